import type { Frame } from '../../model/clause.js';
import type { EntityMention } from '../../model/entity.js';
import type { PlaceSlot } from '../../model/fact.js';
import { contains, cut } from '../../model/span.js';
import { isSuffered } from '../arms-and-people.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { attributionOf } from './source.js';
import type { PlaceUse } from './place-use.js';

const slotOf = (findings: Findings, mention: EntityMention): PlaceSlot => ({
  ...cut(findings.article.text, mention.start, mention.end),
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

/** How narrow a place is. */
const SPECIFICITY: Readonly<Record<string, number>> = { facility: 3, city: 3, region: 2, sea: 1, other: 2, country: 0 };
const specificityOf = (mention: EntityMention): number => SPECIFICITY[mention.subtype ?? 'other'] ?? 1;

const ORIGIN = new Set(['from', 'out of', 'between', 'through', 'via']);
/** Kinds and measures for which the place one leaves is where it happened. */
const LEAVING = /^(?:displacement\/|forces\/withdrawn|captives\/released)/;
/** Gifts, which are where they go. */
const RECEIVING = /^(?:money\/aid|\w+\/supplied)$/;

/** Verbs of those who get, and verbs whose object gets. */
export const RECEIVES = /^(?:receive|get|obtain|buy|purchase|order|acquire|procure|await|request)$/;
const ENDOWS = /^(?:provide|supply|arm|equip|help|support|assist|rebuild|give|send|lend|offer|grant|furnish)$/;

const EVIDENCE = { locative: 3, target: 3, part: 1.5, modifier: 1.5 } as const;

/** Whether two verbs belong to one event: the one hangs on the other. */
function related(draft: Draft, a: Frame, id: number): boolean {
  const { frames } = draft.reading;
  const chain = (from: Frame | undefined, depth = 0): readonly number[] =>
    from === undefined || depth > 4 ? [] : [from.id, ...(from.parent === null ? [] : chain(frames[from.parent], depth + 1))];
  return chain(a).includes(id) || chain(frames[id]).includes(a.id);
}

const between = (x: number, a: number, b: number): boolean => x > Math.min(a, b) && x < Math.max(a, b);

/** How far into a sentence a phrase still opens it ("Meanwhile, in the Tver region"), in characters: such a phrase holds for all that follows. */
const FRONT = 45;

/** How well a use of a place fits a fact of its sentence; higher is better. */
function fit(findings: Findings, draft: Draft, use: PlaceUse): number {
  const { reading, quantity, role } = draft;
  const { link, mention } = use;
  const what = `${draft.kind}/${draft.measure}`;
  let score = specificityOf(mention) * 0.7 + EVIDENCE[use.evidence];
  if (link) {
    if (ORIGIN.has(link.prep)) score -= LEAVING.test(what) ? 0 : 5;
    // "lost 40 tanks to Chad", "wounded men were flown to Gao": to whom and whither, not where
    if (isSuffered(draft.kind) && link.prep === 'to') score -= 12;
    if (RECEIVING.test(what)) score += link.prep === 'to' || link.prep === 'for' ? 3 : -1.5;
    if (link.noun !== null && (link.noun === draft.group.id || link.noun === role.noun?.id)) score += 3;
    if (link.frame !== null && role.frame)
      score += link.frame === role.frame.id ? 3 : related(draft, role.frame, link.frame) ? 1 : -1;
  }
  if (use.clause) score += contains(use.clause, quantity) ? 3 : -1;
  const attribution = attributionOf(findings, draft);
  if (attribution && !contains(attribution, { start: use.at, end: use.at + 1 }) && use.at > reading.sentence.start + FRONT)
    score -= 3;
  score -= Math.abs(use.at - quantity.start) / 50;
  // another counted group between: the place belongs to that one
  if (
    reading.groups.some(
      (g) => g.quantity && g !== draft.group && g.quantity.form !== 'article' && between(g.start, quantity.start, use.at),
    )
  )
    score -= 1.5;
  if (reading.sentence.tokens.some((t) => /^(?:;|—|while|whereas)$/.test(t.lower) && between(t.start, quantity.start, use.at)))
    score -= 2;
  return score;
}

/** Verbs whose object goes to somebody, and nouns of what is given. */
const HANDS =
  /^(?:send|give|donate|deliver|supply|provide|pledge|promise|commit|offer|lend|transfer|ship|sell|allocate|export|hand|grant|approve|announce)$/;
const GIFTS = /^(?:aid|package|support|assistance|help|weapon|arm|gift|loan|grant|donation|delivery|shipment|transfer)$/;

/** "will send 30 tanks to Chad", "a package of aid for Chad": to whom what is given goes. */
function handedTo({ reading, group, role }: Draft): readonly number[] {
  return reading.preps
    .filter(({ prep, noun, frame }) => {
      if (prep !== 'to' && prep !== 'for') return false;
      if (noun !== null) return noun === group.id || noun === role.noun?.id || GIFTS.test(reading.groups[noun]?.lemma ?? '');
      return frame !== null && frame === role.frame?.id && HANDS.test(reading.frames[frame]?.lemma ?? '');
    })
    .flatMap(({ groups }) => groups);
}

/** "Taiwan has received 12 launchers", "will provide Taiwan with 12 launchers": who gets them, where the verb says so. */
function recipientOf(findings: Findings, draft: Draft): EntityMention | null {
  const { reading, group, role } = draft;
  // "funds available to arm and equip Chad": money goes where any verb of its sentence sends it
  const purpose = draft.kind === 'money';
  const ids = reading.frames.flatMap((f) => {
    const own = purpose || f === role.frame || f.object.includes(group.id) || f.preps.some((l) => l.groups.includes(group.id));
    if (!own) return [];
    if (RECEIVES.test(f.lemma) && f.voice === 'active') return f.subject;
    return ENDOWS.test(f.lemma) ? (f.voice === 'active' ? f.object : f.subject).filter((id) => id !== group.id) : [];
  });
  const groups = [...ids, ...handedTo(draft)]
    .map((id) => reading.groups[id])
    .filter((g) => g !== undefined && g.quantity === null);
  // "to help combat Chad's invasion": not whose invasion it is
  const heads = groups.flatMap((g) => (g?.head == null ? [] : (reading.sentence.tokens[g.head] ?? [])));
  const mention = findings.entities.find((e) => e.party?.code && heads.some((head) => contains(e, head)));
  return mention?.party ? { ...mention, name: mention.party.name, country: mention.party.code, subtype: 'country' } : null;
}

/** Where it happened, from its own sentence; null where the sentence names no fitting place. */
export function placeInSentence(findings: Findings, draft: Draft, uses: readonly PlaceUse[], least = 0): EntityMention | null {
  const recipient = RECEIVING.test(`${draft.kind}/${draft.measure}`) ? recipientOf(findings, draft) : null;
  if (recipient) return recipient;
  const ranked = uses
    .filter((use) => !contains(draft.quantity, use.mention) && use.group !== draft.group)
    .map((use) => ({ use, score: fit(findings, draft, use) }))
    .filter((x) => x.score > least)
    .sort((a, b) => b.score - a.score || a.use.at - b.use.at);
  const best = ranked[0]?.use.mention ?? null;
  // "in Ukraine, … on a convoy in the Sumy region": of a country and a part of it, the part
  const part =
    best?.subtype === 'country'
      ? ranked.find((x) => x.use.mention.subtype !== 'country' && x.use.mention.country === best.country)
      : undefined;
  const chosen = part?.use.mention ?? best;
  // "sent to Kyiv": a capital that receives stands for its state
  return chosen?.party?.code && chosen.subtype === 'city' && RECEIVING.test(`${draft.kind}/${draft.measure}`)
    ? { ...chosen, name: chosen.party.name, subtype: 'country' }
    : chosen;
}
