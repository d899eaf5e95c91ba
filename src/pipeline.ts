import type { Article } from './model/article.js';
import type { Report } from './model/report.js';

export interface ExtractOptions {
  readonly explain?: boolean;
}

/** The journey of an article, on one page. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars
export const extractArticle = (article: Article, _options: ExtractOptions = {}): Report => ({
  schema: 'briefing-report/1',
  generator: 'briefing 0.1.0',
  article: {
    input: article.input,
    id: article.id,
    title: article.title,
    outlet: article.outlet,
    published: article.published,
    publishedBasis: article.publishedBasis,
    characters: article.text.length,
    words: article.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    offsets: 'utf-16',
  },
  facts: [],
  people: [],
  places: [],
  organizations: [],
  quotes: [],
  dates: [],
  numbers: [],
  notices: [],
});
