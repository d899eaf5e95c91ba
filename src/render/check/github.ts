import type { CheckResult } from '../../model/comparison.js';
import { findingsOf } from './findings.js';

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Annotations of GitHub Actions; where thresholds decide, single differences are warnings. */
export const renderCheckGithub = ({ articles, mistakes, shortfalls, gated }: CheckResult): string => {
  const level = gated ? 'warning' : 'error';
  const findings = articles.flatMap((article) =>
    findingsOf(article).map(
      ({ line, column, message, sentence }) =>
        `::${level} file=${property(article.path)},line=${line},col=${column}::${data(`${message}\n${sentence}`)}\n`,
    ),
  );
  const broken = mistakes.map(({ path, line, message }) => {
    const place = line === null ? '' : `,line=${line}`;
    return `::error file=${property(path)}${place}::${data(message)}\n`;
  });
  return [...broken, ...findings, ...shortfalls.map((s) => `::error::${data(s)}\n`)].join('');
};
