import { COMPLEX_PREPOSITIONS } from '../lexicon/closed-class.js';
import type { NounGroup } from '../model/clause.js';
import type { DateMention } from '../model/date.js';
import type { Quantity } from '../model/quantity.js';
import type { Sentence, Token } from '../model/sentence.js';
import { contains } from '../model/span.js';

type ChunkType =
  | 'group'
  | 'verb'
  | 'prep'
  | 'conj'
  | 'comma'
  | 'sub'
  | 'rel'
  | 'adj'
  | 'adv'
  | 'date'
  | 'open'
  | 'close'
  | 'break'
  | 'quote'
  | 'other';

/** A run of tokens that acts as one: noun group, verb group, preposition, mark. */
export interface Chunk {
  readonly type: ChunkType;
  readonly from: number;
  readonly to: number;
  /** Lower-case words of prepositions, conjunctions, adjectives; lemma of the head of a group. */
  readonly word: string;
  /** Id of the noun group, for `group`. */
  readonly group: number | null;
}

export interface Chunks {
  readonly chunks: readonly Chunk[];
  readonly groups: readonly NounGroup[];
}

/** Classes of numbers that never count a noun. */
const NOT_COUNTING = new Set(['year', 'date', 'time', 'age', 'ordinal', 'designator', 'score', 'rank', 'duration']);

const isNounLike = (t: Token | undefined): boolean => !!t && (t.pos === 'noun' || t.pos === 'name');
const startsGroup = (t: Token): boolean => ['det', 'adj', 'noun', 'name', 'pron', 'num', 'ord'].includes(t.pos);

interface State {
  readonly tokens: readonly Token[];
  /** Per token: the counting number it belongs to. */
  readonly counting: readonly (Quantity | null)[];
  /** Per token: whether it lies in a time expression. */
  readonly dated: readonly boolean[];
  readonly groups: NounGroup[];
}

/** End of the time expression that begins at `i`. */
function dateEnd(state: State, i: number): number {
  let end = i;
  while (end < state.tokens.length && state.dated[end]) end++;
  return end;
}

/** "22 cruise and ballistic missiles", "dead and wounded soldiers": modifiers joined before one plural head. Returns the index after the joined part, or null. */
function joinedModifiers(tokens: readonly Token[], conj: number): number | null {
  const before = tokens[conj - 1];
  if (
    !before ||
    tokens[conj]?.pos !== 'conj' ||
    (before.pos !== 'adj' && before.pos !== 'noun') ||
    before.tags.has('Plural') ||
    before.lemma !== before.lower
  )
    return null;
  let i = conj + 1;
  while (
    tokens[i] &&
    (tokens[i]?.pos === 'adj' || (tokens[i]?.pos === 'noun' && (tokens[i + 1]?.pos === 'noun' || tokens[i + 1]?.pos === 'adj')))
  )
    i++;
  const head = tokens[i];
  return head?.pos === 'noun' && head.lemma !== head.lower && i > conj ? i : null;
}

const isPlural = (t: Token | undefined): boolean => t?.pos === 'noun' && t.lemma !== t.lower;

/** A name or compound before an adjective describes what follows ("a Russian aerial bomb", "a four-floor residential block"). */
const describes = (t: Token | undefined): boolean =>
  t !== undefined && (t.tags.has('Demonym') || (t.pos === 'noun' && t.lower.includes('-')));

