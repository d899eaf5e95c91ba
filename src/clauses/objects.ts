import { ADDING_PHRASES, PARTICLES_AFTER_OBJECT } from '../lexicon/clause-words.js';
import { PHRASAL } from '../lexicon/verb-forms.js';
import { CLAUSE_TAKING, DITRANSITIVE, INTRANSITIVE, RESULTATIVE } from '../lexicon/verb-classes.js';
import {
  afterVerb,
  chunkOf,
  finiteAt,
  groupAt,
  idsOf,
  lastFrame,
  skipLeft,
  skipRight,
  typeAt,
  wordAt,
  type Board,
} from './board.js';
import { afterComplements, coordinatedRight, countedObjects } from './coordination.js';
import type { FrameDraft } from './frame.js';
import { relativeOfSaying } from './insertions.js';
import { antecedent } from './subject.js';
import { behindInsertion, shiftedObject } from './shifted-object.js';
import { governsVerb, isBarePassive, isClauseVerb, leavesObjectOut, opensContactClause } from './voice.js';

/** "said two people were killed": whether the groups of `list` are the subject of a clause that the verb takes. */
function opensTakenClause(b: Board, list: readonly number[]): boolean {
  const last = list.at(-1) ?? 0;
  if (governsVerb(b, last)) return true;
  const frame = finiteAt(b, afterSubject(b, last));
  return frame !== undefined && isClauseVerb(b, frame);
}

/** Left of the verb of which the group at `i` may be the subject, over what completes it: "72 of 99 missiles of various kinds fired on Tuesday were". */
function afterSubject(b: Board, i: number): number {
  let k = afterComplements(b, i);
  for (;;) {
    const reduced = b.frameAt.get(k);
    const completes = reduced !== undefined && isBarePassive(b, reduced);
    if (!completes && !(typeAt(b, k) === 'prep' && typeAt(b, k + 1) === 'date') && typeAt(b, k) !== 'date') return k;
    k = completes || typeAt(b, k) === 'date' ? k + 1 : k + 2;
    if (typeAt(b, k) === 'prep' && typeAt(b, k + 1) === 'group') k = afterComplements(b, k + 1);
  }
}

/** "give Ukraine 49 tanks": the counted group right after the receiver; null where there is none. */
function secondObject(b: Board, frame: FrameDraft, first: number): number | null {
  if (!DITRANSITIVE.has(frame.lemma)) return null;
  const second = groupAt(b, first + 1);
  // "cost 14 people their lives"
  if (groupAt(b, first)?.quantity) return /^(?:their|his|her)$/.test(second?.determiner ?? '') ? first + 1 : null;
  return second?.quantity ? first + 1 : null;
}

/** "has destroyed, by its own account, 35 launchers": a counted object behind an insertion between commas. */
function objectAfterInsertion(b: Board, comma: number): readonly number[] {
  const object = behindInsertion(b, comma);
  if (object === null) return [];
  const counted = groupAt(b, object)?.quantity && groupAt(b, object)?.head !== null && !governsVerb(b, object);
  return counted ? idsOf(b, coordinatedRight(b, object)) : [];
}

/** "found in the rubble three bodies", "listed among its booty six lorries": a counted object behind an uncounted complement of its verb. */
function objectAfterComplement(b: Board, frame: FrameDraft, prep: number): readonly number[] {
  if (typeAt(b, prep) !== 'prep' || frame.voice === 'passive') return [];
  if (INTRANSITIVE.has(frame.lemma) || CLAUSE_TAKING.has(frame.lemma)) return [];
  const object = prep + 2;
  const counted = groupAt(b, object)?.quantity && groupAt(b, object)?.head !== null;
  const complement = groupAt(b, prep + 1);
  const fits = counted && complement && !complement.quantity && !governsVerb(b, object) && afterComplements(b, prep) !== object;
  return fits ? idsOf(b, coordinatedRight(b, object)) : [];
}

/** Objects right of a verb, as ids. */
export function objectsAfter(b: Board, frame: FrameDraft): readonly number[] {
  const next = afterVerb(b, frame);
  // "shot dead five people": the state may come before the object
  const stateFirst = typeAt(b, next) === 'adj' && RESULTATIVE.has(frame.lemma) && groupAt(b, next + 1)?.quantity;
  const first = stateFirst ? next + 1 : next;
  if (typeAt(b, first) !== 'group') {
    const shifted = shiftedObject(b, first);
    const behind = shifted.length > 0 ? shifted : objectAfterComplement(b, frame, first);
    return behind.length > 0 ? behind : objectAfterInsertion(b, next);
  }
  const given = secondObject(b, frame, first);
  const joined = coordinatedRight(b, first);
  const mixed = frame.form === 'infinitive' || groupAt(b, first)?.quantity ? joined : [...joined, ...countedObjects(b, first)];
  const list = given === null ? mixed : [first, ...coordinatedRight(b, given)];
  return (leavesObjectOut(b, frame) || CLAUSE_TAKING.has(frame.lemma)) && opensTakenClause(b, list) ? [] : idsOf(b, list);
}

