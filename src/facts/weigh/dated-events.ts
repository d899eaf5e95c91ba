import { EVENT_CLASS } from '../../lexicon/event-classes.js';
import type { ClauseReading } from '../../model/clause.js';
import type { DateMention } from '../../model/date.js';
import { saysItWas } from '../slots/tie.js';
import { frameOfDate } from '../slots/when.js';

/** The class of the event of which a time says when it was: "The shooting took place at 9:20 p.m.", "the kidnapping took place on Friday"; else null. */
export function classDatedBy(reading: ClauseReading, date: DateMention): string | null {
  const frame = frameOfDate(reading, date);
  if (frame === null || date.phrase.start < frame.end) return null;
  if (!saysItWas(reading, frame)) return null;
  const event = frame.subject.map((id) => reading.groups[id]).find((g) => g?.determiner === 'the' && EVENT_CLASS.has(g.lemma));
  return EVENT_CLASS.get(event?.lemma ?? '') ?? null;
}
