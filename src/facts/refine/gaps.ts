import type { Slotted } from '../draft.js';
import { isStart } from '../slots/planned.js';
import { isOfClause } from './clause-words.js';

/** Whether nothing but names and marks stands between two figures of a sentence: "has offered $2m, the EU $3m and Japan $4m". */
const isGapped = (before: Slotted, fact: Slotted): boolean =>
  before.reading === fact.reading &&
  before.kind === fact.kind &&
  before.measure === fact.measure &&
  before.quantity.end <= fact.quantity.start &&
  fact.reading.sentence.tokens
    .filter((t) => t.start >= before.quantity.end && t.end <= fact.quantity.start)
    .every((t) => !isOfClause(t) && !/^[.:—–(]$/.test(t.lower));

/** A figure whose verb is left out is planned, or only possible, as the one before it is. */
export function fillGaps(facts: readonly Slotted[]): readonly Slotted[] {
  const done: Slotted[] = [];
  for (const fact of facts) {
    const before = done.at(-1);
    const open = before && /^(?:planned|possible)$/.test(before.status) && /^(?:stated|claimed)$/.test(fact.status);
    // "is to shrink to 73,000, down from 100,000"
    done.push(open && isGapped(before, fact) && !isStart(fact) ? { ...fact, status: before.status } : fact);
  }
  return done;
}
