import { CsvError, parse } from 'csv-parse/sync';
import { COLUMNS } from './mistakes.js';
import type { Row, Rows } from './row.js';

interface Cells {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

const cellsOf = (text: string): readonly Cells[] =>
  parse(text, {
    bom: true,
    comment: '#',
    comment_no_infix: true,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  }) as unknown as readonly Cells[];

const rowOf = ({ record, info }: Cells, columns: readonly string[]): Row => {
  const filled = columns.flatMap((column, i): (readonly [string, string])[] => (record[i] ? [[column, record[i]]] : []));
  const { aliases, ...rest } = Object.fromEntries(filled) as Readonly<Record<string, string>>;
  const list = aliases?.split(';').flatMap((alias) => alias.trim() || []);
  return { line: info.lines, value: { ...rest, ...(list && { aliases: list }) } };
};

/** A table of names with a row of headings; several aliases stand in one cell, divided by semicolons. */
export function rowsOfCsv(text: string): Rows {
  try {
    const [head, ...body] = cellsOf(text);
    if (!head) return { rows: [], mistakes: [] };
    const columns = head.record.map((column) => column.toLowerCase());
    const wrong = [
      ...columns
        .filter((column) => !COLUMNS.some((one) => one === column))
        .map((column) => `no column "${column}": choose from ${COLUMNS.join(', ')}`),
      ...['name', 'type'].filter((needed) => !columns.includes(needed)).map((needed) => `the column "${needed}" is missing`),
    ];
    if (wrong.length > 0) return { rows: [], mistakes: wrong.map((message) => ({ message, line: head.info.lines })) };
    const long = body.filter(({ record }) => record.length > columns.length);
    return {
      rows: body.filter((cells) => !long.includes(cells)).map((cells) => rowOf(cells, columns)),
      mistakes: long.map(({ record, info }) => ({
        message: `${record.length} cells for ${columns.length} columns: put words with a comma into quotation marks, divide aliases by semicolons`,
        line: info.lines,
      })),
    };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows: [], mistakes: [{ message: `not valid CSV: ${error.message}`, line: Number(error.lines ?? 1) }] };
  }
}
