import { COMMUNICATION } from '../../lexicon/attacks.js';
import { EVENT_CLASS, HAPPENS } from '../../lexicon/event-classes.js';
import { SUMS, TOLLS } from '../../lexicon/scope-words.js';
import type { ClauseReading, Frame, NounGroup } from '../../model/clause.js';
import type { DateMention } from '../../model/date.js';
import type { Token } from '../../model/sentence.js';
import type { Draft } from '../draft.js';
import { frameOfDate } from './when.js';

/**
 * How a time of its sentence is tied to a fact, the closest first: it stands in or right behind what is counted, belongs to the verb of the
 * fact or to the noun of its event, to a clause joined by "when" or a relative, to one joined by "and" before or behind it, or to one that is set apart.
 */
export const TIES = ['counted', 'event', 'verb', 'link', 'and-before', 'and-after', 'apart-before', 'apart-after'] as const;

/** One of them. */
export type Tie = (typeof TIES)[number];

/** Words that make two clauses tell of one event: "killed when a shell hit a school on Friday", "a raid on Friday in which two died". */
const LINKS = /^(?:when|as|where|which|who|whom|that|whose|since)$/;
/** Relatives that may tell of a thing, not of the event: "drones which it bought in 2020", but "shells that fell on Friday". */
const OF_THINGS = /^(?:which|who|whom|that|whose)$/;
/** Words that may open a clause, and as prepositions open none. */
const OPENS = /^(?:as|after|before|since|until|while|whereas|though|although|because|if|once)$/;
const JOINS = /^(?:and|or|,|)$/;
const MARKS = /^[;:—–-]$/;
/** How many words before a clause its conjunction is looked for. */
const SEEN = 12;

/** The word or mark that opens the clause of a verb: "and", "when", ";"; a comma or nothing where none does. */
function opener({ sentence: { tokens } }: ClauseReading, frame: Frame): string {
  let comma = '';
  for (let i = frame.from - 1; i >= Math.max(0, frame.from - SEEN); i--) {
    const token = tokens[i];
    if (!token || token.pos === 'verb' || token.pos === 'aux') break;
    if (LINKS.test(token.lower) && token.pos !== 'prep' && token.pos !== 'det') return token.lower;
    if (token.pos === 'sub' || (OPENS.test(token.lower) && token.pos !== 'prep')) return token.lower;
    if (token.pos === 'conj' || MARKS.test(token.lower)) return token.lower;
    if (token.lower === ',') comma = ',';
  }
  return comma;
}

const isSaying = (frame: Frame): boolean => COMMUNICATION.has(frame.lemma);

/** The verb a fact hangs on, or that of the clause around what is counted. */
const frameOfFact = ({ reading, role, group }: Draft): Frame | null =>
  role.frame ??
  reading.frames.find((f) => f.subject.includes(group.id) || f.object.includes(group.id)) ??
  reading.frames.findLast((f) => f.end <= group.start && !isSaying(f)) ??
  null;

/** The noun group that holds a time or stands right before it: "the strike on Friday", "Friday's strike", "the 2008 siege". */
function nounOfDate({ groups }: ClauseReading, { start, end, phrase }: DateMention): NounGroup | null {
  const holds = groups.find((g) => g.start <= start && g.end >= end && g.head !== null);
  if (holds) return holds;
  const before = groups.find((g) => g.head !== null && phrase.start - g.end >= 0 && phrase.start - g.end <= 1);
  if (before && phrase.start !== start) return before;
  return phrase.start === start ? (groups.find((g) => g.head !== null && g.start >= end && g.start - end <= 3) ?? null) : null;
}

/** The noun groups of a verb and what hangs on them: "killed in an attack on a convoy". */
function partiesOf({ preps }: ClauseReading, frame: Frame): ReadonlySet<number> {
  const parties = new Set([...frame.subject, ...frame.object, ...frame.preps.flatMap((p) => p.groups)]);
  for (const link of preps) if (link.noun !== null && parties.has(link.noun)) for (const id of link.groups) parties.add(id);
  return parties;
}

/** Whether a noun group is said of by a verb, and does nothing itself: "killed 100, and a raid in 2006 killed 28" has its raid for the second alone. */
const isPartyOf = (reading: ClauseReading, frame: Frame, noun: NounGroup): boolean =>
  partiesOf(reading, frame).has(noun.id) &&
  (frame.subject.includes(noun.id) ||
    !reading.frames.some((f) => f.form === 'finite' && f.start > noun.end && f.subject.includes(noun.id)));

/** "40 km from yesterday's epicentre": the time of a thing that is no event. */
const isOfThing = ({ sentence }: ClauseReading, { start, lemma }: NounGroup, date: DateMention): boolean =>
  start <= date.start && !EVENT_CLASS.has(lemma) && sentence.tokens.some((t) => t.pos === 'poss' && t.start === date.end);

