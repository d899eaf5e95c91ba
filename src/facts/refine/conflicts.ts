import type { Slotted } from '../draft.js';

/** Index → indices of facts that cannot be true of the same event together. */
export type Conflicts = ReadonlyMap<number, readonly number[]>;

/**
 * Two sources, one event, figures that exclude each other: "the ministry said 12 people were killed; rescuers spoke of 20".
 * Same kind, measure, noun and place, no other time, different speakers, ranges without a common value; parts and repeats never conflict.
 */
export function findConflicts(facts: readonly Slotted[], linked: (i: number) => boolean): Conflicts {
  const conflicts = new Map<number, number[]>();
  const add = (a: number, b: number): void => {
    conflicts.set(a, [...(conflicts.get(a) ?? []), b]);
  };
  facts.forEach((a, i) => {
    facts.slice(i + 1).forEach((b, offset) => {
      const k = i + 1 + offset;
      if (linked(i) || linked(k) || !sameEvent(a, b) || !differentVoices(a, b) || compatible(a, b)) return;
      add(i, k);
      add(k, i);
    });
  });
  return conflicts;
}

const sameEvent = (a: Slotted, b: Slotted): boolean =>
  a.kind === b.kind &&
  a.measure === b.measure &&
  a.unit === b.unit &&
  a.scope === b.scope &&
  !b.quantity.additional &&
  a.group.lemma === b.group.lemma &&
  a.place?.name != null &&
  a.place.name === b.place?.name &&
  (a.time?.from ?? b.time?.from ?? null) === (b.time?.from ?? a.time?.from ?? null) &&
  (a.actor?.name ?? b.actor?.name ?? null) === (b.actor?.name ?? a.actor?.name ?? null);

const differentVoices = (a: Slotted, b: Slotted): boolean =>
  a.source !== null && b.source !== null && (a.source.name ?? a.source.text) !== (b.source.name ?? b.source.text);

/** Whether one number can satisfy both figures by their bounds; "about" and vague words give a tenth either way. */
function compatible(a: Slotted, b: Slotted): boolean {
  const [lowA, highA] = rangeOf(a);
  const [lowB, highB] = rangeOf(b);
  return lowA <= highB && lowB <= highA;
}

function rangeOf({ quantity }: Slotted): readonly [number, number] {
  if (quantity.bound === 'vague') return [0, Infinity];
  if (quantity.bound === 'about' || quantity.bound === 'nearly') return [quantity.value * 0.9, quantity.value * 1.1];
  return [quantity.low ?? -Infinity, quantity.high ?? Infinity];
}
