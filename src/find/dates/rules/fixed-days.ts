import { FAMOUS_DAYS, HOLIDAYS, WEEKDAY_HOLIDAYS } from '../../../lexicon/calendar.js';
import { single } from '../anchors.js';
import { dayOf, partsOf, rollingDay, type Day } from '../calendar-day.js';
import { pattern } from '../pattern.js';
import { dated, plain, type Context, type Groups, type Reading, type Rule } from '../reading.js';

/** Numbers with strokes: read only where one order alone is possible. */
function slashed({ a, b, short }: Groups): Reading | null {
  const [x, y] = [Number(a), Number(b)];
  const year = Number(short) < 100 ? Number(short) + (Number(short) < 50 ? 2000 : 1900) : Number(short);
  const american = dayOf(year, x, y);
  const european = dayOf(year, y, x);
  if (american === null && european === null) return null;
  if (american !== null && european !== null && american !== european) return plain('DATE', null, { basis: 'explicit' });
  return dated(single(american ?? european), 'explicit');
}

/** Numbers with points put the day first wherever they are written: "08.06.2025". */
const dotted = ({ a, b, year }: Groups): Reading | null => {
  const day = dayOf(Number(year), Number(b), Number(a));
  return day === null ? null : dated(single(day), 'explicit');
};

/** A holiday of a year by its name: on a fixed day, or the n-th weekday of a month. */
function holidayIn(name: string, year: number): Day | null {
  const moving = WEEKDAY_HOLIDAYS.get(name);
  if (moving) {
    const first = rollingDay(year, moving.month, 1);
    return first + ((moving.weekday - partsOf(first).weekday + 7) % 7) + (moving.nth - 1) * 7;
  }
  const [month = 0, date = 0] = (HOLIDAYS.get(name) ?? '').split('-').map(Number);
  return dayOf(year, month, date);
}

function holiday({ holiday: written = '', year }: Groups, { today, direction }: Context): Reading {
  const name = written.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');
  if (year) return dated(single(holidayIn(name, Number(year))), 'explicit');
  if (today === null) return dated(null, 'explicit');
  const here = partsOf(today).year;
  const days = [here - 1, here, here + 1].map((y) => holidayIn(name, y)).filter((day) => day !== null);
  return dated(
    single((direction === 'future' ? days.find((day) => day >= today) : days.findLast((day) => day <= today)) ?? null),
    'explicit',
  );
}

/** "A Christmas market", "Halloween lights": what belongs to the weeks around a day, not to the day. */
const OF_SEASON =
  /^\s+(?:markets?|fairs?|trees?|shop(?:s|ping|pers?)|lights|decorations|carols?|gifts?|presents?|cards?|songs?)\b/i;

/** Days written in numbers alone, and days with a name of their own. */
export const fixedDays: readonly Rule[] = [
  {
    name: 'iso',
    pattern: pattern(String.raw`(?<iso>\d{4}-\d\d-\d\d)`),
    read: ({ iso = '' }) =>
      dated(single(dayOf(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)))), 'explicit'),
  },
  { name: 'slashed', pattern: pattern(String.raw`(?<a>\d{1,2})/(?<b>\d{1,2})/(?<short>\d{4}|\d\d)`), read: slashed },
  { name: 'dotted', pattern: pattern(String.raw`(?<a>\d{1,2})\.(?<b>\d{1,2})\.<year>`), read: dotted },
  {
    name: 'holiday',
    pattern: pattern('(?:last |this |next )?<holiday>(?:,? <year>)?'),
    read: (g, c) => (OF_SEASON.test(c.after) ? null : holiday(g, c)),
  },
  {
    name: 'famous day',
    pattern: pattern('<famous>'),
    read: ({ famous = '' }) => {
      const iso = FAMOUS_DAYS.get(famous) ?? '';
      const [y = 0, m = 0, d = 0] = iso.split('-').map(Number);
      return dated(single(dayOf(y, m, d)), 'explicit');
    },
  },
];
