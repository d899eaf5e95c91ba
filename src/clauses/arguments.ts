import type { Token } from '../model/sentence.js';
import { ARRANGED } from '../lexicon/clause-words.js';
import {
  CONSIDERING_VERBS,
  HEDGE_VERBS,
  LEAVE_VERBS,
  NEGATIVE_VERBS,
  OBJECT_ACTS_IN_ING,
  OBJECT_CONTROL,
  PLAN_VERBS,
  TAKES_BARE_INFINITIVE,
  UNABLE,
} from '../lexicon/verb-classes.js';
import type { Modality } from '../model/clause.js';
import { afterVerb, beforeVerb, chunkOf, idsOf, lastFrame, typeAt, wordAt, type Board } from './board.js';
import { complementOf } from './complement.js';
import { infinitiveModality } from './infinitive.js';
import type { FrameDraft } from './frame.js';
import { contactObject, extraposedSubjects, lemmaWithParticle, objectsAfter, retainedObject } from './objects.js';
import { subjectBefore, type Found } from './subject.js';
import { isBarePassive, splitPerfect } from './voice.js';

/** Fills a frame's arguments. Frames are visited in order, so a parent to the left is complete. */
export function fillFrame(b: Board, frame: FrameDraft): void {
  const found = subjectBefore(b, frame);
  const perfect = splitPerfect(b, frame);
  if (perfect) frame.form = 'finite';
  const barePassive = isBarePassive(b, frame);
  attach(b, frame, found);
  const subject = subjectOf(b, frame, { found, barePassive, perfect });
  if (barePassive && !continuesActive(b, frame, found)) makePassive(frame);
  frame.subject = [...subject, ...extraposedSubjects(b, frame)];
  frame.object = frame.voice === 'active' ? objectsAfter(b, frame) : retainedObject(b, frame);
  frame.lemma = lemmaWithParticle(b, frame);
  if (frame.voice === 'active' && frame.object.length === 0) {
    frame.object = contactObject(b, frame, found.list[0]);
    if (frame.object.length > 0 && frame.relation === 'main') frame.relation = 'relative';
  }
  frame.complement = complementOf(b, frame);
  frame.negated = isNegated(b, frame);
  frame.modality ??=
    infinitiveModality(b.tokens, frame.from) ?? considered(b, frame, found.parent) ?? inheritedModality(b, frame, found.parent);
}

/** Hangs a frame on the verb that governs it; an infinitive without one on the verb before it ("ordered 450,000 to leave"). */
function attach(b: Board, frame: FrameDraft, { parent, relation }: Found): void {
  const infinitive = frame.form === 'infinitive';
  const governor = parent ?? (infinitive ? lastFrame(b, frame.chunk - 1, frame) : null);
  frame.parent = governor?.id ?? null;
  frame.relation = governor && (infinitive || isBareInfinitive(b, frame, governor)) ? 'infinitive' : relation;
}

/** "helped 300 people leave the country", "let 40 women go home": after the object of such a verb a base form needs no "to". */
const isBareInfinitive = (b: Board, frame: FrameDraft, governor: FrameDraft): boolean =>
  TAKES_BARE_INFINITIVE.has(governor.lemma) &&
  frame.bare &&
  frame.verbForm === 'base' &&
  governor.object.some((id) => chunkOf(b, id) === beforeVerb(b, frame));

/** Who does what an infinitive says: the object of "force", the subject of a passive "ordered", else the subject. */
function controller(governor: FrameDraft): readonly number[] {
  if (governor.voice === 'passive') return governor.subject;
  const objectActs = OBJECT_CONTROL.has(governor.lemma.split(' ')[0] ?? '');
  const [first, second] = objectActs ? [governor.object, governor.subject] : [governor.subject, governor.object];
  return first.length > 0 ? first : second;
}

interface SubjectClues {
  readonly found: Found;
  readonly barePassive: boolean;
  readonly perfect: FrameDraft | null;
}

/** "are feared drowned": a verb right behind the passive of another is said of the same. */
const isBehindPassive = (b: Board, frame: FrameDraft, governor: FrameDraft): boolean =>
  governor.voice === 'passive' && beforeVerb(b, frame) === governor.chunk;

/** "accused the army of shelling a bus": whether the object of the verb before does what an -ing form says. */
const actsAsObject = (b: Board, frame: FrameDraft, governor: FrameDraft): boolean =>
  frame.form === 'ing' && /^(?:of|for|from)$/.test(wordAt(b, beforeVerb(b, frame))) && OBJECT_ACTS_IN_ING.has(governor.lemma);

