import { columnNames, factRow } from './fact-row.js';
import type { Renderer } from './renderer.js';

const delimited = (separator: string, quote: (cell: string) => string): Renderer => {
  const line = (cells: readonly string[]): string => `${cells.map(quote).join(separator)}\n`;
  return {
    head: line(columnNames),
    report: (report) => report.facts.map((fact) => line(factRow(fact, report))).join(''),
    tail: '',
  };
};

// The data stay exact: a cell that begins with "=" is quoted like any other, not changed.
const csvCell = (cell: string): string =>
  /^[\s=+\-@]|[",\r\n]|\s$/.test(cell) && !isNumber(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
const isNumber = (cell: string): boolean => /^-?\d+(\.\d+)?$/.test(cell);

const ESCAPES: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\\': '\\\\' };
const tsvCell = (cell: string): string => cell.replace(/[\t\n\r\\]/g, (char) => ESCAPES[char] ?? char);

/** A header and one fact a line, quoted by RFC 4180, lines ending with LF. */
export const csvRenderer: Renderer = delimited(',', csvCell);

/** A header and one fact a line; tab, line ends and backslash inside a cell are written as `\t`, `\n`, `\r`, `\\`. */
export const tsvRenderer: Renderer = delimited('\t', tsvCell);
