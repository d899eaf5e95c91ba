import { STRETCH_BREAKS } from '../../lexicon/clause-words.js';
import type { EntityMention } from '../../model/entity.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import type { PlaceUse } from './place-use.js';
import { placeInSentence } from './place.js';
import { isSceneless } from './sceneless.js';

/** "22 of them died", "no one was hurt": more of what its sentence told before, behind any break. */
function follows({ reading, quantity, kind }: Draft, before: Draft): boolean {
  if (before.reading !== reading || before.kind !== kind || before.quantity.start > quantity.start) return false;
  const [of, whom] = reading.sentence.tokens.filter((t) => t.start >= quantity.end);
  return quantity.value === 0 || (of?.lower === 'of' && /^(?:them|these|those|whom)$/.test(whom?.lower ?? ''));
}

/** Whether two facts of a sentence stand in one stretch of it: "killing 3 in Marj and wounding 9", not "3 died in Marj, while 9 were hurt". */
function together(a: Draft, b: Draft): boolean {
  if (a.reading !== b.reading || isSceneless(a) !== isSceneless(b)) return false;
  const [from, to] = [Math.min(a.quantity.end, b.quantity.end), Math.max(a.quantity.start, b.quantity.start)];
  return !a.reading.sentence.tokens.some((t) => t.start >= from && t.end <= to && STRETCH_BREAKS.has(t.lower));
}

/** What its sentence says of where a fact happened: a name, and where there is none, a place without a name. */
export interface Said {
  readonly named: EntityMention | null;
  readonly site: EntityMention | null;
}

/** What facts that stand together share: what only one of them has. */
function shared(drafts: readonly Draft[], own: readonly (EntityMention | null)[]): readonly (EntityMention | null)[] {
  return own.map((place, i) => {
    if (place) return place;
    const draft = drafts[i] as Draft;
    const mates = drafts.flatMap((other, k) => (own[k] && (together(draft, other) || follows(draft, other)) ? [k] : []));
    const nearest = mates.sort((a, b) => Math.abs(a - i) - Math.abs(b - i) || a - b)[0];
    return nearest === undefined ? null : (own[nearest] ?? null);
  });
}

/** How well a place without a name has to fit: there are many such nouns in a sentence. */
const LEAST_SITE = 2.5;

/** Where the sentence of each fact says that it happened. */
export function saidPlaces(
  findings: Findings,
  drafts: readonly Draft[],
  uses: readonly (readonly PlaceUse[])[],
  sites: readonly (readonly PlaceUse[])[],
): readonly Said[] {
  const within = (list: readonly (readonly PlaceUse[])[], least: number): readonly (EntityMention | null)[] =>
    shared(
      drafts,
      drafts.map((draft) => placeInSentence(findings, draft, list[draft.reading.sentence.index] ?? [], least)),
    );
  const named = within(uses, 0);
  return within(sites, LEAST_SITE).map((site, i) => ({ named: named[i] ?? null, site: named[i] ? null : site }));
}
