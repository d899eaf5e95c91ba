import type { PartySlot } from '../../model/fact.js';
import type { Slotted } from '../draft.js';
import { DAY } from '../days.js';

/** Words at the head of a sentence that turn to another event. */
const ELSEWHERE = /^(?:meanwhile|elsewhere|separately|separate)$/;

/** Days between publication and what still is the news. */
const NEWS_DAYS = 21;

/** "the massacre of 2014": an event of which what the article tells else says nothing. */
export function isPast({ reading, time }: Slotted, published: string | null): boolean {
  const told = time !== null && time.start >= reading.sentence.start && time.start < reading.sentence.end;
  if (!told || time.to === null || published === null) return false;
  return Date.parse(published.slice(0, 10)) - Date.parse(time.to) > NEWS_DAYS * DAY;
}

/** "Meanwhile, two soldiers were killed": a state at war strikes there too, a group does not. */
export const isElsewhere = ({ reading }: Slotted, actor: PartySlot | null): boolean =>
  actor !== null && actor.code === null && reading.sentence.tokens.slice(0, 4).some((t) => ELSEWHERE.test(t.lower));
