import type { Sentence, Token } from '../../model/sentence.js';
import type { Direction } from './reading.js';

/** Verbs whose infinitive lies ahead: "expected to meet on Tuesday". */
const AHEAD = new Set(
  'expect plan set schedule due intend want hope vow promise agree decide prepare aim going about likely threaten order ready'.split(
    ' ',
  ),
);
/** What is said of the calendar in the present tense lies ahead: "Parliament reconvenes on 24 January". */
const TIMETABLE = new Set('reconvene convene resume expire begin start open'.split(' '));
const BREAKS = new Set([';', ':', '—', '–', '"', '“', '”', '(', ')']);

/** Which way the verb group that holds this verbal token looks; null where the token decides nothing. */
function look(tokens: readonly Token[], at: number): Direction {
  const token = tokens[at] as Token;
  const next = tokens.slice(at + 1, at + 3).map((t) => t.lower);
  if (token.pos === 'modal') {
    if (next.includes('have') || next.includes("'ve")) return 'past';
    return /^(?:will|'ll|wo|shall|would|may|should)$/.test(token.lower) ? 'future' : null;
  }
  if (token.lower === "'ll") return 'future';
  if (token.pos === 'to') {
    // "rules to be published in May", but "were to be published": what was planned
    if (next[0] === 'be' && tokens[at + 2]?.form === 'participle' && !/^(?:was|were|had)$/.test(tokens[at - 1]?.lower ?? ''))
      return 'future';
    const before = tokens[at - 1];
    return before && (AHEAD.has(before.lemma) || AHEAD.has(before.lower) || /^(?:is|are|was|were)$/.test(before.lower))
      ? 'future'
      : null;
  }
  if (token.pos === 'aux')
    return /^(?:was|were|had|did|been|has|have|'ve|'d)$/.test(token.lower)
      ? 'past'
      : next[0] === 'due' || next[0] === 'scheduled' || next[0] === 'expected'
        ? 'future'
        : null;
  // "when the court sits in May"
  if (token.pos === 'verb' && /^(?:is|are|be)$/.test(tokens[at - 1]?.lower ?? '')) return null;
  if (token.pos === 'verb' && (token.form === 'past' || token.form === 'participle')) return 'past';
  if (token.pos === 'verb' && token.form === 'present' && TIMETABLE.has(token.lemma)) return 'future';
  if (token.lower === 'due' || token.lower === 'payable' || token.lower === 'scheduled') return 'future';
  return null;
}

/** Index of the first token that ends behind a place in the text. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Distance in words at which a verb still tells the time of an expression. */
const REACH = 14;

/**
 * Which way the clause around a place in the sentence looks, by the nearest verb group: first before it, then after it.
 * "said it will strike again on Friday" looks ahead, "struck on Friday, and will …" back.
 */
export function directionAt(sentence: Sentence, offset: number): Direction {
  const { tokens } = sentence;
  const here = tokenAt(tokens, offset);
  // "Wednesday's ruling": what comes after tells, what stands before it is another matter.
  const possessive = tokens[here + 1]?.pos === 'poss' || tokens[here + 2]?.pos === 'poss';
  // "leave at four (4 a.m. Thursday)": a bracket that opens right here explains what stands before it.
  const opened = tokens[here - 1]?.text === '(' ? here - 2 : here - 1;
  for (let i = possessive ? -1 : opened; i >= Math.max(0, here - REACH); i--) {
    const token = tokens[i] as Token;
    if (BREAKS.has(token.text)) break;
    const found = lookBack(tokens, i);
    if (found) return found;
  }
  for (let i = here; i < Math.min(tokens.length, here + REACH); i++) {
    const found = look(tokens, i);
    if (found) return found;
    if (BREAKS.has((tokens[i] as Token).text)) break;
  }
  return null;
}

/** A verb read from behind: its modal or "to" may stand a few words before it. */
function lookBack(tokens: readonly Token[], at: number): Direction {
  const token = tokens[at] as Token;
  const found = look(tokens, at);
  if (token.pos !== 'verb' && token.pos !== 'aux') return found;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = tokens[i] as Token;
    if (word.pos === 'modal' || word.lower === "'ll" || word.pos === 'to')
      return look(tokens, i) ?? (word.pos === 'to' ? null : found);
    if (word.pos !== 'adv' && word.pos !== 'aux' && word.pos !== 'neg') break;
  }
  return found;
}
