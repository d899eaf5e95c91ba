import type { NumberClass } from '../../model/quantity.js';
import type { Atom } from './atoms.js';
import { glued, isHyphen } from './atoms.js';
import { readCode } from './codes.js';
import { figure, type Figure } from './figure.js';

/** "2024-03-09T10:38:07.190Z" from its letter on: "T10:38:07.190Z" is one time. */
function isoTime(atoms: readonly Atom[], i: number): Figure | null {
  if (
    atoms[i]?.text !== 'T' ||
    !glued(atoms, i) ||
    !/^\d\d$/.test(atoms[i - 1]?.text ?? '') ||
    atoms[i + 1]?.kind !== 'digits' ||
    !glued(atoms, i + 1)
  )
    return null;
  let to = i + 2;
  while (glued(atoms, to) && (/^[:Z]$/.test(atoms[to]?.text ?? '') || atoms[to]?.kind === 'digits')) to++;
  return figure(i, to, Number(atoms[i + 1]?.text), { class: 'time' });
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
  const one = isoTime(atoms, i) ?? readCode(atoms, i);
  return one ? [one] : (numericDate(atoms, i) ?? score(atoms, i));
}
