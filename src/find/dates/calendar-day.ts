/** Days since 1970-01-01; all arithmetic is in UTC, so that no machine's zone can shift a date. */
export type Day = number;

const MS = 86_400_000;

/** A day by its year, month, date and weekday. */
export interface CalendarParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly date: number;
  /** ISO weekday, Monday is 1. */
  readonly weekday: number;
}

/** The day of a calendar date; null for one that does not exist (31 June). */
export function dayOf(year: number, month: number, date: number): Day | null {
  const time = new Date(0).setUTCFullYear(year, month - 1, date);
  const back = new Date(time);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === date ? Math.floor(time / MS) : null;
}

/** Like `dayOf` for months and days that may lie outside their range: month 13 is January of the next year. */
export const rollingDay = (year: number, month: number, date: number): Day =>
  Math.floor(new Date(0).setUTCFullYear(year, month - 1, date) / MS);

/** Year, month, date and weekday of a day. */
export function partsOf(day: Day): CalendarParts {
  const date = new Date(day * MS);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    date: date.getUTCDate(),
    weekday: ((date.getUTCDay() + 6) % 7) + 1,
  };
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** A day as `YYYY-MM-DD`. */
export function isoDate(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** Reads `YYYY-MM-DD` (what follows is ignored); null if it is none. */
export function parseIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** ISO week and the year it counts in. */
export function isoWeek(day: Day): { readonly year: number; readonly week: number } {
  const thursday = day - partsOf(day).weekday + 4;
  const { year } = partsOf(thursday);
  return { year, week: Math.floor((thursday - rollingDay(year, 1, 1)) / 7) + 1 };
}
