import type { Atom } from './atoms.js';
import { glued, isHyphen, reads } from './atoms.js';
import type { Figure } from './figure.js';
import { isMonth } from './neighbours.js';
import { use, word, type Use } from './use.js';

/** People whose age a bare number may tell: "a girl of six", "children under five", "men over 60". */
const OF_AN_AGE =
  /^(?:child|boy|girl|baby|infant|toddler|teenager|youth|youngster|kid|minor|pupil|man|woman|person|people|son|daughter|adult|pensioner|those|anyone|everyone)$/;

/** "a girl of six", "a boy of about 10", "women of 45, 60 and 72": an age after "of", if nothing that it counts follows. */
function isAgeOf(atoms: readonly Atom[], { from, to }: Figure): boolean {
  let before = from - 1;
  while (/^(?:about|around|just|only|some|no|more|less|than|perhaps)$/.test(word(atoms, before))) before--;
  const preposition = word(atoms, before);
  const person = atoms[before - 1]?.token.lemma ?? '';
  const counts = /^(?:noun|name|adj|num)$/.test(atoms[to]?.token.pos ?? '') || isHyphen(atoms[to]) || word(atoms, to) === 'of';
  return !counts && /^(?:of|under|over|above|below)$/.test(preposition) && OF_AN_AGE.test(person);
}

/** "aged 8, 10 and 13": the items before one of a list of numbers. */
function listBefore(atoms: readonly Atom[], from: number): number {
  let k = from;
  while (/^(?:and|to|or|,)$/.test(word(atoms, k - 1)) && atoms[k - 2]?.token.pos === 'num') k -= 2;
  return k;
}

/** "aged 34", "6-year-old", "34 years old", "Petrov, 34,", "in their 60s". */
export function readAge(atoms: readonly Atom[], figure: Figure): Use | null {
  const { from, to } = figure;
  const hyphen = isHyphen(atoms[to]) ? 1 : 0;
  const unit = /^(year|month|week|day|yr)s?$/.exec(word(atoms, to + hyphen))?.[1];
  // "a 34-yo man"
  if (/^(?:yo|y\.o\.?)$/.test(word(atoms, to + hyphen)) && figure.value <= 130)
    return use('age', 'year', { from: to + hyphen, to: to + hyphen + 1, unit: 'year', class: 'age' });
  if (unit) {
    const at = to + hyphen + 1;
    const old = isHyphen(atoms[at]) ? at + 1 : at;
    if (/^(?:old|olds)$/.test(word(atoms, old)))
      return use('age', unit === 'yr' ? 'year' : unit, { from: to + hyphen, to: old + 1, unit: 'year', class: 'age' });
    if (reads(atoms, at, ['of', 'age']))
      return use('age', unit === 'yr' ? 'year' : unit, { from: to + hyphen, to: at + 2, unit: 'year', class: 'age' });
  }
  if (figure.value > 130 || figure.value < 0 || figure.scale !== 1) return null;
  let before = from - 1;
  while (/^(?:between|from|just|only|about|around|over|under|and|or|to|at|least|up|some)$/.test(word(atoms, before))) before--;
  if (/^(?:aged|ages|age)$/.test(word(atoms, before)) && before >= from - 4) return use('age', 'year');
  if (/^(?:aged|ages)$/.test(word(atoms, listBefore(atoms, from) - 1))) return use('age', 'year');
  if (/^(?:aged|ages)$/.test(word(atoms, from - 3)) && /^(?:and|to|or|,)$/.test(word(atoms, from - 1))) return use('age', 'year');
  if (isAgeOf(atoms, { ...figure, from: listBefore(atoms, from) })) return use('age', 'year');
  const first = listBefore(atoms, from);
  if (reads(atoms, first - 2, ['age', 'of']) || reads(atoms, first - 2, ['ages', 'of'])) return use('age', 'year');
  if (figure.form !== 'digits' || !/^\d+$/.test(atoms[from]?.text ?? '')) return null;
  if (/^(?:older|younger)$/.test(word(atoms, from - 2)) && word(atoms, from - 1) === 'than') return use('age', 'year');
  const s = word(atoms, to) === 's' && glued(atoms, to) ? 1 : 0;
  if (
    s &&
    /^(?:his|her|their|my|our|your)$/.test(
      word(atoms, from - 1).replace(/^(?:early|mid|late|-)$/, '') || word(atoms, from - (isHyphen(atoms[from - 1]) ? 3 : 2)),
    )
  )
    return use('age', 'year');
  if (s && isHyphen(atoms[from - 1]) && /^(?:under|over)$/.test(word(atoms, from - 2))) return use('age', 'year');
  // A number between commas or brackets after a person's name.
  const name = atoms[from - 2];
  const named =
    name?.token.pos === 'name' && !name.token.tags.has('Place') && !isMonth(name) && figure.value >= 1 && figure.value <= 110;
  const next = atoms[to];
  const commas =
    word(atoms, from - 1) === ',' &&
    (!next || /^[,.;)]$/.test(next.text) || /^(?:who|whose|was|and|from|of)$/.test(next.lower)) &&
    // "in Mastaba, 25 of them children"
    !/^of (?:them|whom|which|these|those|the)$/.test(`${word(atoms, to)} ${word(atoms, to + 1)}`);
  const brackets = word(atoms, from - 1) === '(' && next?.text === ')';
  return named && (commas || brackets) && atoms[from - 3]?.text !== ',' ? use('age', 'year') : null;
}
