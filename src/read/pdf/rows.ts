import { raised } from '../raised.js';
import { commonSize, type Piece } from './piece.js';

/** What stands on one line of a page, from left to right. */
export interface Row {
  readonly pieces: readonly Piece[];
  readonly y: number;
  readonly size: number;
  readonly x: number;
  readonly right: number;
}

/** How far two pieces of one line may differ in height, in parts of the letter size: raised numbers do. */
const SAME_LINE = 0.45;

const rowOf = (pieces: readonly Piece[]): Row => {
  const size = commonSize(pieces);
  const base = pieces.filter((p) => Math.abs(p.size - size) <= 0.5);
  return {
    pieces: [...pieces].sort((p, q) => p.x - q.x),
    y: Math.max(...base.map((p) => p.y)),
    size,
    x: Math.min(...pieces.map((p) => p.x)),
    right: Math.max(...pieces.map((p) => p.right)),
  };
};

/** Pieces put together to lines, from the top of the page to its foot. */
export const rowsOf = (pieces: readonly Piece[]): Row[] => {
  const groups: Piece[][] = [];
  for (const piece of [...pieces].sort((p, q) => p.y - q.y || p.x - q.x)) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    if (group && first && piece.y - first.y < SAME_LINE * Math.max(first.size, piece.size)) group.push(piece);
    else groups.push([piece]);
  }
  return groups.map(rowOf);
};

/** Gaps in parts of the letter size: the least between words, and the least between the cells of a table. */
const WORD_GAP = 0.12;
const CELL_GAP = 2;

const LIST_MARK = /^\s*(?:[-–—•●▪*]|\(?\w{1,3}[.)])\s*$/;

const isRaised = (piece: Piece, row: Row): boolean => piece.size < 0.8 * row.size && row.y - piece.y > 0.12 * row.size;

const between = (before: Piece, piece: Piece, row: Row): string => {
  const gap = (piece.x - before.right) / row.size;
  if (gap > CELL_GAP && !LIST_MARK.test(before.text)) return ' | ';
  return gap > WORD_GAP ? ' ' : '';
};

/** The words of a line; far apart like the cells of a table they are parted by a bar. */
export const textOf = (row: Row): string => {
  let text = '';
  row.pieces.forEach((piece, i) => {
    const before = row.pieces[i - 1];
    if (before) text += between(before, piece, row);
    text += isRaised(piece, row) ? raised(text, piece.text) : piece.text;
  });
  return text.replace(/[ \t\r\n\f]+/g, ' ').trim();
};

/** Whether the line begins with a raised mark, as footnotes do. */
export const beginsRaised = (row: Row): boolean => {
  const [first] = row.pieces;
  return first !== undefined && isRaised(first, row) && raised('', first.text) === '';
};
