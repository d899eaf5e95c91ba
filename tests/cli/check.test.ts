import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { briefing, ROOT, scratch } from './briefing.js';

const folder = scratch();
const file = (name: string, content: string | object) => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, typeof content === 'string' ? content : `${JSON.stringify(content, null, 1)}\n`);
};

// Nothing is counted in these sentences, so that the outcome does not hang on what is extracted.
const QUIET = 'The talks went on.\nNobody was counted, and "many, many" left: 100% sure.\n';
const expected = { kind: 'casualties', measure: 'killed', text: 'many, many', context: '"many, many" left', value: 3 };
file('clean/quiet.txt', QUIET);
file('clean/quiet.facts.json', { published: '2025-01-07', facts: [] });
file('failing/quiet.txt', QUIET);
file('failing/quiet.facts.json', { facts: [expected], note: 'mine' });

const run = (...args: string[]) => briefing(['check', ...args], { cwd: folder });

describe('exit status', () => {
  test('0 where all is as expected', async () => {
    expect(await run('clean')).toMatchObject({ status: 0, err: 'briefing: 1 article checked: passed\n' });
  });

  test('1 where something differs, with its place and sentence', async () => {
    const { status, out } = await run('failing');
    expect(status).toBe(1);
    expect(out).toContain(
      'failing/quiet.txt:2:26: missing casualties/killed "many, many"\n    Nobody was counted, and "many, many" left: 100% sure.\n',
    );
    expect(out).toMatch(/casualties .*1 .*0 .*0 /);
  });

  test('with thresholds only below them', async () => {
    expect(await run('failing', '--min-recall', '0')).toMatchObject({ status: 0 });
    const { status, out } = await run('failing', 'clean', '--min-recall', '0.5');
    expect(status).toBe(1);
    expect(out).toContain('recall 0.0000 is below 0.5');
  });

  test('2 for what cannot be checked, the others being checked', async () => {
    file('bad/no-article.facts.json', { facts: [] });
    file('bad/syntax.txt', QUIET);
    file('bad/syntax.facts.json', '{\n "facts": [\n  {"kind": }\n ]\n}');
    file('bad/wrong.txt', QUIET);
    file('bad/wrong.facts.json', {
      facts: [
        { ...expected, bound: 'least' },
        { ...expected, context: 'nowhere many, many' },
      ],
    });
    file('bad/placeless.txt', QUIET);
    file('bad/placeless.facts.json', { facts: [{ ...expected, context: 'nowhere many, many' }] });
    const { status, err } = await run('bad', 'clean', 'none', 'clean/quiet.txt');
    expect(status).toBe(2);
    expect(err).toMatch(/bad\/no-article\.facts\.json: no article beside it/);
    expect(err).toMatch(/bad\/syntax\.facts\.json:3: not valid JSON/);
    expect(err).toMatch(/bad\/wrong\.facts\.json:9: "bound" must be one of exact/);
    expect(err).toMatch(/bad\/placeless\.facts\.json:7: the context does not occur in the article/);
    expect(err).toMatch(/none: no such file or folder/);
    expect(err).toMatch(/1 article checked/);
  });

  test('2 for a folder without fixtures and for an article without expectations', async () => {
    file('alone/a.txt', QUIET);
    expect(await run('alone')).toMatchObject({ status: 2, err: expect.stringMatching(/no fixtures in this folder/) });
    expect(await run('alone/a.txt')).toMatchObject({ status: 2, err: expect.stringMatching(/no expectations beside it/) });
  });
});

