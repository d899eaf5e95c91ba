import { ADDING_PHRASES, ADVERBIAL_PREPOSITIONS, COMPLEMENT_PREPOSITIONS, COORDINATORS } from '../lexicon/clause-words.js';
import { ANYBODY } from '../lexicon/counted-nouns.js';
import { CLAUSE_TAKING } from '../lexicon/verb-classes.js';
import type { NounGroup } from '../model/clause.js';
import { finiteAt, groupAt, isNoise, skipRight, typeAt, wordAt, type Board } from './board.js';
import type { ChunkType } from './chunks.js';
import { endsFronted } from './fronted.js';
import { openingOfParts } from './insertions.js';
import { governsVerb, isBarePassive, isClauseVerb } from './voice.js';

/** How far a list is followed to see whether it goes on, in chunks. */
const LIST_HORIZON = 12;
/** How long an aside in brackets may be inside a list, in chunks. */
const ASIDE_LENGTH = 6;

/** "buildings of the port", "drones launched at …": the next index after one complement at `k`, `k` itself where none stands there. */
function afterComplement(b: Board, k: number): number {
  if (typeAt(b, k) === 'prep' && wordAt(b, k) !== 'including' && typeAt(b, k + 1) === 'group') return k + 2;
  const form = b.frameAt.get(k)?.form;
  const reduced = form === 'participle' || form === 'ing';
  return reduced && typeAt(b, k + 1) === 'prep' && typeAt(b, k - 1) === 'group' ? k + 1 : k;
}

