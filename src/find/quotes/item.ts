import { CITING_VERBS } from '../../lexicon/speech-verbs.js';
import type { Token } from '../../model/sentence.js';
import type { Span } from '../../model/span.js';

/** A word or mark of a passage. */
export interface Item extends Span {
  readonly token: Token;
  /** Index of the quoted stretch it lies in (marks included), else -1. */
  readonly quoted: number;
  /** Which sentence of its passage it stands in. */
  readonly sentence: number;
}

/** Items `[from, to)` of a passage. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Whether item `i` stands outside quotations; beyond the ends of the passage counts as outside. */
export const open = (items: readonly Item[], i: number): boolean => (items[i]?.quoted ?? -1) < 0;

/** Part of speech of item `i`, `edge` in a quotation and beyond the ends. */
export const posAt = (items: readonly Item[], i: number): string => (open(items, i) ? (items[i]?.token.pos ?? 'edge') : 'edge');

/** Lower-case word or mark at `i`, empty in a quotation and beyond the ends. */
export const word = (items: readonly Item[], i: number): string => (open(items, i) ? (items[i]?.token.lower ?? '') : '');

/** Whether a quoted stretch opens at item `i`. */
export const startsStretch = (items: readonly Item[], i: number): boolean =>
  !open(items, i) && items[i]?.quoted !== items[i - 1]?.quoted;

/** Whether an auxiliary, a modal or a verb that is no -ing form stands among the items. */
export const hasVerb = (items: readonly Item[]): boolean =>
  items.some(({ token }) => token.pos === 'aux' || token.pos === 'modal' || (token.pos === 'verb' && token.form !== 'ing'));

/** Words after an inserted source that go on with what was said: "…, officials said, and destroyed seven", "…, it said, while 31 were lost", "…, it said, plus 40 in Bern". */
const JOINING = /^(?:and|with|while|including|most|some|many|all|one|plus|besides)$/;

/** The same in several words: "…, the army said, as well as 30 mines". */
const JOINING_PHRASE = /^(?:as well as|along with|together with|in addition to)\b/;

/** Prepositions of what the verb or noun before the inserted source still lacks: "is home, the UN reckons, to 300,000 people". */
const COMPLETING = /^(?:to|of|from|by|into|for|on|out)$/;

/** How many words a part of what was told may have before "of which". */
const PART = 4;

/** "…, the army said, about half of which were shot down": a part of what was told. */
const isPart = (items: readonly Item[], at: number): boolean =>
  items
    .slice(at, at + PART)
    .some(({ token }, i) => token.lower === 'of' && /^(?:which|whom|them)$/.test(items[at + i + 1]?.token.lower ?? ''));

/** Whether a time or place opens a clause at item `at`: "in August …", not "at least 12 …". */
export const opensWithCircumstance = (items: readonly Item[], at: number): boolean =>
  posAt(items, at) === 'date' ||
  (/^(?:in|on|across|near|during|since|by|from|at)$/.test(word(items, at)) &&
    !/^(?:least|most|order)$/.test(word(items, at + 1)));

/** "…, investigators found, and in August a hospital was hit": a time or place of its own opens another report. */
const turns = (items: readonly Item[], at: number): boolean => word(items, at) === 'and' && opensWithCircumstance(items, at + 1);

/** Participles of what came of a report, as the narrator tells it: "the charity said, prompting outrage". */
export const REACTIONS = /^(?:prompting|sparking|triggering|drawing|fuelling|fueling|stoking|deepening|provoking)$/;

/** "…, the monitor said, more than 500 in the capital": a number without a verb is a part. */
function isCountedPart(items: readonly Item[], at: number): boolean {
  const rest = items.slice(at, at + PART_LENGTH);
  const end = rest.findIndex(({ token }) => /^[.;:]$/.test(token.lower));
  const words = end < 0 ? rest : rest.slice(0, end);
  const counts = words.slice(0, 4).some(({ token }) => token.pos === 'num') && /^(?:num|det|prep|adv)$/.test(posAt(items, at));
  return counts && (end >= 0 || rest.length < PART_LENGTH) && !hasVerb(words);
}

/** How many words such a part has at most. */
const PART_LENGTH = 20;

/** Whether the words at item `at`, after a comma, go on with the clause before it: by such a word or by a participle ("…, leaving two dead"). */
export function joins(items: readonly Item[], at: number): boolean {
  const token = items[at]?.token;
  return (
    token !== undefined &&
    !turns(items, at) &&
    (JOINING.test(token.lower) ||
      (/^(?:though|although)$/.test(token.lower) && items.slice(at + 1, at + 4).some((next) => next.token.pos === 'num')) ||
      JOINING_PHRASE.test(`${token.lower} ${word(items, at + 1)} ${word(items, at + 2)}`) ||
      COMPLETING.test(token.lower) ||
      startsStretch(items, at) ||
      isPart(items, at) ||
      isCountedPart(items, at) ||
      (token.pos === 'verb' && token.form === 'ing' && !CITING_VERBS.has(token.lemma) && !REACTIONS.test(token.lower)))
  );
}
