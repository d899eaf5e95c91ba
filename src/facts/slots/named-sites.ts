import { MOVING_SITES, NAMED_SITES, SETTLEMENTS, SITES } from '../../lexicon/places.js';
import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { EntityMention } from '../../model/entity.js';
import type { Token } from '../../model/sentence.js';
import { contains, cut, overlaps } from '../../model/span.js';
import type { Findings } from '../article.js';

const isPlural = (token: Token): boolean => token.lower !== token.lemma && token.lower.endsWith('s');

/** Lands and towns, which bear a name of their own beside that of what they lie in. */
const isLand = ({ lemma }: NounGroup): boolean =>
  SETTLEMENTS.has(lemma) || /^(?:capital|region|province|county|territory|area|coast|port)$/.test(lemma);

/** "the Red Sea harbour of Marsa": the name follows. */
const isNamedAfter = ({ preps }: ClauseReading, { id }: NounGroup): boolean =>
  preps.some((link) => link.prep === 'of' && link.noun === id);

/** A site that bears a name which no list knows: "the Tarmi gold mine", "the nearby ORYX hotel", "Sirte's Marsam steelworks". */
function namedSite({ article, entities }: Findings, reading: ClauseReading, group: NounGroup): readonly EntityMention[] {
  const { sentence } = reading;
  const head = group.head === null ? undefined : sentence.tokens[group.head];
  if (!head || group.quantity !== null || sentence.heading) return [];
  if (!(SITES.has(group.lemma) || NAMED_SITES.has(group.lemma)) || MOVING_SITES.has(group.lemma)) return [];
  // "the Kursk and Voronezh regions" are a list of names
  if (isPlural(head)) return [];
  const within = entities.filter((e) => overlaps(group, e));
  // "the Kermal Hotel" is found as a name, and "the Russian base" has none
  if (within.some((e) => contains(e, head) || e.type === 'person')) return [];
  // "the West Bank city of Jenin", "the Red Sea port": land around, not the name of the town
  if (within.length > 0 && (isLand(group) || isNamedAfter(reading, group))) return [];
  const land = within.find((e) => e.type === 'place' || e.type === 'demonym');
  const owned = sentence.tokens.find((t) => land !== undefined && t.start >= land.end)?.pos === 'poss';
  // "the Shebelin gas plant" is named after its town, "Sirte's Marsam plant" is not
  const from = land?.type === 'place' && land.subtype !== 'country' && !owned ? land.start : (land?.end ?? group.start);
  const name = sentence.tokens.find(
    (t) => t.start >= from && t.end < head.start && t.pos === 'name' && /^\p{Lu}\p{L}/u.test(t.text) && t.index >= group.from,
  );
  if (!name) return [];
  const words = cut(article.text, name.start, head.end);
  return [
    {
      ...words,
      type: 'place',
      subtype: 'facility',
      name: words.text,
      country: land?.country ?? null,
      party: null,
      roles: [],
      sentence: sentence.index,
    },
  ];
}

/** The sites of a sentence that bear a name which no list knows. */
export const namedSitesIn = (findings: Findings, reading: ClauseReading): readonly EntityMention[] =>
  reading.groups.flatMap((group) => namedSite(findings, reading, group));
