import type { Quantity } from '../../model/quantity.js';
import { cut } from '../../model/span.js';
import type { Atom } from './atoms.js';
import type { Settled } from './settle.js';

/** Units said in two steps, and how many of the smaller make the larger: "3 dollars and 40 cents", "6 feet 2 inches". */
const STEPS: ReadonlyMap<string, number> = new Map([
  ['foot inch', 12],
  ['hour minute', 60],
  ['minute second', 60],
  ['lb ounce', 16],
  ['m cm', 100],
]);

const stepOf = (large: Quantity, small: Quantity): number | null =>
  large.class === 'money' && small.unit === 'cent' && large.unit !== 'cent'
    ? 100
    : (STEPS.get(`${large.unit ?? ''} ${small.unit ?? ''}`) ?? null);

/** Puts two neighbours in one where the second is the smaller step of the first. */
export function joined(atoms: readonly Atom[], found: readonly Settled[], text: string): readonly Settled[] {
  const whole: Settled[] = [];
  for (const next of found) {
    const last = whole.at(-1);
    const step = last && next.quantity.bound === 'exact' ? stepOf(last.quantity, next.quantity) : null;
    const between = last ? atoms.slice(last.after, next.from) : [];
    const adjacent = between.length === 0 || (between.length === 1 && between[0]?.lower === 'and');
    if (!last || step === null || !adjacent || last.quantity.bound === 'range' || next.quantity.value >= step) {
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
