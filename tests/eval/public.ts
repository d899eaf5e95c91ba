/**
 * Runs every adapter of this folder on the public annotated sets and prints what their scorers say.
 *
 *   npm run eval:public -- PATH        PATH: the folder of the sets, with score.mjs and newsquant/score.mjs in it
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withMarkedChanges, type GoldRow } from './newsquant/changes.js';

const here = path.dirname(fileURLToPath(import.meta.url));
const sets = process.argv[2];
if (sets === undefined || !existsSync(path.join(sets, 'score.mjs'))) {
  console.error('usage: npm run eval:public -- PATH   (PATH holds the sets and score.mjs)');
  process.exit(2);
}

const scratch = mkdtempSync(path.join(tmpdir(), 'briefing-public-'));
const node = (...args: string[]): string => execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
const adapter = (name: string, ...args: string[]): string => node('--import', 'tsx', path.join(here, `${name}.ts`), ...args);

/** Predicts with an adapter and scores with the set's own scorer. */
function score(
  title: string,
  gold: string,
  predict: (gold: string) => string,
  scorer: (gold: string, predicted: string) => string,
): void {
  const file = path.join(sets as string, gold);
  if (!existsSync(file)) return;
  const predicted = path.join(scratch, 'predicted.jsonl');
  writeFileSync(predicted, predict(file));
  console.log(`\n## ${title} (${gold})\n${scorer(file, predicted).trimEnd()}`);
}

const common =
  (task: string, ...rest: string[]) =>
  (gold: string, predicted: string): string =>
    node(path.join(sets, 'score.mjs'), task, gold, predicted, ...rest);

const newsquant = (gold: string, predicted: string): string =>
  node(path.join(sets, 'newsquant/score.mjs'), gold, predicted).trimEnd();

/** The single-sentence sets mark every change as "=": the same measure with the changes that the words state. */
function changesAsWorded(gold: string, predicted: string): string {
  const marked = path.join(scratch, 'marked.jsonl');
  const rows = readFileSync(gold, 'utf8').trimEnd().split('\n');
  writeFileSync(marked, rows.map((row) => JSON.stringify(withMarkedChanges(JSON.parse(row) as GoldRow))).join('\n'));
  const lines = newsquant(marked, predicted).split('\n');
  return lines
    .filter((line) => line.includes('value+change'))
    .map((line) => `\n${line}, changes as worded`)
    .join('');
}

for (const set of ['newsquant.dev', 'age-model', 'currency-model', 'dimension-model', 'temperature-model'])
  score(
    'quantities',
    `newsquant/${set}.jsonl`,
    (gold) => adapter('quantities', 'newsquant', gold),
    (gold, predicted) => newsquant(gold, predicted) + (set.endsWith('-model') ? changesAsWorded(gold, predicted) : ''),
  );
for (const [task, names] of [
  ['recognizers', 'number number_range percent currency age dimension temperature'],
  ['duckling', 'numeral amountofmoney quantity distance volume temperature'],
] as const)
  for (const name of names.split(' '))
    score(
      task,
      `${task}/${name}.jsonl`,
      () => '',
      (gold) => adapter('quantities', task, gold),
    );
for (const set of ['timebank', 'aquaint'])
  score(
    'dates',
    `timex/${set}.jsonl`,
    (gold) => adapter('dates', gold),
    (gold, predicted) => common('timex')(gold, predicted) + adapter('dates', '--evened', gold),
  );
for (const set of ['politics.dev', 'conll2003.dev'])
  score(
    'names',
    `ner/${set}.jsonl`,
    (gold) => {
      const out = path.join(scratch, 'names.jsonl');
      adapter('names', gold, out);
      return node('-e', `process.stdout.write(require('fs').readFileSync(${JSON.stringify(out)}))`);
    },
    common('spans', 'PERSON,ORG,PLACE'),
  );
score('voices', 'polnear/dev.jsonl', (gold) => adapter('voices', gold), common('quotes'));
for (const set of ['wiki_terror/dev', 'muc4/tst1', 'muc4/tst2'])
  score('counts', `${set}.jsonl`, (gold) => adapter('counts', 'casualties', gold), common('casualties'));
score('counts', 'gunviolence/dev.jsonl', (gold) => adapter('counts', 'doccounts', gold), common('doccounts'));
score(
  'displacement',
  'idmc/dev.jsonl',
  (gold) => adapter('counts', 'displacement', gold),
  (_gold, predicted) => node('-e', `process.stdout.write(require('fs').readFileSync(${JSON.stringify(predicted)}))`),
);
rmSync(scratch, { recursive: true, force: true });
