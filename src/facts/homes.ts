import type { EntityMention } from '../model/entity.js';
import type { PartySlot } from '../model/fact.js';

/** Armed groups that an article names, with the country they fight from, where one is known. */
export type Homes = ReadonlyMap<string, string | null>;

/** The armed groups among the names of an article, with their homes. */
export const homesOf = (entities: readonly EntityMention[]): Homes =>
  new Map(
    entities.flatMap(({ party, country, subtype }) =>
      party !== null && party.code === null && subtype === 'armed_group' ? [[party.name, country] as const] : [],
    ),
  );

/** A state or a group known by name, other than "gunmen". */
export const isParty = ({ name, code }: PartySlot, homes: Homes): boolean => code !== null || homes.has(name ?? '');

/** The country a party is at home in: its own, or where a group fights from. */
export const homeOf = (party: PartySlot, homes: Homes): string | null => party.code ?? homes.get(party.name ?? '') ?? null;
