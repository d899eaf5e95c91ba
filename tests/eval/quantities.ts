/**
 * Runs the quantity finder over public sets and writes predictions or scores. The sets are not part of the project; give their paths.
 *   npx tsx tests/eval/quantities.ts newsquant GOLD.jsonl > PRED.jsonl     predictions for the scorer of NewsQuant
 *   npx tsx tests/eval/quantities.ts recognizers FILE.jsonl…               text and value, one line a file; --misses lists the rest
 *   npx tsx tests/eval/quantities.ts duckling FILE.jsonl…                  value of the whole phrase
 */
import { readFileSync } from 'node:fs';
import { findQuantities } from '../../src/find/quantities/index.js';
import type { Quantity } from '../../src/model/quantity.js';
import type { Sentence, Token } from '../../src/model/sentence.js';
import { readSentences } from '../../src/text/index.js';
import { articleOf } from '../article.js';

interface Row {
  readonly id?: string;
  readonly text: string;
  readonly results?: readonly { readonly text: string; readonly resolution?: { readonly value?: string | null } | null }[];
  readonly gold?: {
    readonly value?: number | readonly number[];
    readonly low?: number;
    readonly high?: number;
    readonly expr?: string;
  };
}

const rows = (path: string): readonly Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);

interface Read {
  readonly text: string;
  readonly quantities: readonly Quantity[];
  readonly sentences: readonly Sentence[];
}

function read(text: string): Read {
  const sentences = readSentences(text);
  return { text, quantities: findQuantities(articleOf(text), sentences), sentences };
}

const UNIT_NAMES: Readonly<Record<string, string>> = {
  percent: 'percentage',
  'percentage point': 'percentage point',
  km: 'kilometre',
  m: 'metre',
  cm: 'centimetre',
  mm: 'millimetre',
  nm: 'nanometre',
  kg: 'kilogram',
  g: 'gram',
  mg: 'milligram',
  lb: 'pound-mass',
  tonne: 'metric ton',
  km2: 'square kilometre',
  m2: 'square metre',
  m3: 'cubic metre',
  'km/h': 'kilometre per hour',
  mph: 'mile per hour',
  USD: 'dollar',
  ILS: 'israeli new shekel',
  DEM: 'german mark',
  NLG: 'netherlands guilder',
  LAK: 'lao kip',
  THB: 'thai baht',
  TRY: 'turkish lira',
};

const CURRENCIES = new Intl.DisplayNames(['en-GB'], { type: 'currency' });

/** The set's name of a unit; currencies under their British names ("swiss franc"). */
function nameOf(unit: string): string {
  const given = UNIT_NAMES[unit];
  if (given !== undefined || !/^[A-Z]{3}$/.test(unit)) return given ?? unit;
  return (unit === 'BTC' ? 'bitcoin' : (CURRENCIES.of(unit) ?? unit)).toLowerCase().replace(/^british pound$/, 'pound sterling');
}

/** Joined by a hyphen, at once or in a row: "a 12-page paper", "four-, five- and six-cylinder engines". */
const JOINED = /^ ?[-‑‐](?:,? ?(?:(?:and|or) )?\w+ ?[-‑‐])* ?(\p{L}+)/u;

/** The noun a number counts: the words up to the head of the group behind it, the head in the singular. */
function countedNoun(quantity: Quantity, { text, sentences }: Read): string {
  const words: Token[] = [];
  const tokens = sentences[quantity.sentence]?.tokens ?? [];
  const behind = tokens.filter((token) => token.start >= quantity.end);
  const joined = JOINED.exec(text.slice(quantity.end));
  const noun = joined && behind.find((token) => token.end === quantity.end + joined[0].length);
  if (joined && (!noun || /^(?:noun|adj|name)$/.test(noun.pos)))
    return noun && !noun.text.includes('-') ? noun.lemma : (joined[1] ?? '').toLowerCase();
  if (behind[0]?.lower === 'who') return 'people';
  for (const token of behind) {
    if (
      words.length === 0 &&
      (token.lower === 'of' || /^(?:det|poss)$/.test(token.pos) || /^(?:more|most|about)$/.test(token.lower))
    )
      continue;
    if (!/^(?:noun|adj|name)$/.test(token.pos) || words.length === 4) break;
    words.push(token);
  }
  const last = words.findLastIndex((token) => token.pos === 'noun');
  const head = words[last];
  if (!head) return '-';
  const name = head.lower === 'people' ? 'people' : head.lemma;
  const group = [
    ...words
      .slice(0, last)
      .filter(({ lower, pos }) => !(pos === 'adj' && lower.endsWith('ed')))
      .map((token) => token.lower),
    name,
  ].join(' ');
  // "three times", "sixfold" count nothing there.
  return /^times?$/.test(group) ? 'count' : group;
}

