import { CLAUSE_TAKING } from '../lexicon/verb-classes.js';
import { beforeVerb, finiteAt, skipLeft, skipRight, typeAt, wordAt, type Board } from './board.js';
import { isBarePassive } from './voice.js';

/** How far before its verb a relative word is looked for, in chunks. */
const RELATIVE_REACH = 6;

/** Index of a relative word that opens the clause of the verb at `i`, null where none does. */
export function relativeBefore(b: Board, i: number): number | null {
  for (let k = i - 1; k >= 0 && k >= i - RELATIVE_REACH; k--) {
    const type = typeAt(b, k);
    if (type === 'rel') return k;
    if (type === 'verb' || type === 'break' || type === 'comma' || type === 'sub') return null;
  }
  return null;
}

/** "an attack which Kyiv said was carried out", "a raid that medics say killed 34": the relative word before a speaker and the verb of saying at `i`; null where none stands there. */
export function relativeOfSaying(b: Board, i: number): number | null {
  const saying = b.frameAt.get(i);
  if (!saying || !CLAUSE_TAKING.has(saying.lemma)) return null;
  const speaker = beforeVerb(b, saying);
  const opens = typeAt(b, speaker - 1) === 'rel' || (wordAt(b, speaker - 1) === 'that' && typeAt(b, speaker - 2) === 'group');
  return typeAt(b, speaker) === 'group' && opens ? speaker - 1 : null;
}

/** The dash that opens the aside closed by the dash at `close`; null where a finite verb stands between. */
export function openingDash(b: Board, close: number): number | null {
  for (let k = close - 1; k > 0; k--) {
    if (typeAt(b, k) === 'break') return wordAt(b, k) === wordAt(b, close) ? k : null;
    if (finiteAt(b, k)) return null;
  }
  return null;
}

/** "Nearly 70, she added, were missing", "Two, said the mayor, were nurses": a speaker and a verb of saying between commas. */
function isSpeakerOnly(b: Board, verb: number): boolean {
  const frame = b.frameAt.get(verb);
  if (!frame || !CLAUSE_TAKING.has(frame.lemma)) return false;
  const before = skipLeft(b, verb - 1);
  const speaker = typeAt(b, before) === 'comma' ? skipRight(b, verb + 1) : before;
  const opening = speaker === before ? skipLeft(b, before - 1) : before;
  return typeAt(b, speaker) === 'group' && typeAt(b, opening) === 'comma';
}

/** The comma that opens the insertion closed by the comma at `close`, where the stretch between holds no finite verb of its own. */
export function openingComma(b: Board, close: number, overSpeakers = false): number | null {
  for (let k = close - 1; k >= 0; k--) {
    const type = typeAt(b, k);
    if (type === 'comma') return k > 0 ? k : null;
    if (type === 'break' || type === 'sub') return null;
    const frame = finiteAt(b, k);
    if (frame && !isBarePassive(b, frame) && relativeBefore(b, k) === null && !(overSpeakers && isSpeakerOnly(b, k))) return null;
  }
  return null;
}

/** The bracket that opens the aside closed at `close`; -1 where none does. */
export function openingBracket(b: Board, close: number): number {
  let k = close;
  while (k >= 0 && typeAt(b, k) !== 'open') k--;
  return k;
}

/** "As a result of the attack, 36 people, two of them children, were evacuated": whether all before the comma is one prepositional group that opens the sentence. */
function isFronted(b: Board, comma: number): boolean {
  let k = comma - 1;
  while (k > 0 && /^(?:group|prep|date|adv)$/.test(typeAt(b, k) ?? '')) k--;
  return typeAt(b, k) === 'prep' && (k === 0 || typeAt(b, k - 1) === 'break');
}

/** "Ivanov, the regional governor, said": what the apposition after the comma explains, if a comma before the verb closes it; null where the group after the comma is the subject itself. */
export function explainedBefore(b: Board, comma: number, verb: number): number | null {
  const closed = typeAt(b, verb - 1) === 'comma' || typeAt(b, skipLeft(b, verb - 1)) === 'comma';
  const before = typeAt(b, comma - 1);
  if (isFronted(b, comma)) return null;
  return closed && (before === 'group' || before === 'date') ? comma - 1 : null;
}
