import { aroundPrevious, fromToday, single, weekdayBeyond, weekdayNear } from '../anchors.js';
import { pattern } from '../pattern.js';
import { periodAt, shift } from '../period.js';
import { atTime, dated, plain, stretch, type Context, type Groups, type Reading, type Rule } from '../reading.js';
import { isoDate } from '../calendar-day.js';
import { partCode, weekdayNumber } from '../words.js';

const EARLY = '(?:(?:early|late|later|earlier|mid)[- ](?:on )?)?';

const withPart = (day: Reading, part: string | undefined): Reading => (part ? atTime(day, partCode(part)) : day);

function weekday({ weekday: name = '', deixis, part }: Groups, context: Context): Reading {
  const number = weekdayNumber(name);
  const words = deixis?.toLowerCase() ?? '';
  const previous = context.previous?.from ?? null;
  const day = /^(?:last|this past)$/.test(words)
    ? weekdayBeyond(context.today, number, -1)
    : /next|coming/.test(words)
      ? weekdayBeyond(context.today, number, 1)
      : /previous/.test(words)
        ? weekdayBeyond(previous, number, -1)
        : /following/.test(words)
          ? weekdayBeyond(previous, number, 1)
          : words === 'this'
            ? weekdayNear({ ...context, direction: context.direction ?? 'future' }, number)
            : weekdayNear(context, number);
  return withPart(dated(day, /previous|following/.test(words) ? 'anchored' : 'relative'), part);
}

/** "Overnight", "last night": the night that ends on the day of publication. */
function overnight(context: Context): Reading {
  if (context.today === null) return plain('TIME', null, { basis: 'relative' });
  const from = context.today - 1;
  return {
    ...stretch(from, context.today, isoDate(from), 'relative'),
    type: 'TIME',
    timex: `${isoDate(from)}TNI`,
    precision: 'part_of_day',
  };
}

/** "Overnight into Tuesday", "overnight Sunday to Monday": the night between two days. */
export function nightInto({ first, last }: Groups, context: Context): Reading | null {
  const end = last ? weekdayNear(context, weekdayNumber(last)) : null;
  const start = first ? weekdayNear(context, weekdayNumber(first)) : null;
  const morning = end?.from ?? (start ? start.from + 1 : null);
  if (morning === null) return plain('TIME', null, { basis: 'relative' });
  const evening = morning - 1;
  return {
    ...stretch(evening, morning, isoDate(evening), 'relative'),
    type: 'TIME',
    timex: `${isoDate(evening)}TNI`,
    precision: 'part_of_day',
  };
}

function named({ word = '', part }: Groups, context: Context): Reading {
  const key = word.toLowerCase();
  const moved = /before/.test(key) ? -2 : /after/.test(key) ? 2 : /yesterday/.test(key) ? -1 : /tomorrow/.test(key) ? 1 : 0;
  return withPart(dated(fromToday(context, 'day', moved), 'relative'), part);
}

/** The day of the part of day: of the last date mentioned near by, else of publication. */
function thatPart({ deixis = '', part = '' }: Groups, context: Context): Reading {
  const words = deixis.toLowerCase();
  if (/night/i.test(part) && words === 'last') return overnight(context);
  if (words === 'this' || words === 'later this' || words === 'earlier this')
    return withPart(dated(fromToday(context, 'day', 0), 'relative'), part);
  const moved = /next|following|after/.test(words) ? 1 : /previous|before/.test(words) ? -1 : 0;
  const known = aroundPrevious(context, 'day', moved);
  if (moved < 0 && !known && /night/i.test(part)) return overnight(context);
  return known?.unit === 'day' ? withPart(dated(known, 'anchored'), part) : plain('TIME', null);
}

/** "The next day", "the day before", "that day": counted from the last date mentioned. */
function neighbourDay({ where = '' }: Groups, context: Context): Reading {
  const moved = /next|following|after|later/i.test(where) ? 1 : /previous|before|earlier/i.test(where) ? -1 : 0;
  const day = aroundPrevious(context, 'day', moved);
  return dated(day?.unit === 'day' ? day : null, 'anchored');
}

function weekend({ deixis = '' }: Groups, context: Context): Reading {
  if (context.today === null) return dated(null, 'relative');
  const own = periodAt('weekend', context.today);
  const words = deixis.toLowerCase();
  // The coming weekend is meant only where the clause looks ahead or the weekend has begun.
  const last = own.from <= context.today ? own : shift(own, -1);
  if (/next|coming/.test(words)) return dated(shift(last, 1), 'relative');
  if (/last|past/.test(words)) return dated(own.to <= context.today && words !== 'last' ? own : shift(own, -1), 'relative');
  return dated(context.direction === 'future' ? own : last, 'relative');
}

