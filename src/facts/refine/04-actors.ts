import { VIOLENT_MEASURES } from '../../lexicon/attacks.js';
import type { EntityMention } from '../../model/entity.js';
import type { PartySlot } from '../../model/fact.js';
import type { Attacker } from '../conflict.js';
import type { Slotted } from '../draft.js';

/** The country a party is at home in: its own, or where a group fights from. */
export const homeOf = (party: PartySlot, homes: ReadonlyMap<string, string>): string | null =>
  party.code ?? homes.get(party.name ?? '') ?? null;

/** The country in which most of what the article tells happened. */
function mainCountry(facts: readonly Slotted[]): string | null {
  const count = new Map<string, number>();
  for (const { place } of facts) if (place?.country) count.set(place.country, (count.get(place.country) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The attacker that alone fits a target: not at home there, and shown at it more often than all others together. */
function onlyAttacker(
  attackers: readonly Attacker[],
  target: string | null,
  homes: ReadonlyMap<string, string>,
): PartySlot | null {
  const [first, ...others] = attackers.filter((a) => target === null || homeOf(a, homes) !== target);
  if (!first || first.weight < 2 || others.some((o) => o.weight > first.weight / 2)) return null;
  const { text, start, end, name, code } = first;
  return { text, start, end, name, code };
}

/** Who shoots down over a country where nobody is named: the country itself. */
function defender(target: string | null, attacker: PartySlot | null, entities: readonly EntityMention[]): PartySlot | null {
  if (target === null || attacker?.code === target) return null;
  const mention = entities.find((e) => e.party?.code === target);
  return mention?.party
    ? { text: mention.text, start: mention.start, end: mention.end, name: mention.party.name, code: mention.party.code }
    : null;
}

/**
 * Fills the doer where the clause names none: of violence, who attacks in the article as a whole, where only one attacker can be meant; of
 * shooting down, the country attacked.
 */
export function inferActors(
  facts: readonly Slotted[],
  attackers: readonly Attacker[],
  homes: ReadonlyMap<string, string>,
  entities: readonly EntityMention[],
): readonly Slotted[] {
  const main = mainCountry(facts);
  return facts.map((fact) => {
    if (fact.actor || fact.kind === 'displacement' || (fact.scope === 'cumulative' && fact.kind === 'casualties')) return fact;
    const target = fact.side?.code ?? fact.place?.country ?? main;
    const attacker = onlyAttacker(attackers, target, homes);
    const violent = VIOLENT_MEASURES.has(`${fact.kind}/${fact.measure}`);
    const actor = violent
      ? attacker
      : fact.measure === 'downed' && attacker
        ? defender(fact.place?.country ?? main, attacker, entities)
        : null;
    return actor ? { ...fact, actor, carried: [...fact.carried, 'actor' as const] } : fact;
  });
}
