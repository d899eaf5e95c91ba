import { FIELDS, type Comparison, type FieldScore, type Score, type Scores } from '../model/comparison.js';
import { KINDS, type Kind } from '../model/fact.js';

const share = (part: number, whole: number, nothing: number): number => (whole === 0 ? nothing : part / whole);

const scoreOf = (matched: number, missing: number, surplus: number): Score => {
  const [expected, found] = [matched + missing, matched + surplus];
  // Where nothing was to be found, finding nothing is perfect; elsewhere it earns nothing.
  const nothing = expected + found === 0 ? 1 : 0;
  return {
    expected,
    found,
    matched,
    precision: share(matched, found, nothing),
    recall: share(matched, expected, nothing),
    f1: share(2 * matched, expected + found, nothing),
  };
};

const kindScore = (comparisons: readonly Comparison[], kind: Kind | null): Score => {
  const count = (kinds: readonly Kind[]): number => kinds.filter((k) => kind === null || k === kind).length;
  return scoreOf(
    count(comparisons.flatMap((c) => c.matches.map((m) => m.found.kind))),
    count(comparisons.flatMap((c) => c.missing.map((m) => m.fact.kind))),
    count(comparisons.flatMap((c) => c.surplus.map((f) => f.kind))),
  );
};

/** Precision, recall and F1 of all articles together and by kind, and how often each compared field is right. */
export const scoresOf = (comparisons: readonly Comparison[]): Scores => {
  const matches = comparisons.flatMap((c) => c.matches);
  const kinds = KINDS.map((kind) => [kind, kindScore(comparisons, kind)] as const).filter(([, s]) => s.expected + s.found > 0);
  const fields = FIELDS.flatMap((field): [string, FieldScore][] => {
    const compared = matches.filter((m) => m.compared.includes(field)).length;
    const equal = compared - matches.filter((m) => m.differences.some((d) => d.field === field)).length;
    return compared === 0 ? [] : [[field, { compared, equal, accuracy: equal / compared }]];
  });
  return { all: kindScore(comparisons, null), kinds: Object.fromEntries(kinds), fields: Object.fromEntries(fields) };
};
