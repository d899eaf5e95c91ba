import type { NounGroup } from '../model/clause.js';

/** What a chunk is in its sentence; `open` and `close` are brackets and dashes around an insertion, `break` ends a clause. */
export type ChunkType =
  | 'group'
  | 'verb'
  | 'prep'
  | 'conj'
  | 'comma'
  | 'sub'
  | 'rel'
  | 'adj'
  | 'adv'
  | 'date'
  | 'open'
  | 'close'
  | 'break'
  | 'quote'
  | 'other';

/** A run of tokens that acts as one: noun group, verb group, preposition, mark. */
export interface Chunk {
  readonly type: ChunkType;
  readonly from: number;
  readonly to: number;
  /** Lower-case words of prepositions, conjunctions, adjectives; lemma of the head of a group. */
  readonly word: string;
  /** Id of the noun group, for `group`. */
  readonly group: number | null;
}

/** The chunks of a sentence in order, and the noun groups among them by id. */
export interface Chunks {
  readonly chunks: readonly Chunk[];
  readonly groups: readonly NounGroup[];
}