function unitName(quantity: Quantity, article: Read): string {
  const base =
    quantity.class === 'age'
      ? `${quantity.unit ?? 'year'} of age`
      : quantity.class === 'designator' && quantity.measure
        ? nameOf(quantity.measure.text)
        : quantity.unit === null
          ? /fold$/i.test(quantity.text)
            ? 'count'
            : countedNoun(quantity, article)
          : nameOf(quantity.unit);
  return quantity.per ? `${base} per ${quantity.per}` : base;
}

const CHANGES: Readonly<Record<Quantity['bound'], string>> = {
  exact: '=',
  at_least: '>',
  more_than: '>',
  at_most: '<',
  less_than: '<',
  about: '~',
  nearly: '~',
  range: '=',
  vague: '=',
};
const NOT_QUANTITIES = new Set(['year', 'date', 'time', 'designator', 'ordinal', 'rank', 'score']);
const OPEN_WORDS = /^(?:many|several|(?:a )?few|.*numbers?(?: of)?)$/i;

const isGrade = (q: Quantity, text: string): boolean => /\ban? (?:category|magnitude) $/i.test(text.slice(0, q.start));

/** What the set counts: no dates, names and vague words, but the calibre and grade in a name ("a 5.45mm rifle", "a category 3 storm"). */
const isCounted = (q: Quantity, text: string): boolean =>
  (!NOT_QUANTITIES.has(q.class) || (q.class === 'designator' && (q.measure !== null || isGrade(q, text)))) &&
  q.form !== 'article' &&
  q.form !== 'negative' &&
  !OPEN_WORDS.test(q.text);

