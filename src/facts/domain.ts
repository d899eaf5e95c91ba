import { DOMAIN_WORDS } from '../lexicon/domain.js';
import type { Findings } from './article.js';

/** Whether the article is of the field at all: at least two different words of war, violence, diplomacy or disaster. */
export function isFactual({ readings }: Findings): boolean {
  const seen = new Set<string>();
  for (const { sentence } of readings) for (const token of sentence.tokens) {
    if (DOMAIN_WORDS.has(token.lemma)) seen.add(token.lemma);
    if (seen.size >= 2) return true;
  }
  return false;
}
