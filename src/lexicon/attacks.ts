import { set } from './words.js';

/** Nouns of violence: who stands before them or after "by" did it ("Russian shelling", "an attack by Hamas"). */
export const ATTACK_NOUNS: ReadonlySet<string> = set(
  'attack strike airstrike raid shelling bombing bombardment assault offensive barrage salvo volley missile rocket drone bomb shell fire gunfire operation invasion onslaught incursion massacre ambush aggression shooting blast explosion campaign blitz siege artillery mortar air-strike bombardments sniper projectile uav shahed mine wave hit attacker bomber gunman missiles fighter militant soldier troop force jet warplane helicopter gunship tank',
);

/** Deeds that somebody claims or is said to be behind: "claimed the ambush", "a bombing claimed by". */
export const CLAIMED_DEEDS: ReadonlySet<string> = set(
  'attack strike bombing blast explosion assault raid ambush killing shooting kidnapping hijacking abduction massacre',
);

/** Verbs of violence: their subject did it. */
export const ATTACK_VERBS: ReadonlySet<string> = set(
  'attack strike hit shell bomb bombard launch fire target pound raid invade storm assault kill wound injure destroy damage unleash deploy execute carry shoot slam ambush blow seize capture overrun drop hammer batter strafe besiege massacre abduct kidnap send direct inflict open murder slaughter assassinate behead decapitate stab slay torch ransack detonate torpedo torture rampage ram lynch maim butcher rape loot plant',
);

/** Kinds and measures whose doer is whoever attacks, though the sentence may not say so. */
export const VIOLENT_MEASURES: ReadonlySet<string> = set(
  'casualties/killed casualties/injured casualties/casualties damage/destroyed damage/damaged damage/struck damage/cut_off drones/launched drones/hit munitions/launched munitions/hit equipment/destroyed equipment/damaged captives/captured casualties/missing displacement/displaced',
);

/** Words of nature, accident and disease: where they bring the harm, nobody did it. */
export const NATURE: ReadonlySet<string> = set(
  'earthquake quake tremor aftershock flood flooding floodwater storm cyclone hurricane typhoon tornado landslide mudslide avalanche drought heatwave wildfire eruption volcano tsunami rain rainfall lightning epidemic outbreak cholera virus disease measles ebola malaria dengue accident crash collision derailment collapse stampede crush wreck capsize capsizing blaze leak crossing famine hunger malnutrition cold heat monsoon',
);

/** Bodies that shoot down, fight and report for a state, where the text names none with them ("the air force", "air defences"). */
export const STATE_BODY_NOUNS: ReadonlySet<string> = set(
  'army military navy force ministry government police troop soldier defence defense authority official command general president commander marine unit system coastguard guard intelligence service administration parliament',
);

/** Verbs of telling: a time beside them is when it was told. */
export const COMMUNICATION: ReadonlySet<string> = set(
  'say tell report announce claim write post tweet state confirm add warn note publish release-statement acknowledge declare brief inform quote',
);

/** Verbs by which one takes a stand on what others did. */
export const DEPLORES: ReadonlySet<string> = set('condemn deplore denounce decry mourn lament regret criticise criticize');

/** Nouns of answering a deed: "in retaliation for the killing of two cooks". What is answered is another event and another's deed. */
export const REPRISALS: ReadonlySet<string> = set('retaliation revenge reprisal response retribution vengeance answer');

/** What is struck and strikes nobody: "the U.S. embassy bombing" was none of the U.S. */
export const TARGETS: ReadonlySet<string> = set(
  'embassy consulate mission barracks base compound headquarters office church mosque synagogue temple shrine school university hospital hotel restaurant cafe café bar pub nightclub market supermarket mall airport station theatre theater stadium concert festival wedding funeral bus train metro subway ferry bridge refinery factory prison bank ship convoy depot camp village town city president minister ambassador',
);
