import { MONTH_BEGINNINGS } from '../../../lexicon/calendar.js';
import type { Rule } from '../reading.js';
import { clockTimes } from './clock.js';
import { days } from './days.js';
import { durations } from './durations.js';
import { eras } from './eras.js';
import { fixedDays } from './fixed-days.js';
import { monthDates } from './month-dates.js';
import { nights } from './nights.js';
import { relativePeriods } from './relative-periods.js';
import { sets } from './sets.js';
import { vagueTimes } from './vague-times.js';
import { years } from './years.js';

/** Rules of one sort, and the words of which a sentence must hold one before they are worth trying. */
interface RuleFamily {
  readonly gate: RegExp;
  readonly rules: readonly Rule[];
}

const UNIT = 'second|minute|hour|day|night|week|month|quarter|year|decade|centur|fortnight';

/** All kinds of expressions; of two that fit the same words the earlier counts. */
export const FAMILIES: readonly RuleFamily[] = [
  { gate: /\d|noon|midnight|midday|dawn|daybreak|sun|dusk|nightfall/i, rules: clockTimes },
  { gate: new RegExp(`\\b(?:${MONTH_BEGINNINGS.join('|')})`, 'i'), rules: monthDates },
  { gate: /\d[-/.]\d|eve\b|\bday|['’]s day|christmas|halloween|thanksgiving/i, rules: fixedDays },
  { gate: /\d{4}|nineteen|eighteen|twenty|two\s+thousand/i, rules: years },
  {
    gate: /quarter|half|\bQ[1-4]|century|0['’]?s\b|(?:ti|twenti)es\b|fiscal|financial|spring|summer|autumn|\bfall\b|winter/i,
    rules: eras,
  },
  { gate: /day|night|morrow|morning|noon|evening|weekend|dawn|dusk|sun|\b(?:mon|tues?|wed|thu(?:rs?)?|fri|sat)\./i, rules: days },
  { gate: /night (?:of|between|from)|hours (?:of|on)|day (?:before|after)/i, rules: nights },
  { gate: new RegExp(`(?:hour|dai|night|week|month|annual|year)ly|\\b(?:each|every|per|an?)\\s|days|nights`, 'i'), rules: sets },
  { gate: new RegExp(`${UNIT}|time|while`, 'i'), rules: durations },
  { gate: new RegExp(UNIT, 'i'), rules: relativePeriods },
  { gate: /now|current|present|moment|this time|recent|lately|past|long|former|future|term|these days/i, rules: vagueTimes },
];
