import type { ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import { fits, shareWidth, type ColumnWidth } from './layout.js';
import { widestWord, widthOf, wrap } from './width.js';

/** A table before it is set: its head and its rows of cells. */
export interface Grid {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Words up to this long are not broken while there is another way. */
const LONG_WORD = 12;
/** Most columns of a terminal that are of use; a longer line is hard to read. */
const MOST_NATURAL = 60;

const columnWidths = ({ head, rows }: Grid): ColumnWidth[] =>
  head.map((title, i) => {
    const cells = [title, ...rows.map((row) => row[i] ?? '')];
    return { natural: Math.min(MOST_NATURAL, Math.max(1, ...cells.map(widthOf))), least: widestWord(cells, LONG_WORD) };
  });

/** Two blanks of padding and a border for each column, and the last border. */
const roomFor = (columns: number, width: number): number => width - 3 * columns - 1;

/** Without columns that hold nothing. */
export const withoutEmpty = ({ head, rows }: Grid): Grid => {
  const kept = head.map((_, i) => rows.some((row) => (row[i] ?? '') !== ''));
  return { head: head.filter((_, i) => kept[i]), rows: rows.map((row) => row.filter((_, i) => kept[i])) };
};

/** Whether the grid can stand in `width` columns without broken words. */
export const gridFits = (grid: Grid, width: number): boolean => fits(columnWidths(grid), roomFor(grid.head.length, width));

/** The grid with borders, its cells wrapped so that no line is wider than `width`. */
export const drawGrid = (grid: Grid, width: number, chalk: ChalkInstance): string => {
  const widths = shareWidth(columnWidths(grid), roomFor(grid.head.length, width));
  const cell = (text: string, i: number): string => wrap(text, widths[i] ?? 1).join('\n');
  const table = new Table({
    head: grid.head.map((title, i) => chalk.bold(cell(title, i))),
    colWidths: widths.map((w) => w + 2),
    // Without this cli-table3 colours head and borders even in a pipe.
    style: { head: [], border: [] },
  });
  table.push(...grid.rows.map((row) => row.map(cell)));
  return table.toString();
};
