import { CURRENCY_CODES, CURRENCY_LETTERS, CURRENCY_SIGNS, CURRENCY_WORDS } from '../../lexicon/currencies.js';
import { MAGNITUDES } from '../../lexicon/number-words.js';
import type { Atom } from './atoms.js';
import { glued, isHyphen, reads } from './atoms.js';
import { readCardinal } from './cardinal.js';
import { figure, scaled, type Figure } from './figure.js';
import { readFraction, readUnitAndPart } from './fractions.js';
import { pluralFollows } from './neighbours.js';
import { readVague } from './vague.js';

interface Sign {
  readonly unit: string;
  readonly to: number;
  /** "MEUR", "kUSD": millions and thousands in the code itself. */
  readonly scale?: number;
}

/** A code with its magnitude before it, as accountants write: "MEUR 40", "15 kUSD". */
function readScaledCode(atoms: readonly Atom[], i: number): Sign | null {
  const [, letter = '', name = ''] = /^([Mk])(\p{Lu}{3})$/u.exec(atoms[i]?.text ?? '') ?? [];
  const unit = CURRENCY_CODES.get(name);
  return unit ? { unit, to: i + 1, scale: letter === 'M' ? 1e6 : 1e3 } : null;
}

/** A currency sign or code at `i`, with the letters before it: "$", "US$", "US $", "EUR". */
function readSign(atoms: readonly Atom[], i: number): Sign | null {
  const atom = atoms[i];
  if (!atom) return null;
  const letters =
    atom.kind === 'word' && /^[$=]$/.test(atoms[i + 1]?.text ?? '')
      ? (CURRENCY_SIGNS.get(`${atom.text}${atoms[i + 1]?.text ?? ''}`) ??
        (atoms[i + 1]?.text === '$' && /^(?:hk|us|nz|c|aud|cad|mxn|nzd)$/i.test(atom.text)
          ? (CURRENCY_SIGNS.get(`${atom.text.toUpperCase()}$`) ?? CURRENCY_CODES.get(atom.text.toUpperCase()))
          : undefined))
      : undefined;
  if (letters) return { unit: letters, to: i + 2 };
  const sign = CURRENCY_SIGNS.get(atom.text);
  if (sign) return { unit: sign, to: i + 1 };
  const code = codeOf(atom.text);
  return code && (atom.text.length >= 3 || /^Rs\.?$/.test(atom.text))
    ? { unit: code, to: /^Rs$/.test(atom.text) && atoms[i + 1]?.text === '.' ? i + 2 : i + 1 }
    : (readScaledCode(atoms, i) ?? readLetter(atoms, i) ?? readNameBefore(atoms, i));
}

/** How many digits a glued sum may have before its magnitude or groups, in atoms: "P2.1 billion". */
const SUM_REACH = 3;

/** "N5 million", "P2.1 billion", "N300,000": a letter for a currency; "P5" and "N 40" are names of something else. */
export function readLetter(atoms: readonly Atom[], i: number): Sign | null {
  const unit = CURRENCY_LETTERS.get(atoms[i]?.text ?? '');
  if (
    !unit ||
    atoms[i + 1]?.kind !== 'digits' ||
    !glued(atoms, i + 1) ||
    (i > 0 && glued(atoms, i) && atoms[i - 1]?.kind !== 'mark')
  )
    return null;
  const grouped = /^\d{1,3}(?:,\d{3})+/.test(atoms[i + 1]?.text ?? '');
  const scaled = atoms.slice(i + 2, i + 2 + SUM_REACH).find((a) => a.kind === 'word');
  const isSum =
    grouped || (scaled !== undefined && /^(?:thousand|million|billion|trillion|bn|m|mn|b|k|tn|trn)$/.test(scaled.lower));
  return isSum ? { unit, to: i + 1 } : null;
}

