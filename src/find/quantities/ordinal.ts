import { ORDINAL_NAMED } from '../../lexicon/designators.js';
import { ORDINALS, TENS } from '../../lexicon/number-words.js';
import type { NumberClass } from '../../model/quantity.js';
import type { Atom } from './atoms.js';
import { glued, isHyphen } from './atoms.js';
import { figure, type Figure } from './figure.js';
import { capital, isMonth } from './neighbours.js';

const SUPERLATIVE = /^(?:most|least|best|worst|\p{L}{2,}est)$/u;
const NOT_SUPERLATIVE =
  /^(?:west|east|test|rest|guest|request|interest|forest|protest|arrest|quest|nest|priest|contest|harvest|invest|chest)$/;

/** "47th Brigade", "72nd Mechanized Brigade", "38th parallel": names, not places in a row. */
function isNamed(atoms: readonly Atom[], to: number): boolean {
  const first = atoms[to];
  if (!first) return false;
  if (/^(?:brigade|regiment|battalion|parallel|amendment|fleet|squadron|corps)s?$/.test(first.lower)) return true;
  for (let k = to; k < to + 5 && capital(atoms[k]); k++) if (ORDINAL_NAMED.has(atoms[k]?.lower ?? '')) return true;
  return false;
}

function classOf(atoms: readonly Atom[], from: number, to: number, value: number): NumberClass {
  const of = atoms[to]?.lower === 'of' ? to + 1 : to;
  if (
    value <= 31 &&
    (isMonth(atoms[of]) || isMonth(atoms[from - 1]) || (atoms[from - 1]?.lower === 'the' && isMonth(atoms[from - 2])))
  )
    return 'date';
  if (isNamed(atoms, to)) return 'designator';
  const at = isHyphen(atoms[to]) && glued(atoms, to) ? to + 1 : to;
  const word = atoms[at]?.lower ?? '';
  return SUPERLATIVE.test(word) && !NOT_SUPERLATIVE.test(word) ? 'rank' : 'ordinal';
}

/** "second" is a unit of time after a number and where nothing follows that it could order. */
function isSecondOfTime(atoms: readonly Atom[], i: number): boolean {
  const before = atoms[i - 1];
  const next = atoms[i + 1];
  if (
    before &&
    (before.kind === 'digits' || before.token.pos === 'num' || /^(?:per|every|split)$/.test(before.lower) || isHyphen(before))
  )
    return true;
  if (before?.lower === 'a' && atoms[i - 2]?.lower === 'of') return true; // "a tenth of a second"
  if (atoms[i]?.token.pos === 'ord') return false;
  return !(next && (/^(?:noun|name|adj|num)$/.test(next.token.pos) || isHyphen(next) || (i === 0 && next.text === ',')));
}

/** An ordinal at `i`, digits or words. */
export function readOrdinal(atoms: readonly Atom[], i: number): Figure | null {
  const atom = atoms[i];
  if (!atom) return null;
  if (
    atom.kind === 'digits' &&
    /^\d+$/.test(atom.text.replace(/,/g, '')) &&
    glued(atoms, i + 1) &&
    (/^(?:st|nd|rd|th)$/.test(atoms[i + 1]?.lower ?? '') ||
      // "2d Infantry Brigade", as American armies write
      (atoms[i + 1]?.text === 'd' && /[23]$/.test(atom.text) && isNamed(atoms, i + 2)))
  ) {
    const value = Number(atom.text.replace(/,/g, ''));
    return figure(i, i + 2, value, { class: classOf(atoms, i, i + 2, value) });
  }
  const tens = TENS.get(atom.lower);
  const joined = isHyphen(atoms[i + 1]) && glued(atoms, i + 1) ? i + 2 : i + 1;
  const unit = tens === undefined ? undefined : ORDINALS.get(atoms[joined]?.lower ?? '');
  if (tens !== undefined && unit !== undefined && unit < 10)
    return figure(i, joined + 1, tens + unit, { form: 'words', class: classOf(atoms, i, joined + 1, tens + unit) });
  const value = ORDINALS.get(atom.lower);
  if (value === undefined || (atom.lower === 'second' && isSecondOfTime(atoms, i))) return null;
  if (isHyphen(atoms[i + 1]) && glued(atoms, i + 1) && /^(?:hand|class|rate|guess|degree)$/.test(atoms[i + 2]?.lower ?? ''))
    return null;
  return figure(i, i + 1, value, { form: 'words', class: classOf(atoms, i, i + 1, value) });
}