describe('formats', () => {
  test('json', async () => {
    const result = JSON.parse((await run('failing', '--format', 'json')).out) as Record<string, unknown>;
    expect(result).toMatchObject({
      passed: false,
      scores: { all: { expected: 1, found: 0, matched: 0, recall: 0 } },
      articles: [{ path: 'failing/quiet.txt', findings: [{ type: 'missing', line: 2, column: 26 }] }],
    });
  });

  test('junit escapes what XML would read', async () => {
    const { out } = await run('failing', '--format', 'junit');
    expect(out).toMatch(/^<\?xml/);
    expect(out).toContain('name="failing/quiet.txt" tests="1" failures="1" errors="0"');
    expect(out).toContain('message="missing casualties/killed &quot;many, many&quot;"');
  });

  test.each([[['clean', 'failing']], [['failing', '--min-recall', '0.5']], [['failing', 'bad']], [['clean', '--min-f1', '1']]])(
    'junit of %j is valid by the common schemas',
    async (args) => {
      const { out } = await run(...args, '--format', 'junit');
      const schema = readFileSync(join(ROOT, 'tests/render/junit.xsd'), 'utf8');
      const validation = await validateXML({
        xml: [{ fileName: 'junit.xml', contents: out }],
        schema: [{ fileName: 'junit.xsd', contents: schema }],
      });
      expect(validation.errors).toEqual([]);
    },
  );

  test('what cannot be checked is told in every format, and nothing passes with it', async () => {
    const formatted = async (format: string) => (await run('clean', 'bad/syntax.txt', '--format', format)).out;
    expect(JSON.parse(await formatted('json'))).toMatchObject({
      passed: false,
      mistakes: [{ path: 'bad/syntax.facts.json', line: 3, message: expect.stringMatching(/^not valid JSON/) }],
    });
    expect(await formatted('junit')).toMatch(/errors="1".*\n.*\n.*<error type="mistake" message="not valid JSON/);
    expect(await formatted('github')).toMatch(/^::error file=bad\/syntax\.facts\.json,line=3::not valid JSON/);
  });

  test('github annotations escape what the runner would read', async () => {
    expect((await run('failing', '--format', 'github')).out).toBe(
      '::error file=failing/quiet.txt,line=2,col=26::missing casualties/killed "many, many"%0ANobody was counted, and "many, many" left: 100%25 sure.\n',
    );
    expect((await run('failing', '--format', 'github', '--min-f1', '0')).out).toMatch(/^::warning /);
  });
});

describe('--update', () => {
  const source = () => readFileSync(join(folder, 'failing/quiet.facts.json'), 'utf8');

  test('is refused where CI is set', async () => {
    const before = source();
    const { status, err } = await briefing(['check', '--update', 'failing'], { cwd: folder, env: { CI: 'true' } });
    expect(status).toBe(2);
    expect(err).toMatch(/refused where CI is set/);
    expect(source()).toBe(before);
  });

  test('rewrites what differs, in the indentation of the file', async () => {
    file('update/quiet.txt', QUIET);
    file('update/quiet.facts.json', { facts: [expected, { ...expected, optional: true }], note: 'mine' });
    expect(await run('--update', 'update')).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^--- a\/update\/quiet\.facts\.json\n\+\+\+ b\/update\/.*\n@@ [^]*\n- {3}"value": 3\n/),
      err: expect.stringMatching(/1 expectations file updated/),
    });
    const written = readFileSync(join(folder, 'update/quiet.facts.json'), 'utf8');
    expect(written).toMatch(/^\{\n "facts"/);
    expect(JSON.parse(written)).toEqual({ facts: [{ ...expected, optional: true }], note: 'mine' });
    expect(await run('update')).toMatchObject({ status: 0 });
  });
});

describe('--changed-since', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'core.hooksPath=/dev/null', ...args], {
      cwd: join(folder, 'repo'),
    });

  test('takes only fixtures that differ from a revision', async () => {
    for (const name of ['old', 'new']) {
      file(`repo/${name}.txt`, QUIET);
      file(`repo/${name}.facts.json`, { facts: [] });
    }
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'one');
    expect(await run('repo', '--changed-since', 'HEAD', '--quiet')).toMatchObject({ status: 2, err: expect.stringMatching(/./) });
    const inside = (...args: string[]) => briefing(['check', ...args], { cwd: join(folder, 'repo') });
    expect((await inside('--changed-since', 'HEAD')).err).toMatch(/^briefing: 0 articles checked/);
    file('repo/new.txt', `${QUIET}More.\n`);
    file('repo/newer.txt', QUIET);
    file('repo/newer.facts.json', { facts: [] });
    const { out } = await inside('--changed-since', 'HEAD', '--format', 'json');
    expect((JSON.parse(out) as { articles: { path: string }[] }).articles.map((a) => a.path)).toEqual([
      './new.txt',
      './newer.txt',
    ]);
    expect(await inside('--changed-since', 'nonsense')).toMatchObject({ status: 2, err: expect.stringMatching(/nonsense/) });
    expect(await inside('--changed-since', '--output=x')).toMatchObject({ status: 2 });
  });
});
