import { skipRight, typeAt, wordAt, type Board } from './board.js';
import { isBarePassive } from './voice.js';

/** Where the stretch begins that ends before `i`: behind a stop, a comma, or "that". */
function stretchBefore(b: Board, i: number): number {
  let start = i;
  while (start > 0 && !/^(?:break|comma)$/.test(typeAt(b, start - 1) ?? '') && wordAt(b, start - 1) !== 'that') start--;
  return start;
}

/** "According to Petra Holm, the mayor of Sarn, …": whether the stretch says who the source before it is. */
function explainsSource(b: Board, start: number, end: number): boolean {
  const before = stretchBefore(b, start - 1);
  const named = wordAt(b, before) === 'according to' && typeAt(b, start) === 'group';
  return named && b.chunks.slice(start, end).every(({ type }) => type === 'group' || type === 'prep' || type === 'adv');
}

/** Whether the comma at `i` ends what stands before the subject of its clause: "In May, …", "Hours after the truce took effect, …", "As a result, in Sarn, …". */
export function endsFronted(b: Board, i: number): boolean {
  if (typeAt(b, i) !== 'comma') return false;
  let start = stretchBefore(b, i);
  if (typeAt(b, start - 1) === 'comma') {
    if (!endsFronted(b, start - 1)) return false;
    if (explainsSource(b, start, i)) return true;
  }
  // "“And in May, …", "• In May, …"
  while (/^(?:conj|quote|other)$/.test(typeAt(b, start) ?? '')) start++;
  const sub = b.chunks.findIndex(({ type }, k) => k >= start && k < i && type === 'sub');
  const opens = sub >= 0 && skipRight(b, start) === sub;
  if (!opens && !/^(?:prep|adv|date)$/.test(typeAt(b, start) ?? '')) return false;
  const verbs = b.frames.filter((frame) => frame.chunk >= start && frame.chunk < i);
  // of "as leaders met in Sarn, …" the form alone does not tell that it is no "leaders met by rebels"
  return opens ? verbs.length > 0 : !verbs.some((frame) => frame.finite && !isBarePassive(b, frame));
}

/** Whether a clause begins at the chunk `i`: at the head of the sentence, behind a stop, a conjunction such as "that", or what stands fronted. */
export function opensAnew(b: Board, i: number): boolean {
  const before = typeAt(b, i - 1);
  const bulleted = before === 'other' && i === 1;
  return i === 0 || before === 'break' || before === 'quote' || before === 'sub' || bulleted || endsFronted(b, i - 1);
}
