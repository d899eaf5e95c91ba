import { contains } from '../../model/span.js';
import type { PartySlot } from '../../model/fact.js';
import type { Slotted } from '../draft.js';
import { homeOf, type Homes } from '../homes.js';
import { sortOf } from './sort.js';

/** Whose harm it is, or on whose land: the country by which facts of one war belong together. */
const targetOf = ({ side, place }: Slotted, homes: Homes): string | null =>
  (side && homeOf(side, homes)) ?? place?.country ?? null;

/** The doers that the sentences of like facts name themselves: of the same sort, at the same place or to the same side. */
export function peersOf(facts: readonly Slotted[], homes: Homes): (fact: Slotted) => readonly PartySlot[] {
  const told = facts.flatMap((fact) => {
    const { actor } = fact;
    const here = actor !== null && contains(fact.reading.sentence, actor);
    return here ? [{ fact, actor, target: targetOf(fact, homes) }] : [];
  });
  return (fact) => {
    const target = targetOf(fact, homes);
    return told
      .filter((peer) => peer.fact.reading !== fact.reading && sortOf(peer.fact) === sortOf(fact) && peer.target === target)
      .map(({ actor }) => actor);
  };
}
