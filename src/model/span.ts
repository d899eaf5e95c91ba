/** A half-open range `[start, end)` of UTF-16 code units of the article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the words it cuts out: `text === article.text.slice(start, end)`, always. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** The span `[start, end)` of `text`, with its words. */
export const cut = (text: string, start: number, end: number): TextSpan => ({ text: text.slice(start, end), start, end });

/** Whether two spans share a character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether a span lies wholly within another. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** Orders by position, the longer span first where two begin together. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
