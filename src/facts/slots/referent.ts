import { STATE_BODY_NOUNS } from '../../lexicon/attacks.js';
import { UNNAMED_FIGHTERS } from '../../lexicon/doers.js';
import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { PartySlot } from '../../model/fact.js';
import { contains } from '../../model/span.js';
import type { Findings } from '../article.js';
import { agrees, isAnaphor, isOfTellers, isPronoun, isQuantified } from './anaphor.js';
import { suspectMeant } from './behind.js';
import { armedGroupMeant, describedBefore, homeBody, isStateBody, type Descriptions } from './descriptions.js';
import { armyOf, armySaying, enemyMeant, onlyTeller, partySaying, tellersMeant } from './enemy.js';
import { partyOfOfficial } from './official.js';
import { asNamed, hasName, namedByWords, partyNamed } from './own-name.js';
import { mentionedParty, partiesIn, partySlot } from './party.js';
import { stateOfSetting } from './setting.js';

/** Those who belong to whom "of" or "from" names after them: "fighters from the front", "members of the group". */
const FIGHTERS =
  /^(?:fighter|member|militant|gunman|rebel|militiaman|supporter|unit|jet|warplane|gunner|team|commando|troop|wing|battalion|brigade|group|column|band|squad|patrol|faction|soldier)$/;

/** The doer that a noun group names, stands for, or is called by where no party is known; null where nothing tells. */
export function partyOfGroup(
  findings: Findings,
  reading: ClauseReading,
  group: NounGroup,
  descriptions: Descriptions,
  depth = 0,
): PartySlot | null {
  const meant = partyMeant(findings, reading, group, descriptions, depth);
  if (meant || depth > 2 || group.head === null || isAnaphor(reading, group)) return meant;
  return namedByWords(findings, reading, group) ?? namedByOwner(findings, reading, group, descriptions, depth);
}

/** Who did a deed that a noun names: "Russia's release of", "the armed group's release of", "the detention of 23 people by the security service". */
export const partyOfDeed = (
  findings: Findings,
  reading: ClauseReading,
  deed: NounGroup,
  descriptions: Descriptions,
): PartySlot | null =>
  partyMeant(findings, reading, deed, descriptions) ?? namedByOwner(findings, reading, deed, descriptions, 0);

/** The known party that a noun group names or stands for. */
export function partyMeant(
  findings: Findings,
  reading: ClauseReading,
  group: NounGroup,
  descriptions: Descriptions,
  depth = 0,
): PartySlot | null {
  const named = partyNamed(findings, reading, group) ?? enemyMeant(findings, reading, group);
  if (named || depth > 2) return named;
  const linked = linkedDoer(findings, reading, group, descriptions, depth);
  if (linked || group.head === null) return linked;
  const led = ledBy(findings, group);
  if (led) return asNamed(findings, reading, group, led);
  if (isOfTellers(reading, group))
    return tellersMeant(findings, group) ?? antecedentParty(findings, reading, group, descriptions);
  if (isAnaphor(reading, group))
    return (
      (isPronoun(reading, group) ? suspectMeant(findings, group) : null) ??
      antecedentParty(findings, reading, group, descriptions)
    );
  return describedParty(findings, reading, group, descriptions);
}

/** Whom "by" names as the doer of an event, or "of" and "from" as the owner of fighters: "an ambush by armed men", "units of the Malian army". */
function linkedDoer(
  findings: Findings,
  reading: ClauseReading,
  group: NounGroup,
  descriptions: Descriptions,
  depth: number,
): PartySlot | null {
  const owned = STATE_BODY_NOUNS.has(group.lemma) || UNNAMED_FIGHTERS.has(group.lemma) || FIGHTERS.test(group.lemma);
  const complements = reading.preps.filter((l) => l.noun === group.id && l.prep === 'of').flatMap((l) => l.groups);
  for (const { prep, noun, groups } of reading.preps) {
    const other = reading.groups[groups[0] ?? -1];
    if (!other || noun === null) continue;
    // "the detention of 23 people by the security service"
    const by = prep === 'by' && (noun === group.id || complements.includes(noun));
    const of = owned && noun === group.id && (prep === 'of' || prep === 'from');
    const owner = of ? ownerOf(findings, reading, other, descriptions) : null;
    const party = by ? partyOfGroup(findings, reading, other, descriptions, depth + 1) : owner;
    if (party) return party;
  }
  return null;
}

/** "Assad's army", "Putin's forces": the state of the leader before its body. */
function ledBy(findings: Findings, group: NounGroup): PartySlot | null {
  if (!STATE_BODY_NOUNS.has(group.lemma) && !FIGHTERS.test(group.lemma)) return null;
  const leader = findings.entities.find((e) => e.type === 'person' && contains(group, e) && e.end < group.end);
  return leader ? partyOfOfficial(findings, leader) : null;
}

