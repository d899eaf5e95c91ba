import { TENS, UNITS } from '../../lexicon/number-words.js';
import type { Atom } from './atoms.js';
import { glued, isHyphen } from './atoms.js';

/** "seven", "seventy", "seventy-one" after a decimal point. */
function spokenDigits(atoms: readonly Atom[], at: number): string | undefined {
  const word = atoms[at]?.lower ?? '';
  const tens = TENS.get(word);
  const unit = isHyphen(atoms[at + 1]) && glued(atoms, at + 1) ? UNITS.get(atoms[at + 2]?.lower ?? '') : undefined;
  return (tens === undefined ? UNITS.get(word) : tens + (unit !== undefined && unit < 10 ? unit : 0))?.toString();
}

/** "point five", "point zero eight" after a whole number: the decimals and where they end. */
export function spokenDecimals(atoms: readonly Atom[], at: number): { value: number; to: number } | null {
  if (atoms[at]?.lower !== 'point') return null;
  let digits = '';
  let to = at + 1;
  for (let atom = atoms[to]; atom; atom = atoms[to]) {
    const digit = atom.kind === 'digits' && /^\d+$/.test(atom.text) ? atom.text : spokenDigits(atoms, to);
    if (digit === undefined) break;
    digits += digit;
    to += TENS.has(atom.lower) && digit.length === 2 && !digit.endsWith('0') ? 3 : 1;
  }
  return digits ? { value: Number(`0.${digits}`), to } : null;
}
