import { words } from './words.js';

/** Words that tell of an event of war, disaster or the law, nouns and verbs alike, by the class of event: what is of one class may be one event. */
const CLASSES: Readonly<Record<string, string>> = {
  blow: 'attack strike airstrike air-strike raid shelling shell bombing bombardment bomb bombard barrage salvo volley explosion explode blast detonate detonation drone missile rocket mortar artillery launch fire hit pound shoot shooting gunfire stab stabbing ambush massacre assassination assassinate murder kill killing assault slaughter execute execution gunman bomber attacker hostility clash firefight gunfight wound injure harm onslaught strafe',
  battle:
    'offensive counteroffensive counter-offensive invasion invade incursion advance battle siege besiege operation campaign fighting fight capture seize retake recapture liberate withdraw retreat occupy occupation overrun storm takeover',
  defence: 'intercept interception down shoot-down thwart repel neutralise neutralize suppress',
  nature:
    'earthquake quake tremor aftershock flood flooding storm cyclone hurricane typhoon supercyclone tornado landslide mudslide avalanche drought heatwave wildfire eruption volcano tsunami rain rainfall landfall erupt inundate',
  accident: 'accident crash collision derail derailment collapse stampede crush capsize sink sinking wreck blaze inferno leak',
  sickness: 'epidemic outbreak pandemic cholera measles ebola infection',
  captivity:
    'arrest detain detention kidnap kidnapping abduct abduction hostage jail imprison sentence trial swap exchange release free prisoner',
  flight: 'flee displace displacement evacuate evacuation exodus return uproot',
  unrest: 'protest demonstration riot uprising rally crackdown unrest coup mutiny march',
  gift: 'aid package donate donation loan pledge tranche supply deliver delivery shipment',
};

/** The class of event that a word in its dictionary form tells of. */
export const EVENT_CLASS: ReadonlyMap<string, string> = new Map(
  Object.entries(CLASSES).flatMap(([name, list]) => words(list).map((word) => [word, name] as const)),
);

/** Verbs that say of an event no more than that it was: "the clashes that broke out on Monday"; "took place" beside them. */
export const HAPPENS: ReadonlySet<string> = new Set([
  ...words('happen occur begin start last erupt ensue continue rage unfold'),
  'break out',
]);
