import type { DateMention } from '../../model/date.js';
import type { TimeSlot } from '../../model/fact.js';
import { contains, overlaps } from '../../model/span.js';
import type { Findings } from '../article.js';
import type { Slotted } from '../draft.js';
import { timeSlot } from '../slots/time.js';
import { frameOfDate, isComparison, isLabel, isTimeOfSaying, isWhen } from '../slots/when.js';
import { distanceClass, forSorts, told, type Candidate, type Evidence } from './evidence.js';
import { sortsOf } from './sort.js';

/** A time expression with what does not depend on the fact. */
export interface NamedTime {
  readonly date: DateMention;
  readonly sentence: number;
  readonly evidence: Evidence;
  /** Told of the words or as a label or comparison: no time of an event. */
  readonly idle: boolean;
}

const DAY = 86_400_000;

/** How long before publication a time is. */
function ageOf({ from, to }: DateMention, published: string | null): string {
  if (from === null || published === null) return 'unknown';
  const days = Math.round((Date.parse(published.slice(0, 10)) - Date.parse(to ?? from)) / DAY);
  if (days < 0) return 'future';
  if (days <= 1) return 'today';
  if (days <= 9) return 'week';
  return days <= 60 ? 'months' : 'old';
}

/** All times of an article. */
export function timesOf(findings: Findings): readonly NamedTime[] {
  const { published } = findings.article;
  return findings.dates.flatMap((date): NamedTime[] => {
    const reading = findings.readings.find((r) => contains(r.sentence, date));
    if (!reading) return [];
    const saying = isTimeOfSaying(findings, reading, date);
    const comparison = isComparison(reading, date);
    const label = isLabel(reading, date);
    return [
      {
        date,
        sentence: reading.sentence.index,
        idle: saying || comparison || label || !isWhen(date),
        evidence: told(
          `type:${date.type}`,
          `precision:${date.precision ?? 'none'}`,
          `age:${ageOf(date, published)}`,
          date.cumulative && 'period',
          !isWhen(date) && 'no-when',
          saying && 'of-saying',
          comparison && 'comparison',
          label && 'label',
          date.timex === 'PRESENT_REF' && 'present',
          `basis:${date.basis ?? 'none'}`,
          /^(?:since|after|before|until|by|as of|ahead of|for)\b/i.test(date.phrase.text) &&
            `word:${(/^\w+/.exec(date.phrase.text)?.[0] ?? '').toLowerCase()}`,
          reading.sentence.heading && 'heading',
          date.phrase.start <= reading.sentence.start + 2 && 'opens',
        ),
      },
    ];
  });
}

/** What the questions about the time of one fact have in common. */
export interface TimeQuestion {
  readonly findings: Findings;
  readonly times: readonly NamedTime[];
  readonly fact: Slotted;
  readonly done: readonly Slotted[];
  readonly whole: Slotted | null;
}

/** Evidence from the sentence of the fact. */
function evidenceHere({ fact, times }: TimeQuestion, { date, sentence }: NamedTime): Evidence {
  const { reading, quantity, role } = fact;
  if (sentence !== reading.sentence.index) return [];
  const [low, high] = [Math.min(date.start, quantity.start), Math.max(date.end, quantity.end)];
  const inside = (span: { readonly start: number; readonly end: number }): boolean => span.start >= low && span.end <= high;
  const verbs = reading.frames.filter((f) => f !== role.frame && f.form === 'finite' && inside(f)).length;
  const numbers = reading.groups.some((g) => g.quantity && g !== fact.group && g.quantity.form !== 'article' && inside(g));
  const frame = frameOfDate(reading, date);
  const near = (t: NamedTime): number => Math.abs(t.date.start - quantity.start);
  const rivals = times.filter((t) => t.sentence === sentence && !t.idle);
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
  );
}

/** Evidence from the sentences before and after. */
function evidenceElsewhere({ fact, times, findings }: TimeQuestion, time: NamedTime): Evidence {
  const index = fact.reading.sentence.index;
  if (time.sentence === index) return [];
  if (time.sentence > index) return [`later:${distanceClass(time.sentence - index)}`];
  const last = times.findLast((t) => t.sentence < index && !t.idle);
  const paragraph = findings.readings[time.sentence]?.sentence.paragraph === fact.reading.sentence.paragraph;
  const first = findings.readings.find((r) => !r.sentence.heading)?.sentence.index ?? 0;
  return told(
    `back:${distanceClass(index - time.sentence)}`,
    time === last && 'back:last',
    paragraph && 'back:paragraph',
    time.sentence <= first + 1 && 'lead',
    times.some((t) => t.sentence === index && !t.idle) && 'back:other-here',
  );
}

const sameTime = (a: TimeSlot | null, date: DateMention | null): boolean => {
  if (a === null || date === null) return (a === null) === (date === null);
  return a.start === date.phrase.start || (a.from !== null && a.from === date.from && a.to === date.to);
};

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
    whole !== null && sameTime(whole.time, date) && 'whole',
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
  return [
    {
      slot: null,
      evidence: finish(
        told(
          'none',
          `none:${fact.measure}`,
          guess === null && 'none:guess',
          index < 3 && 'none:early',
          times.every((t) => t.sentence !== index || t.idle) && 'none:no-time-here',
          ...evidenceOfFacts(question, null).map((piece) => `none:${piece}`),
        ),
      ),
    },
    ...times.map((time): Candidate<TimeSlot> => ({
      slot: timeSlot(time.date),
      evidence: finish([
        ...told(guess?.start === time.date.phrase.start && `guess:${from}`),
        ...time.evidence,
        ...evidenceHere(question, time),
        ...evidenceElsewhere(question, time),
        ...evidenceOfFacts(question, time.date),
      ]),
    })),
  ];
}
