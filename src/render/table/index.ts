import { Chalk, type ChalkInstance } from 'chalk';
import type { Report } from '../../model/report.js';
import { printable } from '../printable.js';
import type { Renderer, RenderOptions } from '../renderer.js';
import { factsGrid, kindsIn } from './facts.js';
import { drawGrid } from './grid.js';
import { listsOf } from './lists.js';
import { wrap } from './width.js';

const DEFAULT_WIDTH = 100;
const LEAST_WIDTH = 30;

const heading = ({ article, facts }: Report): string => {
  const name = [article.title, article.input, article.id].find((n) => n != null && n !== '') ?? 'article';
  const about = [article.published, `${article.words} words`, `${facts.length} ${facts.length === 1 ? 'fact' : 'facts'}`];
  return printable(`${name} (${about.filter((a) => a !== null).join(', ')})`);
};

const section = (title: string, table: string, chalk: ChalkInstance): string => `\n${chalk.bold.cyan(title)}\n${table}\n`;

/** Tables for people: the facts of each kind, then who else is in the article. */
export const tableRenderer = (options: RenderOptions): Renderer => {
  const chalk = new Chalk({ level: options.color === true ? 1 : 0 });
  const width = Math.max(LEAST_WIDTH, options.width ?? DEFAULT_WIDTH);
  const report = (r: Report): string => {
    const facts = kindsIn(r).map((kind) => {
      const grid = factsGrid(r, kind, width);
      return grid === null ? '' : section(kind, drawGrid(grid, width, chalk), chalk);
    });
    const lists = listsOf(r).map(({ title, grid }) => section(title, drawGrid(grid, width, chalk), chalk));
    return `${chalk.bold(wrap(heading(r), width).join('\n'))}\n${[...facts, ...lists].join('')}\n`;
  };
  return { head: '', report, tail: '' };
};
