import { DISPATCH_VERBS, GRANT_VERBS, ORDER_VERBS, PLAN_WORDS } from '../../lexicon/status-words.js';
import type { Frame } from '../../model/clause.js';
import type { Draft } from '../draft.js';
import { isHypothetical } from './possible.js';

/** The verb of the matched form: "order" of "order leave". */
const verbOf = ({ rule }: Draft): string => rule.split('-of-').at(-1)?.split('-')[0] ?? '';

/** Kinds and measures in which what is granted, ordered or announced has still to come. */
const isGift = ({ kind, measure }: Draft): boolean => kind === 'money' || measure === 'supplied';
const isMove = ({ kind, measure }: Draft): boolean => kind === 'forces' && (measure === 'deployed' || measure === 'recruited');

/** Verbs that hand their own plan down to what happens to their object: "would see 2,000 troops deployed". */
const CAUSATIVE = /^(?:see|have|get|leave|keep|let|make)$/;

/** The verbs that say what happens: the event's own, the infinitive it opens ("told to leave"), the causative over it. */
function eventFrames({ reading, role, group }: Draft): readonly Frame[] {
  const { frame } = role;
  const own = frame ? [frame, ...reading.frames.filter((f) => f.relation === 'infinitive' && f.parent === frame.id)] : [];
  const causes = reading.frames.filter((f) => f.object.includes(group.id) && CAUSATIVE.test(f.lemma));
  return [...own.filter((f) => f === frame || f.subject.includes(group.id)), ...causes];
}

/** The verbs that govern the group or the noun it hangs on: "provide Ukraine with $725m", "announced the sale of 66 jets". */
function governors({ reading, role, group }: Draft): readonly Frame[] {
  const ids = [group.id, ...(role.noun ? [role.noun.id] : [])];
  const around = reading.preps.filter(
    (link) => link.noun !== null && ids.includes(link.noun) === false && link.groups.some((id) => ids.includes(id)),
  );
  const heads = [...ids, ...around.map((link) => link.noun).filter((id): id is number => id !== null)];
  return reading.frames.filter(
    (f) =>
      f.object.some((id) => heads.includes(id)) ||
      (f.voice === 'passive' && f.subject.some((id) => heads.includes(id))) ||
      f.preps.some((link) => /^(?:with|for|of)$/.test(link.prep) && link.groups.some((id) => ids.includes(id))),
  );
}

const isGranting = (frame: Frame, draft: Draft): boolean =>
  frame.modality !== 'possible' && !frame.negated && grantsOf(draft).has(frame.lemma.split(' ')[0] ?? '');

const grantsOf = (draft: Draft): ReadonlySet<string> => (isGift(draft) ? GRANT_VERBS : DISPATCH_VERBS);

/** "planned", "the upcoming package": a word near the sum or supply that puts it into the future. */
function isCalledPlan({ reading, quantity }: Draft): boolean {
  return reading.sentence.tokens.some((t) => PLAN_WORDS.has(t.lower) && Math.abs(t.start - quantity.start) < 80);
}

/** Whether it is meant, promised, ordered or expected rather than done. */
export function isPlanned(draft: Draft): boolean {
  if (eventFrames(draft).some((f) => f.modality === 'planned')) return !isHypothetical(draft);
  if (draft.measure === 'evacuated' && ORDER_VERBS.has(verbOf(draft))) return true;
  if (!isGift(draft) && !isMove(draft)) return false;
  const over = governors(draft);
  if (over.some((f) => f.modality === 'planned')) return !isHypothetical(draft);
  if (draft.role.frame?.modality === 'possible') return false;
  if (grantsOf(draft).has(verbOf(draft)) || over.some((f) => isGranting(f, draft))) return true;
  return isGift(draft) && isCalledPlan(draft);
}
