import { NUMBER_COMPOUND, NUMBER_WORDS, NUMERIC } from '../lexicon/word-shapes.js';
import type { Pos } from '../model/sentence.js';
import type { VerbReading } from './morphology.js';
import type { Guess } from './tag.js';

/** A token while its part of speech is being settled. */
export interface Draft {
  readonly text: string;
  readonly lower: string;
  readonly guess: Guess;
  readonly verb: VerbReading | null;
  readonly capital: boolean;
  pos: Pos;
}

/** Reads the word at `i` among the drafts of its sentence. */
export type Reader = (all: readonly Draft[], i: number) => Pos;

/** Whether a word is a number: "40", "4.5", "forty", "twenty-one". */
export const isNumber = (lower: string): boolean => NUMERIC.test(lower) || NUMBER_WORDS.has(lower) || NUMBER_COMPOUND.test(lower);

/** What stands before a noun and never directly before a finite verb. */
export const opensNoun = (d: Draft | undefined): boolean =>
  d?.pos === 'det' || d?.pos === 'poss' || d?.pos === 'num' || d?.pos === 'ord' || (d?.pos === 'prep' && d.lower !== 'to');

const NOMINAL: ReadonlySet<Pos> = new Set(['noun', 'name', 'pron', 'date']);
const GROUP_WORDS: ReadonlySet<Pos> = new Set(['det', 'num', 'name', 'pron', 'adj', 'noun']);

/** What may be a subject. */
export const isNominal = (d: Draft | undefined): boolean => d !== undefined && NOMINAL.has(d.pos);

/** What may open a noun group. */
export const startsGroup = (d: Draft | undefined): boolean => d !== undefined && GROUP_WORDS.has(d.pos);

/** Ends like a plural; "people" and irregular plurals do not. */
export const endsInS = (d: Draft | undefined): boolean => d?.lower.endsWith('s') ?? false;

/** The nearest word before `i` that is no adverb and no "not". */
export function wordBefore(all: readonly Draft[], i: number): Draft | undefined {
  let k = i - 1;
  while (all[k]?.pos === 'adv' || all[k]?.pos === 'neg') k--;
  return all[k];
}

/** The nearest word after `i` that is no adverb. */
export function wordAfter(all: readonly Draft[], i: number): Draft | undefined {
  let k = i + 1;
  while (all[k]?.pos === 'adv') k++;
  return all[k];
}
