import { CAPITAL_NAMES, CLOSED_CLASS, DATE_WORDS, RELATIVE_DAYS } from '../lexicon/closed-class.js';
import { COUNTED_NOUN } from '../lexicon/counted-nouns.js';
import { COMPOUND_ADJECTIVE, NUMERIC, NUMERIC_COMPOUND, NUMERIC_ORDINAL, ORDINAL_WORD } from '../lexicon/word-shapes.js';
import type { Pos } from '../model/sentence.js';
import { isNumber, type Draft } from './draft.js';
import { singular } from './morphology.js';

function numberOrOrdinal(lower: string, previous: Draft | undefined): Pos | null {
  if (NUMERIC_ORDINAL.test(lower) || ORDINAL_WORD.test(lower)) return 'ord';
  if (lower === 'second') return previous?.pos === 'det' ? 'ord' : 'noun';
  if (NUMERIC.test(lower)) return NUMERIC_COMPOUND.test(lower) ? 'adj' : 'num';
  return isNumber(lower) ? 'num' : null;
}

/** "Monday", "yesterday"; "may" and "march" need their context. */
const isDate = ({ lower, capital }: Draft): boolean =>
  DATE_WORDS.has(lower) && (capital || RELATIVE_DAYS.has(lower)) && lower !== 'may' && lower !== 'march';

/** "the US", "U.S.", "the group (IS)", "300 IS fighters", "At its height, IS held": short names that look like common words; a headline may be all in capitals. */
const isShortName = ({ text }: Draft, previous: Draft | undefined, next: Draft | undefined): boolean =>
  text === 'US' ||
  /^U\.[SNK]\./.test(text) ||
  (text === 'IS' && (/^[(\d]|\p{Ll}/u.test(previous?.text ?? '') || /^\p{Ll}/u.test(next?.text ?? '')));

function closedClass({ lower, capital }: Draft, previous: Draft | undefined): Pos | undefined {
  const insideSentence = previous !== undefined && previous.pos !== 'punct';
  return capital && insideSentence && CAPITAL_NAMES.has(lower) ? undefined : CLOSED_CLASS.get(lower);
}

const NOMINAL: ReadonlySet<Pos> = new Set(['det', 'adj', 'noun', 'num', 'poss']);

/** First reading of a word on its own: closed classes and numbers by list, other words as the tagger says. */
export function readAlone(draft: Draft, previous: Draft | undefined, next: Draft | undefined): Pos {
  const { lower, guess } = draft;
  if (!/[\p{L}\p{N}]/u.test(lower)) return 'punct';
  if (lower === "'s") return 'poss';
  const number = numberOrOrdinal(lower, previous);
  if (number) return number;
  if (isDate(draft)) return 'date';
  if (COMPOUND_ADJECTIVE.test(lower)) return 'adj'; // "U.S.-led"
  if (isShortName(draft, previous, next)) return 'name';
  // "an anti-tank mine"
  if (lower === 'mine' && previous !== undefined && NOMINAL.has(previous.pos)) return 'noun';
  const isUnknownVerb = guess.pos === 'verb' && draft.verb === null && COUNTED_NOUN.has(singular(lower));
  return closedClass(draft, previous) ?? (guess.pos === 'punct' || isUnknownVerb ? 'noun' : guess.pos);
}
