import { CONFLICTS, LOYAL } from '../lexicon/gazetteer/conflicts.js';

/** A state or armed group, as far as it matters on whose side it stands. */
export interface Camp {
  readonly name: string | null;
  readonly code: string | null;
  /** The country it is or fights from, where one is known. */
  readonly home: string | null;
}

/** How one party stands to another: the same, its own country's, an enemy in a known conflict, or none of them. */
export type Stand = 'self' | 'home' | 'foe' | 'other';

const keyOf = ({ code, name }: Camp): string => code ?? name ?? '';

/** Whether two camps fight each other in a known conflict; states by their code, groups by their name. */
export const fight = (one: string, other: string): boolean =>
  CONFLICTS.some(([a, b]) => (a.has(one) && b.has(other)) || (b.has(one) && a.has(other)));

/** How a party stands to another, or to a country: Israel to Hezbollah, Hamas to the land of Gaza. */
export function standOf(one: Camp, other: Camp): Stand {
  const [a, b] = [keyOf(one), keyOf(other)];
  if (a === b) return 'self';
  if (fight(a, b)) return 'foe';
  if (one.home === null || one.home !== other.home) return 'other';
  // a group and the state it lives in; two groups of one country
  const [group, state] = one.code === null ? [one, other] : [other, one];
  if (state.code === null) return 'home';
  return LOYAL.has(group.name ?? '') ? 'home' : 'foe';
}
