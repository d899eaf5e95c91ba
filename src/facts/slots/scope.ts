import type { DateMention } from '../../model/date.js';
import type { Scope } from '../../model/fact.js';
import type { Draft, Slotted } from '../draft.js';

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

const DAY = 86_400_000;

/** "a raid", "the bombing": one event, however loosely its date is told. */
const EVENT =
  /^(?:attack|strike|airstrike|blast|explosion|bombing|raid|assault|crash|quake|earthquake|shelling|shooting|incident|fire|collapse|ambush|massacre|battle|storm|cyclone|hurricane|typhoon|flood|landslide|eruption|tsunami|accident|siege|supercyclone|swap|exchange|deal|operation)$/;

/** A figure of a period of more than a day ("in January", "between 5 and 11 June") is a total, unless the sentence tells of one event in it. */
export function scopeOfPeriod({ kind, measure, scope, time, quantity, status, reading }: Slotted): Scope {
  if (scope === 'cumulative' || status === 'planned' || quantity.form === 'article' || quantity.value <= 1) return scope;
  // what somebody has, and what was given at once, is no sum over the time it is told of
  if (/^(?:held|strength|supplied|aid)$/.test(measure) && kind !== 'captives') return scope;
  if (time?.from == null || time.to === null || Date.parse(time.to) - Date.parse(time.from) < 2 * DAY) return scope;
  const oneEvent = reading.groups.some(
    (g) => EVENT.test(g.lemma) && g.quantity?.form !== 'vague' && /^(?:a|an|the|this|that|one)$/.test(g.determiner ?? ''),
  );
  return oneEvent ? scope : 'cumulative';
}
