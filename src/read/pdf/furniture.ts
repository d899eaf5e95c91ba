import type { Page } from './piece.js';
import { rowsOf, textOf, type Row } from './rows.js';

/** How many lines at the head and at the foot of a page may be its furniture. */
const EDGE = 3;

/** How far apart, in points, the same running head may stand on two pages. */
const SAME_HEIGHT = 4;

const PAGE_NUMBER = /^(?:[-–—|]\s*)?(?:page\s+)?\d{1,4}(?:\s*(?:of|\/|\|)\s*\d{1,4})?(?:\s*[-–—|])?$/i;

/** What browsers print at the edges: "3/11/25, 9:14 AM | The title", "https://example.org/a | 1/2". */
const BROWSER = /^(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}, \d{1,2}:\d{2}\b|(?:https?|file):\/\/\S+(?:\s*\|)?\s*\d+\/\d+$)/;

interface EdgeRow {
  readonly row: Row;
  readonly words: string;
  /** The words without their numbers: "Page # of #". */
  readonly form: string;
  readonly atHead: boolean;
  /** The outermost line of its page, well apart from the next. */
  readonly alone: boolean;
}

const edgesOf = ({ pieces }: Page): EdgeRow[] => {
  const rows = rowsOf(pieces);
  const isApart = (i: number, neighbour: number): boolean => {
    const [row, other] = [rows[i], rows[neighbour]];
    return row !== undefined && (!other || Math.abs(row.y - other.y) > 1.6 * Math.max(row.size, other.size));
  };
  return rows.flatMap((row, i) => {
    const atHead = i < Math.min(EDGE, rows.length / 2);
    if (!atHead && i < rows.length - EDGE) return [];
    const words = textOf(row);
    const alone = (i === 0 && isApart(i, 1)) || (i === rows.length - 1 && isApart(i, i - 1));
    return [{ row, words, form: words.toLowerCase().replace(/\d+/g, '#'), atHead, alone }];
  });
};

/** The same words at the same height of another page; the numbers may differ, if there are words besides. */
const isRepeated = (edge: EdgeRow, others: readonly EdgeRow[]): boolean =>
  /\p{L}/u.test(edge.form) &&
  others.some((o) => o.atHead === edge.atHead && o.form === edge.form && Math.abs(o.row.y - edge.row.y) <= SAME_HEIGHT);

/** The edge lines of one page that are furniture: from the margin inwards, up to the first that is not. */
const furnitureOf = (edges: readonly EdgeRow[], others: readonly EdgeRow[]): readonly EdgeRow[] => {
  const isFurniture = (edge: EdgeRow): boolean =>
    (edge.alone && (PAGE_NUMBER.test(edge.words) || BROWSER.test(edge.words))) || isRepeated(edge, others);
  const inwards = (rows: readonly EdgeRow[]): readonly EdgeRow[] => {
    const end = rows.findIndex((edge) => !isFurniture(edge));
    return end < 0 ? rows : rows.slice(0, end);
  };
  return [...inwards(edges.filter((edge) => edge.atHead)), ...inwards(edges.filter((edge) => !edge.atHead).reverse())];
};

/** The pages without running heads, page numbers and what browsers print around a page. */
export const withoutFurniture = (pages: readonly Page[]): readonly Page[] => {
  const edges = pages.map(edgesOf);
  return pages.map((page, i) => {
    const others = edges.flatMap((rows, j) => (i === j ? [] : rows));
    const dropped = new Set(furnitureOf(edges[i] ?? [], others).flatMap((edge) => edge.row.pieces));
    return { ...page, pieces: page.pieces.filter((piece) => !dropped.has(piece)) };
  });
};
