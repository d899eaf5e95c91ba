import nlp from 'compromise/two';
import type { Pos } from '../model/sentence.js';
import type { TextSpan } from '../model/span.js';

/** What the tagger says of a token: coarse part of speech and its own tags. */
export interface Guess {
  readonly pos: Pos;
  readonly tags: ReadonlySet<string>;
}

/** A word as compromise wants it. */
interface Term {
  readonly text: string;
  readonly pre: string;
  post: string;
  readonly normal: string;
  readonly tags: readonly string[];
}

interface Tagged {
  readonly text: string;
  readonly tags: ReadonlySet<string>;
}

/** The way into compromise that its types leave out: sentences cut into terms, tagged in the same order. */
type Tagger = (sentences: readonly { readonly terms: readonly Term[] }[]) => {
  readonly document: readonly (readonly Tagged[])[];
};
const tagger = nlp as unknown as Tagger;

/** Coarse part of speech of compromise's tags; the order decides where several are given. */
const COARSE: readonly (readonly [string, Pos])[] = [
  ['Ordinal', 'ord'],
  ['Value', 'num'],
  ['Money', 'num'],
  ['Percent', 'num'],
  ['Modal', 'modal'],
  ['Copula', 'aux'],
  ['Auxiliary', 'aux'],
  ['WeekDay', 'date'],
  ['Month', 'date'],
  ['Pronoun', 'pron'],
  ['ProperNoun', 'name'],
  ['Verb', 'verb'],
  ['Adjective', 'adj'],
  ['Adverb', 'adv'],
  ['Noun', 'noun'],
  ['Determiner', 'det'],
  ['Preposition', 'prep'],
  ['Conjunction', 'conj'],
  ['QuestionWord', 'rel'],
];

const coarse = (tags: ReadonlySet<string>): Pos => COARSE.find(([tag]) => tags.has(tag))?.[1] ?? 'other';

const NO_TAGS: ReadonlySet<string> = new Set();
const UNTAGGED: Guess = { pos: 'punct', tags: NO_TAGS };

const isMark = (text: string): boolean => /^[^\p{L}\p{N}]+$/u.test(text) && !/^[$£€%&]$/.test(text);

/** "'s", "n't", "'ll": what belongs to the word before. */
const isClitic = (text: string): boolean => /^(?:['’]s|n['’]t|['’](?:re|ve|ll|d|m))$/i.test(text);

const normal = (text: string): string => text.toLowerCase().replaceAll('.', '').replaceAll('’', "'");

/** The words of a sentence as terms, and for each token the index of its term; null for marks and clitics. */
interface Terms {
  readonly terms: readonly Term[];
  readonly termOf: readonly (number | null)[];
}

/** Our own tokens are handed over as terms, so that offsets stay ours: marks become the white space around words. */
function termsOf(tokens: readonly TextSpan[]): Terms {
  const terms: Term[] = [];
  let pre = '';
  const termOf = tokens.map(({ text }) => {
    const last = terms.at(-1);
    if (isMark(text)) {
      if (last) last.post = `${last.post.trimEnd()}${text} `;
      else pre += text;
      return null;
    }
    if (last && isClitic(text)) return null;
    terms.push({ text, pre, post: ' ', normal: normal(text), tags: [] });
    pre = '';
    return terms.length - 1;
  });
  return { terms, termOf };
}

function guessesOf({ termOf }: Terms, tagged: readonly Tagged[]): readonly Guess[] {
  // Contractions may add terms without text; the words we gave keep theirs.
  const words = tagged.filter((term) => term.text !== '');
  return termOf.map((i) => {
    if (i === null) return UNTAGGED;
    const tags = words[i]?.tags ?? NO_TAGS;
    return { pos: coarse(tags), tags };
  });
}

/** Tags the tokens of all sentences with compromise, in one call: a third faster than one call for each. */
export function guessTags(sentences: readonly (readonly TextSpan[])[]): readonly (readonly Guess[])[] {
  const given = sentences.map(termsOf);
  const withWords = given.filter(({ terms }) => terms.length > 0);
  if (withWords.length === 0) return sentences.map((tokens) => tokens.map(() => UNTAGGED));
  const { document } = tagger(withWords.map(({ terms }) => ({ terms })));
  const tagged = new Map(withWords.map((terms, i) => [terms, document[i] ?? []]));
  return given.map((terms) => guessesOf(terms, tagged.get(terms) ?? []));
}