/** Whether no other clause stands between a noun and a verb behind it that tells of it: "a raid on Friday in which two died", "killing two". */
function tellsOf(reading: ClauseReading, frame: Frame, noun: NounGroup): boolean {
  if (noun.end > frame.start || (frame.form === 'finite' && !LINKS.test(opener(reading, frame)))) return false;
  return !reading.frames.some(
    (f) => f !== frame && f.form === 'finite' && f.start >= noun.end && f.end <= frame.start && !isSaying(f),
  );
}

/** "died after a wall came down on Friday": what a clause with "after" tells is what led to it, but "a day after a blast killed 12" is another event. */
const LEADS = /^(?:after|following)$/;

/** Whether a semicolon cuts two clauses from each other. */
const isCut = ({ sentence }: ClauseReading, early: Frame, late: Frame): boolean =>
  sentence.tokens.slice(early.to, late.from).some((t) => t.lower === ';');

/** Whether a verb says no more of an event than that it was: "occurred", "took place". */
export const saysItWas = ({ sentence }: ClauseReading, { lemma, end }: Frame): boolean =>
  HAPPENS.has(lemma) || (lemma === 'take' && sentence.tokens.find((t) => t.start >= end)?.lower === 'place');

/** "killed in clashes that broke out on Monday": a clause that tells when the event of a fact was. */
const datesEventOf = (reading: ClauseReading, fact: Frame, time: Frame): boolean =>
  saysItWas(reading, time) &&
  time.subject.some((id) => {
    const noun = reading.groups[id];
    return noun !== undefined && noun.end <= time.start && EVENT_CLASS.has(noun.lemma) && partiesOf(reading, fact).has(id);
  });

/** How the clause of a time joins that of a fact, by what opens the clauses from the one to the other. */
function joint(reading: ClauseReading, group: NounGroup, fact: Frame, time: Frame): Tie {
  const [early, late] = fact.start < time.start ? [fact, time] : [time, fact];
  const between = reading.frames.filter(
    (f) => f.start > early.start && f.start <= late.start && (f === late || f.form === 'finite') && !isSaying(f),
  );
  const openers = between.filter((f) => f.form === 'finite').map((f) => opener(reading, f));
  const side = time.start < fact.start ? 'before' : 'after';
  if (late === time && datesEventOf(reading, fact, time)) return 'event';
  if (late === time && (OF_THINGS.test(openers.at(-1) ?? '') || time.relation === 'relative'))
    return EVENT_CLASS.has(time.lemma) || time.subject.includes(group.id) ? 'link' : 'apart-after';
  // "12 villagers kidnapped on Monday have been freed"
  if (early === time && time.relation === 'reduced' && time.subject.includes(group.id)) return 'apart-before';
  if (isCut(reading, early, late)) return `apart-${side}`;
  if (LEADS.test(opener(reading, time))) return `and-${side}`;
  if (openers.some((word) => !LINKS.test(word) && !JOINS.test(word))) return `apart-${side}`;
  if (openers.length > 0 && openers.every((word) => LINKS.test(word))) return 'link';
  return `and-${side}`;
}

/** The verb a time goes with; behind a relative clause that a comma closes it goes with the clause around that ("a base where three states meet, on Sunday"). */
function clauseOf(reading: ClauseReading, date: DateMention): Frame | null {
  const frame = frameOfDate(reading, date);
  const before = reading.sentence.tokens.findLast((t) => t.end <= date.phrase.start);
  if (frame === null || before?.lower !== ',' || frame.end > date.phrase.start) return frame;
  if (frame.relation !== 'relative' && !LINKS.test(opener(reading, frame))) return frame;
  return reading.frames.findLast((f) => f.end <= frame.start && f.form === 'finite') ?? frame;
}

/** "12 thousand were killed, 4 thousand of them since 1990": the time of a part alone. */
const isOfPart = ({ groups, sentence }: ClauseReading, group: NounGroup, { phrase }: DateMention): boolean =>
  groups.some(
    (g) =>
      g.quantity !== null &&
      g.start >= group.end &&
      (phrase.start === g.end || phrase.start === g.end + 1) &&
      sentence.tokens.slice(g.from, g.to).some((t) => /^(?:them|these|those|whom|which)$/.test(t.lower)),
  );

/** "the worst since 1995, when 358 people died", "on 11 March, when two shells fell": the clause tells what happened then. */
function isTold({ sentence, frames }: ClauseReading, frame: Frame, { phrase }: DateMention): boolean {
  const behind = sentence.tokens.filter((t) => t.start >= phrase.end);
  const when = behind.find((t) => t.lower !== ',');
  return when?.lower === 'when' && frames.find((f) => f.start >= when.end && f.form === 'finite') === frame;
}

