import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from '../../src/model/report.js';
import { briefing, scratch } from './briefing.js';

const folder = scratch();
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
};
const ARTICLE =
  'Velmora fighters killed 12 people in Tal Ombra on Monday, said Ilse Drawn of Dawn. The VF also shot down two drones. Drawn said so.\n';
const NAMES = [
  { name: 'Velmora Front', type: 'party', country: 'SD', aliases: ['VF', 'Velmora fighters'] },
  { name: 'Tal Ombra', type: 'place', subtype: 'city', country: 'SD' },
  { name: 'Ilse Drawn', type: 'person', country: 'NO' },
  { name: 'Dawn', type: 'organization', subtype: 'ngo' },
];

mkdirSync(join(folder, 'news'));
for (const name of ['a.txt', 'news/a.txt', 'news/b.txt', 'news/c.txt']) file(name, ARTICLE);
file('names.json', JSON.stringify(NAMES));
file(
  'names.csv',
  '\uFEFFname,type,subtype,country,aliases\r\n# people we know\r\n"Velmora Front",party,,SD,VF; Velmora fighters\r\nTal Ombra,place,city,SD,\r\n\r\nIlse Drawn,person,,NO\r\nDawn,organization,ngo,,\r\n',
);
file('place.csv', 'Type,Name,Country\nplace,Tal Ombra,SD\n');
file(
  'a.facts.json',
  JSON.stringify({
    facts: [{ kind: 'drones', measure: 'downed', text: 'two', context: 'two drones', value: 2, actor: 'Velmora Front' }],
  }),
);

const run = (...args: string[]) => briefing(['extract', '--quiet', '--json', ...args], { cwd: folder });
const report = async (...args: string[]) => JSON.parse((await run(...args)).out) as Report;

describe.each(['names.csv', 'names.json'])('--gazetteer %s', (names) => {
  test('names what it lists, and what is joined with it', async () => {
    const { people, places, organizations } = await report('--gazetteer', names, 'a.txt');
    expect(people).toMatchObject([{ name: 'Ilse Drawn', country: 'NO', mentions: [{ text: 'Ilse Drawn' }, { text: 'Drawn' }] }]);
    expect(places).toMatchObject([{ name: 'Tal Ombra', type: 'city', country: 'SD' }]);
    expect(organizations).toMatchObject([
      { name: 'Velmora Front', type: 'armed_group', country: 'SD', mentions: [{ text: 'Velmora fighters' }, { text: 'VF' }] },
      { name: 'Dawn', type: 'ngo', country: null },
    ]);
  });

  test('fills the slots of facts', async () => {
    const { facts } = await report('-g', names, 'a.txt');
    expect(facts).toMatchObject([
      { measure: 'killed', actor: { name: 'Velmora Front', code: null }, place: { name: 'Tal Ombra', country: 'SD' } },
      { measure: 'downed', actor: { text: 'VF', name: 'Velmora Front', code: null } },
    ]);
  });

  test('gives the same with more jobs', async () => {
    const one = await run('-g', names, 'news');
    expect(one.out).toContain('"Velmora Front"');
    expect(await run('-g', names, '--jobs', '2', 'news')).toEqual(one);
  });
});

test('several files add up, and columns may stand in any order', async () => {
  file('front.csv', 'name,type\nVelmora Front,party\n');
  file('b.txt', 'The Velmora Front killed three people in Tal Ombra.');
  const { facts } = await report('-g', 'place.csv', '--gazetteer', 'front.csv', 'b.txt');
  expect(facts).toMatchObject([{ actor: { name: 'Velmora Front' }, place: { name: 'Tal Ombra', country: 'SD' } }]);
});

test('check takes it too', async () => {
  const check = (...args: string[]) =>
    briefing(['check', '--quiet', ...args, 'a.txt', '--fields', 'actor', '--min-recall', '1'], { cwd: folder });
  expect((await check('-g', 'names.csv')).out).toMatch(/│ actor +│ 1 +│ 1 /);
  expect((await check()).out).not.toMatch(/│ actor +│ 1 +│ 1 /);
});

describe('a gazetteer of wrong form is told with its line before anything is read', () => {
  test.each([
    ['name,type,alias\nA,place,B\n', /g:1: no column "alias": choose from name, type/],
    ['name\nA\n', /g:1: the column "type" is missing/],
    ['name,type\nA,plaice\n', /g:2: no type "plaice": choose from place, organization, person, party/],
    ['name,type,subtype\nA,place,city\nB,place,hamlet\n', /g:3: place has no subtype "hamlet": choose from city/],
    ['name,type,subtype\nA,person,king\n', /g:2: a person has no subtype: leave it empty/],
    ['name,type,country\nA,place,Sudan\n', /g:2: no country "Sudan": give a code of two capitals \(ISO 3166\) such as UA/],
    ['name,type,country\nA,place,UK\n', /g:2: .* such as GB/],
    ['name,type,aliases\nA,place,B,C\n', /g:2: 4 cells for 3 columns: .* divide aliases by semicolons/],
    ['name,type,aliases\nA,place,C\nB,party,C\n', /g:3: "C" already stands for "A" on line 2/],
    ['name,type\n"A"x,place\n', /g:2: not valid CSV/],
    ['name,type\n,place\n', /g:2: "name" is missing/],
    ['', /g:1: no names: give a row of headings/],
    ['{"name":"A"}', /g:1: a gazetteer in JSON is a list/],
    ['[{"name":"A","type":"place"},\n{"name":"B","type":"place","aliases":"b"}]', /g:2: no aliases "b": give a list of words/],
    ['[\n{"name":"A" "type":"place"}]', /g:2: not valid JSON/],
    ['[1]', /g:1: an entry is an object with name, type/],
  ])('%j', async (content, message) => {
    file('g', content);
    const { status, out, err } = await run('-g', 'g', '-o', 'out.json', 'none.txt');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(message);
    expect(err).not.toMatch(/none\.txt/);
  });

  test('so is one that is not there', async () => {
    expect(await run('-g', 'no.csv', 'a.txt')).toMatchObject({ status: 2, err: 'briefing: no.csv: no such file or folder\n' });
    const { status, err } = await briefing(['check', '-g', 'no.csv', 'a.txt'], { cwd: folder });
    expect({ status, err }).toEqual({ status: 2, err: 'briefing: no.csv: no such file or folder\n' });
  });
});

test('help and completion know it', async () => {
  expect((await briefing(['extract', '--help'])).out).toMatch(/-g, --gazetteer <file>[^]*place, organization, person, party/);
  expect((await briefing(['completion', 'bash'])).out).toContain('--gazetteer');
});
