import type { PartySlot } from '../../model/fact.js';

/** What tells one party from another: a state's code, a group's name. */
export const keyOf = ({ code, name, text }: PartySlot): string => code ?? name ?? text;

/** The party that most of some namings name, the first of equals. */
export function commonest(namings: readonly PartySlot[]): PartySlot | null {
  const count = new Map<string, number>();
  for (const slot of namings) count.set(keyOf(slot), (count.get(keyOf(slot)) ?? 0) + 1);
  const [first] = [...count].sort((a, b) => b[1] - a[1]);
  return namings.find((slot) => keyOf(slot) === first?.[0]) ?? null;
}
