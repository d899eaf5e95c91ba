import type { EntityMention } from '../../model/entity.js';
import { contains } from '../../model/span.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { closenessOf, opensFor } from './closeness.js';
import { isInside, tellsAddress } from './containment.js';
import type { PlaceUse } from './place-use.js';

/** How narrow a place is. */
const SPECIFICITY: Readonly<Record<string, number>> = { facility: 3, city: 3, region: 2, sea: 1, other: 2, country: 0 };

/** How narrow the place of a mention is, from a country (0) to a town or site (3). */
export const specificityOf = (mention: EntityMention): number => SPECIFICITY[mention.subtype ?? 'other'] ?? 1;

/** Prepositions that put the noun before them at a place, and so share what that noun's own says. */
export const INSIDE = /^(?:in|of|near|off|on|inside)$/;

/** "the Marsa hotel in Sirte", "Trebin, in Sava district": a place in which another one is said to be, which is the narrower; not "the Libyan city of Sirte". */
export function holds({ article }: Findings, { reading, quantity }: Draft, whole: PlaceUse, part: PlaceUse): boolean {
  const { link, group, mention, clause } = whole;
  if (tellsAddress(article.text, part.mention, mention)) return true;
  if (link === null || part.group === group || !INSIDE.test(link.prep)) return false;
  if (clause !== null && contains(clause, quantity) && part.clause === null) return false;
  if (link.prep !== 'of' && link.noun !== part.group.id)
    return (
      part.mention.end < mention.start &&
      specificityOf(part.mention) > specificityOf(mention) &&
      isInside(article.text.slice(part.mention.end, mention.start))
    );
  const head = part.group.head === null ? undefined : reading.sentence.tokens[part.group.head];
  if (link.prep === 'of' && (part.mention.subtype === 'country' || !(head && contains(part.mention, head)))) return false;
  if (link.prep !== 'of' && link.prep !== 'in' && /^(?:sea|country|region)$/.test(part.mention.subtype ?? '')) return false;
  return link.noun === part.group.id;
}

/** "the Libyan city of Sirte", "the West Bank town of Jenin": the name says which one is meant. */
export function names({ reading }: Draft, { link }: PlaceUse, { group, mention }: PlaceUse): boolean {
  if (link?.prep !== 'of' || link.noun !== group.id) return false;
  const head = group.head === null ? undefined : reading.sentence.tokens[group.head];
  return mention.subtype === 'country' || !(head && contains(mention, head));
}

const PART_OF_TOWN = /\b(?:district|neighbou?rhood|quarter|suburb|ward)$/i;

/** "in Ukraine, … on a convoy in the Sumy region", "In Sumy region a man was hurt in Trebin": of a land and a part of it, the part. */
export function isPartOf(draft: Draft, part: PlaceUse, use: PlaceUse): boolean {
  const closeness = closenessOf(draft, use);
  const near = closenessOf(draft, part);
  const { mention: whole } = use;
  // "In Trebin three died when a bomb hit a house in the Lower district"
  if (whole.subtype === 'city') return PART_OF_TOWN.test(part.mention.text) && !/^(?:sentence|apart)$/.test(near) && part !== use;
  const opens = closeness === 'front' || opensFor(draft, use);
  if (whole.subtype !== 'country' && !(whole.subtype === 'region' && (opens || near === 'counted'))) return false;
  // "In Chad 20 people died, and parts of Sirte are without water"
  const isOther = near === 'apart' || (near === 'sentence' && part.at > draft.quantity.start);
  const finer = specificityOf(part.mention) > specificityOf(whole) && !isOther;
  return (
    finer &&
    (part.mention.country === whole.country || (part.mention.country === null && part.mention.subtype === 'city')) &&
    (opens || !/^(?:front|sentence|apart)$/.test(near))
  );
}
