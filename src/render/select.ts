import type { Kind } from '../model/fact.js';
import type { Report } from '../model/report.js';

/** Which facts are printed. */
export interface Selection {
  /** Only facts of these kinds. */
  readonly kinds?: readonly Kind[];
  /** Only facts at least this sure. */
  readonly minConfidence?: number;
}

/** The report with fewer facts to print; ids and links stay those of the whole. */
export const selectFacts = (report: Report, { kinds, minConfidence = 0 }: Selection): Report => ({
  ...report,
  facts: report.facts.filter((fact) => (kinds?.includes(fact.kind) ?? true) && fact.confidence >= minConfidence),
});
