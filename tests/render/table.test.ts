import stringWidth from 'string-width';
import fc from 'fast-check';
import type { Report } from '../../src/model/report.js';
import { render } from '../../src/render/index.js';
import { killed, REPORT } from '../sample.js';

const lines = (text: string) => text.split('\n');
const widest = (text: string) => Math.max(...lines(text).map((line) => stringWidth(line)));
const withWords = (words: string): Report => ({
  ...REPORT,
  facts: [{ ...killed, counted: { text: words, start: 0, end: 0 } }],
});

describe('table', () => {
  test('at 200 columns every slot has a column of its own, and empty ones are left out', () => {
    const table = render(REPORT, 'table', { width: 200 });
    expect(table).toMatch(/measure .*figure .*what .*whose .*where .*when .*according to .*status .*line/);
    expect(table).toMatch(/killed .*≥ 14 .*dockers .*Port Lavan .*on Tuesday \(2025-05-06\) .*Coastal officials .*claimed .*2 /);
    expect(table).not.toMatch(/ by /);
    expect(widest(table)).toBeLessThanOrEqual(200);
  });

  test('at 80 columns nothing overflows and no word of the head is broken', () => {
    const table = render(REPORT, 'table', { width: 80 });
    expect(widest(table)).toBeLessThanOrEqual(80);
    expect(table).toContain('measure');
    expect(table).toContain('Port Lavan');
    expect(table).toContain('≤ EUR 2.5 million');
  });

  test('a part is shown with its whole', () => {
    expect(render(REPORT, 'table', { width: 200 })).toContain('3 of ≥ 14');
  });

  test('people, places and quotes follow the facts', () => {
    const table = render(REPORT, 'table', { width: 100 });
    expect(table.indexOf('people')).toBeGreaterThan(table.indexOf('casualties'));
    expect(table).toMatch(/Ilan Orr .*harbour master/);
    expect(table).toMatch(/Ilan Orr .*We counted every hour/);
    expect(table).not.toContain('organizations');
  });

  test('colour codes only where asked for', () => {
    const codes = /\x1b\[/;
    expect(render(REPORT, 'table')).not.toMatch(codes);
    expect(render(REPORT, 'table', { color: true })).toMatch(codes);
  });

  test('control characters of an article never reach the terminal', () => {
    const table = render(withWords('boom\x1b[2J\x07 men\u202egnp'), 'table', { width: 120 });

    expect(table.replaceAll('\n', '')).not.toMatch(/[\x00-\x1f\x7f\u202e]/);
    expect(table).toContain('\\u001b[2J');
  });

  test('any words fit any width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 40, max: 220 }), (words, width) => {
        expect(widest(render(withWords(words), 'table', { width }))).toBeLessThanOrEqual(width);
      }),
      { numRuns: 150 },
    );
  });

  test('wide characters and emoji are measured in columns', () => {
    const table = render(withWords('消防士たちと救助隊員 👩‍🚒👩‍🚒👩‍🚒 from the harbour brigade'), 'table', { width: 80 });
    const rows = lines(table).filter((line) => /[│┌├└]/.test(line));
    const first = rows.slice(0, rows.findIndex((line) => line.startsWith('└')) + 1);
    expect(new Set(first.map((line) => stringWidth(line))).size).toBe(1);
  });

  test('without facts there is a heading and no table', () => {
    expect(render({ ...REPORT, facts: [], people: [], places: [], quotes: [] }, 'table')).toBe(
      'raid.txt (2025-05-07, 41 words, 0 facts)\n\n',
    );
  });
});
