import { extract } from '../../src/index.js';

describe('place', () => {
  const placesOf = (text: string): readonly (string | null)[] => extract(text).facts.map(({ place }) => place?.name ?? null);

  test('the hospital that treats the hurt is not where they were hurt', () => {
    expect(placesOf('Gunmen raided Kharkiv on Monday. At Olga Hospital two people died.')).toEqual(['Kharkiv']);
  });

  test('a street is in the town that is told before', () => {
    expect(placesOf('Gunmen attacked Kandahar on Sunday. Four people were killed on Mirwais Street.')).toEqual(['Kandahar']);
  });
});
