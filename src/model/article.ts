/** Where the publication date comes from. */
export type PublishedBasis = 'option' | 'metadata' | 'dateline' | null;

/** One article as it was read, before anything is found in it. */
export interface Article {
  /** Name of the file or stream it came from; null for text given to the library. */
  readonly input: string | null;
  readonly id: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** Publication date, `YYYY-MM-DD`. */
  readonly published: string | null;
  readonly publishedBasis: PublishedBasis;
  /** The text that every offset counts in (UTF-16 code units). */
  readonly text: string;
}
