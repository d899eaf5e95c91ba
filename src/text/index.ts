import type { Sentence } from '../model/sentence.js';
import { correct } from './correct.js';
import { segment } from './segment.js';
import { guessTags } from './tag.js';
import { tokenize } from './tokenize.js';

/** Reads a text into sentences of tagged tokens with exact offsets. */
export function readSentences(text: string): readonly Sentence[] {
  const segments = segment(text);
  const words = segments.map((span) => tokenize(text, span));
  const guesses = guessTags(words);
  return segments.map(({ start, end, paragraph, heading, boilerplate }, index) => {
    const tokens = correct(text, words[index] ?? [], guesses[index] ?? []);
    return { index, start, end, paragraph, heading, boilerplate, tokens };
  });
}