/** "was fined $2m", "were given 12 tanks": what a verb of giving keeps as its object in the passive. */
export function retainedObject(b: Board, frame: FrameDraft): readonly number[] {
  const next = afterVerb(b, frame);
  const given =
    DITRANSITIVE.has(frame.lemma) && groupAt(b, next)?.quantity && frame.subject.every((id) => !b.groups[id]?.quantity);
  return given ? idsOf(b, coordinatedRight(b, next)) : [];
}

/** "the 200 girls they seized", "the hostages that Hamas took": the group before the subject is the object of a relative clause. */
export function contactObject(b: Board, frame: FrameDraft, subject: number | undefined): readonly number[] {
  if (subject === undefined || !frame.finite) return [];
  if (INTRANSITIVE.has(frame.lemma) || CLAUSE_TAKING.has(frame.lemma)) return [];
  const before = typeAt(b, subject - 1);
  // … but what "said on Telegram that" opens is said of no Telegram
  const that =
    before === 'sub' &&
    wordAt(b, subject - 1) === 'that' &&
    typeAt(b, subject - 2) === 'group' &&
    !CLAUSE_TAKING.has(lastFrame(b, subject - 2, frame)?.lemma ?? '');
  if (before === 'rel' || that) return idsOf(b, antecedent(b, subject - 2));
  // "which Ukraine said it shot down"
  const said = relativeOfSaying(b, skipLeft(b, subject - 1));
  if (said !== null) return idsOf(b, antecedent(b, said - 1));
  const own = groupAt(b, subject);
  return before === 'group' && own && opensContactClause(b, own) ? idsOf(b, antecedent(b, subject - 1)) : [];
}

/** "nine farmers had died, as well as 31 rebels": subjects that follow their verb, as ids. */
export function extraposedSubjects(b: Board, frame: FrameDraft): readonly number[] {
  let next = afterVerb(b, frame);
  // "surrendered at the plant along with 900 others", "could not be accounted for, along with 125 from the other school"
  while (typeAt(b, next) === 'prep' && !ADDING_PHRASES.has(wordAt(b, next)))
    next = skipRight(b, typeAt(b, next + 1) === 'group' ? next + 2 : next + 1);
  const joint = typeAt(b, next) === 'comma' ? next + 1 : next;
  // "were detected, the ministry said, along with 15 warships"
  if (!ADDING_PHRASES.has(wordAt(b, joint)) || CLAUSE_TAKING.has(frame.lemma)) return [];
  const first = skipRight(b, joint + 1);
  return groupAt(b, first)?.quantity ? idsOf(b, coordinatedRight(b, first)) : [];
}

/** "pulled 1,500 soldiers out of the town": a particle after the object belongs to the verb. */
export function lemmaWithParticle(b: Board, frame: FrameDraft): string {
  const last = frame.object.at(-1);
  if (last === undefined || frame.lemma.includes(' ')) return frame.lemma;
  const next = chunkOf(b, last) + 1;
  const particle = wordAt(b, next).split(' ')[0] ?? '';
  const stands = typeAt(b, next) === 'prep' || typeAt(b, next) === 'adv';
  // "said 72 out of 99 missiles were shot down"
  if (wordAt(b, next) === 'out of' && b.groups[last]?.head === null && groupAt(b, next + 1)?.quantity) return frame.lemma;
  // "seized three vessels off the coast"
  if (particle === 'off' && !PHRASAL.get(frame.lemma)?.has('off')) return frame.lemma;
  return stands && PARTICLES_AFTER_OBJECT.has(particle) ? `${frame.lemma} ${particle}` : frame.lemma;
}

/** The verb joined to `frame` right after it: "killed and injured". */
function joinedVerb(b: Board, frame: FrameDraft): FrameDraft | undefined {
  const next = afterVerb(b, frame);
  return typeAt(b, next) === 'conj' || typeAt(b, next) === 'comma' ? b.frameAt.get(skipRight(b, next + 1)) : undefined;
}

/** "killed and injured 29 civilians": a verb without object of its own takes the object of the verb it is joined to. */
export function shareObjects(b: Board): void {
  for (const frame of [...b.frames].reverse()) {
    if (frame.object.length > 0 || frame.voice === 'passive') continue;
    if (INTRANSITIVE.has(frame.lemma) || CLAUSE_TAKING.has(frame.lemma)) continue;
    const second = joinedVerb(b, frame);
    if (second?.voice === 'active' && second.form === frame.form && second.object.length > 0) frame.object = second.object;
  }
}
