import { TITLE_ABBREVIATIONS } from '../../lexicon/abbreviations.js';
import { COUNTED_NOUN, PERSON_ENDINGS } from '../../lexicon/counted-nouns.js';
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

/** Words in the longest list of ages. */
const LONGEST_LIST = 60;

/** "aged 8, 10 and 13": the items before one of a list of numbers. */
function listBefore(atoms: readonly Atom[], from: number): number {
  let k = from;
  while (from - k < LONGEST_LIST && /^(?:and|to|or|,)$/.test(word(atoms, k - 1)) && atoms[k - 2]?.token.pos === 'num') k -= 2;
  return k;
}

/** No one is older. */
const OLDEST = 130;
/** The use of an age in years, whose words stand outside the figure. */
const YEARS = use('age', 'year');

/** "6-year-old", "a 34-yo man", "18 months of age": units that say by themselves that they tell an age. */
function byUnit(atoms: readonly Atom[], { to, value }: Figure): Use | null {
  const from = isHyphen(atoms[to]) ? to + 1 : to;
  const told = (unit: string, end: number): Use => use('age', unit, { from, to: end, unit: 'year', class: 'age' });
  // "a 60-something was found dead"
  if (/^somethings?$/.test(word(atoms, from)) && from > to) return told('year', from + 1);
  if (/^(?:yo|y\.o\.?)$/.test(word(atoms, from)) && value <= OLDEST) return told('year', from + 1);
  const unit = /^(year|month|week|day|yr)s?$/.exec(word(atoms, from))?.[1]?.replace('yr', 'year');
  if (!unit) return null;
  const old = isHyphen(atoms[from + 1]) ? from + 2 : from + 1;
  if (/^(?:old|olds)$/.test(word(atoms, old))) return told(unit, old + 1);
  return reads(atoms, from + 1, ['of', 'age']) ? told(unit, from + 3) : null;
}

/** "aged 34", "ages 8, 10 and 13", "a girl of six", "at the age of 12". */
function isTold(atoms: readonly Atom[], figure: Figure): boolean {
  const { from } = figure;
  let before = from - 1;
  while (/^(?:between|from|just|only|about|around|over|under|and|or|to|at|least|up|some)$/.test(word(atoms, before))) before--;
  if (/^(?:aged|ages|age)$/.test(word(atoms, before)) && before >= from - 4) return true;
  const first = listBefore(atoms, from);
  if (/^(?:aged|ages)$/.test(word(atoms, first - 1))) return true;
  if (/^(?:aged|ages)$/.test(word(atoms, from - 3)) && /^(?:and|to|or|,)$/.test(word(atoms, from - 1))) return true;
  return (
    isAgeOf(atoms, { ...figure, from: first }) ||
    reads(atoms, first - 2, ['age', 'of']) ||
    reads(atoms, first - 2, ['ages', 'of'])
  );
}

/** "older than 60", "17 or younger", "in their early 60s", "under-18s". */
function isCompared(atoms: readonly Atom[], { from, to }: Figure): boolean {
  if (/^(?:older|younger)$/.test(word(atoms, from - 2)) && word(atoms, from - 1) === 'than') return true;
  if (/^(?:older|younger)$/.test(word(atoms, word(atoms, to) === 'or' ? to + 1 : to - 1))) return true;
  if (word(atoms, to) !== 's' || !glued(atoms, to)) return false;
  const owner =
    word(atoms, from - 1).replace(/^(?:early|mid|late|-)$/, '') || word(atoms, from - (isHyphen(atoms[from - 1]) ? 3 : 2));
  if (/^(?:his|her|their|my|our|your)$/.test(owner)) return true;
  return isHyphen(atoms[from - 1]) && /^(?:under|over)$/.test(word(atoms, from - 2));
}

/** "Sgt. Rivers": whether a title opens the name that ends at atom `at`. */
function isTitled(atoms: readonly Atom[], at: number): boolean {
  let first = at;
  while (atoms[first - 1]?.token.pos === 'name') first--;
  return TITLE_ABBREVIATIONS.has(word(atoms, first).replace('.', ''));
}

/** "Petrov, 34,", "Petrov (34)": a number between commas or brackets after a person's name. */
function followsPerson(atoms: readonly Atom[], { from, to, value }: Figure): boolean {
  const name = atoms[from - 2];
  const named =
    name?.token.pos === 'name' &&
    (isTitled(atoms, from - 2) || !name.token.tags.has('Place')) &&
    !isMonth(name) &&
    value >= 1 &&
    value <= 110;
  if (!named || atoms[from - 3]?.text === ',') return false;
  const next = atoms[to];
  const brackets = word(atoms, from - 1) === '(' && next?.text === ')';
  const commas =
    word(atoms, from - 1) === ',' &&
    (!next || /^(?:[,.;)–—-]|--)$/.test(next.text) || /^(?:who|whose|was|and|from|of)$/.test(next.lower)) &&
    // "in Mastaba, 25 of them children"
    !/^of (?:them|whom|which|these|those|the)$/.test(`${word(atoms, to)} ${word(atoms, to + 1)}`);
  return commas || brackets;
}

