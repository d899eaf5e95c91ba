import type { DateMention } from '../../model/date.js';
import type { TimeSlot } from '../../model/fact.js';
import { contains, overlaps } from '../../model/span.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';

export const timeSlot = (date: DateMention): TimeSlot => ({ text: date.phrase.text, start: date.phrase.start, end: date.phrase.end, from: date.from, to: date.to, precision: date.precision, basis: date.basis });

/** Relative to something told elsewhere, without a period of its own: "after the strikes", "before the cyclone". */
const LOOSE = /^(?:after|before|prior|following|as of|at the (?:end|time|start|beginning)|until|by|ahead of)\b/i;

/** A point or period in which something can happen: days, parts of days, and stretches of time with their preposition ("over the past week"). */
const isWhen = (d: DateMention): boolean =>
  (d.type === 'DATE' || d.type === 'TIME' || (d.type === 'DURATION' && (d.cumulative || d.phrase.text.length > d.text.length))) &&
  d.timex !== 'FUTURE_REF' && d.timex !== 'PAST_REF' &&
  !(d.timex === null && d.from === null && !d.cumulative && LOOSE.test(d.phrase.text));

/** "said on Tuesday that …": the time of saying, before what is said. "…, officials said Sunday" may be the time of both. */
const timesOfSaying = (findings: Findings, draft: Draft): readonly { readonly start: number; readonly end: number }[] =>
  findings.quotes.flatMap(q => (q.time !== null && q.time.end <= draft.quantity.start && q.time.start >= draft.reading.sentence.start && q.speaker !== null ? [q.time] : []));

/** When, from its own sentence: the time expression nearest to the number, that of its own clause first. */
export function timeInSentence(findings: Findings, draft: Draft): DateMention | null {
  const { reading, quantity, role } = draft;
  const saying = timesOfSaying(findings, draft);
  const dates = findings.dates.filter(d => contains(reading.sentence, d) && !overlaps(d, quantity) && isWhen(d) && !saying.some(t => overlaps(t, d)) && (d.timex !== 'PRESENT_REF' || draft.kind === 'territory' || draft.measure === 'supplied' || draft.measure === 'held'));
  const between = (d: DateMention, mark: RegExp): boolean => reading.sentence.tokens.some(t => mark.test(t.lower) && t.start >= Math.min(d.end, quantity.end) && t.end <= Math.max(d.start, quantity.start));
  const otherVerb = (d: DateMention): number => reading.frames.filter(f => f !== role.frame && f.form === 'finite' && f.start > Math.min(d.start, quantity.start) && f.end < Math.max(d.end, quantity.end)).length;
  const score = (d: DateMention): number =>
    -Math.abs(d.start - quantity.start) / 60 - (between(d, /^[;—]$/) ? 3 : 0) - otherVerb(d) * 0.6 + (d.from !== null ? 0.3 : 0) - (findings.quotes.some(q => q.time && overlaps(q.time, d)) ? 1 : 0);
  return [...dates].sort((a, b) => score(b) - score(a) || a.start - b.start)[0] ?? null;
}
