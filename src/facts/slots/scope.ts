import { BEFORE_REACHED } from '../../lexicon/figure-nouns.js';
import {
  ADDING_VERBS,
  GIVING_VERBS,
  LONG_BY_NATURE,
  LONG_EVENT,
  REACHING_VERBS,
  SUMS,
  TOLLS,
} from '../../lexicon/scope-words.js';
import { groupsOf, type Frame, type PrepLink } from '../../model/clause.js';
import type { DateMention } from '../../model/date.js';
import type { Scope } from '../../model/fact.js';
import type { Token } from '../../model/sentence.js';
import type { Draft, Slotted } from '../draft.js';
import { isAtOnce, isOfSuperlative, tellsOneEvent, wordsOf } from './one-event.js';
import { isOfLength } from './scope-length.js';
import { isStock } from './stock.js';

/** So many are not killed or hurt at once: without a time the figure is a total of the war. */
const WAR_TOLL = 1_000;
/** So many do not die in a month either, whatever time is told. */
const GREAT_WAR_TOLL = 100_000;
/** So many soldiers are not captured at once. */
const WAR_CAPTIVES = 100;
/** So many do not flee in one night. */
const WAR_EXODUS = 100_000;
/** Area and settlements held are the sum of what was won. */
const isHeldArea = ({ measure, quantity, unit }: Draft): boolean =>
  measure === 'controlled' && (quantity.class === 'area' || unit === 'settlement');

