import { FIGURE_HEADS } from './figure-nouns.js';
import type { Bound, Trend } from '../model/quantity.js';
import { set } from './words.js';

/** Words before a number that bound it; they belong to its text. */
export const BOUNDS_BEFORE: readonly (readonly [Bound, readonly string[]])[] = [
  [
    'at_least',
    [
      'at least',
      'at the least',
      'at the very least',
      'no fewer than',
      'no less than',
      'not fewer than',
      'not less than',
      'a minimum of',
      'minimum of',
      'at a minimum',
      'as few as',
      'as little as',
      'upward of at least',
      '≥',
      'no smaller than',
      'no lower than',
      'greater than or equal to',
      'more than or equal to',
      'higher or equal than',
      'greater or equal than',
      'upwards of at least',
      'not below',
    ],
  ],
  [
    'more_than',
    [
      'more than',
      'far more than',
      'much more than',
      'well more than',
      'slightly more than',
      'a little more than',
      'little more than',
      'just more than',
      'many more than',
      'greater than',
      'higher than',
      'larger than',
      'bigger than',
      'longer than',
      'older than',
      'over',
      'well over',
      'just over',
      'slightly over',
      'a little over',
      'way over',
      'above',
      'well above',
      'just above',
      'upwards of',
      'upward of',
      'exceeding',
      'in excess of',
      'beyond',
      'north of',
      '>',
    ],
  ],
  [
    'at_most',
    [
      'up to',
      'anything up to',
      'anywhere up to',
      'as many as',
      'as much as',
      'as high as',
      'no more than',
      'not more than',
      'no greater than',
      'no higher than',
      'not exceeding',
      'a maximum of',
      'maximum of',
      'at most',
      'at the most',
      'less than or equal to',
      'lower or equal than',
      'less or equal than',
      'fewer than or equal to',
      'a ceiling of',
      'up to a maximum of',
      '≤',
    ],
  ],
  [
    'less_than',
    [
      'fewer than',
      'less than',
      'far fewer than',
      'far less than',
      'smaller than',
      'lower than',
      'shorter than',
      'younger than',
      'under',
      'well under',
      'below',
      'well below',
      'just below',
      '<',
    ],
  ],
  [
    'about',
    [
      'about',
      'some',
      'around',
      'roughly',
      'approximately',
      'approx',
      'approx.',
      'circa',
      'ca.',
      'c .',
      'an estimated',
      'estimated',
      'somewhere around',
      'more or less',
      'give or take',
      'closer to',
      'somewhere near',
      'something around',
      'in the range of',
      'something like',
      'in the region of',
      'in the order of',
      'on the order of',
      'of the order of',
      'in the neighborhood of',
      'in the neighbourhood of',
      'in the vicinity of',
      'an approximate',
      'an approximated',
      'a rough',
      '~',
      '≈',
      '∼',
      '±',
    ],
  ],
  [
    'nearly',
    [
      'nearly',
      'almost',
      'close to',
      'just under',
      'slightly under',
      'a little under',
      'slightly less than',
      'just short of',
      'just shy of',
      'shy of',
      'a shade under',
      'a fraction under',
      'marginally under',
      'slightly below',
      'marginally below',
      'a little below',
      'getting on for',
      'pushing',
      'the better part of',
      'the best part of',
      'better part of',
      'best part of',
      'little short of',
      'short of',
      'approaching',
      'nearing',
      'not quite',
      'virtually',
      'very nearly',
    ],
  ],
];

/** Words after a number that bound it: "26 or more", "1,000-plus", "20 or so". */
export const BOUNDS_AFTER: readonly (readonly [Bound, readonly string[]])[] = [
  [
    'at_least',
    [
      'or more',
      'or greater',
      'or higher',
      'or above',
      'or over',
      'or older',
      'and more',
      'and above',
      'and over',
      'and up',
      'at least',
      'at the least',
      'at the very least',
      'at a minimum',
      'and counting',
      'minimum',
    ],
  ],
  ['more_than', ['plus', '- plus', '+', '-plus']],
  [
    'at_most',
    ['or fewer', 'or less', 'or under', 'or lower', 'or younger', 'and under', 'and below', 'at most', 'at the most', 'maximum'],
  ],
  [
    'about',
    [
      'or so',
      'or thereabouts',
      'give or take',
      ', give or take',
      'more or less',
      ', more or less',
      '- odd',
      'odd',
      'approximately',
      '- ish',
      '-ish',
      '- some',
    ],
  ],
];

