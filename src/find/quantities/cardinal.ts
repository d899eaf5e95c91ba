import { FRACTION_PARTS, GLUED_MAGNITUDES, MAGNITUDES, TENS, UNITS } from '../../lexicon/number-words.js';
import type { Atom } from './atoms.js';
import { glued, isHyphen, reads } from './atoms.js';
import { digitsValue } from './digits.js';
import { readExponent } from './exponent.js';
import { spokenDecimals } from './spoken-decimals.js';
import { figure, scaled, type Figure } from './figure.js';
import { fractionAfter, mixedFraction } from './fractions.js';

const isNumberWord = (atom: Atom | undefined): boolean =>
  !!atom && (UNITS.has(atom.lower) || TENS.has(atom.lower) || MAGNITUDES.has(atom.lower));
const isSmall = (atom: Atom | undefined): boolean => !!atom && (UNITS.has(atom.lower) || TENS.has(atom.lower));

/** What has been read of a number in words: "two million three hundred | and six". */
interface Sum {
  readonly total: number;
  /** The part below the next magnitude; null right after one. */
  readonly current: number | null;
  readonly last: number;
  readonly to: number;
}

/** Takes "six" or "twenty" where the digits it fills are still empty. */
function addSmall(sum: Sum, word: string, to: number): Sum | null {
  const ten = TENS.get(word);
  const value = ten ?? UNITS.get(word) ?? 0;
  const current = sum.current ?? 0;
  if (value === 0 || (sum.current !== null && value >= 10 && current % 100 !== 0)) return null;
  if (sum.current !== null && value < 10 && (current % 10 !== 0 || current % 100 === 10)) return null;
  if (sum.last <= value) return null;
  return { ...sum, current: current + value, to };
}

/** Takes "hundred", "million"; after a smaller magnitude a larger one multiplies the whole ("50 thousand crore"). */
function addMagnitude(sum: Sum, scale: number, to: number): Sum | null {
  if (scale === 100)
    return sum.current !== null && sum.current >= 1 && sum.current < 100
      ? { ...sum, current: scaled(sum.current, 100), to }
      : null;
  if (sum.current !== null && scale < sum.last)
    return { total: sum.total + scaled(sum.current, scale), current: null, last: scale, to };
  const whole = sum.total + (sum.current ?? 0);
  return sum.current === null && scale > sum.last && whole > 0
    ? { total: scaled(whole, scale), current: null, last: scale, to }
    : null;
}

/** Where the next word of the number stands: over a hyphen inside a compound, over "and" after a magnitude. */
function nextWord(atoms: readonly Atom[], sum: Sum): number {
  const at = sum.to;
  if (isHyphen(atoms[at]) && glued(atoms, at) && glued(atoms, at + 1) && isNumberWord(atoms[at + 1])) return at + 1;
  // texts with spaced marks: "fifty - two"
  if (
    isHyphen(atoms[at]) &&
    !glued(atoms, at) &&
    !glued(atoms, at + 1) &&
    TENS.has(atoms[at - 1]?.lower ?? '') &&
    (UNITS.get(atoms[at + 1]?.lower ?? '') ?? 99) < 10
  )
    return at + 1;
  const roundSoFar = sum.current === null ? true : sum.current >= 100 && sum.current % 100 === 0;
  const small = isSmall(atoms[at + 1]) && !MAGNITUDES.has(atoms[at + 2]?.lower ?? '');
  const thousands =
    isSmall(atoms[at + 1]) &&
    (sum.current === null ? sum.last >= 1000 && atoms[at + 2]?.lower === 'hundred' : atoms[at + 2]?.lower === 'thousand');
  // "two million and three fifths"
  const part = FRACTION_PARTS.has(atoms[at + 2]?.lower ?? '') && (UNITS.get(atoms[at + 1]?.lower ?? '') ?? 10) < 10;
  const tail =
    atoms[at - 1]?.lower === 'hundred' && /^[1-9]\d?$/.test(atoms[at + 1]?.text ?? '') && atoms[sum.to - 2]?.kind === 'digits';
  if (atoms[at]?.lower === 'and' && tail) return at + 1;
  if (atoms[at]?.lower === 'and' && roundSoFar && !part && (small || thousands) && !reads(atoms, sum.to - 1, ['one']))
    return at + 1;
  return at;
}

/** Goes on reading words and magnitudes after the first piece of a number. */
function goOn(atoms: readonly Atom[], start: Sum, words: boolean): Sum {
  let sum = start;
  for (;;) {
    const at = nextWord(atoms, sum);
    const atom = atoms[at];
    if (!atom) return sum;
    const scale = MAGNITUDES.get(atom.lower);
    let next: Sum | null = null;
    if (scale !== undefined && !(scale === 12 && sum.last === 12)) next = addMagnitude(sum, scale, at + 1);
    else if (
      isSmall(atom) &&
      (words || sum.current === null || at > sum.to) &&
      (at > sum.to || sum.current === null || atoms[at - 1]?.kind === 'word')
    )
      next = addSmall(sum, atom.lower, at + 1);
    else if (atom.kind === 'digits' && sum.current === null && MAGNITUDES.has(atoms[at + 1]?.lower ?? '')) {
      const value = digitsValue(atom.text, false);
      const inner = MAGNITUDES.get(atoms[at + 1]?.lower ?? '') ?? Infinity;
      next = value !== null && value < sum.last && inner < sum.last ? { ...sum, current: value, to: at + 1 } : null;
    }
    // "3 hundred and 21"
    const tail = at > sum.to && atom.kind === 'digits' && (sum.current ?? 0) >= 100 ? digitsValue(atom.text, false) : null;
    if (tail !== null && tail > 0 && tail < 100) return { ...sum, current: (sum.current ?? 0) + tail, to: at + 1 };
    if (!next) return sum;
    sum = next;
  }
}