const FEET_AND_INCHES = /^(\d+) ?(?:ft\.?|foot|feet|['′’])(?: and|,)? ?(\d+)$/;

/** "6 ft 2 in" is two quantities there, "6 dollars 20" one. */
function stepsOf(q: Quantity): readonly { readonly value: number; readonly norm_unit: string }[] | null {
  const [, feet, inches] = FEET_AND_INCHES.exec(q.text) ?? [];
  return feet === undefined
    ? null
    : [
        { value: Number(feet), norm_unit: 'foot' },
        { value: Number(inches), norm_unit: 'inch' },
      ];
}

function changeOf(q: Quantity): string {
  if (q.bound === 'range' && /^(?:~|≈|about|around|some|approximately|roughly)/i.test(q.text)) return '~';
  return q.bound === 'exact' || q.bound === 'range' ? (q.trend ?? '=') : (CHANGES[q.bound] as string);
}

/** "from 240 to 273", "$7/$9": the scorer's set takes both for one range. */
const isChangeFrom = (text: string, a: Quantity | undefined, b: Quantity): boolean =>
  !!a &&
  a.sentence === b.sentence &&
  (text.slice(a.end, b.start) === '/' ||
    (/\bfrom $/.test(text.slice(0, a.start)) && /^[^,;]{0,40} to $/.test(text.slice(a.end, b.start))));

function newsquant(row: Row): unknown {
  const article = read(row.text);
  const kept = article.quantities.filter((q) => isCounted(q, row.text));
  return {
    id: row.id,
    text: row.text,
    quantities: kept.flatMap((q, i): readonly unknown[] => {
      const rest = { norm_unit: unitName(q, article), change: changeOf(q) };
      const steps = stepsOf(q);
      if (steps) return steps.map((step) => ({ ...rest, ...step }));
      // "eight or nine" is two values there, "rose from 9 to 12" one pair.
      if (q.bound === 'range' && / or /.test(q.text))
        return [
          { value: q.low, ...rest },
          { value: q.high, ...rest },
        ];
      if (q.bound === 'range') return [{ value: [q.value, q.high], ...rest }];
      if (isChangeFrom(row.text, kept[i - 1], q)) return [];
      const end = kept[i + 1];
      return [{ value: end && isChangeFrom(row.text, q, end) ? [q.value, end.value] : q.value, ...rest }];
    }),
  };
}

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
/** "[10,20)", "(100,)" or "45%" as numbers. */
const numbersIn = (value: string): readonly number[] =>
  [...value.matchAll(/-?\d+(?:\.\d+)?(?:E[+-]?\d+)?/gi)].map((m) => Number(m[0]));

interface Tally {
  found: number;
  all: number;
  readonly misses: string[];
  readonly rejected: Map<string, number>;
}

const PARTS = '(?:half|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|hundredth|thousandth|trillionth|first)s?';

/** Conventions of the peers that news speaks against, as classes; what they cover is counted apart. */
const REJECTED: readonly (readonly [string, RegExp])[] = [
  ['arithmetic: powers and divisions', /\^|\b(?:one|\d+) over (?:\d|one|two|three|twenty)/i],
  ['pieces of addresses and telephone numbers', /\d+(?:\.\d+){3}|phone number/i],
  ['a letter apart from its digits, or G, as a magnitude', /\d ? ?[kGM]$|^\d+ l$/],
  ['a fraction without its whole, which may be an ordinal', new RegExp(`^(?:an?|one|below an?) (?:\\w+[- ])*${PARTS}\\.?$`, 'i')],
  [
    'a fraction whose denominator is an ordinal in two words',
    new RegExp(`(?:twenty|thirty|hundred|thousand)(?:[- ]| and )${PARTS}$`, 'i'),
  ],
  ['a count out of a count as a share', /\bout of \w+ hundred/i],
  ['ranks as a range of numbers', /\b(?:between|than) the \w+th\b/i],
  ['a number word alone that counts nothing', /^(?:single|few|a pair)$/i],
  ['a dash before a number as its sign', /^- \d/],
];

const isRejected = (words: string, tally: Tally): boolean => {
  const rule = REJECTED.find(([, pattern]) => pattern.test(words));
  if (rule) tally.rejected.set(rule[0], (tally.rejected.get(rule[0]) ?? 0) + 1);
  return rule !== undefined;
};

function recognizers(row: Row, tally: Tally): void {
  const { quantities } = read(row.text);
  for (const result of row.results ?? []) {
    const wanted = numbersIn(result.resolution?.value ?? '');
    if (wanted.length === 0 || isRejected(/\d(?:\.\d+){3}|phone/.test(row.text) ? row.text : result.text.trim(), tally)) continue;
    tally.all++;
    const words = result.text.toLowerCase();
    const hit = quantities.some((q) => {
      const span = `${q.text} ${q.measure?.text ?? ''}`.toLowerCase();
      const shared = words.includes(q.text.toLowerCase()) || span.includes(words);
      const values = [q.value, q.high ?? q.value, q.class === 'percent' ? q.value / 100 : q.value];
      return shared && wanted.every((n) => values.some((v) => close(v, n)));
    });
    if (hit) tally.found++;
    else
      tally.misses.push(
        `${row.text} | wanted ${result.text} = ${wanted.join(', ')} | found ${quantities.map((q) => `${q.text} = ${String(q.value)}`).join('; ')}`,
      );
  }
}

/** Duckling gives weights in grams and lengths told in steps in the smallest unit they name. */
const SMALLER: Readonly<Record<string, readonly number[]>> = { kg: [1000], mg: [0.001], foot: [12], m: [100], km: [1000] };

function duckling(row: Row, tally: Tally): void {
  const gold = row.gold ?? {};
  const wanted = [gold.value, gold.low, gold.high].flat().filter((n) => n !== undefined && n !== null);
  if (wanted.length === 0 || isRejected(row.text.trim(), tally)) return;
  tally.all++;
  const { quantities } = read(row.text);
  const hit = quantities.some((q) =>
    wanted.every((n) =>
      [q.value, q.low, q.high, q.class === 'percent' ? q.value / 100 : null].some(
        (v) => v !== null && [1, ...(SMALLER[q.unit ?? ''] ?? [])].some((parts) => close(v * parts, n)),
      ),
    ),
  );
  if (hit) tally.found++;
  else
    tally.misses.push(
      `${row.text} | wanted ${wanted.join(', ')} | found ${quantities.map((q) => `${q.text} = ${String(q.value)}`).join('; ')}`,
    );
}

function main(args: readonly string[]): void {
  const [task, ...rest] = args;
  const paths = rest.filter((arg) => arg !== '--misses');
  for (const path of paths) {
    if (task === 'newsquant') {
      for (const row of rows(path)) console.log(JSON.stringify(newsquant(row)));
      continue;
    }
    const tally: Tally = { found: 0, all: 0, misses: [], rejected: new Map() };
    for (const row of rows(path)) (task === 'duckling' ? duckling : recognizers)(row, tally);
    console.log(
      `${path}  ${String(tally.found)}/${String(tally.all)}  ${((100 * tally.found) / Math.max(1, tally.all)).toFixed(1)}`,
    );
    for (const [rule, times] of tally.rejected) console.log(`  left out: ${rule} (${String(times)})`);
    if (rest.includes('--misses')) for (const miss of tally.misses) console.log(`  ${miss}`);
  }
}

main(process.argv.slice(2));
