/**
 * Runs the date finder over sets of annotated time expressions.
 *   npx tsx tests/eval/dates.ts GOLD.jsonl > PRED.jsonl     predictions in the form of the public scorer
 *   npx tsx tests/eval/dates.ts --evened GOLD.jsonl         values where two writings of one time are the same: of expressions that mean calendar days, and of all
 */
import { readFileSync } from 'node:fs';
import { findDates } from '../../src/find/dates/index.js';
import { readSentences } from '../../src/text/index.js';

interface Timex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string | null;
  readonly nested?: boolean;
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
const sameTime = (gold: string, ours: string): boolean =>
  written(ours) === written(gold) ||
  (/^\d{4}-\d\d-\d\d$/.test(gold) && ours.startsWith(`${gold}T`)) ||
  ours === gold.replace(/T(?:EV|NI)$/, 'TNI');

interface Pair {
  readonly gold: Timex;
  readonly ours: Timex | undefined;
}

/** Each annotated expression with ours that covers the same words, else one that overlaps; each of ours once. */
function paired(gold: readonly Timex[], ours: readonly Timex[]): readonly Pair[] {
  const free = new Set(ours);
  return gold.map((wanted) => {
    const near = [...free].filter((timex) => timex.start < wanted.end && wanted.start < timex.end);
    const match = near.find((timex) => timex.start === wanted.start && timex.end === wanted.end) ?? near[0];
    if (match) free.delete(match);
    return { gold: wanted, ours: match };
  });
}

const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1);

function evened(path: string): string {
  const predicted = rows(path).map((row) => ({ row, ours: predict(row) }));
  const pairs = predicted.flatMap(({ row, ours }) =>
    paired(
      row.timex.filter(({ nested }) => !nested),
      ours,
    ),
  );
  const isRight = ({ gold, ours }: Pair): boolean => !!ours && sameTime(gold.value ?? '', ours.value ?? '');
  const calendar = pairs.filter(({ gold }) => /^\d{3}/.test(gold.value ?? ''));
  const found = calendar.filter(({ ours }) => ours);
  const all = pairs.length + predicted.reduce((sum, { ours }) => sum + ours.length, 0);
  return [
    `calendar expressions  ${String(calendar.length)}  found ${percent(found.length, calendar.length)}  value right ${percent(calendar.filter(isRight).length, calendar.length)}`,
    `all expressions, writings evened out  value F1 ${percent(2 * pairs.filter(isRight).length, all)}`,
  ].join('\n');
}

const paths = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
for (const path of paths) {
  if (process.argv.includes('--evened')) console.log(evened(path));
  else for (const row of rows(path)) console.log(JSON.stringify({ id: row.id, timex: predict(row) }));
}
