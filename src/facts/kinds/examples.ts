import type { Kind, MeasureOf } from '../../model/fact.js';

/** A sentence and the facts of one kind that it states, in order. */
export interface Example<K extends Kind> {
  readonly text: string;
  readonly facts: readonly { readonly measure: MeasureOf<K>; readonly value: number }[];
}

/** What a kind reads, shown: its sentences, its look-alikes (no fact of the kind), and what it is known to miss still. */
export interface Examples<K extends Kind = Kind> {
  readonly says: readonly Example<K>[];
  readonly saysNothing: readonly string[];
  readonly notYet: readonly Example<K>[];
}
