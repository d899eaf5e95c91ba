import type { Article } from './model/article.js';
import type { GazetteerEntry } from './model/gazetteer.js';
import type { Kind } from './model/fact.js';
import type { Report } from './model/report.js';
import { extractArticle } from './pipeline.js';
import { dayOf, entryMistakes, wellFormed } from './read/index.js';
import { selectFacts } from './render/index.js';

export { check, scoresOf, type CheckOptions } from './check/index.js';
export { read, readGazetteer, type GazetteerReading, type ReadOptions } from './read/index.js';
export { FORMATS, render, type Format, type RenderOptions } from './render/index.js';
export { KINDS, MEASURES } from './model/fact.js';
export { VERSION } from './version.js';
export { extractArticle };
export type * from './model/article.js';
export type * from './model/comparison.js';
export type * from './model/date.js';
export type * from './model/expectations.js';
export type * from './model/fact.js';
export type * from './model/gazetteer.js';
export type * from './model/quantity.js';
export type * from './model/quote.js';
export type * from './model/report.js';
export type * from './model/span.js';

/** How a text is read by `extract`. */
export interface TextOptions {
  /** Publication date, `YYYY-MM-DD`: what "on Monday" is counted from. */
  readonly published?: string;
  /** Only facts of these kinds; ids and links stay those of all. */
  readonly kinds?: readonly Kind[];
  readonly title?: string;
  /** Names to know besides those of the lexicon; `readGazetteer` reads them from a file. The same list is prepared only once. */
  readonly gazetteer?: readonly GazetteerEntry[];
}

/** The text goes with the report, so that `check` and pages have it, but is not printed with it: not everybody wants the article again. */
const withText = (report: Report, text: string): Report => ({
  ...report,
  article: Object.defineProperty({ ...report.article }, 'text', { value: text }),
});

/**
 * Finds the facts in the text of one article. Synchronous, pure, without input or output.
 * @throws Error where `published` is no calendar day of the form YYYY-MM-DD, or an entry of `gazetteer` is malformed.
 */
export const extract = (text: string, options: TextOptions = {}): Report => {
  const { published = null, title = null, kinds, gazetteer = [] } = options;
  if (published !== null && (published.length !== 10 || dayOf(published) === null))
    throw new Error(`published must be a calendar day YYYY-MM-DD, not ${JSON.stringify(published)}`);
  const [mistake] = gazetteer.flatMap(entryMistakes);
  if (mistake !== undefined) throw new Error(`gazetteer: ${mistake}`);
  const article: Article = {
    input: null,
    id: null,
    title,
    outlet: null,
    url: null,
    published,
    publishedBasis: published === null ? null : 'option',
    text: wellFormed(text),
  };
  return withText(selectFacts(extractArticle(article, { gazetteer }), kinds ? { kinds } : {}), article.text);
};
