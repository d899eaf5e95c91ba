import { CLOSED_CLASS } from '../lexicon/closed-class.js';
import { COMMON_ENDING, COMPOUND_ADJECTIVE } from '../lexicon/word-shapes.js';
import type { Pos } from '../model/sentence.js';
import { isNumber, type Draft } from './draft.js';

const NEVER_NAMES: ReadonlySet<Pos> = new Set(['punct', 'date', 'ord']);

const mayBeName = ({ capital, lower, pos }: Draft): boolean =>
  capital && !NEVER_NAMES.has(pos) && !CLOSED_CLASS.has(lower) && !isNumber(lower) && !COMPOUND_ADJECTIVE.test(lower);

/** Whether the word at `i` opens a sentence or a quotation, where a capital says nothing. */
function isOpening(all: readonly Draft[], i: number): boolean {
  if (/^["“‘:]$/.test(all[i - 1]?.lower ?? '')) return true;
  let k = i - 1;
  while (all[k]?.pos === 'punct') k--;
  return k < 0;
}

/** "Petrenko said": an unknown word with a capital, right before a verb or a possessive. */
function isUnknownSubject(d: Draft, next: Draft | undefined): boolean {
  if (d.verb || d.pos === 'verb' || d.pos === 'adv' || d.guess.tags.has('Plural') || COMMON_ENDING.test(d.lower)) return false;
  const governs = next?.pos === 'verb' || next?.pos === 'aux' || next?.pos === 'poss';
  return governs && next.verb?.form !== 'ing';
}

/** Whether a capitalised word in a sentence of mixed case is a name. The first word is one if the tagger says so, or as an unknown subject. */
export function isName(all: readonly Draft[], i: number): boolean {
  const d = all[i] as Draft;
  if (!mayBeName(d)) return false;
  if (!isOpening(all, i)) return true;
  const { tags } = d.guess;
  // "ACLED recorded 60 deaths"
  const next = all[i + 1];
  if (/^\p{Lu}{3,}$/u.test(d.text) && next?.pos === 'verb' && !next.capital) return true;
  return tags.has('ProperNoun') || tags.has('Place') || tags.has('Person') || isUnknownSubject(d, all[i + 1]);
}

/** Whether a line is written in capitals, so that they tell no names: "DRONES HIT PORT". */
export function isShouting(texts: readonly string[]): boolean {
  const letters = texts.join('').replace(/[^\p{L}]/gu, '');
  return letters.length > 12 && letters.replace(/[^\p{Lu}]/gu, '').length > 0.8 * letters.length;
}
