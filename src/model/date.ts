import type { TextSpan } from './span.js';

/** What a time expression means, by TIMEX3: a day or longer, a time of day, a length, what comes again. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';
/** How calendar days were found: written out, counted from publication, from the dateline, or from another time of the text. */
export type DateBasis = 'explicit' | 'relative' | 'dateline' | 'anchored';
/** The stretch of the calendar that an expression names. */
export type DatePrecision = 'part_of_day' | 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'period';

/** A time expression with its TIMEX3 value; `from` and `to` (`YYYY-MM-DD`) only where calendar days are meant and known. */
export interface DateMention extends TextSpan {
  readonly type: TimexType;
  readonly timex: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: DatePrecision | null;
  readonly basis: DateBasis | null;
  /** The expression with the words that tie it to an event: "on Saturday", "since Monday", "over the past week", "late on Monday". Contains the mention. */
  readonly phrase: TextSpan;
  /** The words make a running or period total: "since the war began", "this year", "over the past week". A period of more than 24 hours. */
  readonly cumulative: boolean;
  readonly sentence: number;
}
