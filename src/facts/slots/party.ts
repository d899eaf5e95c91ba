import type { ClauseReading, Frame, NounGroup } from '../../model/clause.js';
import type { Token } from '../../model/sentence.js';
import type { EntityMention, Party } from '../../model/entity.js';
import type { PartySlot } from '../../model/fact.js';
import { contains, cut, type Span } from '../../model/span.js';
import { ATTACK_NOUNS, STATE_BODIES, TARGETS } from '../../lexicon/attacks.js';
import type { Findings } from '../article.js';

/** A party with the words that name it. */
export const partySlot = (
  mention: { readonly text: string; readonly start: number; readonly end: number },
  party: Party,
): PartySlot => ({ text: mention.text, start: mention.start, end: mention.end, name: party.name, code: party.code });

/** Generic names of those who fight, usable as an actor where no party is named ("rebels", "gunmen"). */
const GENERIC_PARTY =
  /^(?:rebel|insurgent|militant|gunman|jihadist|militia|militiaman|guerrilla|separatist|terrorist|extremist|bandit|attacker|gang|cartel|mercenary|smuggler|pirate|kidnapper|abductor|captor|islamist|protester|rioter|mob|assailant|police|army|junta|paramilitary|faction|coalition|alliance|force|fighter|commando|soldier|troop|trooper|paratrooper|guard|guardsman|officer|detective|authority|agency|government|regime|state|corps|brigade|battalion|regiment|unit|donor|ally|volunteer|adversary|enemy|intruder|prosecutor|investigator|raider|herder|trafficker|company|manufacturer|insurer)$/;

const PLURAL_OF_GROUPS = /^(?:they|it|he|she|we|i)$/;

/** Mentions with a party inside a span, the nearest to its end (the head) last. */
export const partiesIn = (findings: Findings, span: Span): readonly EntityMention[] =>
  findings.entities.filter((e) => e.party !== null && contains(span, e) && findings.article.text[e.end] !== '-'); // "Russian-made" names no doer

/** "U.S. President Biden announced": an official acts for the state that his office names, wherever the article names it. */
export function partyOfOfficial(findings: Findings, span: Span): PartySlot | null {
  const person = findings.entities.find((e) => e.type === 'person' && contains(span, e));
  if (!person) return null;
  const offices = findings.entities.filter((e) => e.type === 'person' && e.name === person.name).flatMap((e) => e.roles);
  const state = offices.flatMap((office) => findings.entities.filter((e) => e.party !== null && contains(office, e))).at(0);
  return state?.party ? partySlot(person, state.party) : null;
}

/** "a large Ukrainian drone attack", "Hamas-led raid": those who attack, named before a noun of violence with nothing but words of its group between. */
export function attackersBefore(findings: Findings, reading: ClauseReading): readonly EntityMention[] {
  const { tokens } = reading.sentence;
  return findings.entities.filter((e) => {
    if (e.party === null || !contains(reading.sentence, e)) return false;
    const after = tokens.filter((t) => t.start >= e.end).slice(0, 5);
    const at = after.findIndex((t) => ATTACK_NOUNS.has(t.lemma) && t.pos === 'noun' && !WEAPONS_AND_FIGHTERS.test(t.lemma));
    const between = after.slice(0, Math.max(0, at));
    if (at < 0 || namesTarget(e, between, after[at]?.lemma ?? '')) return false;
    return between.every((t) => /^(?:noun|adj|num|poss|name)$/.test(t.pos));
  });
}

/** "the U.S. embassy bombing", "the Beirut blast", "the Kenya bombing": what was struck, not who struck it. */
const namesTarget = (mention: EntityMention, between: readonly Token[], event: string): boolean =>
  between.some((t) => TARGETS.has(t.lemma)) ||
  (mention.type === 'place' && between[0]?.pos !== 'poss' && (mention.subtype !== 'country' || BLASTS.test(event)));

/** Events named after their place rather than their doer. */
const BLASTS = /^(?:bombing|blast|explosion|massacre|siege|shooting|genocide|ambush)$/;

/** Nouns of violence that count things or people rather than name an event. */
const WEAPONS_AND_FIGHTERS =
  /^(?:force|fire|wave|soldier|troop|fighter|tank|aircraft|missile|rocket|drone|bomb|shell|militant|jet|warplane|helicopter|gunship|uav|hit|projectile|mine|attacker|gunman|sniper)$/;

