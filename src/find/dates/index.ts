import type { Article } from '../../model/article.js';
import type { DateMention } from '../../model/date.js';
import type { Sentence } from '../../model/sentence.js';
import { contains, cut, overlaps, type Span } from '../../model/span.js';
import { parseIso, type Day } from './calendar-day.js';
import { eventTime, findEventTimes, isRunning } from './event-times.js';
import type { Period } from './period.js';
import { isCumulative, phraseAround, spansDays } from './phrase.js';
import type { Context, Groups, Reading, Rule } from './reading.js';
import { FAMILIES } from './rules/index.js';
import { sinceBefore, sinceClauses } from './since-clause.js';
import { directionAt } from './tense.js';

interface Candidate extends Span {
  readonly groups: Groups;
  readonly rule: Rule;
  readonly rank: number;
}

/** How much of the sentence a rule sees on either side. */
const SEEN = 120;

/** Names of days and months begin with a capital. */
const capital = ({ month, month2, weekday, weekday2, weekday3, first, last, holiday }: Groups): boolean =>
  [month, month2, weekday, weekday2, weekday3, holiday, ...[first, last].filter((word) => /^\p{L}/u.test(word ?? ''))].every(
    (word) => word === undefined || /^\p{Lu}/u.test(word),
  );

/** Common words of time, which a sentence writes small. */
const COMMON =
  /(?<![\p{L}\p{N}])(?:Last|Next|This|The|Minutes?|Hours?|Days?|Nights?|Weeks?|Months?|Years?|Decades?|Morning|Evening|Afternoon|Noon|Midnight|Dawn|Sunrise|Sunset|Today|Tonight|Tomorrow|Yesterday|Now|Future|Daily|Weekly|Monthly)(?![\p{L}\p{N}])/gu;
