import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS, UNIT_ABBREVIATIONS } from '../lexicon/abbreviations.js';
import { NEVER_FINAL, OPENERS_AFTER_INITIALS, SENTENCE_OPENERS } from '../lexicon/sentence-openers.js';
import { isStateAfterTown } from './state-after-town.js';

/** How much of the text around a stop decides about it, in characters. */
const BEFORE = 24;
const AFTER = 40;

/** What a line ends with that is no heading and does not go on. */
export const TERMINAL = /[.!?…:;]["'”’»)\]]*$/;

/** "fell.[35] The": marks of notes that stand behind a stop. */
const NOTES = /^(?:\[(?:\d{1,3}|[a-z]|note \d+|citation needed)\])+/;

/** How many characters several such marks may have. */
const LONGEST_NOTES = 40;

const CLOSERS: ReadonlySet<string> = new Set(['"', "'", '”', '’', '»', ')', ']']);

/** The index after the closing marks that follow a stop: `"Three died." He left.` */
export function afterClosers(text: string, at: number, end: number): number {
  let after = at;
  while (after < end && CLOSERS.has(text[after] ?? '')) after++;
  after += NOTES.exec(text.slice(after, Math.min(after + LONGEST_NOTES, end)))?.[0].length ?? 0;
  return after;
}

/** A stop and what stands around it. */
interface Stop {
  readonly mark: string;
  /** What stands right before it, and the word in that. */
  readonly before: string;
  readonly word: string;
  /** What follows it and its closing marks. */
  readonly rest: string;
  /** Whether closing marks follow. */
  readonly closed: boolean;
}

/** "!" and "?" end a sentence unless a small letter follows: `"Fire!" he said`. */
const exclamationEnds = ({ rest, closed }: Stop): boolean =>
  (/^\s/.test(rest) && !/^\s+\p{Ll}/u.test(rest)) || (closed && /^\s+\p{Lu}/u.test(rest));

/** "voting.Early", "NATO.The": a missing space, unless it is an address ("example.Com") or initials. */
const endsWithoutSpace = ({ before, word, rest, closed }: Stop): boolean =>
  closed
    ? /^\p{Lu}/u.test(rest)
    : word.length > 2 &&
      ((/[\p{Ll}\d)”"’]$/u.test(before) && /^\p{Lu}(?:[\p{Ll}\s]|[\p{Lu}-]+[\s,’'])/u.test(rest)) ||
        (/^\p{Lu}+$/u.test(word) && /^\p{Lu}\p{Ll}*\s/u.test(rest)));

/** Whether what follows white space may open a sentence: a capital or figure after any opening marks. */
const opensSentence = (rest: string): boolean => /^\s+["'“‘«([\-–—•]*[\p{Lu}\p{N}]/u.test(rest);

const firstWord = (rest: string): string => /^\s+["“]?(\p{L}+)\s/u.exec(rest)?.[1] ?? '';

/** "in Aug. The" against "on Feb. 24", "No. 5". */
const abbreviationEnds = (lower: string, rest: string): boolean =>
  !NEVER_FINAL.has(lower) && /^\s+\p{L}/u.test(rest) && SENTENCE_OPENERS.has(firstWord(rest));

function periodEnds({ before, word, rest, closed }: Stop): boolean {
  const lower = word.toLowerCase();
  if (TITLE_ABBREVIATIONS.has(lower)) return false; // "Lt. Gen. Petrov"
  if (UNIT_ABBREVIATIONS.has(lower)) return true; // "a range of 24 km. Rebels said"
  if (OTHER_ABBREVIATIONS.has(lower)) return abbreviationEnds(lower, rest);
  // "a clinic in Marion, Ala. Police said": were it no end, a comma would follow, as in "in Marion, Ala., on Monday"
  if (isStateAfterTown(word, before.slice(0, -word.length))) return /^\s+["“]?\p{Lu}/u.test(rest);
  if (/^\p{Lu}$/u.test(word)) return closed; // "J. Smith"
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return closed || OPENERS_AFTER_INITIALS.has(firstWord(rest)); // "in the U.S. The"
  return true;
}

/** Whether the stop at `at` ends a sentence of the paragraph that goes to `end`. */
export function endsSentence(text: string, at: number, end: number): boolean {
  const after = afterClosers(text, at + 1, end);
  if (after >= end) return true;
  const before = text.slice(Math.max(0, at - BEFORE), at);
  const word = /[\p{L}\p{N}.]*$/u.exec(before)?.[0] ?? '';
  const rest = text.slice(after, Math.min(end, after + AFTER));
  const stop: Stop = { mark: text[at] ?? '', before, word, rest, closed: after > at + 1 };
  if (stop.mark === '!' || stop.mark === '?') return exclamationEnds(stop);
  if (!/^\s/.test(rest)) return endsWithoutSpace(stop);
  if (!opensSentence(rest)) return stop.mark === '.' && word.length > 2 && /^\s+[“"‘«(]/u.test(rest);
  return stop.mark === '…' || periodEnds(stop);
}
