import * as fc from 'fast-check';
import { readSentences } from '../../src/text/index.js';

const WORDS = [
  'Nine',
  'men',
  'were',
  'killed',
  'and',
  '1,200',
  'hurt',
  ',',
  '.',
  '\n\n',
  '“',
  '”',
  'U.S.',
  "didn't",
  '😀',
  '\ud800',
  'é',
  '—',
  '(',
  ')',
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' ')),
);

test('any text is read; tokens are exact slices, in order and apart', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      for (const { start, end, tokens } of readSentences(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        last = start;
        for (const token of tokens) {
          expect(token.text).toBe(text.slice(token.start, token.end));
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          last = token.end;
        }
        expect(last).toBeLessThanOrEqual(end);
        last = end;
      }
    }),
    { numRuns: 150 },
  );
});

test('sentences leave out nothing but white space', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const kept = readSentences(text).map(({ start, end }) => text.slice(start, end));
      expect(kept.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
    { numRuns: 150 },
  );
});
