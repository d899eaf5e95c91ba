import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Report } from '../../src/model/report.js';
import { makeDocx, paragraph, table } from '../read/docx-maker.js';
import { makePdf } from '../read/pdf-maker.js';
import { briefing, scratch } from './briefing.js';

const folder = scratch();
const put = (name: string, content: string | Uint8Array): void => {
  writeFileSync(join(folder, name), content);
};

const TEXT =
  'At least 14 people were killed and 31 were injured when missiles struck a market hall in Odesa on Monday, the governor said.';
type WithText = Report & { readonly article: { readonly text: string } };
const reportsIn = (out: string): WithText[] => out.trim().split('\n').map((line) => JSON.parse(line) as WithText); // prettier-ignore

const killed = (report: Report | undefined) => report?.facts.map((f) => [f.measure, f.quantity.value]);
const FOUND = [
  ['killed', 14],
  ['injured', 31],
];

beforeAll(async () => {
  mkdirSync(join(folder, 'news'));
  put('a.txt', TEXT);
  put('news/b.pdf', await makePdf((d) => d.text(TEXT, { width: 200 })));
  put('news/c.docx', await makeDocx(paragraph(TEXT) + table([['Odesa', '14', '31']])));
  put('news/~$c.docx', 'what an open document leaves beside it');
  put('locked.pdf', await makePdf((d) => d.text(TEXT), { password: 'secret' }));
  put('scan.pdf', await makePdf((d) => d.rect(0, 0, 99, 99).fill('red')));
  put('broken.docx', (await makeDocx(paragraph(TEXT))).subarray(0, 900));
});

test('a folder of documents is read, and every span is a slice of the text that was read out', async () => {
  const { status, out, err } = await briefing(['extract', '--format', 'ndjson', '--with-text', 'news'], { cwd: folder });
  expect({ status, unread: /could not/.test(err) }).toEqual({ status: 0, unread: false });
  const reports = reportsIn(out);
  expect(reports.map((r) => r.article.input)).toEqual(['news/b.pdf', 'news/c.docx']);
  expect(reports.map(killed)).toEqual([FOUND, FOUND]);
  for (const { article, facts } of reports)
    for (const { quantity, evidence } of facts)
      for (const { text, start, end } of [quantity, evidence]) expect(article.text.slice(start, end)).toBe(text);
});

test('what cannot be read is told on standard error, with status 2, and the others go on', async () => {
  const files = ['locked.pdf', 'a.txt', 'scan.pdf', 'broken.docx', 'news/b.pdf'];
  const { status, out, err } = await briefing(['extract', '--format', 'ndjson', ...files], { cwd: folder });
  expect(status).toBe(2);
  expect(reportsIn(out).map((r) => r.article.input)).toEqual(['a.txt', 'news/b.pdf']);
  expect(err).toMatch(/^briefing: locked\.pdf: the PDF is locked with a password; save it without one/m);
  expect(err).toMatch(/^briefing: scan\.pdf: the PDF holds no text.*ocrmypdf/m);
  expect(err).toMatch(/^briefing: broken\.docx: the DOCX is damaged .*save it anew/m);
  expect(err).toMatch(/3 could not be read/);
});

test('standard input and gzip tell a document by its first bytes', async () => {
  const pdf = await makePdf((d) => d.text(TEXT));
  const docx = await makeDocx(paragraph(TEXT));
  for (const input of [pdf, docx, gzipSync(pdf), gzipSync(docx)]) {
    const { status, out } = await briefing(['extract', '--format', 'ndjson'], { input });
    expect({ status, facts: killed(reportsIn(out)[0]) }).toEqual({ status: 0, facts: FOUND });
  }
});

test('the report is the same for any number of jobs, and again', async () => {
  const run = (jobs: string) => briefing(['extract', '--json', '--jobs', jobs, 'news', 'a.txt'], { cwd: folder });
  const [one, again, three] = await Promise.all([run('1'), run('1'), run('3')]);
  expect(again.out).toBe(one.out);
  expect(three.out).toBe(one.out);
});

test('a document can be a fixture', async () => {
  put(
    'news/b.facts.json',
    '{"facts":[{"kind":"casualties","measure":"killed","text":"At least 14","context":"At least 14 people","value":14}]}',
  );
  const { status, out } = await briefing(['check', 'news/b.pdf'], { cwd: folder });
  expect(status).toBe(1); // the injured are not expected
  expect(out).toMatch(/surplus[^]*31|31[^]*surplus/);
});
