import type { Kind, Measure, Scope, Status } from './fact.js';
import type { Bound } from './quantity.js';

/** One expected fact, as written by hand beside a fixture. Only kind, measure, text, value and a place (context, or start and end) are needed; what is left out is not compared. */
export interface ExpectedFact {
  readonly kind: Kind;
  readonly measure: Measure;
  /** The quantity's words. */
  readonly text: string;
  /** A piece of the article that occurs once in it and holds `text` once as whole words. */
  readonly context?: string;
  readonly start?: number;
  readonly end?: number;
  readonly value: number;
  readonly low?: number | null;
  readonly high?: number | null;
  readonly bound?: Bound;
  readonly unit?: string | null;
  readonly counted?: string | null;
  /** Canonical name. */
  readonly actor?: string | null;
  readonly side?: string | null;
  readonly place?: string | null;
  readonly time?: string | null;
  readonly source?: string | null;
  readonly status?: Status;
  readonly scope?: Scope;
  readonly increment?: boolean;
  readonly per?: string | null;
  /** Index of another expectation in the list. */
  readonly partOf?: number | null;
  readonly restates?: number | null;
  /** Counts neither as missing nor as surplus. */
  readonly optional?: boolean;
}

/** An expectations file: the facts an article should give, and when it was published. */
export interface Expectations {
  readonly published?: string | null;
  readonly facts: readonly ExpectedFact[];
}