/** Codes in capitals; a few are also written small. */
const codeOf = (text: string): string | undefined =>
  CURRENCY_CODES.get(/^(?:usd|eur|gbp|rmb|uah)$/.test(text) ? text.toUpperCase() : text);

/** "rupees 500 crore", "naira 40,000": a currency's name before a sum, where magnitude or groups show that it is one. */
function readNameBefore(atoms: readonly Atom[], i: number): Sign | null {
  const [atom, digits, after] = [atoms[i], atoms[i + 1], atoms[i + 2]];
  const unit = CURRENCY_WORDS.get(atom?.lower ?? '');
  const isSum = /^\d{1,3}(?:,\d{2,3})+(?:\.\d+)?$/.test(digits?.text ?? '') || MAGNITUDES.has(after?.lower ?? '');
  // "cut the dollar 1.2 million times", "paid 300 dollars 2,000 times": the name belongs to what stands before it.
  const isOwn = atoms[i - 1]?.kind !== 'digits' && !/^(?:num|det|poss)$/.test(atoms[i - 1]?.token.pos ?? '');
  return unit && digits?.kind === 'digits' && isSum && isOwn && !MAGNITUDES.has(atoms[i - 1]?.lower ?? '')
    ? { unit, to: i + 1 }
    : null;
}

/** "$2.3bn", "US$300 million", "EUR 500m", "$-50.8bn". */
function readSigned(atoms: readonly Atom[], i: number, continental: boolean): Figure | null {
  const sign = readSign(atoms, i);
  if (!sign) return null;
  const minus =
    /^[-−]$/.test(atoms[sign.to]?.text ?? '') &&
    glued(atoms, sign.to) &&
    glued(atoms, sign.to + 1) &&
    i + 1 === sign.to &&
    atoms[i]?.kind === 'mark';
  const at = minus ? sign.to + 1 : sign.to;
  const number = readCardinal(atoms, at, continental, true);
  if (!number || (atoms[at]?.kind !== 'digits' && atoms[i]?.kind === 'word')) return null;
  const { value, scale } = sign.scale && number.scale === 1 ? rescaled(number, sign.scale) : number;
  return { ...number, from: i, value: minus ? -value : value, scale, unit: sign.unit, class: 'money' };
}

/** "500€", "300 USD", "5m EUR": the sign after the figure. */
function signAfter(atoms: readonly Atom[], at: number): Sign | null {
  const atom = atoms[at];
  if (!atom) return null;
  const sign = CURRENCY_SIGNS.get(atom.text);
  // "20 $5 notes": a sign glued to what follows belongs there.
  if (sign) return glued(atoms, at + 1) && atoms[at + 1]?.kind === 'digits' ? null : { unit: sign, to: at + 1 };
  if (atoms[at + 1]?.text === '$') return readSign(atoms, at);
  const scaledCode = readScaledCode(atoms, at);
  if (scaledCode) return scaledCode;
  const code = codeOf(atom.text);
  return code && atom.text !== 'ALL' && !(atoms[at + 1]?.kind === 'digits' && !atoms[at + 1]?.spaced)
    ? { unit: code, to: at + 1 }
    : null;
}

/** Words for percent after a figure; how many atoms they take, 0 for none. */
function percentLength(atoms: readonly Atom[], at: number): number {
  if (/^[%％]$/.test(atoms[at]?.text ?? '')) return 1;
  if (/^(?:percent|pct|pct\.|percents)$/.test(atoms[at]?.lower ?? '')) return 1;
  return reads(atoms, at, ['per', 'cent']) || reads(atoms, at, ['per', 'cents']) ? 2 : 0;
}

