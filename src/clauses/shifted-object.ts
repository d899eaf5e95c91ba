import { FIGURE_HEADS } from '../lexicon/clause-words.js';
import { groupAt, wordAt, type Board } from './board.js';

/** "brought to 90 the number of dead": a long object after its figure. */
export function shiftedObject(b: Board, prep: number): readonly number[] {
  const figure = groupAt(b, prep + 1);
  const object = groupAt(b, prep + 2);
  const isShifted = wordAt(b, prep) === 'to' && figure?.quantity && figure.head === null && object;
  return isShifted && FIGURE_HEADS.has(object.lemma) ? [object.id] : [];
}
