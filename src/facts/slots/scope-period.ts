import type { Scope } from '../../model/fact.js';
import { DAY } from '../days.js';
import type { Slotted } from '../draft.js';
import { isAtOnce, isOfSuperlative, tellsOneEvent } from './one-event.js';
import { isGift, isStock } from './stock.js';

/** Fewer are often the harm of one incident in the longer time that is named. */
const MANY = 10;
/** So many are counted over a longer time wherever the time stands. */
const MASS = 1_000;

/** Times that span what is told: "between 5 and 11 June", "over the weekend"; within others ("in January") one event may lie. */
const SPANNING =
  /^(?:over|during|throughout|within|across|between|from|for|since)\b|\bpast\b|\d\s?[–—-]\s?\d|\b(?:this|last) year\b/i;

/** Times of two days: "on Monday and Tuesday", "over those two days". */
const TWO_DAYS = /\b\w+day and (?:\w+ )?\w+day\b|^(?:over|in|during|for|within)\b.*\b(?:two|three|2|3) days$/i;

/** "At least 187 were hurt on Monday and Tuesday": such a time in the words of the sentence itself. */
const isOfTwoDays = (fact: Slotted): boolean =>
  fact.time !== null &&
  TWO_DAYS.test(fact.time.text) &&
  fact.time.start >= fact.reading.sentence.start &&
  !isStock(fact) &&
  !tellsOneEvent(fact);

/** Times that only bound what is told: "by October", "before this week", "three years ago". */
const BOUNDING = /^(?:by|before|until|after|just)\b|\b(?:ago|earlier)$/i;

/** Measures of which a month or a year may hold one great event: a salvo, an abduction, an exchange; what is held for sure is only that many are counted over it. */
const isMassed = ({ kind, measure }: Slotted): boolean =>
  kind === 'drones' || kind === 'munitions' || /^(?:captured|released)$/.test(measure);

/** "Mines killed 37 farmers in January" sums up the month; "In January 37 farmers were killed at a market" dates one event in it. */
function sumsUp(fact: Slotted): boolean {
  const { time, quantity, reading, group, kind } = fact;
  if (time === null || BOUNDING.test(time.text) || isGift(fact) || tellsOneEvent(fact) || quantity.value < MANY) return false;
  // "the 1,300 kilometres that it took in August" are known from before
  if (time.start < reading.sentence.start || group.determiner === 'the') return false;
  return (time.start > quantity.end && !isMassed(fact)) || quantity.value >= MASS || kind === 'territory';
}

/** A figure of a period of more than a day ("in January", "between 5 and 11 June") is a total, unless the sentence tells of one event in it. */
export function scopeOfPeriod(fact: Slotted): Scope {
  const { scope, time, quantity, status } = fact;
  if (scope === 'cumulative' || status === 'planned' || isAtOnce(fact) || quantity.value <= 1 || quantity.per != null)
    return scope;
  if (isOfTwoDays(fact)) return 'cumulative';
  if (isStock(fact) || time?.from == null || time.to === null || isOfSuperlative(fact, time)) return scope;
  if (Date.parse(time.to) - Date.parse(time.from) < 2 * DAY) return scope;
  if (SPANNING.test(time.text)) return tellsOneEvent(fact) && !/^(?:between|from)/i.test(time.text) ? scope : 'cumulative';
  return sumsUp(fact) ? 'cumulative' : scope;
}
