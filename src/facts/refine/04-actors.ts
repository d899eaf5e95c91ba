import { VIOLENT_MEASURES } from '../../lexicon/attacks.js';
import type { PartySlot } from '../../model/fact.js';
import type { Attacker } from '../conflict.js';
import type { Slotted } from '../draft.js';

/**
 * Fills the doer of violence from who attacks in the article as a whole, where only one attacker can be meant: the place or the side
 * of the victims belongs to another, and the article shows that attacker at it more than once.
 */
export function inferActors(facts: readonly Slotted[], attackers: readonly Attacker[], homes: ReadonlyMap<string, string>): readonly Slotted[] {
  return facts.map(fact => {
    if (fact.actor || !VIOLENT_MEASURES.has(`${fact.kind}/${fact.measure}`) || fact.kind === 'displacement') return fact;
    const target = fact.side?.code ?? fact.place?.country ?? null;
    const fitting = attackers.filter(a => a.weight >= 2 && (target === null || homeOf(a, homes) !== target));
    const [first, second] = fitting;
    if (!first || (second && second.weight > first.weight / 2) || (target === null && attackers.length > 1)) return fact;
    const { weight: _weight, ...actor } = first;
    return { ...fact, actor, carried: [...fact.carried, 'actor' as const] };
  });
}

/** The country a party is at home in: its own, or where a group fights from. */
export const homeOf = (party: PartySlot, homes: ReadonlyMap<string, string>): string | null => party.code ?? homes.get(party.name ?? '') ?? null;
