import type { Article } from '../model/article.js';
import type { Notice } from '../model/report.js';
import { wellFormed } from './decode.js';
import { dayOf } from './published.js';
import { inputNotice, type ReadArticle } from './reading.js';

type Fields = Readonly<Record<string, unknown>>;

/** Whether a value of JSON is an object, neither a list nor null. */
export const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Why this JSON value is no article, in words that say what to write; null where it is one. */
export const articleMistake = (value: unknown): string | null => {
  if (!isObject(value)) return 'an article is an object {"id", "text", "title", "published", "url"}';
  if (value.text === undefined) return 'the article has no "text"';
  if (typeof value.text !== 'string') return '"text" must be a string';
  const wrong = ['title', 'outlet', 'url', 'published'].find((key) => value[key] != null && typeof value[key] !== 'string');
  if (wrong !== undefined) return `"${wrong}" must be a string`;
  if (value.id != null && !['string', 'number'].includes(typeof value.id)) return '"id" must be a string';
  return null;
};

const words = (value: unknown): string | null => (value == null ? null : wellFormed(String(value)));

/** An article from a JSON value in which `articleMistake` finds nothing. */
export const articleOf = (fields: Fields, input: string | null): ReadArticle => {
  const written = words(fields.published);
  const published = written === null ? null : dayOf(written.trim());
  const notices: readonly Notice[] =
    written !== null && published === null
      ? [
          inputNotice(
            'bad-publication-date',
            `"published" is no date of the form YYYY-MM-DD: ${JSON.stringify(written.slice(0, 40))}`,
          ),
        ]
      : [];
  const article: Article = {
    input,
    id: words(fields.id),
    title: words(fields.title),
    outlet: words(fields.outlet),
    url: words(fields.url),
    published,
    publishedBasis: published === null ? null : 'metadata',
    text: words(fields.text) ?? '',
  };
  return { article, notices };
};
