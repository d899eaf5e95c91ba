import type { NumberClass } from '../../model/quantity.js';
import type { Atom } from './atoms.js';
import type { Measure } from './measure.js';

/** What a figure is used for, its unit and the measure words that stand outside its text. */
export interface Use {
  readonly class: NumberClass;
  readonly unit: string | null;
  readonly measure: Measure | null;
}

/** A use by its class, with the unit and its words where there are any. */
export const use = (cls: NumberClass, unit: string | null = null, measure: Measure | null = null): Use => ({
  class: cls,
  unit,
  measure,
});

/** The word at atom `i`, '' beyond the ends. */
export const word = (atoms: readonly Atom[], i: number): string => atoms[i]?.lower ?? '';
