import type { EntityMention } from '../../model/entity.js';
import type { PlaceSlot } from '../../model/fact.js';
import { contains } from '../../model/span.js';
import type { Findings } from '../article.js';
import type { PlaceUse } from '../slots/place-use.js';
import { containmentOf, type Containment } from '../slots/containment.js';
import { countClass, told, type Evidence } from './evidence.js';

/** A place of the article with what does not depend on the fact. */
export interface NamedPlace {
  readonly name: string;
  readonly country: string | null;
  readonly subtype: string | null;
  readonly mentions: readonly { readonly mention: EntityMention; readonly sentence: number }[];
  /** Where sentences say that something is or happens there. */
  readonly uses: readonly { readonly use: PlaceUse; readonly sentence: number }[];
  readonly evidence: Evidence;
  /** What the article says it lies in or by: "Trebin, in the Sava district". */
  readonly wholes: ReadonlySet<string>;
}

/** The country of what a place lies in. */
function countryAround(
  name: string,
  within: Containment,
  places: readonly { readonly name: string; readonly country: string | null }[],
): string | null {
  for (const whole of within.get(name) ?? []) {
    const country = places.find((p) => p.name === whole)?.country;
    if (country) return country;
  }
  return null;
}

/** All places of an article, by name. */
export function placesOf(findings: Findings, uses: readonly (readonly PlaceUse[])[]): readonly NamedPlace[] {
  const sentenceOf = (mention: EntityMention): number => findings.readings.findIndex((r) => contains(r.sentence, mention));
  const mentions = findings.entities
    .filter((e) => e.type === 'place')
    .map((mention) => ({ mention, sentence: sentenceOf(mention) }))
    .filter(({ sentence }) => sentence >= 0);
  const used = uses.flatMap((list, sentence) => list.map((use) => ({ use, sentence })));
  const names = [...new Set([...mentions.map((m) => m.mention.name), ...used.map((u) => u.use.mention.name)])];
  const usesOf = (name: string): number => used.filter((u) => u.use.mention.name === name).length;
  const first = findings.readings.find((r) => !r.sentence.heading)?.sentence.index ?? 0;
  const places = names.map((name): Omit<NamedPlace, 'evidence' | 'wholes'> => {
    const own = mentions.filter((m) => m.mention.name === name);
    const its = used.filter((u) => u.use.mention.name === name);
    const { country, subtype } = (own[0]?.mention ?? its[0]?.use.mention) as EntityMention;
    return { name, country, subtype, mentions: own, uses: its };
  });
  const within = containmentOf(findings);
  const home = mostNamedCountry(places);
  const narrow = places.filter((p) => p.subtype !== 'country');
  const most = Math.max(...narrow.map((p) => usesOf(p.name)), 1);
  return places.map((place) => ({
    ...place,
    // a village that no list knows lies where its story is
    country:
      place.country ??
      (place.subtype === 'sea' || place.subtype === 'other' ? null : (countryAround(place.name, within, places) ?? home)),
    wholes: within.get(place.name) ?? new Set<string>(),
    evidence: told(
      `subtype:${place.subtype ?? 'other'}`,
      `uses:${countClass(place.uses.length)}`,
      `mentions:${countClass(place.mentions.length)}`,
      place.subtype !== 'country' && place.uses.length === most && 'main',
      place.uses.some((u) => u.sentence <= first + 1) && 'opening-use',
      place.mentions.some((m) => m.sentence <= first + 1) && 'opening',
      place.mentions.some((m) => findings.readings[m.sentence]?.sentence.heading) && 'heading',
      within.has(place.name) && 'has-whole',
      [...within.values()].some((wholes) => wholes.has(place.name)) && 'has-part',
      places.some((p) => p !== place && p.country === place.country && p.subtype !== 'country' && p.uses.length > 0) &&
        'has-narrower',
    ),
  }));
}

/** The names of a place, of a list those of its parts. */
export const namesOfPlace = (slot: PlaceSlot | null): readonly string[] =>
  slot === null ? [] : slot.parts ? slot.parts.flatMap((p) => p.name ?? []) : slot.name === null ? [] : [slot.name];

/** The country that the places of an article lie in for the most part. */
export function mostNamedCountry(places: readonly Pick<NamedPlace, 'country' | 'mentions'>[]): string | null {
  const counts = new Map<string, number>();
  for (const { country, mentions } of places)
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + mentions.length);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** How many words a heading that names a section may have. */
const SECTION_WORDS = 6;

/** The place that each sentence stands under, where a short heading names one ("GREECE"); a heading without a place ends it. */
export function sectionsOf(findings: Findings): readonly (string | null)[] {
  let section: string | null = null;
  return findings.readings.map(({ sentence }) => {
    const words = sentence.tokens.filter((t) => t.pos !== 'punct');
    if (sentence.heading && words.length <= SECTION_WORDS)
      section = findings.entities.find((e) => e.type === 'place' && contains(sentence, e))?.name ?? null;
    return section;
  });
}
