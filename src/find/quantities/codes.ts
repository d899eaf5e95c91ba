import { MONTH_BEGINNINGS } from '../../lexicon/calendar.js';
import { CURRENCY_CODES } from '../../lexicon/currencies.js';
import { NUMBER_PREFIXES } from '../../lexicon/designators.js';
import { GLUED_MAGNITUDES } from '../../lexicon/number-words.js';
import type { Atom } from './atoms.js';
import { readLetter } from './amount.js';
import { glued, isHyphen } from './atoms.js';
import { readExponent } from './exponent.js';
import { figure, type Figure } from './figure.js';
import { readUnit } from './measure.js';

/** Where the run of atoms without white space that begins at `i` ends; it holds letters, digits and hyphens. */
function runEnd(atoms: readonly Atom[], i: number): number {
  let to = i + 1;
  while (
    to < atoms.length &&
    glued(atoms, to) &&
    (atoms[to]?.kind !== 'mark' || (isHyphen(atoms[to]) && glued(atoms, to + 1) && atoms[to + 1]?.kind !== 'mark'))
  )
    to++;
  return to;
}

const firstDigits = (atoms: readonly Atom[], from: number, to: number): number =>
  Number(
    /\d+/.exec(
      atoms
        .slice(from, to)
        .map((a) => a.text)
        .join(''),
    )?.[0] ?? 0,
  );

const designator = (atoms: readonly Atom[], from: number, to: number): Figure =>
  figure(from, to, firstDigits(atoms, from, to), { class: 'designator' });

/** Letters glued before digits make a name: "Su-35", "MH17", "COVID-19". Currencies and prefixes ("mid-1990s") do not. */
function lettersFirst(atoms: readonly Atom[], i: number): Figure | null {
  const word = atoms[i];
  if (word?.kind !== 'word' || word.lower.endsWith('.')) return null;
  // "3km-5km"
  if (glued(atoms, i) && atoms[i - 1]?.kind === 'digits' && readUnit(atoms, i)) return null;
  const at = isHyphen(atoms[i + 1]) && glued(atoms, i + 1) ? i + 2 : i + 1;
  if (
    !glued(atoms, at) ||
    atoms[at]?.kind !== 'digits' ||
    (i > 0 && glued(atoms, i) && isHyphen(atoms[i - 1]) && atoms[i - 2]?.kind === 'digits')
  )
    return null;
  if (
    CURRENCY_CODES.has(word.text) ||
    readLetter(atoms, i) !== null ||
    NUMBER_PREFIXES.has(word.lower) ||
    MONTH_BEGINNINGS.some((letters) => word.lower.startsWith(letters))
  )
    return null;
  if (/^(?:19|20)\d\ds?$/.test(atoms[at]?.text ?? '') && at === i + 2 && word.text === word.lower) return null;
  return designator(atoms, i, runEnd(atoms, i));
}

/** Digits with capitals or a small letter glued behind them: "5G", "9M729", "4x4", "7.62x39mm", "11a". Magnitudes and units are none. */
function digitsFirst(atoms: readonly Atom[], i: number): Figure | null {
  const [digits, letters] = [atoms[i], atoms[i + 1]];
  if (digits?.kind !== 'digits' || letters?.kind !== 'word' || !glued(atoms, i + 1) || readExponent(atoms, i)) return null;
  const times = letters.lower === 'x' && glued(atoms, i + 2) && atoms[i + 2]?.kind === 'digits';
  const capitals =
    /^\p{Lu}+$/u.test(letters.text) &&
    !GLUED_MAGNITUDES.has(letters.text) &&
    !readUnit(atoms, i + 1) &&
    !CURRENCY_CODES.has(letters.text) &&
    atoms[i + 2]?.text !== '$' &&
    !/^(?:GMT|UTC|AM|PM|ST|ND|RD|TH|S|EST|CET)$/.test(letters.text);
  const mixed =
    !times &&
    letters.kind === 'word' &&
    glued(atoms, i + 2) &&
    atoms[i + 2]?.kind === 'digits' &&
    /^\p{L}$/u.test(letters.text) &&
    letters.lower !== 'h';
  // "flat 11a", "bus 4e": a letter that is neither unit nor magnitude
  const lettered = /^[aej]$/.test(letters.text) && (!glued(atoms, i + 2) || atoms[i + 2]?.kind === 'mark');
  return times || capitals || mixed || lettered ? designator(atoms, i, runEnd(atoms, i)) : null;
}

