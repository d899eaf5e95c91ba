import type { Sentence, Token } from '../../model/sentence.js';

/** How a sentence uses capitals: as prose does, on every word (a headline), or throughout. */
type Casing = 'prose' | 'title' | 'capitals';

/** A token as name finding sees it. */
export interface Word {
  readonly token: Token;
  /** Folded: lower case, no accents, no apostrophes, hyphens as spaces; the form of gazetteer keys. */
  readonly key: string;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Two letters or more, all capitals (possibly with stops). */
  readonly acronym: boolean;
}

/** A sentence as the finder of names sees it: its words and how it is written. */
export interface Line {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  readonly casing: Casing;
  /** Index of the first word that is no mark. */
  readonly first: number;
}

const MARKS = /[\p{M}’‘'ʹʼ`´]/gu;
const PLAIN: Readonly<Record<string, string>> = { ı: 'i', ø: 'o', ł: 'l', đ: 'd', ð: 'd', ß: 'ss', æ: 'ae', œ: 'oe' };

/** The form in which names are compared: "Ra's Lanuf" and "ras lanuf", "al-Shabaab" and "al Shabaab" are one. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  const short = lower.includes('st') || lower.includes('saint') ? lower.replace(/(^|;)(?:saint|st\.)(?=[ ;]|$)/g, '$1st') : lower;
  if (/^[\x20-\x7e]*$/.test(short)) return /['`-]/.test(short) ? short.replace(/['`]/g, '').replaceAll('-', ' ') : short;
  return short
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[ıøłđðßæœ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[-‑–]/g, ' ');
}

/** Small words that headlines leave in lower case. */
const MINOR =
  /^(?:a|an|the|and|or|but|of|in|on|at|to|for|from|by|with|as|over|after|amid|is|are|be|vs?\.?|than|off|up|out|into|near|its?|’s|'s)$/;

function casingOf(tokens: readonly Token[], heading: boolean): Casing {
  const letters = tokens.filter((token) => /\p{L}/u.test(token.text));
  const all = letters
    .map((token) => token.text)
    .join('')
    .replace(/[^\p{L}]/gu, '');
  if (all.length > 5 && letters.length > 1 && all.replace(/[^\p{Lu}]/gu, '').length > 0.8 * all.length) return 'capitals';
  const major = letters.filter((token) => !MINOR.test(token.lower));
  const capital = major.filter((token) => /^\p{Lu}/u.test(token.text));
  const ordinary = major.length - capital.length;
  return heading && major.length >= 4 && ordinary <= 0.15 * major.length ? 'title' : 'prose';
}

/** The words of a sentence with what name finding asks of them. */
export function lineOf(sentence: Sentence): Line {
  const words = sentence.tokens.map((token): Word => ({
    token,
    key: fold(token.text),
    capital: /^[\p{Lu}]/u.test(token.text) || /^(?:d['’]|al-|el-|ad-|as-|ash-|an-|ar-|at-|ez-|e[dn]-)\p{Lu}/u.test(token.text),
    acronym: /^(?:\p{Lu}[\p{Lu}\p{N}&-]+|(?:\p{Lu}\.){2,})$/u.test(token.text),
  }));
  return {
    sentence,
    words,
    casing: casingOf(sentence.tokens, sentence.heading),
    first: words.findIndex((word) => /[\p{L}\p{N}]/u.test(word.token.text)),
  };
}
