import type { DateMention } from '../../model/date.js';
import type { Scope } from '../../model/fact.js';
import type { Draft } from '../draft.js';

/** Words that make a figure a running total. */
const RUNNING = /^(?:toll|tally|overall|cumulative|cumulatively)$/;
/** So many are not killed or hurt at once: without a time the figure is a total of the war. */
const WAR_TOLL = 1_000;

/** Cumulative where the time is a period or the words make it a running total; else one incident. */
export function scopeOf(draft: Draft, time: DateMention | null, words: string): Scope {
  // what is promised for a period is one gift
  if (draft.role.frame?.modality === 'planned') return 'incident';
  if (time?.cumulative) return 'cumulative';
  if (draft.kind === 'territory' && draft.measure === 'controlled' && draft.quantity.class === 'area') return 'cumulative';
  const start = draft.quantity.start - draft.reading.sentence.start;
  const near = words.slice(Math.max(0, start - 70), start + 90);
  if (draft.kind !== 'money' && /\b(?:so far|to date|death toll|in all)\b/i.test(near)) return 'cumulative';
  if (
    draft.kind === 'casualties' &&
    draft.quantity.value >= WAR_TOLL &&
    draft.quantity.form !== 'vague' &&
    time === null &&
    !draft.role.frame?.modality
  )
    return 'cumulative';
  if (draft.role.noun && RUNNING.test(draft.role.noun.lemma)) return 'cumulative';
  return 'incident';
}
