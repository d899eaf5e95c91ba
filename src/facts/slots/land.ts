import { HELD_BY } from '../../lexicon/gazetteer/conflicts.js';
import type { PlaceSlot } from '../../model/fact.js';

/**
 * Whose land a place is for those who fight over it: its country's, or for a town that another state has held for years that state's, so that its own
 * country may strike there ("a Ukrainian attack on Crimea").
 */
export const landOf = (place: PlaceSlot | null): string | null =>
  place === null ? null : (HELD_BY.get(place.name ?? place.text) ?? place.country);