/** Days named from today and by weekday: "yesterday evening", "last Tuesday", "overnight into Sunday". */
export const days: readonly Rule[] = [
  {
    name: 'named day',
    pattern: pattern(
      `${EARLY}(?<word>(?:the )?day before yesterday|(?:the )?day after tomorrow|yesterday|today|tomorrow)(?: <part>)?`,
    ),
    read: named,
  },
  {
    name: 'tonight',
    pattern: pattern(`${EARLY}tonight`),
    read: (_, c) => atTime(dated(fromToday(c, 'day', 0), 'relative'), 'NI'),
  },
  {
    name: 'overnight',
    pattern: pattern('overnight'),
    read: (_, c) =>
      /^\s+(?:stay|stays|flight|train|bus|visit|guests?|lodging|accommodation|rates?|trading)\b/i.test(c.after)
        ? null
        : overnight(c),
  },
  {
    name: 'night into',
    pattern: pattern('overnight (?:(?:from |between )?<first:weekday> (?:to|into|and) <last:weekday>)'),
    read: nightInto,
  },
  { name: 'overnight into', pattern: pattern('overnight(?:,)? (?:(?:in)?to|on|through) <last:weekday>'), read: nightInto },
  { name: 'overnight from', pattern: pattern('overnight (?:(?:from|on) )?<first:weekday>'), read: nightInto },
  {
    name: 'weekday night to',
    pattern: pattern('<first:weekday> (?:night )?(?:in)?to <last:weekday>(?: morning)?'),
    read: (g, c) => (/\bfrom\s+$/i.test(c.before) || !/overnight|night/i.test(c.before) ? null : nightInto(g, c)),
  },
  {
    name: 'weekday',
    pattern: pattern(
      `${EARLY}(?:the )?(?:(?<deixis>last|next|this|this past|past|this coming|coming|previous|following) )?<weekday>(?: <part>)?(?= |\\b)`,
    ),
    read: weekday,
  },
  {
    name: 'part of weekday',
    pattern: pattern('<part> (?:on |of )?<weekday>'),
    read: (g, c) => (/night|morning|afternoon|evening/i.test(g.part ?? '') ? weekday(g, c) : null),
  },
  {
    name: 'part of named day',
    pattern: pattern('(?:mid|early|late)[- ]<part> (?:on |of )?(?<word>yesterday|today|tomorrow)'),
    read: named,
  },
  {
    name: 'midnight of weekday',
    pattern: pattern('(?<hour>noon|midnight|midday|dawn|dusk)(?: on)? <weekday>'),
    read: (g, c) => atTime(weekday({ weekday: g.weekday }, c), hourCode(g.hour ?? '')),
  },
  {
    name: 'this morning',
    pattern: pattern(
      '(?<deixis>last|this|later this|earlier this|that(?: same)?|the (?:next|following|previous|same)|the) <part>',
    ),
    read: (g, c) =>
      g.deixis?.toLowerCase() === 'the' && !/\b(?:in|during|of|by|through|throughout)\s+$/i.test(c.before)
        ? null
        : thatPart(g, c),
  },
  {
    name: 'previous night',
    pattern: pattern('(?:the )?(?:<deixis2:part> before|(?<deixis>previous|next|following) <part>)'),
    read: (g, c) => (g.part ? thatPart(g, c) : thatPart({ deixis: 'before', part: g.deixis2 }, c)),
  },
  {
    name: 'neighbour day',
    pattern: pattern(
      '(?:the )?(?<where>(?:very )?(?:next|following|previous|same) day|(?<=the )day (?:before|after|earlier)|that (?:same )?day|a day (?:earlier|later|before)|one day (?:earlier|later))',
    ),
    read: (g, c) =>
      // "later in the day before leaving": the day, and what came before what
      /(?:before|after)$/i.test(g.where ?? '') && WITHIN_DAY.test(c.before.replace(/the\s+$/i, ''))
        ? null
        : /(?:before|after)$/i.test(g.where ?? '') && /^\s+(?:the|a|an|his|her|its|their|\p{Lu})/u.test(c.after)
          ? plain('DATE', null)
          : neighbourDay(g, c),
  },
  {
    name: 'weekend',
    pattern: pattern(`${EARLY}(?:the |(?<deixis>last|this|next|this past|the past|this coming|the coming|previous) )weekend`),
    read: weekend,
  },
  {
    name: 'the day',
    pattern: pattern('(?:the|(?<same>that same|the same)) day'),
    // "Earlier in the day"; alone "the day" is any: "the day belonged to her".
    read: (g, c) =>
      g.same || WITHIN_DAY.test(c.before)
        ? dated(aroundPrevious(c, 'day', 0)?.unit === 'day' ? aroundPrevious(c, 'day', 0) : single(c.today), 'anchored')
        : null,
  },
];

/** "Late in the day", "three over the day"; alone the day is any: "the day belonged to her". */
const WITHIN_DAY = /\b(?:(?:early|earlier|late|later)(?: on)? in|for|over|during|throughout)\s+$/i;

const hourCode = (word: string): string =>
  /noon|midday/i.test(word) ? '12:00' : /midnight/i.test(word) ? '24:00' : partCode(word);
