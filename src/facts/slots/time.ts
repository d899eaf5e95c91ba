import type { ClauseReading, Frame } from '../../model/clause.js';
import type { DateMention } from '../../model/date.js';
import type { TimeSlot } from '../../model/fact.js';
import { contains, overlaps } from '../../model/span.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { frameOfDate, isComparison, isLabel, isTimeOfSaying, isWhen } from './when.js';

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

/** When, from its own sentence: the time expression nearest to the number, that of its own clause first. */
export function timeInSentence(findings: Findings, draft: Draft): DateMention | null {
  const { reading, quantity, role } = draft;
  const dates = findings.dates.filter(
    (d) =>
      contains(reading.sentence, d) &&
      !overlaps(d, quantity) &&
      isWhen(d) &&
      !isTimeOfSaying(findings, reading, d) &&
      !isComparison(reading, d) &&
      !isLabel(reading, d) &&
      (d.timex !== 'PRESENT_REF' || (draft.kind === 'territory' && /^(?:currently|at present|presently)/i.test(d.text))),
  );
  const between = (d: DateMention, mark: RegExp): boolean =>
    reading.sentence.tokens.some(
      (t) => mark.test(t.lower) && t.start >= Math.min(d.end, quantity.end) && t.end <= Math.max(d.start, quantity.start),
    );
  const otherVerb = (d: DateMention): number =>
    reading.frames.filter(
      (f) =>
        f !== role.frame &&
        f.form === 'finite' &&
        f.start > Math.min(d.start, quantity.start) &&
        f.end < Math.max(d.end, quantity.end),
    ).length;
  const foreign = (d: DateMention): boolean => {
    const f = frameOfDate(reading, d);
    return (
      f !== null && f !== role.frame && f.relation === 'relative' && !within(reading, role.frame, f) && d.start > quantity.start
    );
  };
  const score = (d: DateMention): number =>
    -Math.abs(d.start - quantity.start) / 60 -
    (between(d, /^[;—]$/) ? 3 : 0) -
    otherVerb(d) * 0.6 +
    (d.from !== null ? 0.3 : 0) -
    (foreign(d) ? 3 : 0);
  const best = dates.map((d) => ({ d, score: score(d) })).sort((a, b) => b.score - a.score || a.d.start - b.d.start)[0];
  return best && best.score > FLOOR ? best.d : toldOn(findings, draft);
}

/** "…, officials said Sunday": where nothing else says when, the day of the words after what they tell is the day of both. */
function toldOn(findings: Findings, draft: Draft): DateMention | null {
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

/** Below this a time of the sentence belongs to something else in it. */
const FLOOR = -6;

/** Whether a frame hangs, at any depth, on another. */
function within(reading: ClauseReading, frame: Frame | null, other: Frame): boolean {
  for (let f = frame; f !== null && f !== undefined; f = f.parent === null ? null : (reading.frames[f.parent] ?? null))
    if (f === other) return true;
  return false;
}
