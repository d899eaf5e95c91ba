import { EVENT_CLASS } from '../../lexicon/event-classes.js';
import type { ClauseReading } from '../../model/clause.js';
import type { DateMention } from '../../model/date.js';
import { frameOfDate } from '../slots/when.js';

/** Verbs that say no more of an event than that it was: "occurred", "took place". */
const HAPPENING = /^(?:happen|occur)$/;

/** The class of the event of which a time says when it was: "The shooting happened at 8:10 p.m.", "the kidnapping took place on Friday"; else null. */
export function classDatedBy(reading: ClauseReading, date: DateMention): string | null {
  const frame = frameOfDate(reading, date);
  if (frame === null || date.phrase.start < frame.end) return null;
  const next = reading.sentence.tokens.find((t) => t.start >= frame.end);
  if (!HAPPENING.test(frame.lemma) && !(frame.lemma === 'take' && next?.lower === 'place')) return null;
  const event = frame.subject.map((id) => reading.groups[id]).find((g) => g?.determiner === 'the' && EVENT_CLASS.has(g.lemma));
  return EVENT_CLASS.get(event?.lemma ?? '') ?? null;
}
