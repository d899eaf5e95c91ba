import { COUNTED_NOUNS } from '../../lexicon/counted-nouns.js';
import type { Bound, NumberClass } from '../../model/quantity.js';
import type { Atom } from './atoms.js';
import { glued, isHyphen } from './atoms.js';
import type { Figure } from './figure.js';
import { readMeasure } from './measure.js';
import { hyphenAfter, isMonth, pluralFollows } from './neighbours.js';
import { word } from './use.js';

/** "May 9", "24 February", "June 19-20", "March 3 and 4" (after another day of the month). */
export function isDay(atoms: readonly Atom[], figure: Figure, previous: NumberClass | null): boolean {
  const { from, to, value } = figure;
  if (
    figure.form !== 'digits' ||
    figure.scale !== 1 ||
    value < 1 ||
    (figure.high ?? value) > 31 ||
    !/^\d{1,2}$/.test(atoms[from]?.text ?? '')
  )
    return false;
  if (isMonth(atoms[to]) || (word(atoms, to) === 'of' && isMonth(atoms[to + 1]))) return true;
  // "on 1 may" in an article without capitals
  if (/^(?:may|march)$/.test(word(atoms, to)) && /^(?:on|since|by|until|from)$/.test(word(atoms, from - 1))) return true;
  if (/^(?:may|march)$/.test(word(atoms, from - 1)) && /^(?:on|since|by|from|until|of)$/.test(word(atoms, from - 2)))
    return !pluralFollows(atoms, to);
  if (isMonth(atoms[from - 1])) return !(word(atoms, from - 2) === 'in' && pluralFollows(atoms, to)) && !hyphenAfter(atoms, to);
  // "3 and 4 March", "March 3, 4 and 5"
  const joint = /^(?:and|to|or|,)$/.test(word(atoms, to)) || isHyphen(atoms[to]);
  if (joint && /^\d{1,2}$/.test(atoms[to + 1]?.text ?? '') && isMonth(atoms[to + 2])) return true;
  return (
    previous === 'date' &&
    /^(?:and|to|or|,|-|–)$/.test(word(atoms, from - 1)) &&
    !pluralFollows(atoms, to) &&
    !readMeasure(atoms, to)
  );
}

const PEOPLE = new Set(
  COUNTED_NOUNS.filter((row) => row.class === 'person' || row.class === 'fighter').flatMap((row) => row.nouns.split(' ')),
);

const peopleFollow = (atoms: readonly Atom[], at: number): boolean =>
  atoms.slice(at, at + 4).some((a) => a.token.pos === 'noun' && PEOPLE.has(a.token.lemma));

/** A bare four-digit number is a year unless it counts a plural noun. */
export function isYear(atoms: readonly Atom[], figure: Figure, bound: Bound, previous: NumberClass | null): boolean {
  const { from, to, value } = figure;
  const digits = atoms.slice(from, to).filter((a) => a.kind === 'digits');
  // "4 Feb 90"
  if (
    /^\d\d$/.test(digits[0]?.text ?? '') &&
    figure.high === null &&
    isMonth(atoms[from - 1]) &&
    /^\d{1,2}$/.test(atoms[from - 2]?.text ?? '')
  )
    return true;
  if (figure.form !== 'digits' || figure.scale !== 1 || !/^[12]\d{3}$/.test(digits[0]?.text ?? '') || value >= 2100) return false;
  if (word(atoms, to) === 's' && glued(atoms, to)) return true;
  if (readMeasure(atoms, to)?.unit && !/^(?:in|since|of|by|until|during|from)$/.test(word(atoms, from - 1))) return false;
  if (
    /^(?:bc|ad|bce|ce)$/.test(word(atoms, to)) ||
    /^(?:ad|a\.d\.)$/.test(word(atoms, from - 1)) ||
    isMonth(atoms[from - 1]) ||
    (previous === 'year' && word(atoms, from - 1) !== ',' && !pluralFollows(atoms, to))
  )
    return true;
  if (bound !== 'exact' && bound !== 'about' && bound !== 'range') return false;
  const before = atoms[from - 1];
  const dated =
    /^(?:in|since|by|until|till|during|from|of|before|after|between|late|early|mid|for|through|throughout|around)$/.test(
      before?.lower ?? '',
    ) ||
    figure.high !== null ||
    (isHyphen(before) && glued(atoms, from));
  // "Between 1700 and 1850 harvests shrank" against "between 1600 and 1900 people"
  const counts = figure.high === null ? pluralFollows(atoms, to) : peopleFollow(atoms, to);
  if (value < 1900) return dated && !counts && (figure.high === null || figure.high < 2100);
  const named =
    before?.token.pos === 'det' || before?.token.pos === 'poss' || before?.token.pos === 'adj' || before?.token.pos === 'name';
  if (!pluralFollows(atoms, to)) return true;
  if (named) return true;
  // "2014 sales", "1988 exports": years unless the number is round or people are counted.
  return value % 50 !== 0 && (dated || !peopleFollow(atoms, to));
}
