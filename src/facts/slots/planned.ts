import {
  ASKING_VERBS,
  DISPATCH_VERBS,
  GIFT_NOUNS,
  DELIVERY_VERBS,
  GRANT_VERBS,
  ORDER_VERBS,
  PENDING_FORMS,
  PLAN_WORDS,
  REFLECTION_VERBS,
  SCHEDULE_VERBS,
  SENDING_VERBS,
} from '../../lexicon/status-words.js';
import type { Frame } from '../../model/clause.js';
import type { Draft } from '../draft.js';
import { BROUGHT_ABOUT, governors, happening } from './happening.js';
import { isHypothetical } from './possible.js';

/** The matched form, and its verb: "order" of "order leave". */
const formOf = ({ rule }: Draft): string => rule.split('-of-').at(-1)?.replaceAll('-', ' ') ?? '';
const verbOf = (draft: Draft): string => formOf(draft).split(' ')[0] ?? '';

/** Kinds and measures in which what is granted, ordered or announced has still to come. */
const isGift = ({ kind, measure }: Draft): boolean => kind === 'money' || measure === 'supplied';
const isMove = ({ kind, measure }: Draft): boolean =>
  (kind === 'forces' && (measure === 'deployed' || measure === 'recruited')) || (kind === 'equipment' && measure === 'held');

/** Verbs that hand their own plan down to what happens to their object: "would see 2,000 troops deployed". */
const CAUSATIVE = /^(?:see|have|get|leave|keep|let|make|suffer|face)$/;

/** The verbs that say what happens: the event's own, the infinitive it opens ("told to leave"), the causative over it. */
function eventFrames(draft: Draft): readonly Frame[] {
  const { reading, role, group } = draft;
  const { frame } = role;
  const own =
    happening(draft) && frame
      ? [frame, ...reading.frames.filter((f) => f.relation === 'infinitive' && f.parent === frame.id)]
      : [];
  // "intends to raise a 12,000-strong guard": where the event is in the group itself, its verb tells whether it is meant
  const causes = reading.frames.filter(
    (f) => f.object.includes(group.id) && !REFLECTION_VERBS.has(f.lemma) && (frame === null || CAUSATIVE.test(f.lemma)),
  );
  return [...own.filter((f) => f === frame || f.subject.includes(group.id)), ...causes];
}

const isGranting = (frame: Frame, draft: Draft): boolean =>
  frame.modality !== 'possible' && !frame.negated && grantsOf(draft).has(frame.lemma.split(' ')[0] ?? '');

const grantsOf = (draft: Draft): ReadonlySet<string> => (isGift(draft) ? GRANT_VERBS : DISPATCH_VERBS);

/** What a package does with what is in it: "the package had 60 boats". */
const HOLDING = /^(?:include|contain|comprise|consist|have|feature|cover|bring|hold)$/;

/** "Eight boats are also part of the deal" */
const isPartOfDeal = ({ reading, group }: Draft): boolean =>
  /^(?:(?:is|are|was|were|will|be|also|all) )+(?:a )?part of (?:the|this|that|its|a) (?:[\w-]+ ){0,2}(?:deal|package|offer|contract|order|agreement|pledge)\b/.test(
    reading.sentence.tokens
      .slice(group.to, group.to + 12)
      .map((t) => t.lower)
      .join(' '),
  );

/** "announced a package, and the UN released $10m": the sum is what another gives. */
const givesElse = (frame: Frame, { reading, group }: Draft): boolean =>
  reading.frames.some((f) => f.from > frame.from && f.subject.length > 0 && f.object.includes(group.id) && f.form === 'finite');

/** "announced a package for Ukraine totalling $1.7bn", "the package includes 60 boats": the number is a part of what is granted as one. */
function isInPackage(draft: Draft): boolean {
  const { reading, group } = draft;
  const lemma = (id: number): string => reading.groups[id]?.lemma ?? '';
  return reading.frames.some((f) => {
    const granted = f.voice === 'passive' ? f.subject : f.object;
    const before = granted.some((id) => GIFT_NOUNS.has(lemma(id)) && (reading.groups[id]?.from ?? Infinity) <= group.from);
    const holds = HOLDING.test(f.lemma) && f.subject.some((id) => lemma(id) === 'package');
    return (before && isGranting(f, draft) && !givesElse(f, draft)) || (holds && f.from < group.from);
  });
}

/** "planned", "the upcoming package": a word near the sum or supply that puts it into the future. */
function isCalledPlan(draft: Draft): boolean {
  const { reading, quantity } = draft;
  if (DELIVERY_VERBS.has(verbOf(draft))) return false;
  return reading.sentence.tokens.some((t) => PLAN_WORDS.has(t.lower) && Math.abs(t.start - quantity.start) < 80);
}

/** How many words the package may stand before what it is worth. */
const PACKAGE_REACH = 8;

/** "the package is worth $400m", "an $8bn package": what is granted as one has still to be given, unless a verb says that it was. */
function isPackage(draft: Draft): boolean {
  const { reading, group } = draft;
  const before = reading.sentence.tokens.slice(Math.max(0, group.from - PACKAGE_REACH), group.from).map((t) => t.lower);
  const worth = /^(?:worth|totalling|totaling)$/.test(before.at(-1) ?? '') && before.includes('package');
  return (
    (worth || group.lemma === 'package' || /^(?:\w+ )?package$/.test(formOf(draft) ?? '')) && !DELIVERY_VERBS.has(verbOf(draft))
  );
}

