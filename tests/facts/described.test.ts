import { extract } from '../../src/index.js';

const counted = (text: string): readonly (string | undefined)[] =>
  extract(text, { published: '2024-05-20' }).facts.map((fact) => fact.counted?.text);

describe('words for what is counted', () => {
  it('are who those picked are said to be', () => {
    expect(counted('In June, 33 people died in a raid on a depot, seven of them children.')).toEqual(['people', 'children']);
    expect(counted('Forty sailors drowned, 12 of whom were cadets.')).toEqual(['sailors', 'cadets']);
    expect(counted('Fifty people died. Nine of the dead were nurses.')).toEqual(['people', 'nurses']);
  });

  it('are not one who was told of in a sentence before', () => {
    expect(counted('A farmer drowned on Monday. Six are missing.')).toEqual(['farmer', undefined]);
  });

  it('are not one who speaks', () => {
    expect(counted('One lawmaker said three had been killed.')).toEqual([undefined]);
  });
});
