import type { DateBasis, DatePrecision, TimexType } from '../../model/date.js';
import { isoDate, type Day } from './calendar-day.js';
import { timexOf, type Period } from './period.js';

/** What an expression means, before it is tied to its place in the text. */
export interface Reading {
  readonly type: TimexType;
  readonly timex: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: DatePrecision | null;
  readonly basis: DateBasis | null;
  /** What later words such as "the following day" count from. */
  readonly anchor: Period | null;
}

/** Which way the clause looks: null where no verb tells. */
export type Direction = 'past' | 'future' | null;

/** What a rule may know besides its own words. */
export interface Context {
  /** Day of publication. */
  readonly today: Day | null;
  /** The last calendar period mentioned before. */
  readonly previous: Period | null;
  readonly direction: Direction;
  /** Text of the sentence before and after the words. */
  readonly before: string;
  readonly after: string;
}

/** What the named groups of a rule's pattern matched. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A kind of expression: how it looks and what it means; null where the words turn out to be something else. */
export interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (groups: Groups, context: Context) => Reading | null;
}

const NOTHING: Reading = { type: 'DATE', timex: null, from: null, to: null, precision: null, basis: null, anchor: null };

/** An expression without calendar days. */
export const plain = (type: TimexType, timex: string | null, more: Partial<Reading> = {}): Reading => ({
  ...NOTHING,
  type,
  timex,
  ...more,
});

const PRECISION: Record<Period['unit'], DatePrecision> = {
  day: 'day',
  weekend: 'weekend',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  half: 'period',
  year: 'year',
  decade: 'decade',
  century: 'period',
};

/** A calendar period; null (cannot be known without a publication date) stays a date without value. */
export function dated(period: Period | null, basis: DateBasis): Reading {
  if (!period) return plain('DATE', null, { basis });
  return {
    type: 'DATE',
    timex: timexOf(period),
    from: isoDate(period.from),
    to: isoDate(period.to),
    precision: PRECISION[period.unit],
    basis,
    anchor: period,
  };
}

/** A stretch from one day to another. */
export const stretch = (from: Day, to: Day, timex: string, basis: DateBasis): Reading => ({
  type: 'DATE',
  timex,
  from: isoDate(from),
  to: isoDate(to),
  precision: 'period',
  basis,
  anchor: { unit: 'day', from: to, to },
});

/** A part of a day: the day's reading with the code of the part ("MO", "NI", "10:35"). */
export const atTime = (day: Reading, time: string): Reading => ({
  ...day,
  type: 'TIME',
  timex: day.timex?.length === 10 ? `${day.timex}T${time}` : null,
  precision: day.from ? 'part_of_day' : null,
});
