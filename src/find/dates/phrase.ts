import { BEFORE_PREPOSITION, BEFORE_TIME, MONTHS, PART_OF_TIME, TIME_PREPOSITIONS, WEEKDAYS } from '../../lexicon/calendar.js';
import { EVENT_NOUNS } from '../../lexicon/event-times.js';
import type { DatePrecision } from '../../model/date.js';
import { weekdayNumber } from './words.js';
import { cut, type Span, type TextSpan } from '../../model/span.js';

/** A blank stands for any white space. */
const spaced = (source: string): string => source.replaceAll(' ', '\\s+');

/** Words before an expression that tie it to an event, up to the expression: "late on ", "in the early hours of ". */
const LEAD = new RegExp(
  spaced(
    `(?<![\\p{L}\\p{N}])(?:(?:${BEFORE_PREPOSITION}) )?(?:${TIME_PREPOSITIONS}) (?:(?:${BEFORE_TIME}) ){0,3}(?:(?:${PART_OF_TIME}) (?:of|to|on|before|after) (?:the )?)?$`,
  ),
  'iu',
);
const ADVERB = new RegExp(spaced('(?<![\\p{L}\\p{N}])(?:late|early|so far|sometime|ever since) $'), 'iu');
/** "In overnight attacks": the preposition belongs to the noun behind. */
const STANDS_ALONE = /^(?:overnight|current|daily|nightly)/i;
/** "In the 2022 invasion", "for the 9 May parade": likewise. */
const NOUN_FOLLOWS = /^(?:in|on|at|from|for|by|into)\s+the\s+$/i;
/** How far from the expression such words are looked for. */
const REACH = 70;

/** "2022 and 2023", "Saturday and Sunday". */
const SECOND_YEAR = /^\s+(?:and|to|or)\s+(?:1[5-9]|20)\d\d(?![\p{L}\p{N}])/u;
const SECOND_WEEKDAY = new RegExp(`^\\s+(?:and|to|or)\\s+(?:${WEEKDAYS.join('|')})(?![\\p{L}])`, 'iu');
/** "between March 3 and March 9", "from 3 March to 9 March". */
const SECOND_DATE = new RegExp(
  spaced(`^ (?:and|to|through|until) (?:(?:${MONTHS.join('|')}) \\d{1,2}|\\d{1,2} (?:${MONTHS.join('|')}))(?![\\p{L}\\p{N}])`),
  'iu',
);
/** "in the 24 hours to Friday", "in the week to 5 May". */
const TO_DAY = new RegExp(
  spaced(`^ (?:to|until) (?:${WEEKDAYS.join('|')}|\\d{1,2} (?:${MONTHS.join('|')}))(?![\\p{L}\\p{N}])`),
  'iu',
);
/** "over a 24-hour period". */
const PERIOD = /^\s+(?:period|stretch|span)(?![\p{L}])/u;
/** "in the first week of the siege". */
const OF_EVENT = new RegExp(
  spaced(`^ of (?:the|its|their|his|her|this|that) (?:[\\p{L}-]+ ){0,2}?(?:${EVENT_NOUNS})(?![\\p{L}])`),
  'iu',
);

function tailOf(words: string, phrase: string, after: string): string {
  const match =
    (/\d{4}$/.test(words) ? SECOND_YEAR.exec(after) : null) ??
    (/\d/.test(words) ? SECOND_DATE.exec(after) : null) ??
    (/day$/i.test(words) ? SECOND_WEEKDAY.exec(after) : null) ??
    (/\b(?:hours|days|weeks?|months?)$/i.test(words) && /^(?:in|over|during) the\b/i.test(phrase) ? TO_DAY.exec(after) : null) ??
    (/[-‑]\p{L}+$/u.test(words) ? PERIOD.exec(after) : null) ??
    (/\b(?:first|last|opening|final|early|start|beginning|end)\b/i.test(phrase) ? OF_EVENT.exec(after) : null);
  return match?.[0] ?? '';
}

/** The adverbial around an expression, as one would quote it for "when"; it holds the expression. */
export function phraseAround(text: string, sentence: Span, { start, end }: Span): TextSpan {
  const before = text.slice(Math.max(sentence.start, start - REACH), start);
  const after = text.slice(end, Math.min(sentence.end, end + REACH));
  const found = LEAD.exec(before) ?? ADVERB.exec(before);
  const attributive = STANDS_ALONE.test(text.slice(start, end)) || /^['’]s/i.test(after) || NOUN_FOLLOWS.test(found?.[0] ?? '');
  const lead = attributive ? null : found;
  const first = start - (lead?.[0].length ?? 0);
  return cut(text, first, end + tailOf(text.slice(start, end), text.slice(first, end), after).length);
}

/** More than 24 hours, by the value of a duration: P3D, PT48H, PXW. */
const exceedsDay = (timex: string): boolean => {
  const clock = /^PT(\d+)H$/.exec(timex);
  return clock ? Number(clock[1]) > 24 : /^P(?!T|1D$|XX$)/.test(timex);
};

const WHOLE: ReadonlySet<DatePrecision | null> = new Set(['weekend', 'week', 'month', 'quarter', 'year', 'decade', 'period']);

/** What decides whether a time makes a total. */
export interface TimeWords {
  readonly phrase: string;
  /** Value of a duration; null for all else. */
  readonly duration: string | null;
  readonly precision: DatePrecision | null;
}

const DAY_RANGE = new RegExp(`^(?:from|between) (${WEEKDAYS.join('|')}) (?:to|until|through|and) (${WEEKDAYS.join('|')})$`);
/** "From Monday to Sunday", but not the night "from Friday to Saturday". */
export function spansDays(words: string): boolean {
  const days = DAY_RANGE.exec(words);
  if (!days) return false;
  return (weekdayNumber(days[2] ?? '') - weekdayNumber(days[1] ?? '') + 7) % 7 !== 1;
}

/** Whether the words make a figure a running or period total: since …, so far, this year, a stretch of more than a day. */
export function isCumulative({ phrase, duration, precision }: TimeWords): boolean {
  const words = phrase.toLowerCase().replace(/\s+/g, ' ');
  // "since 08:15", "since midnight": hours
  if (/^(?:ever )?since (?:midnight|noon|dawn|this morning|early morning|\d{1,2}[:.]\d\d|\d{1,2} ?[ap]\.?m)/.test(words))
    return false;
  if (/^(?:ever )?since\b|\bso far\b|\bto date\b/.test(words)) return true;
  if (spansDays(words)) return true;
  if (/\bago\b|\b(?:later|earlier|before|after)\b/.test(words) || /^(?:until|till|by)\b|\b(?:next|coming)\b/.test(words))
    return false;
  if (/^(?:(?:during|in|over|for|throughout|within) )?this (?:financial |fiscal |calendar )?year$/.test(words)) return true;
  // "A two-day visit", "the deadliest in years" give the length of something else.
  if (/[-‑]\p{L}+$/u.test(words) || /^in (?:(?!the\b|past\b|last\b|recent\b|first\b)\S+ ){0,3}(?:years?|decades)$/.test(words))
    return false;
  if (/\b(?:this|the) past (?:week|fortnight|month|year|decade)$/.test(words)) return true;
  if (duration !== null)
    return (
      exceedsDay(duration) &&
      /^(?:in|over|during|within|throughout|across|for|through|the)\b|\b(?:past|last|recent|first)\b/.test(words)
    );
  return WHOLE.has(precision) && /^(?:over|during|throughout|across)\b/.test(words);
}
