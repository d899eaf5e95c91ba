import { isoDate, isoWeek, partsOf, rollingDay, type Day } from './calendar-day.js';

/** Stretches of the calendar that have names. */
export type PeriodUnit = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade' | 'century';

/** A stretch of the calendar that has a name of its own: a day, a week, the third quarter of 2025. */
export interface Period {
  readonly unit: PeriodUnit;
  readonly from: Day;
  /** Last day, included. */
  readonly to: Day;
}

const months = (year: number, month: number, count: number): { from: Day; to: Day } => ({
  from: rollingDay(year, month, 1),
  to: rollingDay(year, month + count, 1) - 1,
});

/** The period of a unit that holds a day; of weekends, the one that ends its week. */
export function periodAt(unit: PeriodUnit, day: Day): Period {
  const { year, month, weekday } = partsOf(day);
  const monday = day - weekday + 1;
  switch (unit) {
    case 'day':
      return { unit, from: day, to: day };
    case 'weekend':
      return { unit, from: monday + 5, to: monday + 6 };
    case 'week':
      return { unit, from: monday, to: monday + 6 };
    case 'month':
      return { unit, ...months(year, month, 1) };
    case 'quarter':
      return { unit, ...months(year, month - ((month - 1) % 3), 3) };
    case 'half':
      return { unit, ...months(year, month <= 6 ? 1 : 7, 6) };
    case 'year':
      return { unit, ...months(year, 1, 12) };
    case 'decade':
      return { unit, ...months(year - (year % 10), 1, 120) };
    case 'century':
      return { unit, ...months(year - ((year - 1) % 100), 1, 1200) };
  }
}

const MONTHS_IN: Partial<Record<PeriodUnit, number>> = { month: 1, quarter: 3, half: 6, year: 12, decade: 120, century: 1200 };
const DAYS_IN: Partial<Record<PeriodUnit, number>> = { day: 1, weekend: 7, week: 7 };

/** A day moved by so many units; the end of a month stays inside its month (31 May, one month back: 30 April). */
export function moveDay(day: Day, unit: PeriodUnit, count: number): Day {
  const days = DAYS_IN[unit];
  if (days) return day + Math.round(days * count);
  const { year, month, date } = partsOf(day);
  const target = month + Math.round((MONTHS_IN[unit] ?? 12) * count);
  return Math.min(rollingDay(year, target, date), rollingDay(year, target + 1, 1) - 1);
}

/** The period so many units later (earlier for negative counts). */
export const shift = (period: Period, count: number): Period => periodAt(period.unit, moveDay(period.from, period.unit, count));

/** The TIMEX3 value: 2025-03-08, 2025-W10, 2025-W10-WE, 2025-03, 2025-Q3, 2025-H1, 2025, 202, 20. */
export function timexOf({ unit, from }: Period): string {
  const { year, month } = partsOf(from);
  const week = isoWeek(from);
  const named = `${week.year}-W${String(week.week).padStart(2, '0')}`;
  switch (unit) {
    case 'day':
      return isoDate(from);
    case 'weekend':
      return `${named}-WE`;
    case 'week':
      return named;
    case 'month':
      return isoDate(from).slice(0, 7);
    case 'quarter':
      return `${String(year)}-Q${String(Math.ceil(month / 3))}`;
    case 'half':
      return `${String(year)}-H${month <= 6 ? '1' : '2'}`;
    case 'year':
      return String(year).padStart(4, '0');
    case 'decade':
      return String(year).padStart(4, '0').slice(0, 3);
    case 'century':
      return String(year - 1)
        .padStart(4, '0')
        .slice(0, 2);
  }
}
