import { STATE_BODY_NOUNS } from '../../lexicon/attacks.js';
import { DOER_NOUNS, MENACING, PLAIN_PEOPLE } from '../../lexicon/doers.js';
import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { PartySlot } from '../../model/fact.js';
import { contains, cut } from '../../model/span.js';
import type { Findings } from '../article.js';
import { armedGroupMeant, describedBefore, homeBody, isStateBody, type Descriptions } from './descriptions.js';
import { nameBehind, suspectMeant } from './behind.js';
import { enemyMeant, onlyTeller, partySaying, tellersMeant } from './enemy.js';
import { partyOfOfficial } from './official.js';
import { doersIn, mentionedParty, partiesIn, partySlot } from './party.js';
import { stateOfSetting } from './setting.js';

/** Those who belong to whom "of" or "from" names after them: "fighters from the front", "members of the group". */
const FIGHTERS =
  /^(?:fighter|member|militant|gunman|rebel|militiaman|supporter|unit|jet|warplane|gunner|team|commando|troop|wing|battalion|brigade|group|column|band|squad|patrol|faction|soldier)$/;

const PRONOUN = /^(?:they|it|he|she|we|i)$/;
const POSSESSIVE = /^(?:its|their|his|our)$/;

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

/** The party in the words of a group, or beside them: "the Syrian army", "the larger neighbour, Thailand". */
function partyNamed(findings: Findings, reading: ClauseReading, group: NounGroup): PartySlot | null {
  const own = doersIn(findings, reading, group);
  // "Sudan's paramilitary Rapid Support Forces", "al-Qaeda affiliate JNIM": a group named last is the doer, not whose it is
  const possessor = own.findLast((e) => e.subtype === 'armed_group') ?? own.find((e) => e.end < group.end) ?? own.at(-1);
  if (possessor?.party) return asNamed(findings, reading, group, partySlot(possessor, possessor.party));
  for (const { of, group: id } of reading.appositions) {
    const beside = reading.groups[of === group.id ? id : -1];
    const mention = beside ? partiesIn(findings, beside).find((e) => e.end === beside.end) : undefined;
    if (mention?.party) return partySlot(mention, mention.party);
  }
  return null;
}

/** The party with all the words that name its fighters or body: "Ukraine's 72nd Brigade", "army". */
function asNamed(findings: Findings, { sentence }: ClauseReading, group: NounGroup, slot: PartySlot): PartySlot {
  const head = sentence.tokens[group.head ?? -1];
  if (!head || !(DOER_NOUNS.has(group.lemma) || STATE_BODY_NOUNS.has(group.lemma))) return slot;
  const first = sentence.tokens.slice(group.from, group.to).find((t) => t.pos !== 'det' && t.pos !== 'punct' && t.pos !== 'num');
  return { ...slot, ...cut(findings.article.text, first?.start ?? head.start, head.end) };
}

/** "it", "they", "its forces". */
const isAnaphor = (reading: ClauseReading, group: NounGroup): boolean =>
  POSSESSIVE.test(group.determiner ?? '') || isPronoun(reading, group);

/** "we", "our troops". */
const isOfTellers = (reading: ClauseReading, group: NounGroup): boolean =>
  group.determiner === 'our' || (isPronoun(reading, group) && group.lemma === 'we');

function isPronoun({ sentence }: ClauseReading, group: NounGroup): boolean {
  const head = sentence.tokens[group.head ?? -1];
  return head?.pos === 'pron' && PRONOUN.test(head.lower);
}

/** Whom "by" names as the doer of an event, or "of" and "from" as the owner of fighters: "an ambush by armed men", "units of the Malian army". */
function linkedDoer(
  findings: Findings,
  reading: ClauseReading,
  group: NounGroup,
  descriptions: Descriptions,
  depth: number,
): PartySlot | null {
  const owned = STATE_BODY_NOUNS.has(group.lemma) || FIGHTERS.test(group.lemma);
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

/** Whose fighters they are: "members of the armed forces", "the forces of President Bashar al-Assad", "a group of soldiers". */
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
  const described =
    STATE_BODY_NOUNS.has(group.lemma) || definite ? describedBefore(findings, reading, group, descriptions) : null;
  const party =
    described ??
    armedGroupMeant(group, descriptions) ??
    homeBody(findings, reading, group, descriptions) ??
    (isStateBody(findings, reading, group) && group.lemma !== 'police'
      ? (partySaying(findings, group) ?? onlyTeller(findings))
      : null) ??
    stateOfSetting(findings, reading, group);
  return party && asNamed(findings, reading, group, party);
}

