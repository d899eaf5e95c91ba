import { COINS, CURRENCY_NATIONS, CURRENCY_WORDS } from '../../lexicon/currencies.js';
import { MAGNITUDES, PLURAL_GROUPS } from '../../lexicon/number-words.js';
import { MEASURE_ADJECTIVES, UNIT_ROWS } from '../../lexicon/units.js';
import type { NumberClass } from '../../model/quantity.js';
import type { Atom } from './atoms.js';
import { glued, isHyphen } from './atoms.js';

/** Unit words after a figure; positions are atoms. */
export interface Measure {
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  readonly class: NumberClass;
}

interface Entry {
  readonly words: readonly string[];
  readonly unit: string;
  readonly class: NumberClass;
}

/** Units by their first word, longest first. */
const BY_WORD = new Map<string, readonly Entry[]>();
const BY_SIGN = new Map<string, Entry>();
for (const row of UNIT_ROWS) {
  for (const name of row.words) {
    const words = name.split(' ');
    const [first = ''] = words;
    const entries = [...(BY_WORD.get(first) ?? []), { words, unit: row.unit, class: row.class }];
    BY_WORD.set(
      first,
      entries.sort((a, b) => b.words.length - a.words.length),
    );
  }
  for (const sign of row.signs ?? []) BY_SIGN.set(sign, { words: [sign], unit: row.unit, class: row.class });
}

/** Where `words` end that begin at atom `i`, null where others stand there. Inside a compound hyphens join them: "120-square-kilometre". */
function unitEnd(atoms: readonly Atom[], i: number, words: readonly string[]): number | null {
  let at = i;
  for (const [k, word] of words.entries()) {
    if (k > 0 && word !== '-' && isHyphen(atoms[at]) && glued(atoms, at) && glued(atoms, at + 1)) at++;
    if (atoms[at]?.lower !== word) return null;
    at++;
  }
  return at;
}

/** A unit of measure that begins at atom `i`. */
export function readUnit(atoms: readonly Atom[], i: number): Measure | null {
  const atom = atoms[i];
  if (!atom) return null;
  const sign = BY_SIGN.get(atom.text);
  if (sign && !(atom.text.length === 1 && atom.spaced && /^[CFVLWT]$/i.test(atom.text) && atoms[i + 1]?.kind === 'word'))
    return { from: i, to: i + 1, unit: sign.unit, class: sign.class };
  for (const entry of BY_WORD.get(atom.lower) ?? []) {
    const to = unitEnd(atoms, i, entry.words);
    if (to === null) continue;
    // "50 second-hand cars", "5 stone walls": only where the word is a unit here.
    if (entry.unit === 'second' && entry.words[0] === 'second' && atom.spaced && isHyphen(atoms[i + 1]) && glued(atoms, i + 1))
      return null;
    // "a second person had died"
    if (entry.unit === 'second' && atom.token.pos === 'ord' && /^(?:noun|name|adj)$/.test(atoms[i + 1]?.token.pos ?? ''))
      return null;
    if (entry.unit === 'stone' && atoms[i + 1]?.kind === 'word' && atoms[i + 1]?.token.pos === 'noun') return null;
    if (atom.lower === 'l' && atom.spaced) return null;
    // "three Kilo-class submarines", "33 Mi-17s"
    const isModel = atoms[to + 1]?.lower === 'class' || (atoms[to + 1]?.kind === 'digits' && /^\p{Lu}/u.test(atom.text));
    if (isHyphen(atoms[to]) && glued(atoms, to) && isModel) return null;
    return { from: i, to, unit: entry.unit, class: entry.class };
  }
  return null;
}

const singular = (word: string): string => (CURRENCY_WORDS.has(word.replace(/s$/, '')) ? word.replace(/s$/, '') : word);

/** The name of a currency after a figure: "dollars", "Hong Kong dollars", "pounds sterling". */
function readCurrency(atoms: readonly Atom[], i: number): Measure | null {
  for (let k = i; k <= i + 2 && k < atoms.length; k++) {
    const atom = atoms[k] as Atom;
    const code = CURRENCY_WORDS.get(atom.lower);
    if (code) {
      const nation = k > i ? CURRENCY_NATIONS.get(`${atoms[k - 1]?.lower} ${singular(atom.lower)}`) : undefined;
      if (k > i && !nation) return null;
      const sterling = /^pounds?$/.test(atom.lower) && atoms[k + 1]?.lower === 'sterling';
      if (/^pounds?$/.test(atom.lower) && !nation && !sterling && !isMoneyPound(atoms, i))
        return { from: i, to: k + 1, unit: 'lb', class: 'weight' };
      // "5 drams of water"
      if (/^drams?$/.test(atom.lower) && atoms[k + 1]?.lower === 'of') return null;
      if (/^(?:real|mark|marks|won|lev|leu|lei|rand)$/.test(atom.lower) && !nation && atom.lower !== 'won') return null;
      if (
        atom.lower === 'won' &&
        !(/^(?:million|billion|trillion)$/.test(atoms[i - 1]?.lower ?? '') || /^\d/.test(atoms[i - 1]?.text ?? ''))
      )
        return null;
      if (atom.lower === 'won' && /^(?:the|a|an|by|in|their|his|its|gold)$/.test(atoms[k + 1]?.lower ?? '')) return null;
      return { from: i, to: sterling ? k + 2 : k + 1, unit: nation ?? code, class: 'money' };
    }
    if (atom.kind !== 'word' || atom.token.pos === 'verb') return null;
  }
  return null;
}

