import { VIOLENT_MEASURES } from '../../lexicon/attacks.js';
import type { EntityMention } from '../../model/entity.js';
import type { PartySlot } from '../../model/fact.js';
import type { Attacker } from '../conflict.js';
import type { Findings } from '../article.js';
import type { Slotted } from '../draft.js';
import { homeOf, type Homes } from '../homes.js';
import { isByNature } from '../slots/attacker.js';
import { standOf } from '../stand.js';
import { blamedOf } from '../slots/behind.js';
import { commonestBy } from '../slots/commonest.js';
import { landOf } from '../slots/land.js';
import { isOfHostages } from './captors.js';
import { defenderOf, isOfFighters } from './defenders.js';
import { foeNamed, foeOf, foeOfArmy } from './foes.js';
import { isTotal } from './totals.js';
import { isElsewhere, isPast } from './turns.js';

/** The country in which most of what the article tells happened. */
export function mainCountry(facts: readonly Slotted[]): string | null {
  return commonestBy(
    facts.flatMap(({ place }) => place?.country ?? []),
    (country) => country,
  );
}

/** Those who may have attacked a target: who is not at home there, is shown attacking there all the same, or claims it; else the armed groups that fight their own state there. */
function candidates(
  attackers: readonly Attacker[],
  target: string | null,
  homes: Homes,
  blamed: ReadonlySet<string | null>,
): readonly Attacker[] {
  const land = target === null ? null : { name: null, code: target, home: target };
  const isFoe = (a: Attacker): boolean => land !== null && standOf({ ...a, home: homeOf(a, homes) }, land) === 'foe';
  const foes = attackers.filter(isFoe);
  const claiming = attackers.filter((a) => blamed.has(a.name) && !foes.includes(a));
  if (foes.length > 0) return [...foes, ...claiming];
  const foreign = attackers.filter((a) => target === null || homeOf(a, homes) !== target);
  return foreign.length > 0 ? foreign : attackers.filter((a) => a.code === null || a.code === target);
}

/** The attacker that alone fits a target: shown at it more often than all others, or attacking more often where nobody is. */
function onlyAttacker(
  attackers: readonly Attacker[],
  target: string | null,
  homes: Homes,
  blamed: ReadonlySet<string | null>,
): PartySlot | null {
  const fitting = candidates(attackers, target, homes, blamed);
  const at = (a: Attacker): number => (target === null ? 0 : (a.targets.get(target) ?? 0));
  const aimed = fitting.some((a) => at(a) > 0);
  const weigh = (a: Attacker): number => (aimed ? at(a) : a.weight);
  const [first, ...others] = [...fitting].sort((a, b) => weigh(b) - weigh(a));
  if (!first || first.weight < 2 || others.some((o) => weigh(o) > weigh(first) / 2)) return null;
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

const withActor = (fact: Slotted, actor: PartySlot | null, knownBy: Slotted['knownBy']): Slotted =>
  actor && !isElsewhere(fact, actor) ? { ...fact, actor, knownBy, carried: [...fact.carried, 'actor'] } : fact;

/**
 * Fills the doer where the clause names none: of violence, who attacks in the article as a whole, where only one attacker can be meant; of
 * shooting down, the country attacked.
 */
export function inferActors(
  facts: readonly Slotted[],
  attackers: readonly Attacker[],
  homes: Homes,
  findings: Findings,
  home: PartySlot | null,
): readonly Slotted[] {
  const { entities, article } = findings;
  const main = mainCountry(facts) ?? home?.code ?? null;
  const blamed: ReadonlySet<string | null> = new Set(blamedOf(findings).map(({ name }) => name));
  return facts.map((fact) => {
    if (fact.actor || fact.kind === 'displacement' || fact.quantity.value === 0) return fact;
    if (isTotal(fact)) return withActor(fact, foeOfArmy(fact, entities), 'war');
    const past = isPast(fact, article.published);
    const violent = VIOLENT_MEASURES.has(`${fact.kind}/${fact.measure}`) && !isByNature(fact);
    if (isOfFighters(fact) && fact.side?.code == null) {
      const state = defenderOf(fact, landOf(fact.place) ?? main, entities);
      if (state || fact.side === null) return withActor(fact, state, 'defender');
    }
    const foe =
      violent && !(isOfHostages(fact) && fact.side === null) ? foeOf(fact, main, past, attackers, blamed, entities, homes) : null;
    const claims = (party: PartySlot | null): boolean => party !== null && party.code === null && blamed.has(party.name);
    if (foe) return withActor(fact, foe, claims(foe) ? 'suspect' : 'foe');
    const actor = past ? null : attackerOf(fact, violent);
    return withActor(fact, actor, claims(actor) ? 'suspect' : 'article');
  });

  function attackerOf(fact: Slotted, violent: boolean): PartySlot | null {
    const land = landOf(fact.place) ?? main;
    const others = attackers.filter((a) => a.name !== fact.side?.name);
    const attacker = onlyAttacker(others, (fact.side && homeOf(fact.side, homes)) ?? land, homes, blamed);
    if (violent) return attacker;
    if (fact.measure !== 'downed') return null;
    // "41 Russian missiles were shot down": by whom they were fired at
    const owners = fact.side?.code ?? null;
    if (owners !== null) return foeNamed(owners, entities) ?? (attacker && defender(land, attacker, entities));
    const invader = attacker ?? (land === null ? null : foeNamed(land, entities));
    return invader && defender(land, invader, entities);
  }
}
