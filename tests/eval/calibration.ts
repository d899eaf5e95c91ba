/**
 * Holds the stated confidence of facts against the share that is right, in five bins of equal count: as the program states it, and as it
 * would state it with shares by kind taken from the other articles only (five folds over articles).
 *
 *   npx tsx tests/eval/calibration.ts FOLDER...      folders of NAME.txt with NAME.facts.json
 */
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { check } from '../../src/check/index.js';
import { SHARE_RIGHT } from '../../src/facts/confidence.js';
import type { Expectations } from '../../src/model/expectations.js';
import type { Fact, Kind } from '../../src/model/fact.js';
import { extractArticle } from '../../src/pipeline.js';

const BINS = 5;

const FOLDS = 5;

interface Judged {
  readonly fold: number;
  readonly kind: Kind;
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
  const fold = parseInt(createHash('sha256').update(name).digest('hex').slice(0, 8), 16) % FOLDS;
  const judged = (right: boolean) => (fact: Fact) => ({ fold, kind: fact.kind, stated: fact.confidence, right });
  return [
    ...matches
      .filter((m) => !m.expected.fact.optional)
      .map((m) => m.found)
      .map(judged(true)),
    ...surplus.map(judged(false)),
  ];
}

const folders = process.argv.slice(2);
const judged = folders
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((f) => f.endsWith('.facts.json'))
      .map((f) => judge(folder, f.slice(0, -'.facts.json'.length))),
  )
  .flat();

const mean = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length;

/** What a way of reading takes away from the share of its kind. */
const less = ({ kind, stated }: Judged): number => SHARE_RIGHT[kind] - stated;

/** The share of a kind that is right, before what ways of reading take away; kinds with few facts lean on all. */
function shareOf(kind: Kind, facts: readonly Judged[]): number {
  const FEW = 10;
  const base = (of: readonly Judged[]): number => of.reduce((sum, j) => sum + (j.right ? 1 : 0) + less(j), 0);
  const own = facts.filter((j) => j.kind === kind);
  return (base(own) + (FEW * base(facts)) / facts.length) / (own.length + FEW);
}

/** Every fact with what would be stated if its own fold had not been seen. */
const leftOut = (all: readonly Judged[]): readonly Judged[] =>
  all.map((j) => {
    const others = all.filter((other) => other.fold !== j.fold);
    return { ...j, stated: shareOf(j.kind, others) - less(j) };
  });

function print(title: string, facts: readonly Judged[]): void {
  const sorted = [...facts].sort((a, b) => a.stated - b.stated);
  const rows = Array.from({ length: BINS }, (_, i) => {
    const bin = sorted.slice(Math.floor((i * sorted.length) / BINS), Math.floor(((i + 1) * sorted.length) / BINS));
    const [stated, found] = [mean(bin.map((j) => j.stated)), mean(bin.map((j) => (j.right ? 1 : 0)))];
    return { facts: bin.length, stated: +stated.toFixed(3), found: +found.toFixed(3), gap: +Math.abs(stated - found).toFixed(3) };
  });
  console.log(title);
  console.table(rows);
  console.log(`mean gap ${mean(rows.map((r) => r.gap)).toFixed(3)} over ${String(facts.length)} facts\n`);
}

print('as stated', judged);
print('with shares from the other folds of articles', leftOut(judged));
console.log('shares by kind, from all these articles:');
for (const kind of new Set(judged.map((j) => j.kind))) console.log(`  ${kind.padEnd(13)} ${shareOf(kind, judged).toFixed(2)}`);