/** What a definite noun stood for when it was last named: "Ukraine's air force … the air force". */
export type Descriptions = ReadonlyMap<string, readonly { readonly at: number; readonly slot: PartySlot }[]>;

/** The common-noun part of a group: "air force" of "Ukraine's air force" and of "the air force". */
const describedAs = (findings: Findings, reading: ClauseReading, group: NounGroup): string =>
  reading.sentence.tokens
    .slice(group.from, group.to)
    .filter(
      (t) => (t.pos === 'noun' || t.pos === 'adj') && !findings.entities.some((e) => e.type !== 'organization' && contains(e, t)),
    )
    .map((t) => t.lower)
    .join(' ');

/** Collects, for every noun that stands with a party in one group, which party that was. */
export function describeParties(findings: Findings): Descriptions {
  const found = new Map<string, { at: number; slot: PartySlot }[]>();
  for (const reading of findings.readings)
    for (const group of reading.groups) {
      if (group.head === null) continue;
      const mention = doersIn(findings, reading, group).at(-1);
      if (!mention?.party) continue;
      const key = describedAs(findings, reading, group);
      found.set(key, [...(found.get(key) ?? []), { at: group.start, slot: partySlot(mention, mention.party) }]);
    }
  const home = homeState(findings);
  if (home) found.set(HOME, [{ at: -1, slot: home }]);
  return found;
}

/** Key of the state in which an article is at home. */
const HOME = '(home)';

/** The one state that an article is set in: named, with its places and people, at least twice as often as any other. */
function homeState(findings: Findings): PartySlot | null {
  const count = new Map<string, number>();
  for (const e of findings.entities) if (e.country && e.type !== 'person') count.set(e.country, (count.get(e.country) ?? 0) + 1);
  const [first, second] = [...count].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 3 || (second && second[1] * 2 > first[1])) return null;
  const mention = findings.entities.find((e) => e.party?.code === first[0]);
  return mention?.party ? partySlot(mention, mention.party) : null;
}

/** Bodies that only a state has: "the army", "air defences". */
const OF_THE_STATE =
  /^(?:army|military|navy|air force|air defence|air defense|coastguard|security force|armed force|troop|soldier|police|marine)s?$/;

const lastBefore = (
  list: readonly { readonly at: number; readonly slot: PartySlot }[] | undefined,
  at: number,
): PartySlot | null => list?.filter((item) => item.at < at).at(-1)?.slot ?? null;

/** Those who belong to whom "of" or "from" names after them: "fighters from the front", "members of the group". */
const FIGHTERS =
  /^(?:fighter|member|militant|gunman|rebel|militiaman|supporter|unit|jet|warplane|gunner|team|commando|troop|wing|battalion|brigade)$/;

/** The parties in a group that may have done what its head says. */
export function doersIn(findings: Findings, { sentence }: ClauseReading, group: NounGroup): readonly EntityMention[] {
  const words = sentence.tokens.slice(group.from, group.head ?? group.to);
  return partiesIn(findings, group).filter(
    (e) =>
      !ATTACK_NOUNS.has(group.lemma) ||
      !namesTarget(
        e,
        words.filter((t) => t.start >= e.end),
        group.lemma,
      ),
  );
}

