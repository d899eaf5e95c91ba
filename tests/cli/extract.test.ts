import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { raw } from 'jq-wasm';
import type { Report } from '../../src/model/report.js';
import { spansIn } from '../spans.js';
import { briefing, scratch, shell } from './briefing.js';

const folder = scratch();
const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
};
const FIRE = '🔥 Two people were killed and nine injured when a warehouse burned in Lisbon on Monday.\n';

file('fire.txt', FIRE);
file('empty.txt', '');
file(
  'two.ndjson',
  `${JSON.stringify({ id: 'a', text: FIRE, published: '2025-01-07' })}\n${JSON.stringify({ id: 'b', text: 'Rain.' })}\n`,
);
mkdirSync(join(folder, 'news', 'Zed'), { recursive: true });
for (const [i, name] of ['b.txt', 'Zed/a.md', 'a.txt', 'é.txt', 'B.txt'].entries()) file(`news/${name}`, FIRE.repeat(i + 1));
file('news/z.txt.gz', gzipSync(FIRE));
file('news/a.facts.json', '{"facts":[]}');
file('news/picture.png', 'no article');

const run = (...args: string[]) => briefing(['extract', ...args], { cwd: folder });
const reports = (out: string) =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Report);

describe('what goes where', () => {
  test('data on standard output, notices and the summary on standard error', async () => {
    const { status, out, err } = await run('--json', 'fire.txt');
    expect(status).toBe(0);
    expect((JSON.parse(out) as Report).article).toMatchObject({ input: 'fire.txt', published: null });
    expect(err).toMatch(/\d+ facts? in 1 article$/m);
  });

  test('--quiet says nothing', async () => {
    expect(await run('--quiet', '--json', 'empty.txt')).toMatchObject({ status: 0, err: '' });
  });

  test('an empty file is a report with empty lists and a notice', async () => {
    const { status, out, err } = await run('--json', 'empty.txt');
    expect(status).toBe(0);
    const report = JSON.parse(out) as Report;
    expect(report).toMatchObject({ facts: [], people: [], numbers: [] });
    expect(report.notices.length).toBeGreaterThan(0);
    expect(err).toMatch(/empty\.txt: .*no text/);
  });

  test('standard input by "-" and by a pipe', async () => {
    for (const args of [
      ['extract', '--json', '-'],
      ['extract', '--json'],
    ]) {
      const { status, out } = await briefing(args, { input: FIRE });
      expect(status).toBe(0);
      expect((JSON.parse(out) as Report).article.characters).toBe(FIRE.length);
    }
  });

  test('a closed pipe is quiet', async () => {
    const articles = `${JSON.stringify({ text: FIRE.repeat(40) })}\n`.repeat(60);
    const { err, out } = await shell('briefing extract --json --with-text --quiet - | head -n 1; echo "${PIPESTATUS[0]}"', {
      input: articles,
    });
    expect(err).toBe('');
    expect(out).toBe('{\n0\n');
  });
});

