import type { ClauseReading } from '../../model/clause.js';
import type { DateMention } from '../../model/date.js';
import { contains } from '../../model/span.js';
import type { Findings } from '../article.js';
import { isCaption, isComparison, isLabel, isStamp, isTimeOfSaying, isWhen } from '../slots/when.js';
import { classDatedBy } from './dated-events.js';
import { told, type Evidence } from './evidence.js';
import { formOf } from './form.js';
import { governorOf, type Governor } from './governor.js';
import { tellingOf, type Telling } from './telling.js';
import { DAY } from '../days.js';

/** A time expression with what does not depend on the fact. */
export interface NamedTime {
  readonly date: DateMention;
  readonly sentence: number;
  readonly evidence: Evidence;
  /** Told of the words or as a label or comparison: no time of an event. */
  readonly idle: boolean;
  /** The day of the words: "said on Friday". */
  readonly saying: boolean;
  readonly governor: Governor;
  /** Of a picture or an item of a list: no time of anything told elsewhere. */
  readonly caption: boolean;
  /** "at 9 p.m.", "14:30". */
  readonly clock: boolean;
  /** The class of the event of which the sentence says when it was: "The shooting happened at 9 p.m.". */
  readonly dates: string | null;
}

/** The times of an article, and what each of its sentences tells of. */
export interface Times {
  readonly named: readonly NamedTime[];
  readonly tellings: readonly Telling[];
}

/** How long before publication a time is; null where that is unknown. */
function ageOf({ from, to }: DateMention, published: string | null): string | null {
  if (from === null || published === null) return null;
  const days = Math.round((Date.parse(published.slice(0, 10)) - Date.parse(to ?? from)) / DAY);
  if (days < 0) return 'future';
  if (days <= 1) return 'today';
  if (days <= 9) return 'week';
  return days <= 60 ? 'months' : 'old';
}

const PREPOSITION = /^(?:since|after|before|until|by|as of|ahead of|for|so far|to date)\b/i;
/** A day told so often is the day of the story. */
const OFTEN = 3;

/** The time by itself: its form, its preposition, how long ago it was and how often that day is told. */
function evidenceAlone({ article, dates }: Findings, date: DateMention): Evidence {
  const age = ageOf(date, article.published);
  const sameDay = dates.filter((d) => d.from === date.from).length;
  return told(
    `form:${formOf(date)}`,
    date.precision !== null && `precision:${date.precision}`,
    date.basis !== null && `basis:${date.basis}`,
    age !== null && `age:${age}`,
    date.cumulative && 'period',
    !isWhen(date) && 'no-when',
    PREPOSITION.test(date.phrase.text) && `word:${(/^\w+/.exec(date.phrase.text)?.[0] ?? '').toLowerCase()}`,
    date.from !== null && `day-told:${Math.min(OFTEN, sameDay)}`,
  );
}

function namedTime(findings: Findings, reading: ClauseReading, date: DateMention): NamedTime {
  const saying = isTimeOfSaying(findings, reading, date);
  const comparison = isComparison(reading, date);
  const label = isLabel(reading, date);
  const governor = governorOf(reading, date);
  const clock = /T\d\d/.test(date.timex ?? '');
  return {
    date,
    sentence: reading.sentence.index,
    saying,
    governor,
    clock,
    dates: classDatedBy(reading, date),
    caption: isCaption(findings, reading, date),
    idle: saying || comparison || label || !isWhen(date),
    evidence: [
      ...evidenceAlone(findings, date),
      ...told(
        saying && 'of-saying',
        comparison && 'comparison',
        label && 'label',
        reading.sentence.heading && 'heading',
        date.phrase.start <= reading.sentence.start + 2 && 'opens',
        `of:${governor}`,
        clock && 'clock',
      ),
    ],
  };
}

/** All times of an article. */
export function timesOf(findings: Findings): Times {
  const named = findings.dates.flatMap((date): readonly NamedTime[] => {
    const reading = findings.readings.find((r) => contains(r.sentence, date));
    return reading && !isStamp(findings, reading, date) ? [namedTime(findings, reading, date)] : [];
  });
  return { named, tellings: findings.readings.map((reading) => tellingOf(findings, reading)) };
}

/** "now", "each day", "after the attack" and the days of pictures in other sentences say nothing of when this happened. */
export const answers = ({ date, sentence, clock, caption }: NamedTime, index: number): boolean =>
  date.type !== 'SET' && (sentence === index || (!caption && (clock || (isWhen(date) && date.timex !== 'PRESENT_REF'))));
