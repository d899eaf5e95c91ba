import { AMBIGUOUS_PLACES } from '../../lexicon/gazetteer/ambiguous.js';
import { headOf, wordsOf, type Entry, type Gazetteer } from './gazetteer.js';
import type { Line, Word } from './words.js';

/** A listed name in a line, up to the word `to`. */
export interface Match {
  readonly to: number;
  readonly entry: Entry;
}

/** Whether a listed name is a town among others, no seat of a government. */
export const isTown = ({ entry }: Match): boolean => entry.type === 'place' && entry.subtype === 'city' && entry.party === null;

const ACRONYM = /^[\p{Lu}\p{N}.&+/-]{1,6}$/u;
const CAPITAL = /^[\p{Lu}\p{N}]/u;

/** Whether the words have the capitals that this spelling needs: all of them for an acronym ("WHO", not "who"). */
function spelled(spelling: string, line: Line, from: number, words: readonly Word[]): boolean {
  if (ACRONYM.test(spelling)) {
    if (line.casing === 'capitals') return words.every((word) => word.acronym && word.token.text.length > 3);
    // British papers write "Nato", "Isis", "Unicef".
    const spoken =
      words.length === 1 &&
      from > line.first &&
      /^\p{Lu}[\p{Ll}\p{Lu}]{3,}$/u.test(words[0]?.token.text ?? '') &&
      !AMBIGUOUS_PLACES.has(words[0]?.key ?? '');
    return spoken || words.every((word) => word.token.text === word.token.text.toUpperCase());
  }
  if (line.casing === 'capitals') return true;
  const needed = spelling.split(/[ -]/);
  const given = words.filter((word) => /^[\p{L}\p{N}]/u.test(word.token.text)).flatMap((word) => word.token.text.split(/[-‑–]/));
  return given.every((part, i) => CAPITAL.test(part) || !CAPITAL.test(needed[i] ?? ''));
}

/** The longest listed name that begins at a word of the line, with the capitals it needs; null if none does. */
export function matchAt(gazetteer: Gazetteer, line: Line, from: number): Match | null {
  const first = line.words[from];
  if (!first || first.key === '') return null;
  const most = gazetteer.longest.get(headOf(first.key)) ?? 1;
  let key = '';
  let best: Match | null = null;
  for (let to = from; to < line.words.length; to++) {
    const word = line.words[to];
    if (!word) break;
    // "People's", "Workers'": the possessive is a part of its word.
    if (word.key === '' && to > from) continue;
    key = key === '' ? word.key : /^['’]s$/i.test(word.token.text) ? `${key}s` : `${key} ${word.key}`;
    if (wordsOf(key) > most) break;
    const entry = gazetteer.entries.get(key);
    if (entry?.spellings.some((spelling) => spelled(spelling, line, from, line.words.slice(from, to + 1))))
      best = { to: to + 1, entry };
  }
  return best;
}
