import { expect, test } from '@jest/globals';
import { extractArticle, LAYERS, type Layers } from '../src/pipeline.js';
import { articleOf } from './article.js';

const TEXT = 'Shelling killed three men in Lviv on Monday, the governor said.';
const factWith = (layers: Layers) => extractArticle(articleOf(TEXT, '2025-03-12'), {}, layers).facts[0];

test('facts stand on the layers they are given', () => {
  expect(factWith(LAYERS)).toMatchObject({ time: { text: 'on Monday' }, place: { name: 'Lviv' }, source: { text: 'governor' } });
  expect(factWith({ ...LAYERS, dates: () => [] })).toMatchObject({ time: null });
  expect(factWith({ ...LAYERS, quotes: () => [] })).toMatchObject({ source: null });
  expect(factWith({ ...LAYERS, quantities: () => [] })).toBeUndefined();
});
