import type { DateMention } from '../../model/date.js';
import type { TimeSlot } from '../../model/fact.js';
import { contains, overlaps, type Span } from '../../model/span.js';
import type { Findings } from '../article.js';
import type { Slotted } from '../draft.js';
import { timeSlot } from '../slots/time.js';
import { flashbackOf } from '../slots/flashback.js';
import { isOfBefore, isSharp, tieOf, TIES, type Tie } from '../slots/tie.js';
import { frameOfDate, isComparison, isOfStance } from '../slots/when.js';
import { bond } from './bond.js';
import { distanceClass, forSorts, told, type Candidate, type Evidence } from './evidence.js';
import { answers, type NamedTime, type Times } from './named-times.js';
import { sortOf, sortsOf } from './sort.js';
import { likeness, type Telling } from './telling.js';
import { tenseOf } from '../tense.js';

/** What the questions about the time of one fact have in common. */
export interface TimeQuestion {
  readonly findings: Findings;
  readonly times: Times;
  readonly fact: Slotted;
  readonly done: readonly Slotted[];
  readonly whole: Slotted | null;
}

/** What the sentence of a fact tells of. */
const tellingAt = ({ times }: TimeQuestion, sentence: number): Telling => times.tellings[sentence] as Telling;

/** How closely a time of its sentence is tied to a fact: the less the closer. */
const closeness = (fact: Slotted, { date }: NamedTime): number => TIES.indexOf(tieOf(fact, date));

/** Evidence from the sentence of the fact. */
function evidenceHere({ fact, times }: TimeQuestion, here: NamedTime): Evidence {
  const { date, sentence, governor, saying } = here;
  const { reading, quantity, role } = fact;
  const [low, high] = [Math.min(date.start, quantity.start), Math.max(date.end, quantity.end)];
  const inside = (span: Span): boolean => span.start >= low && span.end <= high;
  const verbs = reading.frames.filter((f) => f !== role.frame && f.form === 'finite' && inside(f)).length;
  const numbers = reading.groups.some((g) => g.quantity && g !== fact.group && g.quantity.form !== 'article' && inside(g));
  const frame = frameOfDate(reading, date);
  const near = (t: NamedTime): number => Math.abs(t.date.start - quantity.start);
  const rivals = times.named.filter((t) => t.sentence === sentence && !t.idle);
  return told(
    'here',
    `here:verbs:${Math.min(verbs, 3)}`,
    numbers && 'here:number-between',
    reading.sentence.tokens.some((t) => /^(?:;|—)$/.test(t.lower) && inside(t)) && 'here:break-between',
    date.start < quantity.start ? 'here:before' : 'here:after',
    frame === null ? 'here:loose' : frame === role.frame ? 'here:own-verb' : `here:verb:${frame.relation}`,
    high - low < 40 ? 'here:close' : high - low < 120 ? 'here:near' : 'here:far',
    rivals.length > 0 && !rivals.some((t) => near(t) < Math.abs(date.start - quantity.start)) && 'here:nearest',
    rivals.length === 1 && rivals[0]?.date === date && 'here:alone',
    overlaps(date, quantity) && 'here:is-number',
    `here:bond:${bond(reading, role.frame, frame)}`,
    `tie:${tieOf(fact, date)}`,
    !rivals.some((t) => closeness(fact, t) < closeness(fact, here)) && 'tie:closest',
    saying && `tie:saying:${tieOf(fact, date)}`,
    `here:of:${governor}`,
    `here:tense:${tenseOf(reading, role.frame)}`,
  );
}

/** What a sentence with a time has in common with that of the fact; `way` says on which side it stands. */
function evidenceOfLikeness(question: TimeQuestion, { sentence, governor, clock }: NamedTime, way: 'back' | 'later'): Evidence {
  const { fact } = question;
  const { reading, role } = fact;
  const alike = likeness(fact, tellingAt(question, reading.sentence.index), tellingAt(question, sentence));
  return [...alike, ...told(`of:${governor}`, clock && 'clock', `tense:${tenseOf(reading, role.frame)}`)].map(
    (piece) => `${way}:${piece}`,
  );
}

/** Evidence for a time of a sentence behind the fact: "Monday's bombardment" may tell when the attack of the first lines was. */
function evidenceLater(question: TimeQuestion, time: NamedTime): Evidence {
  const { fact, times } = question;
  const first = times.named.find((t) => !t.idle && t.date.timex !== 'PRESENT_REF');
  return [
    `later:${distanceClass(time.sentence - fact.reading.sentence.index)}`,
    ...told(time === first && 'later:first'),
    ...evidenceOfLikeness(question, time, 'later'),
  ];
}

/** How many other times were told since. */
function timesSince({ times, fact }: TimeQuestion, { sentence, date }: NamedTime): number {
  const index = fact.reading.sentence.index;
  const since = times.named.filter((t) => !t.idle && t.sentence > sentence && t.sentence <= index && t.date.from !== date.from);
  return new Set(since.map((t) => t.date.from ?? t.date.text)).size;
}

