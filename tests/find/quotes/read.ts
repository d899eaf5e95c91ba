import { findQuotes } from '../../../src/find/quotes/index.js';
import type { EntityMention } from '../../../src/model/entity.js';
import type { Quote } from '../../../src/model/quote.js';
import { readSentences } from '../../../src/text/index.js';
import { articleOf } from '../../article.js';

/** The attributions of a text. */
export function quotesOf(text: string, entities: readonly EntityMention[] = []): readonly Quote[] {
  return findQuotes(articleOf(text), readSentences(text), entities);
}

/** "speaker: content" of each attribution; "-" where nobody is named. */
export const saidIn = (text: string, entities: readonly EntityMention[] = []): readonly string[] =>
  quotesOf(text, entities).map((quote) => `${quote.speaker?.text ?? '-'}: ${quote.text}`);

/** A mention of an entity, found by its words. */
export function mention(
  text: string,
  words: string,
  type: EntityMention['type'],
  more: Partial<EntityMention> = {},
): EntityMention {
  const start = text.indexOf(words);
  return {
    text: words,
    start,
    end: start + words.length,
    type,
    subtype: null,
    name: words,
    country: null,
    party: null,
    roles: [],
    sentence: 0,
    ...more,
  };
}
