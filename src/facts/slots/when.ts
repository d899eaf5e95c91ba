import { COMMUNICATION, DEPLORES } from '../../lexicon/attacks.js';
import { EVENT_CLASS } from '../../lexicon/event-classes.js';
import { SUMS, TOLLS } from '../../lexicon/scope-words.js';
import type { ClauseReading, Frame } from '../../model/clause.js';
import type { DateMention } from '../../model/date.js';
import type { Token } from '../../model/sentence.js';
import { overlaps } from '../../model/span.js';
import type { Findings } from '../article.js';

/** Relative to something told elsewhere, without a period of its own: "after the strikes", "before the cyclone". */
const LOOSE = /^(?:after|before|prior|following|as of|at the (?:end|time|start|beginning)|until|by|ahead of)\b/i;

/** A point or period in which something can happen: days, parts of days, and stretches of time with their preposition ("over the past week"). */
export const isWhen = (d: DateMention): boolean =>
  (d.type === 'DATE' ||
    d.type === 'TIME' ||
    (d.type === 'DURATION' &&
      (d.cumulative || d.phrase.text.length > d.text.length) &&
      !/^(?:after|for)\b/i.test(d.phrase.text))) &&
  d.timex !== 'FUTURE_REF' &&
  d.timex !== 'PAST_REF' &&
  !(d.timex === null && d.from === null && !d.cumulative && LOOSE.test(d.phrase.text));

/** The verb a time goes with: the last before it, or the first after it where it opens its clause. */
export function frameOfDate(reading: ClauseReading, date: DateMention): Frame | null {
  const before = reading.frames.filter((f) => f.end <= date.phrase.start).at(-1);
  const after = reading.frames.find((f) => f.start >= date.phrase.end);
  const opens = (frame: Frame | undefined): boolean =>
    frame === undefined ||
    reading.sentence.tokens.some(
      (t) =>
        t.start >= frame.end &&
        t.end <= date.phrase.start &&
        /^(?:;|:|—|while|when|after|as|that|which|and|but)$/.test(t.lower) &&
        t.pos !== 'prep',
    );
  // "said its troops overnight captured"
  if (after && before && COMMUNICATION.has(before.lemma) && after.start - date.phrase.end <= 1) return after;
  return (opens(before) ? (after ?? before) : before) ?? null;
}

/** "claimed an ambush on Friday in which two died": the day of the event, of which the words are. */
function isOfToldEvent({ groups, sentence: { tokens } }: ClauseReading, frame: Frame | null, { phrase }: DateMention): boolean {
  const event = frame?.object
    .map((id) => groups[id])
    .find((g) => g && EVENT_CLASS.has(g.lemma) && phrase.start - g.end >= 0 && phrase.start - g.end <= 1);
  const behind = tokens.filter((t) => t.start >= phrase.end);
  const clause = behind.slice(
    0,
    behind.findIndex((t) => t.pos === 'verb' || t.pos === 'aux'),
  );
  return event !== undefined && clause.some((t) => /^(?:which|that)$/.test(t.lower));
}

/** "deplored on Friday the blasts which killed 12": the day of a stand, but "deplored Friday's blasts" has that of the deed. */
export function isOfStance(reading: ClauseReading, date: DateMention): boolean {
  const frame = frameOfDate(reading, date);
  const gap = date.phrase.start - (frame?.end ?? 0);
  const owns = reading.sentence.tokens.some((t) => t.pos === 'poss' && t.start === date.end);
  return frame !== null && DEPLORES.has(frame.lemma) && (gap === 0 || gap === 1) && !owns;
}

/** "said on Tuesday that", "…, the ministry said on Tuesday": the day of the words, not of what they tell. */
export const isTimeOfSaying = (findings: Findings, reading: ClauseReading, date: DateMention): boolean =>
  !isOfToldEvent(reading, frameOfDate(reading, date), date) &&
  (isOfStance(reading, date) || isBesideSpeech(findings, reading, date));

const isBesideSpeech = (findings: Findings, reading: ClauseReading, date: DateMention): boolean =>
  findings.quotes.some((q) => q.time !== null && overlaps(q.time, date)) ||
  findings.quotes.some((q) => {
    if (
      !q.cue ||
      q.cue.start < reading.sentence.start ||
      q.cue.end > reading.sentence.end ||
      (date.start < q.end && date.end > q.start)
    )
      return false;
    const words = reading.sentence.tokens.filter(
      (t) => t.start >= Math.min(q.cue?.end ?? 0, date.phrase.end) && t.end <= Math.max(q.cue?.start ?? 0, date.phrase.start),
    );
    return (
      words.length <= 8 &&
      !words.some((t) => /^(?:[,;:–—-]|and|but)$/.test(t.lower)) &&
      (q.cue.end <= date.phrase.start || words.length <= 1)
    );
  }) ||
  (!date.cumulative && tellsOnly(reading, frameOfDate(reading, date), date));

/** Verbs by which a figure is told: "put the toll at 12 on Sunday", "gave a figure of 274". */
const RECKONING = new Set(
  'put give raise lower revise update bring increase set estimate reckon count tally confirm identify verify'.split(' '),
);

