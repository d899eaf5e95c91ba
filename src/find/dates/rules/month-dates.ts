import { dayOf, isoDate, partsOf, rollingDay } from '../calendar-day.js';
import { dateNear, fromToday, monthNear, sameWeekday, single } from '../anchors.js';
import { pattern } from '../pattern.js';
import { periodAt } from '../period.js';
import { atTime, dated, plain, stretch, type Context, type Groups, type Reading, type Rule } from '../reading.js';
import { monthNumber, partCode, readYearWords, weekdayNumber } from '../words.js';

/** The year that goes with a month: written, "last year", "that year", or none. */
function yearOf({ year, deixis, there }: Groups, context: Context): number | null {
  if (year) return Number(year);
  if (there) return context.previous ? partsOf(context.previous.from).year + (/following/i.test(there) ? 1 : 0) : null;
  if (!deixis) return null;
  const period = fromToday(context, 'year', /last|past|previous/i.test(deixis) ? -1 : /next/i.test(deixis) ? 1 : 0);
  return period ? Number(isoDate(period.from).slice(0, 4)) : null;
}

/** A day of a month, in its year or the nearest that fits. */
export function dayOfMonth(groups: Groups, context: Context, dateGroup = groups.date): Reading | null {
  const month = monthNumber(groups.month ?? '');
  const date = parseInt(dateGroup ?? '', 10);
  if (dayOf(2024, month, date) === null) return null;
  const year = yearOf(groups, context);
  if (year !== null) {
    const found = single(dayOf(year, month, date));
    return found ? dated(found, 'explicit') : null;
  }
  const near = dated(
    (groups.weekday ? sameWeekday(context, month, date, weekdayNumber(groups.weekday)) : null) ?? dateNear(context, month, date),
    'explicit',
  );
  return groups.part ? atTime(near, partCode(groups.part)) : near;
}

/** Two days of one month: "9–10 June"; with "night" the night between them. */
export function daysOfMonth(groups: Groups, context: Context): Reading | null {
  const first = dayOfMonth(groups, context);
  const last = dayOfMonth(groups, context, groups.last);
  if (!first || !last) return null;
  if (!first.anchor || !last.anchor) return plain('DATE', null, { basis: 'explicit' });
  const from = first.anchor.from;
  const to = last.anchor.from;
  if (to <= from) return null;
  return stretch(from, to, `${isoDate(from)}/${isoDate(to)}`, 'explicit');
}

function month(groups: Groups, context: Context): Reading | null {
  const number = monthNumber(groups.month ?? '');
  const year = yearOf(groups, context);
  if (year === null) return groups.there ? plain('DATE', null, { basis: 'anchored' }) : null;
  return dated(periodAt('month', rollingDay(year, number, 1)), groups.year ? 'explicit' : 'relative');
}

/** "Early March", "last May", "March": months whose year the story tells. */
function monthAlone({ month: name, deixis }: Groups, context: Context): Reading | null {
  const number = monthNumber(name ?? '');
  if (deixis?.toLowerCase() === 'this' && context.today !== null)
    return dated(periodAt('month', rollingDay(partsOf(context.today).year, number, 1)), 'relative');
  const near = monthNear(deixis ? { ...context, direction: /last|past/i.test(deixis) ? 'past' : 'future' } : context, number);
  if (near && deixis && context.today !== null && near.from <= context.today && context.today <= near.to)
    return dated(
      periodAt('month', rollingDay(Number(isoDate(near.from).slice(0, 4)) + (/next/i.test(deixis) ? 1 : -1), number, 1)),
      'relative',
    );
  return dated(near, deixis ? 'relative' : 'explicit');
}

/** Words before a month that narrow it: "early", "the end of". */
const PARTLY =
  '(?<partly>(?:early|late|mid|later|earlier)[- ](?:in )?|(?:the )?(?:end|start|beginning|middle|close) of (?:the )?)?';
const WEEKDAY = '(?:<weekday>,? ?(?:the )?)?';

/** What stands before a month, not before the verb "march" or the modal "may". */
const MONTH_MUST_FOLLOW = /\b(?:in|since|until|till|by|from|through|of|to|during|before|after|each|every|and|or|between)\s+$/i;

const isWord = (text: string): boolean => /^(?:may|march)$/i.test(text);

/** Days and months by name: "5 March", "March 5, 2021", "early June". */
export const monthDates: readonly Rule[] = [
  {
    name: 'month day',
    pattern: pattern(
      `${PARTLY}${WEEKDAY}(?:last )?<month>\\s*<date>(?:\\s*,\\s*<year>| <year2:year>| (?<deixis>last year|this year|next year))?(?: <part>)?`,
    ),
    read: (g, c) => dayOfMonth({ ...g, year: g.year ?? g.year2 }, c),
  },
  {
    name: 'day month',
    pattern: pattern(
      `${PARTLY}${WEEKDAY}(?:the (?=\\d+(?:st|nd|rd|th)))?<date>(?: day)?(?: of)? <month>(?:,? <year>| (?<short>\\d\\d)(?=\\s*(?:[()]|--))| (?<deixis>last year|this year|next year))?(?: <part>)?`,
    ),
    read: (g, c) => dayOfMonth({ ...g, year: g.year ?? (g.short && `19${g.short}`) }, c),
  },
  {
    name: 'days month',
    pattern: pattern('<date>(?:<:dash>| and | to |/)<last:date>(?: of)? <month>(?:,? <year>)?'),
    read: daysOfMonth,
  },
  {
    name: 'month days',
    pattern: pattern('<month>\\s*<date>(?:<:dash>| and | to |/)<last:date>(?:,? <year>)?'),
    read: daysOfMonth,
  },
  {
    name: 'month year',
    pattern: pattern(
      `${PARTLY}<month>,?(?: of)? (?:<year>|(?<deixis>last year|this year|next year|of last year|of this year)|(?<there>(?:that|the same|the following) year))`,
    ),
    read: month,
  },
  {
    name: 'month year in words',
    pattern: pattern(`${PARTLY}<month>,? <yearWords>`),
    read: (g, c) => month({ ...g, year: String(readYearWords(g.yearWords ?? '') ?? '') }, c),
  },
  {
    name: 'month',
    pattern: pattern(`${PARTLY}(?:(?<deixis>last|this|next|this past|this coming) )?<month>`),
    read: (g, c) => {
      // "May" and "March" are months alone only where a preposition or "last" says so.
      if (
        isWord(g.month ?? '') &&
        !g.deixis &&
        !g.partly &&
        !MONTH_MUST_FOLLOW.test(c.before) &&
        !(/\bthe\s+$/i.test(c.before) && /^\s+(?!for\b|of\b|on\b|in\b)\p{Ll}/u.test(c.after))
      )
        return null;
      if (/^(?:jan|mar|apr|jun|jul|sep)$/i.test(g.month ?? '')) return null;
      return monthAlone(g, c);
    },
  },
  {
    name: 'week of',
    pattern: pattern('the week of <month> <date>'),
    read: (g, c) => {
      const found = dayOfMonth(g, c);
      return found?.anchor ? dated(periodAt('week', found.anchor.from), 'explicit') : found;
    },
  },
];
