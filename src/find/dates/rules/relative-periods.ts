import { aroundPrevious, aroundToday, fromToday } from '../anchors.js';
import { pattern } from '../pattern.js';
import { periodAt, shift, type Period, type PeriodUnit } from '../period.js';
import { partsOf, type Day } from '../calendar-day.js';
import { dated, plain, type Context, type Groups, type Reading, type Rule } from '../reading.js';
import { durationValue, readCount, unitOf } from '../words.js';

const CALENDAR: Readonly<Record<string, readonly [PeriodUnit, number]>> = {
  day: ['day', 1],
  night: ['day', 1],
  week: ['week', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  quarter: ['quarter', 1],
  year: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
  weekend: ['weekend', 1],
};

/** "This year", "last month", "the current quarter". */
function deictic({ deixis = '', unit = '' }: Groups, context: Context): Reading | null {
  const [grain, times] = CALENDAR[unitOf(unit)] ?? [];
  if (!grain || !times) return null;
  const words = deixis.toLowerCase();
  if (unitOf(unit) === 'decade' || unitOf(unit) === 'century') {
    const own = fromToday(
      context,
      unitOf(unit) === 'decade' ? 'decade' : 'century',
      /last|previous/.test(words) ? -1 : /next/.test(words) ? 1 : 0,
    );
    return dated(own, 'relative');
  }
  if (/previous|following|same|that/.test(words)) {
    const moved = /previous/.test(words) ? -1 : /following/.test(words) ? 1 : 0;
    const found = aroundPrevious(context, grain, moved);
    return dated(found && grain === 'year' ? fromYear(found.from) : found, 'anchored');
  }
  const moved = /last|past|latest|ago|earlier/.test(words) ? -1 : /next|coming/.test(words) ? 1 : 0;
  return dated(fromToday(context, grain, moved * times), 'relative');
}

/** The year that holds a day. */
const fromYear = (day: Day): Period => periodAt('year', day);

/** "Three years ago", "two months later", "a week earlier". */
function away({ count = '', unit = '', way = '', hedge }: Groups, context: Context): Reading | null {
  const amount = readCount(count);
  const name = unitOf(unit);
  if (amount === null) return null;
  const [grain, times] = CALENDAR[name] ?? [];
  const ago = /^ago|hence|now/i.test(way);
  if (amount === 'X')
    return ago
      ? plain('DATE', /ago/i.test(way) ? 'PAST_REF' : 'FUTURE_REF', { basis: 'relative' })
      : plain('DURATION', durationValue('X', unit));
  if (!grain || !times) return plain(ago ? 'TIME' : 'DURATION', ago ? null : durationValue(amount, unit));
  const sign = /ago|earlier|before|previously/i.test(way) ? -1 : 1;
  const found = ago ? aroundToday(context, grain, sign * amount * times) : aroundPrevious(context, grain, sign * amount * times);
  if (name === 'year' && amount === 1 && sign < 0 && context.previous?.unit === 'quarter') return yearAgo({}, context);
  const reading = { ...dated(found, ago ? 'relative' : 'anchored'), ...(name === 'year' ? { anchor: null } : {}) };
  // "About three years ago" names a year, but not the days of it.
  return hedge || name === 'decade' || name === 'century' ? { ...reading, from: null, to: null } : reading;
}

/** "Four days before that", "days later": so long from what was told last; hours from it lie on the same day. */
function fromThere({ count, unit = '', way = '' }: Groups, context: Context): Reading | null {
  const amount = count === undefined ? 'X' : readCount(count);
  const [grain, times] = CALENDAR[unitOf(unit)] ?? [];
  if (amount === null || !grain || !times) return plain('DURATION', durationValue(amount ?? 'X', unit));
  if (amount === 'X') return plain('DATE', null, { basis: 'anchored' });
  const sign = /^(?:earlier|before|prior)/i.test(way) ? -1 : 1;
  return dated(aroundPrevious(context, grain, sign * amount * times), 'anchored');
}

/** "A year ago" of company reports and of memories alike: the year. */
const HEDGE = '(?:<hedge> )?';
const WITHIN =
  '(?:(?:early|late|later|earlier|sometime)(?: in)? |(?:the )?(?:end|start|beginning|middle|rest|course|remainder) of (?:the )?)?';

/** Periods counted from now: "this month", "two weeks ago", "earlier this year". */
export const relativePeriods: readonly Rule[] = [
  {
    name: 'this unit',
    pattern: pattern(
      `${WITHIN}(?<deixis>last|this|next|the current|the next|the previous|the following|the coming|the same|that(?: same)?|the latest|the past|this past|this coming|current) (?<unit>week|month|quarter|year|decade|century|fortnight)(?! of)`,
    ),
    read: deictic,
  },
  {
    name: 'the unit',
    pattern: pattern(`${WITHIN}(?:the|all) (?:full |fiscal |financial )?(?<unit>week|month|quarter|year)(?![-‑])`),
    read: theUnit,
  },
  {
    name: 'the unit before',
    pattern: pattern('the (?<unit>week|month|year) before(?! (?:the|a|an|his|her|its|their|last)\\b)'),
    read: (g, c) =>
      /^\s+\p{L}+ing\b|^\s+(?:\p{Lu}|he|she|it|they)/u.test(c.after) ? null : deictic({ ...g, deixis: 'previous' }, c),
  },
  {
    name: 'year end',
    pattern: pattern("(?:the )?(?:year['’]s[- ]end|year[- ]end)"),
    read: (_, c) => dated(fromToday(c, 'year', 0), 'relative'),
  },
  {
    name: 'year ago period',
    pattern: pattern('(?:(?:the|comparable) )*(?:year|month|week)-(?:ago|earlier)(?: (?:period|quarter))?'),
    read: yearAgo,
  },
  {
    name: 'latest period',
    pattern: pattern('the (?:latest|corresponding|same|(?<year>(?:19|20)\\d\\d)) (?:period|quarter)'),
    read: reportedPeriod,
  },
  {
    name: 'away',
    pattern: pattern(
      `${HEDGE}<count> (?:(?:more|or so|full|whole|calendar) )?<unit>(?: or (?:so|more))? (?<way>ago|earlier|later|before(?! \\p{L})|previously|after(?=[,.;])|from now|hence)`,
    ),
    read: away,
  },
  {
    name: 'bare away',
    pattern: pattern('(?<unit>hours|days|weeks|months|years) (?<way>earlier|later|afterwards?|before(?= ?[,.;]))'),
    read: fromThere,
  },
  {
    name: 'away from that',
    pattern: pattern('(?:<count> )?<unit> (?<way>before|after|prior to) that(?! \\p{L})'),
    read: fromThere,
  },
];

/** "The end of the year", "the month": the running one; "the week" alone only where a preposition makes it a time. */
function theUnit({ unit = '' }: Groups, context: Context): Reading | null {
  const [grain] = CALENDAR[unitOf(unit)] ?? [];
  if (!grain) return null;
  // "The year ended 31 March": as long as a year, but not the calendar's
  if (grain === 'year' && /^\s+(?:ended|ending|to) (?!the\b)/i.test(context.after)) return plain('DURATION', 'P1Y');
  // Reports speak of the quarter that has ended.
  return dated(fromToday(context, grain, grain === 'quarter' ? -1 : 0), 'relative');
}

/** The quarter a report is about: the one just mentioned, else the last that has ended. */
const reported = (context: Context): Period | null =>
  context.previous?.unit === 'quarter' ? context.previous : fromToday(context, 'quarter', -1);

function reportedPeriod({ year }: Groups, context: Context): Reading {
  const quarter = reported(context);
  if (!year || !quarter) return dated(quarter, 'relative');
  return dated(shift(quarter, (Number(year) - partsOf(quarter.from).year) * 4), 'relative');
}

/** "The year-ago quarter": a year before the quarter reported; without one, the year before. */
function yearAgo(_: Groups, context: Context): Reading {
  const quarter = context.previous?.unit === 'quarter' ? context.previous : null;
  return { ...dated(quarter ? shift(quarter, -4) : fromToday(context, 'year', -1), 'relative'), anchor: null };
}
