import type { Quantity } from '../../model/quantity.js';
import { cut } from '../../model/span.js';
import { isHyphen, type Atom } from './atoms.js';
import type { Settled } from './settle.js';
import { COIN_NAMES, isSmallChange } from './small-change.js';

/** Units said in two steps, and how many of the smaller make the larger: "3 dollars and 40 cents", "6 feet 2 inches". */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['foot inch', 12],
  ['hour minute', 60],
  ['minute second', 60],
  ['lb ounce', 16],
  ['m cm', 100],
  ['km m', 1000],
  ['yard foot', 3],
  ['kg g', 1000],
  ['year month', 12],
]);

function stepOf(atoms: readonly Atom[], last: Settled, next: Settled): number | null {
  const [large, small] = [last.quantity, next.quantity];
  const coins = large.class === 'money' && COIN_NAMES.has(small.unit ?? '') && !COIN_NAMES.has(large.unit ?? '');
  if (coins || isSmallChange(atoms, last, next)) return 100;
  return STEPS.get(`${large.unit ?? ''} ${small.unit ?? ''}`) ?? null;
}

const LOWER_ENDS = /^(?:more_than|at_least)$/;
const UPPER_ENDS = /^(?:less_than|at_most|nearly)$/;

/** "more than 100 but fewer than 300": two bounds on one thing are a range. */
function enclosed(atoms: readonly Atom[], a: Settled, b: Settled, text: string): Settled | null {
  const between = atoms.slice(a.to, b.from).filter((atom) => atom.text !== ',');
  if (between.length > 1 || b.from === a.to || !between.every((atom) => /^(?:and|but|yet)$/.test(atom.lower))) return null;
  const [low, high] = LOWER_ENDS.test(a.quantity.bound) ? [a, b] : [b, a];
  const fits =
    LOWER_ENDS.test(low.quantity.bound) &&
    UPPER_ENDS.test(high.quantity.bound) &&
    low.quantity.value < high.quantity.value &&
    low.quantity.unit === high.quantity.unit;
  if (!fits) return null;
  const { value } = low.quantity;
  const ends = { value, low: value, high: high.quantity.value, bound: 'range' } as const;
  return { ...b, from: a.from, quantity: { ...b.quantity, ...cut(text, a.quantity.start, b.quantity.end), ...ends } };
}

/** "12 degrees below zero": the other sign. */
function belowZero(atoms: readonly Atom[], a: Settled, b: Settled, text: string): Settled | null {
  const { value, class: cls, unit } = a.quantity;
  const degrees = /^(?:degree|celsius|fahrenheit)$/.test(unit ?? '') || (cls === 'count' && unit === null);
  if (b.quantity.text.toLowerCase() !== 'zero' || atoms[b.from - 1]?.lower !== 'below' || b.from - 1 !== a.after || !degrees)
    return null;
  const measure = cut(text, a.quantity.measure?.start ?? atoms[b.from - 1]?.start ?? 0, b.quantity.end);
  const ends = a.quantity.bound === 'exact' ? { low: -value, high: -value } : {};
  return {
    ...a,
    after: b.to,
    quantity: { ...a.quantity, ...ends, value: -value, unit: unit ?? 'degree', class: 'other', measure },
  };
}

/** "3 by 5 metres", "a 40-by-60-foot hall": the sides of one thing share the unit that only the last names. */
function sharingUnit(atoms: readonly Atom[], last: Settled, next: Settled): Settled | null {
  const between = atoms.slice(last.after, next.from).filter((atom) => !isHyphen(atom));
  const sides = between.length === 1 && /^(?:by|x|×)$/.test(between[0]?.lower ?? '');
  const bare = last.quantity.class === 'count' && last.quantity.unit === null && last.quantity.form !== 'article';
  return sides && bare && next.quantity.class === 'distance'
    ? { ...last, quantity: { ...last.quantity, unit: next.quantity.unit, class: next.quantity.class } }
    : null;
}

/** "6 feet 2 inches", "6 feet and 2 inches", "2 hours, 15 minutes": nothing else between the steps, a comma only before a named unit. */
const adjoins = (between: readonly Atom[], next: Settled): boolean =>
  between.length === 0 ||
  (between.length === 1 && (between[0]?.lower === 'and' || (between[0]?.lower === ',' && next.quantity.unit !== null)));

/** Puts two neighbours in one where the second is the smaller step of the first, its other end or its sign. */
export function joined(atoms: readonly Atom[], found: readonly Settled[], text: string): readonly Settled[] {
  const whole: Settled[] = [];
  for (const next of found) {
    const last = whole.at(-1);
    const side = last && sharingUnit(atoms, last, next);
    if (side) whole[whole.length - 1] = side;
    const pair = last && (enclosed(atoms, last, next, text) ?? belowZero(atoms, last, next, text));
    if (pair) {
      whole[whole.length - 1] = pair;
      continue;
    }
    const step = last && next.quantity.bound === 'exact' ? stepOf(atoms, last, next) : null;
    const between = last ? atoms.slice(last.after, next.from) : [];
    if (!last || step === null || !adjoins(between, next) || last.quantity.bound === 'range' || next.quantity.value >= step) {
      whole.push(next);
      continue;
    }
    const add = (n: number | null): number | null =>
      n === null ? null : Number((n + next.quantity.value / step).toPrecision(12));
    const { low, high, value } = last.quantity;
    const quantity: Quantity = {
      ...last.quantity,
      ...cut(text, last.quantity.start, next.quantity.end),
      value: add(value) ?? value,
      low: add(low),
      high: add(high),
      measure: next.quantity.measure,
    };
    whole[whole.length - 1] = { ...next, quantity, from: last.from };
  }
  return whole;
}
