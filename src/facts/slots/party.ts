import type { ClauseReading, Frame, NounGroup } from '../../model/clause.js';
import type { Token } from '../../model/sentence.js';
import type { EntityMention, Party } from '../../model/entity.js';
import type { PartySlot } from '../../model/fact.js';
import { contains, type Span } from '../../model/span.js';
import { ATTACK_NOUNS, COMMUNICATION, DEPLORES, TARGETS } from '../../lexicon/attacks.js';
import { IRREGULARS } from '../../lexicon/doers.js';
import type { Findings } from '../article.js';

/** A party with the words that name it. */
export const partySlot = (
  mention: { readonly text: string; readonly start: number; readonly end: number },
  party: Party,
): PartySlot => ({ text: mention.text, start: mention.start, end: mention.end, name: party.name, code: party.code });

/** The party that a mention names, with its words; null where nobody is mentioned. */
export const mentionedParty = (mention: EntityMention | undefined): PartySlot | null =>
  mention?.party ? partySlot(mention, mention.party) : null;

/** Mentions with a party inside a span, or of a body that begins in it ("Russia's Ministry of Defence"), the nearest to its end (the head) last. */
export const partiesIn = (findings: Findings, span: Span): readonly EntityMention[] =>
  findings.entities.filter(
    (e) =>
      e.party !== null &&
      (contains(span, e) || (e.type === 'organization' && e.start >= span.start && e.start < span.end)) &&
      findings.article.text[e.end] !== '-' && // "Russian-made" names no doer
      !isIrregular(findings, e),
  );

/** "Salvadoran guerrillas" are not El Salvador. */
const isIrregular = ({ article }: Findings, { end, type, party }: EntityMention): boolean =>
  party?.code != null && (type === 'demonym' || type === 'place') && IRREGULARS.test(article.text.slice(end, end + 40));

/** "a large Ukrainian drone attack", "Hamas-led raid": those who attack, named before a noun of violence with nothing but words of its group between. */
export function attackersBefore(findings: Findings, reading: ClauseReading): readonly EntityMention[] {
  const { tokens } = reading.sentence;
  return findings.entities.filter((e) => {
    if (e.party === null || !contains(reading.sentence, e)) return false;
    const after = tokens.filter((t) => t.start >= e.end).slice(0, 5);
    const at = after.findIndex(
      (t, i) =>
        (ATTACK_NOUNS.has(t.lemma) && t.pos === 'noun' && !WEAPONS_AND_FIGHTERS.test(t.lemma)) ||
        (t.lemma === 'action' && after[i - 1]?.lower === 'military'),
    );
    const between = after.slice(0, Math.max(0, at));
    if (at < 0 || namesTarget(e, between, after[at]?.lemma ?? '')) return false;
    return between.every((t) => /^(?:noun|adj|num|poss|name)$/.test(t.pos));
  });
}

/** "the U.S. embassy bombing", "the Beirut blast", "the Kenya bombing": what was struck, not who struck it. */
const namesTarget = (mention: EntityMention, between: readonly Token[], event: string): boolean =>
  between.some((t) => TARGETS.has(t.lemma)) ||
  TARGETS.has(mention.text.toLowerCase().split(' ').at(-1) ?? '') ||
  (mention.type === 'place' && between[0]?.pos !== 'poss' && (mention.subtype !== 'country' || BLASTS.test(event)));

/** Events named after their place rather than their doer. */
const BLASTS = /^(?:bombing|bomb|blast|explosion|massacre|siege|shooting|genocide|ambush|gunman|attacker|bomber|sniper)$/;

/** Nouns of violence that count things or people rather than name an event. */
const WEAPONS_AND_FIGHTERS =
  /^(?:force|fire|wave|soldier|troop|fighter|tank|aircraft|missile|rocket|drone|bomb|shell|militant|jet|warplane|helicopter|gunship|uav|hit|projectile|mine|attacker|gunman|sniper)$/;

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

/** The subject groups of a frame, or of the frame it hangs on. */
export function subjectsOf(reading: ClauseReading, frame: Frame, depth = 0): readonly NounGroup[] {
  const own = frame.subject.map((id) => reading.groups[id]).filter((g) => g !== undefined);
  // "hours after the army hit the airfield": read as what "after" governs
  const before =
    frame.form === 'finite' && frame.voice === 'active' ? reading.groups.find((g) => g.to === frame.from) : undefined;
  if (own.length === 0 && before) return [before];
  if (own.length > 0 || frame.parent === null || depth > 3) return own;
  const parent = reading.frames[frame.parent];
  // "two got through, the air force said, striking a depot": who tells or deplores it strikes nothing
  const tells = parent !== undefined && (COMMUNICATION.has(parent.lemma) || DEPLORES.has(parent.lemma));
  if (tells && frame.relation === 'adverbial') return [];
  return parent && frame.relation !== 'relative' ? subjectsOf(reading, parent, depth + 1) : [];
}
