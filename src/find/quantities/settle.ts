import type { NumberClass, Quantity } from '../../model/quantity.js';
import type { Sentence } from '../../model/sentence.js';
import { cut } from '../../model/span.js';
import type { Atom } from './atoms.js';
import { boundsOf, endsOf, type Bounded } from './bounds.js';
import { classify } from './classify.js';
import type { Figure } from './figure.js';
import { readMeasure } from './measure.js';
import { trendOf } from './trend.js';

/** A quantity with the atoms it takes; `after` is the end of its measure, `divisible` whether a rate may follow. */
export interface Settled {
  readonly quantity: Quantity;
  readonly from: number;
  readonly to: number;
  readonly after: number;
  readonly divisible: boolean;
}

/** Where a figure stands: its sentence, and what earlier numbers have taken. */
export interface Surroundings {
  readonly atoms: readonly Atom[];
  readonly sentence: Sentence;
  readonly text: string;
  /** The first atom that no earlier number has taken. */
  readonly floor: number;
  /** Class of the number that stands beside this one, if any. */
  readonly previous: NumberClass | null;
}

/** Names, dates in figures, articles and negatives take no bound words. */
const isFixed = (figure: Figure): boolean =>
  figure.form === 'article' ||
  figure.form === 'negative' ||
  (figure.class !== null && !/^(?:money|percent|time|other|duration|distance|area|weight)$/.test(figure.class));

function boundedOf(atoms: readonly Atom[], figure: Figure): Bounded {
  if (!isFixed(figure)) return boundsOf(atoms, figure, readMeasure(atoms, figure.to)?.class ?? null);
  const additional = atoms[figure.from]?.lower === 'another';
  return { from: figure.from, to: figure.to, bound: figure.high === null ? 'exact' : 'range', additional };
}

/** Settles what a figure means where it stands: its bounds, its class and unit, and whether it is a change. */
export function settle(around: Surroundings, figure: Figure): Settled {
  const { atoms, sentence, text, floor, previous } = around;
  const found = boundedOf(atoms, figure);
  const from = Math.max(found.from, Math.min(floor, figure.from));
  const { class: cls, unit, measure } = classify(atoms, { ...figure, to: found.to }, found.bound, previous);
  const counted = figure.form !== 'article' && figure.form !== 'negative';
  const quantity: Quantity = {
    ...cut(text, atoms[from]?.start ?? 0, atoms[found.to - 1]?.end ?? 0),
    value: figure.value,
    ...endsOf(figure.value, figure.high, found.bound),
    bound: found.bound,
    unit,
    class: cls,
    trend: counted ? trendOf(atoms, from, found.to, cls) : null,
    form: figure.form,
    per: null,
    measure: measure && cut(text, atoms[measure.from]?.start ?? 0, atoms[measure.to - 1]?.end ?? 0),
    additional: found.additional,
    sentence: sentence.index,
  };
  const divisible = counted && !/^(?:year|date|time|ordinal|designator|rank|score|age)$/.test(cls);
  return { quantity, from, to: found.to, after: Math.max(measure?.to ?? 0, found.to), divisible };
}
