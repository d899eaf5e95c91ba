import { MAGNITUDES, NUMBER_ADJECTIVES, PLURAL_GROUPS, VAGUE_WORDS } from '../../lexicon/number-words.js';
import type { Atom } from './atoms.js';
import { isHyphen, reads } from './atoms.js';
import { figure, scaled, type Figure } from './figure.js';
import { pluralFollows } from './neighbours.js';

const PHRASES = VAGUE_WORDS.map(([phrase, value, bound]) => ({ words: phrase.split(' '), value, vague: bound === 'vague' }));

/** "several hundred", "a few dozen", "a couple of thousand": the phrase times its unit; else the phrase alone. */
function readPhrase(atoms: readonly Atom[], i: number): Figure | null {
  for (const { words, value, vague } of PHRASES) {
    if (!reads(atoms, i, words)) continue;
    const at = i + words.length;
    // "a couple of" holds "of" only before a magnitude ("a couple of hundred").
    let to = at;
    let total = value;
    let scale = 1;
    for (let next = MAGNITUDES.get(atoms[to]?.lower ?? ''); next !== undefined; next = MAGNITUDES.get(atoms[to]?.lower ?? '')) {
      total = scaled(total, next);
      scale = next;
      to++;
    }
    if (words.at(-1) === 'of' && to === at) to = at - (words[0] === 'a' && words[1] === 'handful' ? 0 : 1);
    const form = vague ? 'vague' : 'words';
    return figure(i, to, total, { form, vague, scale });
  }
  return null;
}

/** "a score of rockets", against "a score of 80". */
const readScore = (atoms: readonly Atom[], i: number): Figure | null =>
  reads(atoms, i, ['a', 'score', 'of']) && pluralFollows(atoms, i + 3) ? figure(i, i + 2, 20, { form: 'words' }) : null;

/** "few hundred" and "the past few days" without "a". */
function readFew(atoms: readonly Atom[], i: number): Figure | null {
  if (atoms[i]?.lower !== 'few') return null;
  const scale = MAGNITUDES.get(atoms[i + 1]?.lower ?? '');
  if (scale !== undefined) return figure(i, i + 2, 3 * scale, { form: 'vague', vague: true, scale });
  return /^(?:past|last|next|first|these|those)$/.test(atoms[i - 1]?.lower ?? '')
    ? figure(i, i + 1, 3, { form: 'vague', vague: true })
    : null;
}

/** "dozens", "tens of thousands", "many thousands": the plural group, multiplied where one counts another. */
function readPlural(atoms: readonly Atom[], i: number): Figure | null {
  const many = atoms[i]?.lower === 'many' && PLURAL_GROUPS.has(atoms[i + 1]?.lower ?? '') ? 1 : 0;
  const word = atoms[i + many]?.lower ?? '';
  let value = PLURAL_GROUPS.get(word);
  if (value === undefined || isHyphen(atoms[i + many + 1])) return null;
  const next = atoms[i + many + 1];
  if (word === 'tens' && next?.lower !== 'of') return null;
  // "test scores", "he scores twice": only at the head of a group.
  if (word === 'scores' && next?.lower !== 'of') {
    const before = atoms[i - 1]?.token.pos;
    if (
      before === 'noun' ||
      before === 'adj' ||
      before === 'name' ||
      before === 'det' ||
      before === 'poss' ||
      before === 'pron' ||
      before === 'num'
    )
      return null;
    if (!next || !(next.lower === 'more' || /^(?:noun|verb|aux|adj|adv)$/.test(next.token.pos))) return null;
  }
  let to = i + many + 1;
  let scale = value;
  // "hundreds of thousands"; nobody says more than three.
  while (to < i + many + 5 && atoms[to]?.lower === 'of' && PLURAL_GROUPS.has(atoms[to + 1]?.lower ?? '')) {
    scale = PLURAL_GROUPS.get(atoms[to + 1]?.lower ?? '') ?? 1;
    value = scaled(value, scale);
    to += 2;
  }
  return figure(i, to, value, { form: 'vague', vague: true, scale });
}

/** The figure of "a number" from `i` to `to` where "of" follows; a quotation mark may stand before it: "'a number' of drones". */
function numberOf(atoms: readonly Atom[], i: number, to: number): Figure | null {
  if (atoms[to]?.lower === 'of') return figure(i, to + 1, 3, { form: 'vague', vague: true });
  const quoted = /^["”'’]$/.test(atoms[to]?.text ?? '') && atoms[to + 1]?.lower === 'of';
  return quoted ? figure(i, to, 3, { form: 'vague', vague: true }) : null;
}

/** "a number of", "a large number of", 'a "substantial" number of', "significant numbers of". "The number of" names a figure and is none. */
function readNumberOf(atoms: readonly Atom[], i: number): Figure | null {
  const first = atoms[i];
  if (!first) return null;
  const article = /^an?$/.test(first.lower);
  if (!article && !NUMBER_ADJECTIVES.has(first.lower)) return null;
  for (let k = i + 1; k <= i + 4 && k < atoms.length; k++) {
    const word = atoms[k]?.lower ?? '';
    if (article && word === 'number') return numberOf(atoms, i, k + 1);
    if (!article && word === 'numbers')
      return /^(?:the|these|those|such)$/.test(atoms[i - 1]?.lower ?? '')
        ? null
        : figure(i, k + 1, 3, { form: 'vague', vague: true });
    if (!(NUMBER_ADJECTIVES.has(word) || /^(?:very|["“”'‘’])$/.test(word) || (article && atoms[k]?.token.pos === 'adj')))
      return null;
  }
  return null;
}

/** "many" as a count of its own. */
function readMany(atoms: readonly Atom[], i: number): Figure | null {
  if (atoms[i]?.lower !== 'many' || /^(?:how|as|so|too|not|this|that)$/.test(atoms[i - 1]?.lower ?? '')) return null;
  if (/^(?:more|an?|other)$/.test(atoms[i + 1]?.lower ?? '') || isHyphen(atoms[i + 1])) return null;
  return figure(i, i + 1, 3, { form: 'vague', vague: true });
}

/** A number that the text leaves open, at `i`. */
export const readVague = (atoms: readonly Atom[], i: number): Figure | null =>
  readNumberOf(atoms, i) ??
  readPhrase(atoms, i) ??
  readScore(atoms, i) ??
  readFew(atoms, i) ??
  readPlural(atoms, i) ??
  readMany(atoms, i);
