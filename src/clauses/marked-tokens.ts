import type { DateMention } from '../model/date.js';
import type { NumberClass, Quantity } from '../model/quantity.js';
import type { Token } from '../model/sentence.js';
import { contains, overlaps } from '../model/span.js';

/** Tokens with what was found on them before any grammar. */
export interface MarkedTokens {
  readonly tokens: readonly Token[];
  /** Per token: the counting number it belongs to. */
  readonly counting: readonly (Quantity | null)[];
  /** Per token: whether it lies in a time expression. */
  readonly dated: readonly boolean[];
}

/** Classes of numbers that never count a noun: "in 2022", "aged 12", "for three days". */
const NOT_COUNTING: ReadonlySet<NumberClass> = new Set([
  'year',
  'date',
  'time',
  'age',
  'ordinal',
  'designator',
  'score',
  'rank',
  'duration',
]);

/** Marks numbers and time expressions on the tokens, numbers first. */
export function markTokens(
  tokens: readonly Token[],
  quantities: readonly Quantity[],
  dates: readonly DateMention[],
): MarkedTokens {
  const numbers = quantities.filter((quantity) => !NOT_COUNTING.has(quantity.class));
  const counting = tokens.map((token) => numbers.find((number) => overlaps(number, token)) ?? null);
  const dated = tokens.map((token, i) => !counting[i] && dates.some((date) => contains(date, token)));
  return { tokens, counting, dated };
}

/** End of the time expression that begins at `i`. */
export function dateEnd({ tokens, dated }: MarkedTokens, i: number): number {
  let end = i;
  while (end < tokens.length && dated[end]) end++;
  return end;
}

/** End of the number that the token at `i` belongs to. */
export function numberEnd({ tokens, counting }: MarkedTokens, i: number): number {
  let end = i + 1;
  while (end < tokens.length && counting[end] === counting[i]) end++;
  return end;
}
