import type { Slotted } from '../draft.js';
import { isOfClause } from './clause-words.js';

/** How many sentences after its fellow "the rest" may be told. */
const REACH = 1;

/** "the other six", "the remaining four", "the others were 17 soldiers": what is left of a whole whose part was told before. */
function isRest({ reading, group }: Slotted): boolean {
  const { tokens } = reading.sentence;
  const own = tokens.slice(group.from, group.to).map((t) => t.lower);
  const named = tokens.slice(Math.max(0, group.from - 3), group.from).map((t) => t.lower);
  return (
    (group.determiner === 'the' && own.some((word) => /^(?:other|others|remaining)$/.test(word))) ||
    /\bthe (?:others|rest|remainder) (?:were|are|was|is)$/.test(named.join(' '))
  );
}

/** Missiles and drones are counted together, as people are with people. */
const areAlike = (a: Slotted, b: Slotted): boolean =>
  a.kind === b.kind || [a, b].every(({ kind }) => kind === 'drones' || kind === 'munitions');

/** "including a woman and three children": what only "and" or a comma joins to a part, with no verb or clause between. */
function isListedWith(part: Slotted, fact: Slotted): boolean {
  if (part.reading !== fact.reading || part.measure !== fact.measure || !areAlike(part, fact)) return false;
  const between = fact.reading.sentence.tokens.slice(part.group.to, fact.group.from);
  return (
    between.length <= LISTED &&
    /^(?:and|or|,)$/.test(between.at(-1)?.lower ?? '') &&
    // ", and" closes an insertion
    !(between.at(-2)?.lower === ',') &&
    between.every((t) => !isOfClause(t) && !/^[;:.()]$/.test(t.lower))
  );
}

/** How many words may stand between the items of such a list. */
const LISTED = 6;

/** "Of which 62 were shot down and 67 vanished", "one came from Orvania, one from Marj": a bare number that goes on after a bare part of the same sentence. */
function goesOnAfter(part: Slotted, fact: Slotted): boolean {
  if (part.reading !== fact.reading || part.group.head !== null || fact.group.head !== null || fact.quantity.additional)
    return false;
  const between = fact.reading.sentence.tokens.slice(part.group.to, fact.group.from);
  const goesOn = /^(?:and|,)$/.test(between.at(-1)?.lower ?? '');
  return goesOn && between.every((t) => !/^(?:sub|rel)$/.test(t.pos) && !/^[;:.]$/.test(t.lower));
}

/** The whole that a figure shares with the part told before it; -1 where it shares none. */
export function sharedWhole(facts: readonly Slotted[], i: number, wholes: ReadonlyMap<number, number>): number {
  const fact = facts[i] as Slotted;
  for (let k = i - 1; k >= 0; k--) {
    const part = facts[k] as Slotted;
    if (fact.reading.sentence.index - part.reading.sentence.index > REACH) return -1;
    const whole = wholes.get(k);
    // "144 targets: 102 missiles and 42 drones"
    if (whole === undefined || (facts[whole]?.unit !== fact.unit && facts[whole]?.unit === part.unit)) continue;
    if (isRest(fact)) return whole;
    if (k === i - 1 && (isListedWith(part, fact) || goesOnAfter(part, fact))) return whole;
  }
  return -1;
}
