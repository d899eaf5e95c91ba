import { FRACTION_PARTS, FRACTION_SIGNS, MAGNITUDES, PORTIONED, UNITS } from '../../lexicon/number-words.js';
import type { Atom } from './atoms.js';
import { glued, isHyphen, reads } from './atoms.js';
import { readUnit } from './measure.js';
import { figure, scaled, type Figure } from './figure.js';
import { hyphenAfter } from './neighbours.js';

interface Part {
  readonly value: number;
  readonly to: number;
}

/** "3/4" as three atoms. */
function slashed(atoms: readonly Atom[], i: number): Part | null {
  const [top, slash, bottom] = [atoms[i], atoms[i + 1], atoms[i + 2]];
  if (
    top?.kind !== 'digits' ||
    !/^[/⁄]$/.test(slash?.text ?? '') ||
    bottom?.kind !== 'digits' ||
    !glued(atoms, i + 1) ||
    !glued(atoms, i + 2)
  )
    return null;
  const [a, b] = [Number(top.text), Number(bottom.text)];
  if (!(a > 0 && a < b && [2, 3, 4, 5, 6, 8, 10, 16, 32, 100].includes(b)) || /^[/⁄]$/.test(atoms[i + 3]?.text ?? ''))
    return null;
  return { value: a / b, to: i + 3 };
}

/** What follows a whole number in digits: "2½", "2 1/2", "2 and a half". */
export function mixedFraction(atoms: readonly Atom[], i: number): Part | null {
  const sign = FRACTION_SIGNS.get(atoms[i]?.text ?? '');
  if (sign !== undefined) return { value: sign, to: i + 1 };
  return (atoms[i]?.spaced ? slashed(atoms, i) : null) ?? fractionAfter(atoms, i);
}

/** "and a half", "-and-a-half", "and three quarters" after a whole number. */
export function fractionAfter(atoms: readonly Atom[], i: number): Part | null {
  const words: { lower: string; to: number }[] = [];
  for (let k = i; k < i + 7 && k < atoms.length && words.length < 3; k++) {
    const atom = atoms[k] as Atom;
    if (isHyphen(atom) && glued(atoms, k)) continue;
    words.push({ lower: atom.lower, to: k + 1 });
  }
  const [and, top, bottom] = words;
  if (and?.lower !== 'and' || !top || !bottom) return null;
  const count = /^an?$/.test(top.lower) ? 1 : UNITS.get(top.lower);
  const part = FRACTION_PARTS.get(bottom.lower);
  if (!count || count > 9 || !part || count > 1 !== /s$/.test(bottom.lower)) return null;
  // "two and a third were hurt": other parts than halves and quarters only where nothing goes on.
  const next = atoms[bottom.to];
  if (part !== 2 && part !== 4 && next && !(next.kind === 'mark' || next.lower === 'of')) return null;
  return { value: count / part, to: bottom.to };
}

/** A share as a percentage: 33.3333, four places. */
const share = (value: number): number => Number((value * 100).toFixed(4));

/** "half a million", "a quarter of a million dollars": a part of a magnitude is a plain number. */
function ofMagnitude(atoms: readonly Atom[], from: number, part: Part, form: 'words' | 'digits'): Figure | null {
  let at = part.to;
  if (isHyphen(atoms[at]) && glued(atoms, at)) at++;
  if (atoms[at]?.lower === 'of') at++;
  if (/^(?:an?|one)$/.test(atoms[at]?.lower ?? '')) at++;
  const scale = MAGNITUDES.get(atoms[at]?.lower ?? '');
  if (scale === undefined || atoms[at]?.lower.endsWith('s')) return null;
  return figure(from, at + 1, scaled(part.value, scale), { form, scale });
}

/** Words after which a bare "half" or "a third" is a share. */
const SHARE_CONTEXT =
  /^(?:than|nearly|almost|about|around|roughly|over|under|by|to|just|least|approximately|only|some|up|exactly)$/;
const UNIT_OF_TIME = /^(?:hours?|days?|weeks?|months?|years?|century|centuries|decades?|minutes?|seconds?)$/;

