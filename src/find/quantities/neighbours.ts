import { MONTHS } from '../../lexicon/calendar.js';
import type { Atom } from './atoms.js';
import { glued, isHyphen } from './atoms.js';

const MONTH = new RegExp(`^(?:${MONTHS.join('|')})$`);

/** A month's name; "may" and "march" only with a capital. */
export const isMonth = (atom: Atom | undefined): boolean =>
  !!atom &&
  MONTH.test(atom.lower) &&
  (/^\p{Lu}/u.test(atom.text) ? atom.token.pos !== 'modal' && atom.token.pos !== 'verb' : !/^(?:may|march)$/.test(atom.lower));

const isPlural = (atom: Atom): boolean =>
  (atom.token.pos === 'noun' &&
    (atom.token.lemma !== atom.token.lower || /^(?:people|troops|personnel|aircraft|police)$/.test(atom.lower))) ||
  (atom.token.pos === 'name' && /[^s]s$/.test(atom.lower) && atom.token.lemma !== atom.token.lower);

/** Whether the words from `at` on are a noun group with a plural head, as after a number that counts it. */
export function pluralFollows(atoms: readonly Atom[], at: number): boolean {
  for (let k = at; k < Math.min(atoms.length, at + 5); k++) {
    const atom = atoms[k] as Atom;
    if (isPlural(atom) && !(isHyphen(atoms[k + 1]) && glued(atoms, k + 1))) return true;
    const inside =
      /^(?:adj|noun|name)$/.test(atom.token.pos) ||
      (atom.token.pos === 'verb' && /^(?:past|participle|ing)$/.test(atom.token.form ?? '') && k === at) ||
      (isHyphen(atom) && glued(atoms, k));
    if (!inside) return false;
  }
  return false;
}

/** Whether atom `i` is joined by a hyphen to a word behind it: "91-drone". */
export const hyphenAfter = (atoms: readonly Atom[], i: number): boolean =>
  isHyphen(atoms[i]) && glued(atoms, i) && glued(atoms, i + 1);

/** Whether an atom begins with a capital. */
export const capital = (atom: Atom | undefined): boolean => !!atom && /^\p{Lu}/u.test(atom.text);
