import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Ajv } from 'ajv';
import { findFixtures } from '../src/cli/fixtures.js';
import { placeInArticle, readExpectations } from '../src/cli/expectations-file.js';
import { extractArticle } from '../src/pipeline.js';
import { readInput } from '../src/read/index.js';
import { toCodePoints } from '../src/render/index.js';
import { spansIn } from './spans.js';

const root = resolve(import.meta.dirname, '..');

/** What the fixtures must give at least, together; raised when the extraction gets better. CI refuses a lower one than the last tag's. */
const LEAST = JSON.parse(readFileSync(join(root, 'fixtures/thresholds.json'), 'utf8')) as {
  precision: number;
  recall: number;
  f1: number;
};
const { fixtures, mistakes } = await findFixtures([join(root, 'fixtures')]);
const schemaOf = (name: string) =>
  new Ajv({ allowUnionTypes: true }).compile(JSON.parse(readFileSync(join(root, `dist/schema/${name}.json`), 'utf8')) as object);
const [validReport, validExpectations] = [schemaOf('report'), schemaOf('expectations')];

const load = async ({ article: path, expectations }: { article: string; expectations: string }) => {
  const [read] = (await readInput(readFileSync(path), { name: path })).articles;
  const file = await readExpectations(expectations);
  if (!read || 'mistakes' in file)
    throw new Error('mistakes' in file ? file.mistakes.map((m) => m.message).join('\n') : `${path} cannot be read`);
  const published = file.value.published ?? null;
  return { file, article: { ...read.article, published, publishedBasis: published === null ? null : ('option' as const) } };
};

test('every expectations file has its article', () => {
  expect(mistakes).toEqual([]);
  expect(fixtures.length).toBeGreaterThan(0);
});

describe.each(fixtures.map((fixture) => [fixture.article.slice(root.length + 1), fixture] as const))('%s', (_, fixture) => {
  test('expectations are well-formed and find their places', async () => {
    const { file, article } = await load(fixture);
    expect(validExpectations(file.value) ? [] : validExpectations.errors).toEqual([]);
    expect(placeInArticle(file, article.text)).toHaveProperty('placed');
  });

  test('the report is valid, every span cuts its words, and links lead somewhere', async () => {
    const { article } = await load(fixture);
    const report = extractArticle(article);
    expect(validReport(report) ? [] : validReport.errors).toEqual([]);
    expect(spansIn(report).filter((s) => article.text.slice(s.start, s.end) !== s.text)).toEqual([]);
    const points = Array.from(article.text);
    expect(spansIn(toCodePoints(report, article.text)).filter((s) => points.slice(s.start, s.end).join('') !== s.text)).toEqual(
      [],
    );

    const ids = report.facts.map((f) => f.id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = report.facts.flatMap((f) => [f.partOf, f.restates, ...f.conflictsWith].filter((id) => id !== null));
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
    const starts = report.facts.map((f) => f.quantity.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
});

test('all fixtures together, through the built command', () => {
  const gate = Object.entries(LEAST).flatMap(([score, least]) => [`--min-${score}`, String(least)]);
  const run = spawnSync(process.execPath, [join(root, 'bin/briefing.js'), 'check', join(root, 'fixtures'), '--quiet', ...gate], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  expect(run.stdout).toMatch(/casualties/);
  expect(run.status).toBe(0);
});
