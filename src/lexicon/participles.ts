import { FIGURE_HEADS } from './figure-nouns.js';
import { set } from './words.js';

/** Participles that describe a place before its name: "the town and occupied East Vesna". */
export const PLACE_PARTICIPLES: ReadonlySet<string> = set('occupied besieged disputed annexed contested divided');

/** Words that tell where a name lies from here: "in neighbouring Chad". */
export const BESIDE: ReadonlySet<string> = set('neighbouring neighboring surrounding adjoining bordering outlying');

/** Participles that nearly always describe the noun after them: "an X-12 guided missile". */
export const ATTRIBUTIVE_ED: ReadonlySet<string> = set(
  'guided armed unarmed manned unmanned armoured armored improvised unexploded unguided sanctioned masked combined mechanised mechanized motorised motorized ' +
    'displaced uncrewed crewed pilotless remote-controlled hooded shoulder-fired upgraded unidentified associated assorted',
);

/** Participles that say that what the noun names is not certain: "nine suspected rebels". */
export const SUPPOSED: ReadonlySet<string> = set('suspected alleged presumed purported');

/** Nouns whose compound with an -ing noun is an attack, whatever follows: "the suicide bombing at the airport". */
export const ATTACK_BY: ReadonlySet<string> = set(
  'suicide car truck lorry roadside mass school church mosque market nightclub mortar artillery',
);

/** Words in -ing that describe the noun after them: "incoming missiles". */
export const ATTRIBUTIVE_ING: ReadonlySet<string> = set(
  'incoming outgoing remaining surviving ongoing surrounding neighbouring neighboring leading existing opposing warring ruling governing visiting retreating advancing',
);

/** Compounds of an -ing word and a noun that stand together wherever they are: "infantry fighting vehicles". */
export const ING_COMPOUNDS: ReadonlySet<string> = new Set(
  (
    'fighting_vehicle fighting_force fighting_unit fighting_machine landing_craft landing_ship landing_force landing_zone loitering_munition loitering_drone firing_position firing_point training_camp training_aircraft training_ship ' +
    'refuelling_aircraft refueling_aircraft refuelling_plane refueling_plane refuelling_tanker refueling_tanker bridging_system cruising_missile jamming_system jamming_station striking_force drinking_water running_water cooking_gas cooking_oil heating_oil living_condition sleeping_bag fishing_boat fishing_vessel fishing_village landing_strip landing_site nursing_home training_ground working_age'
  )
    .split(' ')
    .map((pair) => pair.replace('_', ' ')),
);

/** Words in -ing that are always nouns: "a meeting in the building". */
export const ING_NOUNS: ReadonlySet<string> = set(
  'building housing evening morning king thing spring string wing ring ceiling sibling beijing meeting feeling',
);

/** Past forms that are also nouns or adjectives: "a gunshot wound", "the ground". */
export const PAST_OR_NOUN: ReadonlySet<string> = set('found wound saw felt lit ground bit');

/** Words of state that are nouns after an article alone: "the dead", "the missing". */
export const STATES: ReadonlySet<string> = set('dead missing homeless alive ablaze');

/** Participles of state; without an article they are verbs as well: "the wounded", "wounded nine others". */
export const PARTICIPLE_STATES: ReadonlySet<string> = set('wounded injured');

/** Participles that name people after a noun for a figure: "the number of displaced". */
export const COUNTED_STATES: ReadonlySet<string> = set(
  'killed displaced detained arrested infected hospitalised hospitalized evacuated imprisoned jailed captured abducted kidnapped disappeared unaccounted freed released hurt drowned executed slain stranded trapped rescued besieged uprooted deported maimed murdered sickened',
);

/** Nouns for a figure, before "of" and a state. */
export const FIGURE_WORDS: ReadonlySet<string> = new Set([...FIGURE_HEADS, 'list']);

/** What a figure does: "the number of injured rose". */
export const FIGURE_STEPS: ReadonlySet<string> = set(
  'rise climb increase grow jump reach stand exceed surpass pass top soar hit total fall drop double mount swell near approach',
);

/** Verbs after a state that is a noun: "the dead include two medics". */
export const AFTER_THE_DEAD: ReadonlySet<string> = set('include comprise number were are');

/** What makes "dead" a noun that is counted: "the number of civilian dead". */
export const BEFORE_THE_DEAD: ReadonlySet<string> = set('civilian military confirmed known official');