/** What a sentence or a quotation begins with. */
const BEGINS = /(?:^|[.!?:;“"‘'`«([*•–—-])\s*$/u;

/** Headlines write all words large: there capitals tell nothing. */
function isHeadline(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > words.length;
}

/** "CBS's 60 Minutes", "a High Noon in the desert", "on This Week": a word of time with a capital inside a sentence is part of a title. */
function isTitle(text: string, start: number, { 0: words, groups = {} }: RegExpMatchArray): boolean {
  if (groups.month ?? groups.month2 ?? groups.weekday ?? groups.weekday2 ?? groups.holiday ?? groups.first ?? groups.last)
    return false;
  return [...words.matchAll(COMMON)].some(({ index }) => index > 0 || !BEGINS.test(text.slice(0, start)));
}

/** Every expression of one kind in a text, those that stand inside longer ones included. */
function* candidates(text: string): Generator<Candidate> {
  const headline = isHeadline(text);
  const rules = FAMILIES.flatMap(({ gate, rules }) => (gate.test(text) ? rules : []));
  for (const [rank, rule] of rules.entries()) {
    for (const match of text.matchAll(rule.pattern)) {
      const groups: Groups = match.groups ?? {};
      if (capital(groups) && (headline || !isTitle(text, match.index, match)))
        yield { start: match.index, end: match.index + match[0].trimEnd().length, groups, rule, rank };
    }
  }
}

/** The longest first; of equally long ones the one whose rule stands first. */
const byLength = (a: Candidate, b: Candidate): number =>
  b.end - b.start - (a.end - a.start) || a.rank - b.rank || a.start - b.start;

interface Found extends Span {
  readonly reading: Reading;
}

function readSentence(text: string, sentence: Sentence, today: Day | null, earlier: Period | null): readonly Found[] {
  const words = text.slice(sentence.start, sentence.end);
  const context = ({ start, end }: Candidate, previous: Period | null): Context => ({
    today,
    previous,
    get direction() {
      return directionAt(sentence, sentence.start + start);
    },
    before: words.slice(Math.max(0, start - SEEN), start),
    after: words.slice(end, end + SEEN),
  });
  const kept: Candidate[] = [];
  const taken = new Uint8Array(words.length);
  for (const candidate of [...candidates(words)].sort(byLength)) {
    // The longest come first: one that overlaps a longer one has an end of its own inside it.
    if (taken[candidate.start] || taken[candidate.end - 1]) continue;
    if (!candidate.rule.read(candidate.groups, context(candidate, earlier))) continue;
    kept.push(candidate);
    taken.fill(1, candidate.start, candidate.end);
  }
  const found: Found[] = [];
  let previous = earlier;
  for (const candidate of kept.sort((a, b) => a.start - b.start)) {
    const reading = candidate.rule.read(candidate.groups, context(candidate, previous));
    if (!reading) continue;
    found.push({ start: sentence.start + candidate.start, end: sentence.start + candidate.end, reading });
    previous = reading.anchor ?? previous;
  }
  return found;
}

/** "Two days" + "after the attack". */
const follows = (text: string, time: Span, event: DateMention): boolean =>
  event.start > time.end &&
  event.start - time.end < 4 &&
  /^(?:after|before)\b/.test(event.text) &&
  !text.slice(time.end, event.start).trim();

const isRange = ({ phrase }: DateMention): boolean => spansDays(phrase.text.toLowerCase());

/** "since the general took office": clauses that tell since when, where no other time stands in them. */
const sinceClauseTimes = (text: string, sentence: Sentence, others: readonly DateMention[]): readonly DateMention[] =>
  sinceClauses(sentence)
    .filter((clause) => !others.some((other) => overlaps(other.phrase, clause)))
    .map((clause) => eventTime(sentence, cut(text, clause.start, clause.end)));

/**
 * Finds the time expressions of an article and resolves them against its day of publication.
 * Times given by an event ("since the war began") are among them, without a TIMEX3 value.
 */
export function findDates(article: Article, sentences: readonly Sentence[]): readonly DateMention[] {
  const { text } = article;
  const today = article.published === null ? null : parseIso(article.published);
  const mentions: DateMention[] = [];
  let previous: Period | null = null;
  for (const sentence of sentences) {
    const found = readSentence(text, sentence, today, previous);
    previous = found.findLast(({ reading }) => reading.anchor)?.reading.anchor ?? previous;
    const events = findEventTimes(text, sentence);
    const dates = found.map(({ start, end, reading }): DateMention => {
      const { type, timex, from, to, precision, basis } = reading;
      // "Since the 7 October attack": the event's words are the phrase of the date in them.
      const around = events.find((event) => contains(event, { start, end }));
      const bare = around?.phrase ?? phraseAround(text, sentence, { start, end });
      // "since the army seized power in 2021"
      const opener = around ? null : sinceBefore(sentence, bare);
      // "the number killed since the unrest began now exceeds 90"
      const since = opener && !events.some((event) => contains(event, opener)) ? opener : null;
      const own = since ? cut(text, since.start, bare.end) : bare;
      const next = type === 'DURATION' ? events.find((event) => follows(text, own, event)) : undefined;
      const phrase = next ? cut(text, own.start, next.end) : own;
      const cumulative =
        (around ?? since) && isRunning(phrase.text)
          ? true
          : isCumulative({ phrase: phrase.text, duration: type === 'DURATION' ? timex : null, precision });
      return { ...cut(text, start, end), type, timex, from, to, precision, basis, phrase, cumulative, sentence: sentence.index };
    });
    // "from Monday to Sunday" is one time
    const whole = dates.filter(
      (date) => !dates.some((other) => other !== date && isRange(other) && contains(other.phrase, date)),
    );
    const told = events.filter((event) => !dates.some((date) => overlaps(date.phrase, event)));
    const alone = [...told, ...sinceClauseTimes(text, sentence, [...dates, ...told])];
    mentions.push(...[...whole, ...alone].sort((a, b) => a.start - b.start));
  }
  return mentions;
}
