import { describe, expect, it, test } from '@jest/globals';
import { dayOf, isoDate, parseIso } from '../../../src/find/dates/calendar-day.js';
import { moveDay, periodAt, shift, timexOf } from '../../../src/find/dates/period.js';
import { durationValue, readCount, readYearWords } from '../../../src/find/dates/words.js';

const day = (iso: string): number => parseIso(iso) ?? Number.NaN;

describe('days', () => {
  it('knows which exist', () => {
    expect(dayOf(2024, 2, 29)).not.toBeNull();
    expect(dayOf(2025, 2, 29)).toBeNull();
    expect(isoDate(day('0987-06-05'))).toBe('0987-06-05');
  });
});

describe('periods', () => {
  test.each([
    ['week', '2024-12-30', '2025-W01'],
    ['week', '2021-01-03', '2020-W53'],
    ['weekend', '2025-03-12', '2025-W11-WE'],
    ['quarter', '2025-08-01', '2025-Q3'],
    ['half', '2025-08-01', '2025-H2'],
    ['decade', '1995-01-01', '199'],
    ['century', '2000-12-31', '19'],
  ] as const)('the %s of %s is %s', (unit, iso, value) => {
    expect(timexOf(periodAt(unit, day(iso)))).toBe(value);
  });

  it('moves by units', () => {
    expect(timexOf(shift(periodAt('month', day('2025-01-31')), -1))).toBe('2024-12');
    expect(isoDate(moveDay(day('2025-03-31'), 'month', -1))).toBe('2025-02-28');
  });
});

describe('counts and durations', () => {
  test.each<[string, number | 'X' | null]>([
    ['three', 3],
    ['twenty-four', 24],
    ['a couple of', 2],
    ['several', 'X'],
    ['two and a half', 2.5],
    ['1,200', 1200],
  ])('%s', (text, value) => {
    expect(readCount(text)).toBe(value);
  });

  it('writes TIMEX3 durations', () => {
    expect([
      durationValue(2.5, 'years'),
      durationValue(24, 'hours'),
      durationValue('X', 'decades'),
      durationValue(2, 'fortnights'),
    ]).toEqual(['P2Y6M', 'PT24H', 'PXE', 'P4W']);
    expect(readYearWords('nineteen ninety-seven')).toBe(1997);
  });
});
