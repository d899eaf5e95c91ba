import {
  COORDINATORS,
  DIRECTIONS,
  FORMS_OF_HAVE,
  NOMINATIVE_PRONOUNS,
  PASSIVE_OF_HARM,
  STATES_OF_PEOPLE,
  SUSPECTED_OF_VERBS,
  TOLD_TO_VERBS,
} from '../lexicon/clause-words.js';
import { CLAUSE_TAKING, INTRANSITIVE, INTRANSITIVE_PHRASES, INVARIANT, MOTION, PREPOSITIONAL } from '../lexicon/verb-classes.js';
import { COUNTED_NOUN } from '../lexicon/counted-nouns.js';
import { PAST_ONLY } from '../lexicon/verb-forms.js';
import type { NounGroup } from '../model/clause.js';
import { afterVerb, beforeVerb, finiteAt, groupAt, skipRight, typeAt, wordAt, type Board } from './board.js';
import type { FrameDraft } from './frame.js';
import { behindInsertion, shiftedObject } from './shifted-object.js';

/** A pronoun, or a name right after a plural group, is the subject of what follows ("the girls they seized", "27 drones Russia launched"). */
export function opensContactClause(b: Board, group: NounGroup): boolean {
  const head = group.head === null ? undefined : b.tokens[group.head];
  if (!head) return false;
  if (NOMINATIVE_PRONOUNS.has(head.lower) && group.to - group.from === 1) return true;
  const before = b.groups.find((g) => g.to === group.from);
  // "the $60bn the Senate approved"
  if (before?.quantity?.class === 'money' && group.determiner === 'the') return true;
  return head.pos === 'name' && before?.head != null && b.tokens[before.head]?.pos === 'noun';
}

/** "killed, injured or captured 40": bare verbs joined by commas and "or", the last with the object of all. */
function sharesObject(b: Board, frame: FrameDraft): boolean {
  let k = afterVerb(b, frame);
  if (typeAt(b, k) !== 'conj' && typeAt(b, k) !== 'comma') return false;
  // "brought 40 wounded and took back 20 doctors": behind a bare number that is an object, harm is a state
  const number = groupAt(b, beforeVerb(b, frame));
  const isObject = number?.quantity != null && number.head === null && b.frameAt.get(beforeVerb(b, frame) - 1)?.finite === true;
  if (isObject && PASSIVE_OF_HARM.has(frame.lemma)) return false;
  if (typeAt(b, k) === 'comma' && typeAt(b, k + 1) === 'conj') k++;
  // "60 were damaged, but gave no details"
  if (typeAt(b, k) === 'conj' && !COORDINATORS.has(wordAt(b, k))) return false;
  const second = b.frameAt.get(skipRight(b, k + 1));
  if (!second?.bare || second.form === 'ing' || second.form === 'infinitive') return false;
  // "with 55 people wounded, and said"
  if (CLAUSE_TAKING.has(second.lemma)) return false;
  return typeAt(b, afterVerb(b, second)) === 'group' || sharesObject(b, second);
}

/** "10,100 people reported missing", "12 men presumed drowned": a state or another participle after a verb of saying. */
function isReportedState(b: Board, frame: FrameDraft): boolean {
  if (!/^(?:report|list|presume|believe|declare|confirm|fear|pronounce|assume)$/.test(frame.lemma)) return false;
  const next = afterVerb(b, frame);
  const second = b.frameAt.get(next);
  return (
    STATES_OF_PEOPLE.has(wordAt(b, next)) || (second?.bare === true && second.form !== 'ing' && PASSIVE_OF_HARM.has(second.lemma))
  );
}

/** "59,000 told to leave", "three men suspected of the attack": the passive of a verb that otherwise takes a clause. */
function isToldTo(b: Board, frame: FrameDraft): boolean {
  const suspectedOf = SUSPECTED_OF_VERBS.has(frame.lemma) && wordAt(b, frame.chunk + 1) === 'of';
  const toldTo = TOLD_TO_VERBS.has(frame.lemma) && b.frameAt.get(frame.chunk + 1)?.form === 'infinitive';
  return suspectedOf || toldTo;
}

/** "a bomb dropped by a jet": a verb that else takes no object has a doer after "by"; "dropped by 12 %" is a measure. */
const isDoneBy = (b: Board, { lemma, chunk }: FrameDraft): boolean =>
  /^(?:drop|fly|land|crash|explode|return|withdraw|march|gather|work|head)$/.test(lemma) &&
  wordAt(b, chunk + 1) === 'by' &&
  groupAt(b, chunk + 2)?.head != null &&
  !/sel(?:f|ves?)$/.test(groupAt(b, chunk + 2)?.lemma ?? '') &&
  groupAt(b, chunk + 2)?.quantity?.class !== 'percent';

