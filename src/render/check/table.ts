import { Chalk } from 'chalk';
import type { CheckResult, Scores } from '../../model/comparison.js';
import { printable } from '../printable.js';
import type { RenderOptions } from '../renderer.js';
import { drawGrid, type Grid } from '../table/grid.js';
import { wrap } from '../table/width.js';
import { findingsOf } from './findings.js';

const rounded = (share: number): string => share.toFixed(3);

const kindsGrid = ({ all, kinds }: Scores): Grid => ({
  head: ['kind', 'expected', 'found', 'matched', 'precision', 'recall', 'F1'],
  rows: [...Object.entries(kinds), ['all', all] as const].map(([name, s]) => [
    name,
    ...[s.expected, s.found, s.matched].map(String),
    ...[s.precision, s.recall, s.f1].map(rounded),
  ]),
});

const fieldsGrid = ({ fields }: Scores): Grid => ({
  head: ['field', 'compared', 'equal', 'accuracy'],
  rows: Object.entries(fields).map(([name, s]) => [name, String(s.compared), String(s.equal), rounded(s.accuracy)]),
});

/** What differs, each with its place and sentence, then the scores. */
export const renderCheckTable = (result: CheckResult, options: RenderOptions): string => {
  const chalk = new Chalk({ level: options.color === true ? 1 : 0 });
  const width = options.width ?? 100;
  const color = { missing: chalk.red, surplus: chalk.yellow, different: chalk.magenta };
  const findings = result.articles.flatMap((article) =>
    findingsOf(article).map(({ type, line, column, message, sentence }) => {
      const quoted = wrap(printable(sentence), Math.max(20, width - 4)).map((l) => `    ${l}\n`);
      return `${chalk.bold(printable(`${article.path}:${line}:${column}`))}: ${color[type](printable(message))}\n${quoted.join('')}`;
    }),
  );
  const grids = [kindsGrid(result.scores), fieldsGrid(result.scores)].filter((grid) => grid.rows.length > 0);
  const tables = grids.map((grid) => `${drawGrid(grid, width, chalk)}\n`);
  const shortfalls = result.shortfalls.map((s) => `${chalk.red(s)}\n`);
  return [...findings, findings.length > 0 ? '\n' : '', ...tables, ...shortfalls].join('');
};
