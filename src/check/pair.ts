import type { PlacedExpectation } from '../model/comparison.js';
import type { Fact } from '../model/fact.js';
import { overlaps, type Span } from '../model/span.js';

/** Expected and found facts put side by side: the pairs, what is missing and what nobody expected. */
export interface Pairing {
  readonly pairs: readonly { readonly expected: PlacedExpectation; readonly found: Fact }[];
  readonly missing: readonly PlacedExpectation[];
  readonly surplus: readonly Fact[];
}

const sharedLength = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Expected and found facts one to one, by kind, measure and overlapping quantity, the widest overlap first. Optional ones excuse what stands on their span. */
export const pairFacts = (expected: readonly PlacedExpectation[], found: readonly Fact[]): Pairing => {
  const required = expected.filter((e) => e.fact.optional !== true);
  const candidates = required
    .flatMap((e) =>
      found
        .filter((f) => f.kind === e.fact.kind && f.measure === e.fact.measure && overlaps(e, f.quantity))
        .map((f) => ({ expected: e, found: f, shared: sharedLength(e, f.quantity) })),
    )
    .sort((a, b) => b.shared - a.shared); // stable: ties stay in the order of the expectations
  const byExpected = new Map<PlacedExpectation, Fact>();
  const taken = new Set<Fact>();
  for (const candidate of candidates) {
    if (byExpected.has(candidate.expected) || taken.has(candidate.found)) continue;
    byExpected.set(candidate.expected, candidate.found);
    taken.add(candidate.found);
  }
  const excused = (fact: Fact): boolean => expected.some((e) => e.fact.optional === true && overlaps(e, fact.quantity));
  return {
    pairs: [...byExpected].map(([e, f]) => ({ expected: e, found: f })).sort((a, b) => a.expected.index - b.expected.index),
    missing: required.filter((e) => !byExpected.has(e)),
    surplus: found.filter((fact) => !taken.has(fact) && !excused(fact)),
  };
};
