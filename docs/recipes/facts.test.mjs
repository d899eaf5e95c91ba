// Run with: NODE_OPTIONS=--experimental-vm-modules npx jest
import { readdirSync, readFileSync } from 'node:fs';
import { check, extract } from 'briefing';

const names = readdirSync('fixtures').filter((file) => file.endsWith('.facts.json'));

test.each(names)('%s', (name) => {
  const expected = JSON.parse(readFileSync(`fixtures/${name}`, 'utf8'));
  const article = readFileSync(`fixtures/${name.replace('.facts.json', '.txt')}`, 'utf8');
  const report = extract(article, expected.published ? { published: expected.published } : {});

  const { matches, missing, surplus } = check(expected, report);

  expect(missing.map(({ fact }) => fact.text)).toEqual([]);
  expect(surplus.map(({ quantity }) => quantity.text)).toEqual([]);
  expect(matches.flatMap(({ differences }) => differences)).toEqual([]);
});
