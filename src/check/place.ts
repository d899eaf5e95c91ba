import type { PlacedExpectation } from '../model/comparison.js';
import type { Expectations, ExpectedFact } from '../model/expectations.js';
import type { Span } from '../model/span.js';
import type { Mistake } from './mistakes.js';

const occurrences = (text: string, piece: string): number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) found.push(at);
  return found;
};

const WORD = /[\p{L}\p{N}]/u;

/** Whether the piece at `start` neither begins nor ends within a word ("20" in "200" does). */
const standsAlone = (text: string, start: number, end: number): boolean => {
  const cuts = (at: number): boolean => WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
  return !cuts(start) && !cuts(end);
};

/** Where `words` stand in `text` as whole words. */
export const wholeWords = (text: string, words: string): number[] =>
  occurrences(text, words).filter((at) => standsAlone(text, at, at + words.length));

const byContext = (words: string, context: string, article: string): Span | string => {
  const places = occurrences(article, context);
  const [at] = places;
  if (at === undefined) return 'the context does not occur in the article';
  if (places.length > 1) return `the context occurs ${places.length} times in the article`;
  const inner = wholeWords(context, words);
  const [offset] = inner;
  if (offset === undefined) return `the context does not hold ${JSON.stringify(words)} as whole words`;
  if (inner.length > 1) return `the context holds ${JSON.stringify(words)} ${inner.length} times`;
  return { start: at + offset, end: at + offset + words.length };
};

/** The span of an expected quantity in the article, or what is wrong with its place. */
const placeOf = ({ text, context, start, end }: ExpectedFact, article: string): Span | string => {
  if (start !== undefined && end !== undefined) {
    return article.slice(start, end) === text
      ? { start, end }
      : `the article does not read ${JSON.stringify(text)} from ${start} to ${end}`;
  }
  return context === undefined ? 'says not where it stands' : byContext(text, context, article);
};

/** The expectations with their spans in the article, and those whose place is not clear. */
export const placeExpectations = (
  expected: Expectations,
  article: string,
): { placed: PlacedExpectation[]; mistakes: Mistake[] } => {
  const results = expected.facts.map((fact, index) => ({ index, fact, place: placeOf(fact, article) }));
  return {
    placed: results.flatMap(({ index, fact, place }) => (typeof place === 'string' ? [] : [{ index, fact, ...place }])),
    mistakes: results.flatMap(({ index, fact, place }) =>
      typeof place === 'string'
        ? [
            {
              path: `/facts/${index}/${fact.start !== undefined && fact.end !== undefined ? 'start' : 'context'}`,
              message: place,
            },
          ]
        : [],
    ),
  };
};