/** Whether a quotation mark opens right before the group at `i` or inside it. */
const opensQuote = (b: Board, i: number): boolean => {
  const group = groupAt(b, i);
  const words = b.tokens.slice(Math.max(0, (group?.from ?? 0) - 1), group?.to);
  return group !== undefined && words.filter(({ lower }) => /^["“”]$/.test(lower)).length === 1;
};

/** Chunk index after a group, the groups that complete it ("buildings of the port") and an aside in brackets. */
export function afterComplements(b: Board, i: number): number {
  let k = i + 1;
  for (let next = afterComplement(b, k); next !== k; next = afterComplement(b, k)) k = next;
  // a "swarm of drones" and 12 rockets: a mark that closes what was opened inside
  if (typeAt(b, k) === 'quote' && opensQuote(b, i)) k++;
  while (isNoise(typeAt(b, k)) && typeAt(b, k) !== 'quote') k++;
  // "310 sq km (120 sq miles) of farmland"
  const close = typeAt(b, k) === 'open' ? closingBracket(b, k) : null;
  return close === null ? k : afterComplements(b, close);
}

function closingBracket(b: Board, open: number): number | null {
  for (let k = open + 1; k < open + ASIDE_LENGTH; k++) if (typeAt(b, k) === 'close') return k;
  return null;
}

const ENDS_LIST: ReadonlySet<ChunkType> = new Set(['verb', 'break', 'sub', 'rel', 'open']);

/** After a comma, a list goes on if an "and" with another group comes before the next verb. */
function listGoesOn(b: Board, i: number): boolean {
  for (let k = i + 1; k < b.chunks.length && k < i + LIST_HORIZON; k++) {
    const type = typeAt(b, k);
    if (type && ENDS_LIST.has(type)) return false;
    if (type === 'conj') return typeAt(b, skipRight(b, k + 1)) === 'group';
  }
  return false;
}

/** Whether the group at `i`, with its complements and the groups joined to it, is the subject of a clause of its own. */
function opensClause(b: Board, i: number): boolean {
  if (governsVerb(b, i)) return true;
  if (ADVERBIAL_PREPOSITIONS.has(wordAt(b, i + 1))) return false;
  const complements = afterComplements(b, i);
  const isVerbOfClause = (k: number): boolean => {
    const frame = finiteAt(b, k);
    return frame !== undefined && isClauseVerb(b, frame);
  };
  const after = afterIncluded(b, complements);
  return (
    (after !== i + 1 && isVerbOfClause(after)) || isVerbOfClause(afterRelative(b, complements)) || isExplained(b, complements)
  );
}

/** "a driver whose van was stolen was held": the verb behind a relative clause that begins at `rel`; `rel` where there is none. */
function afterRelative(b: Board, rel: number): number {
  if (typeAt(b, rel) !== 'rel') return rel;
  const end = b.chunks.findIndex(({ type }, k) => k > rel && /^(?:comma|break|conj|sub|rel)$/.test(type));
  const verbs = b.frames.filter(
    (f) => f.chunk > rel && (end < 0 || f.chunk < end) && finiteAt(b, f.chunk) && !isBarePassive(b, f),
  );
  const [inner, outer] = verbs;
  return inner && outer && !CLAUSE_TAKING.has(inner.lemma) ? outer.chunk : rel;
}

/** "and two victims, a rancher and his nephew, were released": whether a verb stands behind an insertion without one between commas. */
function isExplained(b: Board, comma: number): boolean {
  if (typeAt(b, comma) !== 'comma') return false;
  const close = b.chunks.findIndex(({ type }, k) => k > comma && !/^(?:group|prep|conj|adv|adj|date)$/.test(type));
  const frame = finiteAt(b, skipRight(b, close + 1));
  return typeAt(b, close) === 'comma' && frame !== undefined && isClauseVerb(b, frame) && !CLAUSE_TAKING.has(frame.lemma);
}

/** "…, and two tanks and 24 trucks were destroyed": whether the list that goes on at `i` ends in the subject of a clause of its own. */
function listOpensClause(b: Board, i: number): boolean {
  const joint = jointAfter(b, listFrom(b, i).at(-1) ?? i);
  return joint?.conj === true && !joint.comma && groupAt(b, joint.next) !== undefined && opensClause(b, joint.next);
}

/** After an insertion of parts: "four people, including a nurse, were wounded". */
function afterIncluded(b: Board, comma: number): number {
  if (typeAt(b, comma) !== 'comma' || wordAt(b, comma + 1) !== 'including' || typeAt(b, comma + 2) !== 'group') return comma;
  const end = afterComplements(b, coordinatedRight(b, comma + 2).at(-1) ?? comma + 2);
  return typeAt(b, end) === 'comma' ? end + 1 : end;
}

/** What stands between an item of a list and the next. */
interface Joint {
  readonly comma: boolean;
  readonly semicolon: boolean;
  readonly conj: boolean;
  /** Whether a complement stood between the item and the joint. */
  readonly complement: boolean;
  /** Chunk index of what follows. */
  readonly next: number;
}

/** The joint after the item at `i`; null where nothing joins it to what follows. */
function jointAfter(b: Board, i: number): Joint | null {
  let next = afterComplements(b, i);
  const complement = next !== i + 1;
  const semicolon = wordAt(b, next) === ';';
  const comma = typeAt(b, next) === 'comma' || semicolon;
  if (comma) next++;
  const conj = typeAt(b, next) === 'conj' && (COORDINATORS.has(wordAt(b, next)) || ADDING_PHRASES.has(wordAt(b, next)));
  if (conj) next++;
  return comma || conj ? { comma, semicolon, conj, complement, next: skipRight(b, next) } : null;
}

/** "12 men", and "another" by itself as "two more" would be; "a man" is as good as uncounted. */
const isCounted = ({ quantity, head }: NounGroup): boolean => quantity !== null && (quantity.form !== 'article' || head === null);

/** "killed two people in Kyiv and Odesa": what follows a complement continues a counted list only if it is counted too; an uncounted list takes no figures. */
function countsAlike(first: NounGroup | undefined, group: NounGroup, { complement }: Joint): boolean {
  return first?.quantity ? !complement || group.quantity !== null : !isCounted(group);
}

/** "20 children, and 2,000 wounded": after a comma a group with a state of its own is no item of the list. */
function hasOwnState(b: Board, i: number): boolean {
  const state = b.frameAt.get(skipRight(b, i + 1));
  return state !== undefined && isBarePassive(b, state);
}

/** "hit the base and five more an oil terminal": a bare number right before another group shares the verb before, which is left out. */
const isGapped = (b: Board, i: number): boolean =>
  groupAt(b, i)?.head === null && groupAt(b, i)?.quantity?.class === 'count' && typeAt(b, i + 1) === 'group';

/** "Hours after the truce took effect, two men, a woman and a child were killed": behind a fronted clause the subject of the next is no item of its object. */
const beginsMainClause = (b: Board, { comma, conj, next }: Joint): boolean =>
  comma && !conj && endsFronted(b, next - 1) && !closesBeforeComma(b, next);

/** "After 12 missiles, 30 drones and two bombs hit Marj, …": whether the list that goes on at `i` ends with "and" and a comma, inside the fronted clause. */
function closesBeforeComma(b: Board, i: number): boolean {
  for (let joint = jointAfter(b, i); joint; joint = jointAfter(b, joint.next)) {
    const end = afterComplements(b, joint.next);
    if (joint.conj) return typeAt(b, end) === 'comma' && !b.frameAt.has(skipRight(b, end + 1));
  }
  return false;
}

/** "the number of people killed by mines and old shells": what has no determiner goes with the complement that has none, not with the noun of "the". */
function goesWithComplement(b: Board, first: number, { complement, comma, next }: Joint): boolean {
  const [head, group] = [groupAt(b, first), groupAt(b, next)];
  const last = groupAt(b, next - (comma ? 3 : 2));
  const isBare = (g: NounGroup | undefined): boolean => g !== undefined && g.determiner === null && g.quantity === null;
  return complement && head?.quantity === null && head.determiner !== null && isBare(group) && isBare(last);
}

/** Whether the group after a joint is one more item of the list that began with the chunk `first`. */
function continuesList(b: Board, first: number, joint: Joint): boolean {
  const { comma, semicolon, conj, next } = joint;
  const group = groupAt(b, next);
  if (!group || (semicolon && !group.quantity)) return false;
  // "nine shells, two of which landed in a field": a clause of its own
  if (wordAt(b, next + 1) === 'of' && typeAt(b, next + 2) === 'rel') return false;
  if (beginsMainClause(b, joint) || isGapped(b, next) || !countsAlike(groupAt(b, first), group, joint) || opensClause(b, next))
    return false;
  if (comma && conj && listOpensClause(b, next)) return false;
  if (goesWithComplement(b, first, joint)) return false;
  if (!comma) return true;
  // "rose to two, 16 wounded"
  if (hasOwnState(b, next) && groupAt(b, first)?.head === null) return false;
  return conj ? !hasOwnState(b, next) : isCounted(group) || listGoesOn(b, next);
}

/** "in Hadda, 22 of them children", "24 drones, 15 of them over Sarn, and 12 missiles": a part of what was counted is no item. */
const isPartOfThem = (b: Board, { comma, conj, next }: Joint): boolean =>
  comma && !conj && /^(?:them|these|those)$/.test(groupAt(b, next)?.lemma ?? '') && groupAt(b, next)?.quantity != null;

/** "two people, a man of 73 and a woman of 70": whether a list after a comma names, one by one, those counted before it. */
function namesEach(b: Board, [first = -1, ...others]: readonly number[]): boolean {
  const group = groupAt(b, first);
  const isOne = (i: number): boolean => groupAt(b, i)?.quantity?.form === 'article';
  // "two men, a woman and a child" are four
  const mayBeAny = group !== undefined && (group.head === null || ANYBODY.has(group.lemma));
  const { class: cls, value } = group?.quantity ?? { class: null, value: 0 };
  return mayBeAny && cls === 'count' && value > 1 && others.length > 0 && others.length <= value && others.every(isOne);
}

/** The groups joined with the one at `i` to its right: "30 missiles, 800 bombs and 300 drones". Returns chunk indices. */
export function coordinatedRight(b: Board, i: number): readonly number[] {
  const list = listFrom(b, i);
  return namesEach(b, list) ? [i] : list;
}

function listFrom(b: Board, i: number): readonly number[] {
  const list = [i];
  for (let joint = jointAfter(b, i); joint; joint = jointAfter(b, joint.next)) {
    if (isPartOfThem(b, joint)) continue;
    if (!continuesList(b, i, joint)) break;
    list.push(joint.next);
    if (joint.conj && typeAt(b, afterComplements(b, joint.next)) !== 'comma') break;
  }
  return list;
}

/** "captured Vesna and a dozen villages", "lost his wife, two sons and a niece": an uncounted object at `i` and counted ones after it; not where they have a state or verb of their own ("shelled Vesna and two died"). */
export function countedObjects(b: Board, i: number): readonly number[] {
  const last = coordinatedRight(b, i).at(-1) ?? i;
  const joint = jointAfter(b, last);
  // "took back the town of Dinder and 17 villages"
  const titled = wordAt(b, last + 1) === 'of' && afterComplements(b, last) === last + 3;
  const goesOn = joint !== null && joint.conj !== joint.comma && (joint.conj || listGoesOn(b, joint.next));
  if (!joint || !goesOn || (joint.complement && !titled)) return [];
  const group = groupAt(b, joint.next);
  const continues =
    group !== undefined &&
    isCounted(group) &&
    // "shot Ana Holm, then 15, and two others"
    (joint.conj || group.head !== null) &&
    !beginsMainClause(b, joint) &&
    !isGapped(b, joint.next) &&
    !hasOwnState(b, joint.next) &&
    !opensClause(b, joint.next);
  return continues ? coordinatedRight(b, joint.next) : [];
}

/** "60 targets - 44 drones and 16 missiles": a dash before a figure spells out what its clause counts, and parts nothing. */
const spellsOut = (b: Board, i: number): boolean => /^(?:[-–—]|--)$/.test(wordAt(b, i)) && groupAt(b, i + 1)?.quantity != null;

/** Whether a finite verb stands before `i` in the same clause. */
function finiteBefore(b: Board, i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const type = typeAt(b, k);
    const frame = finiteAt(b, k);
    // … "was found dead in a tree" takes no clause
    // … and in "the number killed by mines and shells" no verb is finite
    const tells = frame && (!CLAUSE_TAKING.has(frame.lemma) || (frame.voice === 'passive' && !frame.bare));
    if (tells && !isBarePassive(b, frame)) return true;
    if (type === 'sub' || type === 'rel' || endsFronted(b, k)) return false;
    if (type === 'break' && !spellsOut(b, k)) return false;
  }
  return false;
}

/** The group that the group at `i` completes: "the mayor" for "Sana" in "the mayor of Sana". */
export function completedGroup(b: Board, i: number): number {
  let k = i;
  while (
    typeAt(b, k) === 'group' &&
    typeAt(b, k - 1) === 'prep' &&
    COMPLEMENT_PREPOSITIONS.has(wordAt(b, k - 1)) &&
    typeAt(b, k - 2) === 'group'
  )
    k -= 2;
  return k;
}

/** Whether the group at `i` belongs to the clause before ", and" or "and", so that what follows begins anew. */
function endsClauseBefore(b: Board, i: number, { comma, conj }: { readonly comma: boolean; readonly conj: boolean }): boolean {
  // "moved them to a college and a school, and 40 were fed": the second of a pair in a clause that has its verb
  if (conj && comma && typeAt(b, i - 1) === 'conj') return finiteBefore(b, i);
  if (!conj || typeAt(b, i - 1) !== 'prep') return false;
  // "rose to 12 from 9, and 54 of 72 drones were shot down"
  // "were killed in Sarn and nine more died": the prepositional group belongs to the clause of the verb before it
  return comma || finiteBefore(b, i);
}

/** An object of an earlier verb is no subject: "killed two people and three were hurt". */
function isObjectOfVerb(b: Board, i: number): boolean {
  const verb = b.frameAt.get(i - 1);
  return verb !== undefined && !CLAUSE_TAKING.has(verb.lemma);
}

/** The groups joined with the one at `i` to its left, as chunk indices in order, objects of earlier verbs too. */
export const joinedLeft = (b: Board, i: number): readonly number[] => walkLeft(b, i, () => false);

/** The groups joined with the one at `i` to its left that may be subjects with it, as chunk indices in order. */
export const subjectsLeft = (b: Board, i: number): readonly number[] => walkLeft(b, i, isObjectOfVerb);

/** "40 lorries fitted with guns, 12 tanks and a launcher": a counted item of a list before the reduced clause that the group at `i` ends. */
function overReduced(b: Board, i: number, next: number): number {
  const described = groupAt(b, i - 3);
  const reduced = typeAt(b, i - 1) === 'prep' && b.frameAt.get(i - 2)?.form !== 'finite' && groupAt(b, next)?.quantity;
  return reduced && described && isCounted(described) && groupAt(b, i)?.quantity === null ? i - 3 : i;
}

function walkLeft(b: Board, i: number, stopsAt: (b: Board, i: number) => boolean): readonly number[] {
  const list = [i];
  for (;;) {
    const first = list[0] ?? i;
    const joint = wordAt(b, first - 1);
    const conj = typeAt(b, first - 1) === 'conj' && (COORDINATORS.has(joint) || ADDING_PHRASES.has(joint));
    const beforeConj = conj ? first - 2 : first - 1;
    const comma = typeAt(b, beforeConj) === 'comma';
    // "In another attack, a man and his son were killed"
    if (!conj && !(comma && list.length > 1 && !endsFronted(b, beforeConj))) break;
    // "26 loyalists, among them four officers, and 39 fighters"
    const parts = conj && comma ? openingOfParts(b, beforeConj) : null;
    const before = comma ? (parts ?? beforeConj) - 1 : beforeConj;
    // "a man of 35 and his son"
    const item = overReduced(b, completedGroup(b, typeAt(b, before) === 'adv' ? before - 1 : before), first);
    if (typeAt(b, item) !== 'group' || stopsAt(b, item)) break;
    if (list.length === 1 && (endsClauseBefore(b, item, { comma, conj }) || endsClauseBefore(b, before, { comma, conj }))) break;
    list.unshift(item);
  }
  return list;
}
