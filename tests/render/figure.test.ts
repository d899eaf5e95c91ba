import type { FactQuantity } from '../../src/model/fact.js';
import { figure } from '../../src/render/figure.js';

const of = (value: number, more: Partial<FactQuantity> = {}): string =>
  figure({ text: 'words', start: 0, end: 5, value, low: null, high: null, bound: 'exact', unit: null, ...more });

test.each<[Partial<FactQuantity> & { value: number }, string]>([
  [{ value: 337 }, '337'],
  [{ value: 91, bound: 'at_least' }, '≥ 91'],
  [{ value: 100, bound: 'more_than' }, '> 100'],
  [{ value: 40, bound: 'at_most' }, '≤ 40'],
  [{ value: 40, bound: 'less_than' }, '< 40'],
  [{ value: 20, bound: 'about', unit: 'percent' }, '≈ 20 %'],
  [{ value: 20, bound: 'nearly' }, 'nearly 20'],
  [{ value: 200, low: 200, high: 300, bound: 'range' }, '200–300'],
  [{ value: 12, bound: 'vague', text: 'dozens' }, '~12 (dozens)'],
  [{ value: 45_000, unit: 'person' }, '45,000'],
  [{ value: 1234.5, unit: 'km2' }, '1,234.5 km²'],
  [{ value: 0 }, '0'],
  [{ value: 2_300_000_000, unit: 'USD' }, 'USD 2.3 billion'],
  [{ value: 40_000, unit: 'RUB' }, 'RUB 40,000'],
  [{ value: 1_234_567, unit: 'USD' }, 'USD 1,234,567'],
  [{ value: 2e6, low: 2e6, high: 3e6, bound: 'range', unit: 'EUR' }, 'EUR 2 million–3 million'],
])('%j is written %s', ({ value, ...more }, written) => {
  expect(of(value, more)).toBe(written);
});
