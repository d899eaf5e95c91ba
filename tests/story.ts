import { storyOf } from '../src/facts/index.js';
import type { Slotted } from '../src/facts/draft.js';
import { readFindings } from '../src/pipeline.js';
import { articleOf } from './article.js';

/** The facts of a text as the rules of clause and context see them, before evidence is weighed. */
export const guessedFacts = (text: string, published: string | null = null): readonly Slotted[] =>
  storyOf(readFindings(articleOf(text, published)))?.facts ?? [];
