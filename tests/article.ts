import type { Article } from '../src/model/article.js';

/** An article of which nothing is known but its text and, where given, its publication date. */
export const articleOf = (text: string, published: string | null = null): Article => ({
  input: null,
  id: null,
  title: null,
  outlet: null,
  url: null,
  published,
  publishedBasis: null,
  text,
});
