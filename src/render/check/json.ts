import type { CheckResult } from '../../model/comparison.js';
import { findingsOf } from './findings.js';

/** The result as one JSON value: scores, and per article what differs. */
export const renderCheckJson = ({ articles, scores, mistakes, shortfalls, passed }: CheckResult): string => {
  const value = {
    schema: 'briefing-check/1',
    passed,
    mistakes,
    shortfalls,
    scores,
    articles: articles.map((article) => ({
      path: article.path,
      matched: article.comparison.matches.length,
      findings: findingsOf(article),
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
};
