import { RESULTATIVE } from '../lexicon/verb-classes.js';
import { afterVerb, chunkOf, groupAt, skipRight, typeAt, wordAt, type Board } from './board.js';
import { afterComplements } from './coordination.js';
import type { FrameDraft } from './frame.js';

/** Whether the chunk at `i` is a group without number or determiner, as a predicate is: "took 12 people hostage". */
function isBareGroup(b: Board, i: number): boolean {
  const group = groupAt(b, i);
  return group !== undefined && !group.quantity && !group.determiner;
}

/** What is said after the object: "left two people dead", "took 12 people hostage". */
function afterObject(b: Board, frame: FrameDraft): readonly string[] {
  const last = frame.object.at(-1);
  if (last === undefined) return [];
  const state = skipRight(b, chunkOf(b, last) + 1);
  if (isBareGroup(b, state)) return [wordAt(b, state)];
  if (!RESULTATIVE.has(frame.lemma)) return [];
  // "left 12 residents of the village dead"
  const behind = [state, afterComplements(b, chunkOf(b, last))].find((k) => typeAt(b, k) === 'adj');
  return behind === undefined ? [] : [wordAt(b, behind)];
}

/** The predicate after a verb or its object: "were missing", "were taken hostage", "left two people dead". */
export function complementOf(b: Board, frame: FrameDraft): readonly string[] {
  const verbEnd = afterVerb(b, frame);
  // "listed as missing"
  const next =
    frame.voice === 'passive' && wordAt(b, verbEnd) === 'as' && typeAt(b, verbEnd + 1) === 'adj' ? verbEnd + 1 : verbEnd;
  const follows = typeAt(b, next) === 'adj' || (frame.voice === 'passive' && isBareGroup(b, next));
  // "are acutely food insecure"
  if (frame.lemma === 'be' && isBareGroup(b, next) && typeAt(b, next + 1) === 'adj')
    return [`${wordAt(b, next)} ${wordAt(b, next + 1)}`, wordAt(b, next + 1)];
  return follows ? [wordAt(b, next)] : afterObject(b, frame);
}
