import type { getDocumentProxy } from 'unpdf';
import type { Page, Piece } from './piece.js';

/** A PDF as its package has opened it. */
export type Document = Awaited<ReturnType<typeof getDocumentProxy>>;

/** Two transformations, one after the other: a, b, c, d, e, f as PDF writes them. */
const combine = (outer: readonly number[], inner: readonly number[]): number[] => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = inner;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
};

/** Letters that run to the right; what stands upright or aslant is a stamp over the page or a note beside it. */
const isLevel = ([a = 0, b = 0]: readonly number[]): boolean => a > 0 && Math.abs(b) < 0.05 * a;

/** Bold letters are sometimes made by setting the same words twice, a hair apart. */
const isDouble = (piece: Piece, before: readonly Piece[]): boolean =>
  before.some((p) => p.text === piece.text && Math.abs(p.x - piece.x) < 0.1 * p.size && Math.abs(p.y - piece.y) < 0.1 * p.size);

/** The pieces of a page as it is seen: turned as its viewer turns it, without what lies beside the paper. */
export const readPage = async (document: Document, number: number): Promise<Page> => {
  const page = await document.getPage(number);
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const pieces: Piece[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const place = combine(transform, item.transform as number[]);
    const [, , c = 0, d = 0, x = 0, y = 0] = place;
    const piece = { text: item.str, x, right: x + item.width, y, size: Math.hypot(c, d) };
    const seen = x < width && piece.right > 0 && y > 0 && y - piece.size < height && piece.size > 0;
    if (seen && isLevel(place) && !isDouble(piece, pieces.slice(-50))) pieces.push(piece);
  }
  page.cleanup();
  return { number, pieces };
};
