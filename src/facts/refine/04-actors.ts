import { VIOLENT_MEASURES } from '../../lexicon/attacks.js';
import type { PartySlot } from '../../model/fact.js';
import type { Slotted } from '../draft.js';

/**
 * Fills the doer of violence from who attacks in the article as a whole, where only one attacker can be meant: the place or the side
 * of the victims belongs to another.
 */
export function inferActors(facts: readonly Slotted[], attackers: readonly PartySlot[]): readonly Slotted[] {
  if (attackers.length === 0) return facts;
  return facts.map(fact => {
    if (fact.actor || !VIOLENT_MEASURES.has(`${fact.kind}/${fact.measure}`) || fact.kind === 'displacement') return fact;
    const target = fact.side?.code ?? fact.place?.country ?? null;
    const others = attackers.filter(a => (target === null ? true : a.code !== target));
    const actor = others[0];
    if (!actor || (target === null && attackers.length > 1)) return fact;
    return { ...fact, actor, carried: [...fact.carried, 'actor' as const] };
  });
}