/** Evidence for a time of a sentence before the fact. */
function evidenceBack(question: TimeQuestion, time: NamedTime): Evidence {
  const { fact, times, findings, done } = question;
  const { index, paragraph } = fact.reading.sentence;
  const last = times.named.findLast((t) => t.sentence < index && !t.idle);
  const first = findings.readings.find((r) => !r.sentence.heading)?.sentence.index ?? 0;
  const theirs = done.filter((f) => f.reading.sentence.index === time.sentence && f.time?.start === time.date.phrase.start);
  return [
    ...evidenceOfLikeness(question, time, 'back'),
    ...told(
      `back:${distanceClass(index - time.sentence)}`,
      `back:between:${Math.min(2, timesSince(question, time))}`,
      theirs.some((f) => f.kind === fact.kind) ? 'back:fact:kind' : theirs.length > 0 ? 'back:fact' : 'back:fact:none',
      time === last && 'back:last',
      findings.readings[time.sentence]?.sentence.paragraph === paragraph && 'back:paragraph',
      time.sentence <= first + 1 && 'lead',
      times.named.some((t) => t.sentence === index && !t.idle) && 'back:other-here',
    ),
  ];
}

/** Evidence from where a time stands. */
function evidenceOfPlace(question: TimeQuestion, time: NamedTime): Evidence {
  const { index } = question.fact.reading.sentence;
  if (time.sentence === index) return evidenceHere(question, time);
  return time.sentence > index ? evidenceLater(question, time) : evidenceBack(question, time);
}

const sameTime = (a: TimeSlot | null, date: DateMention | null): boolean => {
  if (a === null || date === null) return (a === null) === (date === null);
  return a.start === date.phrase.start || (a.from !== null && a.from === date.from && a.to === date.to);
};

/** Where the facts happened that have the same time. */
function peersOf({ place }: Slotted, done: readonly Slotted[], date: DateMention | null): Evidence {
  const places = done.filter((f) => sameTime(f.time, date)).map((f) => f.place);
  if (date === null || places.length === 0) return [];
  if (place === null) return ['peers:placeless'];
  if (places.some((p) => p?.name === place.name && (p?.name !== null || p?.start === place.start))) return ['peers:same'];
  return [places.some((p) => p?.country === place.country) ? 'peers:country' : 'peers:other'];
}

/** Evidence from the facts before. */
function evidenceOfFacts({ fact, done, whole }: TimeQuestion, date: DateMention | null): Evidence {
  const previous = done.at(-1);
  const far = previous ? fact.reading.sentence.index - previous.reading.sentence.index : 9;
  const same = previous !== undefined && sameTime(previous.time, date);
  const place = previous?.place?.name === fact.place?.name ? 'place' : 'elsewhere';
  return told(
    same && `previous:${distanceClass(far)}`,
    same && far <= 2 && `previous:${place}:${distanceClass(far)}`,
    same && previous.kind === fact.kind && far <= 2 && 'previous:kind',
    ...peersOf(fact, done, date),
    whole !== null && sameTime(whole.time, date) && 'whole',
  );
}

/** The times of its sentence that are a fact's own: days and dates of its verb, of the noun of its event or of what is counted. */
function ownTimes({ fact, times }: TimeQuestion): readonly NamedTime[] {
  const { index } = fact.reading.sentence;
  return times.named.filter(
    (t) => t.sentence === index && !t.idle && isSharp(t.date) && /^(?:counted|event|verb)$/.test(tieOf(fact, t.date)),
  );
}

/** "the UN said last month that 40 had died", "police told reporters on Friday that two had died": no times of what happened, but of what is given and held. */
const isOfWords = (fact: Slotted, { saying, date }: NamedTime): boolean =>
  saying &&
  !/^(?:stock|land)$/.test(sortOf(fact)) &&
  (/^(?:week|month|year)$/.test(date.precision ?? '') || opensThat(fact, date) || isOfStance(fact.reading, date));

/** Whether the clause that tells of the fact opens right behind a time: "said on Friday that …". */
const opensThat = ({ reading, quantity }: Slotted, { phrase }: DateMention): boolean =>
  phrase.end < quantity.start && reading.sentence.tokens.find((t) => t.start >= phrase.end)?.lower === 'that';

/** Whether a time lies behind the words that tell of the fact: what was said in August did not happen in October. */
const isAfterTold = ({ fact, times }: TimeQuestion, { from }: DateMention): boolean =>
  from !== null &&
  fact.status !== 'planned' &&
  times.named.some(
    ({ saying, sentence, date }) => saying && sentence === fact.reading.sentence.index && date.to !== null && date.to < from,
  );

