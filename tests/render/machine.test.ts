import { raw } from 'jq-wasm';
import fc from 'fast-check';
import type { Report } from '../../src/model/report.js';
import { render, rendererOf, selectFacts, toCodePoints } from '../../src/render/index.js';
import { killed, REPORT, TEXT } from '../sample.js';
import { spansIn } from '../spans.js';

describe('json', () => {
  test('one report reads with JSON.parse, several with jq', async () => {
    expect(JSON.parse(render(REPORT, 'json'))).toEqual(REPORT);
    const twice = render(REPORT, 'json') + render(REPORT, 'json');
    expect(await raw(twice, '.facts[].measure', ['-r'])).toBe('killed\nkilled\ndamage\nkilled\nkilled\ndamage');
  });

  test('ndjson is one report a line', () => {
    const output = render(REPORT, 'ndjson');
    expect(output.match(/\n/g)).toHaveLength(1);
    expect(JSON.parse(output)).toEqual(REPORT);
  });
});

/** A small reader of RFC 4180, to hold the writer to it. */
const parseCsv = (text: string): string[][] =>
  [...text.matchAll(/((?:"(?:[^"]|"")*"|[^,"\n]*)(?:,(?:"(?:[^"]|"")*"|[^,"\n]*))*)\n/g)].map(([, row = '']) =>
    [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(
      ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '',
    ),
  );

const counted = (words: string): Report => ({ ...REPORT, facts: [{ ...killed, counted: { text: words, start: 0, end: 0 } }] });

describe('csv and tsv', () => {
  test('a header and a row for each fact', () => {
    const [head = [], first = [], ...rest] = parseCsv(render(REPORT, 'csv'));
    expect(rest).toHaveLength(2);
    expect(first).toHaveLength(head.length);
    const row = Object.fromEntries(head.map((name, i) => [name, first[i]]));
    expect(row).toMatchObject({
      input: 'raid.txt',
      kind: 'casualties',
      text: 'at least 14',
      low: '14',
      high: '',
      place_name: 'Port Lavan',
    });
  });

  test('several reports share one header', () => {
    const csv = rendererOf('csv');
    const output = csv.head + csv.report(REPORT) + csv.report(REPORT) + csv.tail;
    expect(output.match(/^input,/gm)).toHaveLength(1);
  });

  test('any words come back as they were', () => {
    fc.assert(
      fc.property(fc.string(), (words) => {
        const [head = [], first = []] = parseCsv(render(counted(words), 'csv'));
        expect(first[head.indexOf('counted')]).toBe(words);
        const [tsvHead = '', tsvRow = ''] = render(counted(words), 'tsv').split('\n');
        const cell = tsvRow.split('\t')[tsvHead.split('\t').indexOf('counted')] ?? '';
        const unescaped = cell.replace(/\\(.)/g, (_, c: string) => ({ t: '\t', n: '\n', r: '\r' })[c] ?? c);
        expect(unescaped).toBe(words);
      }),
    );
  });
});

describe('markdown and html', () => {
  test('marks of the article do not become marks of the page', () => {
    const nasty = counted('*men* | <b>&"');
    expect(render(nasty, 'markdown')).toContain('\\*men\\* \\| \\<b\\>\\&"');
    expect(render(nasty, 'html')).toContain('*men* | &lt;b&gt;&amp;&quot;');
  });

  test('the page marks each figure in the text', () => {
    const page = render({ ...REPORT, article: { ...REPORT.article, text: TEXT } }, 'html');
    const article = /<article>([^]*)<\/article>/.exec(page)?.[1] ?? '';
    expect([...article.matchAll(/<mark[^>]*>([^<]*)<\/mark>/g)].map((m) => m[1])).toEqual([
      'at least 14',
      'three',
      'Up to €2.5 million',
    ]);
    expect(article.replace(/<[^>]+>/g, '').replaceAll('&quot;', '"')).toBe(TEXT);
  });
});

describe('offsets in code points', () => {
  test('slices by code point give the same words, after an emoji too', () => {
    const report = toCodePoints(REPORT, TEXT);
    const points = Array.from(TEXT);
    const spans = spansIn(report);
    expect(spans.length).toBeGreaterThan(20);
    for (const span of spans) expect(points.slice(span.start, span.end).join('')).toBe(span.text);
    expect(report.article.offsets).toBe('codepoint');
    expect(report.article.characters).toBe(points.length);
  });

  test('jq cuts the same words', async () => {
    const report = toCodePoints({ ...REPORT, article: { ...REPORT.article, text: TEXT } }, TEXT);
    const filter = '. as $r | .facts[] | $r.article.text[.quantity.start:.quantity.end] == .quantity.text';
    expect(await raw(JSON.stringify(report), filter)).toBe('true\ntrue\ntrue');
  });

  test('hold for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'é', '🚀', '𝒜', ' ')), fc.nat(40), fc.nat(40), (chars, a, b) => {
        const text = chars.join('');
        const [from, to] = [Math.min(a, b, chars.length), Math.min(Math.max(a, b), chars.length)];
        const start = chars.slice(0, from).join('').length;
        const words = chars.slice(from, to).join('');
        const mention = { text: words, start, end: start + words.length };
        const report: Report = {
          ...REPORT,
          facts: [],
          quotes: [],
          people: [],
          places: [{ name: 'x', type: null, country: null, mentions: [mention] }],
        };
        expect(toCodePoints(report, text).places[0]?.mentions[0]).toEqual({ text: words, start: from, end: to });
      }),
    );
  });
});

test('selecting facts keeps ids and links', () => {
  expect(selectFacts(REPORT, { kinds: ['money'] }).facts.map((f) => f.id)).toEqual(['f3']);
  expect(selectFacts(REPORT, { minConfidence: 0.7 }).facts.map((f) => [f.id, f.partOf])).toEqual([
    ['f1', null],
    ['f2', 'f1'],
  ]);
});
