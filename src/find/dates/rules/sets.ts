import { pattern } from '../pattern.js';
import { isAlways } from './always.js';
import { plain, type Rule } from '../reading.js';
import { durationValue, monthNumber, partCode, readCount, weekdayNumber } from '../words.js';

const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  fortnightly: 'P2W',
  biweekly: 'P2W',
  monthly: 'P1M',
  annually: 'P1Y',
  yearly: 'P1Y',
};

/** "The party daily Tribuna", "the daily said": a paper that comes out so often. */
const PAPER =
  /^\s+(?:["“]?\p{Lu}|(?:news)?papers?\b|tabloid|broadsheet|magazine|(?:said|says|reported|reports|wrote|writes|quoted|quotes)\b)/u;
/** Times that come again: "daily", "every second week", "on Mondays". */
export const sets: readonly Rule[] = [
  {
    name: 'adverb',
    pattern: pattern('(?<adverb>hourly|daily|nightly|weekly|fortnightly|biweekly|monthly|annually|yearly)'),
    read: ({ adverb = '' }, c) => (PAPER.test(c.after) ? null : plain('SET', ADVERBS[adverb.toLowerCase()] ?? null)),
  },
  {
    name: 'every',
    pattern: pattern('(?:each|every|per)(?: (?:single|other))?(?: (?<count><:number>|few|couple of))? <unit>'),
    read: ({ count, unit = '' }) => plain('SET', durationValue(count ? (readCount(count) ?? 'X') : 1, unit)),
  },
  {
    name: 'a unit',
    pattern: pattern('an? (?<unit>minute|hour|day|night|week|month|year)'),
    read: ({ unit = '' }, c) =>
      !isAlways(`a ${unit}`, c) &&
      /(?:\d[\d,.]*|\b(?:million|billion|thousand|hundred|hundreds|thousands|dozens|dozen|times|once|twice|half|dollars|hours|days|people|barrels|tons|tonnes|shells|rounds|drones|missiles|soldiers|men)|[$€£]\S+)\s+$/i.test(
        c.before,
      ) &&
      !/\b(?:in|for|of|than)\s+$/i.test(c.before)
        ? plain('SET', durationValue(1, unit))
        : null,
  },
  {
    name: 'each weekday',
    pattern: pattern('(?:each|every) <weekday>(?: <part>)?'),
    read: ({ weekday = '', part }) =>
      plain('SET', `XXXX-WXX-${String(weekdayNumber(weekday))}${part ? `T${partCode(part)}` : ''}`),
  },
  {
    name: 'each month',
    pattern: pattern('(?:each|every) <month>'),
    read: ({ month = '' }) => plain('SET', `XXXX-${String(monthNumber(month)).padStart(2, '0')}`),
  },
  {
    name: 'weekdays',
    pattern: pattern('(?<weekday>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:s| <part>s)'),
    read: ({ weekday = '', part }) =>
      plain('SET', `XXXX-WXX-${String(weekdayNumber(weekday))}${part ? `T${partCode(part)}` : ''}`),
  },
];
