import type { Report } from '../model/report.js';
import { factWords, type FactWords } from './fact-words.js';
import { printable } from './printable.js';
import type { Renderer } from './renderer.js';

const TITLES: Readonly<Record<keyof FactWords, string>> = {
  measure: 'Measure',
  figure: 'Figure',
  what: 'What',
  whose: 'Whose',
  by: 'By',
  where: 'Where',
  when: 'When',
  source: 'According to',
  status: 'Status',
  line: 'Line',
};
const COLUMNS = Object.keys(TITLES) as readonly (keyof FactWords)[];

const escape = (text: string): string => printable(text).replace(/[\\`*_{}[\]<>|#~&]/g, (char) => `\\${char}`);
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;

const report = (r: Report): string => {
  const title = `## ${escape(r.article.title ?? r.article.input ?? r.article.id ?? 'Article')}\n\n`;
  if (r.facts.length === 0) return `${title}No facts.\n\n`;
  const head = ['Kind', ...COLUMNS.map((c) => TITLES[c])];
  const rows = r.facts.map((fact) => {
    const words = factWords(fact, r);
    return row([fact.kind, ...COLUMNS.map((c) => escape(words[c]))]);
  });
  return `${title}${row(head)}${row(head.map(() => '---'))}${rows.join('')}\n`;
};

/** A heading for each article and a table of its facts. */
export const markdownRenderer: Renderer = { head: '', report, tail: '' };
