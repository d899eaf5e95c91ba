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
