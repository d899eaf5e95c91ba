import type { Atom } from './atoms.js';
import { glued, isHyphen } from './atoms.js';

/** A power of ten behind digits: its factor, and the atom after it. */
export interface Exponent {
  readonly scale: number;
  readonly to: number;
}

/** An exponent of ten after the digits at `i`: "1.3e6", "6.2x10^-4", "4 × 10^7". */
export function readExponent(atoms: readonly Atom[], i: number): Exponent | null {
  const times = /^[x×]$/.test(atoms[i + 1]?.lower ?? '') && atoms[i + 2]?.text === '10' && atoms[i + 3]?.text === '^';
  const letter = atoms[i + 1]?.text === 'e' && glued(atoms, i + 1);
  if (!times && !letter) return null;
  const sign = times ? i + 4 : i + 2;
  const signed = isHyphen(atoms[sign]) || atoms[sign]?.text === '+' ? 1 : 0;
  const power = atoms[sign + signed]?.text ?? '';
  if (!/^\d{1,2}$/.test(power) || !glued(atoms, sign) || !glued(atoms, sign + signed)) return null;
  // Digits or letters that go on make it a code: "3e5b".
  if (glued(atoms, sign + signed + 1) && atoms[sign + signed + 1]?.kind !== 'mark') return null;
  return { scale: Number(`1e${isHyphen(atoms[sign]) ? '-' : ''}${power}`), to: sign + signed + 1 };
}