/** Words before a half that is a period or a side: "the second half". */
const PERIODS = /^(?:first|second|other|third|fourth|top|bottom|this|that|last|final|back|better)$/;
/** Words before a part of one thing. */
const ONE = /^(?:an?|one|another|every|each|per)$/;

/** "half an hour", "a quarter-mile", "a half turn": a part of one unit, or of one thing that is told in parts. */
function readPortion(atoms: readonly Atom[], i: number, value: number): Figure | null {
  const article = /^an?$/.test(atoms[i + 1]?.lower ?? '');
  const hyphen = hyphenAfter(atoms, i + 1);
  const at = article || hyphen ? i + 2 : i + 1;
  // "half mile" is one; a bare "quarter" may be of a year: "in the quarter year on year"
  const isOne = article || hyphen || ONE.test(atoms[i - 1]?.lower ?? '');
  const to = article ? i + 2 : i + 1;
  const isUnit = readUnit(atoms, at) !== null && (isOne || (value === 0.5 && !PERIODS.test(atoms[i - 1]?.lower ?? '')));
  if (isUnit) return figure(i, to, value, { form: 'words' });
  const thing = atoms[at]?.lower ?? '';
  return isOne && PORTIONED.has(thing) ? figure(i, to, value, { form: 'words', unit: thing, class: 'other' }) : null;
}

/** "quarter of a million", "a quarter-litre" where no numerator stands before it. */
function readQuarter(atoms: readonly Atom[], i: number): Figure | null {
  const scaled = MAGNITUDES.has(atoms[i + (isHyphen(atoms[i + 1]) ? 2 : 1)]?.lower ?? '');
  return scaled ? ofMagnitude(atoms, i, { value: 0.25, to: i + 1 }, 'words') : readPortion(atoms, i, 0.25);
}

/** "half": of a whole ("half of", "half the"), of a measure ("half an hour") or of a magnitude. */
function readHalf(atoms: readonly Atom[], i: number): Figure | null {
  const next = atoms[i + 1];
  const before = atoms[i - 1]?.lower ?? '';
  const magnitude = ofMagnitude(atoms, i, { value: 0.5, to: i + 1 }, 'words');
  if (magnitude && next?.lower !== 'of') return magnitude;
  const portion = readPortion(atoms, i, 0.5);
  if (portion) return portion;
  if (hyphenAfter(atoms, i + 1)) return null;
  // "said that half of the missiles fell"
  const isConjunction = before === 'that' && next?.lower === 'of';
  if (!isConjunction && PERIODS.test(before)) return null;
  const whole = /^(?:of|the|its|their|his|her|our|my|all|those|that|these|this)$/.test(next?.lower ?? '');
  if (whole || (SHARE_CONTEXT.test(before) && next?.lower !== 'past'))
    return figure(i, i + 1, 50, { form: 'words', unit: 'percent', class: 'percent' });
  return null;
}

/** Numerator and denominator in words: "one-fifth", "two thirds", "a quarter". */
function readParts(atoms: readonly Atom[], i: number): Part | null {
  const top = atoms[i];
  if (!top) return null;
  const article = /^an?$/.test(top.lower);
  const count = article ? 1 : top.kind === 'digits' ? Number(top.text) : UNITS.get(top.lower);
  if (!count || count > 99) return null;
  const hyphen = isHyphen(atoms[i + 1]) && glued(atoms, i + 1) === glued(atoms, i + 2);
  const at = hyphen ? i + 2 : i + 1;
  const word = atoms[at]?.lower ?? '';
  const bottom = FRACTION_PARTS.get(word);
  // "a three-quarter-inch bolt": in a compound before its unit the denominator stays singular
  const compound = hyphen && hyphenAfter(atoms, at + 1) && readUnit(atoms, at + 2) !== null;
  if (!bottom || (count > 1 !== /s$/.test(word) && !compound)) return null;
  if (compound) return { value: count / bottom, to: at + 1 };
  if (top.kind === 'digits' && count !== 1 && !hyphen && !/^(?:thirds|quarters|fifths|tenths)$/.test(word)) return null;
  const next = atoms[at + 1];
  const ofFollows = next?.lower === 'of';
  const ends =
    !next ||
    next.kind !== 'word' ||
    !/^(?:noun|name|adj|num|ord)$/.test(next.token.pos) ||
    /^(?:the|its|their)$/.test(next.lower);
  if (article || (count === 1 && !hyphen)) {
    if (!ofFollows && !(ends && !isHyphen(next))) return null;
    // "a fifth was killed", "a quarter later": only a hedge before or "of" after makes them shares.
    if (article && !ofFollows && !SHARE_CONTEXT.test(atoms[i - 1]?.lower ?? '')) return null;
  }
  if (/^quarters?$/.test(word) && count === 2 && !ofFollows) return null;
  if (word === 'half' && article && atoms[i - 1]?.lower === 'and') return null;
  return { value: count / bottom, to: at + 1 };
}