/** Adds what belongs to the figure behind it: percent, percentage points, a currency sign or code. */
function withSign(atoms: readonly Atom[], number: Figure): Figure {
  if (number.unit || number.class) return number;
  const hyphen = isHyphen(atoms[number.to]) && glued(atoms, number.to) && glued(atoms, number.to + 1) ? 1 : 0;
  const at = number.to + hyphen;
  if (/^percentage$/.test(atoms[at]?.lower ?? '') && /^points?$/.test(atoms[at + (isHyphen(atoms[at + 1]) ? 2 : 1)]?.lower ?? ''))
    return { ...number, to: at + (isHyphen(atoms[at + 1]) ? 3 : 2), unit: 'percentage point', class: 'percent' };
  const percent = percentLength(atoms, at);
  if (percent > 0) {
    const points = /^points?$/.test(atoms[at + percent]?.lower ?? '');
    return { ...number, to: at + percent + (points ? 1 : 0), unit: points ? 'percentage point' : 'percent', class: 'percent' };
  }
  const sign = hyphen ? null : signAfter(atoms, number.to);
  if (!sign) return number;
  const after = number.scale === 1 ? MAGNITUDES.get(atoms[sign.to]?.lower ?? '') : undefined; // "75 USD million"
  const scale = after ?? sign.scale;
  const scaledUp = scale === undefined ? number : { ...rescaled(number, scale), to: after === undefined ? sign.to : sign.to + 1 };
  return { ...scaledUp, to: Math.max(scaledUp.to, sign.to), unit: sign.unit, class: 'money' };
}

/** ".5", "-5 degrees": marks that belong to the digits after them. */
function readMarked(atoms: readonly Atom[], i: number, continental: boolean): Figure | null {
  const mark = atoms[i];
  const digits = atoms[i + 1];
  if (mark?.kind !== 'mark' || digits?.kind !== 'digits' || !mark.spaced) return null;
  if (digits.spaced)
    return /^[-−]$/.test(mark.text) && /^(?:degrees?|°|celsius|fahrenheit)$/.test(atoms[i + 2]?.lower ?? '')
      ? negative(atoms, i, continental)
      : null;
  if (mark.text === '.' && /^\d+$/.test(digits.text)) {
    const scale = readCardinal(atoms, i + 1, continental);
    return scale
      ? figure(i, scale.to, Number((Number(`0.${digits.text}`) * scale.scale).toPrecision(15)), { scale: scale.scale })
      : null;
  }
  // "-5 people killed" at the head of a line is a list item.
  if (!/^[-−]$/.test(mark.text)) return null;
  const number = negative(atoms, i, continental);
  return number &&
    !(i === 0 && pluralFollows(atoms, number.to) && !/^(?:degrees?|celsius|fahrenheit)$/.test(atoms[number.to]?.lower ?? ''))
    ? number
    : null;
}

function negative(atoms: readonly Atom[], i: number, continental: boolean): Figure | null {
  const number = readCardinal(atoms, i + 1, continental);
  return number ? { ...number, from: i, value: -number.value } : null;
}

/** "minus 5", "negative 12": only before a number that is not counted. */
function readMinus(atoms: readonly Atom[], i: number, continental: boolean): Figure | null {
  if (!/^(?:minus|negative)$/.test(atoms[i]?.lower ?? '')) return null;
  const number = readCardinal(atoms, i + 1, continental);
  return number && number.form !== 'negative' ? { ...number, from: i, value: -number.value } : null;
}

/** Any amount at `i`: money, fraction, vague phrase or plain number, with the signs that belong to it. */
export function readAmount(atoms: readonly Atom[], i: number, continental: boolean): Figure | null {
  const money = readSigned(atoms, i, continental);
  if (money) return money;
  const number =
    readUnitAndPart(atoms, i) ??
    readFraction(atoms, i) ??
    readVague(atoms, i) ??
    readCardinal(atoms, i, continental) ??
    readMarked(atoms, i, continental) ??
    readMinus(atoms, i, continental);
  return number ? withSign(atoms, number) : null;
}

/** The same figure in another magnitude, for ranges that name it once: "300-400 billion". */
export const rescaled = (number: Figure, scale: number): Figure => ({ ...number, value: scaled(number.value, scale), scale });
