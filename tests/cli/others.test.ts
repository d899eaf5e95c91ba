import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { KINDS, MEASURES } from '../../src/model/fact.js';
import { VERSION } from '../../src/version.js';
import { REPORT } from '../sample.js';
import { briefing, ROOT, shell } from './briefing.js';

test('the version is that of the package', () => {
  expect(VERSION).toBe((JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }).version);
});

test('kinds: every kind and measure with an example', async () => {
  const { status, out } = await briefing(['kinds']);
  expect(status).toBe(0);
  for (const kind of KINDS) {
    expect(out).toMatch(new RegExp(`^${kind}: `, 'm'));
    for (const measure of MEASURES[kind]) expect(out).toMatch(new RegExp(`^ {2}${measure} +\\w.*[.]$`, 'm'));
  }
  const json = JSON.parse((await briefing(['kinds', '--json'])).out) as { kind: string }[];
  expect(json.map((k) => k.kind)).toEqual(KINDS);
});

describe('schema', () => {
  const schema = async (...args: string[]) => JSON.parse((await briefing(['schema', ...args])).out) as object;

  test('of the report: takes a report, refuses what is none', async () => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(await schema());
    expect(validate(REPORT)).toBe(true);
    const [fact] = REPORT.facts;
    expect(validate({ ...REPORT, facts: [{ ...fact, measure: 'launched' }] })).toBe(false);
    expect(validate({ ...REPORT, facts: [{ ...fact, extra: 1 }] })).toBe(false);
    expect(validate({ ...REPORT, notices: undefined })).toBe(false);
  });

  test('of expectations: takes notes of the writer, refuses a wrong bound', async () => {
    const validate = new Ajv({ allowUnionTypes: true }).compile(await schema('expectations'));
    const fact = { kind: 'casualties', measure: 'killed', text: '14', context: '14 dead', value: 14, note: 'sure' };
    expect(validate({ facts: [fact] })).toBe(true);
    expect(validate({ facts: [{ ...fact, bound: 'least' }] })).toBe(false);
  });
});

describe('completion', () => {
  test('bash completes commands, options and their choices', async () => {
    const complete = async (...words: string[]) => {
      const list = words.map((w) => `'${w}'`).join(' ');
      const line = `source <(briefing completion bash); COMP_WORDS=(${list}); COMP_CWORD=${words.length - 1}; _briefing; echo "\${COMPREPLY[@]}"`;
      return (await shell(line)).out.trim().split(' ');
    };
    expect(await complete('briefing', 'ex')).toEqual(['extract']);
    expect(await complete('briefing', 'extract', '--min')).toEqual(['--min-confidence']);
    expect(await complete('briefing', 'extract', '--format', 't')).toEqual(['table', 'tsv']);
    expect(await complete('briefing', 'check', '--format', 'j')).toEqual(['json', 'junit']);
    expect(await complete('briefing', 'schema', 'e')).toEqual(['expectations']);
  });

  test.each(['zsh', 'fish'])('%s names commands and options', async (name) => {
    const { status, out } = await briefing(['completion', name]);
    expect(status).toBe(0);
    expect(out).toContain('extract');
    expect(out).toContain('min-confidence');
  });
});

test('an interrupt ends with 130', async () => {
  const child = spawn(process.execPath, [join(ROOT, 'bin', 'briefing.js'), 'extract', '-'], { stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = new Promise((done) => child.on('exit', done));
  // The program waits for standard input; give it the time to get there.
  await new Promise((done) => setTimeout(done, 700));
  child.kill('SIGINT');
  expect(await ended).toBe(130);
});
