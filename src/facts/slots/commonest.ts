import type { PartySlot } from '../../model/fact.js';

/** What tells one party from another: a state's code, a group's name. */
export const keyOf = ({ code, name, text }: PartySlot): string => code ?? name ?? text;

/** What stands most often in a list, by its key; of equals the first. */
export function commonestBy<T>(list: readonly T[], key: (item: T) => string): T | null {
  const count = new Map<string, number>();
  for (const item of list) count.set(key(item), (count.get(key(item)) ?? 0) + 1);
  const [first] = [...count].sort((a, b) => b[1] - a[1]);
  return list.find((item) => key(item) === first?.[0]) ?? null;
}

/** The party that most of some namings name, the first of equals. */
export const commonest = (namings: readonly PartySlot[]): PartySlot | null => commonestBy(namings, keyOf);
