import { fromToday, weekdayNear } from '../anchors.js';
import { pattern } from '../pattern.js';
import { atTime, dated, type Context, type Groups, type Reading, type Rule } from '../reading.js';
import { weekdayNumber } from '../words.js';
import { dayOfMonth } from './month-dates.js';

const two = (value: number): string => String(value).padStart(2, '0');

/** The day a clock time belongs to: the date or weekday beside it, the day named just before, else publication. */
function dayFor(groups: Groups, context: Context): Reading {
  const [month, date] = [groups.month ?? groups.month2, groups.date ?? groups.date2];
  if (month && date) return dayOfMonth({ ...groups, month, date }, context) ?? dated(null, 'explicit');
  const weekday = groups.weekday2 ?? groups.weekday3;
  if (weekday) return dated(weekdayNear(context, weekdayNumber(weekday)), 'relative');
  if (context.previous?.unit === 'day') return dated(context.previous, 'anchored');
  return dated(fromToday(context, 'day', 0), 'relative');
}

function clock(groups: Groups, context: Context): Reading | null {
  const half = groups.half?.toLowerCase() ?? '';
  let hour = Number(groups.hour);
  const minute = groups.minute ? Number(groups.minute) : null;
  if (hour > 24 || (minute ?? 0) > 59 || (half !== '' && hour > 12)) return null;
  if (/p|afternoon|evening|night/.test(half) && hour < 12) hour += 12;
  if (/a\.?m|morning/.test(half) && hour === 12) hour = 0;
  const time = `${two(hour)}:${two(minute ?? 0)}`;
  const day = dayFor(groups, context);
  return day.timex ? atTime(day, time) : { ...atTime(day, time), timex: null };
}

function named(groups: Groups, context: Context): Reading {
  const word = groups.word?.toLowerCase() ?? '';
  return atTime(
    dayFor(groups, context),
    /noon|midday/.test(word) ? '12:00' : word === 'midnight' ? '24:00' : /dawn|daybreak|sunrise/.test(word) ? 'MO' : 'EV',
  );
}

const ZONE =
  '(?: (?:(?:local|moscow|kyiv|kiev|minsk|beijing|tehran|iran|israel|jerusalem|baghdad|damascus|kabul|delhi|indian|pakistan|tokyo|japan|seoul|korean|london|uk|british|paris|berlin|european|australian|eastern|pacific|central|mountain) (?:standard |summer )?time|gmt|utc|bst|et|edt|est|cet|cest|eet|eest|msk|pt|pdt|pst|ist|trt|jst|kst|\\(\\d\\d?:?\\d\\d (?:gmt|utc)\\)))?';
/** "on Sunday about 2:20 p.m.", "Friday, at 10:40". */
const AFTER_DAY = '(?:<weekday3:weekday>,? (?:at )?)?';
const ON_DAY =
  '(?:,? (?:on )?(?:<weekday>,? ?)?(?:<month> <date>(?:, <year>)?|<date2:date> <month2:month>)|,? (?:on )?<weekday2:weekday>)?';

/** Times of the clock, with the day beside them: "at 6.40pm on Friday", "14:00 GMT", "midnight". */
export const clockTimes: readonly Rule[] = [
  {
    name: 'half of the day',
    pattern: pattern(
      `${AFTER_DAY}(?:around |about )?(?<hour>\\d{1,2})(?:[:.](?<minute>\\d\\d))?\\s?(?<half>[ap]\\.m\\.?|[ap]m|in the (?:morning|afternoon|evening)|at night)${ZONE}${ON_DAY}`,
    ),
    read: clock,
  },
  {
    name: 'twenty-four hours',
    pattern: pattern(`${AFTER_DAY}(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::\\d\\d)?${ZONE}${ON_DAY}`),
    read: clock,
  },
  { name: 'with zone', pattern: pattern('(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d) (?:gmt|utc|hours|local time)'), read: clock },
  { name: "o'clock", pattern: pattern(`(?<hour>\\d{1,2}) o['’]clock${ON_DAY}`), read: clock },
  {
    name: 'named hour',
    pattern: pattern('(?<word>noon|midnight|midday|dawn|daybreak|sunrise|dusk|sunset|nightfall)'),
    read: named,
  },
];
