// Prints what fixtures/ holds: articles, words, facts by kind and measure, bounds and statuses. For fixtures/README.md.
import { readFileSync, readdirSync } from 'node:fs';

const folder = new URL('../fixtures/', import.meta.url);
const read = (file) => readFileSync(new URL(file, folder), 'utf8');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.facts.json'))
  .map((file) => file.slice(0, -'.facts.json'.length));
const facts = names.flatMap((name) => JSON.parse(read(`${name}.facts.json`)).facts);
const words = names.reduce((sum, name) => sum + read(`${name}.txt`).split(/\s+/).filter(Boolean).length, 0);

const count = (key) => facts.reduce((all, fact) => ({ ...all, [key(fact)]: (all[key(fact)] ?? 0) + 1 }), {});
const table = (title, counts) =>
  console.log(
    `\n| ${title} | facts |\n| --- | ---: |\n${Object.entries(counts)
      .sort()
      .map(([name, n]) => `| ${name} | ${n} |`)
      .join('\n')}`,
  );

console.log(
  `${names.length} articles, ${words} words, ${facts.length} facts (${facts.filter((fact) => fact.optional).length} optional)`,
);
table(
  'kind and measure',
  count((fact) => `${fact.kind} ${fact.measure}`),
);
table(
  'bound',
  count((fact) => fact.bound),
);
table(
  'status',
  count((fact) => fact.status),
);
