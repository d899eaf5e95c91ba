import { set } from './words.js';
import type { Kind, Measure } from '../model/fact.js';

/** Verbs with their particles, parted by commas. */
const verbs = (list: string): ReadonlySet<string> => new Set(list.split(', '));

/** What verbs that say little alone mean in a story of captives or of flight. */
export interface Episode {
  /** The story: the kind and the measures that were told last. */
  readonly kind: Kind;
  readonly after: readonly Measure[];
  readonly measure: Measure;
  /** What the people do … */
  readonly do: ReadonlySet<string>;
  /** … or what is done with them. */
  readonly suffer: ReadonlySet<string>;
}

const CAPTIVE: readonly Measure[] = ['captured', 'held', 'released'];
const IN_PERIL: readonly Measure[] = ['trapped', 'rescued'];
const FLED: readonly Measure[] = ['displaced', 'evacuated', 'returned'];

/** The first that fits wins. */
export const EPISODES: readonly Episode[] = [
  {
    kind: 'captives',
    after: ['released'],
    measure: 'released',
    do: verbs('arrive, land, touch down, step off, disembark'),
    suffer: verbs('fly, fly in, bus, transfer, drive, deliver, exchange, swap, welcome'),
  },
  {
    kind: 'captives',
    after: CAPTIVE,
    measure: 'released',
    do: verbs(
      'come out, come home, go home, go free, get out, get home, walk out, walk home, walk away, fly home, reach home, arrive home, make home, make back, leave',
    ),
    suffer: verbs(
      'reunite, bring out, bring back, bring home, fly out, fly home, send home, send back, return, let out, let, give back, hand over, hand back, bring',
    ),
  },
  {
    kind: 'captives',
    after: CAPTIVE,
    measure: 'captured',
    do: verbs('surrender, give up'),
    suffer: verbs('take, seize, carry off, drive off, lead off, lead away, march off, drag off, take away, round up, pick up'),
  },
  {
    kind: 'affected',
    after: IN_PERIL,
    measure: 'rescued',
    do: verbs('come out, get out, walk out, make out, climb out, crawl out, emerge, come up, swim out'),
    suffer: verbs(
      'bring out, bring up, bring down, bring ashore, pull out, pull up, lift out, carry out, carry down, get out, get off, take off, take out, fly out, winch up, reach, free',
    ),
  },
  { kind: 'captives', after: CAPTIVE, measure: 'held', do: verbs('languish'), suffer: verbs('hold, keep') },
  {
    kind: 'displacement',
    after: FLED,
    measure: 'returned',
    do: verbs('go back, come back, get back, return, go home, come home, move back'),
    suffer: verbs('bring back, send back, bring home, take home, take back, allow home, let back'),
  },
  {
    kind: 'displacement',
    after: ['evacuated'],
    measure: 'evacuated',
    do: verbs('leave, go, get out, come out, board, get on'),
    suffer: verbs(
      'bring, bring out, take, take out, move, move out, fly, fly out, send, carry, carry out, drive, bus, ship, order, tell, lead, escort',
    ),
  },
  {
    kind: 'displacement',
    after: ['displaced', 'returned'],
    measure: 'displaced',
    do: verbs('leave, reach, arrive, get out, get through, cross, move, set out, sleep, stay, shelter, camp, live'),
    suffer: verbs('take in, put up, drive, force, push, uproot'),
  },
];

/** Verbs by which those of a story are where they were: "around 75 are still in Sarn". */
export const STILL_THERE: ReadonlySet<string> = new Set(['be', 'remain', 'stay', 'sit', 'live', 'stick', 'lie']);

/** What those are who are still there: captives are held, the buried trapped. */
export const STILL_THERE_MEANS: readonly (readonly [Kind, readonly Measure[], Measure])[] = [
  ['captives', [...CAPTIVE, 'detained'], 'held'],
  ['affected', IN_PERIL, 'trapped'],
];

/** Nouns by which the people of a story are told of again. */
export const STORY_PEOPLE: ReadonlySet<string> = set(
  'people person other man woman child boy girl civilian resident villager family household captive hostage prisoner soldier serviceman pupil student evacuee refugee patient passenger worker miner hiker climber tourist guest sailor crew pilgrim migrant',
);
