import type { CheckedArticle, CheckResult } from '../../model/comparison.js';
import { findingsOf } from './findings.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};
// XML 1.0 has no way to write most control characters.
const FORBIDDEN = /[^\u0009\u000a\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const escape = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"\n\t]/g, (char) => ENTITIES[char] ?? char);

interface Case {
  readonly name: string;
  /** What failed; null where nothing did. */
  readonly failure: { readonly type: string; readonly message: string; readonly detail: string } | null;
}

const articleCases = (article: CheckedArticle): Case[] => {
  const failed = findingsOf(article).map(({ type, line, column, message, sentence }) => ({
    name: `${line}:${column} ${message}`,
    failure: { type, message, detail: `${article.path}:${line}:${column}\n${sentence}` },
  }));
  const right = article.comparison.matches.filter((m) => m.differences.length === 0);
  return [
    ...right.map(({ found }) => ({
      name: `${found.kind}/${found.measure} "${found.quantity.text}" at ${found.quantity.start}`,
      failure: null,
    })),
    ...failed,
  ];
};

const testcase = (suite: string, { name, failure }: Case): string => {
  const head = `    <testcase classname="${escape(suite)}" name="${escape(name)}"`;
  if (failure === null) return `${head}/>\n`;
  const inner = `<failure type="${escape(failure.type)}" message="${escape(failure.message)}">${escape(failure.detail)}</failure>`;
  return `${head}>${inner}</testcase>\n`;
};

const testsuite = (name: string, cases: readonly Case[]): string => {
  const failures = cases.filter((c) => c.failure !== null).length;
  return `  <testsuite name="${escape(name)}" tests="${cases.length}" failures="${failures}">\n${cases.map((c) => testcase(name, c)).join('')}  </testsuite>\n`;
};

/** JUnit XML: a test for each fact; where thresholds decide, only falling below one is a failure. */
export const renderCheckJunit = (result: CheckResult): string => {
  const thresholds: Case[] = result.shortfalls.map((s) => ({ name: s, failure: { type: 'threshold', message: s, detail: s } }));
  const gate = thresholds.length > 0 ? thresholds : [{ name: 'thresholds', failure: null }];
  const suites = result.gated
    ? [testsuite('briefing check', gate)]
    : result.articles.map((article) => testsuite(article.path, articleCases(article)));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="briefing check">\n${suites.join('')}</testsuites>\n`;
};
