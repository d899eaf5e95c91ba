import { TITLE_ABBREVIATIONS, OTHER_ABBREVIATIONS } from '../lexicon/abbreviations.js';
import { cut, type Span, type TextSpan } from '../model/span.js';

const CURRENCY = String.raw`(?:US|A|C|NZ|HK|S)?[$£€¥₽₴₹₪₺₩]`;
/** Digits with groups (comma, point, thin or no-break space), sign of percent and letters glued to them: $2.3bn, 1,200, 12km, 45%, 91-drone, 200-300, 19th. */
const NUMBER = String.raw`(?:${CURRENCY})?\d+(?:[,.’'\u00a0\u2009\u202f]\d+)*(?:[-–—/:]\d+(?:[,.]\d+)*)*(?:[%‰°]|(?:[-‑]?[\p{L}]+(?:[-‑][\p{L}\p{N}]+)*)(?:[²³])?)?%?\+?`;
const WORD = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‑'’][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*`;
const PATTERN = new RegExp(
  [
    String.raw`https?://\S+[\p{L}\p{N}/]`,
    String.raw`[@#][\p{L}\p{N}_]+`,
    String.raw`(?:\p{L}\.){2,}(?:-\p{L}+)*`, // U.S., a.m., U.S.-made
    NUMBER,
    WORD,
    String.raw`\.{2,}`,
    String.raw`${CURRENCY}`,
    String.raw`[^\s\p{Cf}]`,
  ].join('|'),
  'gu',
);

const SHORT_FORM = /^\p{L}{1,6}$/u;

/** Parts of one match: words lose their possessive or "n't", abbreviations gain their stop. */
function partsOf(text: string, start: number, end: number, limit: number): readonly [number, number][] {
  const word = text.slice(start, end);
  const possessive = /['’]s$/iu.exec(word);
  if (possessive && possessive.index > 0)
    return [
      [start, start + possessive.index],
      [start + possessive.index, end],
    ];
  const negated = /n['’]t$/iu.exec(word);
  if (negated && negated.index > 0)
    return [
      [start, start + negated.index],
      [start + negated.index, end],
    ];
  const verbal = /['’](?:re|ve|ll|d|m)$/iu.exec(word);
  if (verbal && verbal.index > 0)
    return [
      [start, start + verbal.index],
      [start + verbal.index, end],
    ];
  const lower = word.toLowerCase();
  if (
    text[end] === '.' &&
    end + 1 < limit &&
    SHORT_FORM.test(word) &&
    (TITLE_ABBREVIATIONS.has(lower) || OTHER_ABBREVIATIONS.has(lower) || /^\p{Lu}$/u.test(word))
  )
    return [[start, end + 1]];
  return [[start, end]];
}

/** The words and marks of a sentence, as spans of the article. */
export function tokenize(text: string, sentence: Span): readonly TextSpan[] {
  const tokens: TextSpan[] = [];
  PATTERN.lastIndex = sentence.start;
  for (let match = PATTERN.exec(text); match && match.index < sentence.end; match = PATTERN.exec(text)) {
    const end = Math.min(match.index + match[0].length, sentence.end);
    let last = end;
    for (const [from, to] of partsOf(text, match.index, end, sentence.end)) {
      tokens.push(cut(text, from, to));
      last = to;
    }
    PATTERN.lastIndex = last;
    if (last >= sentence.end) break;
  }
  return tokens;
}
