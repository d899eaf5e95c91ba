import { check, scoresOf } from '../../src/check/index.js';
import { extract } from '../../src/index.js';
import type { ExpectedFact, Expectations } from '../../src/model/expectations.js';
import { burned, killed, REPORT, TEXT, women } from '../sample.js';

const death: ExpectedFact = {
  kind: 'casualties',
  measure: 'killed',
  text: 'at least 14',
  context: 'said at least 14 dockers',
  value: 14,
};
const three: ExpectedFact = { kind: 'casualties', measure: 'killed', text: 'three', context: 'three of them', value: 3 };
const cargo: ExpectedFact = {
  kind: 'money',
  measure: 'damage',
  text: '€2.5 million',
  context: '€2.5 million of cargo',
  value: 2.5e6,
};

const run = (facts: readonly ExpectedFact[], options = {}) => check({ facts }, REPORT, { text: TEXT, ...options });
const differing = (fact: Partial<ExpectedFact>, options = {}) =>
  run([{ ...death, ...fact }, three, cargo], options).matches[0]?.differences.map((d) => d.field);

describe('pairing', () => {
  test('by kind, measure and overlapping quantity', () => {
    const { matches, missing, surplus } = run([death, three, cargo]);
    expect(matches.map((m) => [m.expected.index, m.found.id])).toEqual([
      [0, 'f1'],
      [1, 'f2'],
      [2, 'f3'],
    ]);
    expect([missing, surplus]).toEqual([[], []]);
  });

  test('another measure on the same words is missing and surplus', () => {
    const { missing, surplus } = run([{ ...death, measure: 'injured' }, three, cargo]);
    expect(missing.map((m) => m.fact.measure)).toEqual(['injured']);
    expect(surplus.map((f) => f.id)).toEqual(['f1']);
  });

  test('one found fact answers one expectation', () => {
    expect(run([death, { ...death, text: '14', context: 'least 14 dockers' }, three, cargo]).missing.map((m) => m.index)).toEqual(
      [1],
    );
  });

  test('optional ones are neither missing nor make a surplus', () => {
    const absent: ExpectedFact = { ...three, measure: 'injured', text: 'One', context: 'xx', optional: true };
    const { missing, surplus, matches } = run([death, { ...three, optional: true }, cargo]);
    expect([missing, surplus, matches.length]).toEqual([[], [], 2]);
    expect(() => run([absent])).toThrow(/context does not occur/);
  });
});

describe('fields', () => {
  test('what is left out is not compared, what is there is', () => {
    expect(differing({})).toEqual([]);
    expect(differing({ value: 15, low: 14, high: 14, bound: 'exact', unit: 'person' })).toEqual(['value', 'high', 'bound']);
    expect(differing({ status: 'stated', scope: 'incident', increment: true, per: 'day' })).toEqual([
      'status',
      'increment',
      'per',
    ]);
  });

  test('names are compared by their telling words', () => {
    expect(
      differing({ place: 'the port of Lavan', source: 'officials', side: 'Coastal State', counted: 'dockers', time: 'Tuesday' }),
    ).toEqual([]);
    expect(differing({ place: 'Lavender Hill', actor: 'Anybody', source: null })).toEqual(['actor', 'place', 'source']);
    expect(differing({ actor: null })).toEqual([]);
  });

  test('a tolerance is for numbers', () => {
    expect(differing({ value: 14.2 })).toEqual(['value']);
    expect(differing({ value: 14.2 }, { tolerance: 2 })).toEqual([]);
    expect(differing({ value: 14.000001 })).toEqual([]);
  });

  test('only the fields asked for', () => {
    expect(differing({ value: 15, status: 'stated' }, { fields: ['status'] })).toEqual(['status']);
  });

  test('a link must lead to the fact of the other expectation', () => {
    const part = (partOf: number | null) => run([death, { ...three, partOf }, cargo]).matches[1]?.differences.map((d) => d.field);
    expect([part(0), part(2), part(null)]).toEqual([[], ['partOf'], ['partOf']]);
  });
});

describe('scores', () => {
  test('over several articles, by kind and field', () => {
    const scores = scoresOf([run([death, three, { ...cargo, value: 1 }]), run([death, { ...cargo, measure: 'aid' }])]);
    expect(scores.all).toEqual({ expected: 5, found: 6, matched: 4, precision: 4 / 6, recall: 4 / 5, f1: 8 / 11 });
    expect(scores.kinds.money).toMatchObject({ expected: 2, found: 2, matched: 1 });
    expect(scores.fields.value).toEqual({ compared: 4, equal: 3, accuracy: 0.75 });
    expect(scores.kinds.drones).toBeUndefined();
  });

  test('nothing expected and nothing found is perfect, nothing found of something is not', () => {
    expect(scoresOf([check({ facts: [] }, { ...REPORT, facts: [] })]).all).toMatchObject({ precision: 1, recall: 1, f1: 1 });
    expect(scoresOf([check({ facts: [death] }, { ...REPORT, facts: [] }, { text: TEXT })]).all).toMatchObject({
      precision: 0,
      recall: 0,
      f1: 0,
    });
  });
});

describe('as a library function', () => {
  test('the text may come with the report, or not be needed at all', () => {
    const withText = { ...REPORT, article: { ...REPORT.article, text: TEXT } };
    expect(check({ facts: [death] }, withText).matches).toHaveLength(1);
    const { context: _, ...placeless } = death;
    const { start, end } = killed.quantity;
    expect(check({ facts: [{ ...placeless, start, end }] }, REPORT).matches).toHaveLength(1);
    expect(() => check({ facts: [death] }, REPORT)).toThrow(/need the text/);
  });

  test('malformed expectations are thrown with their place', () => {
    const wrong = { facts: [death, { ...three, bound: 'least' }] } as unknown as Expectations;
    expect(() => check(wrong, REPORT, { text: TEXT })).toThrow(/\/facts\/1\/bound: "bound" must be one of exact/);
  });
});

test('the sample is what the tests take it for', () => {
  expect([killed, women, burned].map((f) => TEXT.slice(f.quantity.start, f.quantity.end))).toEqual([
    'at least 14',
    'three',
    'Up to €2.5 million',
  ]);
});

test('a report of the library needs no text beside it, and is printed without one', () => {
  const text = 'Seven people were killed in Torvik, the governor said.';
  const report = extract(text);
  const facts = [{ kind: 'casualties', measure: 'killed', text: 'Seven', context: 'Seven people', value: 7 }] as const;
  expect(check({ facts }, report)).toMatchObject({ matches: [{ differences: [] }], missing: [], surplus: [] });
  expect(Object.keys(report.article)).not.toContain('text');
});
