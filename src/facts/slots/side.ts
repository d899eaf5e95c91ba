import { groupsOf, type ClauseReading, type NounGroup } from '../../model/clause.js';
import type { PartySlot } from '../../model/fact.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import type { Descriptions } from './descriptions.js';
import { nameBehind } from './behind.js';
import { isAnswered, isLoss } from './doers.js';
import { enemyMeant, partySaying } from './enemy.js';
import { mentionedParty, partiesIn, partySlot, subjectsOf } from './party.js';
import { partyMeant, partyOfDeed } from './referent.js';

/** Whose they are: the party inside the counted group ("25 Ukrainian drones", "two of its soldiers"), who loses them, or who answers for them. */
export function sideOf(findings: Findings, draft: Draft, descriptions: Descriptions): PartySlot | null {
  if (draft.kind === 'money' || draft.kind === 'territory') return null;
  const loser = loserOf(draft);
  const losing = loser ? partyMeant(findings, draft.reading, loser, descriptions) : null;
  if (losing) return losing;
  const mention = partiesIn(findings, draft.group).find((e) => e.type !== 'place' || e.end < draft.group.end);
  if (mention?.party) return partySlot(mention, mention.party);
  const enemy = enemyMeant(findings, draft.reading, draft.group) ?? sideOfScene(findings, draft);
  if (enemy) return enemy;
  // "five of the group's fighters"
  if (
    draft.reading.sentence.tokens.slice(draft.group.from, draft.group.to).some((t) => t.pos === 'poss') &&
    TROOPS.test(draft.group.lemma)
  )
    return partyOfDeed(findings, draft.reading, draft.group, descriptions);
  if (OWN.test(draft.group.determiner ?? '') && TROOPS.test(draft.group.lemma))
    return partyMeant(findings, draft.reading, draft.group, descriptions);
  return tellersOwn(findings, draft) ?? sideOfRebels(findings, draft);
}

/** "On the Vardan side nine were killed": on whose side it is told. */
function sideOfScene(findings: Findings, { reading, role: { frame }, kind }: Draft): PartySlot | null {
  if (kind !== 'casualties' || !frame) return null;
  const sides = frame.preps.filter(({ prep }) => prep === 'on').flatMap(({ groups }) => groupsOf(reading, groups));
  const side = sides.find(({ lemma }) => lemma === 'side');
  return side ? mentionedParty(partiesIn(findings, side)[0]) : null;
}

/** "Six guerrillas were killed" where the article names one group of them: they are its men. */
function sideOfRebels(findings: Findings, { kind, group, reading }: Draft): PartySlot | null {
  if (kind !== 'casualties' && kind !== 'captives') return null;
  const name = nameBehind(findings, reading, { ...group, determiner: 'the' })?.name;
  return mentionedParty(findings.entities.find((e) => e.subtype === 'armed_group' && e.party?.name === name));
}

/** "Four soldiers were killed in Rafah, the Israeli military said": soldiers without an owner are those of who tells of them. */
function tellersOwn(findings: Findings, { kind, group, measure, quantity, role }: Draft): PartySlot | null {
  if (kind !== 'casualties' || measure === 'missing' || role.frame?.voice === 'active' || !OWN_TROOPS.test(group.lemma))
    return null;
  const teller = partySaying(findings, quantity);
  const army = findings.entities.some((e) => e.party !== null && e.party.name === teller?.name && e.subtype === 'military');
  return army ? teller : null;
}
const OWN_TROOPS = /^(?:soldier|troop|serviceman|servicemen|servicewoman|marine|reservist|paratrooper|sailor)$/;

/** "Russia lost 40 tanks", "Hezbollah fired rockets in retaliation for the killing of two commanders". */
function loserOf({ role, reading, group, kind }: Draft): NounGroup | undefined {
  const { frame, noun } = role;
  // "Varda lost 300 killed": the verb of the loss has as its object what another counts
  const loses = [frame, ...reading.frames.filter((f) => f.object.includes(group.id))].find((f) => f && LOSES.test(f.lemma));
  if (loses) {
    // "the army and the rebels lost 20 men" does not say how many of whose
    const [subject, other] = subjectsOf(reading, loses);
    return subject === group || other ? undefined : subject;
  }
  // "Varda's losses were 300 men and four tanks"
  const losses =
    (frame && subjectsOf(reading, frame).find((g) => g !== group && isLoss(g))) ?? (noun && isLoss(noun) ? noun : null);
  // "the losses of the rebels came to 300 men"
  if (losses) return ofGroups(reading, losses).find((g) => g.quantity === null) ?? losses;
  if (kind !== 'casualties' || !noun || !isAnswered(reading, noun)) return undefined;
  const answer = reading.frames.find((f) => f.object.includes(noun.id) || f.preps.some((l) => l.groups.includes(noun.id)));
  return answer && subjectsOf(reading, answer)[0];
}

const ofGroups = (reading: ClauseReading, { id }: NounGroup): readonly NounGroup[] =>
  reading.preps.filter(({ prep, noun }) => prep === 'of' && noun === id).flatMap(({ groups }) => groupsOf(reading, groups));
const LOSES = /^(?:lose|suffer|sustain)\b/;

/** "two of its soldiers": whoever tells of them or fights with them. */
const OWN = /^(?:its|their|our)$/;
const TROOPS =
  /^(?:soldier|troop|fighter|serviceman|servicewoman|guard|officer|policeman|member|commander|man|personnel|pilot|sailor|marine|tank|aircraft|helicopter|jet|warplane|drone|vehicle|ship)$/;
