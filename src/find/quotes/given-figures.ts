import { LISTING_VERBS, NOUN_VERBS } from '../../lexicon/speech-verbs.js';
import type { Cue } from './cue.js';
import { isFigure } from './figures.js';
import { posAt, type Item } from './item.js';

/** "double the 300 the city had given": the figure stands before the clause that tells who gave it. */
export const isGivenFigure = (items: readonly Item[], { opens, place, lemma }: Cue, next: number): boolean =>
  place === 'before' &&
  posAt(items, opens) === 'det' &&
  posAt(items, opens - 1) === 'num' &&
  (LISTING_VERBS.has(lemma) || NOUN_VERBS.has(lemma)) &&
  /^(?:punct|edge|adv|date|conj)$/.test(posAt(items, next));

/** "officials revised that number": a figure is the object of a verb that otherwise tells nothing. */
export const handsFigure = (items: readonly Item[], { place, to }: Cue): boolean =>
  place === 'before' && items.slice(to, to + 4).some((_, i) => isFigure(items, to + i));
