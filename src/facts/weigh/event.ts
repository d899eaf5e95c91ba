import type { Slotted } from '../draft.js';
import { told, type Evidence } from './evidence.js';

const isTimed = ({ time, reading }: Slotted): boolean =>
  time !== null && time.start >= reading.sentence.start && time.start < reading.sentence.end;

function placesOf(one: Slotted, other: Slotted): string {
  if (one.place === null || other.place === null) return 'unknown';
  if (one.place.name !== null && one.place.name === other.place.name) return 'same';
  return one.place.country !== null && one.place.country === other.place.country ? 'near' : 'other';
}

function timesOf(one: Slotted, other: Slotted): string {
  if (!isTimed(one)) return 'none';
  if (one.time?.from == null || other.time?.from == null) return 'own';
  return one.time.from === other.time.from ? 'same' : 'other';
}

/** What speaks for it that a fact is of the event of another told before: the same place, no time of its own, the same paragraph. */
export const sameEvent = (fact: Slotted, other: Slotted): Evidence =>
  told(
    `place:${placesOf(fact, other)}`,
    `time:${timesOf(fact, other)}`,
    fact.reading === other.reading
      ? 'sentence'
      : fact.reading.sentence.paragraph === other.reading.sentence.paragraph
        ? 'paragraph'
        : 'further',
  );
