import { COUNTED_NOUNS } from '../../lexicon/counted-nouns.js';
import {
  ALWAYS_NUMBERED,
  CALIBRE_NOUNS,
  MODEL_FAMILIES,
  NUMBERED_NOUNS,
  NUMBER_SIGNS,
  SHAPE_NOUNS,
  STREET_NOUNS,
} from '../../lexicon/designators.js';
import type { Bound, NumberClass } from '../../model/quantity.js';
import type { Atom } from './atoms.js';
import { glued, isHyphen, reads } from './atoms.js';
import type { Figure } from './figure.js';
import { readMeasure, type Measure } from './measure.js';
import { capital, hyphenAfter, isMonth, pluralFollows } from './neighbours.js';

/** What a figure is used for, its unit and the measure words that stand outside its text. */
export interface Use {
  readonly class: NumberClass;
  readonly unit: string | null;
  readonly measure: Measure | null;
}

const use = (cls: NumberClass, unit: string | null = null, measure: Measure | null = null): Use => ({
  class: cls,
  unit,
  measure,
});
const word = (atoms: readonly Atom[], i: number): string => atoms[i]?.lower ?? '';

/** "aged 34", "6-year-old", "34 years old", "Petrov, 34,", "in their 60s". */
function readAge(atoms: readonly Atom[], figure: Figure): Use | null {
  const { from, to } = figure;
  const hyphen = isHyphen(atoms[to]) ? 1 : 0;
  const unit = /^(year|month|week|day|yr)s?$/.exec(word(atoms, to + hyphen))?.[1];
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
  if (/^(?:aged|ages)$/.test(word(atoms, from - 3)) && /^(?:and|to|or|,)$/.test(word(atoms, from - 1))) return use('age', 'year');
  if (reads(atoms, from - 2, ['age', 'of']) || reads(atoms, from - 2, ['ages', 'of'])) return use('age', 'year');
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
    word(atoms, from - 1) === ',' && (!next || /^[,.;)]$/.test(next.text) || /^(?:who|whose|was|and|from|of)$/.test(next.lower));
  const brackets = word(atoms, from - 1) === '(' && next?.text === ')';
  return named && (commas || brackets) && atoms[from - 3]?.text !== ',' ? use('age', 'year') : null;
}

