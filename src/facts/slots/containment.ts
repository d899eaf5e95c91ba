import { SETTLEMENTS } from '../../lexicon/places.js';
import type { EntityMention } from '../../model/entity.js';
import type { Span } from '../../model/span.js';
import type { Findings } from '../article.js';

/** Which places an article tells of as parts of others, by name: the wholes of each part. */
export type Containment = ReadonlyMap<string, ReadonlySet<string>>;

/** How wide a place is by its sort alone. */
const WIDTH: Readonly<Record<string, number>> = { facility: 0, city: 1, region: 2, country: 3 };

/** Words between a place and what it lies in or by: "Trebin, a village in the", "the Trebin area outside". */
const INSIDE = new RegExp(
  [
    '^,? ?',
    "(?:(?:an?|the|one of the|part of the) [\\p{L}\\d' -]{0,40}? )?",
    '(?:(?:area|district|village|town|city|camp|region|suburb|province|enclave),? )?',
    '(?:just |right |deep )?(?:in|inside|within|of|outside|near|close to|part of|(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west) of|on the (?:outskirts|edge) of)',
    "(?: (?:the|nearby|neighbou?ring|(?:north|south|east|west|central|coastal)\\w*(?:-\\w+)?|\\p{Lu}[\\p{L}]+['’]s))*",
    '(?: (?:city|town|province|region|district|state|capital|governorate|county)(?: of)?,?)?',
    ' $',
  ].join(''),
  'u',
);

/** Whether words between two places say that the first lies in, or hard by, the second. */
export const isInside = (between: string): boolean => INSIDE.test(between);

/** "in Trebin, Marsa and Sava": what shows that a comma parts the items of a list. */
const LISTED = /^(?:,? (?:and|or|as well as) |, \p{Lu})/u;

/** "Trebin, Sava district", "in Hamra, Beirut": a place and, behind a comma, what it lies in; a name that no list knows lies in a town that is known. */
export function tellsAddress(text: string, part: EntityMention, whole: EntityMention): boolean {
  if (text.slice(part.end, whole.start) !== ', ') return false;
  const [narrow, wide] = [WIDTH[part.subtype ?? ''] ?? 0, WIDTH[whole.subtype ?? ''] ?? 0];
  if (wide !== narrow) return wide > narrow;
  return part.country === null && whole.country !== null && !LISTED.test(text.slice(whole.end, whole.end + 12));
}

/** Whether a text says that the first of two neighbouring places lies in, or hard by, the second: "Trebin, in the Sava district", "Trebin, Sava district". */
const tellsInside = (text: string, part: EntityMention, whole: EntityMention): boolean =>
  tellsAddress(text, part, whole) || isInside(text.slice(part.end, whole.start));

/** "the Sava town of Trebin": the place that a settlement is called after holds the one that follows. */
const CALLED = new RegExp(`^ (?:\\p{Ll}+ )?(?:${[...SETTLEMENTS].join('|')}|capital|port) of $`, 'u');

/** Whether what is named first says of which land the place behind it is: "the Sava town of Trebin". */
const isCalledAfter = (text: string, whole: Span, part: Span): boolean => CALLED.test(text.slice(whole.end, part.start));

/** Reads from the words between neighbouring names which places lie in which. */
export function containmentOf({ article, entities }: Findings): Containment {
  const places = entities.filter((e) => e.type === 'place').sort((a, b) => a.start - b.start);
  const wholes = new Map<string, Set<string>>();
  places.forEach((part, i) => {
    const next = places[i + 1];
    if (!next || part.name === next.name || (part.country !== null && next.country !== null && part.country !== next.country))
      return;
    const add = (inner: EntityMention, whole: EntityMention): void => {
      if (inner.subtype !== 'country' && inner.subtype !== 'sea')
        wholes.set(inner.name, (wholes.get(inner.name) ?? new Set()).add(whole.name));
    };
    if (isCalledAfter(article.text, part, next)) add(next, part);
    else if (tellsInside(article.text, part, next)) add(part, next);
  });
  return wholes;
}

/** Whether the article tells of a place as lying in or by another. */
export const liesIn = (containment: Containment, part: { readonly name: string }, whole: { readonly name: string }): boolean =>
  containment.get(part.name)?.has(whole.name) ?? false;
