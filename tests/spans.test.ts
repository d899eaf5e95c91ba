import fc from 'fast-check';
import { extract } from '../src/index.js';
import { toCodePoints } from '../src/render/index.js';
import { spansIn } from './spans.js';

const PIECES = [
  'At least 14 people were killed',
  'in Port Lavan',
  'on Monday',
  'air defences shot down 31 of 40 drones',
  ', officials said.',
  '"We counted three," said the mayor, Ilan Orr.',
  'Between 200 and 300 families fled.',
  '🚀🔥',
  '👩‍🚒',
  '\r\n\r\n',
  '\n- ',
  ' ',
  '“',
  '”',
  '’s',
  '$2.3bn in aid',
  '%',
  'no one was hurt',
  'Łódź',
  '\u00a0',
  '\u200b',
  '(',
  ') ',
  '...',
  '1,2,3,4-5.6/7',
  'A'.repeat(200),
];

const published = '2025-03-11';
const articles = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 14 })
  .map((p) => p.join(' '));

test('every text of a report is the slice it says, in code units and in code points', () => {
  fc.assert(
    fc.property(articles, (text) => {
      const report = extract(text, { published });
      const shown = text.replace(/\p{Surrogate}/gu, '\uFFFD');
      for (const span of spansIn(report)) expect(span).toEqual({ ...span, text: shown.slice(span.start, span.end) });
      const points = Array.from(shown);
      for (const span of spansIn(toCodePoints(report, shown)))
        expect(span).toEqual({ ...span, text: points.slice(span.start, span.end).join('') });
    }),
    { numRuns: 150 },
  );
});

test('the same text gives the same report', () => {
  fc.assert(
    fc.property(articles, (text) => {
      expect(JSON.stringify(extract(text, { published }))).toBe(JSON.stringify(extract(text, { published })));
    }),
    { numRuns: 30 },
  );
});

test.each([
  ['one long word', 'a'.repeat(100_000)],
  ['digits', '1'.repeat(50_000)],
  ['digit groups', '1,'.repeat(30_000)],
  ['quotation marks', '"'.repeat(20_000)],
  ['open brackets', '('.repeat(20_000)],
  ['blanks', ' '.repeat(100_000)],
  ['line ends', '\n'.repeat(50_000)],
  ['hyphens', 'a-'.repeat(20_000)],
  ['a sentence without end', 'and two men were killed '.repeat(2_000)],
  ['capitals', 'Lavan '.repeat(10_000)],
])('hostile input does not hang: %s', (_, text) => {
  const start = process.hrtime.bigint();
  extract(text, { published });
  expect(Number(process.hrtime.bigint() - start) / 1e9).toBeLessThan(10);
});

describe('extract', () => {
  test('an empty text is a report with empty lists and a notice', () => {
    const report = extract('');
    expect([report.facts, report.numbers, report.quotes]).toEqual([[], [], []]);
    expect(report.notices.map((n) => n.code)).toContain('empty-article');
  });

  test('a date that is none is refused', () => {
    expect(() => extract('Two died.', { published: '11 March' })).toThrow(/YYYY-MM-DD/);
  });
});
