import { ARMS_CLASSES } from '../lexicon/arms.js';
import { COUNTED_NOUN } from '../lexicon/counted-nouns.js';
import type { ClauseReading, NounGroup } from '../model/clause.js';
import { groupAt, idsOf, skipLeft, skipRight, typeAt, wordAt, type Board } from './board.js';
import { coordinatedRight } from './coordination.js';
import { opensAnew } from './fronted.js';
import { governsVerb } from './voice.js';

type Part = ClauseReading['parts'][number];

/** How far before a group its opening bracket is looked for, in chunks. */
const BRACKET_REACH = 6;

/** "54 of 72 drones", "18 people, including three children", "nurses, one of whom was pregnant". */
export const partsOf = (b: Board): ClauseReading['parts'] =>
  b.chunks.flatMap(({ type, word }, i) => {
    if (type === 'rel') return partOfWhich(b, i);
    if (type !== 'prep') return [];
    if (word === 'including') return includedParts(b, i);
    // "16 people, among them eight children"
    if (isAmongThem(b, i)) return includedParts(b, i, skipRight(b, i + 2)).filter(({ part, whole }) => areAlike(b, part, whole));
    if (endsWithAmongThem(b, i))
      return includedParts(b, i - 1, i - 1)
        .slice(0, 1)
        .filter(({ part, whole }) => areAlike(b, part, whole));
    return word === 'of' || word === 'out of' ? [...partOf(b, i), ...partOutOf(b, i), ...fronted(b, i)] : [];
  });

/** "Of the 96 drones, 61 were shot down and 30 vanished": bare numbers after a counted whole that opens a clause. */
function fronted(b: Board, of: number): readonly Part[] {
  const at = skipRight(b, of + 1);
  const whole = groupAt(b, at);
  if (!(opensAnew(b, of) || typeAt(b, of - 1) === 'conj') || !whole || whole.head === null) return [];
  const end = b.chunks.findIndex(
    ({ type, word }, i) => i > at && (type === 'sub' || type === 'rel' || (type === 'break' && word !== ';')),
  );
  return b.chunks.slice(at + 1, end < 0 ? undefined : end).flatMap((_chunk, k) => {
    const part = groupAt(b, at + 1 + k);
    return /^(?:count|percent)$/.test(part?.quantity?.class ?? '') && part?.head === null
      ? [{ part: part.id, whole: whole.id, relation: 'of' as const }]
      : [];
  });
}

/** "54 of 72 drones": a bare number before "of", a counted group after it. */
function partOf(b: Board, of: number): readonly Part[] {
  const part = groupAt(b, of - 1);
  const whole = groupAt(b, skipRight(b, of + 1));
  return part?.quantity && part.head === null && whole?.quantity ? [{ part: part.id, whole: whole.id, relation: 'of' }] : [];
}

/** "29 drones shot down out of 31", "shot down 29 drones out of 31": the verb or the noun may stand before "out of" and its bare whole. */
function partOutOf(b: Board, of: number): readonly Part[] {
  const whole = groupAt(b, skipRight(b, of + 1));
  if (wordAt(b, of) !== 'out of' || !whole?.quantity || whole.head !== null || whole.quantity.class !== 'count') return [];
  const verb = b.frameAt.get(skipLeft(b, of - 1));
  const counted = verb ? b.groups[(verb.voice === 'passive' ? verb.subject : verb.object)[0] ?? -1] : groupAt(b, of - 1);
  return counted?.quantity && counted.head !== null ? [{ part: counted.id, whole: whole.id, relation: 'of' }] : [];
}

/** Left of a mark that parts what follows from its whole. */
function beforeMark(b: Board, i: number): number {
  const type = typeAt(b, i);
  return type === 'comma' || type === 'open' || type === 'break' ? skipLeft(b, i - 1) : i;
}

/** The id of a group with a figure; null for one with an article or none. */
const countedId = (group: NounGroup | undefined): number | null =>
  group?.quantity && group.quantity.form !== 'article' ? group.id : null;

/** What "one of whom" picks from: the group right before, or the one whose complement that is ("12 people in the house, three of whom"). */
function antecedentOfWhich(b: Board, i: number): NounGroup | undefined {
  let k = beforeMark(b, skipLeft(b, i));
  while (typeAt(b, k) === 'group' && !groupAt(b, k)?.quantity && typeAt(b, k - 1) === 'prep') k -= 2;
  return groupAt(b, b.frameAt.has(k) ? skipLeft(b, k - 1) : k);
}

/** The counted subject that a group is equated with: "12 of the dead were soldiers, two of whom …". */
function equatedWith(b: Board, named: NounGroup | undefined): NounGroup | undefined {
  const equation = named && b.frames.find((frame) => frame.lemma === 'be' && frame.object.includes(named.id));
  const subject = equation?.subject[0];
  return subject === undefined ? undefined : b.groups[subject];
}

/** "nurses, one of whom was pregnant". */
function partOfWhich(b: Board, rel: number): readonly Part[] {
  const word = wordAt(b, rel);
  const part = groupAt(b, rel - 2);
  if ((word !== 'whom' && word !== 'which') || wordAt(b, rel - 1) !== 'of' || !part?.quantity) return [];
  const named = antecedentOfWhich(b, rel - 3);
  return [{ part: part.id, whole: countedId(named) ?? countedId(equatedWith(b, named)), relation: 'including' }];
}

