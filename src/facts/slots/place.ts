import type { ClauseReading, PrepLink } from '../../model/clause.js';
import type { EntityMention } from '../../model/entity.js';
import type { PlaceSlot } from '../../model/fact.js';
import { contains, cut } from '../../model/span.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';

const LOCATIVE = new Set(['in', 'at', 'near', 'on', 'over', 'across', 'outside', 'around', 'inside', 'within', 'into', 'throughout', 'off', 'above', 'along', 'towards', 'toward', 'against', 'to', 'of', 'from', 'through', 'under', 'between', 'next to', 'close to', 'on the outskirts of', 'north', 'south', 'east', 'west', 'for']);
const ORIGIN = new Set(['from', 'out of', 'by', 'with', 'between', 'according to', 'since', 'through']);

export const placeSlot = (findings: Findings, mention: EntityMention): PlaceSlot => ({ ...cut(findings.article.text, mention.start, mention.end), name: mention.name, country: mention.country });

/** The prepositional group that holds a mention. */
const linkOf = (reading: ClauseReading, mention: EntityMention): PrepLink | undefined =>
  reading.preps.find(link => link.groups.some(id => { const g = reading.groups[id]; return g !== undefined && contains(g, mention); }));

/** A place that only names who speaks or acts ("Moscow said", "Kyiv's forces") is not where it happened. */
function standsForParty(findings: Findings, reading: ClauseReading, mention: EntityMention): boolean {
  const group = reading.groups.find(g => contains(g, mention));
  if (findings.quotes.some(q => q.speaker && contains(q.speaker, mention))) return true;
  if (!group) return false;
  // "US soldiers", "the Ukraine war": a country before the noun tells whose or which, not where
  if (mention.subtype === 'country' && mention.end < group.end && !reading.sentence.tokens.some(t => t.start >= mention.end && t.end <= group.end && /^(?:region|province|territory|area|border|soil|oblast|coast|city|town|village|district|airspace|'s)$/.test(t.lower))) return true;
  const subject = reading.frames.some(f => f.subject.includes(group.id) && f.voice === 'active');
  const possessive = reading.sentence.tokens.some(t => t.pos === 'poss' && t.start === mention.end);
  const link = linkOf(reading, mention);
  return (mention.party !== null && (subject || (possessive && mention.subtype === 'country')) && !link) || (link !== undefined && link.prep === 'by');
}

const SPECIFICITY: Readonly<Record<string, number>> = { facility: 3, city: 3, region: 2, sea: 1, other: 2, country: 0 };

/** How well a place mention fits a fact of its sentence; higher is better. */
function fit(draft: Draft, mention: EntityMention): number {
  const { reading, quantity, role } = draft;
  const link = linkOf(reading, mention);
  let score = SPECIFICITY[mention.subtype ?? 'other'] ?? 1;
  if (link) {
    if (ORIGIN.has(link.prep)) score -= 4;
    else if (LOCATIVE.has(link.prep)) score += 3;
    if (link.noun !== null && (link.noun === draft.group.id || link.noun === role.noun?.id)) score += 3;
    if (link.frame !== null && role.frame && link.frame === role.frame.id) score += 3;
  }
  score -= Math.abs(mention.start - quantity.start) / 40;
  // another counted group between: the place belongs to that one
  if (reading.groups.some(g => g.quantity && g !== draft.group && g.quantity.form !== 'article' && between(g.start, quantity.start, mention.start))) score -= 1.5;
  return score;
}

const between = (x: number, a: number, b: number): boolean => x > Math.min(a, b) && x < Math.max(a, b);

const VAST = /^(?:Africa|Europe|Asia|Middle East|America|North America|South America|Latin America|West|World|Eastern Europe|Western Europe)$/;

/** Where it happened, from its own sentence; null where the sentence names no fitting place. */
export function placeInSentence(findings: Findings, draft: Draft): PlaceSlot | null {
  const { reading } = draft;
  const places = findings.entities.filter(e => e.type === 'place' && contains(reading.sentence, e) && !contains(draft.quantity, e) && !VAST.test(e.name) && !standsForParty(findings, reading, e));
  const ranked = places.map(mention => ({ mention, score: fit(draft, mention) })).filter(x => x.score > -2).sort((a, b) => b.score - a.score || a.mention.start - b.mention.start);
  const best = ranked[0]?.mention;
  return best ? placeSlot(findings, best) : null;
}

/** The last place that sentences before named as a scene ("in Sirte", "on the town of X"), at most `reach` sentences back. */
export function lastScene(findings: Findings, draft: Draft, reach: number): PlaceSlot | null {
  const index = draft.reading.sentence.index;
  for (let k = index; k >= 0 && k >= index - reach; k--) {
    const reading = findings.readings[k];
    if (!reading) continue;
    const scenes = findings.entities.filter(e => e.type === 'place' && contains(reading.sentence, e) && e.end <= draft.quantity.start && !VAST.test(e.name) && !standsForParty(findings, reading, e) && SCENE.has(linkOf(reading, e)?.prep ?? ''));
    const best = [...scenes].sort((a, b) => (SPECIFICITY[b.subtype ?? 'other'] ?? 1) - (SPECIFICITY[a.subtype ?? 'other'] ?? 1) || b.start - a.start)[0];
    if (best) return placeSlot(findings, best);
  }
  return null;
}

const SCENE = new Set(['in', 'at', 'near', 'on', 'over', 'across', 'outside', 'inside', 'into', 'of', 'against', 'throughout', 'around']);