/** "2.3bn", "4m rounds", "10k": letters glued to digits. A lone "m" may be metres; its noun decides. */
function gluedScale(atoms: readonly Atom[], at: number, money: boolean): number | null {
  const atom = atoms[at];
  if (!atom || !glued(atoms, at)) return null;
  const scale = GLUED_MAGNITUDES.get(atom.text);
  if (scale === undefined || (!money && /^(?:MM|T)$/.test(atom.text))) return null;
  if (atom.text === 'm' && !money) {
    const next = atoms[at + 1];
    if (
      isHyphen(next) ||
      next?.kind !== 'word' ||
      /^(?:high|long|wide|deep|tall|away|from|across|below|above|in|x|to|by|and|or|at|on|off|is|deep|sea)$/.test(next.lower)
    )
      return null;
    // "a 3m hole", "2m x 3m"
    if (/^(?:an?|x|×|by)$/.test(atoms[at - 2]?.lower ?? '')) return null;
  }
  return scale;
}

/** A number in digits at `i`, with its magnitude: "8.2 million", "3½", "4m", "12 hundred". */
function fromDigits(atoms: readonly Atom[], i: number, continental: boolean, money: boolean): Figure | null {
  const first = digitsValue(atoms[i]?.text ?? '', continental);
  if (first === null) return null;
  const exponent = readExponent(atoms, i);
  if (exponent) return figure(i, exponent.to, scaled(first, exponent.scale), { scale: exponent.scale });
  const mixed = spokenDecimals(atoms, i + 1) ?? mixedFraction(atoms, i + 1);
  const value = first + (mixed?.value ?? 0);
  const at = mixed?.to ?? i + 1;
  const short = gluedScale(atoms, at, money);
  if (short !== null) return figure(i, at + 1, scaled(value, short), { scale: short });
  // A hyphen joins only a magnitude to digits: "400-million".
  const joined =
    isHyphen(atoms[at]) && glued(atoms, at) && glued(atoms, at + 1) && MAGNITUDES.has(atoms[at + 1]?.lower ?? '') ? at + 1 : at;
  if (!MAGNITUDES.has(atoms[joined]?.lower ?? '')) return figure(i, at, value);
  const sum = goOn(atoms, { total: 0, current: value, last: Infinity, to: joined }, false);
  if (sum.to === joined) return figure(i, at, value);
  const scale = sum.current === null ? sum.last : 100;
  const late = sum.current === null ? fractionAfter(atoms, sum.to) : null; // "3 million and a half"
  return figure(i, late?.to ?? sum.to, sum.total + (sum.current ?? 0) + (late ? scaled(late.value, scale) : 0), { scale });
}

/** A number in words at `i`: "one hundred and six", "a million", "two and a half million", "two dozen". */
function fromWords(atoms: readonly Atom[], i: number): Figure | null {
  const word = atoms[i]?.lower ?? '';
  const fold = /^(\p{L}+)fold$/u.exec(word)?.[1] ?? '';
  const times = UNITS.get(fold) ?? TENS.get(fold);
  if (times) return figure(i, i + 1, times, { form: 'words', class: 'other' });
  const article =
    /^an?$/.test(word) &&
    !isHyphen(atoms[i + 1]) &&
    MAGNITUDES.has(atoms[i + 1]?.lower ?? '') &&
    !atoms[i + 1]?.lower.endsWith('s');
  const bare = !article && MAGNITUDES.has(word) && !/s$|^(?:mn|mln|mio|bn|bln|tn|trn|lac)$/.test(word);
  if (!article && !bare && !UNITS.has(word) && !TENS.has(word)) return null;
  const small = UNITS.get(word) ?? TENS.get(word);
  const half = small === undefined ? null : (spokenDecimals(atoms, i + 1) ?? fractionAfter(atoms, i + 1));
  if (small === 0 && !half) return figure(i, i + 1, 0, { form: 'negative' });
  const start: Sum =
    bare || article
      ? { total: 0, current: 1, last: Infinity, to: article ? i + 1 : i }
      : { total: 0, current: (small ?? 0) + (half?.value ?? 0), last: Infinity, to: half?.to ?? i + 1 };
  const sum = goOn(atoms, start, true);
  const scale = sum.current === null ? sum.last : 1;
  const goneOn = sum.to > start.to;
  // "a million and a half", "two hundred point six"
  const late = goneOn ? (fractionAfter(atoms, sum.to) ?? spokenDecimals(atoms, sum.to)) : null;
  const value = sum.total + (sum.current ?? 0) + (late ? scaled(late.value, scale) : 0);
  return overParts(atoms, figure(i, late?.to ?? sum.to, value, { form: 'words', scale }));
}

/** "fifty-four hundredths": so many parts, where the number is too long for a plain fraction. */
function overParts(atoms: readonly Atom[], whole: Figure): Figure {
  const at = isHyphen(atoms[whole.to]) && glued(atoms, whole.to) ? whole.to + 1 : whole.to;
  const word = atoms[at]?.lower ?? '';
  const parts = /ths$/.test(word) ? FRACTION_PARTS.get(word) : undefined;
  return parts === undefined || whole.value < 20
    ? whole
    : { ...whole, to: at + 1, value: Number((whole.value / parts).toPrecision(12)) };
}

/** A plain number at `i`, digits or words; null where none begins. */
export function readCardinal(atoms: readonly Atom[], i: number, continental: boolean, money = false): Figure | null {
  return atoms[i]?.kind === 'digits' ? fromDigits(atoms, i, continental, money) : fromWords(atoms, i);
}
