import type { CheckResult } from '../../model/comparison.js';
import { findingsOf } from './findings.js';

const data = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Annotations of GitHub Actions; where thresholds decide, single differences are warnings. */
export const renderCheckGithub = ({ articles, shortfalls, gated }: CheckResult): string => {
  const level = gated ? 'warning' : 'error';
  const findings = articles.flatMap((article) =>
    findingsOf(article).map(
      ({ line, column, message, sentence }) =>
        `::${level} file=${property(article.path)},line=${line},col=${column}::${data(`${message}\n${sentence}`)}\n`,
    ),
  );
  return [...findings, ...shortfalls.map((s) => `::error::${data(s)}\n`)].join('');
};
