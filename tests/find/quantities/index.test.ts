import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { read } from './read.js';

const PIECES = [
  '12',
  '1,200',
  'two',
  'hundred',
  'and',
  'a',
  'half',
  'of',
  'million',
  '-',
  '$',
  '%',
  'between',
  'to',
  'more than',
  'Su-35',
  'May',
  '2024',
  'dozens',
  'people',
  ',',
  '(',
  ')',
  'no',
  'one',
  'third',
  '.',
  '½',
  '💥',
  'km',
];
const text = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', '')), { maxLength: 30 })
  .map((pairs) => pairs.flat().join(''));

describe('findQuantities', () => {
  test('gives spans of the text, in order, without overlap, with finite values', () => {
    fc.assert(
      fc.property(text, (words) => {
        let end = 0;
        for (const q of read(words)) {
          expect(q.text).toBe(words.slice(q.start, q.end));
          expect(q.start).toBeGreaterThanOrEqual(end);
          expect(Number.isFinite(q.value)).toBe(true);
          if (q.measure) expect(q.measure.text).toBe(words.slice(q.measure.start, q.measure.end));
          end = q.end;
        }
      }),
      { numRuns: 400, seed: 7 },
    );
  });

  test('lists every number in digits', () => {
    const words = 'On 3 May 2021, 14 of 20 Mi-8 crews flew 120km at 5pm for $3m, or 6%; unit No. 7 lost 2-1.';
    const found = read(words);
    for (const digits of words.matchAll(/\d+/g))
      expect(found.some((q) => q.start <= digits.index && digits.index < q.end)).toBe(true);
  });

  test.each(['1 ', '1-', 'one thousand and ', 'tens of thousands of ', 'hundred ', 'between 5 and ', '9', 'a1', '100 '])(
    'hostile repetition of %p ends soon',
    (piece) => {
      const started = performance.now();
      read(piece.repeat(2000));
      expect(performance.now() - started).toBeLessThan(5000);
    },
  );
});
