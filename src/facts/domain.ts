import { DOMAIN_WORDS } from '../lexicon/domain.js';
import type { Findings } from './article.js';

/** How much an article speaks of war, violence, diplomacy and disaster. */
export interface Domain {
  /** It is of the field at all: two different words of it, in a brief text one. */
  readonly field: boolean;
  /** It is of the field throughout, so that a sum in it may be aid or loss: more than one word in 45. */
  readonly throughout: boolean;
}

/** A text of fewer words is too short to judge by its words. */
const SHORT = 60;
/** One word of the field is enough in a text of fewer words: a report of one paragraph. */
const BRIEF = 200;

/** How much an article speaks of war, disaster and diplomacy, by the words of the field in it. */
export function domainOf({ readings }: Findings): Domain {
  const seen = new Set<string>();
  let words = 0;
  let hits = 0;
  for (const { sentence } of readings)
    for (const token of sentence.tokens) {
      if (token.pos !== 'punct') words++;
      if (!DOMAIN_WORDS.has(token.lemma)) continue;
      seen.add(token.lemma);
      hits++;
    }
  const short = words < SHORT;
  return { field: short || seen.size >= (words < BRIEF ? 1 : 2), throughout: short || (seen.size >= 3 && hits >= words / 45) };
}
