import { weekdayNear } from '../anchors.js';
import { pattern } from '../pattern.js';
import { shift } from '../period.js';
import { atTime, dated, type Context, type Groups, type Reading, type Rule } from '../reading.js';
import { weekdayNumber } from '../words.js';
import { nightInto } from './days.js';
import { daysOfMonth } from './month-dates.js';

/** "The night of 9-10 June": it begins on the first of the two days. */
function nightOfDays(groups: Groups, context: Context): Reading | null {
  const days = daysOfMonth(groups, context);
  return days && { ...days, type: 'TIME', timex: days.from && `${days.from}TNI`, precision: days.from ? 'part_of_day' : null };
}

/** "The small hours of Monday". */
const smallHours = ({ weekday = '' }: Groups, context: Context): Reading =>
  atTime(dated(weekdayNear(context, weekdayNumber(weekday)), 'relative'), 'MO');

/** "The day before Tuesday's vote". */
function besideWeekday({ side = '', weekday = '' }: Groups, context: Context): Reading {
  const day = weekdayNear(context, weekdayNumber(weekday));
  // The weekday is what the story goes on from.
  return { ...dated(day && shift(day, /before/i.test(side) ? -1 : 1), 'anchored'), anchor: day };
}

const NIGHT = '(?:the )?night (?:of |between |from )(?:the )?';
const SMALL_HOURS = '(?:the )?(?:early|small|wee|first|pre-dawn|predawn) (?:morning )?hours (?:of |on )';

/** Nights that lie between two days, and days beside a weekday. */
export const nights: readonly Rule[] = [
  {
    name: 'night between weekdays',
    pattern: pattern(`${NIGHT}<first:weekday>(?: night)?(?:<:dash>| to | into | and )<last:weekday>(?: morning)?`),
    read: nightInto,
  },
  {
    name: 'night of days of a month',
    pattern: pattern(`${NIGHT}<date>(?:<:dash>| to | into | and |/)<last:date>(?: of)? <month>(?:,? <year>)?`),
    read: nightOfDays,
  },
  {
    name: 'night of a month and its days',
    pattern: pattern(`${NIGHT}<month> <date>(?:<:dash>| to | into | and |/)<last:date>(?:,? <year>)?`),
    read: nightOfDays,
  },
  {
    name: 'small hours',
    pattern: pattern(`${SMALL_HOURS}<weekday>(?: morning)?`),
    read: smallHours,
  },
  {
    name: 'day beside a weekday',
    pattern: pattern('(?:the )?day (?<side>before|after) (?:last )?<weekday>'),
    read: besideWeekday,
  },
];