/** Whether the verb is in a perfect tense: "has killed", "had been forced". */
function isPerfect(draft: Draft, frame: Frame | null): boolean {
  if (frame === null) return false;
  const { sentence, frames } = draft.reading;
  if (sentence.tokens.slice(frame.from, frame.to).some((t) => /^(?:has|have|had|'ve)$/.test(t.lower))) return true;
  return frame.relation === 'coordinate' && frame.parent !== null && isPerfect(draft, frames[frame.parent] ?? null);
}

/** "brought to 14 the number held in custody", "the number of people killed rose to 36" */
function isBroughtTo(draft: Draft): boolean {
  const { reading, group } = draft;
  const isFigure = (id: number): boolean =>
    SUMS.has(reading.groups[id]?.lemma ?? '') || TOLLS.has(reading.groups[id]?.lemma ?? '');
  return reading.frames.some((f) => {
    const reaches = f.object.includes(group.id) || f.preps.some((l) => BEFORE_REACHED.has(l.prep) && l.groups.includes(group.id));
    const grows = !isStock(draft) && REACHING_VERBS.has(f.lemma) && f.subject.some(isFigure);
    return f.modality === null && reaches && (grows || (ADDING_VERBS.has(f.lemma) && f.object.some(isFigure)));
  });
}

/** "the death toll climbed to 91", "brought to 14 the number held in custody", "the overall figure is 40" */
function isRunningFigure(draft: Draft): boolean {
  const { role, reading } = draft;
  const { noun, frame } = role;
  if (isBroughtTo(draft)) return true;
  if (!noun) return false;
  const words = reading.sentence.tokens.slice(noun.from, noun.to).map((t) => t.lower);
  // "gave a provisional toll of 22", "put the toll at 60": what one event cost
  if (TOLLS.has(noun.lemma)) return noun.determiner !== 'a' && !(frame !== null && GIVING_VERBS.has(frame.lemma));
  if (/^(?:overall|cumulative)$/.test(noun.lemma) || words.some((w) => /^(?:overall|cumulative)$/.test(w))) return true;
  // "the number of hostages stands at 59" is a stock
  const reached = isStock(draft) ? ADDING_VERBS : REACHING_VERBS;
  return SUMS.has(noun.lemma) && frame !== null && reached.has(frame.lemma);
}

const SO_FAR = /^(?:so far|to date|thus far)$/i;
const BREAK = /^(?:[;:—–]|but|although|though|while|whereas)$/;

/** "2,828 have been brought back in all." */
const isClosing = (tokens: readonly Token[], i: number): boolean => /^[.,;]?$/.test(tokens[i]?.lower ?? '');

/** One night, whose sum is of one attack: "In total, 46 were shot down overnight". */
const isOneNight = (time: DateMention | null): boolean => time?.cumulative === false && time.precision === 'part_of_day';

/** "26 bodies have been recovered so far", "in all, 300 have been saved": such words in the clause of the number. */
function isSoFar({ reading, group, kind }: Draft, time: DateMention | null): boolean {
  const { tokens } = reading.sentence;
  const word = (i: number): string => tokens[i]?.lower ?? '';
  return tokens.some((_, i) => {
    const first = i === 0;
    const inAll = word(i) === 'in' && word(i + 1) === 'all' && first;
    const closing = word(i) === 'in' && /^(?:all|total)$/.test(word(i + 1)) && isClosing(tokens, i + 2) && kind !== 'money';
    const total = ((inAll || closing) && !isOneNight(time)) || /^cumulatively$/.test(word(i));
    const running = `${word(i)} ${word(i + 1)}`;
    if (!total && !SO_FAR.test(running)) return false;
    // "the largest exchange so far"
    if (!total && isOfSuperlative({ reading }, tokens[i] as Token)) return false;
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
  // "40 people are now known to have died"
  if (kind === 'casualties' && /\bnow (?:known|confirmed) to have\b/.test(wordsOf(reading))) return true;
  const verb = role.frame ? tokens.slice(role.frame.from, role.frame.to).map((t) => t.lower) : [];
  return kind === 'casualties' && verb.includes('now') && verb.some((w) => /^(?:has|have)$/.test(w));
}

/** "The offensive has killed 28,000", "the violence has forced 3 million from their homes": what a war has done by now; "killed in the protests", without a day. */
function isOfLongEvent(draft: Draft, time: DateMention | null): boolean {
  const { reading, role, kind } = draft;
  const { frame } = role;
  if (!frame || !/^(?:casualties|displacement|damage)$/.test(kind)) return false;
  const isLong = (id: number): boolean => LONG_EVENT.test(reading.groups[id]?.lemma ?? '');
  const during = ({ prep, noun, groups }: PrepLink): boolean =>
    /^(?:in|during)$/.test(prep) &&
    (noun === null || noun === draft.group.id) &&
    groupsOf(reading, groups).some(({ lemma, determiner }) => determiner === 'the' && LONG_BY_NATURE.test(lemma));
  return isPerfect(draft, frame)
    ? frame.subject.some(isLong)
    : time === null && !tellsOneEvent(draft) && frame.preps.some(during);
}

/** From how many on such a figure is of a war. */
function warTollOf({ kind, measure, class: counted }: Draft): number {
  if (kind === 'casualties') return WAR_TOLL;
  if (measure === 'captured' && counted?.class === 'fighter') return WAR_CAPTIVES;
  return measure === 'displaced' ? WAR_EXODUS : Infinity;
}

/** "some 18,000 conscripts had been killed", "nine million have been driven from their homes": too many for one day, told as what has come about. */
const isWarToll = (draft: Draft, time: DateMention | null): boolean =>
  draft.quantity.value >= warTollOf(draft) &&
  draft.quantity.form !== 'vague' &&
  (time === null || (draft.kind === 'casualties' && draft.quantity.value >= GREAT_WAR_TOLL)) &&
  !draft.role.frame?.modality &&
  !(TOLLS.has(draft.role.noun?.lemma ?? '') && draft.role.noun?.determiner === 'a') &&
  !tellsOneEvent(draft) &&
  (draft.role.frame === null
    ? draft.kind === 'casualties'
    : isPerfect(draft, draft.role.frame) ||
      // "had lost 1,400 killed"
      draft.reading.frames.some((f) => f.object.includes(draft.group.id) && isPerfect(draft, f)));

/** Fewer may have been caught or hurt at once. */
const MANY = 10;

/** Kinds of which more and more is told: the dead are found, the homeless counted. */
const isAddedUp = ({ kind, measure }: Draft): boolean =>
  /^(?:casualties|displacement|forces|damage)$/.test(kind) || measure === 'rescued';

/** "By Friday six bodies had been found", "460 had been killed before Tuesday", "gave 80 dead as of 3 May": what had come about until then. */
function isUntil(draft: Draft, time: DateMention | null): boolean {
  if (time === null || !isAddedUp(draft) || isStock(draft)) return false;
  const [, lead] = /^(as of|by|before)\b/i.exec(time.phrase.text) ?? [];
  if (!lead) return false;
  const { role, reading, group, quantity } = draft;
  // "Six bodies had been recovered": the bodies are the event, the verb is of them
  const verbs = reading.frames.filter((f) => f === role.frame || f.subject.includes(group.id));
  const had = verbs.some((f) => reading.sentence.tokens.slice(f.from, f.to).some((t) => t.lower === 'had'));
  return /^as/i.test(lead) || (had && (/^by/i.test(lead) || quantity.value >= MANY));
}

/** "Russia has lost 125 tanks", "has since lost 40% of it": what a side has lost by now, unless in one battle. */
const isLostByNow = (draft: Draft, time: DateMention | null): boolean =>
  draft.role.frame?.lemma === 'lose' &&
  /^(?:casualties|equipment|territory)$/.test(draft.kind) &&
  draft.quantity.value >= MANY &&
  time === null &&
  !tellsOneEvent(draft) &&
  isPerfect(draft, draft.role.frame);

/** "were killed in that war", "in that time": a time told before, which went on for long. */
const isOfThatTime = ({ reading }: Draft): boolean => THAT_TIME.test(wordsOf(reading));
const THAT_TIME =
  /\b(?:in|during|throughout|over) (?:that|the same) (?:time|period|war|conflict|campaign|siege|offensive|month|year|week)\b|\bin the meantime\b|\buntil then\b/;

/** "put the toll over two nights at nine" */
const isOfOneDay = (time: DateMention | null): boolean => time?.type === 'DURATION' && !time.cumulative;

/** "since Monday, when 12 were killed", "since 7 May, a day after 12 died": what is told of the day from which the time runs. */
function isOfItsStart({ reading, group }: Draft, { phrase }: DateMention): boolean {
  const between = reading.sentence.tokens.filter((t) => t.start >= phrase.end && t.index < group.from);
  return (
    phrase.end < (reading.sentence.tokens[group.from]?.start ?? 0) &&
    /^since\b/i.test(phrase.text) &&
    between[0]?.lower === ',' &&
    between.slice(1, 5).some((t) => /^(?:when|after)$/.test(t.lower))
  );
}

/** "over the weekend" holds one attack as well as many. */
const isOneOfWeekend = (draft: Draft, time: DateMention | null): boolean =>
  time !== null && /\bweekend$/i.test(time.text) && (tellsOneEvent(draft) || /\bin one day\b/.test(wordsOf(draft.reading)));

/** "40 of them in the past 24 hours" */
const isOfLastDay = ({ reading, group }: Draft): boolean =>
  /^in the (?:(?:past|last|previous) )?(?:24 hours|day)\b/.test(
    reading.sentence.tokens
      .slice(group.to, group.to + 5)
      .map((t) => t.lower)
      .join(' '),
  );

/** "since January", "over the past week"; not "after four days", nor "so far", which counts in its clause only. */
const isOverTime = (draft: Draft, time: DateMention | null): boolean =>
  time?.cumulative === true &&
  !isOfItsStart(draft, time) &&
  !SO_FAR.test(time.text) &&
  !/^after\b/i.test(time.phrase.text) &&
  !isStock(draft) &&
  !isOfSuperlative(draft, time.phrase);

/** Cumulative where the time is a period or the words make it a running total; else one incident. */
export function scopeOf(draft: Draft, time: DateMention | null): Scope {
  // what is promised for a period is one gift; "931 a day" is none of the days together
  if (draft.role.frame?.modality === 'planned' || draft.quantity.per != null || isAtOnce(draft)) return 'incident';
  if (isOneOfWeekend(draft, time) || isOfLastDay(draft)) return 'incident';
  const total =
    isHeldArea(draft) ||
    isOverTime(draft, time) ||
    (isOfThatTime(draft) && !isStock(draft)) ||
    isUntil(draft, time) ||
    isLostByNow(draft, time) ||
    (isRunningFigure(draft) && !isOfOneDay(time)) ||
    isSoFar(draft, time) ||
    isUpdated(draft) ||
    isOfLongEvent(draft, time) ||
    isOfLength(draft) ||
    isWarToll(draft, time);
  return total ? 'cumulative' : 'incident';
}

/** "3,207 have been killed and 9,600 injured", "put the toll at 2,464, with 11,530 wounded": a participle that leans on the figure before it. */
const leansOn = (fact: Slotted, other: Slotted): boolean =>
  other.kind === fact.kind &&
  other.quantity.end <= fact.quantity.start &&
  fact.role.frame?.form !== 'finite' &&
  fact.reading.sentence.tokens
    .filter((t) => t.start >= other.quantity.end && t.end <= fact.quantity.start)
    .every((t) => !/^[;:]$/.test(t.lower) && !/^(?:but|while|when|after)$/.test(t.lower)) &&
  /^(?:and|with|or)$/.test(fact.reading.sentence.tokens[fact.group.from - 1]?.lower ?? '');

/** Kinds whose figures go on from one sentence to the next: the dead, the hurt, those who fled. */
const isOfPeople = ({ kind }: Slotted): boolean => kind === 'casualties' || kind === 'displacement';

/** "More than 600 have been killed since May. The army says nine of its soldiers have died": a perfect without a time of its own behind a total. */
const goesOnFrom = (total: Slotted | undefined, fact: Slotted): boolean =>
  total !== undefined &&
  isOfPeople(total) &&
  isOfPeople(fact) &&
  fact.reading.sentence.index - total.reading.sentence.index === 1 &&
  (fact.time === null || fact.carried.includes('time') || fact.time.start === total.time?.start) &&
  fact.quantity.value > 1 &&
  fact.quantity.per == null &&
  !isAtOnce(fact) &&
  !tellsOneEvent(fact) &&
  isPerfect(fact, fact.role.frame);

/** "nine farmers had died, as well as 31 rebels": figures of one verb are of one time. */
export function shareScope(facts: readonly Slotted[]): readonly Slotted[] {
  return facts.map((fact, i) => {
    const before = facts.slice(0, i).findLast((other) => other.reading !== fact.reading);
    if (fact.scope === 'incident' && before?.scope === 'cumulative' && goesOnFrom(before, fact))
      return { ...fact, scope: 'cumulative' };
    if (fact.scope === 'cumulative' || fact.role.frame === null || isStock(fact)) return fact;
    const beside = facts.some(
      (other) =>
        other.reading === fact.reading &&
        ((other.role.frame === fact.role.frame && other.measure === fact.measure) || leansOn(fact, other)) &&
        other.scope === 'cumulative' &&
        (fact.time === null || fact.carried.includes('time') || fact.time.start === other.time?.start),
    );
    return beside ? { ...fact, scope: 'cumulative' } : fact;
  });
}