/** The party that a noun group names or stands for; null where nothing tells. */
export function partyOfGroup(
  findings: Findings,
  reading: ClauseReading,
  group: NounGroup,
  descriptions: Descriptions,
  depth = 0,
): PartySlot | null {
  const own = doersIn(findings, reading, group);
  const possessor = own.find((e) => e.end < group.end) ?? own.at(-1);
  if (possessor?.party) return partySlot(possessor, possessor.party);
  if (depth > 2) return null;
  const by = reading.preps.find(
    (link) =>
      link.noun === group.id &&
      /^(?:by|of|from)$/.test(link.prep) &&
      link.groups.some((id) => {
        const g = reading.groups[id];
        return g !== undefined && partiesIn(findings, g).length > 0;
      }),
  );
  if (by && /^(?:by)$/.test(by.prep)) {
    const other = reading.groups[by.groups[0] ?? -1];
    if (other) return partyOfGroup(findings, reading, other, descriptions, depth + 1);
  }
  if (by && (STATE_BODIES.has(group.lemma) || FIGHTERS.test(group.lemma))) {
    const other = reading.groups[by.groups[0] ?? -1];
    if (other) return partyOfGroup(findings, reading, other, descriptions, depth + 1);
  }
  if (group.head === null) return null;
  const head = reading.sentence.tokens[group.head];
  if (head?.pos === 'pron' && PLURAL_OF_GROUPS.test(head.lower)) return antecedentParty(findings, reading, group, descriptions);
  if (group.determiner === 'its' || group.determiner === 'their' || group.determiner === 'his' || group.determiner === 'our')
    return antecedentParty(findings, reading, group, descriptions);
  if (STATE_BODIES.has(group.lemma) || group.determiner === 'the' || group.determiner === 'this') {
    const described = lastBefore(descriptions.get(describedAs(findings, reading, group)), group.start);
    if (described) return described;
  }
  // "the army found 13 mines" in an article of one country
  const body = describedAs(findings, reading, group);
  const home = OF_THE_STATE.test(body) ? lastBefore(descriptions.get(HOME), group.start) : null;
  if (home) return home;
  return namedByWords(findings, reading, group);
}

/** A doer that no list knows goes by its own words: "the Border Guard Corps", "security agencies", "Iran-backed factions", "captors". */
function namedByWords(findings: Findings, reading: ClauseReading, group: NounGroup): PartySlot | null {
  const { tokens } = reading.sentence;
  const body = findings.entities.find((e) => e.type === 'organization' && contains(group, e) && e.end === group.end);
  if (body) return { ...cut(findings.article.text, body.start, body.end), name: body.name, code: null };
  if (!GENERIC_PARTY.test(group.lemma) || group.quantity !== null) return null;
  const first =
    tokens.slice(group.from, group.to).find((t) => t.pos !== 'det' && t.pos !== 'punct' && t.pos !== 'num') ?? tokens[group.from];
  const words = cut(findings.article.text, first?.start ?? group.start, group.end);
  return { ...words, name: words.text, code: null };
}

/** "it", "they", "its forces": the last party that was a subject before, in this sentence or the one before. */
function antecedentParty(
  findings: Findings,
  reading: ClauseReading,
  group: NounGroup,
  descriptions: Descriptions,
): PartySlot | null {
  const index = findings.readings.indexOf(reading);
  for (const r of [reading, findings.readings[index - 1], findings.readings[index - 2]]) {
    if (!r) continue;
    const frames = r.frames.filter((f) => r !== reading || f.end <= group.start).reverse();
    for (const frame of frames) {
      const subject = r.groups[frame.subject[0] ?? -1];
      if (!subject || subject === group || (subject.end > group.start && r === reading)) continue;
      const mention = partiesIn(findings, subject)[0];
      if (mention?.party) return partySlot(mention, mention.party);
      const said = speakerParty(findings, subject);
      if (said) return said;
      const described = STATE_BODIES.has(subject.lemma)
        ? lastBefore(descriptions.get(describedAs(findings, r, subject)), subject.start)
        : null;
      if (described) return described;
      // "the air force said it shot down": a body of an unnamed state hides all parties before it
      if (STATE_BODIES.has(subject.lemma)) return null;
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

/** "It also said its forces …": the party that the speaker, a pronoun, stands for. */
function speakerParty(findings: Findings, subject: NounGroup): PartySlot | null {
  const antecedent = findings.quotes.find((q) => q.speaker?.antecedent && contains(subject, q.speaker))?.speaker?.antecedent;
  const mention = antecedent ? partiesIn(findings, antecedent)[0] : undefined;
  return mention?.party ? partySlot(mention, mention.party) : null;
}

/** The subject groups of a frame, or of the frame it hangs on. */
export function subjectsOf(reading: ClauseReading, frame: Frame, depth = 0): readonly NounGroup[] {
  const own = frame.subject.map((id) => reading.groups[id]).filter((g) => g !== undefined);
  if (own.length > 0 || frame.parent === null || depth > 3) return own;
  const parent = reading.frames[frame.parent];
  return parent && frame.relation !== 'relative' ? subjectsOf(reading, parent, depth + 1) : [];
}