/** "12 jets promised by Denmark": behind a counted group, with its doer, a verb that else takes a clause is a passive. */
const isSaidBy = (b: Board, frame: FrameDraft): boolean =>
  groupAt(b, beforeVerb(b, frame))?.quantity != null &&
  wordAt(b, frame.chunk + 1) === 'by' &&
  groupAt(b, frame.chunk + 2)?.head != null &&
  groupAt(b, frame.chunk + 2)?.quantity == null;

/** "with three depots hit", "have had six schools hit": what stands after a counted object of "with" or "have" is its state. */
function isStateOfObject(b: Board, frame: FrameDraft): boolean {
  const object = beforeVerb(b, frame);
  if (!groupAt(b, object)?.quantity || typeAt(b, afterVerb(b, frame)) === 'group') return false;
  return wordAt(b, object - 1) === 'with' || /^(?:have|see|get)$/.test(b.frameAt.get(object - 1)?.lemma ?? '');
}

/** "20 fell", "20 left"; but "with 20 left homeless", "with 20 led away" tell what was done to them. */
function standsWithoutObject(b: Board, { lemma, chunk }: FrameDraft): boolean {
  if (lemma === 'leave' && typeAt(b, chunk + 1) === 'adj') return false;
  return INTRANSITIVE.has(lemma.split(' ')[0] ?? '') && !/^lead (?:away|off)$/.test(lemma);
}

/** "40 inmates set free in Sarn", "12 men put to death": what nobody does without an object. */
const isSetFree = (b: Board, { chunk }: FrameDraft, word: string): boolean =>
  (word === 'set' && wordAt(b, chunk + 1) === 'free' && typeAt(b, chunk + 2) !== 'group') ||
  (word === 'put' && wordAt(b, chunk + 1) === 'to' && wordAt(b, chunk + 2) === 'death');

/** Whether a verb's form and class allow it to be a passive without auxiliary. */
function mayBeBarePassive(b: Board, frame: FrameDraft): boolean {
  const { verbForm } = frame;
  if (!frame.bare || frame.form === 'ing' || frame.form === 'infinitive') return false;
  const word = b.tokens.slice(frame.from, frame.to).find((t) => t.pos === 'verb')?.lower ?? '';
  // "12 killed, 30 hurt", "two schools hit by shells"
  const cls = COUNTED_NOUN.get(groupAt(b, beforeVerb(b, frame))?.lemma ?? '')?.class ?? '';
  const people = /^(?:person|fighter)$/.test(cls);
  // "two guards hit in an exchange of fire"
  // … "12 homes hit in Sarn", "three tankers hit overnight"
  const suffers = people || /^(?:building|site|equipment|vehicle|ship)$/.test(cls);
  const after = b.chunks[frame.chunk + 1];
  const hitIn = word === 'hit' && suffers && (!after || after.type === 'date' || /^(?:in|on|during|,|\.)$/.test(after.word));
  const invariant =
    hitIn ||
    isSetFree(b, frame, word) ||
    word === 'hurt' ||
    (INVARIANT.has(word) && (wordAt(b, frame.chunk + 1) === 'by' || isStateOfObject(b, frame)));
  if (verbForm !== 'past' && verbForm !== 'participle' && !invariant) return false;
  if (PAST_ONLY.has(word)) return false;
  // "two of his cousins spent eight months in jail"
  if (frame.lemma === 'spend' && people) return false;
  if (INTRANSITIVE_PHRASES.has(frame.lemma)) return false;
  if (standsWithoutObject(b, frame) && !isDoneBy(b, frame)) return false;
  // "two guards posted nearby were killed"
  const isStationed = frame.lemma === 'post' && people && /^(?:adv|prep)$/.test(typeAt(b, frame.chunk + 1) ?? '');
  if (
    CLAUSE_TAKING.has(frame.lemma) &&
    verbForm === 'past' &&
    !isStationed &&
    !isToldTo(b, frame) &&
    !isReportedState(b, frame) &&
    !isSaidBy(b, frame)
  )
    return false;
  // "a herder who stepped on a mine": a relative pronoun is the subject of its verb
  if (typeAt(b, beforeVerb(b, frame)) === 'rel') return false;
  const before = groupAt(b, beforeVerb(b, frame));
  // "28 drones, of which five struck and the rest were brought down": weapons strike, and nothing that comes in numbers is struck so
  if (frame.lemma === 'strike' && before?.head === null && wordAt(b, beforeVerb(b, frame) - 1) === 'which') return false;
  // "the tanks which the army lost"
  if (before && before.head !== null && !before.quantity && typeAt(b, beforeVerb(b, frame) - 1) === 'rel') return false;
  return !before || !opensContactClause(b, before);
}

/** "stormed into the town", "accounted for 80 drones": a verb that with this preposition needs no object. */
const takesPreposition = (lemma: string, prep: string): boolean =>
  (MOTION.has(lemma) && DIRECTIONS.has(prep)) || PREPOSITIONAL.get(prep)?.has(lemma) === true;

