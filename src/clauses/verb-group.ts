import type { Pos, Token } from '../model/sentence.js';

const OPENING_QUOTE = /^["“‘]$/;

/** What an adverb inside a verb group stands before: "were later also killed". */
const AFTER_ADVERB: ReadonlySet<Pos> = new Set(['verb', 'aux', 'neg', 'adv', 'modal']);

/** Whether the token at `i` belongs to the verb group that begins at `start`, before its full verb. */
function standsBeforeVerb(tokens: readonly Token[], i: number, start: number): boolean {
  const t = tokens[i];
  const next = tokens[i + 1]?.pos;
  if (t?.pos === 'modal' || t?.pos === 'aux' || t?.pos === 'neg') return true;
  if (t?.pos === 'to') return i === start;
  if (t?.pos === 'adv') return next !== undefined && AFTER_ADVERB.has(next);
  // "had “struck and destroyed”"
  return i > start && next === 'verb' && OPENING_QUOTE.test(t?.lower ?? '');
}

/** "shot down", "were let go" */
const isParticle = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.pos === 'particle' || (tokens[i]?.lower === 'go' && tokens[i - 1]?.lower === 'let');

/** End of the verb group that begins at `start`: modals, auxiliaries, negation and adverbs, the verb and its particle. */
export function verbEnd(tokens: readonly Token[], start: number): number {
  let i = start;
  while (standsBeforeVerb(tokens, i, start)) i++;
  if (tokens[i]?.pos !== 'verb') return i;
  return isParticle(tokens, i + 1) ? i + 2 : i + 1;
}

/** Whether a verb group begins at `i`. */
export function startsVerb(tokens: readonly Token[], i: number): boolean {
  const pos = tokens[i]?.pos;
  if (pos === 'to') return i + 1 < tokens.length;
  // "no longer work"
  if (pos === 'neg') return tokens[tokens[i + 1]?.lower === 'longer' ? i + 2 : i + 1]?.pos === 'verb';
  return pos === 'verb' || pos === 'aux' || pos === 'modal';
}