/** "a week after the quake that killed 400": the time counts from what the fact tells. */
const startsAt = (reading: ClauseReading, frame: Frame, { phrase }: DateMention): boolean =>
  /\b(?:after|before|since|following|until)\b/i.test(phrase.text) &&
  reading.groups.some((g) => g.start >= phrase.start && g.end <= phrase.end && g.head !== null && tellsOf(reading, frame, g));

/** The "after" of "a day after" before what is counted. */
const lapseBefore = ({ sentence: { tokens } }: ClauseReading, { start }: NounGroup): Token | undefined =>
  tokens.findLast(
    (t, i) =>
      t.end <= start &&
      /^(?:after|before)$/.test(t.lower) &&
      LAPSE.test(`${tokens[i - 2]?.lower ?? ''} ${tokens[i - 1]?.lower ?? ''}`),
  );

/** "It came a week after another quake killed 16": what was before the event of the sentence was not on its day. */
export function isOfBefore({ reading, group }: Draft): boolean {
  const { frames, sentence } = reading;
  const after = lapseBefore(reading, group);
  return (
    after !== undefined &&
    frames.some((f) => f.form === 'finite' && f.end <= after.start) &&
    frames.filter((f) => f.form === 'finite' && f.start >= after.end && f.start <= group.end).length === 1 &&
    !sentence.tokens.some((t) => t.lower === ';' && t.start >= after.end && t.end <= group.start)
  );
}

/** "hit again overnight, a day after strikes left 280 homes dark", "A day after a raid killed 12, …": what came before the time of another clause. */
function isBeforeTime(reading: ClauseReading, group: NounGroup, date: DateMention): boolean {
  const { sentence, frames } = reading;
  const { tokens } = sentence;
  const { start } = group;
  const after = lapseBefore(reading, group);
  if (!after || (date.start > after.start && date.start < start)) return false;
  const finite = frames.filter((f) => f.form === 'finite');
  const told = frames.find((f) => f.start >= after.end);
  const has = (mark: string, from: number, to: number): boolean =>
    tokens.some((t) => t.lower === mark && t.start >= from && t.end <= to);
  if (!told || has(',', after.end, told.start) || has(';', after.end, start)) return false;
  if (finite.some((f) => f.end <= after.start)) return date.start <= after.start;
  const main = finite.find((f) => f.start >= start && has(',', start, f.start));
  return main !== undefined && !has(',', after.end, start) && (date.start <= after.start || has(',', start, date.start));
}
const LAPSE = /(?:^(?:a|an|one|the) (?:hour|day|week|month|year)| (?:minutes|hours|days|weeks|months|years))$/;

/** "One more died on Friday, taking the toll to 34": the day of the last does not hold for all. */
const isSumSince = ({ groups }: ClauseReading, frame: Frame, { phrase }: DateMention): boolean =>
  phrase.end <= frame.start &&
  frame.form === 'ing' &&
  /^(?:take|bring|raise|push|lift|swell)$/.test(frame.lemma) &&
  frame.object.some((id) => TOLLS.has(groups[id]?.lemma ?? '') || SUMS.has(groups[id]?.lemma ?? ''));

/** How a time is tied to a fact of its sentence. */
export function tieOf(draft: Draft, date: DateMention): Tie {
  const { reading, group } = draft;
  if (isOfPart(reading, group, date)) return 'apart-after';
  const behind = date.phrase.start - group.end;
  if ((date.start >= group.start && date.end <= group.end) || behind === 0 || behind === 1) return 'counted';
  const frame = frameOfFact(draft);
  if (frame && isTold(reading, frame, date)) return 'counted';
  if (frame && startsAt(reading, frame, date)) return 'apart-after';
  if (frame && isSumSince(reading, frame, date)) return 'apart-after';
  if (isBeforeTime(reading, group, date)) return 'apart-after';
  const noun = nounOfDate(reading, date);
  if (noun && frame && (isPartyOf(reading, frame, noun) || tellsOf(reading, frame, noun)))
    return isOfThing(reading, noun, date) ? 'and-before' : 'event';
  const own = clauseOf(reading, date);
  if (own === null || frame === null || own === frame) return 'verb';
  return joint(reading, group, frame, own);
}

/** Ends of a count ("as of 9 a.m.", "so far") and lengths ("over three days"). */
const LIMIT = /^(?:as of|by|until|till|(?:so far|to date)$)\b/i;

/** How little a time says of when something happened: a day says it, a length or the end of a count hardly. */
export const vagueness = ({ phrase, type, cumulative }: DateMention): number =>
  LIMIT.test(phrase.text)
    ? 3.5
    : type === 'DURATION' && !/\b(?:past|last|to)\b/i.test(phrase.text)
      ? cumulative
        ? 1.5
        : 3.5
      : 0;

/** Whether a time says by itself when something happened. */
export const isSharp = (date: DateMention): boolean =>
  vagueness(date) === 0 && (date.timex !== null || date.cumulative) && date.timex !== 'PRESENT_REF';
