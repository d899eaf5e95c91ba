/**
 * Shows what each layer under the facts is worth: scores the facts of annotated articles with the program as it is, and with one layer at a time
 * made poorer.
 *
 *   npm run eval:layers -- [FOLDER...]        NAME.txt with NAME.facts.json; `fixtures` by default
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { check, scoresOf } from '../../src/check/index.js';
import type { Comparison, Field, Match } from '../../src/model/comparison.js';
import type { Expectations } from '../../src/model/expectations.js';
import { extractArticle, LAYERS, type Layers } from '../../src/pipeline.js';
import { articleOf } from '../article.js';
import { VARIANTS } from './layers/poorer.js';

interface Annotated {
  readonly text: string;
  readonly expectations: Expectations;
}

function readFolder(folder: string): readonly Annotated[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const stem = path.join(folder, file.slice(0, -'.txt'.length));
      return {
        text: readFileSync(`${stem}.txt`, 'utf8'),
        expectations: JSON.parse(readFileSync(`${stem}.facts.json`, 'utf8')) as Expectations,
      };
    });
}

const SLOTS = ['actor', 'place', 'time', 'source'] as const satisfies readonly Field[];
/** What a record must have right to be right as a whole. */
const RECORD: ReadonlySet<Field> = new Set(['value', 'low', 'high', ...SLOTS, 'status']);
const AMOUNT: ReadonlySet<Field> = new Set(['value', 'low', 'high']);

const isRight = ({ differences }: Match, fields: ReadonlySet<Field>): boolean =>
  !differences.some(({ field }) => fields.has(field));

/** F1 of a slot over the facts found: what is filled against what should be. */
function slotF1(matches: readonly Match[], slot: Field): number {
  let [right, wanted, filled] = [0, 0, 0];
  for (const { expected, differences } of matches.filter(({ compared }) => compared.includes(slot))) {
    const value = expected.fact[slot] ?? null;
    const difference = differences.find(({ field }) => field === slot);
    if (value !== null) wanted++;
    if ((difference ? difference.found : value) !== null) filled++;
    if (!difference && value !== null) right++;
  }
  return (2 * right) / Math.max(1, wanted + filled);
}

function row(title: string, comparisons: readonly Comparison[]): string {
  const { all } = scoresOf(comparisons);
  const matches = comparisons.flatMap((comparison) => comparison.matches);
  const share = (fields: ReadonlySet<Field>, whole: number): number =>
    matches.filter((match) => isRight(match, fields)).length / Math.max(1, whole);
  const figures = [
    all.f1,
    share(AMOUNT, matches.length),
    ...SLOTS.map((slot) => slotF1(matches, slot)),
    share(RECORD, all.expected),
  ];
  return `| ${title.padEnd(36)} | ${figures.map((figure) => figure.toFixed(3).replace(/^0/, '').padStart(5)).join(' | ')} |`;
}

const given = process.argv.slice(2);
const articles = (given.length > 0 ? given : ['fixtures']).flatMap(readFolder);
const compared = (layers: Layers): readonly Comparison[] =>
  articles.map(({ text, expectations }) =>
    check(expectations, extractArticle(articleOf(text, expectations.published ?? null), {}, layers), { text }),
  );

console.log(`| ${'layer'.padEnd(36)} | facts | value | ${SLOTS.join(' | ')} | whole |`);
console.log(`| ${'-'.repeat(36)} | ${'----- | '.repeat(SLOTS.length + 3)}`.trimEnd());
console.log(row('all as they are', compared(LAYERS)));
for (const { layer, name, layers } of VARIANTS) console.log(row(`${layer}: ${name}`, compared(layers)));