/** "is sending 14 tanks", "£1.5m had been set aside": what is on its way or kept has not been given. */
function isUnderWay({ reading, role, group }: Draft): boolean {
  const { tokens } = reading.sentence;
  const kept = reading.frames.some(
    (f) =>
      (f.object.includes(group.id) || f.subject.includes(group.id)) &&
      /^(?:set|put|lay)$/.test(f.lemma.split(' ')[0] ?? '') &&
      tokens.slice(f.from, f.to + 1).some((t) => t.lower === 'aside'),
  );
  const verb = role.frame ? tokens.slice(role.frame.from, role.frame.to) : [];
  const sending = verb.at(-1)?.form === 'ing' && verb.some((t) => /^(?:is|are|was|were|'s|'re)$/.test(t.lower));
  return kept || (sending && SENDING_VERBS.has(role.frame?.lemma ?? ''));
}

/** "ordered 9,000 to leave", "ordered the evacuation of 600": whoever is told to leave has not left. */
const isOrderedOut = (draft: Draft): boolean =>
  draft.measure === 'evacuated' && [verbOf(draft), ...governors(draft).map((f) => f.lemma)].some((verb) => ORDER_VERBS.has(verb));

/** "are being evacuated", "is moving 900 people out": who is still being moved is not yet away. */
function isBeingMoved({ measure, role, reading, rule }: Draft): boolean {
  if (measure !== 'evacuated' || role.frame === null || rule.includes('/told')) return false;
  const verb = reading.sentence.tokens.slice(role.frame.from, role.frame.to);
  const progressive = verb.some((t) => t.lower === 'being') || verb.at(-1)?.form === 'ing';
  return progressive && verb.some((t) => /^(?:is|are|was|were|'s|'re)$/.test(t.lower));
}

/** "demanded the release of 12 fishermen", "called for the withdrawal of 300 soldiers": what is asked for has not been done. */
const isAskedFor = (draft: Draft): boolean =>
  BROUGHT_ABOUT.has(draft.measure) &&
  ((ASKING_VERBS.has(verbOf(draft)) && / for$|^[^ ]*$/.test(formOf(draft))) ||
    (draft.role.noun !== null && governors(draft).some((f) => ASKING_VERBS.has(f.lemma))));

/** "the vaccination of 9,000 people is planned", "another 42 are due". */
const isScheduled = (draft: Draft): boolean =>
  PENDING_FORMS.has(formOf(draft)) ||
  governors(draft).some(
    (f) =>
      f.voice === 'passive' &&
      !f.negated &&
      SCHEDULE_VERBS.has(f.lemma) &&
      f.subject.some((id) => id === draft.group.id || id === draft.role.noun?.id),
  );

/** "will provide Ukraine with $725m", "announced the sale of 66 jets": what governs the gift or the troops puts them into the future. */
function isGranted(draft: Draft): boolean {
  const over = governors(draft);
  if (!(isGift(draft) || isMove(draft)) || draft.role.frame?.modality === 'possible') return false;
  if (draft.measure !== 'held' && over.some((f) => f.modality === 'planned')) return true;
  if (grantsOf(draft).has(verbOf(draft)) || over.some((f) => isGranting(f, draft))) return true;
  return (
    isGift(draft) && (isInPackage(draft) || isPartOfDeal(draft) || isCalledPlan(draft) || isPackage(draft) || isUnderWay(draft))
  );
}

/** "500 troops tried to break through": who tries to attack is there. */
const isAttack = (frame: Frame, { kind, measure, reading }: Draft): boolean =>
  /^(?:deployed|held|launched)$/.test(measure) &&
  kind !== 'captives' &&
  reading.sentence.tokens.slice(Math.max(0, frame.from - 2), frame.to).some((t) => /^(?:try|attempt)$/.test(t.lemma));

/** "is due to shrink to 73,000, down from 100,000", "will rise from 200 to 300": where a change begins is so already. */
export function isStart({ reading, group }: Draft): boolean {
  const { tokens } = reading.sentence;
  if (tokens[group.from - 1]?.lower !== 'from') return false;
  const reached = reading.groups.find((g) => g.from === group.to + 1 && g.quantity !== null);
  return /^(?:up|down)$/.test(tokens[group.from - 2]?.lower ?? '') || (tokens[group.to]?.lower === 'to' && reached !== undefined);
}

/** "a request for $61bn in aid": what is asked for has not been given. */
const isRequested = (draft: Draft): boolean => {
  const before = draft.reading.sentence.tokens.slice(Math.max(0, draft.group.from - 2), draft.group.from);
  return isGift(draft) && before[1]?.lower === 'for' && /^(?:request|bid|appeal|proposal|plea)$/.test(before[0]?.lemma ?? '');
};

/** Whether it is meant, promised, ordered or expected rather than done. */
export const isPlanned = (draft: Draft): boolean =>
  !isHypothetical(draft) &&
  !isStart(draft) &&
  (isRequested(draft) ||
    eventFrames(draft).some((f) => f.modality === 'planned' && !isAttack(f, draft)) ||
    isOrderedOut(draft) ||
    isBeingMoved(draft) ||
    isAskedFor(draft) ||
    isScheduled(draft) ||
    isGranted(draft));
