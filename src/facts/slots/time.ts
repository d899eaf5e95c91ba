import type { DateMention } from '../../model/date.js';
import type { TimeSlot } from '../../model/fact.js';
import { contains, overlaps } from '../../model/span.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';

export const timeSlot = (date: DateMention): TimeSlot => ({ text: date.phrase.text, start: date.phrase.start, end: date.phrase.end, from: date.from, to: date.to, precision: date.precision, basis: date.basis });

/** When, from its own sentence: the nearest time expression of its clause; the time of saying only where no other stands. */
export function timeInSentence(findings: Findings, draft: Draft): DateMention | null {
  const { reading, quantity } = draft;
  const frame = draft.role.frame;
  const dates = findings.dates.filter(d => contains(reading.sentence, d) && !overlaps(d, quantity) && (d.type === 'DATE' || d.type === 'TIME') && d.timex !== 'PRESENT_REF');
  const saying = findings.quotes.filter(q => q.time !== null).map(q => q.time);
  const score = (d: DateMention): number => {
    let s = -Math.abs(d.start - quantity.start) / 50;
    if (saying.some(t => t && overlaps(t, d))) s -= 3;
    if (frame && Math.abs(d.start - frame.end) < 60) s += 0.5;
    const clauseBreak = reading.sentence.tokens.some(t => /^[;—]$/.test(t.lower) && t.start > Math.min(d.start, quantity.start) && t.start < Math.max(d.start, quantity.start));
    if (clauseBreak) s -= 2;
    return s;
  };
  return [...dates].sort((a, b) => score(b) - score(a) || a.start - b.start)[0] ?? null;
}
