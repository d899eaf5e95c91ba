import type { EntityMention } from '../../model/entity.js';
import type { PlaceSlot } from '../../model/fact.js';
import { cut } from '../../model/span.js';
import type { Findings } from '../article.js';

/** Words that say where a place lies and nothing else: "in", ", in the northern", ", a village near". */
const LIES_IN =
  /^(?:,? (?:in|of|near|outside|(?:north|south|east|west) of)|, (?:an?|the) (?:\p{Ll}+ )?(?:city|town|village|suburb|settlement|district|port|camp|capital) (?:in|of|near|outside))(?: the)?(?: (?:far |north|south|east|west|central)\p{Ll}*)? $/u;

/** How long the words of a place with what it lies in may be. */
const LONGEST = 60;

/** Where the words of a place end with what they say that it lies in: "Marsa hotel in Sirte", "Trebin, a village in Sava district". */
function endOfWords({ article, entities }: Findings, mention: EntityMention): number {
  const next = entities.find((e) => e.type === 'place' && e.start >= mention.end);
  if (!next || next.end - mention.start > LONGEST || mention.subtype === 'country') return mention.end;
  const between = article.text.slice(mention.end, next.start);
  const isLand = /^(?:country|region)$/.test(next.subtype ?? '') && mention.subtype !== 'region';
  return LIES_IN.test(between) || (between === ', ' && isLand) ? next.end : mention.end;
}

const slotOf = (findings: Findings, mention: EntityMention): PlaceSlot => ({
  ...cut(findings.article.text, mention.start, endOfWords(findings, mention)),
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
    country: mention.country,
    parts: list.map((one) => slotOf(findings, one)),
  };
}

/** What joins the places of a list. */
const JOINT = /^(?:\s*,\s*|,?\s+and\s+|\s+&\s+)(?:the\s+)?$/;

/** The places of the same sort and country that stand in one list with a place, in order; its last two are joined by "and". */
function listedWith({ article, entities }: Findings, mention: EntityMention): readonly EntityMention[] {
  const at = entities.indexOf(mention);
  const like = (e: EntityMention | undefined): e is EntityMention =>
    e !== undefined && e.type === 'place' && e.subtype === mention.subtype && e.country === mention.country;
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
