import type { Sentence } from '../model/sentence.js';
import { correct } from './correct.js';
import { segment } from './segment.js';
import { guessTags } from './tag.js';
import { tokenize } from './tokenize.js';

/** Reads a text into sentences of tagged tokens with exact offsets. */
export function readSentences(text: string): readonly Sentence[] {
  return segment(text).map(({ start, end, paragraph, heading }, index) => {
    const tokens = tokenize(text, { start, end });
    return { index, start, end, paragraph, heading, tokens: correct(text, tokens, guessTags(tokens)) };
  });
}
