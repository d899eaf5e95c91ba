import { STATE_BODY_NOUNS } from '../../lexicon/attacks.js';
import { DOER_NOUNS, MENACING, PLAIN_PEOPLE } from '../../lexicon/doers.js';
import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { PartySlot } from '../../model/fact.js';
import { contains, cut } from '../../model/span.js';
import type { Findings } from '../article.js';
import { nameBehind } from './behind.js';
import { doersIn, partiesIn, partySlot } from './party.js';

/** The party in the words of a group, or beside them: "the Syrian army", "the larger neighbour, Thailand". */
export function partyNamed(findings: Findings, reading: ClauseReading, group: NounGroup): PartySlot | null {
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
export function asNamed(findings: Findings, { sentence }: ClauseReading, group: NounGroup, slot: PartySlot): PartySlot {
  const head = sentence.tokens[group.head ?? -1];
  if (!head || !(DOER_NOUNS.has(group.lemma) || STATE_BODY_NOUNS.has(group.lemma))) return slot;
  const first = sentence.tokens.slice(group.from, group.to).find((t) => t.pos !== 'det' && t.pos !== 'punct' && t.pos !== 'num');
  return { ...slot, ...cut(findings.article.text, first?.start ?? head.start, head.end) };
}

/** "the Zarate group", "the Army of National Liberation": a name of its own stands for no other. */
export const hasName = ({ entities }: Findings, { sentence }: ClauseReading, group: NounGroup): boolean =>
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
