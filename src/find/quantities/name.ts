import {
  ALWAYS_NUMBERED,
  CALIBRE_NOUNS,
  MODEL_FAMILIES,
  NUMBERED_NOUNS,
  NUMBER_SIGNS,
  STREET_NOUNS,
} from '../../lexicon/designators.js';
import type { Atom } from './atoms.js';
import { isHyphen } from './atoms.js';
import type { Figure } from './figure.js';
import { readMeasure } from './measure.js';
import { capital, hyphenAfter, pluralFollows } from './neighbours.js';
import { use, word, type Use } from './use.js';

/** Numbers that name: "Highway 404", "Leopard 2 tanks", "No. 10", "155mm shells", "10 Downing Street". */
export function readName(atoms: readonly Atom[], figure: Figure): Use | null {
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
  // "the s&p 500" also in small letters
  const index = /^(?:sp|s&p|p|nasdaq|ftse|dax|nikkei|cac|russell)$/.test(before.lower) && figure.value >= 30;
  if (
    MODEL_FAMILIES.has(before.lower) &&
    (capital(before) || index) &&
    !/^(?:an|a)$/.test(before.lower) &&
    figure.form === 'digits'
  )
    return use('designator');
  // "the next day a bomb exploded"
  if (figure.form === 'article') return null;
  const numbered =
    NUMBERED_NOUNS.has(before.lower) &&
    (capital(before) ||
      ALWAYS_NUMBERED.has(before.lower) ||
      /^(?:day|week|round|game|phase|part|point|unit|exit)$/.test(before.lower));
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