/** Reads the noun group that begins at `start`; null where no noun, name, pronoun or counting number comes of it. */
function readGroup(state: State, start: number): { end: number } | null {
  const { tokens, counting, dated } = state;
  let i = start;
  let head: number | null = null;
  let quantity: Quantity | null = null;
  let determiner: string | null = null;
  for (; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    const number = counting[i];
    if (number && number.form !== 'article') {
      if (quantity && number !== quantity) {
        // "one 122mm rocket": a second number inside the group; "Flight 12 crew": after the head a new group begins.
        if (head !== null) break;
        if (quantity.form !== 'article' && number.class === 'count' && quantity.class === 'count') break;
      }
      if (head !== null && number !== quantity) break;
      quantity ??= number;
      if (quantity.form === 'article') quantity = number;
      while (i + 1 < tokens.length && counting[i + 1] === number) i++;
      if (/^\d[\d,.]*-\p{L}/u.test(t.lower)) continue;
      continue;
    }
    if (number?.form === 'article' && (head !== null || (quantity !== null && quantity !== number))) break; // "In Kherson a woman was killed"
    if (number?.form === 'article') {
      quantity ??= number;
      determiner ??= t.lower;
      continue;
    }
    if (dated[i]) {
      // "the 2022 invasion", "Saturday's attack": a date inside a group, before its head.
      const end = dateEnd(state, i);
      const after = tokens[end];
      if (head === null && i > start && after && (after.pos === 'noun' || after.pos === 'adj')) {
        i = end - 1;
        continue;
      }
      if (after?.pos === 'poss' && head === null) {
        i = end;
        continue;
      }
      break;
    }
    if (t.pos === 'det') {
      if (head !== null || (quantity && !/^(?:other|such|more|of)$/.test(t.lower))) break;
      determiner ??= t.lower;
      continue;
    }
    if (t.pos === 'poss') {
      if (head === null) break;
      head = null;
      continue;
    }
    if (t.pos === 'adj' || t.pos === 'ord') {
      if (
        head !== null &&
        !((describes(tokens[head]) || (quantity !== null && tokens[head]?.pos === 'name')) && nounAhead(tokens, i + 1))
      )
        break;
      if (!nounAhead(tokens, i + 1) && !(counting[i + 1] && head === null && determiner !== null)) break;
      continue;
    }
    if (
      t.pos === 'verb' &&
      head === null &&
      (t.form === 'participle' || t.form === 'past') &&
      quantity === null &&
      determiner !== null &&
      nounAhead(tokens, i + 1)
    )
      continue;
    if (t.pos === 'num') {
      if (head !== null && t.tags.size > 0 && tokens[i - 1]?.pos === 'name') {
        continue;
      }
      if (head !== null) break;
      continue;
    }
    if (t.pos === 'pron') {
      if (head !== null || (quantity && t.lower !== 'others')) break;
      head = i;
      i++;
      break;
    }
    if (t.pos === 'adv' && head === null && counting[i + 1] && determiner !== null) continue; // a further 59,000
    if (t.pos === 'adv' && head === null && i > start && isNounLike(tokens[i + 2]) && tokens[i + 1]?.pos === 'adj') continue;
    if (isNounLike(t)) {
      // "27 drones Russia launched": a name between a plural and a verb opens a clause of its own
      if (
        head !== null &&
        t.pos === 'name' &&
        isPlural(tokens[head]) &&
        (tokens[i + 1]?.pos === 'verb' || tokens[i + 1]?.pos === 'aux')
      )
        break;
      if (
        head !== null &&
        /^(?:people|others)$/.test(t.lower) &&
        head === i - 1 &&
        tokens[head]?.pos === 'noun' &&
        tokens[head]?.lemma !== tokens[head]?.lower
      )
        break;
      head = i;
      const joined = joinedModifiers(tokens, i + 1);
      if (joined !== null && quantity && quantity.value !== 1) {
        head = joined;
        i = joined;
      }
      continue;
    }
    if (t.pos === 'conj' && head === null && tokens[i - 1]?.pos === 'adj') {
      const joined = joinedModifiers(tokens, i);
      if (joined !== null) {
        head = joined;
        i = joined;
        continue;
      }
      break;
    }
    if (/^["“”'‘’]$/.test(t.lower) && head === null && i > start && (isNounLike(tokens[i + 1]) || tokens[i + 1]?.pos === 'adj'))
      continue; // 160 protected mobility “Husky” vehicles
    if (t.lower === '(' && head !== null) {
      // "the Bunyan Masrous (Solid Structure) operations room": an aside inside the group
      const close = tokens.slice(i, i + 6).findIndex((x) => x.lower === ')');
      if (close > 0 && tokens[i + close + 1]?.pos === 'noun' && !counting.slice(i, i + close).some(Boolean)) {
        i += close;
        continue;
      }
    }
    if (
      /^[”"’']$/.test(t.lower) &&
      head !== null &&
      tokens[i - 2] &&
      /^[“"‘']$/.test(tokens[i - 2]?.lower ?? '') &&
      tokens[i + 1]?.pos === 'noun'
    )
      continue;
    break;
  }
  if (head === null && quantity === null && determiner === null) return null;
  if (i === start) return null;
  const last = tokens[i - 1] as Token;
  state.groups.push({
    id: state.groups.length,
    from: start,
    to: i,
    start: (tokens[start] as Token).start,
    end: last.end,
    head,
    lemma: head === null ? '' : (tokens[head] as Token).lemma,
    quantity,
    determiner,
  });
  return { end: i };
}

/** Whether a noun follows within the same group ("large white tents"). */
function nounAhead(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k < tokens.length && k < i + 5; k++) {
    const t = tokens[k] as Token;
    if (isNounLike(t)) return true;
    if (/^["“‘]$/.test(t.lower)) continue;
    if (t.pos !== 'adj' && t.pos !== 'num' && t.pos !== 'conj' && t.lower !== ',' && t.pos !== 'adv') return false;
    if (t.lower === ',' && tokens[k + 1]?.pos !== 'adj') return false;
  }
  return false;
}

/** Length in tokens of the complex preposition that begins at `i`, 0 where there is none. */
function complexPreposition(tokens: readonly Token[], i: number): number {
  const found = COMPLEX_PREPOSITIONS.find((words) => words.every((word, k) => tokens[i + k]?.lower === word));
  return found?.length ?? 0;
}

/** Length of "a total of", "a combined total of" before a number, which adds nothing to it. */
function totalOf(tokens: readonly Token[], i: number): number {
  if (!/^(?:a|the|an)$/.test(tokens[i]?.lower ?? '')) return 0;
  const k = /^(?:combined|grand|overall)$/.test(tokens[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  return /^(?:total|record|maximum)$/.test(tokens[k]?.lower ?? '') &&
    tokens[k + 1]?.lower === 'of' &&
    tokens[k + 2]?.pos !== 'det'
    ? k + 2 - i
    : 0;
}

/** A verb group: modals, auxiliaries, negation and adverbs, the verb and its particle. */
function verbEnd(tokens: readonly Token[], start: number): number {
  let i = start;
  let seen = false;
  for (; i < tokens.length; i++) {
    const t = tokens[i] as Token;
    if (t.pos === 'to' && i === start) continue;
    if (t.pos === 'modal' || t.pos === 'aux' || t.pos === 'neg') {
      if (seen) break;
      continue;
    }
    if (t.pos === 'adv') {
      const next = tokens[i + 1];
      if (
        seen ||
        !next ||
        !(next.pos === 'verb' || next.pos === 'aux' || next.pos === 'neg' || next.pos === 'adv' || next.pos === 'modal')
      )
        break;
      continue;
    }
    if (t.pos === 'verb' && !seen) {
      seen = true;
      continue;
    }
    if (!seen && i > start && /^[“"‘]$/.test(t.lower) && tokens[i + 1]?.pos === 'verb') continue; // had “struck and destroyed”
    if (t.pos === 'particle' && seen) {
      i++;
      break;
    }
    if (seen && t.lower === 'go' && tokens[i - 1]?.lower === 'let') {
      i++;
      break;
    } // were let go
    break;
  }
  return i;
}

const PUNCTUATION: Readonly<Record<string, ChunkType>> = {
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
  '.': 'break',
  '!': 'break',
  '?': 'break',
  '…': 'break',
};

/** Cuts a sentence into chunks. Numbers and time expressions are taken as found, so that their words are never read as anything else. */
export function chunk(sentence: Sentence, quantities: readonly Quantity[], dates: readonly DateMention[]): Chunks {
  const { tokens } = sentence;
  const counting = tokens.map(
    (t) => quantities.find((q) => !NOT_COUNTING.has(q.class) && q.start < t.end && t.start < q.end) ?? null,
  );
  const dated = tokens.map((t, i) => dates.some((d) => contains(d, t)) && !counting[i]);
  const state: State = { tokens, counting, dated, groups: [] };
  const chunks: Chunk[] = [];
  const push = (type: ChunkType, from: number, to: number, word: string, group: number | null = null): void => {
    chunks.push({ type, from, to, word, group });
  };
  for (let i = 0; i < tokens.length;) {
    const t = tokens[i] as Token;
    const begin = i;
    const total = totalOf(tokens, i);
    if (total > 0) {
      i += total;
      push('adv', begin, i, 'total');
      continue;
    }
    const complex = counting[i] ? 0 : complexPreposition(tokens, i);
    if (complex > 0) {
      i += complex;
      const word = tokens
        .slice(begin, i)
        .map((x) => x.lower)
        .join(' ');
      push(/^(?:as well as|along with|together with)$/.test(word) ? 'conj' : 'prep', begin, i, word);
      continue;
    }
    if (dated[i] && !(t.pos === 'det' && !dated[i + 1])) {
      const end = dateEnd(state, i);
      if (tokens[end]?.pos !== 'poss') {
        push('date', i, end, 'date');
        i = end;
        continue;
      }
    }
    if ((counting[i] || dated[i] || startsGroup(t)) && t.pos !== 'to') {
      const read = readGroup(state, i);
      if (read && read.end > i) {
        const group = state.groups.at(-1) as NounGroup;
        i = read.end;
        push('group', begin, i, group.lemma, group.id);
        continue;
      }
    }
    if (
      t.pos === 'verb' ||
      t.pos === 'aux' ||
      t.pos === 'modal' ||
      (t.pos === 'to' && tokens[i + 1]) ||
      (t.pos === 'neg' && tokens[i + 1]?.pos === 'verb')
    ) {
      i = Math.max(verbEnd(tokens, i), i + 1);
      push('verb', begin, i, '');
      continue;
    }
    i++;
    if (t.pos === 'punct') push(/^["“”„«»'‘’]$/.test(t.lower) ? 'quote' : (PUNCTUATION[t.lower] ?? 'other'), begin, i, t.lower);
    else if (t.pos === 'prep' || t.pos === 'particle') push('prep', begin, i, t.lower);
    else if (t.pos === 'conj' || t.pos === 'sub' || t.pos === 'rel' || t.pos === 'adj' || t.pos === 'adv')
      push(t.pos, begin, i, t.lower);
    else push('other', begin, i, t.lower);
  }
  return mergePartitives(chunks, state.groups, tokens);
}

/** "dozens of drones", "one of its fighters", "20% of the territory": a bare number with "of" and an uncounted group is one group that counts the second's head. */
function mergePartitives(chunks: readonly Chunk[], groups: readonly NounGroup[], tokens: readonly Token[]): Chunks {
  const merged: Chunk[] = [];
  const all = [...groups];
  for (let i = 0; i < chunks.length; i++) {
    const c = chunks[i] as Chunk;
    const of = chunks[i + 1];
    const whole = chunks[i + 2];
    const part = c.group === null ? undefined : all[c.group];
    const second = whole?.group == null ? undefined : all[whole.group];
    const nothing =
      part?.quantity?.form === 'negative' && /^(?:report|sign|indication|word|news|confirmation|evidence)$/.test(part.lemma);
    if (
      part?.quantity &&
      (part.head === null || nothing) &&
      of?.type === 'prep' &&
      of.word === 'of' &&
      second &&
      !second.quantity &&
      whole
    ) {
      all[part.id] = {
        ...part,
        to: second.to,
        end: second.end,
        head: second.head,
        lemma: second.lemma,
        determiner: part.determiner ?? second.determiner,
      };
      merged.push({ ...c, to: whole.to, word: second.lemma });
      i += 2;
    } else merged.push(c);
  }
  return { chunks: merged, groups: all.map((g) => ({ ...g, end: (tokens[g.to - 1] as Token).end })) };
}
