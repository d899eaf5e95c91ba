import type { NumberClass, QuantityForm } from '../../model/quantity.js';

/** A number as read from its own words, before its bounds and its use are known. Positions are atoms, `to` exclusive. */
export interface Figure {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Upper end of a range. */
  readonly high: number | null;
  readonly form: QuantityForm;
  readonly vague: boolean;
  /** Percent or a currency, where sign or word belong to the figure. */
  readonly unit: string | null;
  /** Known from the way it is written; null where only the neighbours tell. */
  readonly class: NumberClass | null;
  /** Last magnitude word ("million"), 1 where there is none; a range may share it. */
  readonly scale: number;
}

/** A figure in the atoms `from` to `to`; what is not said in `more` is plain digits. */
export const figure = (from: number, to: number, value: number, more: Partial<Figure> = {}): Figure => ({
  from,
  to,
  value,
  high: null,
  form: 'digits',
  vague: false,
  unit: null,
  class: null,
  scale: 1,
  ...more,
});

/** A product without the noise of binary fractions: 8.2 and a million give 8,200,000. */
export const scaled = (value: number, scale: number): number => Number((value * scale).toPrecision(15));
