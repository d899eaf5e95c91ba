import { CURRENCY_CODES } from '../../lexicon/currencies.js';
import { GLUED_MAGNITUDES } from '../../lexicon/number-words.js';
import { NUMBER_PREFIXES } from '../../lexicon/designators.js';
import type { NumberClass } from '../../model/quantity.js';
import type { Atom } from './atoms.js';
import { glued, isHyphen } from './atoms.js';
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
  const at = isHyphen(atoms[i + 1]) && glued(atoms, i + 1) ? i + 2 : i + 1;
  if (
    !glued(atoms, at) ||
    atoms[at]?.kind !== 'digits' ||
    (i > 0 && glued(atoms, i) && isHyphen(atoms[i - 1]) && atoms[i - 2]?.kind === 'digits')
  )
    return null;
  if (
    CURRENCY_CODES.has(word.text) ||
    NUMBER_PREFIXES.has(word.lower) ||
    /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)/.test(word.lower)
  )
    return null;
  if (/^(?:19|20)\d\ds?$/.test(atoms[at]?.text ?? '') && at === i + 2 && word.text === word.lower) return null;
  return designator(atoms, i, runEnd(atoms, i));
}

/** Digits with capitals glued behind them: "5G", "9M729", "4x4", "7.62x39mm". Magnitudes and units are none. */
function digitsFirst(atoms: readonly Atom[], i: number): Figure | null {
  const [digits, letters] = [atoms[i], atoms[i + 1]];
  if (digits?.kind !== 'digits' || letters?.kind !== 'word' || !glued(atoms, i + 1)) return null;
  const times = letters.lower === 'x' && glued(atoms, i + 2) && atoms[i + 2]?.kind === 'digits';
  const capitals =
    /^\p{Lu}+$/u.test(letters.text) &&
    !GLUED_MAGNITUDES.has(letters.text) &&
    !readUnit(atoms, i + 1) &&
    !CURRENCY_CODES.has(letters.text) &&
    !/^(?:GMT|UTC|AM|PM|ST|ND|RD|TH|S|EST|CET)$/.test(letters.text);
  const mixed =
    !times &&
    letters.kind === 'word' &&
    glued(atoms, i + 2) &&
    atoms[i + 2]?.kind === 'digits' &&
    /^\p{L}$/u.test(letters.text) &&
    letters.lower !== 'h';
  return times || capitals || mixed ? designator(atoms, i, runEnd(atoms, i)) : null;
}

/** Three groups with a year at one end: "2024-03-09". */
const isDate = (atoms: readonly Atom[], at: number): boolean =>
  [atoms[at], atoms[at + 4]].some((a) => /^(?:19|20)\d\d$/.test(a?.text ?? ''));

/** "2024-03-09T10:38:07.190Z" from its day on: "09T10:38:07.190Z" is one time. */
function isoTime(atoms: readonly Atom[], i: number): Figure | null {
  if (
    !/^\d\d$/.test(atoms[i]?.text ?? '') ||
    atoms[i + 1]?.text !== 'T' ||
    !glued(atoms, i + 1) ||
    atoms[i + 2]?.kind !== 'digits' ||
    !glued(atoms, i + 2)
  )
    return null;
  let to = i + 3;
  while (glued(atoms, to) && (/^[:Z]$/.test(atoms[to]?.text ?? '') || atoms[to]?.kind === 'digits')) to++;
  return figure(i, to, Number(atoms[i + 2]?.text), { class: 'time' });
}

/** "778-1171", "(904) 630-0500", "800-471-TIPS": where a telephone number ends, null where there is none. */
function telephone(atoms: readonly Atom[], at: number): number | null {
  if (!/^\d{3}$/.test(atoms[at]?.text ?? '')) return null;
  const joint = (k: number): boolean => isHyphen(atoms[k]) && glued(atoms, k) && glued(atoms, k + 1);
  const closed =
    atoms[at - 1]?.text === '(' && atoms[at + 1]?.text === ')' && /^\d{3}$/.test(atoms[at + 2]?.text ?? '') ? at + 2 : null;
  if (closed !== null) return telephone(atoms, closed) ?? closed + 1;
  if (!joint(at + 1)) return null;
  if (/^\d{4}$/.test(atoms[at + 2]?.text ?? '')) return at + 3;
  if (/^\d{3}$/.test(atoms[at + 2]?.text ?? '') && joint(at + 3)) return telephone(atoms, at + 2);
  return /^\p{Lu}{4,}$/u.test(atoms[at + 2]?.text ?? '') ? at + 3 : null;
}

/** "9-1-1" */
const emergency = (atoms: readonly Atom[], at: number): boolean =>
  ['9', '-', '1', '-', '1'].every((text, k) => atoms[at + k]?.text === text);