describe('many articles', () => {
  test('a folder gives its articles by path, in the order of bytes, and no expectations', async () => {
    const { out } = await run('--format', 'ndjson', 'news');
    expect(reports(out).map((r) => r.article.input)).toEqual([
      'news/B.txt',
      'news/Zed/a.md',
      'news/a.txt',
      'news/b.txt',
      'news/z.txt.gz',
      'news/é.txt',
    ]);
  });

  test('any number of jobs, locale and time zone give the same bytes', async () => {
    const args = ['extract', '--json', 'news', 'two.ndjson', 'fire.txt'];
    const [one, three, abroad] = await Promise.all([
      briefing(args, { cwd: folder }),
      briefing([...args, '--jobs', '3'], { cwd: folder }),
      briefing(args, { cwd: folder, env: { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' } }),
    ]);
    expect(three.out).toBe(one.out);
    expect(abroad.out).toBe(one.out);
  });

  test('jq reads one report and a stream of them alike', async () => {
    const one = await run('--json', 'fire.txt');
    const many = await run('--json', 'fire.txt', 'two.ndjson');
    expect(await raw(one.out, '.article.input', ['-r'])).toBe('fire.txt');
    expect(await raw(many.out, '.article.id', ['-c'])).toBe('null\n"a"\n"b"');
    expect(await raw(many.out, 'length', ['-s'])).toBe('3');
  });

  test('the jq of the machine, where it has one, reads it from a pipe', async () => {
    if ((await shell('command -v jq')).status !== 0) return;
    const { out } = await shell(
      "briefing extract --quiet --json fire.txt two.ndjson | jq -c '[.article.input, (.facts | type)]'",
      { cwd: folder },
    );
    expect(out).toBe('["fire.txt","array"]\n["two.ndjson","array"]\n["two.ndjson","array"]\n');
  });

  test('--date is for articles that do not tell theirs', async () => {
    const { out } = await run('--format', 'ndjson', '--date', '2025-03-11', 'two.ndjson');
    expect(reports(out).map((r) => [r.article.published, r.article.publishedBasis])).toEqual([
      ['2025-01-07', 'metadata'],
      ['2025-03-11', 'option'],
    ]);
  });
});

describe('what a report holds', () => {
  test('--offsets codepoint: every span is the slice by code points', async () => {
    const { out } = await run('--json', '--offsets', 'codepoint', '--with-text', 'fire.txt');
    const report = JSON.parse(out) as Report;
    const points = Array.from(report.article.text ?? '');
    expect(report.article).toMatchObject({ offsets: 'codepoint', characters: points.length, text: FIRE });
    for (const span of spansIn(report)) expect(points.slice(span.start, span.end).join('')).toBe(span.text);
  });

  test('the text only with --with-text', async () => {
    expect((await run('--json', 'fire.txt')).out).not.toContain('warehouse burned in Lisbon on Monday.\\n');
  });

  test('--kind prints some facts with the ids of all', async () => {
    const all = JSON.parse((await run('--json', 'fire.txt')).out) as Report;
    const some = JSON.parse((await run('--json', '--kind', 'casualties', 'fire.txt')).out) as Report;
    expect(some.facts).toEqual(all.facts.filter((f) => f.kind === 'casualties'));
    expect(some.numbers).toEqual(all.numbers);
  });
});

describe('--allow-fetch', () => {
  const server = createServer((request, response) => {
    response.statusCode = request.url === '/fire' ? 200 : 404;
    response.end(request.url === '/fire' ? FIRE : 'gone');
  });
  beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
  afterAll(() => new Promise((done) => server.close(done)));

  test('fetches addresses; one that fails does not stop the others', async () => {
    const address = server.address();
    const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    const { status, out, err } = await run('--format', 'ndjson', '--allow-fetch', `${base}/gone`, `${base}/fire`);
    expect(status).toBe(2);
    expect(err).toMatch(/\/gone: the server answered 404/);
    expect(reports(out).map((r) => [r.article.input, r.article.characters])).toEqual([[`${base}/fire`, FIRE.length]]);
  });
});

describe('--output', () => {
  test('the file is written whole, and nothing else', async () => {
    const { status, out } = await run('--json', '--output', 'out.json', 'fire.txt');
    expect({ status, out }).toEqual({ status: 0, out: '' });
    expect(JSON.parse(readFileSync(join(folder, 'out.json'), 'utf8'))).toHaveProperty('schema', 'briefing-report/1');
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
  });

  test('through a link and into a device', async () => {
    file('real.json', 'old');
    symlinkSync('real.json', join(folder, 'link.json'));
    await run('--json', '-o', 'link.json', 'fire.txt');
    expect(lstatSync(join(folder, 'link.json')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real.json'), 'utf8')).toContain('briefing-report/1');
    if (existsSync('/dev/null')) {
      await run('--json', '-o', '/dev/null', 'fire.txt');
      expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
    }
  });
});

describe('colour and width', () => {
  const codes = /\x1b\[/;

  test('colour codes only where they are wanted, and never in machine formats', async () => {
    const colored = async (...args: string[]) =>
      codes.test((await briefing(['extract', ...args, 'fire.txt'], { cwd: folder, env: { FORCE_COLOR: '1' } })).out);
    expect(await colored()).toBe(true);
    expect(await colored('--format', 'json')).toBe(false);
    expect((await run('fire.txt')).out).not.toMatch(codes);
  });

  test.each([80, 200])('%i columns hold every line', async (columns) => {
    const { out } = await briefing(['extract', 'fire.txt'], { cwd: folder, env: { COLUMNS: String(columns) } });
    expect(Math.max(...out.split('\n').map((line) => Array.from(line).length))).toBeLessThanOrEqual(columns);
  });
});

test('a terminal without input is told what to name', () => {
  const script = `briefing extract; echo "status $?"`;
  const probe = (() => {
    try {
      return execFileSync('script', ['--version']).toString();
    } catch {
      return '';
    }
  })();
  if (!probe.includes('util-linux')) return; // no way to make a terminal here
  const bin = join(import.meta.dirname, '../../bin/briefing.js');
  const out = execFileSync('script', [
    '-qec',
    script.replace('briefing', `'${process.execPath}' '${bin}'`),
    '/dev/null',
  ]).toString();
  expect(out).toMatch(/nothing to read: name files or folders/);
  expect(out).toMatch(/status 2/);
});
