import type { TextSpan } from '../../model/span.js';
import type { Sentence, Token } from '../../model/sentence.js';
import { isGrouped } from './digits.js';

/** A piece of a token that means one thing to a reader of numbers: digits, letters or a mark. "US$2.3bn" is US, $, 2.3, bn. */
export interface Atom extends TextSpan {
  readonly kind: 'digits' | 'word' | 'mark';
  readonly lower: string;
  readonly token: Token;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
}

const PIECE =
  /(?:km|m|mi|ft)[23²³](?![\p{L}\p{N}])|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞]|\d+(?:[.,'’\u00a0\u2009\u202f]\d+)*|[\p{L}\p{M}²³]+(?:['’.][\p{L}\p{M}]+)*\.?|[^\s]/gu;
const PLAIN = /^[A-Za-z]+$/;
const WHOLE = /^(?:https?:|@|#(?!\d+$))/;

/** Digits that are no one number ("5,10", "1 2024" with a no-break space) fall apart at their separators. */
function digitPieces(text: string, start: number): readonly TextSpan[] {
  if (/^\d+$/.test(text) || isGrouped(text)) return [{ text, start, end: start + text.length }];
  const parts: TextSpan[] = [];
  for (const match of text.matchAll(/\d+(?:\.\d+)*|[^\d]/g))
    if (match[0].trim()) parts.push({ text: match[0], start: start + match.index, end: start + match.index + match[0].length });
  return parts;
}

function piecesOf(token: Token): readonly TextSpan[] {
  if (PLAIN.test(token.text) || WHOLE.test(token.text)) return [token];
  const pieces: TextSpan[] = [];
  for (const match of token.text.matchAll(PIECE)) {
    const start = token.start + match.index;
    if (/^\d/.test(match[0])) pieces.push(...digitPieces(match[0], start));
    else pieces.push({ text: match[0], start, end: start + match[0].length });
  }
  return pieces;
}

const kindOf = (text: string): Atom['kind'] => (/^\d/.test(text) ? 'digits' : /^[\p{L}]/u.test(text) ? 'word' : 'mark');

/** The atoms of a sentence, in order. `spacedGroups`: whether its article writes groups of thousands as "10, 000". */
export function atomsOf(sentence: Sentence, spacedGroups = false): readonly Atom[] {
  const atoms: Atom[] = [];
  for (const token of sentence.tokens) {
    for (const piece of piecesOf(token)) {
      atoms.push({
        text: piece.text,
        start: piece.start,
        end: piece.end,
        kind: WHOLE.test(token.text) ? 'mark' : kindOf(piece.text),
        lower: piece.text.toLowerCase().replace(/’/g, "'"),
        token,
        spaced: (atoms.at(-1)?.end ?? -1) !== piece.start,
      });
    }
  }
  return mended(withSpacedGroups(atoms), spacedGroups);
}

const NO_GROUP_BEFORE = /^(?:name|date)$/;

/** Groups with plain spaces, "40 000 men", "1 414 021": two groups of three or more, or one before a noun that no name or date opens. */
function withSpacedGroups(atoms: readonly Atom[]): readonly Atom[] {
  const whole: Atom[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const first = atoms[i] as Atom;
    let to = i + 1;
    const open = /^[1-9]\d{0,2}$/.test(first.text) && atoms[i - 1]?.kind !== 'digits' && atoms[i - 1]?.text !== '+';
    for (
      let next = atoms[to];
      open && to < i + 5 && next && /^\d{3}$/.test(next.text) && next.start === (atoms[to - 1]?.end ?? 0) + 1;
      next = atoms[to]
    )
      to++;
    const [last, after, before] = [atoms[to - 1] as Atom, atoms[to], atoms[i - 1]];
    const counts =
      to === i + 2 &&
      !NO_GROUP_BEFORE.test(before?.token.pos ?? '') &&
      (last.text === '000' || /^(?:noun|adj)$/.test(after?.token.pos ?? '')) &&
      // "31 155 mm howitzers"
      after?.lower !== 'mm' &&
      !isHyphen(after);
    if (to > i + 2 || counts) {
      const text = atoms
        .slice(i, to)
        .map((a) => a.text)
        .join('\u00a0');
      whole.push({ ...first, text, lower: text, end: last.end });
      i = to - 1;
    } else whole.push(first);
  }
  return whole;
}

/** "22,24,26": digits of two places between commas are one of a list. */
const isListed = (atoms: readonly Atom[], i: number): boolean =>
  [i - 1, i + 1].every((k) => atoms[k]?.text === ',' && !atoms[k]?.spaced) &&
  /^\d{1,2}$/.test(atoms[i]?.text ?? '') &&
  ![i - 2, i + 2].some((k) => /^\d{3}$/.test(atoms[k]?.text ?? ''));

/** "80, 000", and "1, 118" where the article writes groups so: whether `next` is a further group of `last`. */
const isSpacedGroup = (last: Atom, next: Atom, spacedGroups: boolean): boolean =>
  next.spaced && /^\d{1,3}(?:,\d{3})*$/.test(last.text) && (spacedGroups ? /^\d{3}$/.test(next.text) : next.text === '000');

/** The mark at `i` with the digits on both sides as one number: "115.5", "80, 000"; null where they are two. */
function aroundMark(atoms: readonly Atom[], i: number, last: Atom | undefined, spacedGroups: boolean): Atom | null {
  const [atom, next] = [atoms[i], atoms[i + 1]];
  const between = last?.kind === 'digits' && next?.kind === 'digits' && /^[.,]$/.test(atom?.text ?? '') && !atom?.spaced;
  if (!between) return null;
  const text = `${last.text}${atom?.text ?? ''}${next.text}`;
  const listed = isListed(atoms, i - 1) || isListed(atoms, i + 1);
  const one = (!next.spaced && !listed && isGrouped(text)) || (atom?.text === ',' && isSpacedGroup(last, next, spacedGroups));
  return one ? { ...last, text, lower: text, end: next.end } : null;
}

/** "32m2": a unit of length right behind digits with its power; null elsewhere. */
function withPower(atoms: readonly Atom[], i: number, last: Atom | undefined): Atom | null {
  const [atom, next] = [atoms[i], atoms[i + 1]];
  const unit = last?.kind === 'digits' && atom !== undefined && !atom.spaced && /^(?:m|km|cm|mi|ft)$/.test(atom.text);
  if (!unit || !next || next.spaced || !/^[23]$/.test(next.text)) return null;
  const text = `${atom.text}${next.text}`;
  return { ...atom, text, lower: text, end: next.end };
}

/** Puts together what the tokens tore apart: "USD115.5", "32m2", "80, 000". */
function mended(atoms: readonly Atom[], spacedGroups: boolean): readonly Atom[] {
  const whole: Atom[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const last = whole.at(-1);
    const number = aroundMark(atoms, i, last, spacedGroups);
    const unit = number ? null : withPower(atoms, i, last);
    if (number) whole[whole.length - 1] = number;
    else whole.push(unit ?? (atoms[i] as Atom));
    if (number || unit) i++;
  }
  return whole;
}

/** Whether atom `i` follows the one before it without white space. */
export const glued = (atoms: readonly Atom[], i: number): boolean => i > 0 && i < atoms.length && !atoms[i]?.spaced;

/** Whether an atom is a hyphen, dash or minus sign. */
export const isHyphen = (atom: Atom | undefined): boolean => !!atom && /^[-‑‐–—−]$/.test(atom.text);

/** Whether `atoms` from `i` on read `words` in lower case. */
export const reads = (atoms: readonly Atom[], i: number, words: readonly string[]): boolean =>
  i >= 0 && words.every((word, k) => atoms[i + k]?.lower === word);
