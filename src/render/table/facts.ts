import { KINDS, type Kind } from '../../model/fact.js';
import type { Report } from '../../model/report.js';
import { factWords, type FactWords } from '../fact-words.js';
import { printable } from '../printable.js';
import { gridFits, withoutEmpty, type Grid } from './grid.js';

const TITLES: Readonly<Record<keyof FactWords, string>> = {
  measure: 'measure',
  figure: 'figure',
  what: 'what',
  whose: 'whose',
  by: 'by',
  where: 'where',
  when: 'when',
  source: 'according to',
  status: 'status',
  line: 'line',
};
const COLUMNS = Object.keys(TITLES) as readonly (keyof FactWords)[];
const ALWAYS: ReadonlySet<keyof FactWords> = new Set(['measure', 'figure', 'what', 'line']);

const wide = (rows: readonly FactWords[]): Grid =>
  withoutEmpty({ head: COLUMNS.map((c) => TITLES[c]), rows: rows.map((row) => COLUMNS.map((c) => printable(row[c]))) });

/** In a narrow terminal what is said about a fact shares one column: "by Ukraine; where: Moscow". */
const narrow = (rows: readonly FactWords[]): Grid => {
  const details = (row: FactWords): string =>
    COLUMNS.filter((c) => !ALWAYS.has(c) && row[c] !== '')
      .map((c) => `${TITLES[c]}: ${printable(row[c])}`)
      .join('; ');
  return withoutEmpty({
    head: ['measure', 'figure', 'what', 'details', 'line'],
    rows: rows.map((row) => [row.measure, row.figure, row.what, details(row), row.line].map(printable)),
  });
};

/** The facts of one kind as a grid that suits the width; null where there are none. */
export const factsGrid = (report: Report, kind: Kind, width: number): Grid | null => {
  const rows = report.facts.filter((fact) => fact.kind === kind).map((fact) => factWords(fact, report));
  if (rows.length === 0) return null;
  const grid = wide(rows);
  return gridFits(grid, width) ? grid : narrow(rows);
};

/** The kinds that the report has facts of, in the order of the codebook. */
export const kindsIn = (report: Report): Kind[] => KINDS.filter((kind) => report.facts.some((fact) => fact.kind === kind));
