import { STREETS } from '../../lexicon/places.js';
import type { EntityMention } from '../../model/entity.js';

/** Whether a place is a street or a crossing of two, which tells the way in a town. */
export const isAddress = ({ name }: EntityMention): boolean => {
  const last = name.toLowerCase().split(' ').at(-1) ?? '';
  return STREETS.has(last) || STREETS.has(last.replace(/s$/, ''));
};
