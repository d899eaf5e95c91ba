/**
 * Runs the date finder over sets of annotated time expressions.
 *   npx tsx tests/eval/dates.ts GOLD.jsonl > PRED.jsonl     predictions in the form of the public scorer
 *   npx tsx tests/eval/dates.ts --calendar GOLD.jsonl       how many of the expressions that mean calendar days are resolved to them
 */
import { readFileSync } from 'node:fs';
import { findDates } from '../../src/find/dates/index.js';
import { readSentences } from '../../src/text/index.js';

interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string | null;
}

interface Row {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
  readonly timex: readonly Timex[];
}

const rows = (path: string): readonly Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

function predict({ id, dct, text }: Row): readonly Timex[] {
  const published = dct.slice(0, 10);
  const article = { input: null, id, title: null, outlet: null, url: null, published, publishedBasis: 'metadata', text } as const;
  return findDates(article, readSentences(text))
    .filter((date) => date.timex !== null)
    .map(({ start, end, type, timex: value }) => ({ start, end, type, value }));
}

/**
 * One writing for what sets write differently: places left open ("1968-XX", "198X" are 1968 and the 1980s), weeks of one digit ("W6").
 */
const written = (value: string): string =>
  value
    .replace(/(?:-?X+)+$/, '')
    .replace(/-W(\d)$/, '-W0$1')
    .replace(/T(\d\d)$/, 'T$1:00');

/** Some annotators give "Friday night" its part of the day, others the day alone. */
const sameCalendar = (gold: string, ours: string): boolean =>
  written(ours) === written(gold) ||
  (/^\d{4}-\d\d-\d\d$/.test(gold) && ours.startsWith(`${gold}T`)) ||
  ours === gold.replace(/T(?:EV|NI)$/, 'TNI');

function calendar(path: string): string {
  let [all, found, right] = [0, 0, 0];
  for (const row of rows(path)) {
    const ours = predict(row);
    for (const gold of row.timex) {
      if (!/^\d{3}/.test(gold.value ?? '')) continue;
      all++;
      const match = ours.find((timex) => timex.start < gold.end && gold.start < timex.end);
      if (match) found++;
      if (match && sameCalendar(gold.value ?? '', match.value ?? '')) right++;
    }
  }
  const share = (n: number): string => ((100 * n) / Math.max(1, all)).toFixed(1);
  return `calendar expressions  ${String(all)}  found ${share(found)}  value right ${share(right)} (of the found ${((100 * right) / Math.max(1, found)).toFixed(1)})`;
}

const paths = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
for (const path of paths) {
  if (process.argv.includes('--calendar')) console.log(calendar(path));
  else for (const row of rows(path)) console.log(JSON.stringify({ id: row.id, timex: predict(row) }));
}
