import type { Fact } from '../model/fact.js';
import type { Report } from '../model/report.js';
import { factWords, type FactWords } from './fact-words.js';
import type { Renderer } from './renderer.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

const STYLE = `
body { font: 16px/1.6 Georgia, serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff }
article { white-space: pre-wrap }
mark { background: #ffe9a8; padding: 0 .15em; border-radius: .2em }
table { border-collapse: collapse; font: 14px/1.4 system-ui, sans-serif; margin: 1rem 0 3rem }
th, td { border: 1px solid #ccc; padding: .25rem .5rem; text-align: left; vertical-align: top }
`;

const COLUMNS: readonly (keyof FactWords)[] = [
  'measure',
  'figure',
  'what',
  'whose',
  'by',
  'where',
  'when',
  'source',
  'status',
  'line',
];

/** Facts that share a span or overlap share one mark. */
const groups = (facts: readonly Fact[]): Fact[][] => {
  const result: Fact[][] = [];
  let end = -1;
  for (const fact of [...facts].sort((a, b) => a.quantity.start - b.quantity.start)) {
    if (fact.quantity.start < end) result.at(-1)?.push(fact);
    else result.push([fact]);
    end = Math.max(end, fact.quantity.end);
  }
  return result;
};

const marked = (text: string, facts: readonly Fact[], anchor: (id: string) => string): string => {
  let at = 0;
  let html = '';
  for (const group of groups(facts)) {
    const start = Math.min(...group.map((f) => f.quantity.start));
    const end = Math.max(...group.map((f) => f.quantity.end));
    const title = group.map((f) => `${f.kind}/${f.measure}`).join(', ');
    const anchors = group.map((f) => `<a id="${escape(anchor(f.id))}"></a>`).join('');
    html += `${escape(text.slice(at, start))}${anchors}<mark title="${escape(title)}">${escape(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escape(text.slice(at));
};

const table = (report: Report, anchor: (id: string) => string): string => {
  const head = ['kind', ...COLUMNS.map((c) => (c === 'source' ? 'according to' : c))]
    .map((title) => `<th>${title}</th>`)
    .join('');
  const rows = report.facts.map((fact) => {
    const words = factWords(fact, report);
    const link = `<a href="#${escape(anchor(fact.id))}">${escape(words.figure)}</a>`;
    const cells = COLUMNS.map((c) => `<td>${c === 'figure' ? link : escape(words[c])}</td>`).join('');
    return `<tr><td>${fact.kind}</td>${cells}</tr>\n`;
  });
  return rows.length === 0 ? '<p>No facts.</p>\n' : `<table>\n<tr>${head}</tr>\n${rows.join('')}</table>\n`;
};

const page = (report: Report): string => {
  const name = report.article.title ?? report.article.input ?? report.article.id ?? 'Article';
  const anchor = (id: string): string =>
    [report.article.input, report.article.id, id]
      .filter((part) => part !== null)
      .join('-')
      .replace(/\s+/g, '-');
  const text =
    report.article.text === undefined ? '' : `<article>${marked(report.article.text, report.facts, anchor)}</article>\n`;
  return `<section>\n<h1>${escape(name)}</h1>\n${text}${table(report, anchor)}</section>\n`;
};

/** A page that stands alone: each article with its figures marked (where the report holds the text) and a table of the facts. Offsets must be UTF-16. */
export const htmlRenderer: Renderer = {
  head: `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>briefing</title>\n<style>${STYLE}</style>\n</head>\n<body>\n`,
  report: page,
  tail: '</body>\n</html>\n',
};
