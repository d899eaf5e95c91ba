import { FIELDS, type Difference, type Field, type Match, type PlacedExpectation } from '../model/comparison.js';
import type { Fact } from '../model/fact.js';
import type { TextSpan } from '../model/span.js';
import { sameName } from './names.js';
import type { Pairing } from './pair.js';

type Value = string | number | boolean | null;

interface Slot extends TextSpan {
  readonly name?: string | null;
  readonly parts?: readonly Slot[];
}

/** Every wording that a slot offers. */
const namesOf = (slot: Slot): string[] => [slot.name ?? slot.text, slot.text, ...(slot.parts ?? []).flatMap(namesOf)];

interface Context {
  /** Share by which a number may be off. */
  readonly tolerance: number;
  /** The fact that an expectation was paired with. */
  readonly foundFor: (index: number) => Fact | undefined;
  readonly factById: (id: string) => Fact | undefined;
}

interface Reading {
  readonly found: Value;
  readonly equal: boolean;
}

/** What 33.3333 may differ from 33.33333 by. */
const ROUNDING = 1e-5;

const numeric = (expected: Value, found: number | null, { tolerance }: Context): Reading => ({
  found,
  equal:
    expected === found ||
    (typeof expected === 'number' &&
      found !== null &&
      Math.abs(expected - found) <= Math.max(tolerance, ROUNDING) * Math.abs(expected)),
});

const plain = (expected: Value, found: Value): Reading => ({ found, equal: expected === found });

/** Parties go by their usual name; the other slots keep the article's words. */
const worded = (expected: Value, slot: Slot | null, shown: string | null | undefined = slot?.text): Reading => ({
  found: slot === null ? null : (shown ?? slot.text),
  equal:
    slot === null ? expected === null : typeof expected === 'string' && namesOf(slot).some((name) => sameName(expected, name)),
});

const sameUnit = (expected: Value, found: string | null): Reading => ({
  found,
  equal: expected === found || (typeof expected === 'string' && found !== null && expected.toLowerCase() === found.toLowerCase()),
});

/** A link is right where it leads to the fact that the other expectation was paired with, or to another mention of it. */
const link = (expected: Value, id: string | null, { foundFor, factById }: Context): Reading => {
  if (typeof expected !== 'number' || id === null) return { found: id, equal: expected === null && id === null };
  const wanted = foundFor(expected);
  const same = wanted === undefined || wanted.id === id || wanted.restates === id || factById(id)?.restates === wanted.id;
  return { found: id, equal: same };
};

const READ: Readonly<Record<Field, (expected: Value, fact: Fact, context: Context) => Reading>> = {
  value: (e, f, c) => numeric(e, f.quantity.value, c),
  low: (e, f, c) => numeric(e, f.quantity.low, c),
  high: (e, f, c) => numeric(e, f.quantity.high, c),
  bound: (e, f) => plain(e, f.quantity.bound),
  unit: (e, f) => sameUnit(e, f.quantity.unit),
  counted: (e, f) => worded(e, f.counted),
  actor: (e, f) => worded(e, f.actor, f.actor?.name),
  side: (e, f) => worded(e, f.side, f.side?.name),
  place: (e, f) => worded(e, f.place),
  time: (e, f) => worded(e, f.time),
  source: (e, f) => worded(e, f.source),
  status: (e, f) => plain(e, f.status),
  scope: (e, f) => plain(e, f.scope),
  increment: (e, f) => plain(e, f.increment),
  per: (e, f) => plain(e, f.per),
  partOf: (e, f, c) => link(e, f.partOf, c),
  restates: (e, f, c) => link(e, f.restates, c),
};

/** What a field of the fact says now, as it would be written in an expectation; links excepted. */
export const currentValue = (field: Field, fact: Fact): Value => READ[field](null, fact, NOWHERE).found;

const NOWHERE: Context = { tolerance: 0, foundFor: () => undefined, factById: () => undefined };

const compareFact = (expected: PlacedExpectation, found: Fact, fields: readonly Field[], context: Context): Match => {
  const compared = fields.filter((field) => expected.fact[field] !== undefined);
  const differences = compared.flatMap((field): Difference[] => {
    const value = expected.fact[field] ?? null;
    const reading = READ[field](value, found, context);
    return reading.equal ? [] : [{ field, expected: value, found: reading.found }];
  });
  return { expected, found, compared, differences };
};

/** Which fields are compared, and how closely numbers. */
export interface FieldOptions {
  /** Only these fields are compared. */
  readonly fields?: readonly Field[];
  /** Per cent by which a number may be off; 0 by default. */
  readonly tolerance?: number;
}

/** Compares the fields of every pair; fields that an expectation leaves out are not compared. */
export const compareFields = (
  pairs: Pairing['pairs'],
  facts: readonly Fact[],
  { fields = FIELDS, tolerance = 0 }: FieldOptions,
): Match[] => {
  const byIndex = new Map(pairs.map(({ expected, found }) => [expected.index, found]));
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const context: Context = {
    tolerance: tolerance / 100,
    foundFor: (index) => byIndex.get(index),
    factById: (id) => byId.get(id),
  };
  return pairs.map(({ expected, found }) => compareFact(expected, found, fields, context));
};
