import nlp from 'compromise/two';
import type { Pos } from '../model/sentence.js';
import type { TextSpan } from '../model/span.js';

/** What the tagger says of a token: coarse part of speech and its own tags. */
export interface Guess {
  readonly pos: Pos;
  readonly tags: ReadonlySet<string>;
}

interface Term {
  readonly text: string;
  readonly pre: string;
  post: string;
  readonly normal: string;
  readonly tags: string[];
}

interface Tagged {
  readonly text: string;
  readonly tags: Set<string>;
}

const PUNCT = /^[^\p{L}\p{N}]+$/u;

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

/**
 * Tags the tokens of one sentence with compromise. Our own tokens are handed over as terms, so that offsets stay ours:
 * marks become the white space around words, "'s" and "n't" stay with their word.
 */
export function guessTags(tokens: readonly TextSpan[]): readonly Guess[] {
  const terms: Term[] = [];
  const owner: (number | null)[] = [];
  let pre = '';
  for (const token of tokens) {
    const last = terms.at(-1);
    if (PUNCT.test(token.text) && !/^[$£€%&]$/.test(token.text)) {
      if (last) last.post = `${last.post.trimEnd()}${token.text} `;
      else pre += token.text;
      owner.push(null);
    } else if (/^(?:['’]s|n['’]t|['’](?:re|ve|ll|d|m))$/i.test(token.text) && last) {
      owner.push(null);
    } else {
      terms.push({
        text: token.text,
        pre,
        post: ' ',
        normal: token.text.toLowerCase().replace(/[.’']/g, (m) => (m === '.' ? '' : "'")),
        tags: [],
      });
      pre = '';
      owner.push(terms.length - 1);
    }
  }
  if (terms.length === 0) return tokens.map(() => ({ pos: 'punct', tags: NO_TAGS }));
  const document = (nlp as unknown as (input: readonly { terms: readonly Term[] }[]) => { document: Tagged[][] })([
    { terms },
  ]).document;
  // Contractions may add terms without text; the words we gave keep theirs.
  const tagged = (document[0] ?? []).filter((term) => term.text !== '');
  return owner.map((i) => {
    if (i === null) return { pos: 'punct', tags: NO_TAGS };
    const tags = tagged[i]?.tags ?? NO_TAGS;
    return { pos: coarse(tags), tags };
  });
}
