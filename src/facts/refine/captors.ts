import type { EntityMention } from '../../model/entity.js';
import type { PartySlot } from '../../model/fact.js';
import type { Findings } from '../article.js';
import type { Slotted } from '../draft.js';
import { commonest, keyOf } from '../slots/commonest.js';
import { landOf } from '../slots/land.js';
import { mentionedParty } from '../slots/party.js';
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

/** "By evening 40 villagers had been taken": by the armed group that fights the land, where an article names but one. */
function groupAgainst(land: string | null, entities: readonly EntityMention[]): PartySlot | null {
  const groups = entities.filter((e) => e.subtype === 'armed_group').flatMap((e) => mentionedParty(e) ?? []);
  const [first, ...others] = groups;
  const alone = first !== undefined && others.every((other) => other.name === first.name);
  return alone && land !== null && fight(land, keyOf(first)) ? first : null;
}

/** "More than 200 of our soldiers have come home": captives of a side of a known war were held by its enemy. */
export function captorsOfSides(facts: readonly Slotted[], findings: Findings): readonly Slotted[] {
  const { entities } = findings;
  const called = captorsCalled(findings);
  const captors = facts.flatMap(({ kind, actor }) => (kind === 'captives' && actor !== null ? [actor] : []));
  return facts.map((fact) => {
    if (fact.kind !== 'captives' || fact.actor) return fact;
    const unsided = called ?? (fact.measure === 'captured' ? groupAgainst(landOf(fact.place), entities) : null);
    const actor = fact.side !== null ? captorOf(fact.side, captors, entities) : fact.measure === 'detained' ? null : unsided;
    return actor ? { ...fact, actor, knownBy: 'captor' as const, carried: [...fact.carried, 'actor' as const] } : fact;
  });
}
