import { aroundPrevious, aroundToday, fromToday } from '../anchors.js';
import { pattern } from '../pattern.js';
import type { PeriodUnit } from '../period.js';
import { isoDate } from '../calendar-day.js';
import { dated, plain, type Context, type Groups, type Reading, type Rule } from '../reading.js';
import { durationValue, readCount, unitOf } from '../words.js';

const CALENDAR: Readonly<Record<string, readonly [PeriodUnit, number]>> = {
  day: ['day', 1], night: ['day', 1], week: ['week', 1], fortnight: ['week', 2], month: ['month', 1], quarter: ['quarter', 1], year: ['year', 1], decade: ['year', 10], century: ['year', 100], weekend: ['weekend', 1],
};

/** "This year", "last month", "the current quarter". */
function deictic({ deixis = '', unit = '' }: Groups, context: Context): Reading | null {
  const [grain, times] = CALENDAR[unitOf(unit)] ?? [];
  if (!grain || !times) return null;
  const words = deixis.toLowerCase();
  if (unitOf(unit) === 'decade' || unitOf(unit) === 'century') {
    const own = fromToday(context, unitOf(unit) === 'decade' ? 'decade' : 'century', /last|previous/.test(words) ? -1 : /next/.test(words) ? 1 : 0);
    return dated(own, 'relative');
  }
  if (/previous|following|same|that/.test(words)) {
    const moved = /previous/.test(words) ? -1 : /following/.test(words) ? 1 : 0;
    const found = aroundPrevious(context, grain, moved);
    return dated(found && grain === 'year' ? { ...fromYear(found.from) } : found, 'anchored');
  }
  const moved = /last|past|latest|ago|earlier/.test(words) ? -1 : /next|coming/.test(words) ? 1 : 0;
  return dated(fromToday(context, grain, moved * times), 'relative');
}

const fromYear = (day: number): { unit: 'year'; from: number; to: number } => {
  const year = Number(isoDate(day).slice(0, 4));
  return { unit: 'year', from: Date.UTC(year, 0, 1) / 86_400_000, to: Date.UTC(year, 11, 31) / 86_400_000 };
};

/** "Three years ago", "two months later", "a week earlier". */
function away({ count = '', unit = '', way = '', hedge }: Groups, context: Context): Reading | null {
  const amount = readCount(count);
  const name = unitOf(unit);
  if (amount === null) return null;
  const [grain, times] = CALENDAR[name] ?? [];
  const ago = /^ago|hence|now/i.test(way);
  if (amount === 'X') return plain('DATE', ago ? (/ago/i.test(way) ? 'PAST_REF' : 'FUTURE_REF') : null, { basis: 'relative' });
  if (!grain || !times) return plain(ago ? 'TIME' : 'DURATION', ago ? null : durationValue(amount, unit));
  const sign = /ago|earlier|before|previously/i.test(way) ? -1 : 1;
  const found = ago ? aroundToday(context, grain, sign * amount * times) : aroundPrevious(context, grain, sign * amount * times);
  const reading = dated(found, ago ? 'relative' : 'anchored');
  // "About three years ago" names a year, but not the days of it.
  return hedge || name === 'decade' || name === 'century' ? { ...reading, from: null, to: null } : reading;
}

/** "A year ago" of company reports and of memories alike: the year. */
const HEDGE = '(?:<hedge> )?';
const WITHIN = '(?:(?:early|late|later|earlier|sometime)(?: in)? |(?:the )?(?:end|start|beginning|middle|rest|course|remainder) of (?:the )?)?';

export const relativePeriods: readonly Rule[] = [
  { name: 'this unit', pattern: pattern(`${WITHIN}(?<deixis>last|this|next|the current|the next|the previous|the following|the coming|the same|that|the latest|the past|this past|this coming|current) (?<unit>week|month|quarter|year|decade|century|fortnight)(?! of)`), read: deictic },
  { name: 'the unit', pattern: pattern(`${WITHIN}(?:the )?(?:full )?(?<unit>week|month|quarter|year)`), read: theUnit },
  { name: 'year end', pattern: pattern("(?:the )?(?:year['’]s[- ]end|year[- ]end)"), read: (_, c) => dated(fromToday(c, 'year', 0), 'relative') },
  { name: 'year ago period', pattern: pattern('(?:(?:the|comparable) )*(?:year|month|week)-(?:ago|earlier)(?: (?:period|quarter))?'), read: (_, c) => dated(fromToday(c, 'year', -1), 'relative') },
  { name: 'latest period', pattern: pattern('the (?:latest|current|corresponding|same|(?<year>(?:19|20)\\d\\d)) (?:period|quarter)'), read: ({ year }, c) => dated(year ? fromYear(Date.UTC(Number(year), 0, 1) / 86_400_000) : fromToday(c, 'quarter', 0), 'relative') },
  { name: 'away', pattern: pattern(`${HEDGE}<count> (?:(?:more|or so|full|whole|calendar) )?<unit>(?: or (?:so|more))? (?<way>ago|earlier|later|before(?! (?:the|a|an|his|her|its|their))|previously|after(?=[,.;])|from now|hence)`), read: away },
];

/** "The end of the year", "the month": the running one; "the week" alone only where a preposition makes it a time. */
function theUnit({ unit = '' }: Groups, context: Context): Reading | null {
  const [grain] = CALENDAR[unitOf(unit)] ?? [];
  if (!grain) return null;
  return dated(fromToday(context, grain, 0), 'relative');
}