/** "a mile and a half", "an hour and a quarter": the unit stands inside the figure. */
export function readUnitAndPart(atoms: readonly Atom[], i: number): Figure | null {
  const measure = /^(?:an?|one)$/.test(atoms[i]?.lower ?? '') ? readUnit(atoms, i + 1) : null;
  const part = measure && fractionAfter(atoms, measure.to);
  return part && figure(i, part.to, 1 + part.value, { form: 'words', unit: measure.unit, class: measure.class });
}

/** A ratio: "one in five", "nine out of every ten". Only with small numbers, so that "two in 2014" and "54 out of 72" stay counts. */
function readRatio(atoms: readonly Atom[], i: number): Figure | null {
  const small = (k: number): number | null => {
    const atom = atoms[k];
    return !atom ? null : atom.kind === 'digits' && /^\d+$/.test(atom.text) ? Number(atom.text) : (UNITS.get(atom.lower) ?? null);
  };
  const top = small(i);
  if (!top || top > 9) return null;
  let at = reads(atoms, i + 1, ['out', 'of']) ? i + 3 : atoms[i + 1]?.lower === 'in' ? i + 2 : -1;
  if (at < 0) return null;
  const every = atoms[at]?.lower === 'every';
  if (every) at++;
  const bottom = small(at);
  if (!bottom || bottom <= top || UNIT_OF_TIME.test(atoms[at + 1]?.lower ?? '')) return null;
  if (!every && at === i + 3 && bottom !== 10 && top !== 1) return null;
  if (!every && bottom > 10 && !(top === 1 && [12, 15, 20, 25, 30, 40, 50, 100].includes(bottom))) return null;
  if (MAGNITUDES.has(atoms[at + 1]?.lower ?? '') || hyphenAfter(atoms, at + 1)) return null;
  const form = atoms[i]?.kind === 'digits' ? 'digits' : 'words';
  return figure(i, at + 1, share(top / bottom), { form, unit: 'percent', class: 'percent' });
}

/** A fraction at `i`: a share in percent, or a plain number where it is a part of a magnitude. */
export function readFraction(atoms: readonly Atom[], i: number): Figure | null {
  const atom = atoms[i];
  if (!atom) return null;
  if (atom.lower === 'half') return readHalf(atoms, i);
  const sign = FRACTION_SIGNS.get(atom.text);
  const signed = sign === undefined ? slashed(atoms, i) : { value: sign, to: i + 1 };
  const part = signed ?? readParts(atoms, i);
  if (!part) return atom.lower === 'quarter' ? readQuarter(atoms, i) : readRatio(atoms, i);
  const form = signed ? 'digits' : 'words';
  const magnitude = ofMagnitude(atoms, i, part, form);
  if (magnitude) return magnitude;
  // "fell 1/4 point": in figures right before one thing it measures the thing; a share stands before "of" or "the".
  const next = atoms[part.to];
  if (signed && next?.spaced && next.token.pos === 'noun' && next.token.lemma === next.lower && next.lower !== 'share')
    return figure(i, part.to, Number(part.value.toPrecision(6)), { form });
  const ofOne = atoms[part.to]?.lower === 'of' && /^an?$/.test(atoms[part.to + 1]?.lower ?? '');
  if (readUnit(atoms, part.to + (ofOne ? 2 : hyphenAfter(atoms, part.to) ? 1 : 0)))
    return figure(i, part.to + (ofOne ? 2 : 0), Number(part.value.toPrecision(6)), { form });
  return figure(i, part.to, share(part.value), { form, unit: 'percent', class: 'percent' });
}
