import type { Sentence, Token } from '../../src/model/sentence.js';
import { readSentences } from '../../src/text/index.js';

/** The only sentence of a text. */
function only(text: string): Sentence {
  const [first, ...rest] = readSentences(text);
  if (!first || rest.length > 0) throw new Error(`expected one sentence in "${text}", found ${String(rest.length + 1)}`);
  return first;
}

/** The token of a sentence that is `word`, the first where there are several. */
export function token(text: string, word: string): Token {
  const found = only(text).tokens.find((t) => t.text === word);
  if (!found) throw new Error(`no "${word}" in "${text}"`);
  return found;
}

export const pos = (text: string, word: string): string => token(text, word).pos;
