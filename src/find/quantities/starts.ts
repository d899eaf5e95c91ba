import { CURRENCY_CODES, CURRENCY_WORDS } from '../../lexicon/currencies.js';
import { MAGNITUDES, NUMBER_ADJECTIVES, ORDINALS, PLURAL_GROUPS, TENS, UNITS, VAGUE_WORDS } from '../../lexicon/number-words.js';
import { glued, isHyphen, type Atom } from './atoms.js';

/** "MEUR 40", "kUSD 15" */
const SCALED_CODE = /^[Mk](?:\p{Lu}{3})$/u;

const STARTS: ReadonlySet<string> = new Set([
  ...UNITS.keys(),
  ...TENS.keys(),
  ...MAGNITUDES.keys(),
  ...PLURAL_GROUPS.keys(),
  ...ORDINALS.keys(),
  ...NUMBER_ADJECTIVES,
  ...VAGUE_WORDS.map(([phrase]) => phrase.split(' ')[0] ?? ''),
  ...'a an another few many half quarter minus negative no none nobody neither not without any'.split(' '),
]);

/** Whether a number may begin at atom `i`; spares the readers most words. */
export function mayStart(atoms: readonly Atom[], i: number): boolean {
  const atom = atoms[i];
  if (!atom) return false;
  if (atom.kind !== 'word') return true;
  if (STARTS.has(atom.lower) || CURRENCY_CODES.has(atom.text) || atom.lower.endsWith('fold')) return true;
  const isCurrency = CURRENCY_WORDS.has(atom.lower) || CURRENCY_CODES.has(atom.text.toUpperCase());
  if (isCurrency && atoms[i + 1]?.kind === 'digits') return true;
  const next = isHyphen(atoms[i + 1]) ? i + 2 : i + 1;
  return (
    (glued(atoms, next) && atoms[next]?.kind === 'digits') ||
    /^[$=]$/.test(atoms[i + 1]?.text ?? '') ||
    SCALED_CODE.test(atom.text)
  );
}
