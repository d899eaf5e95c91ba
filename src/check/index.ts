import type { Comparison } from '../model/comparison.js';
import type { Expectations } from '../model/expectations.js';
import type { Report } from '../model/report.js';
import { compareFields, type FieldOptions } from './fields.js';
import { findMistakes } from './mistakes.js';
import { pairFacts } from './pair.js';
import { placeExpectations } from './place.js';

export { findMistakes, type Mistake } from './mistakes.js';
export { placeExpectations } from './place.js';
export { scoresOf } from './score.js';
export { updateExpectations } from './update.js';

/** How a report is checked against expectations. */
export interface CheckOptions extends FieldOptions {
  /** The text of the article, for expectations placed by `context`; the report may hold it instead. */
  readonly text?: string;
}

/** `path: message` of the first mistake, for people who call from a program. */
const refuse = ({ path, message }: { path: string; message: string }): never => {
  throw new Error(path === '' ? message : `${path}: ${message}`);
};

/**
 * Compares what is expected of an article with what was found in it.
 * @throws Error where the expectations are malformed, or placed by `context` and no text is given.
 */
export const check = (expected: Expectations, report: Report, options: CheckOptions = {}): Comparison => {
  findMistakes(expected).slice(0, 1).forEach(refuse);
  const text = options.text ?? report.article.text;
  const located = text === undefined ? expected.facts.every((fact) => fact.start !== undefined && fact.end !== undefined) : true;
  if (!located)
    throw new Error('expectations placed by "context" need the text of the article: pass it as an option, or in the report');
  const { placed, mistakes } =
    text === undefined
      ? {
          placed: expected.facts.map((fact, index) => ({ index, fact, start: fact.start ?? 0, end: fact.end ?? 0 })),
          mistakes: [],
        }
      : placeExpectations(expected, text);
  mistakes.slice(0, 1).forEach(refuse);
  const { pairs, missing, surplus } = pairFacts(placed, report.facts);
  return { matches: compareFields(pairs, report.facts, options), missing, surplus };
};
