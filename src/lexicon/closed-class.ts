import type { Pos } from '../model/sentence.js';

const words = (list: string): readonly string[] => list.split(' ');

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
      'of in on at by for with from into onto over under against between among amongst amid amidst during through throughout across around near towards toward upon via per within without inside outside behind beyond above below beneath beside besides despite alongside aboard off out up down along past than versus including excluding involving concerning regarding excepting unlike like except until till since after before about as near across atop',
    ),
  ],
  [
    'sub',
    words('that if whether because although though while when where whereas unless once whereby lest why how wherever whenever'),
  ],
  [
    'adv',
    words(
      'also now then there here just only even still yet already again so too very however meanwhile moreover therefore thus instead away back later earlier ago soon today-ish almost nearly approximately roughly reportedly allegedly separately together further elsewhere apparently initially previously subsequently respectively ahead apart overall alone once',
    ),
  ],
];

export const CLOSED_CLASS: ReadonlyMap<string, Pos> = new Map(
  CLASSES.flatMap(([pos, list]) => list.map((word) => [word, pos] as const)).reverse(),
);

/** Words that stand for calendar days and parts of them, tagged `date`. */
export const DATE_WORDS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
    'jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. yesterday today tomorrow tonight overnight'
  ).split(' '),
);

/** Multi-word prepositions, longest first ("as a result of the strike"). They are read as one preposition. */
export const COMPLEX_PREPOSITIONS: readonly (readonly string[])[] = [
  'as a result of',
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
