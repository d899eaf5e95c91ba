import type { FactQuantity } from '../model/fact.js';

const UNIT_MARKS: Readonly<Record<string, string>> = { percent: '%', km2: 'km²', km: 'km', kg: 'kg' };
const CURRENCY = /^[A-Z]{3}$/;
const MAGNITUDES: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
];

/** 1234567.5 → "1,234,567.5". */
const grouped = (value: number): string => {
  const [whole = '', fraction] = String(value).split('.');
  if (!/^-?\d+$/.test(whole)) return String(value);
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
};

/** 2300000000 → "2.3 billion"; figures that would lose digits stay in full. */
const inWords = (value: number): string => {
  const [size, name] = MAGNITUDES.find(([least]) => Math.abs(value) >= least) ?? [1, ''];
  const scaled = Number((value / size).toPrecision(12));
  const short = name !== '' && Math.abs(scaled * 1000 - Math.round(scaled * 1000)) < 1e-9;
  return short ? `${grouped(scaled)} ${name}` : grouped(value);
};

const withUnit = (number: string, unit: string | null): string => {
  if (unit === null) return number;
  if (CURRENCY.test(unit)) return `${unit} ${number}`;
  const mark = UNIT_MARKS[unit];
  return mark === undefined ? number : `${number} ${mark}`;
};

/**
 * A quantity as people write it: "≥ 91", "> 100", "≤ 40", "< 40", "≈ 20 %", "nearly 20", "200–300", "~12 (dozens)", "337".
 * The words of the article stay where they say more than the number.
 */
export const figure = (quantity: FactQuantity): string => {
  const number = (value: number): string =>
    quantity.unit !== null && CURRENCY.test(quantity.unit) ? inWords(value) : grouped(value);
  const value = (n: number): string => withUnit(number(n), quantity.unit);
  switch (quantity.bound) {
    case 'exact':
      return value(quantity.value);
    case 'at_least':
      return `≥ ${value(quantity.value)}`;
    case 'more_than':
      return `> ${value(quantity.value)}`;
    case 'at_most':
      return `≤ ${value(quantity.value)}`;
    case 'less_than':
      return `< ${value(quantity.value)}`;
    case 'about':
      return `≈ ${value(quantity.value)}`;
    case 'nearly':
      return `nearly ${value(quantity.value)}`;
    case 'range':
      return withUnit(`${number(quantity.low ?? quantity.value)}–${number(quantity.high ?? quantity.value)}`, quantity.unit);
    case 'vague':
      return `~${value(quantity.value)} (${quantity.text})`;
  }
};
