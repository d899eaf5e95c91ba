import type { EntityMention } from '../../model/entity.js';
import type { PlaceSlot } from '../../model/fact.js';
import { contains, cut, type Span, type TextSpan } from '../../model/span.js';
import type { Findings } from '../article.js';
import { isAddress } from './address.js';
import type { PlaceUse } from './place-use.js';

/** Words that say where a place lies and nothing else: "in", ", in the northern", ", a village near". */
const LIES_IN =
  /^(?:,?(?: (?:neighbou?rhood|section|area|district))? (?:in|of|near|outside|(?:north|south|east|west) of)|, (?:an?|the) (?:\p{Ll}+ )?(?:city|town|village|suburb|settlement|district|port|camp|capital) (?:in|of|near|outside))(?: the)?(?: (?:far |north|south|east|west|central)\p{Ll}*)? $/u;

/** "Trebin (Marj, Sava)": what a place lies in, as coders' notes give it. */
const BRACKET = /^ \(\p{Lu}\p{Ll}[\p{L}'’ -]+(?:, \p{Lu}\p{Ll}[\p{L}'’ -]+){0,2}\)/u;

/** "Sirte's Marsa hotel": the first of two places holds the second. */
const HOLDS = /^['’]s (?:\p{Ll}+ ){0,3}$/u;

/** How far from a name the words that tell where it lies, or what lies in it, may reach. */
const REACH = 80;

/** Which of two places that follow each other and are one expression lies in the other: "Trebin, in the Sava district" the first, "Sirte's Marsa hotel" the second; null where they are none. */
function inner({ article }: Findings, one: EntityMention, next: EntityMention): EntityMention | null {
  if (one.name === next.name || (one.country !== null && next.country !== null && one.country !== next.country)) return null;
  const between = article.text.slice(one.end, next.start);
  if (HOLDS.test(between)) return next;
  const isLand = /^(?:country|region)$/.test(next.subtype ?? '') && one.subtype !== 'region';
  return one.subtype !== 'country' && (LIES_IN.test(between) || (between === ', ' && isLand)) ? one : null;
}

/**
 * The whole expression that a place is named in: with what it lies in, and of a town what of it is meant ("Marsa hotel in Sirte"); what is told of a
 * country or region is not told of each town that stands beside its name.
 */
function wordsOf(findings: Findings, mention: EntityMention): Span {
  const places = findings.entities.filter((e) => e.type === 'place').sort((a, b) => a.start - b.start);
  const joins = (one: EntityMention, next: EntityMention, known: EntityMention): boolean => {
    const part = inner(findings, one, next);
    return part === known || (part !== null && (known.subtype === 'city' || isAddress(part)));
  };
  let [first, last] = [mention, mention];
  for (const one of places.filter((e) => e.end <= mention.start).reverse()) {
    if (mention.end - one.start > REACH || !joins(one, first, first)) break;
    first = one;
  }
  for (const next of places.filter((e) => e.start >= mention.end)) {
    // "Kolmara in Nigeria's Borno": what of the land is named holds the town, too
    const narrows = last === mention && !joins(last, next, last);
    if (next.end - mention.start > REACH || inner(findings, last, next) === null || narrows) break;
    last = next;
  }
  const bracket = BRACKET.exec(findings.article.text.slice(last.end, last.end + REACH))?.[0] ?? '';
  return { start: first.start, end: last.end + bracket.length };
}

const cutWords = (findings: Findings, mention: EntityMention): TextSpan => {
  const { start, end } = wordsOf(findings, mention);
  return cut(findings.article.text, start, end);
};

const slotOf = (findings: Findings, mention: EntityMention): PlaceSlot => ({
  ...cutWords(findings, mention),
  name: mention.name,
  country: mention.country,
});

/** The words of a fact's place; of places in a list ("in Sirte, Marj and Derna") all are meant. */
export function placeSlot(findings: Findings, mention: EntityMention): PlaceSlot {
  const list = listedWith(findings, mention);
  const [first, last] = [list[0], list.at(-1)];
  if (!first || !last || first === last) return slotOf(findings, mention);
  return {
    ...cut(findings.article.text, first.start, last.end),
    name: null,
    country: mention.subtype === 'country' ? null : mention.country,
    parts: list.map((one) => slotOf(findings, one)),
  };
}

/**
 * A place that another sentence tells, in the words that tell it most fully up to there: "Sirte's Marsa hotel" where the sentence before only
 * says "in Sirte".
 */
export function toldInFull(findings: Findings, uses: readonly PlaceUse[], slot: PlaceSlot, sentence: Span): PlaceSlot {
  if (slot.parts || slot.name === null || contains(sentence, slot)) return slot;
  const named = uses.map(({ mention }) => mention).filter((m) => m.name === slot.name && m.end <= sentence.end);
  return named
    .map((mention) => ({ ...slot, ...cutWords(findings, mention) }))
    .reduce((fullest, one) => (one.text.length > fullest.text.length ? one : fullest), slot);
}

/** What joins the places of a list. */
const JOINT = /^(?:\s*,\s*|,?\s+and\s+|\s+&\s+)(?:the\s+)?$/;

/** The places of the same sort that stand in one list with a place, in order, lands or places of one land; its last two are joined by "and". */
function listedWith({ article, entities }: Findings, mention: EntityMention): readonly EntityMention[] {
  const at = entities.indexOf(mention);
  const like = (e: EntityMention | undefined): e is EntityMention =>
    e !== undefined &&
    e.type === 'place' &&
    e.subtype === mention.subtype &&
    (e.country === mention.country || mention.subtype === 'country');
  const joined = (a: EntityMention, b: EntityMention): boolean => JOINT.test(article.text.slice(a.end, b.start));
  let [from, to] = [at, at];
  for (
    let one = entities[from - 1];
    at >= 0 && like(one) && joined(one, entities[from] as EntityMention);
    one = entities[from - 1]
  )
    from--;
  for (let one = entities[to + 1]; at >= 0 && like(one) && joined(entities[to] as EntityMention, one); one = entities[to + 1])
    to++;
  const list = at < 0 ? [] : entities.slice(from, to + 1);
  const [beforeLast, last] = list.slice(-2);
  return beforeLast && last && /and|&/.test(article.text.slice(beforeLast.end, last.start)) ? list : [];
}