/** "May 9", "24 February", "June 19-20", "March 3 and 4" (after another day of the month). */
function isDay(atoms: readonly Atom[], figure: Figure, previous: NumberClass | null): boolean {
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
function isYear(atoms: readonly Atom[], figure: Figure, bound: Bound, previous: NumberClass | null): boolean {
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
  if (value < 1900) return dated && !pluralFollows(atoms, to) && (figure.high === null || figure.high < 2100);
  const named =
    before?.token.pos === 'det' || before?.token.pos === 'poss' || before?.token.pos === 'adj' || before?.token.pos === 'name';
  if (!pluralFollows(atoms, to)) return true;
  if (named) return true;
  // "2014 sales", "1988 exports": years unless the number is round or people are counted.
  return value % 50 !== 0 && (dated || !peopleFollow(atoms, to));
}

/** Numbers that name: "Highway 404", "Leopard 2 tanks", "No. 10", "155mm shells", "10 Downing Street". */
function readName(atoms: readonly Atom[], figure: Figure): Use | null {
  const { from, to } = figure;
  if (figure.high !== null || figure.scale !== 1 || figure.vague) return null;
  const before = atoms[from - 1];
  const small = figure.form === 'digits' || figure.value <= 20;
  const measured = readMeasure(atoms, to);
  if (measured?.unit === 'mm' && measured.from === to + (isHyphen(atoms[to]) ? 1 : 0)) {
    const next = isHyphen(atoms[measured.to]) ? measured.to + 1 : measured.to;
    const joined = isHyphen(atoms[to]) && word(atoms, next) !== 'of'; // "90-mm"
    if (joined || CALIBRE_NOUNS.has(word(atoms, next)) || /^(?:calibre|caliber)$/.test(before?.lower ?? ''))
      return use('designator', null, measured);
    if (/^(?:5\.45|5\.56|7\.62|12\.7|14\.5)$/.test(atoms[from]?.text ?? '')) return use('designator', null, measured);
    // "122mm Grad rockets"
    if (capital(atoms[next]) && CALIBRE_NOUNS.has(word(atoms, next + 1))) return use('designator', null, measured);
  }
  if (/^-?(?:calibre|caliber)$/.test(word(atoms, to + (isHyphen(atoms[to]) ? 1 : 0)))) return use('designator');
  // "the 1100 block of Main Street", "911 calls"
  if (figure.form === 'digits' && word(atoms, to) === 'block' && word(atoms, to + 1) === 'of') return use('designator');
  if (
    /^(?:911|999|112)$/.test(atoms[from]?.text ?? '') &&
    (/^(?:call|dispatch|operator)/.test(word(atoms, to)) || /^(?:call|dial)$/.test(before?.token.lemma ?? ''))
  )
    return use('designator');
  if (!before || !small) return null;
  if (
    NUMBER_SIGNS.has(before.lower) &&
    figure.form === 'digits' &&
    (before.text !== 'no' || !before.spaced) &&
    !pluralFollows(atoms, to) &&
    !hyphenAfter(atoms, to)
  )
    return use(atoms[to]?.token.pos === 'noun' && figure.value < 10 ? 'rank' : 'designator');
  if (
    before.lower === 'number' &&
    figure.value <= 20 &&
    !/^(?:an?|total)$/.test(word(atoms, from - 2)) &&
    !pluralFollows(atoms, to)
  )
    return use('rank');
  if (measured) return null;
  const article = /^(?:the|an?|its|their)$/.test(word(atoms, from - 2));
  if (
    article &&
    before.token.pos === 'name' &&
    figure.form === 'digits' &&
    figure.value < 1000 &&
    !before.token.tags.has('Demonym') &&
    !pluralFollows(atoms, to) &&
    !hyphenAfter(atoms, to)
  )
    return use('designator');
  if (MODEL_FAMILIES.has(before.lower) && capital(before) && !/^(?:an|a)$/.test(before.lower) && figure.form === 'digits')
    return use('designator');
  const numbered =
    NUMBERED_NOUNS.has(before.lower) &&
    (capital(before) ||
      ALWAYS_NUMBERED.has(before.lower) ||
      /^(?:day|week|round|game|phase|part|point|unit)$/.test(before.lower));
  if (
    numbered &&
    !/[.,:;]/.test(before.text) &&
    (ALWAYS_NUMBERED.has(before.lower) || !pluralFollows(atoms, to)) &&
    !hyphenAfter(atoms, to) &&
    !/^(?:an?|one|this|last|every|each|per|that)$/.test(word(atoms, from - 2))
  )
    return use('designator');
  // "Air Force One"; in a headline all words have capitals.
  if (figure.form === 'words' && capital(atoms[from]) && before.token.pos === 'name' && !capital(atoms[to]))
    return use('designator');
  if (/^group$/.test(word(atoms, from - 2)) && before.lower === 'of' && capital(atoms[from])) return use('designator');
  if (
    figure.form === 'digits' &&
    figure.value < 10000 &&
    capital(atoms[to]) &&
    (STREET_NOUNS.has(word(atoms, to + 1)) || STREET_NOUNS.has(word(atoms, to + 2))) &&
    capital(atoms[to + 1])
  )
    return use('designator');
  return null;
}

/** The use of a figure, from the words around it. `previous` is the class of the number before it where only "and" or a comma stands between. */
export function classify(atoms: readonly Atom[], figure: Figure, bound: Bound, previous: NumberClass | null): Use {
  if (figure.class === 'money' || figure.class === 'percent') return use(figure.class, figure.unit);
  if (figure.class === 'time') return use('time', 'hour');
  if (figure.class) return use(figure.class);
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
  if (measure) return use(measure.class, measure.unit, measure);
  if (/^(?:19|20)$/.test(atoms[figure.from]?.text ?? '') && word(atoms, figure.to) === 's') return use('other');
  // "five times the speed", "twelve times since"
  if (/^times?$/.test(word(atoms, figure.to))) return use('other');
  // "2. The ministry", "3) funds": the number of an item
  if (figure.from === 0 && figure.form === 'digits' && /^[.)]$/.test(atoms[figure.to]?.text ?? '') && figure.value < 100)
    return use('other');
  const shape = hyphenAfter(atoms, figure.to) && SHAPE_NOUNS.has(word(atoms, figure.to + 1));
  return use(shape ? 'other' : 'count');
}
