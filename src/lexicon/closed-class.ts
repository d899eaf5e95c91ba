import type { Pos } from '../model/sentence.js';
import { set, words } from './words.js';

/** Function words by part of speech. The tagger is not asked about these. "that", "as", "before", "her", "so", "to" and "no" need their context. */
const CLASSES: readonly (readonly [Pos, readonly string[]])[] = [
  [
    'det',
    words(
      'a an the this these those each every either neither another any some all both its their his my our your such no half many few several much more most less enough what',
    ),
  ],
  [
    'pron',
    words(
      'i you he she it we they me him them us who-ever others mine yours theirs ours himself herself itself themselves everyone everybody someone somebody anyone anybody nobody none nothing something anything everything',
    ),
  ],
  ['rel', words('who whom whose which')],
  ['modal', words('may might could would should will shall must can cannot ca wo')],
  ['aux', words("be is are was were been being am have has had having do does did 's 're 've 'd 'm 'll")],
  ['conj', words('and or but nor &')],
  ['neg', words("not n't never nt")],
  [
    'prep',
    words(
      'worth of in on at by for with from into onto over under against between among amongst amid amidst during through throughout across around near towards toward upon via per within without inside outside behind beyond above below beneath beside besides despite alongside opposite aboard off out up down along past than versus including excluding involving concerning regarding excepting unlike like except until till since after before about as atop',
    ),
  ],
  [
    'sub',
    words('that if whether because although though while when where whereas unless once whereby lest why how wherever whenever'),
  ],
  [
    'adv',
    words(
      'forward also now then there here just only even still yet already again so too very however meanwhile moreover therefore thus instead away back later earlier ago soon today-ish almost nearly approximately roughly reportedly allegedly separately together further elsewhere apparently initially previously subsequently lately respectively ahead apart overall alone once',
    ),
  ],
];

/** Part of speech of the words of closed classes: "the" → det, "into" → prep, "although" → sub. */
export const CLOSED_CLASS: ReadonlyMap<string, Pos> = new Map(
  CLASSES.flatMap(([pos, list]) => list.map((word) => [word, pos] as const)).reverse(),
);

/** Words that stand for calendar days and parts of them, tagged `date`. */
export const DATE_WORDS: ReadonlySet<string> = set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
    'jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. yesterday today tomorrow tonight overnight',
);

/** Date words that need no capital: "two drones were downed overnight". */
export const RELATIVE_DAYS: ReadonlySet<string> = set('yesterday today tomorrow tonight overnight');

/** Words that stand before a figure as its bound: "at least 40", "as many as 12". */
export const BOUND_WORDS: ReadonlySet<string> = set(
  'at least most more less fewer than up to over under about around some between nearly almost close roughly an estimated as many much only just approximately well no a further exactly another',
);

/** Closed-class words that are names with a capital inside a sentence: "the US", "the IT ministry", "Will Smith". */
export const CAPITAL_NAMES: ReadonlySet<string> = set('us it may will off');

/** Prepositions that open a clause where a verb follows: "after a missile hit the school" against "after the attack". */
export const TIME_CONJUNCTIONS: readonly string[] = words('before after until since till');

/** "the northern city", "in the Northern District". */
export const DIRECTION_ADJECTIVES: readonly string[] = words(
  'northern southern eastern western north-eastern north-western south-eastern south-western northeastern northwestern southeastern southwestern central',
);

/** "in the north", "north Vesna". */
export const DIRECTION_NOUNS: readonly string[] = words('north south east west');

/** Adverbs that are particles after their verb: "drove the rebels back". */
export const ADVERB_PARTICLES: ReadonlySet<string> = set('away back home apart forward');

/** Pronouns that take a plural verb: "they control 12 villages". */
export const PLURAL_PRONOUNS: ReadonlySet<string> = set('they we you i others');

/** Names of groups that take a plural verb: "the Taliban hold 18 towns". */
export const PLURAL_NAMES: ReadonlySet<string> = set('taliban mujahideen mujahidin peshmerga janjaweed fedayeen');

/** Words of time after which a word that is noun and verb alike is a noun: "the strike last week". */
export const TIME_ADJECTIVES: ReadonlySet<string> = set('last this next past');

/** Determiners of a time, which may follow a noun: "the strike this week". */
export const TIME_DETERMINERS: ReadonlySet<string> = set('this that each every another all last next');

/** Multi-word prepositions, longest first ("as a result of the strike"). They are read as one preposition. */
export const COMPLEX_PREPOSITIONS: readonly (readonly string[])[] = [
  'near to',
  // "took six workers, not far from the capital"
  'far from',
  'close to',
  'in and around',
  'in or near',
  'in and near',
  'on and around',
  'in and outside',
  'inside and outside',
  'to and from',
  'as a result of',
  'in and around',
  'at and around',
  'in or near',
  'in and near',
  'on and around',
  'at a rate of',
  'at the rate of',
  'at a pace of',
  'worth of',
  'to the tune of',
  'in the wake of',
  'in the course of',
  'in connection with',
  'on the outskirts of',
  'in the vicinity of',
  'in addition to',
  'in response to',
  'on board',
  'on top of',
  'in front of',
  'in favour of',
  'in favor of',
  'with the help of',
  'by means of',
  'as part of',
  'in spite of',
  'on behalf of',
  'in support of',
  'according to',
  'because of',
  'due to',
  'as well as',
  'together with',
  'along with',
  'rather than',
  'such as',
  'apart from',
  'aside from',
  'ahead of',
  'out of',
  'instead of',
  'next to',
  'close to',
  'prior to',
  'up to',
  'thanks to',
  'owing to',
  'except for',
  'as of',
  'as for',
  'other than',
  'from among',
].map((phrase) => phrase.split(' '));
