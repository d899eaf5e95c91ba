import { FOE_WORDS } from '../../lexicon/doers.js';
import { CONFLICTS } from '../../lexicon/gazetteer/conflicts.js';
import { PARTY_BY_NAME } from '../../lexicon/gazetteer/parties.js';
import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { Party } from '../../model/entity.js';
import type { PartySlot } from '../../model/fact.js';
import type { Quote } from '../../model/quote.js';
import type { Token } from '../../model/sentence.js';
import { contains, cut, type Span } from '../../model/span.js';
import type { Findings } from '../article.js';
import { fight } from '../stand.js';
import { commonest, keyOf } from './commonest.js';
import { partyOfOfficial } from './official.js';
import { mentionedParty, partiesIn } from './party.js';

/** The party for which a speaker tells: his body's or his office's. */
function partyOfSpeaker(findings: Findings, { speaker }: Quote): PartySlot | null {
  const words = speaker?.antecedent ?? speaker;
  return words ? (mentionedParty(partiesIn(findings, words)[0]) ?? partyOfOfficial(findings, words)) : null;
}

const atWar = (party: PartySlot): boolean => CONFLICTS.some(([a, b]) => a.has(keyOf(party)) || b.has(keyOf(party)));

/** The party whose speaker says some words, the innermost; null where nobody is named. */
export function partySaying(findings: Findings, span: Span): PartySlot | null {
  const [quote] = findings.quotes
    .filter((q) => contains(q, span) && q.speaker !== null)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
  return quote ? partyOfSpeaker(findings, quote) : null;
}

/** A land that has no army: "the troops" in it are those of whom it fights. */
const UNARMED = 'PS';

/** Whose army "the army" of a party is: its own, or for a land that has none the army of the state that it fights. */
export function armyOf({ entities }: Findings, party: PartySlot): PartySlot | null {
  if (party.code !== UNARMED) return party;
  return commonest(entities.flatMap((e) => mentionedParty(e) ?? []).filter(({ code }) => code !== null && fight(UNARMED, code)));
}

/** "The ministry in Moscow said air defences had shot down five": the state at war for which those speak who call its army so. */
export function armySaying(findings: Findings, span: Span): PartySlot | null {
  const party = partySaying(findings, span);
  return party !== null && party.code !== null && party.code !== UNARMED && atWar(party) ? party : null;
}

/** "our troops destroyed 14 tanks", as a speaker says: his state's. */
export function tellersMeant(findings: Findings, group: Span): PartySlot | null {
  const party = partySaying(findings, group);
  return party && { ...cut(findings.article.text, group.start, group.end), name: party.name, code: party.code };
}

/** The parties at war for which speakers speak, once for each saying. */
const speakersAtWar = (findings: Findings): readonly PartySlot[] =>
  findings.quotes.flatMap((q) => partyOfSpeaker(findings, q) ?? []).filter(atWar);

/** The party at war whose speaker says some words; where none is known, that of most speakers, or whose army is named most. */
export function partyTelling(findings: Findings, span: Span): PartySlot | null {
  const own = partySaying(findings, span);
  if (own) return atWar(own) ? own : null;
  const armies = findings.entities.filter((e) => e.subtype === 'military').flatMap((e) => mentionedParty(e) ?? []);
  return commonest(speakersAtWar(findings)) ?? commonest(armies.filter(atWar));
}

/** The one party at war for which anybody speaks in an article: "the army" of its bulletin is its own. */
export function onlyTeller(findings: Findings): PartySlot | null {
  const [first, ...others] = speakersAtWar(findings);
  return first && others.length > 0 && others.every((other) => keyOf(other) === keyOf(first)) ? first : null;
}

/** The party at war in whose country most of an article lies: who speaks of "occupiers" there. */
function partyOfLand({ entities }: Findings): PartySlot | null {
  const lands = new Set(entities.filter((e) => e.type === 'place' && e.subtype !== 'country').map((e) => e.country));
  return commonest(
    entities.flatMap((e) => mentionedParty(e) ?? []).filter((p) => p.code !== null && lands.has(p.code) && atWar(p)),
  );
}

/** Whom a party fights: the enemy that the article names most, else the first of the one war that it is known to be in. */
function enemyOf({ entities }: Findings, own: PartySlot): Party | null {
  const named = commonest(entities.flatMap((e) => mentionedParty(e) ?? []).filter((party) => fight(keyOf(own), keyOf(party))));
  if (named) return { name: named.name ?? named.text, code: named.code };
  const [war, ...others] = CONFLICTS.filter(([a, b]) => a.has(keyOf(own)) || b.has(keyOf(own)));
  if (!war || others.length > 0) return null;
  const [first] = war[0].has(keyOf(own)) ? war[1] : war[0];
  return [...PARTY_BY_NAME.values()].find(({ code, name }) => (code ?? name) === first) ?? null;
}

const OCCUPIER = /^(?:occup|invader)/;

/** The words of a group by which it means an enemy: "the enemy's losses", "14 enemy tanks", "the occupiers". */
const foeWordIn = ({ sentence }: ClauseReading, group: NounGroup): Token | undefined =>
  sentence.tokens.slice(group.from, group.to).find((t) => FOE_WORDS.has(t.lower) || FOE_WORDS.has(t.lemma));

/** Who is meant by "the enemy": whom those fight for whom the words are said. */
export function enemyMeant(findings: Findings, reading: ClauseReading, group: NounGroup): PartySlot | null {
  const word = foeWordIn(reading, group);
  const own = word && ((OCCUPIER.test(word.lower) ? partyOfLand(findings) : null) ?? partyTelling(findings, word));
  const enemy = own && enemyOf(findings, own);
  return enemy ? { ...cut(findings.article.text, word.start, word.end), name: enemy.name, code: enemy.code } : null;
}
