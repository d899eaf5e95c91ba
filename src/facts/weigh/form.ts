import { MONTHS, WEEKDAYS } from '../../lexicon/calendar.js';
import type { DateMention } from '../../model/date.js';
import { isWhen } from '../slots/when.js';

const word = (alternatives: readonly string[]): RegExp => new RegExp(`\\b(?:${alternatives.join('|')})(?![\\p{L}])`, 'iu');
const MONTH = word(MONTHS);
const DAY = word([
  ...WEEKDAYS,
  'today',
  'yesterday',
  'tomorrow',
  'overnight',
  'tonight',
  '(?:this|last|that|the) (?:morning|afternoon|evening|night)',
]);

/** What a time expression looks like, whether or not it could be resolved to days: "on Sunday" is a day without a publication date, too. */
export function formOf(date: DateMention): string {
  const { text, timex, type } = date;
  if (type === 'SET') return 'set';
  if (timex !== null && timex.endsWith('_REF')) return timex.slice(0, -4).toLowerCase();
  if (/T\d\d/.test(timex ?? '') && !DAY.test(text) && !MONTH.test(text)) return 'clock';
  if (type === 'DURATION')
    return isWhen(date) ? (/\b(?:past|last|recent)\b/i.test(text) ? 'last-stretch' : 'stretch') : 'duration';
  if (DAY.test(text)) return type === 'TIME' ? 'part' : 'day';
  if (MONTH.test(text)) return /\b\d{1,2}(?:st|nd|rd|th)?\b/.test(text.replace(/\d{4}/, '')) ? 'date' : 'month';
  if (/\b(?:days?|hours?|morning|night|evening|afternoon|dawn|noon|midnight|dusk)\b/i.test(text)) return 'anchored';
  if (/\b(?:weekend|week)\b/i.test(text)) return 'week';
  if (/\bmonth\b/i.test(text)) return 'month';
  if (/\d{4}|\byear\b|\bdecade\b/i.test(text)) return 'year';
  return date.from === null ? 'event' : 'other';
}
