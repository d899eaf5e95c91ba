import {
  ADDING_VERBS,
  LASTING_EVENTS,
  LONG_EVENT,
  REACHING_VERBS,
  SINGLE_EVENTS,
  SUMS,
  TOLLS,
} from '../../lexicon/scope-words.js';
import type { ClauseReading, Frame, NounGroup } from '../../model/clause.js';
import type { DateMention } from '../../model/date.js';
import type { Scope } from '../../model/fact.js';
import type { Token } from '../../model/sentence.js';
import type { Draft, Slotted } from '../draft.js';
import { DAY } from '../days.js';

/** So many are not killed or hurt at once: without a time the figure is a total of the war. */
const WAR_TOLL = 1_000;
/** Fewer are often the harm of one incident in the longer time that is named. */
const MANY = 10;

/** What somebody has, or needs, at one time is no sum over the time it is told of. */
const isStock = ({ measure }: Draft): boolean => /^(?:held|strength|in_need|trapped|controlled)$/.test(measure);

/** What was given at once is none either, unless the time spans many gifts. */
const isGift = ({ measure }: Draft): boolean => /^(?:supplied|aid)$/.test(measure);

/** Area held is the sum of what was won. */
const isHeldArea = ({ measure, quantity }: Draft): boolean => measure === 'controlled' && quantity.class === 'area';

