import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { briefing, scratch } from './briefing.js';

const folder = scratch();
writeFileSync(join(folder, 'a.txt'), 'Two people died in the fire.\n');

describe('wrong usage reads nothing, exits 2 and names the choices', () => {
  test.each<[string[], RegExp]>([
    [['extrct'], /Did you mean extract\?[^]*Commands: extract, check, kinds, schema, completion/],
    [['extract', '--formt', 'json', 'a.txt'], /Did you mean --format\?[^]*Options: .*--output/],
    [['extract', '--format', 'jsn', 'a.txt'], /Did you mean json\? Choose from table, json, ndjson, csv, tsv, markdown, html/],
    [['extract', '--kind', 'drone', 'a.txt'], /Did you mean drones\? Choose from drones, munitions/],
    [['extract', '--kind', 'drones,casulties', 'a.txt'], /Did you mean casualties\?/],
    [['extract', '--date', '2025-02-30', 'a.txt'], /YYYY-MM-DD/],
    [['extract', '--date', '3 May', 'a.txt'], /YYYY-MM-DD/],
    [['extract', '--offsets', 'bytes', 'a.txt'], /utf-16, codepoint/],
    [['extract', '--min-confidence', '2', 'a.txt'], /from 0 to 1/],
    [['extract', '--jobs', '0', 'a.txt'], /whole number/],
    [['extract', '--color', 'yes', 'a.txt'], /auto, always, never/],
    [['extract', '--json', '--format', 'csv', 'a.txt'], /exclude each other/],
    [['extract', '-', '-'], /only once/],
    [['extract', 'https://example.org/a'], /--allow-fetch/],
    [['check', '--fields', 'valu'], /Did you mean value\?/],
    [['schema', 'reprt'], /Did you mean report\?/],
    [['completion', 'tcsh'], /bash, zsh, fish/],
    [['completion'], /missing required argument/],
    [['a.txt'], /Did you mean: briefing extract a\.txt/],
    [[], /Usage: briefing/],
  ])('briefing %j', async (args, message) => {
    const { status, out, err } = await briefing(args, { cwd: folder });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(message);
  });

  test('nothing is written either', async () => {
    const { status } = await briefing(['extract', '--output', 'out.json', '--kind', 'x', 'a.txt'], { cwd: folder });
    expect(status).toBe(2);
    expect((await briefing(['extract', 'out.json'], { cwd: folder })).err).toMatch(/out\.json: no such file/);
  });
});

describe('inputs that cannot be read', () => {
  test('do not stop the others', async () => {
    const { status, out, err } = await briefing(['extract', '--format', 'ndjson', 'no.txt', 'a.txt', 'neither.txt'], {
      cwd: folder,
    });
    expect(status).toBe(2);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(/no\.txt: no such file or folder/);
    expect(err).toMatch(/neither\.txt: no such file or folder/);
    expect(err).toMatch(/in 1 article; 2 could not be read/);
  });

  test('a folder without articles is said to be one', async () => {
    mkdirSync(join(folder, 'empty'), { recursive: true });
    const { status, out, err } = await briefing(['extract', '--json', 'empty'], { cwd: folder });
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/empty: no articles in this folder \(looked for \.txt/);
  });

  test('binary data are refused with the formats that are read', async () => {
    const { status, err } = await briefing(['extract', '-'], { input: 'a\0b' });
    expect(status).toBe(2);
    expect(err).toMatch(/binary data is not read; supported are plain text/);
  });

  test('an output that cannot be written', async () => {
    const { status, err } = await briefing(['extract', '-o', 'none/out.json', 'a.txt'], { cwd: folder });
    expect(status).toBe(2);
    expect(err).toMatch(/none\/out\.json: cannot be written: no such file or folder/);
  });
});

test('help and version are data and exit 0', async () => {
  expect(await briefing(['--version'])).toMatchObject({ status: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  expect(await briefing(['extract', '--help'])).toMatchObject({
    status: 0,
    out: expect.stringContaining('--min-confidence'),
    err: '',
  });
});
