import { VAGUE } from '../../../lexicon/calendar.js';
import { pattern } from '../pattern.js';
import { plain, type Rule } from '../reading.js';

/** References without a date: PRESENT_REF, PAST_REF, FUTURE_REF. */
export const vagueTimes: readonly Rule[] = VAGUE.map(([words, value]) => ({
  name: value,
  pattern: pattern(`(?<word>${words})`),
  read: ({ word = '' }, { after, before }) => {
    if (/^soon(?:er)?$/i.test(word) && (/\bas\s+$/i.test(before) || /^\s+as\b/i.test(after))) return null;
    if (/^(?:so far|to date)$/i.test(word)) return plain('DATE', value);
    if (/^shortly$/i.test(word) && /^\s+(?:before|after)/i.test(after)) return null;
    return plain('DATE', value);
  },
}));
