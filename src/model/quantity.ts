import type { TextSpan } from './span.js';

/** How close a number is said to be: "at least 40", "about 40", "200-300", "dozens". */
export type Bound = 'exact' | 'at_least' | 'more_than' | 'at_most' | 'less_than' | 'about' | 'nearly' | 'range' | 'vague';

/** What sort of thing a number is. */
export type NumberClass =
  | 'count'
  | 'year'
  | 'date'
  | 'time'
  | 'age'
  | 'ordinal'
  | 'money'
  | 'percent'
  | 'duration'
  | 'distance'
  | 'area'
  | 'weight'
  | 'score'
  | 'designator'
  | 'rank'
  | 'other';

/** The direction of a change whose size a number tells: "rose 35%". */
export type Trend = 'up' | 'down';

/** How the number is written: digits, words, "dozens" / "several", the article "a", or a negative ("no", "none", "not a single"). */
export type QuantityForm = 'digits' | 'words' | 'vague' | 'article' | 'negative';

/** A quantity as read from the words. Unknown bounds are null. `text` is the smallest span that holds number, magnitude, currency or percent sign, and bound words. */
export interface Quantity extends TextSpan {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** `percent`, `km2`, `km`, `kg`, an ISO 4217 code, …; null for plain counts until their noun is known. */
  readonly unit: string | null;
  readonly class: NumberClass;
  readonly trend: Trend | null;
  readonly form: QuantityForm;
  /** "a day", "per month" → "day", "month". */
  readonly per: string | null;
  /** The measure words that follow and belong to the figure ("sq km", "dollars") where they are outside `text`; null where none are. */
  readonly measure: TextSpan | null;
  /** "another five", "two more", "a further 100". */
  readonly additional: boolean;
  /** Index of the sentence. */
  readonly sentence: number;
}
