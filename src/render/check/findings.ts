import type { CheckedArticle, Difference } from '../../model/comparison.js';
import type { Fact } from '../../model/fact.js';
import type { Span } from '../../model/span.js';

type FindingType = 'missing' | 'surplus' | 'different';

/** One thing to tell a person, with its place in the article. */
export interface Finding {
  readonly type: FindingType;
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  readonly message: string;
  readonly sentence: string;
}

const position = (text: string, offset: number): { line: number; column: number } => {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
};

/** The words around a span up to the next stop or line end: enough to find the sentence again. */
const sentenceAt = (text: string, { start, end }: Span): string => {
  const before = text.slice(0, start);
  const from = Math.max(
    before.lastIndexOf('\n') + 1,
    ...[...before.matchAll(/[.!?]["”’)]*\s/g)].slice(-1).map((m) => m.index + m[0].length),
  );
  const to = /[.!?]["”’)]*(?=\s|$)|\n|$/.exec(text.slice(end));
  const stop = to === null || to[0] === '\n' ? 0 : to[0].length;
  return text.slice(from, end + (to?.index ?? 0) + stop).trim();
};

const value = (v: Difference['expected']): string => (v === null ? 'nothing' : JSON.stringify(v));
const differs = ({ field, expected, found }: Difference): string =>
  `${field}: expected ${value(expected)}, found ${value(found)}`;
const title = (kind: string, measure: string, words: string): string => `${kind}/${measure} ${JSON.stringify(words)}`;

/** What is missing, surplus or different in an article, in the order of the text. */
export const findingsOf = ({ text, comparison }: CheckedArticle): Finding[] => {
  const factFinding = (type: FindingType, fact: Fact, more: string): Finding & Span => ({
    type,
    ...position(text, fact.quantity.start),
    start: fact.quantity.start,
    end: fact.quantity.end,
    message: `${type} ${title(fact.kind, fact.measure, fact.quantity.text)}${more}`,
    sentence: fact.evidence.text,
  });
  const missing = comparison.missing.map(({ fact, start, end }) => ({
    type: 'missing' as const,
    ...position(text, start),
    start,
    end,
    message: `missing ${title(fact.kind, fact.measure, fact.text)}`,
    sentence: sentenceAt(text, { start, end }),
  }));
  const different = comparison.matches
    .filter((match) => match.differences.length > 0)
    .map((match) => factFinding('different', match.found, `: ${match.differences.map(differs).join('; ')}`));
  const surplus = comparison.surplus.map((fact) => factFinding('surplus', fact, ''));
  return [...missing, ...different, ...surplus]
    .sort((a, b) => a.start - b.start)
    .map(({ type, line, column, message, sentence }) => ({ type, line, column, message, sentence }));
};
