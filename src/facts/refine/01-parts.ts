import type { Slotted } from '../draft.js';

/** A draft's index in the list → index of its whole. */
export type Wholes = ReadonlyMap<number, number>;

/** "18 people, including three children", "60 of the 72 drones", "three of them": the part points to its whole, which must be a fact of its own. */
export function findWholes(facts: readonly Slotted[]): Wholes {
  const wholes = new Map<number, number>();
  facts.forEach((fact, i) => {
    const link = fact.reading.parts.find((part) => part.part === fact.group.id && part.whole !== fact.group.id);
    const same = (other: Slotted): boolean => other.reading === fact.reading && other.group.id === link?.whole;
    let whole = link
      ? facts.findIndex((other) => other !== fact && same(other) && (other.kind === fact.kind || link.relation !== 'including'))
      : -1;
    if (whole < 0 && refersBack(fact)) whole = lastOf(facts, i);
    if (whole >= 0 && whole !== i && (facts[whole]?.quantity.value ?? 0) >= fact.quantity.value) wholes.set(i, whole);
  });
  return wholes;
}

/** "three of them", "one of whom", "two of the victims", "among them two children", "five children were among the injured". */
export function refersBack({ reading, group, role }: Slotted): boolean {
  const { tokens } = reading.sentence;
  const after = tokens
    .slice(group.from, group.to + 3)
    .map((t) => t.lower)
    .join(' ');
  if (
    /\b(?:of them|of whom|of those|of these|of the (?:dead|injured|wounded|victims|missing|killed|hostages|detainees|casualties|drones|missiles))\b/.test(
      after,
    )
  )
    return true;
  const before = tokens
    .slice(Math.max(0, group.from - 4), group.from)
    .map((t) => t.lower)
    .join(' ');
  if (/\b(?:among them|of whom|of which|of them|among those|including)$/.test(before.replace(/ ?(?:were|was|are|,|:)$/u, '')))
    return true;
  return (
    role.predicates.some((p) => p.startsWith('among ')) ||
    (role.frame?.preps.some((link) => link.prep === 'among' && link.groups.some((id) => id !== group.id)) ?? false)
  );
}

/** The nearest earlier fact of the kind that can hold the part. */
function lastOf(facts: readonly Slotted[], i: number): number {
  const fact = facts[i] as Slotted;
  for (let k = i - 1; k >= 0 && k >= i - 8; k--) {
    const other = facts[k] as Slotted;
    if (fact.reading.sentence.index - other.reading.sentence.index > 2) return -1;
    if (
      other.kind === fact.kind &&
      other.measure === fact.measure &&
      other.quantity.value >= fact.quantity.value &&
      other.quantity.value > 1
    )
      return k;
  }
  return -1;
}