/** "the Zarate group", "the Army of National Liberation": a name of its own stands for no other. */
const hasName = ({ entities }: Findings, { sentence }: ClauseReading, group: NounGroup): boolean =>
  entities.some(
    (e) =>
      e.type === 'organization' &&
      e.start >= group.start &&
      e.start < group.end &&
      (e.end > group.end || (contains(group, e) && e.subtype === 'other')),
  ) ||
  sentence.tokens
    .slice(group.from, group.head ?? group.to)
    .some((t) => t.pos === 'name' && !entities.some((e) => e.type === 'organization' && contains(e, t)));

/** Kinds of bodies that tell of deeds, or suffer them, and are no doers by their name alone. */
const TELLERS: ReadonlySet<string> = new Set(['media', 'ngo', 'un', 'health', 'other']);

/** "two strikes on the clinic the charity supports killed nine": a body that is no party harms nobody. */
export const isTeller = ({ entities }: Findings, slot: PartySlot): boolean =>
  slot.code === null &&
  entities.some(
    (e) =>
      e.type === 'organization' &&
      e.start === slot.start &&
      e.end === slot.end &&
      (e.subtype === 'un' || (e.party === null && TELLERS.has(e.subtype ?? ''))),
  );

/** A doer that no list knows goes by its own words: "the Border Guard Corps", "armed men", "Iran-backed factions", "captors". */
export function namedByWords(findings: Findings, reading: ClauseReading, group: NounGroup): PartySlot | null {
  const { sentence } = reading;
  const tokens = sentence.tokens.slice(group.from, group.to);
  const body = findings.entities.find(
    (e) => e.type === 'organization' && e.start >= group.start && e.start < group.end && e.end >= group.end,
  );
  if (body) return { ...cut(findings.article.text, body.start, body.end), name: body.name, code: null };
  // "gang members"
  const membersOf = group.lemma === 'member' && tokens.some((t) => DOER_NOUNS.has(t.lemma));
  const menacing = PLAIN_PEOPLE.has(group.lemma) && tokens.some((t) => MENACING.has(t.lower));
  if (!menacing && !membersOf && !DOER_NOUNS.has(group.lemma)) return null;
  const counted = group.quantity?.end ?? -1;
  const first =
    tokens.find((t) => t.pos !== 'det' && t.pos !== 'punct' && t.pos !== 'num' && t.pos !== 'prep' && t.start >= counted) ??
    tokens[0];
  const words = cut(findings.article.text, first?.start ?? group.start, group.end);
  return { ...words, name: nameBehind(findings, reading, group)?.name ?? words.text, code: null };
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
    // "In Gaza, Israel's army …": else any party named before in this sentence
    const before =
      r === reading
        ? findings.entities.filter(
            (e) => e.party !== null && e.start >= r.sentence.start && e.end <= group.start && e.type !== 'place',
          )
        : [];
    const last = before.at(-1);
    if (last?.party) return partySlot(last, last.party);
  }
  return null;
}

/** Bodies that go by their own name where no state is named. */
const LOCAL_BODIES = /^(?:police|service|unit|command)$/;

/** The party that a subject before names, or stands for as a body named before or as a pronoun of the speaker. */
function standsFor(findings: Findings, reading: ClauseReading, subject: NounGroup, descriptions: Descriptions): PartySlot | null {
  const named = partyNamed(findings, reading, subject);
  if (named) return named;
  const said = partyOfPronoun(findings, subject);
  if (said || isPronoun(reading, subject) || QUANTIFIED.test(subject.determiner ?? '')) return said;
  return linkedDoer(findings, reading, subject, descriptions, 1) ?? describedParty(findings, reading, subject, descriptions);
}

/** Determiners of nobody in particular: "any unit". */
const QUANTIFIED = /^(?:any|no|each|every|some)$/;

/** Whether a pronoun or possessive can mean a group of that number: "it" means no gunmen, "they" no army's spokesman. */
function agrees(of: ClauseReading, anaphor: NounGroup, reading: ClauseReading, subject: NounGroup): boolean {
  const { tokens } = of.sentence;
  const word = anaphor.determiner ?? tokens[anaphor.head ?? -1]?.lower ?? '';
  const head = reading.sentence.tokens[subject.head ?? -1];
  if (QUANTIFIED.test(subject.determiner ?? '')) return false;
  const plural = head !== undefined && head.lower !== head.lemma && head.pos !== 'name';
  return /^its?$/.test(word) ? !plural : /^the(?:y|ir)$/.test(word);
}

/** "It also said its forces …": the party that the speaker, a pronoun, stands for. */
function partyOfPronoun(findings: Findings, subject: NounGroup): PartySlot | null {
  const antecedent = findings.quotes.find((q) => q.speaker?.antecedent && contains(subject, q.speaker))?.speaker?.antecedent;
  return antecedent ? mentionedParty(partiesIn(findings, antecedent)[0]) : null;
}
