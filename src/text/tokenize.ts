import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.js';
import { cut, type Span, type TextSpan } from '../model/span.js';
import { isStateAfterTown } from './state-after-town.js';

const CURRENCY = String.raw`(?:US|A|C|NZ|HK|S)?[$£€¥₽₴₹₪₺₩]`;
/** Digits with groups (comma, point, thin or no-break space), sign of percent and letters glued to them: $2.3bn, 1,200, 12km, 45%, 91-drone, 200-300, 19th. */
const NUMBER = String.raw`(?:${CURRENCY})?\d+(?:[,.’'\u00a0\u2009\u202f]\d+)*(?:[-–—/:]\d+(?:[,.]\d+)*)*(?:[%‰°]|(?:[-‑]?[\p{L}]+(?:[-‑][\p{L}\p{N}]+)*)(?:[²³])?)?%?\+?`;
const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‑'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*`;
const PATTERN = new RegExp(
  [
    String.raw`https?://\S+[\p{L}\p{N}/]`,
    String.raw`[@#][\p{L}\p{N}_]+`,
    String.raw`(?:\p{L}\.){2,}(?:-\p{L}+)*`, // U.S., a.m., U.S.-made
    String.raw`\d{1,2}\p{Lu}\d{1,3}\p{L}{0,2}(?![\p{L}\d.,])`, // 2A6s, 9M729
    NUMBER,
    WORD,
    String.raw`\.{2,}`,
    '--', // a dash of wires
    String.raw`${CURRENCY}`,
    String.raw`[^\s\p{Cf}]`,
  ].join('|'),
  'gu',
);

/** What stands apart from the word before: "Russia's", "didn't", "they'll". */
const CLITIC = /(?:['’]s|n['’]t|['’](?:re|ve|ll|d|m))$/iu;

const SHORT_FORM = /^\p{L}{1,6}$/u;

/** "Lt.", "Aug.", "J.", ", Ala.": whether the stop after a word belongs to it. */
function isAbbreviation(word: string, before: string): boolean {
  const lower = word.toLowerCase();
  if (!SHORT_FORM.test(word)) return false;
  if (isStateAfterTown(word, before)) return true;
  return TITLE_ABBREVIATIONS.has(lower) || OTHER_ABBREVIATIONS.has(lower) || /^\p{Lu}$/u.test(word);
}

/** Where the tokens of one match end: words lose their clitic, abbreviations gain their stop unless it is the last character of the sentence. */
function endsOf(sentence: string, start: number, end: number): readonly number[] {
  const word = sentence.slice(start, end);
  const clitic = CLITIC.exec(word)?.index ?? 0;
  if (clitic > 0) return [start + clitic, end];
  const takesStop = sentence[end] === '.' && end + 1 < sentence.length && isAbbreviation(word, sentence.slice(0, start));
  return [takesStop ? end + 1 : end];
}

/** The words and marks of a sentence, as spans of the article. */
export function tokenize(text: string, { start, end }: Span): readonly TextSpan[] {
  const sentence = text.slice(start, end);
  const tokens: TextSpan[] = [];
  let from = 0;
  for (const match of sentence.matchAll(PATTERN)) {
    if (match.index < from) continue; // the stop that an abbreviation took
    from = match.index;
    for (const to of endsOf(sentence, from, from + match[0].length)) {
      tokens.push(cut(text, start + from, start + to));
      from = to;
    }
  }
  return tokens;
}