/** Whose fighters they are: "soldiers of the guard", "the troops of President Deby", "a group of soldiers". */
const ownerOf = (findings: Findings, reading: ClauseReading, owner: NounGroup, descriptions: Descriptions): PartySlot | null =>
  partyNamed(findings, reading, owner) ??
  partyOfOfficial(findings, owner) ??
  describedParty(findings, reading, owner, descriptions) ??
  (owner.quantity === null ? namedByWords(findings, reading, owner) : null);

/** "the air force", "the group", "soldiers": what was named so before, else the home state, or the state of who tells it. */
function describedParty(
  findings: Findings,
  reading: ClauseReading,
  group: NounGroup,
  descriptions: Descriptions,
): PartySlot | null {
  if (hasName(findings, reading, group)) return null;
  const definite = group.determiner === 'the' || group.determiner === 'this';
  const isArmy = isStateBody(findings, reading, group) && group.lemma !== 'police';
  const spoken = isArmy ? armySaying(findings, group) : null;
  if (spoken) return asNamed(findings, reading, group, spoken);
  const described =
    STATE_BODY_NOUNS.has(group.lemma) || definite ? describedBefore(findings, reading, group, descriptions) : null;
  const party =
    described ??
    armedGroupMeant(group, descriptions) ??
    homeBody(findings, reading, group, descriptions) ??
    (isArmy ? (partySaying(findings, group) ?? onlyTeller(findings)) : null) ??
    stateOfSetting(findings, reading, group);
  const owner = party && isArmy ? armyOf(findings, party) : party;
  return owner && asNamed(findings, reading, group, owner);
}

/** "the armed group's release of 17 boys": the owner of a deed did it. */
function namedByOwner(
  findings: Findings,
  reading: ClauseReading,
  group: NounGroup,
  descriptions: Descriptions,
  depth: number,
): PartySlot | null {
  const { tokens } = reading.sentence;
  const at = tokens.findIndex((t, i) => i > group.from && i < (group.head ?? group.from) && t.pos === 'poss');
  const head = tokens[at - 1];
  if (!head || at - 1 < group.from) return null;
  const owner: NounGroup = { ...group, to: at, head: at - 1, lemma: head.lemma, end: head.end, quantity: null };
  return partyOfGroup(findings, reading, owner, descriptions, depth + 1);
}

/** "it", "they", "its forces": the last doer that was a subject before, in this sentence or the two before. */
function antecedentParty(
  findings: Findings,
  reading: ClauseReading,
  group: NounGroup,
  descriptions: Descriptions,
): PartySlot | null {
  const index = findings.readings.indexOf(reading);
  for (const r of [reading, findings.readings[index - 1], findings.readings[index - 2]]) {
    if (!r) continue;
    const frames = r === reading ? r.frames.filter((f) => f.end <= group.start).reverse() : r.frames;
    for (const frame of frames) {
      const subject = r.groups[frame.subject[0] ?? -1];
      if (!subject || subject === group || (subject.end > group.start && r === reading)) continue;
      const stands = standsFor(findings, r, subject, descriptions);
      if (stands) return stands;
      // "the air force said it shot down": a body of an unnamed state hides all parties before it
      if (STATE_BODY_NOUNS.has(subject.lemma) && !LOCAL_BODIES.test(subject.lemma)) return null;
      const topic = r === reading || frame === r.frames[0];
      const words =
        topic && agrees(reading, group, r, subject)
          ? (namedByWords(findings, r, subject) ?? namedByOwner(findings, r, subject, descriptions, 1))
          : null;
      if (words) return words;
    }
    const last = r === reading ? lastNamed(findings, reading, group) : null;
    if (last) return last;
  }
  return null;
}

/** "In Gaza, Israel's army …": the party named last before a group in its sentence. */
function lastNamed({ entities }: Findings, { sentence }: ClauseReading, group: NounGroup): PartySlot | null {
  const last = entities.findLast(
    (e) => e.party !== null && e.start >= sentence.start && e.end <= group.start && e.type !== 'place',
  );
  return last?.party ? partySlot(last, last.party) : null;
}

/** Bodies that go by their own name where no state is named. */
const LOCAL_BODIES = /^(?:police|service|unit|command)$/;

/** The party that a subject before names, or stands for as a body named before or as a pronoun of the speaker. */
function standsFor(findings: Findings, reading: ClauseReading, subject: NounGroup, descriptions: Descriptions): PartySlot | null {
  const named = partyNamed(findings, reading, subject);
  if (named) return named;
  const said = partyOfPronoun(findings, subject);
  if (said || isPronoun(reading, subject) || isQuantified(subject)) return said;
  return linkedDoer(findings, reading, subject, descriptions, 1) ?? describedParty(findings, reading, subject, descriptions);
}

/** "It also said its forces …": the party that the speaker, a pronoun, stands for. */
function partyOfPronoun(findings: Findings, subject: NounGroup): PartySlot | null {
  const antecedent = findings.quotes.find((q) => q.speaker?.antecedent && contains(subject, q.speaker))?.speaker?.antecedent;
  return antecedent ? mentionedParty(partiesIn(findings, antecedent)[0]) : null;
}
