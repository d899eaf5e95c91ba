import type { DateMention } from '../../model/date.js';
import type { TimeSlot } from '../../model/fact.js';
import { contains, overlaps } from '../../model/span.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { tieOf, TIES, vagueness } from './tie.js';
import { isComparison, isLabel, isStamp, isTimeOfSaying, isWhen } from './when.js';

/** The slot of a date: its words with their preposition ("on Monday") and the days they mean. */
export const timeSlot = (date: DateMention): TimeSlot => ({
  text: date.phrase.text,
  start: date.phrase.start,
  end: date.phrase.end,
  from: date.from,
  to: date.to,
  precision: date.precision,
  basis: date.basis,
});

/** Whether a time of the sentence can be that of a fact in it. */
const canBe = (findings: Findings, draft: Draft, d: DateMention): boolean =>
  contains(draft.reading.sentence, d) &&
  !overlaps(d, draft.quantity) &&
  isWhen(d) &&
  !isTimeOfSaying(findings, draft.reading, d) &&
  // "the worst since 1995, when 358 died"
  (!isComparison(draft.reading, d) || tieOf(draft, d) === 'counted') &&
  !isLabel(draft.reading, d) &&
  !isStamp(findings, draft.reading, d) &&
  (d.timex !== 'PRESENT_REF' || (draft.kind === 'territory' && /^(?:currently|at present|presently)/i.test(d.text)));

/** How far a time of the sentence is from a fact: by its tie, then by the words between. */
const distance = (draft: Draft, d: DateMention): number =>
  TIES.indexOf(tieOf(draft, d)) + vagueness(d) + Math.abs(d.start - draft.quantity.start) / 1_000;

/** When, from its own sentence: the time that is tied to it most closely. */
export function timeInSentence(findings: Findings, draft: Draft): DateMention | null {
  const dates = findings.dates.filter((d) => canBe(findings, draft, d) && tieOf(draft, d) !== 'apart-after');
  const best = dates.sort((a, b) => distance(draft, a) - distance(draft, b) || a.start - b.start)[0];
  return best ?? null;
}

/** "…, officials said Sunday": where nothing before says when, the day of the words after what they tell is the day of both. */
export function toldOn(findings: Findings, draft: Draft): DateMention | null {
  const quote = findings.quotes.find(
    (q) =>
      q.time !== null &&
      q.cue !== null &&
      contains(q, draft.quantity) &&
      q.cue.start >= q.end &&
      contains(draft.reading.sentence, q.cue),
  );
  return (
    (quote &&
      findings.dates.find(
        (d) => quote.time !== null && overlaps(d, quote.time) && d.precision === 'day' && !/^on\b/i.test(d.phrase.text),
      )) ??
    null
  );
}
