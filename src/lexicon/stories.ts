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
const FLED: readonly Measure[] = ['displaced', 'evacuated', 'returned'];

/** The first that fits wins. */
export const EPISODES: readonly Episode[] = [
  {
    kind: 'captives',
    after: CAPTIVE,
    measure: 'released',
    do: verbs('come out, come home, go home, go free, get out, get home, walk out, walk home, walk away, fly home, leave'),
    suffer: verbs(
      'bring out, bring back, bring home, fly out, fly home, send home, send back, return, let out, let, give back, hand over, hand back, bring',
    ),
  },
  {
    kind: 'captives',
    after: CAPTIVE,
    measure: 'captured',
    do: verbs('surrender, give up'),
    suffer: verbs('take, seize, carry off, drive off, lead off, lead away, march off, drag off, take away, round up, pick up'),
  },
  { kind: 'captives', after: ['held'], measure: 'held', do: verbs('languish'), suffer: verbs('hold, keep') },
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

/** Where captives still are: "around 75 are still in Sarn". */
export const STILL_THERE: ReadonlySet<string> = new Set(['be', 'remain', 'stay', 'sit', 'live']);

/** Nouns by which the people of a story are told of again. */
export const STORY_PEOPLE: ReadonlySet<string> = set(
  'people person other man woman child boy girl civilian resident villager family household captive hostage prisoner soldier serviceman pupil student evacuee refugee patient',
);
