import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mentionsOf } from './read.js';

const WORDS = [
  'President',
  'of',
  'the',
  'Kyiv',
  'Bank',
  'and',
  'Maria',
  'said',
  ',',
  '.',
  "'s",
  'U.S.',
  'Ministry',
  'in',
  '47th',
  'Army',
  '(',
  'NATO',
  ')',
  'al-Qaeda',
  'St.',
  '“',
  '—',
  '🙂',
  'X',
  '2019',
];

it('gives spans that cut their words out of the text, in order and apart', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 40 }), (words) => {
      const text = words.join(' ');
      let end = 0;
      for (const mention of mentionsOf(text)) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        for (const role of mention.roles) expect(text.slice(role.start, role.end)).toBe(role.text);
        end = mention.end;
      }
    }),
    { seed: 7, numRuns: 200 },
  );
});

it('finds the same again', () => {
  const text = 'Gen. Amadou Keita of Mali met the EU envoy in Gao.';
  expect(mentionsOf(text)).toEqual(mentionsOf(text));
});