const MONEY_CONTEXT =
  /^(?:cost|worth|pay|paid|fine|price|spend|spent|budget|aid|fund|funding|ransom|loan|sell|sold|buy|bought|salary|wage|donate|donation|invest|pension|tax|debt|currency|money|cash|compensation)$/;

/** A pound is weight unless the sum is in millions or something is paid. */
function isMoneyPound(atoms: readonly Atom[], i: number): boolean {
  if (
    isHyphen(atoms[i - 1]) ||
    atoms[i + 1]?.lower === 'of' ||
    isHyphen(atoms[i + 1]) ||
    /^(?:bombs?|warheads?|man|woman|shells?|heavier|lighter)$/.test(atoms[i + 1]?.lower ?? '')
  )
    return false;
  if (MAGNITUDES.has(atoms[i - 1]?.lower ?? '') && !/^(?:hundreds?|dozens?|thousands?)$/.test(atoms[i - 1]?.lower ?? ''))
    return true;
  return atoms.slice(Math.max(0, i - 8), i + 6).some((a) => MONEY_CONTEXT.test(a.token.lemma));
}

/** "20 (kg)", "a length of 12 [km]": the unit in brackets, as tables and data sheets write it. */
function readBracketed(atoms: readonly Atom[], at: number): Measure | null {
  const close = { '(': ')', '[': ']', '{': '}', '<': '>' }[atoms[at]?.text ?? ''];
  if (close === undefined) return null;
  const inner = readUnit(atoms, at + 1) ?? readCurrency(atoms, at + 1);
  return inner && atoms[inner.to]?.text === close ? inner : null;
}

/** How far before its end a mark may open the quoting of a figure. */
const QUOTED_LENGTH = 6;

/** "killed 'nearly 40' soldiers": the mark after a figure that another before it opened is no foot. */
const closesQuote = (atoms: readonly Atom[], at: number): boolean =>
  atoms.slice(Math.max(0, at - QUOTED_LENGTH), at).some(({ text, spaced }) => spaced && /^['‘]$/.test(text));

/** The measure that follows a figure ending at `at`: glued ("12km"), joined ("24-hour"), apart ("1,000 sq km", "three consecutive days"). */
export function readMeasure(atoms: readonly Atom[], at: number): Measure | null {
  const hyphen = isHyphen(atoms[at]) && glued(atoms, at) && glued(atoms, at + 1);
  const start = hyphen ? at + 1 : at;
  // "billions of dollars", "thousands of square kilometres"
  if (atoms[at]?.lower === 'of' && (PLURAL_GROUPS.has(atoms[at - 1]?.lower ?? '') || MAGNITUDES.has(atoms[at - 1]?.lower ?? '')))
    return readUnit(atoms, at + 1) ?? readCurrency(atoms, at + 1);
  // "6 ft 2 in"
  if (atoms[at]?.lower === 'in' && /^(?:ft\.?|foot|feet|')$/.test(atoms[at - 2]?.lower ?? ''))
    return { from: at, to: at + 1, unit: 'inch', class: 'distance' };
  const direct = readUnit(atoms, start) ?? readCurrency(atoms, start) ?? readBracketed(atoms, start);
  if (direct) return trimmed(atoms, direct);
  const coin = COINS.get(atoms[start]?.lower ?? '');
  if (coin) return { from: start, to: start + 1, unit: coin, class: 'money' };
  if (atoms[start]?.text === 'c' && glued(atoms, start) && !hyphen)
    return { from: start, to: start + 1, unit: 'cent', class: 'money' };
  if (/^['′’]$/.test(atoms[at]?.text ?? '') && glued(atoms, at) && !glued(atoms, at + 1) && !closesQuote(atoms, at))
    return { from: at, to: at + 1, unit: 'foot', class: 'distance' };
  // "reached 1,140 last year": no years are counted
  const pointsAtTime = /^(?:last|next|this|past)$/.test(atoms[start]?.lower ?? '') && !/s$/.test(atoms[start + 1]?.lower ?? '');
  if (!hyphen && !pointsAtTime && MEASURE_ADJECTIVES.has(atoms[start]?.lower ?? '')) {
    const later =
      readUnit(atoms, start + 1) ?? (MEASURE_ADJECTIVES.has(atoms[start + 1]?.lower ?? '') ? readUnit(atoms, start + 2) : null);
    return later ? { ...later, class: later.class } : null;
  }
  return null;
}

/** "5 m people" glued or not: a lone letter apart from its digits is a unit only before no noun. */
function trimmed(atoms: readonly Atom[], measure: Measure): Measure | null {
  const atom = atoms[measure.from];
  if (
    atom?.text.length === 1 &&
    atom.spaced &&
    /^\p{L}$/u.test(atom.text) &&
    /^(?:noun|name|adj)$/.test(atoms[measure.to]?.token.pos ?? '') &&
    !/^(?:x|long|high|wide|deep|tall|thick)$/.test(atoms[measure.to]?.lower ?? '')
  )
    return null;
  return measure;
}
