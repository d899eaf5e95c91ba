// Adapter to the public quotation scorer:  npx tsx tests/eval/voices.ts GOLD.jsonl > PRED.jsonl
// Prints one {"id","quotes"} a line for each {"id","text"} it reads. Direct quotations are widened to their marks, and the stretches of one utterance joined,
// as that annotation has it.
import { readFileSync } from 'node:fs';
import { findQuotes } from '../../src/find/quotes/index.js';
import type { Article } from '../../src/model/article.js';
import type { Quote } from '../../src/model/quote.js';
import { readSentences } from '../../src/text/index.js';

interface Row {
  readonly id: string;
  readonly text: string;
}

interface Utterance {
  readonly start: number;
  end: number;
  readonly speaker: { readonly start: number; readonly end: number } | null;
}

const MARK = /["“”‘’'«»`,]/;

function utterances(text: string, quotes: readonly Quote[], paragraphOf: (sentence: number) => number): readonly Utterance[] {
  const joined: Utterance[] = [];
  let last: Quote | null = null;
  let open: Utterance | null = null;
  for (const quote of quotes) {
    const direct = quote.type === 'direct';
    let [start, end] = [quote.start, quote.end];
    if (direct) {
      while (start > 0 && text[start - 1] !== ',' && MARK.test(text[start - 1] ?? '')) start--;
      while (end < text.length && MARK.test(text[end] ?? '')) end++;
    }
    const sameCue =
      last &&
      direct &&
      ((quote.cue && last.cue?.start === quote.cue.start) ||
        (!quote.cue && paragraphOf(last.sentence) === paragraphOf(quote.sentence)));
    if (sameCue && open) open.end = end;
    else {
      const utterance: Utterance = { start, end, speaker: quote.speaker };
      joined.push(utterance);
      if (direct) open = utterance;
    }
    if (direct) last = quote;
  }
  return joined;
}

const rows = readFileSync(process.argv[2] ?? 0, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row);
for (const row of rows) {
  const article: Article = {
    input: null,
    id: row.id,
    title: null,
    outlet: null,
    url: null,
    published: null,
    publishedBasis: null,
    text: row.text,
  };
  const sentences = readSentences(row.text);
  const quotes = findQuotes(article, sentences, []);
  const found = utterances(row.text, quotes, (i) => sentences[i]?.paragraph ?? -1);
  console.log(
    JSON.stringify({
      id: row.id,
      quotes: found.map(({ start, end, speaker }) => ({
        start,
        end,
        speaker: speaker && { start: speaker.start, end: speaker.end },
      })),
    }),
  );
}
