import { LISTED_NOUNS } from '../../lexicon/speech-verbs.js';
import { posAt, word, type Item } from './item.js';

/** What stands between the thing counted and its figure: "put the toll at 45", "put it closer to 40", "placed losses between 10 and 20". */
const BEFORE_FIGURE =
  /^(?:at|near|nearer|close|closer|around|above|below|between|over|under|beyond|well|somewhere|higher|lower)$/;

/** How many words the thing counted may have. */
const REACH = 24;

/** "put the toll at 45", "put it around 150": a figure follows such a word in the clause. */
export function putsFigure(items: readonly Item[], at: number): boolean {
  for (let k = at; k < at + REACH && !/^[.;:]$/.test(word(items, k)); k++)
    if (BEFORE_FIGURE.test(word(items, k)) && items.slice(k, k + 7).some((item) => item.token.pos === 'num')) return true;
  return false;
}

/** Verbs that name a figure only beside a noun for one: "set the toll at 45", but not "set off at 5". */
export const SETTING_VERBS: ReadonlySet<string> = new Set(['set', 'peg', 'fix', 'assess', 'calculate', 'reckon']);

/** Whether a verb at a word sets a figure: "pegged the number of dead at". */
export const setsFigure = (items: readonly Item[], at: number): boolean =>
  putsFigure(items, at) &&
  // "set it at 82"
  (items.slice(at, at + 4).some((_, i) => isFigure(items, at + i)) ||
    /^it (?:at|above|below)$/.test(`${word(items, at)} ${word(items, at + 1)}`));

/** What became of those a figure counts. */
const FATES = /^(?:dead|killed|wounded|injured|hurt|missing|casualties|losses|victims|number|total)$/;

/** Whether a word is a noun for a figure, or for those it counts. */
export const isFigure = (items: readonly Item[], i: number): boolean =>
  LISTED_NOUNS.has(items[i]?.token.lemma ?? '') || FATES.test(word(items, i));

/** "gave the dead as five", "giving their number as 41", "gave six of its men killed": a verb of handing out with a figure and what it is of. */
export function givesFigure(items: readonly Item[], at: number): boolean {
  for (let k = at; k < at + REACH && !/^[.,;:]$/.test(word(items, k)); k++) {
    if (word(items, k) === 'as' && posAt(items, k + 1) === 'num')
      return items.slice(at, k).some((_, i) => isFigure(items, at + i));
    if (posAt(items, k) === 'num' && k <= at + 2)
      return items.slice(k, k + 6).some((_, i) => /^(?:dead|killed|wounded|injured|hurt|missing)$/.test(word(items, k + i)));
  }
  return false;
}
