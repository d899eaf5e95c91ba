import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { Findings } from '../article.js';
import { targetOf, type Target } from './target.js';

/** The uncounted noun that a count in an aside tells the number of: "the hostages, 87 of them, were freed". */
export function explainedNoun({ appositions, groups, preps }: ClauseReading, { id, quantity }: NounGroup): NounGroup | null {
  const host = groups[appositions.find((a) => a.group === id)?.of ?? -1];
  if (!host || host.quantity !== null || quantity?.form === 'article') return null;
  // "most of the miners, 239, were saved"
  const inside = preps.find((l) => l.prep === 'of' && l.noun === host.id)?.groups[0];
  return host.head === null ? (groups[inside ?? -1] ?? null) : host;
}

const pointsAt = ({ head, lemma }: NounGroup): boolean => head === null || lemma === 'them';

/** A group that only counts, with the noun that it explains: "the accomplices, three of them". */
export function namedByHost(reading: ClauseReading, group: NounGroup): NounGroup {
  const noun = pointsAt(group) ? explainedNoun(reading, group) : null;
  return noun && noun.lemma !== 'them' ? { ...group, lemma: noun.lemma } : group;
}

/** What a number counts; of a count that explains a noun, what that is: "the refugees, some 12,000 of them", "the attackers, 100 men". */
export function targetWithin(findings: Findings, reading: ClauseReading, group: NounGroup): Target {
  const own = targetOf(findings, reading, group);
  const noun = explainedNoun(reading, group);
  const named = noun && targetOf(findings, reading, noun);
  if (!named?.counted?.known) return own;
  if (group.lemma === noun?.lemma || pointsAt(group)) return named;
  // men who attack are fighters
  return own.counted?.class === 'person' && named.counted.class === 'fighter' ? { ...own, counted: named.counted } : own;
}
