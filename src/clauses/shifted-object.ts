import { FIGURE_HEADS } from '../lexicon/figure-nouns.js';
import { groupAt, skipRight, typeAt, wordAt, type Board } from './board.js';

/** "brought to 90 the number of dead": a long object after its figure. */
export function shiftedObject(b: Board, prep: number): readonly number[] {
  const figure = groupAt(b, prep + 1);
  const object = groupAt(b, prep + 2);
  const isShifted = wordAt(b, prep) === 'to' && figure?.quantity && figure.head === null && object;
  return isShifted && FIGURE_HEADS.has(object.lemma) ? [object.id] : [];
}

/** How long an insertion between a verb and its object may be, in chunks. */
const INSERTION = 6;

/** "has destroyed, by its own account, 35 launchers", "shot down, or so it says, a jet": what stands behind a prepositional insertion, or one of saying, between commas; null where none opens at `comma`. */
export function behindInsertion(b: Board, comma: number): number | null {
  const first = wordAt(b, comma + 1);
  const says = first === 'or' || (first === 'as' && typeAt(b, comma + 1) === 'sub');
  // "injured nine people, among them a child, and two officers"
  // … against "will include, among other things, 20 tanks"
  const amongOthers = first === 'among' && /^(?:thing|item|other)$/.test(groupAt(b, comma + 2)?.lemma ?? '');
  const holds = amongOthers || (typeAt(b, comma + 1) === 'prep' && !/^(?:among|including|with|of|like)$/.test(first));
  if (typeAt(b, comma) !== 'comma' || !(says || holds)) return null;
  const close = b.chunks.findIndex(
    ({ type }, i) => i > comma && (type === 'comma' || !(says || /^(?:group|prep|date|adv)$/.test(type))),
  );
  return close >= 0 && close <= comma + INSERTION && typeAt(b, close) === 'comma' ? skipRight(b, close + 1) : null;
}