function isInBrackets(b: Board, i: number): boolean {
  for (let k = i; k >= 0 && k > i - BRACKET_REACH; k--) {
    if (typeAt(b, k) === 'open') return true;
    if (typeAt(b, k) === 'close' && k !== i) return false;
  }
  return false;
}

/** Whether the group at `i` names people. */
const isOfPeople = (b: Board, i: number): boolean =>
  /^(?:person|fighter|harm)$/.test(COUNTED_NOUN.get(groupAt(b, i)?.lemma ?? '')?.class ?? '');

/** Whether the group at `i` names weapons: "ten Kinzhals". */
const isOfWeapons = (b: Board, i: number): boolean => {
  const lemma = (groupAt(b, i)?.lemma ?? '').toLowerCase();
  return ARMS_CLASSES.has((COUNTED_NOUN.get(lemma) ?? COUNTED_NOUN.get(lemma.replace(/s$/, '')))?.class ?? 'thing');
};

/** "72 of the 99 missiles": the number before "of" is what is told of the group at `i`. */
function countOf(b: Board, i: number): number {
  const number = groupAt(b, i - 2);
  const isPart = typeAt(b, i - 1) === 'prep' && /^(?:out )?of$/.test(wordAt(b, i - 1));
  return isPart && number?.quantity != null && number.head === null ? i - 2 : i;
}

/** What "including" opens up: the nearest counted group before it, else the nearest that is no complement ("vital equipment to the city including 40 trucks"). */
function wholeBefore(b: Board, including: number, part: number): number | null {
  const last = beforeMark(b, skipLeft(b, including - 1));
  const counted = (from: number, fits: (i: number) => boolean): number => {
    let k = from;
    while (k >= 0 && (!groupAt(b, k)?.quantity || isInBrackets(b, k) || !fits(k))) k--;
    return k;
  };
  // "kidnapped 16 people from three houses, including eight children": people are part of people
  // "killed two and wounded eight, among them a child"
  const isBare = (i: number): boolean => groupAt(b, i)?.head === null && groupAt(b, i)?.quantity?.class === 'count';
  const sort = [isOfPeople, isOfWeapons].find((isOf) => isOf(b, part));
  const fits = (i: number): boolean => sort?.(b, i) === true || (sort === isOfPeople && isBare(i));
  const alike = sort ? counted(last, (i) => countedId(groupAt(b, i)) !== null && fits(i)) : -1;
  const k = alike >= 0 ? alike : counted(last, () => true);
  if (k >= 0) return groupAt(b, countOf(b, k))?.id ?? null;
  const uncounted = b.chunks.findLastIndex((c, at) => at < including && c.type === 'group' && typeAt(b, at - 1) !== 'prep');
  return groupAt(b, uncounted)?.id ?? null;
}

/** "among them" */
const leadsToThem = (b: Board, i: number): boolean =>
  /^among(?:st)?$/.test(wordAt(b, i)) && /^(?:them|these|those)$/.test(groupAt(b, i + 1)?.lemma ?? '');

/** "among them", "among whom" before a counted group that no verb follows. */
function isAmongThem(b: Board, i: number): boolean {
  if (!leadsToThem(b, i)) return false;
  const part = skipRight(b, i + 2);
  const named = isOfPeople(b, part) || isOfWeapons(b, part);
  return i > 0 && groupAt(b, part)?.quantity != null && named && !governsVerb(b, part);
}

/** "106 soldiers, eight officers among them, were freed": "among them" after the counted group it is said of, between commas. */
function endsWithAmongThem(b: Board, i: number): boolean {
  if (!leadsToThem(b, i)) return false;
  const closes = /^(?:comma|break|close)$/.test(typeAt(b, i + 2) ?? 'break');
  const opens = /^(?:comma|open|break)$/.test(typeAt(b, i - 2) ?? '');
  return opens && closes && groupAt(b, i - 1)?.quantity != null && (isOfPeople(b, i - 1) || isOfWeapons(b, i - 1));
}

/** "120 targets, among them 30 launchers": launchers are among targets, not among drones or missiles. */
function areAlike(b: Board, part: number, whole: number | null): boolean {
  const [inner, outer] = [b.chunks, b.chunks].map((chunks, k) => chunks.findIndex(({ group }) => group === [part, whole][k]));
  if (!isOfWeapons(b, inner ?? -1)) return true;
  return isOfWeapons(b, outer ?? -1) || groupAt(b, outer ?? -1)?.head === null;
}

/** "including a couple and a family of eight": the figure may stand in what completes a group without one. */
const withFigure = (b: Board, i: number): readonly number[] =>
  countedId(groupAt(b, i)) === null && wordAt(b, i + 1) === 'of' && countedId(groupAt(b, i + 2)) !== null ? [i, i + 2] : [i];

/** "18 people, including three children and a nurse". */
function includedParts(b: Board, including: number, first = skipRight(b, including + 1)): readonly Part[] {
  if (typeAt(b, first) !== 'group') return [];
  const whole = wholeBefore(b, including, first);
  const items = coordinatedRight(b, first).flatMap((i) => withFigure(b, i));
  return idsOf(b, items).map((part) => ({ part, whole, relation: 'including' }));
}
