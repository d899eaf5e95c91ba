import { segment } from '../../src/text/segment.js';

const sentences = (text: string): readonly string[] => segment(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    ['Three men died. Four were hurt.', ['Three men died.', 'Four were hurt.']],
    ['Lt. Gen. Orlov spoke. He left.', ['Lt. Gen. Orlov spoke.', 'He left.']],
    ['J. Marsh saw 12 tanks.', ['J. Marsh saw 12 tanks.']],
    ['It fell in Salem, Ore., near a farm.', ['It fell in Salem, Ore., near a farm.']],
    ['It fell in Salem, Ore. Police came.', ['It fell in Salem, Ore.', 'Police came.']],
    ['It fell on Feb. 24 near a farm.', ['It fell on Feb. 24 near a farm.']],
    ['The guns have a range of 24 km. Rebels fled.', ['The guns have a range of 24 km.', 'Rebels fled.']],
    ['It began in Aug. The army came later.', ['It began in Aug.', 'The army came later.']],
    ['He lives in the U.S. The others do not.', ['He lives in the U.S.', 'The others do not.']],
    ['The U.S. Navy sent 3.5 tonnes.', ['The U.S. Navy sent 3.5 tonnes.']],
    ['“Two fell.” He wept.', ['“Two fell.”', 'He wept.']],
    ['“Run!” he said.', ['“Run!” he said.']],
    ['Why? Nobody knows!', ['Why?', 'Nobody knows!']],
    ['They ended the voting.Early counts came in.', ['They ended the voting.', 'Early counts came in.']],
    ['The base belongs to NATO.The minister spoke.', ['The base belongs to NATO.', 'The minister spoke.']],
    ['They shut the roads.EUFOR, which guards them, left.', ['They shut the roads.', 'EUFOR, which guards them, left.']],
    ['See report No. 5 for more.', ['See report No. 5 for more.']],
    ['He waited... and waited.', ['He waited... and waited.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('blank lines divide paragraphs', () => {
    expect(segment('One fell.\n\nTwo rose. Three sat.').map(({ paragraph }) => paragraph)).toEqual([0, 1, 1]);
  });

  test('a wrapped sentence stays whole', () => {
    expect(sentences('The mayor said that\nnine houses burned.')).toEqual(['The mayor said that\nnine houses burned.']);
  });

  test('a line of its own without a stop is a heading', () => {
    expect(segment('Storm in the north\n\nNine died.').map(({ heading }) => heading)).toEqual([true, false]);
  });

  test('what runs on without a stop is cut at white space', () => {
    const cuts = segment('word '.repeat(2000));
    expect(cuts.length).toBeGreaterThan(1);
    expect(cuts.every(({ start, end }) => end - start <= 3000 && (end - start) % 5 === 4)).toBe(true);
  });

  test('a cut never divides a surrogate pair', () => {
    const text = `a${'😀'.repeat(4000)}`;
    // a lone half of a pair cannot be percent-encoded
    for (const { start, end } of segment(text)) expect(() => encodeURIComponent(text.slice(start, end))).not.toThrow();
  });
});
