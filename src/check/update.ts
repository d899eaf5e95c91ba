import type { Match } from '../model/comparison.js';
import { FIELDS, type Comparison, type Field, type PlacedExpectation } from '../model/comparison.js';
import type { Fact } from '../model/fact.js';
import type { Span } from '../model/span.js';
import { currentValue } from './fields.js';
import { isObject } from './mistakes.js';
import { wholeWords } from './place.js';

type Written = Readonly<Record<string, unknown>>;

/** How far a context may reach on either side before offsets are the better way to say where. */
const FARTHEST = 200;

const occursOnce = (text: string, piece: string): boolean => text.indexOf(piece) === text.lastIndexOf(piece);

/** The smallest piece of whole words around a span that tells its place; null where none does. */
export const contextOf = (text: string, { start, end }: Span): string | null => {
  const words = text.slice(start, end);
  const bounds = (from: number, step: -1 | 1): number => {
    let at = from;
    while (/\s/.test(text.charAt(step < 0 ? at - 1 : at))) at += step;
    while (/\S/.test(text.charAt(step < 0 ? at - 1 : at))) at += step;
    return Math.max(0, Math.min(text.length, at));
  };
  let [left, right] = [start, end];
  while (start - left < FARTHEST && right - end < FARTHEST) {
    const piece = text.slice(left, right);
    if (occursOnce(text, piece) && wholeWords(piece, words).length === 1 && piece !== words) return piece;
    const [wider, longer] = [bounds(left, -1), bounds(right, 1)];
    if (wider === left && longer === right) return null;
    [left, right] = [wider, longer];
  }
  return null;
};

const LINKS: readonly Field[] = ['partOf', 'restates'];

const written = (fact: Fact, text: string): Written => {
  const context = contextOf(text, fact.quantity);
  const place = context === null ? { start: fact.quantity.start, end: fact.quantity.end } : { context };
  const fields = FIELDS.filter((field) => !LINKS.includes(field)).map((field) => [field, currentValue(field, fact)]);
  return { kind: fact.kind, measure: fact.measure, text: fact.quantity.text, ...place, ...Object.fromEntries(fields) };
};

/** The expectation as it stood, with what differed brought up to date; optional and unknown keys stay. */
const amended = (before: Written, match: Match): Written => ({
  ...before,
  ...Object.fromEntries(match.differences.filter((d) => !LINKS.includes(d.field)).map((d) => [d.field, d.found])),
});

interface Entry {
  readonly position: Span;
  readonly before: Written | null;
  readonly match: Match | null;
  readonly fact: Fact | null;
  readonly oldIndex: number | null;
}

const linksOf = (entry: Entry, entries: readonly Entry[]): Written => {
  const byOld = (index: unknown): number => entries.findIndex((e) => e.oldIndex === index);
  const byId = (id: string): number => entries.findIndex((e) => e.fact?.id === id);
  return Object.fromEntries(
    ['partOf' as const, 'restates' as const].flatMap((field) => {
      const was = entry.before?.[field];
      const differs = entry.match?.differences.some((d) => d.field === field) === true;
      if (entry.before !== null && was === undefined) return [];
      const id = entry.fact?.[field] ?? null;
      const index = entry.before === null || differs ? (id === null ? -1 : byId(id)) : was == null ? -1 : byOld(was);
      return [[field, index < 0 ? null : index]];
    }),
  );
};

/** The facts of the file that were matched, then its optional ones, each with what is found for it. */
function entriesOf(file: Written, comparison: Comparison, placed: readonly PlacedExpectation[]): readonly Entry[] {
  const before = (index: number): Written => {
    const facts: unknown = file.facts;
    const fact: unknown = Array.isArray(facts) ? facts[index] : null;
    return isObject(fact) ? fact : {};
  };
  const kept = comparison.matches.map((match) => ({
    position: match.expected,
    before: before(match.expected.index),
    match,
    fact: match.found,
    oldIndex: match.expected.index,
  }));
  const optional = placed
    .filter((e) => e.fact.optional === true)
    .map((e) => ({ position: e, before: before(e.index), match: null, fact: null, oldIndex: e.index }));
  return [...kept, ...optional].sort((a, b) => a.oldIndex - b.oldIndex);
}

/** The old entries with the new ones at their places; the order of the old is their writer's. */
const withAdded = (old: readonly Entry[], surplus: readonly Fact[]): readonly Entry[] =>
  surplus.reduce<readonly Entry[]>((list, fact) => {
    const entry: Entry = { position: fact.quantity, before: null, match: null, fact, oldIndex: null };
    const after = list.findIndex((e) => e.position.start > entry.position.start);
    return after < 0 ? [...list, entry] : [...list.slice(0, after), entry, ...list.slice(after)];
  }, old);

/** The fields of an entry but its links. */
function fieldsOf({ before, match, fact }: Entry, text: string): Written {
  if (before === null) return fact === null ? {} : written(fact, text);
  return match === null ? before : amended(before, match);
}

/**
 * The expectations file brought up to what is found now: found facts amended or added, missing ones taken out, in order of position.
 * Optional expectations, keys that are nobody's business and fields that were not compared stay as they are.
 */
export const updateExpectations = (
  file: Written,
  comparison: Comparison,
  placed: readonly PlacedExpectation[],
  text: string,
): Written => {
  const entries = withAdded(entriesOf(file, comparison, placed), comparison.surplus);
  return { ...file, facts: entries.map((entry) => ({ ...fieldsOf(entry, text), ...linksOf(entry, entries) })) };
};
