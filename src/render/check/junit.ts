import type { CheckedArticle, CheckResult, FixtureMistake } from '../../model/comparison.js';
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

interface Trouble {
  readonly element: 'failure' | 'error';
  readonly type: string;
  readonly message: string;
  readonly detail: string;
}

interface Case {
  readonly name: string;
  /** What is wrong; null where nothing is. */
  readonly trouble: Trouble | null;
}

const articleCases = (article: CheckedArticle): Case[] => {
  const failed = findingsOf(article).map(({ type, line, column, message, sentence }): Case => ({
    name: `${line}:${column} ${message}`,
    trouble: { element: 'failure', type, message, detail: `${article.path}:${line}:${column}\n${sentence}` },
  }));
  const right = article.comparison.matches.filter((m) => m.differences.length === 0);
  return [
    ...right.map(({ found }) => ({
      name: `${found.kind}/${found.measure} "${found.quantity.text}" at ${found.quantity.start}`,
      trouble: null,
    })),
    ...failed,
  ];
};

const shortfallCase = (message: string): Case => ({
  name: message,
  trouble: { element: 'failure', type: 'threshold', message, detail: message },
});

const mistakeCase = ({ path, line, message }: FixtureMistake): Case => {
  const place = line === null ? path : `${path}:${line}`;
  return { name: place, trouble: { element: 'error', type: 'mistake', message, detail: `${place}: ${message}` } };
};

const testcase = (suite: string, { name, trouble }: Case): string => {
  const head = `    <testcase classname="${escape(suite)}" name="${escape(name)}" time="0"`;
  if (trouble === null) return `${head}/>\n`;
  const { element, type, message, detail } = trouble;
  return `${head}><${element} type="${escape(type)}" message="${escape(message)}">${escape(detail)}</${element}></testcase>\n`;
};

/** What the stricter of the two common schemas asks for and does not matter here: always the same, so that the bytes are. */
const CONSTANT = 'package="briefing" timestamp="1970-01-01T00:00:00" hostname="localhost" time="0"';

const testsuite = ({ name, cases }: { name: string; cases: readonly Case[] }, id: number): string => {
  const count = (element: Trouble['element']): number => cases.filter((c) => c.trouble?.element === element).length;
  const counts = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}"`;
  return [
    `  <testsuite id="${id}" name="${escape(name)}" ${counts} ${CONSTANT}>\n`,
    '    <properties><property name="schema" value="briefing-check/1"/></properties>\n',
    ...cases.map((c) => testcase(name, c)),
    '    <system-out/>\n    <system-err/>\n  </testsuite>\n',
  ].join('');
};

/** JUnit XML: a test for each fact; where thresholds decide, only falling below one is a failure. What could not be checked is an error. */
export const renderCheckJunit = ({ articles, mistakes, shortfalls, gated }: CheckResult): string => {
  const gate = shortfalls.length > 0 ? shortfalls.map(shortfallCase) : [{ name: 'thresholds', trouble: null }];
  const suites = gated
    ? [{ name: 'briefing check', cases: gate }]
    : articles.map((article) => ({ name: article.path, cases: articleCases(article) }));
  const broken = mistakes.length > 0 ? [{ name: 'mistakes', cases: mistakes.map(mistakeCase) }] : [];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${[...suites, ...broken].map(testsuite).join('')}</testsuites>\n`;
};