/** "had killed 20 soldiers, taken three tanks": a participle with a counted object behind a comma shares the "had" before. */
function goesOnAsPerfect(b: Board, frame: FrameDraft): boolean {
  if (typeAt(b, beforeVerb(b, frame)) !== 'comma' || !isCounted(b, afterVerb(b, frame))) return false;
  const before = b.frames.findLast((f) => f.chunk < frame.chunk && f.finite && f.voice === 'active' && !f.bare);
  return before !== undefined && FORMS_OF_HAVE.has(b.tokens[before.from]?.lower ?? '');
}

/** "has in recent weeks sent 12 jets", "had by Monday retaken four villages", "have since then been killed": the "have" whose participle stands behind a time or place; null where there is none. */
export function splitPerfect(b: Board, frame: FrameDraft): FrameDraft | null {
  const isParticiple = frame.bare && /^(?:past|participle)$/.test(frame.verbForm ?? '');
  if (!isParticiple && b.tokens[frame.from]?.lower !== 'been') return null;
  let k = beforeVerb(b, frame);
  // a time or place is a preposition with a group or a date behind it
  while (/^(?:date|adv|prep)$/.test(typeAt(b, k) ?? '') || (typeAt(b, k) === 'group' && typeAt(b, k - 1) === 'prep')) k--;
  const have = b.frameAt.get(k);
  const isSplit = k < frame.chunk - 1 && have !== undefined && have.to - have.from === 1 && have.finite;
  return isSplit && FORMS_OF_HAVE.has(b.tokens[have.from]?.lower ?? '') ? have : null;
}

const isCounted = (b: Board, i: number | null): boolean =>
  i !== null && groupAt(b, i)?.quantity?.class === 'count' && groupAt(b, i)?.head !== null && !finiteAt(b, i + 1);

/** "the 40 held hostage have returned"; but "held hostage a crew of 40" */
const isHeldAs = (b: Board, frame: FrameDraft): boolean =>
  /^(?:hostage|prisoner|captive)$/.test(wordAt(b, afterVerb(b, frame))) && typeAt(b, afterVerb(b, frame) + 1) !== 'group';

/** "killed" and the like without auxiliary and without an object after it: said of the group before it ("two people killed in the raid"). */
export function isBarePassive(b: Board, frame: FrameDraft): boolean {
  if (!mayBeBarePassive(b, frame) || splitPerfect(b, frame)) return false;
  if (frame.form === 'participle') return !goesOnAsPerfect(b, frame);
  const next = b.chunks[afterVerb(b, frame)];
  if (!next) return true;
  if (isCounted(b, behindInsertion(b, afterVerb(b, frame)))) return false;
  // "lost in the battle up to 500 men"
  const complement = next.type === 'prep' ? groupAt(b, afterVerb(b, frame) + 1) : undefined;
  if (complement?.quantity === null && isCounted(b, afterVerb(b, frame) + 2)) return false;
  if (next.type === 'group' || sharesObject(b, frame) || shiftedObject(b, afterVerb(b, frame)).length > 0) return false;
  if (next.type === 'prep' && takesPreposition(frame.lemma, next.word)) return false;
  // "with 40 women shot dead", "has seen 30 captives set free"
  return (
    next.type !== 'adj' ||
    isStateOfObject(b, frame) ||
    isHeldAs(b, frame) ||
    isSetFree(b, frame, 'set') ||
    isToldTo(b, frame) ||
    isReportedState(b, frame)
  );
}

/** Whether a verb is finite and no bare passive, so that it carries a clause of its own ("killed two men"). */
export const isClauseVerb = (b: Board, frame: FrameDraft): boolean => frame.finite && !isBarePassive(b, frame);

/** Verbs that may or may not take an object. */
const MAY_STAND_ALONE =
  /^(?:follow|stop|end|begin|start|finish|resume|cease|close|open|break|burst|spread|explode|hit|land|strike)$/;

/** "In the hunt that followed two men were killed", "When the shooting stopped eight were dead": the verb of a clause on when or how, before the subject of another. */
export function leavesObjectOut(b: Board, frame: FrameDraft): boolean {
  if (!MAY_STAND_ALONE.test(frame.lemma)) return false;
  let k = beforeVerb(b, frame);
  // "that followed", "when the shooting stopped"; "the missile that hit 12 houses was …" has an object
  if (frame.lemma === 'follow' && (typeAt(b, k) === 'rel' || wordAt(b, k) === 'that')) return true;
  while (typeAt(b, k) === 'group' || typeAt(b, k) === 'prep') k--;
  return /^(?:when|once|before|after|as|until|since)$/.test(wordAt(b, k)) && (k === 0 || typeAt(b, k - 1) === 'quote');
}

/** Whether the noun group at `i` is the subject of a finite verb right after it. */
export function governsVerb(b: Board, i: number): boolean {
  const frame = finiteAt(b, skipRight(b, i + 1));
  return frame !== undefined && !isBarePassive(b, frame);
}
