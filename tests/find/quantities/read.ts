import { findQuantities } from '../../../src/find/quantities/index.js';
import type { Quantity } from '../../../src/model/quantity.js';
import { readSentences } from '../../../src/text/index.js';
import { articleOf } from '../../article.js';

/** All quantities of a text. */
export const read = (text: string): readonly Quantity[] => findQuantities(articleOf(text), readSentences(text));

/** The numbers of a text without the articles. */
export const numbers = (text: string): readonly Quantity[] => read(text).filter(({ form }) => form !== 'article');

/** The only number of a text, for examples that hold one. */
export function only(text: string): Quantity {
  const [first, ...rest] = numbers(text);
  if (!first || rest.length > 0)
    throw new Error(`expected one number in "${text}", found ${[first, ...rest].map((q) => q?.text).join(' | ')}`);
  return first;
}
