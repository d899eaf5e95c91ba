import { CLAUSE_TAKING } from '../lexicon/verb-classes.js';
import { beforeVerb, finiteAt, groupAt, skipLeft, skipRight, typeAt, wordAt, type Board } from './board.js';
import { endsFronted } from './fronted.js';
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

/** The dash that opens the aside closed by the dash at `close`; null where a finite verb stands between that is of no relative clause ("164 men - 119 of whom were soldiers - were"). */
export function openingDash(b: Board, close: number): number | null {
  for (let k = close - 1; k > 0; k--) {
    if (typeAt(b, k) === 'break') return wordAt(b, k) === wordAt(b, close) ? k : null;
    if (finiteAt(b, k) && relativeBefore(b, k) === null) return null;
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

/** Whether the chunk at `k` ends what may stand between two commas: a stop, or a finite verb of its own. */
function endsInsertion(b: Board, k: number, overSpeakers: boolean): boolean {
  const type = typeAt(b, k);
  if (type === 'break' || type === 'sub') return true;
  const frame = finiteAt(b, k);
  return (
    frame !== undefined && !isBarePassive(b, frame) && relativeBefore(b, k) === null && !(overSpeakers && isSpeakerOnly(b, k))
  );
}

/** The comma that opens the insertion closed by the comma at `close`, where the stretch between holds no finite verb of its own. */
export function openingComma(b: Board, close: number, overSpeakers = false): number | null {
  for (let k = close - 1; k > 0 && !endsInsertion(b, k, overSpeakers); k--)
    if (typeAt(b, k) === 'comma') return openingOfParts(b, close) ?? k;
  return null;
}

/** "most of them women", "eight officers among them", "including a girl", "some as young as four": whether the chunk at `k` begins to tell of parts of what stands before. */
function tellsOfParts(b: Board, k: number): boolean {
  const isThem = (i: number): boolean => /^(?:them|these|those)$/.test(groupAt(b, i)?.lemma ?? '');
  if (typeAt(b, k) === 'prep') return wordAt(b, k) === 'including' || (/^among(?:st)?$/.test(wordAt(b, k)) && isThem(k + 1));
  // "one of them, Petra Novak, said" begins no insertion
  const goesOn = (i: number): boolean => /^(?:group|adj|prep)$/.test(typeAt(b, i) ?? '');
  if (isThem(k)) return groupAt(b, k)?.quantity != null && goesOn(k + 1);
  if (groupAt(b, k)?.lemma === 'some') return goesOn(k + 1);
  // "seven people died, the youngest a girl of 14, and nine were hurt"
  const last = b.tokens[(groupAt(b, k)?.to ?? 0) - 1]?.lower ?? '';
  if (/^(?:youngest|oldest|eldest)$/.test(last) && typeAt(b, k + 1) === 'group') return true;
  if (typeAt(b, k) !== 'group' || typeAt(b, k + 1) !== 'prep' || !isThem(k + 2)) return false;
  return wordAt(b, k + 1) === 'of' ? goesOn(k + 3) : /^among(?:st)?$/.test(wordAt(b, k + 1));
}

/** "two people, a man of 73 and a woman of 70,": whether the group after the comma at `comma` begins to name, one by one, those counted before. */
function namesOneByOne(b: Board, comma: number): boolean {
  const counted = groupAt(b, comma - 1)?.quantity;
  return counted?.class === 'count' && counted.value > 1 && groupAt(b, comma + 1)?.quantity?.form === 'article';
}

/** The first comma of an insertion that tells of parts and is closed by the comma at `close`, with commas of its own: "45 people, more than half of them women, children and the elderly, were killed". */
export function openingOfParts(b: Board, close: number): number | null {
  let opening: number | null = null;
  let verbs = 0;
  for (let k = close - 1; k > 0 && !endsInsertion(b, k, false); k--) {
    if (finiteAt(b, k)) verbs++;
    // "an assault in which 24 people, among them infants, were killed": the clause itself begins here
    if (typeAt(b, k) === 'rel' && verbs-- === 0) break;
    if (typeAt(b, k) === 'comma' && (tellsOfParts(b, skipRight(b, k + 1)) || namesOneByOne(b, k))) opening = k;
  }
  return opening;
}

/** The bracket that opens the aside closed at `close`; -1 where none does. */
export function openingBracket(b: Board, close: number): number {
  let k = close;
  while (k >= 0 && typeAt(b, k) !== 'open') k--;
  return k;
}

/** "Ivanov, the regional governor, said": what the apposition after the comma explains, if a comma before the verb closes it; null where the group after the comma is the subject itself. */
export function explainedBefore(b: Board, comma: number, verb: number): number | null {
  const closed = typeAt(b, verb - 1) === 'comma' || typeAt(b, skipLeft(b, verb - 1)) === 'comma';
  const before = typeAt(b, comma - 1);
  // "Overnight, 36 people, two of them children, were evacuated"
  if (endsFronted(b, comma)) return null;
  return closed && (before === 'group' || before === 'date') ? comma - 1 : null;
}
