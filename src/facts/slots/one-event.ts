import { SINGLE_EVENTS } from '../../lexicon/scope-words.js';
import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { Span } from '../../model/span.js';
import type { Draft } from '../draft.js';

/** "last week's attack", "Saturday's raid": one event, named by its day. */
const isOwned = ({ sentence }: ClauseReading, { from, to, head }: NounGroup): boolean =>
  sentence.tokens.slice(from, to).some((t) => t.pos === 'poss') &&
  head !== null &&
  sentence.tokens[head]?.lower === sentence.tokens[head]?.lemma;

/** Whether the sentence tells of one event: "a suicide bomber killed 32 last month", "lost two men last week when a shell hit". */
export function tellsOneEvent({ reading, group }: Draft): boolean {
  return reading.groups.some(
    (g) =>
      g.id !== group.id &&
      SINGLE_EVENTS.has(g.lemma) &&
      g.quantity?.form !== 'vague' &&
      (/^(?:a|an|the|this|that|one)$/.test(g.determiner ?? '') || isOwned(reading, g)),
  );
}

/** "the biggest abduction since 2021", "the first raid in a month": how long it had been, not the time of what is told. */
export function isOfSuperlative({ reading }: Pick<Draft, 'reading'>, time: Span): boolean {
  const { tokens } = reading.sentence;
  const at = tokens.findIndex((t) => t.start >= time.start);
  const before = tokens.slice(Math.max(0, at - SUPERLATIVE_REACH), at);
  const last = before.findLastIndex((t) => SUPERLATIVE.test(t.lower));
  return last >= 0 && before.slice(last).every((t) => t.pos !== 'punct' && t.pos !== 'verb');
}
const SUPERLATIVE =
  /^(?:first|second|third|worst|deadliest|bloodiest|biggest|largest|heaviest|highest|lowest|greatest|most|only|fewest)$/;
const SUPERLATIVE_REACH = 9;

/** The words of a sentence in lower case. */
export const wordsOf = ({ sentence }: ClauseReading): string => sentence.tokens.map((t) => t.lower).join(' ');

/** How many words before its figure "daily" stands. */
const DAILY_REACH = 4;

/** What happened at once cannot be a total: "a drone", "scores of drones several times a week", "a daily count of 900". */
export const isAtOnce = ({ quantity, reading, group }: Draft): boolean =>
  quantity.form === 'article' ||
  reading.sentence.tokens.slice(Math.max(0, group.from - DAILY_REACH), group.from).some((t) => t.lower === 'daily') ||
  /\b(?:simultaneously|at once|at a time|times a (?:day|week|month))\b/.test(wordsOf(reading));
