import { extract } from '../../src/index.js';

const scopeOf = (text: string): string | undefined => extract(text, { published: '2025-03-12' }).facts[0]?.scope;

describe('scope', () => {
  test.each([
    ['Mines killed 37 farmers in Orvania in January.', 'cumulative'],
    ['Between 5 and 11 March police in Orvania arrested 140 smugglers.', 'cumulative'],
    ['Mines killed 37 farmers in Orvania on Monday.', 'incident'],
    ['A bombing in January killed 37 farmers in Orvania.', 'incident'],
    ['Rebels held 60 tanks in 2023.', 'incident'],
    ['The army will deploy 400 soldiers in April.', 'incident'],
  ])('%s', (text, scope) => {
    expect(scopeOf(text)).toBe(scope);
  });
});

describe('place', () => {
  const placesOf = (text: string): readonly (string | null)[] => extract(text).facts.map(({ place }) => place?.name ?? null);

  test('the hospital that treats the hurt is not where they were hurt', () => {
    expect(
      placesOf('A shell injured nine people in Kharkiv. They were taken to Saint Olga Hospital, where two people died.'),
    ).not.toContain('Saint Olga Hospital');
  });

  test('a street is in the town that is told before', () => {
    expect(placesOf('Gunmen attacked Kandahar on Sunday. Four people were killed on Mirwais Street.')).toEqual(['Kandahar']);
  });
});