/** "met aides on Friday to speak of the bombings, which have killed 250": what has come about up to now did not on a day of another clause. */
const isOfPresent = (fact: Slotted, { date }: NamedTime, tie: Tie): boolean =>
  fact.role.frame?.relation === 'relative' &&
  tenseOf(fact.reading, fact.role.frame) === 'perfect' &&
  !date.cumulative &&
  isSharp(date) &&
  !/^(?:counted|event|verb)$/.test(tie);

/** "412 have been killed since January. Gunmen shot two men": the time up to now over which a total runs is none of one event told elsewhere. */
const isOfTotal = ({ scope, measure }: Slotted, { date }: NamedTime): boolean =>
  scope === 'incident' && !/^(?:missing|held)$/.test(measure) && date.cumulative && /^since\b/i.test(date.phrase.text);

/** Whether a time can be none of a fact's: it stands in a clause apart ("and a blast injured nine on Tuesday"), or the fact has its own. */
function isOfAnother(question: TimeQuestion, time: NamedTime, own: readonly NamedTime[]): boolean {
  const { fact } = question;
  const { date, sentence, idle } = time;
  if (sentence !== fact.reading.sentence.index)
    return own.length > 0 || isOfBefore(fact) || isOfTotal(fact, time) || isAfterTold(question, date);
  const tie = tieOf(fact, date);
  if (tie === 'apart-after' || isOfWords(fact, time) || isOfPresent(fact, time, tie)) return true;
  if (tie !== 'counted' && isComparison(fact.reading, date)) return true;
  // "his forces now control 40 villages and took 90 prisoners"
  if (date.timex === 'PRESENT_REF') return !/^(?:counted|event|verb)$/.test(tie);
  if (own.some((t) => tieOf(fact, t.date) === 'counted')) return tie !== 'counted';
  return own.length > 0 && (idle || /^(?:and|apart)/.test(tie));
}

/** How many sentences behind the one that tells of an event it may be dated. */
const DATED = 2;

/** "A man was shot. The shooting took place at 9:20 p.m.": the next time of the paragraph, where it dates the event of the fact. */
function datingTime(question: TimeQuestion): NamedTime | null {
  const { fact, times, findings } = question;
  const { index, paragraph } = fact.reading.sentence;
  if (times.named.some((t) => t.sentence === index && !t.idle && isSharp(t.date))) return null;
  const next = times.named.find((t) => t.sentence > index && !t.idle && isSharp(t.date));
  const follows =
    next !== undefined &&
    next.sentence - index <= DATED &&
    findings.readings[next.sentence]?.sentence.paragraph === paragraph &&
    next.dates !== null &&
    tellingAt(question, index).classes.has(next.dates);
  return follows && fact.scope === 'incident' && fact.status !== 'planned' ? next : null;
}

/** Evidence that the text does not say when. */
function evidenceOfNone(question: TimeQuestion, own: readonly NamedTime[]): Evidence {
  const { fact, times } = question;
  const { index } = fact.reading.sentence;
  const here = times.named.filter((t) => t.sentence === index);
  return told(
    'none',
    `none:${fact.measure}`,
    `none:${fact.scope}`,
    `none:${fact.status}`,
    fact.time === null && 'none:guess',
    index < 3 && 'none:early',
    `none:tense:${tenseOf(fact.reading, fact.role.frame)}`,
    tellingAt(question, index).known.size > 0 && 'none:known',
    here.every((t) => t.idle) && 'none:no-time-here',
    here.some((t) => t.governor === 'saying') && 'none:saying-here',
    own.length > 0 && 'none:own',
    ...evidenceOfFacts(question, null).map((piece) => `none:${piece}`),
  );
}

/** Every answer to "when?" with what speaks for it, "the text does not say" first. */
export function timeCandidates(question: TimeQuestion): readonly Candidate<TimeSlot>[] {
  const { fact, times } = question;
  const guess = fact.time;
  const from = guess === null ? 'none' : contains(fact.reading.sentence, guess) ? 'here' : 'back';
  const finish = (evidence: Evidence): Evidence =>
    forSorts([...sortsOf(fact), ...(fact.status === 'planned' ? ['planned'] : [])], evidence);
  const index = fact.reading.sentence.index;
  const own = ownTimes(question);
  // "since June 2022, when rebels killed 130"
  const before = flashbackOf(question.findings, fact.reading, fact.quantity);
  if (before) return [{ slot: timeSlot(before), evidence: [] }];
  const dating = datingTime(question);
  if (dating) return [{ slot: timeSlot(dating.date), evidence: [] }];
  return [
    { slot: null, evidence: finish(evidenceOfNone(question, own)) },
    ...times.named
      .filter((t) => answers(t, index) && !isOfAnother(question, t, own))
      .map((time): Candidate<TimeSlot> => ({
        slot: timeSlot(time.date),
        evidence: finish([
          ...told(guess?.start === time.date.phrase.start && `guess:${from}`),
          ...time.evidence,
          ...evidenceOfPlace(question, time),
          ...evidenceOfFacts(question, time.date),
        ]),
      })),
  ];
}
