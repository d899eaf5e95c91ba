import { ATTACK_NOUNS, ATTACK_VERBS, COMMUNICATION } from '../../lexicon/attacks.js';
import {
  CARE,
  LAND,
  LOCAL_OFFICES,
  MEETINGS,
  MOVES,
  PLACE_PREPS,
  PLACE_TAKERS,
  SITES,
  REACH_VERBS,
  TALK_VERBS,
} from '../../lexicon/places.js';
import { EVENT_CLASS } from '../../lexicon/event-classes.js';
import { groupsOf, type ClauseReading, type Frame, type NounGroup, type PrepLink } from '../../model/clause.js';
import type { EntityMention } from '../../model/entity.js';
import type { Token } from '../../model/sentence.js';
import { contains } from '../../model/span.js';
import type { Evidence } from './place-use.js';

/** The prepositional phrase that a group stands in. */
export const linkOf = (reading: ClauseReading, group: NounGroup): PrepLink | null =>
  reading.preps.find((link) => link.groups.includes(group.id)) ?? null;

/** "at the capital, Kyiv", "in Sirte, Libya": a name after a comma stands where the place before it stands. */
export function linkBeforeComma(reading: ClauseReading, group: NounGroup): PrepLink | null {
  if (reading.sentence.tokens[group.from - 1]?.lower !== ',') return null;
  const before = reading.groups.find((g) => g.to === group.from - 1);
  const head = before?.head == null ? undefined : reading.sentence.tokens[before.head];
  // "in an escalation, Chad has …" is none
  return before && head && (head.pos === 'name' || SITES.has(before.lemma)) ? linkOf(reading, before) : null;
}

const COMPASS = /^(?:(?:north|south)?-?(?:east|west|north|south)ern|central|northern|southern|coastal|occupied)$/;

/** "raids on southern and eastern Chad": the preposition stands before the first of two adjectives. */
export function linkOverAdjective(reading: ClauseReading, group: NounGroup): PrepLink | null {
  const { tokens } = reading.sentence;
  const [prep, adjective, and] = tokens.slice(Math.max(0, group.from - 3), group.from);
  if (!prep || !adjective || and?.lower !== 'and' || !COMPASS.test(adjective.lower) || !PLACE_PREPS.has(prep.lower)) return null;
  const noun = reading.groups.find((g) => g.to === prep.index)?.id ?? null;
  return { prep: prep.lower, groups: [group.id], noun, frame: null };
}

/** The noun groups a phrase hangs on, the nearest first: "a meeting with Mr Klein in Vienna" is of Mr Klein and of the meeting. */
export function nounsAbove(reading: ClauseReading, link: PrepLink): readonly NounGroup[] {
  const group = link.noun === null ? undefined : reading.groups[link.noun];
  if (!group) return [];
  const above = linkOf(reading, group);
  return above && above !== link && above.noun !== group.id ? [group, ...nounsAbove(reading, above).slice(0, 2)] : [group];
}

/** "at talks in Vienna", "told reporters in Vienna", "flew to Vienna", "was felt in Vienna": where people met and spoke, and how far something reached. */
function isNoScene(reading: ClauseReading, link: PrepLink): boolean {
  // "who met with him in Vienna"
  const nouns = nounsAbove(reading, link).filter(({ head }) => head === null || reading.sentence.tokens[head]?.pos !== 'pron');
  const frame = link.frame === null ? undefined : reading.frames[link.frame];
  // "fired on a ceremony in Vienna"
  const strikes = frame !== undefined && ATTACK_VERBS.has(frame.lemma.split(' ')[0] ?? '');
  if (!strikes && nouns.some(isMet)) return true;
  if (nouns.length > 0 || frame === undefined || isLocalVoice(reading, link, frame)) return false;
  if (afterComma(reading, link, frame) || isBeforeInsertion(reading, link, frame)) return false;
  // "seven deaths were reported in Sirte" tells where they were
  const saysOrTells = COMMUNICATION.has(frame.lemma) && frame.voice === 'active';
  return saysOrTells || TALK_VERBS.has(frame.lemma) || REACH_VERBS.has(frame.lemma);
}

/** Where people meet or hear what is said; "the deaths of two monks in Sirte" tells of them as of others. */
const isMet = ({ lemma, quantity }: NounGroup): boolean =>
  MEETINGS.has(lemma) && !(HEARERS.has(lemma) && quantity !== null && quantity.form !== 'article');
const HEARERS = new Set(['reporter', 'journalist']);

/** "In Sirte alone, experts wrote in May, 12 people were killed": who says so is inserted between two commas into what is said. */
function isBeforeInsertion({ sentence, frames, groups }: ClauseReading, link: PrepLink, frame: Frame): boolean {
  const isAfterComma = (id: number | undefined): boolean =>
    id !== undefined && sentence.tokens[(groups[id]?.from ?? 0) - 1]?.text === ',';
  const precedes = link.groups.every((id) => (groups[id]?.end ?? 0) <= frame.start);
  const next = frames.find((f) => f.start > frame.start && f.form === 'finite');
  return precedes && isAfterComma(frame.subject[0]) && next !== undefined && isAfterComma(next.subject[0]);
}

