import type { NounGroup } from '../model/clause.js';
import type { Token } from '../model/sentence.js';
import type { Chunk, ChunkType } from './chunks.js';
import type { FrameDraft } from './frame.js';

/** What the parse of one sentence looks at. Only the drafts of its frames change while it goes on. */
export interface Board {
  readonly tokens: readonly Token[];
  readonly chunks: readonly Chunk[];
  readonly groups: readonly NounGroup[];
  readonly frames: readonly FrameDraft[];
  /** Frames by the index of their verb chunk. */
  readonly frameAt: ReadonlyMap<number, FrameDraft>;
}

/** The type of the chunk at `i`; undefined beyond the ends. */
export const typeAt = (b: Board, i: number): ChunkType | undefined => b.chunks[i]?.type;

/** The word of the chunk at `i`, '' beyond the ends: "into", "although". */
export const wordAt = (b: Board, i: number): string => b.chunks[i]?.word ?? '';

/** The noun group that the chunk at `i` is. */
export const groupAt = (b: Board, i: number): NounGroup | undefined => {
  const id = b.chunks[i]?.group;
  return id == null ? undefined : b.groups[id];
};

/** The index of the chunk that is the group `id`. */
export const chunkOf = (b: Board, id: number): number => b.chunks.findIndex((c) => c.group === id);

/** The ids of the groups at some chunks. */
export const idsOf = (b: Board, list: readonly number[]): readonly number[] =>
  list.map((i) => b.chunks[i]?.group).filter((id): id is number => id != null);

/** Adverbs, quotation marks and dates stand between parts of a clause without dividing it: "The army, on Monday, “fully” withdrew". */
export const isNoise = (type: ChunkType | undefined): boolean => type === 'adv' || type === 'quote' || type === 'date';

/** The first chunk from `i` to the right that is no noise. */
export function skipRight(b: Board, i: number): number {
  let k = i;
  while (isNoise(typeAt(b, k))) k++;
  return k;
}

/** The first chunk from `i` to the left that is no noise. */
export function skipLeft(b: Board, i: number): number {
  let k = i;
  while (isNoise(typeAt(b, k))) k--;
  return k;
}

/** The first chunk from `i` to the left that is no adverb or mark; a date stops, for a preposition before it is its own ("over the past week the army …"). */
export function skipMarksLeft(b: Board, i: number): number {
  let k = i;
  while (typeAt(b, k) === 'adv' || typeAt(b, k) === 'quote') k--;
  return k;
}

/** The chunk after a verb, noise stepped over. */
export const afterVerb = (b: Board, frame: FrameDraft): number => skipRight(b, frame.chunk + 1);

/** The chunk before a verb, noise stepped over. */
export const beforeVerb = (b: Board, frame: FrameDraft): number => skipLeft(b, frame.chunk - 1);

/** The frame at `i` if its verb is a clause's finite verb as far as its form tells (a bare "-ed" form may be). */
export const finiteAt = (b: Board, i: number): FrameDraft | undefined => {
  const frame = b.frameAt.get(i);
  return frame?.finite ? frame : undefined;
};

/** The last verb at or before `from`, other than `self`, that no stop divides from it. A hyphen divides nothing. */
export function lastFrame(b: Board, from: number, self: FrameDraft): FrameDraft | null {
  for (let k = from; k >= 0; k--) {
    const frame = b.frameAt.get(k);
    if (frame && frame !== self) return frame;
    if (typeAt(b, k) === 'break' && wordAt(b, k) !== '-') return null;
  }
  return null;
}
