import type { ClauseReading } from '../../model/clause.js';
import type { DateMention } from '../../model/date.js';
import { contains, type Span } from '../../model/span.js';
import type { Findings } from '../article.js';
import { daysBetween } from '../days.js';
import { isComparison } from './when.js';

/** How many days before the news a time is of another story. */
const LONG_AGO = 30;

/** Whether a time is that of another story: it measures how rare the news is ("the worst since June 2022"), or is long ago and nothing has gone on since. */
function isOfBefore({ article: { published } }: Findings, reading: ClauseReading, date: DateMention): boolean {
  if (isComparison(reading, date)) return true;
  const end = date.to ?? date.from;
  const isOld = published !== null && end !== null && daysBetween(end, published.slice(0, 10)) > LONG_AGO;
  return isOld && !/^since\b/i.test(date.phrase.text);
}

/** "in June 2022, when rebels killed 130 in Marj": the time that the clause which holds some words tells of; null where they stand in none. */
function timeOfClause({ article: { text }, dates }: Findings, { sentence }: ClauseReading, words: Span): DateMention | null {
  const opens = (date: DateMention): boolean =>
    /^,? (?:when|in which|during which)\b/.test(text.slice(date.phrase.end, words.start));
  return dates.findLast((date) => contains(sentence, date) && date.phrase.end < words.start && opens(date)) ?? null;
}

/** "the deadliest since June 2022, when rebels killed 130 in Marj": the time of the clause that holds some words, where it tells of another story than the news; null elsewhere. */
export function flashbackOf(findings: Findings, reading: ClauseReading, words: Span): DateMention | null {
  const date = timeOfClause(findings, reading, words);
  return date !== null && isOfBefore(findings, reading, date) ? date : null;
}
