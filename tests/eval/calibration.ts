/**
 * Holds the stated confidence of facts against the share that is right, in five bins of equal count.
 *
 *   npx tsx tests/eval/calibration.ts FOLDER...      folders of NAME.txt with NAME.facts.json
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../src/check/index.js';
import type { Expectations } from '../../src/model/expectations.js';
import { extractArticle } from '../../src/pipeline.js';

const BINS = 5;

interface Judged {
  readonly stated: number;
  readonly right: boolean;
}

/** Every fact found in an annotated article, with whether it is expected. Facts on optional expectations count neither way. */
function judge(folder: string, name: string): readonly Judged[] {
  const text = readFileSync(path.join(folder, `${name}.txt`), 'utf8');
  const expected = JSON.parse(readFileSync(path.join(folder, `${name}.facts.json`), 'utf8')) as Expectations;
  const published = expected.published ?? null;
  const report = extractArticle({
    input: name,
    id: name,
    title: null,
    outlet: null,
    url: null,
    published,
    publishedBasis: published === null ? null : 'option',
    text,
  });
  const { matches, surplus } = check(expected, report, { text });
  return [
    ...matches.filter((m) => !m.expected.fact.optional).map((m) => ({ stated: m.found.confidence, right: true })),
    ...surplus.map((fact) => ({ stated: fact.confidence, right: false })),
  ];
}

const folders = process.argv.slice(2);
const judged = folders
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((f) => f.endsWith('.facts.json'))
      .map((f) => judge(folder, f.slice(0, -'.facts.json'.length))),
  )
  .flat()
  .sort((a, b) => a.stated - b.stated);

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;
const rows = Array.from({ length: BINS }, (_, i) => {
  const bin = judged.slice(Math.floor((i * judged.length) / BINS), Math.floor(((i + 1) * judged.length) / BINS));
  const [stated, found] = [mean(bin.map((j) => j.stated)), mean(bin.map((j) => (j.right ? 1 : 0)))];
  return { facts: bin.length, stated: +stated.toFixed(3), found: +found.toFixed(3), gap: +Math.abs(stated - found).toFixed(3) };
});
console.table(rows);
console.log(`mean gap ${mean(rows.map((r) => r.gap)).toFixed(3)} over ${judged.length} facts`);