/** Telephone numbers and the like: "+380 44 123 4567", "555-01-23", "192.168.1.2". */
function longCode(atoms: readonly Atom[], i: number): Figure | null {
  const plus = atoms[i]?.text === '+' && glued(atoms, i + 1) && atoms[i + 1]?.kind === 'digits';
  const at = plus ? i + 1 : i;
  if (atoms[at]?.kind !== 'digits') return null;
  if (/\..*\..*\./.test(atoms[at]?.text ?? '')) return designator(atoms, i, at + 1);
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

const pair = (atoms: readonly Atom[], i: number, mark: RegExp): readonly [number, number] | null => {
  const [a, m, b] = [atoms[i], atoms[i + 1], atoms[i + 2]];
  if (
    !a ||
    !b ||
    !/^\d{1,4}$/.test(a.text) ||
    !/^\d{1,4}$/.test(b.text) ||
    !m ||
    !mark.test(m.text) ||
    !glued(atoms, i + 1) ||
    !glued(atoms, i + 2)
  )
    return null;
  return [Number(a.text), Number(b.text)];
};

/** Dates in figures: "2024-03-09", "11/03/2025", "9/11". Each number is listed. */
function numericDate(atoms: readonly Atom[], i: number): readonly Figure[] | null {
  const mark = atoms[i + 1]?.text ?? '';
  const first = pair(atoms, i, /^[-/]$/);
  if (!first) return null;
  const third = atoms[i + 3]?.text === mark && pair(atoms, i + 2, /^[-/]$/) ? atoms[i + 4] : null;
  const day = (n: number, k: number): Figure => figure(k, k + 1, n, { class: atoms[k]?.text.length === 4 ? 'year' : 'date' });
  if (third) {
    const years = [atoms[i]?.text.length === 4, third.text.length === 4].filter(Boolean).length;
    const plausible =
      (years === 1 || mark === '/') &&
      [first[0], first[1], Number(third.text)].every((n) => n <= 31 || (n > 1900 && n < 2100) || n < 100);
    return plausible ? [day(first[0], i), day(first[1], i + 2), day(Number(third.text), i + 4)] : null;
  }
  const [a, b] = first;
  const dayAndMonth =
    mark === '/' &&
    a >= 1 &&
    b >= 1 &&
    ((a <= 12 && b <= 31) || (a <= 31 && b <= 12)) &&
    (a > b || b === 11 || b === 7 || (b > 10 && b !== 16 && b !== 12));
  if (dayAndMonth && (a === 9 || a === 7 || a === 11 || a > b)) return [day(a, i), day(b, i + 2)];
  return mark === '/' && a === 24 && b === 7 ? [figure(i, i + 3, 24, { class: 'other' })] : null;
}

/** A score: "won 3-2", "a 5-4 ruling", "52-48". Falling or level pairs are no ranges. */
function score(atoms: readonly Atom[], i: number): readonly Figure[] | null {
  const values = pair(atoms, i, /^[-–—]$/);
  // "9-1-1", "a 15-1/2 inch blade"
  if (!values || isHyphen(atoms[i + 3]) || (atoms[i + 3]?.text === '/' && glued(atoms, i + 3))) return null;
  const [a, b] = values;
  const sport = (k: number): boolean =>
    /^(?:won|win|wins|lost|lose|beat|beaten|draw|drew|drawn|score|scored|scores|lead|leading|led|victory|defeat|defeated|vote|voted|ruling|ruled|tie|tied|loss|trailed|record|decision)$/.test(
      atoms[k]?.lower ?? '',
    );
  const context = sport(i - 1) || sport(i - 2) || sport(i + 3) || (atoms[i - 1]?.lower === 'to' && sport(i - 3));
  const level = a >= b && a < 200 && atoms[i]?.text.length === atoms[i + 2]?.text.length && glued(atoms, i + 1);
  const falling = a >= b && a < 200 && (atoms[i + 2]?.text.length ?? 0) <= (atoms[i]?.text.length ?? 0);
  const cls: NumberClass = 'score';
  return (context && a < 500 && b < 500) || level || falling
    ? [figure(i, i + 1, a, { class: cls }), figure(i + 2, i + 3, b, { class: cls })]
    : null;
}

/** Numbers whose writing alone tells what they are: names, codes, dates in figures, scores. */
export function readCompound(atoms: readonly Atom[], i: number): readonly Figure[] | null {
  const one = isoTime(atoms, i) ?? longCode(atoms, i) ?? lettersFirst(atoms, i) ?? digitsFirst(atoms, i);
  return one ? [one] : (numericDate(atoms, i) ?? score(atoms, i));
}