/** The subject found before the verb, or the one that its governing verb hands down. */
function subjectOf(b: Board, frame: FrameDraft, { found, barePassive, perfect }: SubjectClues): readonly number[] {
  if (perfect) return perfect.subject;
  const governor = frame.parent === null ? undefined : b.frames[frame.parent];
  if (governor && frame.relation === 'infinitive') return controller(governor);
  const own = idsOf(b, found.list);
  if (own.length > 0 || !governor) return own;
  // "A reporter was kidnapped, and there are 48 hostages": what there is, is nobody before
  if (frame.lemma === 'be' && wordAt(b, frame.chunk - 1) === 'there') return own;
  if (actsAsObject(b, frame, governor)) return governor.voice === 'passive' ? governor.subject : governor.object;
  // "shot two men and fled", "fired on the crowd, killing 12"
  if (frame.relation === 'coordinate' || frame.form === 'ing') return governor.subject;
  // "reported two villages captured"
  // … or "112 are feared drowned"
  const saysOfObject =
    frame.relation === 'complement' && (frame.form === 'participle' || barePassive || isBehindPassive(b, frame, governor));
  if (!saysOfObject) return own;
  return governor.object.length > 0 ? governor.object : governor.subject;
}

/** A bare "-ed" verb with an object that goes on with an active clause is active too: "shelled the town and hit 12 houses". */
function continuesActive(b: Board, frame: FrameDraft, { relation, parent }: Found): boolean {
  if (relation !== 'coordinate' || !parent?.finite || parent.voice === 'passive') return false;
  return !isBarePassive(b, parent) && typeAt(b, afterVerb(b, frame)) === 'group';
}

function makePassive(frame: FrameDraft): void {
  frame.voice = 'passive';
  frame.form = 'participle';
  if (frame.relation === 'main') frame.relation = 'reduced';
}

/** "refused to leave", "are unable to go home", "were not allowed to return": what such a verb governs is turned round. */
function isNegated(b: Board, frame: FrameDraft): boolean {
  const governor = frame.parent === null ? undefined : b.frames[frame.parent];
  if (frame.relation !== 'infinitive' || governor === undefined) return frame.negated;
  const turned =
    NEGATIVE_VERBS.has(governor.lemma) ||
    governor.complement.some((word) => UNABLE.has(word)) ||
    (governor.negated && [governor.lemma, ...governor.complement].some((word) => LEAVE_VERBS.has(word)));
  return turned ? !frame.negated : frame.negated;
}

/** "is to send", "are due to arrive" */
const isArranged = ({ lemma, complement }: FrameDraft): boolean =>
  lemma === 'be' && (complement.length === 0 || complement.some((word) => ARRANGED.has(word)));

/** "is considering sending 18 tanks", "is thinking of sending them", "has not decided whether to send them": what is only weighed. */
function considered(b: Board, frame: FrameDraft, parent: FrameDraft | null): Modality {
  if (!parent || !/^(?:ing|infinitive)$/.test(frame.form) || b.tokens[frame.from - 1]?.pos === 'punct') return null;
  const open = parent.negated && PLAN_VERBS.has(parent.lemma);
  return CONSIDERING_VERBS.has(parent.lemma) || open ? 'possible' : null;
}

/** Form of the verb of a frame. */
const verbForm = (b: Board, { from, to }: FrameDraft): Token['form'] =>
  b.tokens.slice(from, to).find((t) => t.pos === 'verb')?.form ?? null;

/** "thwarted an attempt to smuggle guns and killed three": a past form shares nothing with an infinitive in its base form. */
const sharesTense = (b: Board, frame: FrameDraft, parent: FrameDraft): boolean =>
  !(parent.form === 'infinitive' && verbForm(b, frame) === 'past' && verbForm(b, parent) === 'base');

/** Modality that a governing verb hands down: "plans to send" → planned, "is believed to have killed" → possible. */
function inheritedModality(b: Board, frame: FrameDraft, parent: FrameDraft | null): Modality {
  if (!parent) return null;
  if (frame.relation === 'coordinate') return frame.bare && sharesTense(b, frame, parent) ? parent.modality : null;
  if (frame.relation !== 'infinitive' && frame.relation !== 'complement') return null;
  if (HEDGE_VERBS.has(parent.lemma)) return 'possible';
  if (frame.relation === 'infinitive' && isArranged(parent)) return 'planned';
  return frame.relation === 'infinitive' && PLAN_VERBS.has(parent.lemma) ? 'planned' : parent.modality;
}
