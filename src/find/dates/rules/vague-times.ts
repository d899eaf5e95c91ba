import { VAGUE } from '../../../lexicon/calendar.js';
import { pattern } from '../pattern.js';
import { plain, type Rule } from '../reading.js';

/** References without a date: PRESENT_REF, PAST_REF, FUTURE_REF. */
export const vagueTimes: readonly Rule[] = VAGUE.map(([words, value]) => ({
  name: value,
  pattern: pattern(words),
  read: () => plain('DATE', value),
}));