/** Adverbs that strengthen a bound and belong to it: "well in excess of", "considerably more than". */
export const BOUND_ADVERBS: ReadonlySet<string> = set(
  'well far much significantly considerably substantially comfortably vastly markedly appreciably slightly marginally somewhat',
);

/** Bounds that may also stand behind the noun counted: "40 people or more", "40 houses at the very least". */
export const BOUNDS_BEHIND_NOUN: ReadonlySet<string> = new Set([
  ...['or more', 'or so', 'or fewer', 'or less', 'or thereabouts', ', give or take', 'give or take'],
  ...['more or less', ', more or less'],
  ...['at least', 'at the least', 'at the very least', 'at a minimum', 'at most', 'at the most'],
]);

/** Verbs that carry the bound of their object: "surpassed one million". */
export const BOUNDING_VERBS: ReadonlySet<string> = set('surpass exceed top outnumber');
/** Verbs that do so where a figure is their subject: "the toll has passed 300", but "the convoy passed 300 houses". */
export const PASSING_VERBS: ReadonlySet<string> = set('pass cross breach overtake outstrip');
/** Nouns for a figure that grows. */
export const FIGURE_NOUNS: ReadonlySet<string> = new Set([...FIGURE_HEADS, 'cost', 'sum', 'population']);
/** Verbs that say that the figure behind their "at" is no exact one: "estimated at 300". */
export const ESTIMATING_VERBS: ReadonlySet<string> = set('estimate guess reckon gauge approximate guesstimate');

/** Words between a bound and its number, and before a number, that make it an addition: "another five", "a further 100". */
export const ADDITIONS_BEFORE: readonly string[] = [
  'another',
  'a further',
  'further',
  'an additional',
  'additional',
  'an extra',
  'extra',
  'yet another',
  'the additional',
  'the further',
];
/** Nouns that "over" completes, so that it bounds no number after them: "control over four towns". */
export const NOUNS_WITH_OVER: ReadonlySet<string> = set(
  'control sway rule authority dominion domination dominance command power jurisdiction sovereignty grip hold supremacy victory dispute concern',
);
/** Words right behind a number that make it an addition: "five more", "100 additional". */
export const ADDITIONS_AFTER: ReadonlySet<string> = set('more further additional extra');

/** Verbs, nouns and comparatives of change; before a number they say that it is the size of the change unless "to" stands between ("fell by 12", "rose to 300"). */
export const TREND_WORDS: ReadonlyMap<string, Trend> = new Map([
  ...'rise increase grow jump climb soar surge gain swell spike leap up expand raise boost ascend edge rocket skyrocket hike rally'
    .split(' ')
    .map((w) => [w, 'up'] as const),
  ...'slid fall drop decrease decline slide lose shrink plunge tumble slump sink down dip slip shed contract reduce cut plummet weaken ease slash dwindle halve retreat diminish'
    .split(' ')
    .map((w) => [w, 'down'] as const),
]);

/** Nouns of change after the number: "a 12% increase". */
export const TREND_NOUNS: ReadonlyMap<string, Trend> = new Map([
  ...'rise increase growth jump surge spike leap hike boost uptick expansion higher'.split(' ').map((w) => [w, 'up'] as const),
  ...'fall drop decrease decline slide slump reduction plunge dip contraction lower'.split(' ').map((w) => [w, 'down'] as const),
]);

/** Verbs that take "from … to …" as a change and not as a range: "rose from 9 to 12". */
export const CHANGE_VERBS: ReadonlySet<string> = new Set([
  ...TREND_WORDS.keys(),
  ...'go move change revise bring shift double triple treble quadruple swing pass switch update adjust upgrade downgrade escalate reset'.split(
    ' ',
  ),
]);
