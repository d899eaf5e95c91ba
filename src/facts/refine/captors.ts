import type { EntityMention } from '../../model/entity.js';
import type { PartySlot } from '../../model/fact.js';
import { contains } from '../../model/span.js';
import type { Findings } from '../article.js';
import type { Slotted } from '../draft.js';
import { commonest, keyOf } from '../slots/commonest.js';
import { landOf } from '../slots/land.js';
import { mentionedParty } from '../slots/party.js';
import { groupAgainst } from './foes.js';
import { namedByWords } from '../slots/own-name.js';
import { fight } from '../stand.js';

/** Who holds the people of a side, or let them go: the enemy that is told to hold captives, else the one named most. */
function captorOf(side: PartySlot, captors: readonly PartySlot[], entities: readonly EntityMention[]): PartySlot | null {
  const enemy = (party: PartySlot): boolean => fight(keyOf(side), keyOf(party));
  return captors.findLast(enemy) ?? commonest(entities.flatMap((e) => mentionedParty(e) ?? []).filter(enemy));
}

/** "Eleven villagers were taken. The kidnappers want money": who holds captives is called so. */
const CAPTORS = /^(?:kidnapper|captor|abductor|hostage-taker|hijacker)$/;

/** The captors whom an article calls by this word alone. */
function captorsCalled(findings: Findings): PartySlot | null {
  for (const reading of findings.readings) {
    const group = reading.groups.find((g) => CAPTORS.test(g.lemma));
    if (group) return namedByWords(findings, reading, group);
  }
  return null;
}

/** Captives of those who are no state: states hold prisoners. */
export const isOfHostages = ({ kind, rule, group }: Slotted): boolean =>
  kind === 'captives' && (/^(?:hostage|abductee|kidnap)/.test(group.lemma) || /hostage|abduct|kidnap/.test(rule));

/** Who holds the hostages of an article: the one armed group that its facts show with captives, or else the only one that it names. */
function hostageTaker(facts: readonly Slotted[], { entities }: Findings): PartySlot | null {
  const groups = entities.filter((e) => e.subtype === 'armed_group').flatMap((e) => mentionedParty(e) ?? []);
  const holding = facts.flatMap(({ kind, actor }) => (kind === 'captives' && actor?.code === null ? [actor] : []));
  const named = holding.filter((actor) => groups.some(({ name }) => name === actor.name));
  const of = named.length > 0 ? named : groups;
  return new Set(of.map(keyOf)).size === 1 ? (of[0] ?? null) : null;
}

/** "About 90 were killed and 14 taken hostage": both were done by the same, where the words name nobody. */
function killedBeside(fact: Slotted, next: Slotted | undefined): boolean {
  if (fact.kind !== 'casualties' || !next || !isOfHostages(next) || next.measure !== 'captured') return false;
  return fact.reading === next.reading && (fact.actor === null || !contains(fact.reading.sentence, fact.actor));
}

/** "More than 200 of our soldiers have come home": captives of a side of a known war were held by its enemy, hostages by the group that takes them. */
export function captorsOfSides(facts: readonly Slotted[], findings: Findings): readonly Slotted[] {
  const { entities } = findings;
  const called = captorsCalled(findings);
  const taker = hostageTaker(facts, findings);
  const captors = facts.flatMap(({ kind, actor }) => (kind === 'captives' && actor !== null ? [actor] : []));
  const held = facts.map((fact) => (fact.kind !== 'captives' || fact.actor ? fact : takenBy(fact, captor(fact))));
  return held.map((fact, i) => {
    const next = held[i + 1];
    return killedBeside(fact, next) && next?.actor ? takenBy(fact, next.actor) : fact;
  });

  function captor(fact: Slotted): PartySlot | null {
    if (fact.side !== null) return captorOf(fact.side, captors, entities) ?? (isOfHostages(fact) ? taker : null);
    if (fact.measure === 'detained') return null;
    const unsided = called ?? (fact.measure === 'captured' ? groupAgainst(landOf(fact.place), entities) : null);
    return unsided ?? (isOfHostages(fact) ? taker : null);
  }
}

const takenBy = (fact: Slotted, actor: PartySlot | null): Slotted =>
  actor ? { ...fact, actor, knownBy: 'captor', carried: [...fact.carried, 'actor'] } : fact;
