import type { ExpectedFact } from './expectations.js';
import type { Fact, Kind } from './fact.js';
import type { Span } from './span.js';

/** The fields of a fact that are compared, in the order in which they are told. */
export const FIELDS = [
  'value',
  'low',
  'high',
  'bound',
  'unit',
  'counted',
  'actor',
  'side',
  'place',
  'time',
  'source',
  'status',
  'scope',
  'increment',
  'per',
  'partOf',
  'restates',
] as const;
/** A field of a fact that `check` compares. */
export type Field = (typeof FIELDS)[number];

/** An expected fact with its place in the list and in the article. */
export interface PlacedExpectation extends Span {
  readonly index: number;
  readonly fact: ExpectedFact;
}

/** What a field should say and what it says. */
export interface Difference {
  readonly field: Field;
  readonly expected: string | number | boolean | null;
  readonly found: string | number | boolean | null;
}

/** An expected fact that was found, with the fields that differ and those that were compared. */
export interface Match {
  readonly expected: PlacedExpectation;
  readonly found: Fact;
  readonly compared: readonly Field[];
  readonly differences: readonly Difference[];
}

/** The outcome for one article. */
export interface Comparison {
  readonly matches: readonly Match[];
  readonly missing: readonly PlacedExpectation[];
  readonly surplus: readonly Fact[];
}

/** Counts of a kind, or of all, and what follows from them; with nothing expected and nothing found every share is 1. */
export interface Score {
  readonly expected: number;
  readonly found: number;
  readonly matched: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** How often a field was compared and equal. */
export interface FieldScore {
  readonly compared: number;
  readonly equal: number;
  readonly accuracy: number;
}

/** Scores of all facts, of each kind and of each field. */
export interface Scores {
  readonly all: Score;
  readonly kinds: Readonly<Partial<Record<Kind, Score>>>;
  readonly fields: Readonly<Partial<Record<Field, FieldScore>>>;
}

/** An article with the outcome of its check. */
export interface CheckedArticle {
  readonly path: string;
  readonly text: string;
  readonly comparison: Comparison;
}

/** Why a fixture could not be checked, and where: the line of its file, where one is to blame. */
export interface FixtureMistake {
  readonly path: string;
  readonly line: number | null;
  readonly message: string;
}

/** The outcome of a whole run of `briefing check`. */
export interface CheckResult {
  readonly articles: readonly CheckedArticle[];
  /** Fixtures that could not be checked; with one the run has not passed, whatever the others give. */
  readonly mistakes: readonly FixtureMistake[];
  readonly scores: Scores;
  /** Thresholds were given: differences are told, but only falling below one fails. */
  readonly gated: boolean;
  /** What fell below a threshold, in words. */
  readonly shortfalls: readonly string[];
  readonly passed: boolean;
}
