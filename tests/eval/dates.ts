// Predictions in the form of the public time-expression scorer.  npx tsx tests/eval/dates.ts GOLD.jsonl > PRED.jsonl
import { readFileSync } from 'node:fs';
import { findDates } from '../../src/find/dates/index.js';
import { readSentences } from '../../src/text/index.js';

interface Row {
  readonly id: string;
  readonly dct: string;
  readonly text: string;
}

for (const path of process.argv.slice(2)) {
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const { id, dct, text } = JSON.parse(line) as Row;
    const article = {
      input: null,
      id,
      title: null,
      outlet: null,
      url: null,
      published: dct.slice(0, 10),
      publishedBasis: 'metadata',
      text,
    } as const;
    const timex = findDates(article, readSentences(text))
      .filter((date) => date.timex !== null)
      .map(({ start, end, type, timex: value }) => ({ start, end, type, value }));
    console.log(JSON.stringify({ id, timex }));
  }
}