/** Whether a verb tells of words or figures, not of what happened: "said", "raised the toll"; not "claimed 13 lives". */
function tellsOnly({ groups }: ClauseReading, frame: Frame | null, date: DateMention): boolean {
  if (frame === null) return false;
  const objects = frame.object.map((id) => groups[id]?.lemma ?? '');
  // "no deaths were reported on Sunday": not of words but of what there was
  if (frame.lemma === 'report' && frame.voice === 'passive' && frame.subject.some((id) => groups[id]?.lemma !== 'it'))
    return false;
  // "was reported missing on Sunday"
  if (COMMUNICATION.has(frame.lemma))
    return frame.complement.length === 0 && !(frame.lemma === 'claim' && objects.includes('life'));
  // "put the toll of an attack on Sunday at nine": behind the verb it may be that of the event
  return (
    date.end <= frame.start &&
    RECKONING.has(frame.lemma) &&
    frame.voice === 'active' &&
    objects.some((lemma) => TOLLS.has(lemma) || SUMS.has(lemma))
  );
}

/** "the worst storm in 30 years", "the largest exercise since the cold war": measures how rare it is, not when it was. */
export function isComparison(reading: ClauseReading, date: DateMention): boolean {
  const { tokens } = reading.sentence;
  const at = tokens.findIndex((t) => t.start >= date.phrase.start);
  return (
    (/^(?:since|in|for|of|ever)\b/i.test(date.phrase.text) || tokens[at - 1]?.lower === 'of') &&
    tokens
      .slice(Math.max(0, at - 7), Math.max(0, at))
      .some((t) =>
        /^(?:most|largest|biggest|worst|deadliest|first|highest|strongest|heaviest|bloodiest|fiercest|greatest|lowest|longest|every)$/.test(
          t.lower,
        ),
      ) &&
    (date.phrase.text.startsWith('since') || date.type === 'DURATION')
  );
}

/** What is said of the beginnings of people and things: "born in 2009", "a party founded in 1994". */
const BEGINNINGS = new Set('bear found establish build construct create launch form open complete'.split(' '));
const YEAR = /^\d{4}$/;

const CLOCK = /T\d\d/;
/** "02:11 - Source: …": the length of a film. */
const LENGTH = /^\d{1,2}:\d\d$/;
const ISO = /^\d{4}-\d\d-\d\d$/;
const WITH_YEAR = /\b(?:19|20)\d\d$/;
/** Who took the picture that a caption tells of: ". (AP Photo/…)", " ( A. Name / Reuters )", ". Ana Petrova/AP". */
const CREDIT =
  /^[.,]?\s*(?:[([][^)\]]{0,60}?(?:\/|\b(?:[Pp]hotos?|[Hh]andout|AP|AFP|Reuters|Getty|EPA|Anadolu|Xinhua)\b)|(?:\p{Lu}[\p{L}.’'-]*\s?){1,5}\/\s?\p{Lu})/u;
const CREDIT_REACH = 80;

/** Whether a time is that of a picture or of an item in a list: "the ruins on October 17, 2020. (A. Name / Reuters)", "3 May 2012: Fire at a mill"; it holds for nothing told elsewhere. */
export function isCaption({ article }: Findings, { sentence: { index, tokens } }: ClauseReading, date: DateMention): boolean {
  const { start, end, phrase, text } = date;
  if (!WITH_YEAR.test(text)) return false;
  const next = tokens.find((t) => t.start >= end);
  const opens = next?.lower === ':' && phrase.start === start;
  return (
    CREDIT.test(article.text.slice(end, end + CREDIT_REACH)) || (opens && (index === 0 || tokens.some((t) => t.end <= start)))
  );
}

/**
 * Whether a time says when this was written, filmed or put online: "4:48pm – Rescuers say", "JUBA, April 29 (Agency) - Fighters",
 * "02:11 - Source: …", and the day of publication by its full name ("Monday, April 18, 2016").
 */
export function isStamp(findings: Findings, reading: ClauseReading, date: DateMention): boolean {
  const { tokens } = reading.sentence;
  const { start, end, phrase, text, timex, from } = date;
  if (phrase.start !== start) return false;
  const isToday = from !== null && from === findings.article.published?.slice(0, 10);
  if (isToday && WITH_YEAR.test(text)) return !isCaption(findings, reading, date);
  const before = tokens.filter((t) => t.end <= start);
  // "Rolling summary, last updated Thursday 20:10"
  if (before.at(-1)?.lower === 'updated') return true;
  const marked = /^(?:–|—|-|--|:|\()$/.test(tokens.find((t) => t.start >= end)?.lower ?? '');
  if (marked && (LENGTH.test(text) || (before.length === 0 && CLOCK.test(timex ?? '')))) return true;
  // "Marj city, 10 Sep 89 (Agency) -- Two": a day in figures may stand behind any place
  const isPlace = ({ pos, text: word }: Token): boolean =>
    pos === 'name' || pos === 'punct' || /^\p{Lu}/u.test(word) || (pos === 'noun' && /\d/.test(text));
  return before.length > 0 && (marked || ISO.test(text)) && before.every(isPlace);
}

/** "a 2021 report", "one of them born in 2009": a year that only labels a noun, if not that of an event ("the 2021 siege"). */
export function isLabel({ sentence: { tokens } }: ClauseReading, date: DateMention): boolean {
  if (!YEAR.test(date.text)) return false;
  const before = tokens.findLast((t) => t.end <= date.phrase.start);
  if (before?.pos === 'verb' && before.form === 'participle' && BEGINNINGS.has(before.lemma)) return true;
  const behind = tokens.filter((t) => t.start >= date.end);
  const noun = behind.find((t, i) => t.pos === 'noun' && behind[i + 1]?.pos !== 'noun');
  return date.phrase.start === date.start && behind[0]?.pos === 'noun' && !EVENT_CLASS.has(noun?.lemma ?? '');
}
