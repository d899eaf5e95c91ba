import { VIOLENT_MEASURES } from '../../lexicon/attacks.js';
import type { EntityMention } from '../../model/entity.js';
import type { PartySlot } from '../../model/fact.js';
import type { Attacker } from '../conflict.js';
import type { Findings } from '../article.js';
import type { Slotted } from '../draft.js';
import { homeOf, type Homes } from '../homes.js';
import { isByNature } from '../slots/attacker.js';
import { isElsewhere, isPast } from './turns.js';

/** The country in which most of what the article tells happened. */
export function mainCountry(facts: readonly Slotted[]): string | null {
  const count = new Map<string, number>();
  for (const { place } of facts) if (place?.country) count.set(place.country, (count.get(place.country) ?? 0) + 1);
  return [...count].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** Those who may have attacked a target: who is not at home there; else the armed groups that fight their own state there. */
function candidates(attackers: readonly Attacker[], target: string | null, homes: Homes): readonly Attacker[] {
  const foreign = attackers.filter((a) => target === null || homeOf(a, homes) !== target);
  return foreign.length > 0 ? foreign : attackers.filter((a) => a.code === null);
}

/** The attacker that alone fits a target: shown at it more often than all others, or attacking more often where nobody is. */
function onlyAttacker(attackers: readonly Attacker[], target: string | null, homes: Homes): PartySlot | null {
  const fitting = candidates(attackers, target, homes);
  const at = (a: Attacker): number => (target === null ? 0 : (a.targets.get(target) ?? 0));
  const aimed = fitting.some((a) => at(a) > 0);
  const weigh = (a: Attacker): number => (aimed ? at(a) : a.weight);
  const [first, ...others] = [...fitting].sort((a, b) => weigh(b) - weigh(a));
  if (!first || first.weight < 2 || others.some((o) => weigh(o) > weigh(first) / 2)) return null;
  const { text, start, end, name, code } = first;
  return { text, start, end, name, code };
}

/** Totals of a war have many doers: "46,000 have been killed since then". */
const isTotal = ({ scope, kind }: Slotted): boolean => scope === 'cumulative' && (kind === 'casualties' || kind === 'damage');

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
  homes: Homes,
  { entities, article }: Findings,
): readonly Slotted[] {
  const main = mainCountry(facts);
  return facts.map((fact) => {
    if (fact.actor || fact.kind === 'displacement' || isTotal(fact) || isPast(fact, article.published)) return fact;
    const target = (fact.side && homeOf(fact.side, homes)) ?? fact.place?.country ?? main;
    const attacker = onlyAttacker(
      attackers.filter((a) => a.name !== fact.side?.name),
      target,
      homes,
    );
    const violent = VIOLENT_MEASURES.has(`${fact.kind}/${fact.measure}`) && !isByNature(fact);
    const actor = violent
      ? attacker
      : fact.measure === 'downed' && attacker
        ? defender(fact.place?.country ?? main, attacker, entities)
        : null;
    return actor && !isElsewhere(fact, actor)
      ? { ...fact, actor, knownBy: 'article' as const, carried: [...fact.carried, 'actor' as const] }
      : fact;
  });
}
