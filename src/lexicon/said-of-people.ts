import { DISEASES } from './diseases.js';
import { set } from './words.js';

/**
 * Words that make what is said happen to people alone, so that they tell what a bare number counts: "Two were abducted", "60 needed treatment".
 * A predicate of several words is one of people where any of its words is here ("find dead", "lose life").
 */
const TELLING_WORDS: ReadonlySet<string> = new Set([
  ...DISEASES,
  ...set(
    'kill dead die death deceased perish succumb murder execute assassinate behead massacre slaughter slay lynch strangle martyr martyred martyrdom slain decapitate electrocute asphyxiate suffocate drown fatal fatality ' +
      'injure injured injury wound wounded hurt maim hospitalise hospitalize hospital clinic treatment surgery unconscious concussion contusion laceration fracture bruise casualty ' +
      'missing unaccount unaccounted ' +
      'arrest arrested detain detained detention jail imprison imprisoned prison apprehend incarcerate remand rearrest custody handcuff abduct abduction kidnap kidnapping captive captivity hostage prisoner capture free pardon amnesty parole ' +
      'displace displaced uproot expel evict deport repatriate flee evacuate evacuated homeless refuge asylum rehouse rehome ' +
      'rescue trapped infect infected infection diagnose starve starving hungry hunger malnourish malnourished malnutrition famine starvation destitute orphan orphaned bereave bereaved jobless unemployed ill sick positive ' +
      'electricity blackout outage shelter safety ' +
      'coffin casket killing slaying execution assassination lynching beheading stabbing wounding maiming deportation expulsion eviction evacuation displacement imprisonment jailing toll among rubble relative alive tent outdoors',
  ),
]);

/** Predicates whose words are told of things too and that together only happen to people. */
const TELLING_FORMS: ReadonlySet<string> = new Set([
  'personnel loss',
  'troop loss',
  'manpower loss',
  'human loss',
  'lose home',
  'treat burn',
  'remain hand',
  'suffer burn',
  'sustain burn',
  'treat shock',
  'treat inhalation',
  'loss personnel',
  'loss manpower',
  'loss troop',
  'first aid',
  'leave home',
  'flee home',
  'abandon home',
  'lose life',
  'gun down',
  'need food',
  'need aid',
  'need assistance',
  'rely aid',
  'rely food aid',
  'depend aid',
  'depend food aid',
  'live aid',
  'not have eat',
  'with injury',
  'need shelter',
  'in need',
  'go without food',
  'set free',
  'drive * from',
  'order * out of',
  'let go',
  'with captor',
  'with kidnapper',
  'without home',
  'without roof',
  'sleep rough',
  'fight life',
  'in intensive care',
  'be intensive care',
  'remain intensive care',
  'on life support',
  'in critical condition',
  'lose sea',
  'walk free',
  'go free',
  'take shelter',
  'seek shelter',
  'pull alive',
  'in condition',
  'without power',
  'lose power',
  'leave power',
  'in dark',
  'without heating',
  'without heat',
  'live camp',
  'live tent',
  'live shelter',
  'in camp',
  'in shelter',
  'bring safety',
  'take safety',
  'come home',
  'return home',
  'tell go',
  'tell leave',
  'force leave',
  'order leave',
  'ask leave',
  'urge leave',
  'food insecure',
  'live poverty',
  'leave stranded',
  'be refugee',
  'become refugee',
  'under rubble',
  'under debris',
  'under wreckage',
  'under ruin',
  'under mud',
  'under avalanche',
  'refugee',
  'returnee',
  'idp',
  'evacuee',
  'fear bury',
  'remain bury',
  'believe bury',
  'drive home',
  'force home',
  'chase home',
  'spend open',
  'spend night open',
  'on move',
  'be road',
  'camp hold',
  'camp host',
  'camp house',
  'move shelter',
]);

/** Verbs that only happen to people as passives: "two were shot" against "she shot 12 under par". */
const TELLING_PASSIVES: ReadonlySet<string> = set('shoot stab behead treat save trap strand round hang lynch nab');

/** Predicates that only happen to people. */
export const HAPPENS_TO_PEOPLE = { words: TELLING_WORDS, forms: TELLING_FORMS, passives: TELLING_PASSIVES } as const;
