import { OFFICES } from '../../lexicon/gazetteer/offices.js';
import { STATE_BODIES } from '../../lexicon/gazetteer/state-bodies.js';
import type { Word } from './words.js';

/** Phrases by one of their words (first or last), longest first. */
type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function index(phrases: Iterable<string>, by: 'first' | 'last'): Phrases {
  const map = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ').flatMap((word) => (word.endsWith("'s") ? [word.slice(0, -2), "'s"] : [word]));
    const key = (by === 'first' ? words[0] : words.at(-1)) ?? '';
    map.set(key, [...(map.get(key) ?? []), words]);
  }
  for (const list of map.values()) list.sort((a, b) => b.length - a.length);
  return map;
}

const OFFICE_FROM = index(OFFICES, 'first');
const OFFICE_TO = index(
  [
    ...OFFICES,
    ...OFFICES.filter((office) => /^\p{L}+(?:man|er|or|st|ent|al|ef|ant)$/u.test(office)).map((office) =>
      office.endsWith('man') ? `${office.slice(0, -3)}men` : `${office}s`,
    ),
  ],
  'last',
);
const BODY_FROM = index(STATE_BODIES.keys(), 'first');

const same = (words: readonly Word[], at: number, phrase: readonly string[]): boolean =>
  phrase.every((word, i) => words[at + i]?.token.lower === word);

/** Index after the office that begins at `at` ("Secretary of State"), or null. */
export function officeFrom(words: readonly Word[], at: number): number | null {
  const phrase = OFFICE_FROM.get(words[at]?.token.lower ?? '')?.find((candidate) => same(words, at, candidate));
  return phrase ? at + phrase.length : null;
}

/** Index of the first word of the office that ends before `to`, or null. */
export function officeBefore(words: readonly Word[], to: number): number | null {
  const phrase = OFFICE_TO.get(words[to - 1]?.token.lower ?? '')?.find((candidate) =>
    same(words, to - candidate.length, candidate),
  );
  return phrase ? to - phrase.length : null;
}

/** The state body that begins at `at` ("air force command"): index after it and what it is. */
export function bodyFrom(words: readonly Word[], at: number): { readonly to: number; readonly subtype: string } | null {
  const phrase = BODY_FROM.get(words[at]?.token.lower ?? '')?.find((candidate) => same(words, at, candidate));
  const subtype = phrase && STATE_BODIES.get(phrase.join(' ').replaceAll(" 's", "'s"));
  return phrase && subtype ? { to: at + phrase.length, subtype } : null;
}
