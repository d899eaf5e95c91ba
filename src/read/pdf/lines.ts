import { columnsOf } from './columns.js';
import { withInitialsInLine } from './initials.js';
import type { Page } from './piece.js';
import { beginsRaised, textOf, type Row } from './rows.js';

/** A line in the order of reading, with what tells whether its paragraph goes on. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The column it stands in, counted over all pages, and where full lines of it end. */
  readonly column: number;
  readonly columnRight: number;
}

/** The lines of a document: the running text and what stands at the foot of its pages. */
export interface Lines {
  readonly body: readonly Line[];
  /** Footnotes, in their order. */
  readonly notes: readonly Line[];
}

/** Footnotes are set at most in this part of the size of the body. */
const NOTE_SIZE = 0.93;

const isNoteHead = (row: Row): boolean => beginsRaised(row) || /^(?:\[\d{1,3}\]|\d{1,3}\.?|[*†‡])\s?\S/.test(textOf(row));

/** From which line on a column holds footnotes: small letters down to its foot, the first line with a mark. */
const notesFrom = (rows: readonly Row[], size: number): number => {
  const small = rows.length - [...rows].reverse().findIndex((row) => row.size > NOTE_SIZE * size);
  if (small > rows.length) return rows.length; // a column of small letters throughout
  const head = rows.slice(small).findIndex(isNoteHead);
  return head < 0 ? rows.length : small + head;
};

/** The lines of a document column by column; footnotes apart, because they stand amid a sentence that goes on overleaf. */
export const linesOf = (pages: readonly Page[], size: number): Lines => {
  const body: Line[] = [];
  const notes: Line[] = [];
  let column = 0;
  for (const { rows, right } of pages.flatMap((page) => columnsOf(withInitialsInLine(page.pieces)))) {
    const from = notesFrom(rows, size);
    rows.forEach((row, i) => {
      const line = { text: textOf(row), x: row.x, right: row.right, y: row.y, size: row.size, column, columnRight: right };
      if (line.text !== '') (i < from ? body : notes).push(line);
    });
    column++;
  }
  return { body, notes };
};