/** Three groups with a year at one end: "2024-03-09". */
const isDate = (atoms: readonly Atom[], at: number): boolean =>
  [atoms[at], atoms[at + 4]].some((a) => /^(?:19|20)\d\d$/.test(a?.text ?? ''));

/** "200-1000 villagers": a range that counts or measures what follows, not the number of a telephone. */
function countsRange(atoms: readonly Atom[], at: number): boolean {
  const [low, high, next] = [atoms[at]?.text ?? '', atoms[at + 2]?.text ?? '', atoms[at + 3]];
  const round = low.endsWith('0') && high.endsWith('00') && Number(low) < Number(high);
  return round && next?.kind === 'word' && (/^(?:noun|adj)$/.test(next.token.pos) || readUnit(atoms, at + 3) !== null);
}

/** "778-1171", "(904) 630-0500", "800-471-TIPS": where a telephone number ends, null where there is none. */
function telephone(atoms: readonly Atom[], at: number): number | null {
  if (!/^\d{3}$/.test(atoms[at]?.text ?? '')) return null;
  const joint = (k: number): boolean => isHyphen(atoms[k]) && glued(atoms, k) && glued(atoms, k + 1);
  const closed =
    atoms[at - 1]?.text === '(' && atoms[at + 1]?.text === ')' && /^\d{3}$/.test(atoms[at + 2]?.text ?? '') ? at + 2 : null;
  if (closed !== null) return telephone(atoms, closed) ?? closed + 1;
  if (!joint(at + 1)) return null;
  if (/^\d{4}$/.test(atoms[at + 2]?.text ?? '')) return countsRange(atoms, at) ? null : at + 3;
  if (/^\d{3}$/.test(atoms[at + 2]?.text ?? '') && joint(at + 3)) return telephone(atoms, at + 2);
  return /^\p{Lu}{4,}$/u.test(atoms[at + 2]?.text ?? '') ? at + 3 : null;
}

/** "9-1-1" */
const emergency = (atoms: readonly Atom[], at: number): boolean =>
  ['9', '-', '1', '-', '1'].every((text, k) => atoms[at + k]?.text === text);

/** Groups of thousands: "1.234.567". */
const GROUPED = /^\d{1,3}(?:\.\d{3})+$/;
/** "3.4.2025" */
const DOTTED_DATE = /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/;

/** Digits with more than one point that are no groups of thousands: a date, else a code ("192.168.1.2", "version 2.0.1"). */
function dotted(atoms: readonly Atom[], i: number, at: number): Figure | null {
  const digits = atoms[at]?.text ?? '';
  if (!/^\d+(?:\.\d+){2,}$/.test(digits) || GROUPED.test(digits)) return null;
  return DOTTED_DATE.test(digits)
    ? figure(i, at + 1, Number(digits.split('.')[0]), { class: 'date' })
    : designator(atoms, i, at + 1);
}

/** Telephone numbers and the like: "+380 44 123 4567", "555-01-23", "192.168.1.2". */
function longCode(atoms: readonly Atom[], i: number): Figure | null {
  const plus = atoms[i]?.text === '+' && glued(atoms, i + 1) && atoms[i + 1]?.kind === 'digits';
  const at = plus ? i + 1 : i;
  if (atoms[at]?.kind !== 'digits') return null;
  const points = dotted(atoms, i, at);
  if (points) return points;
  const local = emergency(atoms, at) ? at + 5 : telephone(atoms, at);
  if (local) return designator(atoms, i, local);
  let to = at + 1;
  let groups = 1;
  const step = (k: number): number => {
    const open = /^[()]$/.test(atoms[k]?.text ?? '') ? 1 : 0;
    const dash = isHyphen(atoms[k]) && glued(atoms, k) ? 1 : 0;
    return /^\d{2,}$/.test(atoms[k + open + dash]?.text ?? '') && (plus || dash) ? open + dash + 1 : 0;
  };
  for (let length = step(to); length > 0; length = step(to)) {
    to += length;
    groups++;
  }
  const zero = /^0\d+$/.test(atoms[at]?.text ?? '');
  return groups >= 4 ||
    (plus &&
      groups >= 2 &&
      atoms
        .slice(i, to)
        .map((a) => a.text)
        .join('').length > 8) ||
    (groups >= 3 && (zero || !isDate(atoms, at)))
    ? designator(atoms, i, to)
    : null;
}

/** Names and codes with digits in them: "Su-35", "5G", telephone numbers. */
export const readCode = (atoms: readonly Atom[], i: number): Figure | null =>
  longCode(atoms, i) ?? lettersFirst(atoms, i) ?? digitsFirst(atoms, i);