/** The token of the preposition that stands before a group. */
export const prepositionOf = ({ sentence }: ClauseReading, { prep }: PrepLink, group: NounGroup): Token | undefined =>
  sentence.tokens.findLast((t) => t.end <= group.start && t.lower === prep);

/** "killed, it said, in Sirte": a phrase behind the comma after a verb is not that verb's. */
function afterComma(reading: ClauseReading, link: PrepLink, frame: Frame): boolean {
  const [group] = groupsOf(reading, link.groups);
  const preposition = group && prepositionOf(reading, link, group);
  if (!preposition || preposition.start <= frame.end) return false;
  return reading.sentence.tokens[preposition.index - 1]?.text === ',';
}

/** "In Sirte, the mayor says", "In Sirte, mayor Karim Aziz says": who looks after a place tells of it. */
function isLocalVoice(reading: ClauseReading, link: PrepLink, frame: Frame): boolean {
  const subjects = groupsOf(reading, frame.subject);
  const opens = subjects.every((subject) => link.groups.every((id) => (reading.groups[id]?.end ?? 0) <= subject.start));
  const words = subjects.flatMap(({ from, to }) => reading.sentence.tokens.slice(from, to));
  return opens && words.some(({ lemma }) => LOCAL_OFFICES.has(lemma));
}

/** "taken to hospitals in Saada", "treated in Dera": where the hurt are brought. */
function isOfCare(reading: ClauseReading, link: PrepLink): boolean {
  const [noun] = nounsAbove(reading, link);
  const frame = link.frame === null ? undefined : reading.frames[link.frame];
  if (!frame || !MOVES.has(frame.lemma.split(' ')[0] ?? '')) return false;
  return noun !== undefined && CARE.has(noun.lemma);
}

const isOwned = (reading: ClauseReading, mention: EntityMention): boolean =>
  reading.sentence.tokens.find((t) => t.start >= mention.end)?.pos === 'poss';

/** "strikes on X", "hit X", "X was hit", "X came under fire"; the whole that X is a part of too ("half of X was flooded"). */
function isStruck(reading: ClauseReading, group: NounGroup, link: PrepLink | null): boolean {
  const noun = link?.noun == null ? undefined : reading.groups[link.noun];
  if (link && noun && /^(?:on|at|against|of)$/.test(link.prep) && ATTACK_NOUNS.has(noun.lemma)) return true;
  const ids = reading.groups.filter((g) => contains(g, group)).map((g) => g.id);
  return reading.frames.some(
    (f) =>
      ((ATTACK_VERBS.has(f.lemma.split(' ')[0] ?? '') || PLACE_TAKERS.has(f.lemma.split(' ')[0] ?? '')) &&
        (f.object.some((id) => ids.includes(id)) || (f.voice === 'passive' && f.subject.some((id) => ids.includes(id))))) ||
      // "Marja is still clearing up after the barrage in which two died"
      (/^(?:sustain|suffer|come|see|witness|experience|endure|reel|record|register|mourn|clear|recover|grieve|bury)$/.test(
        f.lemma,
      ) &&
        f.subject.some((id) => ids.includes(id))),
  );
}

/** Classes of events that nobody does: a name before them is where they were. */
const UNDONE: ReadonlySet<string> = new Set(['nature', 'accident']);

/** What the place does in its sentence; null where it only names who speaks or acts. */
export function evidenceOf(
  reading: ClauseReading,
  group: NounGroup,
  link: PrepLink | null,
  mention: EntityMention | null,
): Evidence | null {
  const { tokens } = reading.sentence;
  const last = mention ? tokens.findLast((t) => t.end <= mention.end && t.start >= mention.start) : undefined;
  const before = mention !== null && last !== undefined && group.head !== null && last.index < group.head;
  const head = group.head === null ? undefined : tokens[group.head];
  if (before && !LAND.has(head?.lemma ?? '')) {
    // "the 2010 Haiti earthquake", "the Munich crash": no country does these
    if (UNDONE.has(EVENT_CLASS.get(head?.lemma ?? '') ?? '')) return 'modifier';
    // "hit Chad's power grid", "strikes on Chad's ports": what is struck lies in the country
    if (mention.subtype === 'country') return isOwned(reading, mention) && isStruck(reading, group, link) ? 'part' : null;
    if (ATTACK_NOUNS.has(head?.lemma ?? '')) return 'modifier';
    return link && PLACE_PREPS.has(link.prep) ? 'part' : null;
  }
  if (link && (isNoScene(reading, link) || isOfCare(reading, link))) return null;
  // "the roof of the Nur clinic was hit"
  const whole = link?.prep === 'of' && link.noun !== null ? reading.groups[link.noun] : undefined;
  if (whole && isStruck(reading, whole, null)) return 'target';
  if (link) return PLACE_PREPS.has(link.prep) ? (before && mention.subtype === 'country' ? 'part' : 'locative') : null;
  if (isStruck(reading, group, null)) return 'target';
  return before ? 'part' : null;
}