/** "he was 34", "who was only 12,": a number of one person that counts nothing. */
function isOfOne(atoms: readonly Atom[], { from, to, value }: Figure): boolean {
  const verb = /^(?:only|just|barely|about|around)$/.test(word(atoms, from - 1)) ? from - 2 : from - 1;
  const one = /^(?:he|she|who)$/.test(word(atoms, verb - 1)) && /^(?:was|is|turned)$/.test(word(atoms, verb));
  // "who was 50 and had two children"
  const goesOn = word(atoms, to) === 'and' && /^(?:verb|aux|modal)$/.test(atoms[to + 1]?.token.pos ?? '');
  return one && value > 1 && value <= 110 && (closes(atoms, to) || goesOn);
}

/** A noun for one person or several: "teacher", "sons", "suspect". */
function isPersonNoun(atom: Atom | undefined): boolean {
  if (atom?.token.pos !== 'noun') return false;
  const known = COUNTED_NOUN.get(atom.token.lemma);
  return known ? known.class === 'person' || known.class === 'fighter' : PERSON_ENDINGS.test(atom.token.lemma);
}

/** "the oldest 17", "the youngest only three": how old one of them is, where nothing counted follows. */
function ofTheOldest(atoms: readonly Atom[], { from, to, value }: Figure): boolean {
  let before = from - 1;
  while (/^(?:only|just|barely|about|around|was|is|being|aged)$/.test(word(atoms, before))) before--;
  const ends = closes(atoms, to) || /^(?:[–—-]|--|and|when|at)$/.test(atoms[to]?.lower ?? '');
  return /^(?:oldest|youngest|eldest)$/.test(word(atoms, before)) && value <= 110 && ends;
}

/** What ends an apposition; "and" only where another group begins: "a boy, 12 and his sister". */
const closes = (atoms: readonly Atom[], at: number): boolean =>
  atoms[at] === undefined ||
  /^[,.;:)]$/.test(atoms[at].text) ||
  /^(?:who|whose)$/.test(atoms[at].lower) ||
  (atoms[at].lower === 'and' && /^(?:det|poss)$/.test(atoms[at + 1]?.token.pos ?? ''));

/** Where the list of numbers that goes on behind atom `to` ends: "8, 10 and 13". */
function listBehind(atoms: readonly Atom[], to: number): number {
  let k = to;
  while (k - to < LONGEST_LIST && /^(?:and|,)$/.test(word(atoms, k)) && /^\d{1,3}$/.test(atoms[k + 1]?.text ?? '')) k += 2;
  return k;
}

const PARENTS = /^(?:father|mother|parent|dad|mum|mom|grandfather|grandmother)$/;

/** "a boy, 12, was hurt", "the suspect (34)", "her sons, 8 and 11,", "two brothers, both 19,": an apposition to the noun for a person. */
function followsPersonNoun(atoms: readonly Atom[], { from, to, value }: Figure): boolean {
  const first = listBefore(atoms, from);
  const end = listBehind(atoms, to);
  let at = first - 1;
  const both = /^(?:both|all)$/.test(word(atoms, at));
  while (/^(?:both|all|about|around|just|only|barely|roughly|approximately)$/.test(word(atoms, at))) at--;
  if (value < 1 || value > 110) return false;
  // "a father of four, 38,"
  if (word(atoms, at) === 'of' && first === from - 2) return PARENTS.test(word(atoms, at - 1)) && closes(atoms, to);
  const noun = atoms[at - 1];
  if (!isPersonNoun(noun)) return false;
  const single = noun?.token.lemma === noun?.lower;
  if (word(atoms, at) === '(') return single && atoms[to]?.text === ')';
  if (word(atoms, at) !== ',' || !closes(atoms, end)) return false;
  // "the dead soldiers, 12," counts them
  return single || both || first < from || end > to || noun?.token.lemma === 'twin';
}

/** "aged 34", "6-year-old", "34 years old", "Petrov, 34,", "in their 60s". */
export function readAge(atoms: readonly Atom[], figure: Figure): Use | null {
  const told = byUnit(atoms, figure);
  if (told) return told;
  if (figure.value > OLDEST || figure.value < 0 || figure.scale !== 1) return null;
  if (isTold(atoms, figure) || ofTheOldest(atoms, figure)) return YEARS;
  if (figure.form !== 'digits' || !/^\d+$/.test(atoms[figure.from]?.text ?? '')) return null;
  return [isCompared, followsPerson, followsPersonNoun, isOfOne].some((tells) => tells(atoms, figure)) ? YEARS : null;
}
