// Speed and memory of extraction, beside what one would use instead. Prints a table; asserts nothing.
//   npm run bench
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import nlp from 'compromise';
import { extract } from '../../dist/index.js';

const folder = new URL('../../fixtures/', import.meta.url);
const texts = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'));
const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const ROUNDS = 5;

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** Median milliseconds for all articles, after one round of warm-up. */
function time(run) {
  texts.forEach(run);
  return median(
    Array.from({ length: ROUNDS }, () => {
      const start = performance.now();
      texts.forEach(run);
      return performance.now() - start;
    }),
  );
}

const ways = {
  'briefing extract': (text) => extract(text, { published: '2025-01-01' }),
  'compromise numbers, people, places': (text) => {
    const doc = nlp(text);
    return [doc.numbers().json(), doc.people().json(), doc.places().json()];
  },
  'regular expression for digits': (text) => text.match(/\d[\d,.]*/g),
};

console.table(
  Object.fromEntries(
    Object.entries(ways).map(([name, run]) => {
      const ms = time(run);
      return [
        name,
        {
          'ms per article': +(ms / texts.length).toFixed(2),
          'articles/s': Math.round((1000 * texts.length) / ms),
          'KB/s': Math.round(bytes / ms),
        },
      ];
    }),
  ),
);

const cli = new URL('../../bin/briefing.js', import.meta.url).pathname;
const starts = Array.from({ length: ROUNDS }, () => {
  const start = performance.now();
  execFileSync(process.execPath, [cli, 'extract', new URL('wire-night-barrage.txt', folder).pathname, '--json', '--quiet']);
  return performance.now() - start;
});
console.log(
  `${texts.length} articles, ${(bytes / 1024).toFixed(0)} KB; whole command on one article: ${median(starts).toFixed(0)} ms (median of ${ROUNDS}); peak memory of this run: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
);