/** Whether the verb is in a perfect tense: "has killed", "had been forced". */
function isPerfect(draft: Draft, frame: Frame | null): boolean {
  if (frame === null) return false;
  const { sentence, frames } = draft.reading;
  if (sentence.tokens.slice(frame.from, frame.to).some((t) => /^(?:has|have|had|'ve)$/.test(t.lower))) return true;
  return frame.relation === 'coordinate' && frame.parent !== null && isPerfect(draft, frames[frame.parent] ?? null);
}

/** "brought to nine the number of people in custody", "the number of people killed rose to 36" */
function isBroughtTo(draft: Draft): boolean {
  const { reading, group } = draft;
  const isFigure = (id: number): boolean =>
    SUMS.has(reading.groups[id]?.lemma ?? '') || TOLLS.has(reading.groups[id]?.lemma ?? '');
  return reading.frames.some((f) => {
    const reaches = f.object.includes(group.id) || f.preps.some((l) => /^(?:to|at)$/.test(l.prep) && l.groups.includes(group.id));
    const grows = !isStock(draft) && REACHING_VERBS.has(f.lemma) && f.subject.some(isFigure);
    return f.modality === null && reaches && (grows || (ADDING_VERBS.has(f.lemma) && f.object.some(isFigure)));
  });
}

/** "the death toll climbed to 91", "brought to nine the number of people in custody", "the overall figure is 40" */
function isRunningFigure(draft: Draft): boolean {
  const { role, reading } = draft;
  const { noun, frame } = role;
  if (isBroughtTo(draft)) return true;
  if (!noun) return false;
  const words = reading.sentence.tokens.slice(noun.from, noun.to).map((t) => t.lower);
  // "gave a provisional toll of 22": what one event cost
  if (TOLLS.has(noun.lemma)) return noun.determiner !== 'a';
  if (/^(?:overall|cumulative)$/.test(noun.lemma) || words.some((w) => /^(?:overall|cumulative)$/.test(w))) return true;
  // "the number of hostages stands at 59" is a stock
  const reached = isStock(draft) ? ADDING_VERBS : REACHING_VERBS;
  return SUMS.has(noun.lemma) && frame !== null && reached.has(frame.lemma);
}

const SO_FAR = /^(?:so far|to date|thus far)$/i;
const BREAK = /^(?:[;:—–]|but|although|though|while|whereas)$/;

/** "26 bodies have been recovered so far", "in all, 300 have been saved": such words in the clause of the number. */
function isSoFar({ reading, group }: Draft): boolean {
  const { tokens } = reading.sentence;
  const word = (i: number): string => tokens[i]?.lower ?? '';
  return tokens.some((_, i) => {
    const first = i === 0;
    const total = (first && word(i) === 'in' && word(i + 1) === 'all') || /^cumulatively$/.test(word(i));
    const running = `${word(i)} ${word(i + 1)}`;
    if (!total && !SO_FAR.test(running)) return false;
    const between = i < group.from ? tokens.slice(i + 2, group.from) : tokens.slice(group.to, i);
    // "Eight were freed so far, three of them today"; "So far, 26 bodies …"
    const cut = (t: Token): boolean => BREAK.test(t.lower) || (t.lower === ',' && i < group.from && !first && t.index > i + 2);
    return !between.some(cut) && !(i < group.from && !first && word(i + 2) === ',');
  });
}

/** "up from 48", "have now died": the figure is compared with what it was. */
function isUpdated({ role, reading, group, kind }: Draft): boolean {
  const { tokens } = reading.sentence;
  const after = tokens.slice(group.to, group.to + 16);
  if (after.some((t, i) => t.lower === 'up' && after[i + 1]?.lower === 'from')) return true;
  const verb = role.frame ? tokens.slice(role.frame.from, role.frame.to).map((t) => t.lower) : [];
  return kind === 'casualties' && verb.includes('now') && verb.some((w) => /^(?:has|have)$/.test(w));
}

/** "The offensive has killed 28,000", "the violence has forced 3 million from their homes": what a war has done by now. */
function isOfLongEvent(draft: Draft): boolean {
  const { reading, role, kind } = draft;
  const { frame } = role;
  if (!frame || !/^(?:casualties|displacement|damage)$/.test(kind) || !isPerfect(draft, frame)) return false;
  return frame.subject.some((id) => LONG_EVENT.test(reading.groups[id]?.lemma ?? ''));
}

const LENGTHS = /^(?:days|weeks|months|years)$/;
/** "week-long", "three-day" */
const LONG = /^(?:\S+-)?(?:week|month|year)-?long$|^(?:\S+)-day$/;

/** "Three days of clashes have left 45 dead", "in a week-long counter-attack": what happened went on for more than a day. */
function isOfLength({ reading, kind }: Draft): boolean {
  if (!/^(?:casualties|displacement|damage|territory|captives)$/.test(kind)) return false;
  const { tokens } = reading.sentence;
  const goesOn = (t: Token): boolean => LONG_EVENT.test(t.lower) || LONG_EVENT.test(t.lemma) || LASTING_EVENTS.has(t.lemma);
  return tokens.some((t, i) => {
    const many = LENGTHS.test(t.lower) || (/^(?:week|month)$/.test(t.lower) && /^(?:a|one)$/.test(tokens[i - 1]?.lower ?? ''));
    if (many && tokens[i + 1]?.lower === 'of') return tokens.slice(i + 2, i + 6).some(goesOn);
    return LONG.test(t.lower) && !/^(?:one|first|second|third)-day$/.test(t.lower) && tokens.slice(i + 1, i + 3).some(goesOn);
  });
}

/** "some 31,000 troops had been killed": too many for one day, told as what has come about. */
const isWarToll = (draft: Draft, time: DateMention | null): boolean =>
  draft.kind === 'casualties' &&
  draft.quantity.value >= WAR_TOLL &&
  draft.quantity.form !== 'vague' &&
  time === null &&
  !draft.role.frame?.modality &&
  !(TOLLS.has(draft.role.noun?.lemma ?? '') && draft.role.noun?.determiner === 'a') &&
  !tellsOneEvent(draft) &&
  (draft.role.frame === null || isPerfect(draft, draft.role.frame));

/** "put the toll over a 24-hour period at nine" */
const isOfOneDay = (time: DateMention | null): boolean => time?.type === 'DURATION' && !time.cumulative;

/** Cumulative where the time is a period or the words make it a running total; else one incident. */
export function scopeOf(draft: Draft, time: DateMention | null): Scope {
  // what is promised for a period is one gift; "931 a day" is none of the days together
  if (draft.role.frame?.modality === 'planned' || draft.quantity.per != null) return 'incident';
  const total =
    isHeldArea(draft) ||
    (time?.cumulative === true && !SO_FAR.test(time.text) && !isStock(draft)) ||
    (isRunningFigure(draft) && !isOfOneDay(time)) ||
    isSoFar(draft) ||
    isUpdated(draft) ||
    isOfLongEvent(draft) ||
    isOfLength(draft) ||
    isWarToll(draft, time);
  return total ? 'cumulative' : 'incident';
}

/** "last week's attack", "Saturday's raid": one event, named by its day. */
const isOwned = ({ sentence }: ClauseReading, { from, to, head }: NounGroup): boolean =>
  sentence.tokens.slice(from, to).some((t) => t.pos === 'poss') &&
  head !== null &&
  sentence.tokens[head]?.lower === sentence.tokens[head]?.lemma;

/** Whether the sentence tells of one event: "a suicide bomber killed 32 last month", "lost two men last week when a shell hit". */
function tellsOneEvent({ reading, group }: Draft): boolean {
  return reading.groups.some(
    (g) =>
      g.id !== group.id &&
      SINGLE_EVENTS.has(g.lemma) &&
      g.quantity?.form !== 'vague' &&
      (/^(?:a|an|the|this|that|one)$/.test(g.determiner ?? '') || isOwned(reading, g)),
  );
}

/** Times that span what is told: "between 5 and 11 June", "over the weekend"; within others ("in January") one event may lie. */
const SPANNING = /^(?:over|during|throughout|within|across|between|from|for)\b|\bpast\b|\d\s?[–—-]\s?\d|\b(?:this|last) year\b/i;

/** A figure of a period of more than a day ("in January", "between 5 and 11 June") is a total, unless the sentence tells of one event in it. */
export function scopeOfPeriod(fact: Slotted): Scope {
  const { scope, time, quantity, status } = fact;
  if (
    scope === 'cumulative' ||
    status === 'planned' ||
    quantity.form === 'article' ||
    quantity.value <= 1 ||
    quantity.per != null
  )
    return scope;
  if (isStock(fact) || time?.from == null || time.to === null) return scope;
  if (Date.parse(time.to) - Date.parse(time.from) < 2 * DAY) return scope;
  if (SPANNING.test(time.text)) return tellsOneEvent(fact) && !/^(?:between|from)/i.test(time.text) ? scope : 'cumulative';
  return isGift(fact) || tellsOneEvent(fact) || quantity.value < MANY ? scope : 'cumulative';
}

/** "24 civilians had died, as well as 25 rebels": figures of one verb are of one time. */
export function shareScope(facts: readonly Slotted[]): readonly Slotted[] {
  return facts.map((fact) => {
    if (fact.scope === 'cumulative' || fact.role.frame === null || isStock(fact)) return fact;
    const beside = facts.some(
      (other) =>
        other.reading === fact.reading &&
        other.role.frame === fact.role.frame &&
        other.measure === fact.measure &&
        other.scope === 'cumulative' &&
        (fact.time === null || fact.carried.includes('time') || fact.time.start === other.time?.start),
    );
    return beside ? { ...fact, scope: 'cumulative' } : fact;
  });
}
