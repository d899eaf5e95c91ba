import { SITES, SITE_PREPS } from '../../lexicon/places.js';
import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { EntityMention } from '../../model/entity.js';
import { cut, overlaps, type TextSpan } from '../../model/span.js';
import type { Findings } from '../article.js';
import { evidenceOf, linkOf } from './place-evidence.js';
import type { PlaceUse } from './place-use.js';

/** The words of a group without its determiner. */
function wordsOf({ article }: Findings, { sentence }: ClauseReading, group: NounGroup): TextSpan {
  const tokens = sentence.tokens.slice(group.from, group.to);
  const first = tokens.find((t) => t.pos !== 'det' && t.pos !== 'punct') ?? tokens[0];
  return cut(article.text, first?.start ?? group.start, group.end);
}

/** How many buildings hit at once are still told as a place. */
const MOST_PLACES = 3;

/** A place without a name: "an abandoned school", "the livestock market", "five coastal districts". */
function siteUse(findings: Findings, reading: ClauseReading, group: NounGroup): readonly PlaceUse[] {
  if (!SITES.has(group.lemma) || group.head === null) return [];
  if (findings.entities.some((e) => e.type !== 'demonym' && overlaps(group, e))) return [];
  // "in hospital", "at sea" are states rather than places; plurals may stand alone ("in schools")
  const bare = group.determiner === null && group.to - group.from === 1;
  if (bare && reading.sentence.tokens[group.head]?.lower === group.lemma) return [];
  const link = linkOf(reading, group);
  const evidence = evidenceOf(reading, group, link, null);
  // "damaged at least 30 residential buildings": so many are what is counted, no place
  if (link === null && (group.quantity?.value ?? 0) > MOST_PLACES) return [];
  if (evidence === null || (link !== null && !SITE_PREPS.has(link.prep))) return [];
  const words = wordsOf(findings, reading, group);
  const mention: EntityMention = {
    ...words,
    type: 'place',
    subtype: 'site',
    name: words.text,
    country: null,
    party: null,
    roles: [],
    sentence: reading.sentence.index,
  };
  return [{ mention, at: group.start, group, link, evidence, described: false, clause: null }];
}

/** The nameless places of an article, by sentence. */
export const sitesOf = (findings: Findings): readonly (readonly PlaceUse[])[] =>
  findings.readings.map((reading) => reading.groups.flatMap((group) => siteUse(findings, reading, group)));
