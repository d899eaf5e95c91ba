import { SHAPE_NOUNS } from '../../lexicon/designators.js';
import type { Bound, NumberClass } from '../../model/quantity.js';
import { readAge } from './age.js';
import { glued, type Atom } from './atoms.js';
import { isDay, isYear } from './calendar.js';
import type { Figure } from './figure.js';
import { readMeasure, type Measure } from './measure.js';
import { readName } from './name.js';
import { hyphenAfter } from './neighbours.js';
import { use, word, type Use } from './use.js';

/** The number of an item: "2. The ministry", "it needs 1) funds and 2) time". */
function isItem(atoms: readonly Atom[], { from, to, form, value }: Figure): boolean {
  if (form !== 'digits' || value >= 100 || !/^\d{1,2}$/.test(atoms[from]?.text ?? '')) return false;
  const mark = atoms[to]?.text ?? '';
  if (from === 0) return /^[.)]$/.test(mark);
  return mark === ')' && !atoms.slice(Math.max(0, from - 12), from).some((a) => a.text === '(') && atoms[from]?.spaced === true;
}

/** "a night watchman", "a day labourer": a time that only tells what sort of noun follows. */
const onlyModifies = (atoms: readonly Atom[], { form }: Figure, { class: cls, to }: Measure): boolean =>
  form === 'article' && cls === 'duration' && atoms[to]?.token.pos === 'noun';

/** The use of a figure, from the words around it. `previous` is the class of the number before it where only "and" or a comma stands between. */
export function classify(atoms: readonly Atom[], figure: Figure, bound: Bound, previous: NumberClass | null): Use {
  if (figure.class === 'money' || figure.class === 'percent') return use(figure.class, figure.unit);
  if (figure.class === 'time') return use('time', 'hour');
  if (figure.class) return use(figure.class, figure.unit);
  // "Shahed-131/136", "ISO 3888-2"
  if (previous === 'designator' && /^[/-]$/.test(word(atoms, figure.from - 1)) && glued(atoms, figure.from))
    return use('designator');
  const age = readAge(atoms, figure);
  if (age) return age;
  if (isYear(atoms, figure, bound, previous)) return use('year');
  if (isDay(atoms, figure, previous)) return use('date');
  const name = readName(atoms, figure);
  if (name) return name;
  const measure = figure.form === 'negative' ? null : readMeasure(atoms, figure.to);
  if (measure && !onlyModifies(atoms, figure, measure)) return use(measure.class, measure.unit, measure);
  if (/^(?:19|20)$/.test(atoms[figure.from]?.text ?? '') && word(atoms, figure.to) === 's') return use('other');
  // "five times the speed", "twelve times since"
  if (/^times?$/.test(word(atoms, figure.to))) return use('other');
  if (isItem(atoms, figure)) return use('ordinal');
  const shape = hyphenAfter(atoms, figure.to) && SHAPE_NOUNS.has(word(atoms, figure.to + 1));
  return use(shape ? 'other' : 'count');
}
