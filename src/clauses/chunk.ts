import { ADDING_PHRASES, TOTAL_ADJECTIVES, TOTAL_NOUNS } from '../lexicon/clause-words.js';
import { COUNTED_NOUN } from '../lexicon/counted-nouns.js';
import { COMPLEX_PREPOSITIONS } from '../lexicon/closed-class.js';
import type { NounGroup } from '../model/clause.js';
import type { Pos, Token } from '../model/sentence.js';
import type { Chunk, Chunks, ChunkType } from './chunks.js';
import { dateEnd, type MarkedTokens } from './marked-tokens.js';
import { readGroup } from './noun-group.js';
import { mergePartitives } from './partitives.js';
import { startsVerb, verbEnd } from './verb-group.js';

/** A chunk before its group, if it has one, is numbered. */
interface Piece {
  readonly type: ChunkType;
  readonly to: number;
  readonly word: string;
  readonly group?: Omit<NounGroup, 'id'>;
}

/** Reads the piece of its kind that begins at `i`; null where none does. */
type Cutter = (marked: MarkedTokens, i: number) => Piece | null;

/** "a total of", "a combined total of" before a number, which adds nothing to it. */
const cutTotal: Cutter = ({ tokens, counting }, i) => {
  if (!/^(?:a|the|an)$/.test(tokens[i]?.lower ?? '')) return null;
  const noun = TOTAL_ADJECTIVES.has(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  const isTotal = TOTAL_NOUNS.has(tokens[noun]?.lower ?? '') && tokens[noun + 1]?.lower === 'of';
  // "a total of some 40 drones" against "a total of these"
  return isTotal && (counting[noun + 2] != null || tokens[noun + 2]?.pos !== 'det')
    ? { type: 'adv', to: noun + 2, word: 'total' }
    : null;
};

/** "a record 40 drones": words that only say how many that is. */
const cutRecord: Cutter = ({ tokens, counting }, i) => {
  const opens = tokens[i]?.lower === 'a' && /^(?:record|staggering|whopping|massive|huge)$/.test(tokens[i + 1]?.lower ?? '');
  const number = counting[i + 2];
  return opens && number && number.form !== 'article' && !counting[i] ? { type: 'adv', to: i + 2, word: 'record' } : null;
};

/** How many words may stand between "what" and what it is supposed to be. */
const SUPPOSITION = 9;

/** "fired what appeared to be several missiles", "destroyed what it said were 12 tanks": words that only say that it is supposed so, behind a verb or a preposition of means. */
const cutSupposed: Cutter = ({ tokens, counting }, i) => {
  if (tokens[i]?.lower !== 'what' || !/^(?:verb|particle|prep)$/.test(tokens[i - 1]?.pos ?? '')) return null;
  if (tokens[i - 1]?.pos === 'prep' && !/^(?:with|by|using|of)$/.test(tokens[i - 1]?.lower ?? '')) return null;
  const length = counting.slice(i + 1, i + 2 + SUPPOSITION).findIndex((number) => number != null);
  const words = tokens.slice(i + 1, i + 1 + length);
  const ends = /^(?:be|been|was|were|is|are|as|call|calls|called|dubbed|termed|like)$/.test(words.at(-1)?.lower ?? '');
  return ends && words.every(({ pos }) => pos !== 'punct') ? { type: 'adv', to: i + 1 + length, word: 'what' } : null;
};

/** "In all 214 hostages came home", "in total, 40 were hurt": words that only sum up. */
const cutSum: Cutter = ({ tokens, counting }, i) => {
  const isSum = tokens[i]?.lower === 'in' && /^(?:all|total|sum)$/.test(tokens[i + 1]?.lower ?? '');
  const ends = counting[i + 2] != null || tokens[i + 2] === undefined || tokens[i + 2]?.pos === 'punct';
  return isSum && ends && !counting[i] && !counting[i + 1] ? { type: 'adv', to: i + 2, word: 'in all' } : null;
};

const OPENS_GROUP: ReadonlySet<Pos> = new Set(['det', 'adj', 'noun', 'name', 'pron', 'num', 'ord']);

/** "as a result of the strike", "as well as 12 guns"; never words of a number ("up to 40"). */
const cutComplexPreposition: Cutter = ({ tokens, counting }, i) => {
  if (counting[i]) return null;
  const words = COMPLEX_PREPOSITIONS.find((phrase) => phrase.every((word, k) => tokens[i + k]?.lower === word));
  // "due to arrive" opens an infinitive, "due to rain" a cause
  if (!words || tokens[i + words.length - 1]?.pos === 'to') return null;
  const word = words.join(' ');
  // "the 62 on board died": without a noun after it an adverb
  const after = tokens[i + words.length]?.pos;
  if (word === 'on board' && (after === undefined || !OPENS_GROUP.has(after))) return { type: 'adv', to: i + words.length, word };
  return { type: ADDING_PHRASES.has(word) ? 'conj' : 'prep', to: i + words.length, word };
};

/** "last Monday"; "Monday's attack" is a noun group, and so is a lone "that" which is no day. */
const cutDate: Cutter = (marked, i) => {
  const { tokens, dated } = marked;
  if (!dated[i] || (tokens[i]?.pos === 'det' && !dated[i + 1])) return null;
  const to = dateEnd(marked, i);
  return tokens[to]?.pos === 'poss' ? null : { type: 'date', to, word: 'date' };
};

const cutGroup: Cutter = (marked, i) => {
  const { pos } = marked.tokens[i] as Token;
  if (pos === 'to' || !(marked.counting[i] || marked.dated[i] || OPENS_GROUP.has(pos))) return null;
  const group = readGroup(marked, i);
  return group && { type: 'group', to: group.to, word: group.lemma, group };
};

const cutVerb: Cutter = ({ tokens }, i) =>
  startsVerb(tokens, i) ? { type: 'verb', to: Math.max(verbEnd(tokens, i), i + 1), word: '' } : null;

const OPENS_AGE = /^(?:aged|ages|under|over|above|below|of)$/;
const BEFORE_AGE = /^(?:between|from|just|only|about|around|over|under|some|no|more|less|than)$/;
const JOINS_AGES = /^(?:and|to|or|,)$/;

const isPerson = (token: Token | undefined): boolean => COUNTED_NOUN.get(token?.lemma ?? '')?.class === 'person';

/** "a woman aged 61 died", "children aged four, six and nine", "girls under 16", "a boy of six": an age after a noun is an aside. */
const cutAge: Cutter = ({ tokens, counting }, i) => {
  const { lower } = tokens[i] as Token;
  if (!OPENS_AGE.test(lower) || (!lower.startsWith('age') && !isPerson(tokens[i - 1]))) return null;
  const isNumber = (k: number): boolean => tokens[k]?.pos === 'num' && !counting[k];
  let to = i + 1;
  while (BEFORE_AGE.test(tokens[to]?.lower ?? '')) to++;
  if (!isNumber(to)) return null;
  to++;
  while (JOINS_AGES.test(tokens[to]?.lower ?? '') && isNumber(to + 1)) to += 2;
  return { type: 'adv', to, word: lower };
};

const MARKS: Readonly<Record<string, ChunkType>> = {
  ',': 'comma',
  '(': 'open',
  ')': 'close',
  '[': 'open',
  ']': 'close',
  ';': 'break',
  ':': 'break',
  '—': 'break',
  '–': 'break',
  '-': 'break',
  '--': 'break',
  '.': 'break',
  '!': 'break',
  '?': 'break',
  '…': 'break',
};

function typeOfWord({ pos, lower }: Token): ChunkType {
  switch (pos) {
    case 'punct':
      return /^["“”„«»'‘’]$/.test(lower) ? 'quote' : (MARKS[lower] ?? 'other');
    case 'prep':
    case 'particle':
      return 'prep';
    case 'conj':
    case 'sub':
    case 'rel':
    case 'adj':
    case 'adv':
      return pos;
    default:
      return 'other';
  }
}

/** One word or mark by itself. */
function cutWord({ tokens }: MarkedTokens, i: number): Piece {
  const token = tokens[i] as Token;
  return { type: typeOfWord(token), to: i + 1, word: token.lower };
}

/** The first that cuts wins. */
const CUTTERS: readonly Cutter[] = [
  cutTotal,
  cutRecord,
  cutSupposed,
  cutSum,
  cutComplexPreposition,
  cutAge,
  cutDate,
  cutGroup,
  cutVerb,
];

function cutAt(marked: MarkedTokens, i: number): Piece {
  for (const cut of CUTTERS) {
    const piece = cut(marked, i);
    if (piece) return piece;
  }
  return cutWord(marked, i);
}

/** Cuts a sentence into chunks. Numbers and time expressions are taken as found, so that their words are never read as anything else. */
export function chunk(marked: MarkedTokens): Chunks {
  const chunks: Chunk[] = [];
  const groups: NounGroup[] = [];
  for (let from = 0; from < marked.tokens.length;) {
    const { type, to, word, group } = cutAt(marked, from);
    chunks.push({ type, from, to, word, group: group ? groups.length : null });
    if (group) groups.push({ id: groups.length, ...group });
    from = to;
  }
  return mergePartitives({ chunks, groups });
}
