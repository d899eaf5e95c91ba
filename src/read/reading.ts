import type { Article } from '../model/article.js';
import type { Notice } from '../model/report.js';

/** An article with what was odd about its bytes; the notices belong into its report. */
export interface ReadArticle {
  readonly article: Article;
  readonly notices: readonly Notice[];
}

/** Why an input, or a line of it, could not be read. */
export interface Problem {
  readonly message: string;
  /** Line of the input, from 1; null where the whole input is meant. */
  readonly line: number | null;
}

/** What came out of one input: one unreadable article does not stop the others. */
export interface Reading {
  readonly articles: readonly ReadArticle[];
  readonly problems: readonly Problem[];
}

/** A reading of nothing but a problem. */
export const unreadable = (message: string, line: number | null = null): Reading => ({
  articles: [],
  problems: [{ message, line }],
});

/** A notice about the input as a whole. */
export const inputNotice = (code: string, message: string): Notice => ({
  severity: 'warning',
  code,
  message,
  start: null,
  end: null,
  line: null,
});
