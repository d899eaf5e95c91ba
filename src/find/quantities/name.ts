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
import { readMeasure, type Measure } from './measure.js';
import { capital, hyphenAfter, pluralFollows } from './neighbours.js';
import { use, word, type Use } from './use.js';

/** A figure with what stands around it. */
interface Setting {
  readonly atoms: readonly Atom[];
  readonly figure: Figure;
  readonly before: Atom;
  readonly beforeThat: string;
}

/** "155mm shells", "a 90-mm gun", "7.62 mm", "122mm Grad rockets", "50-calibre". */
function isCalibre(atoms: readonly Atom[], { from, to }: Figure, measured: Measure | null): boolean {
  const hyphened = isHyphen(atoms[to]);
  if (/^-?(?:calibre|caliber)$/.test(word(atoms, to + (hyphened ? 1 : 0)))) return true;
  if (measured?.unit !== 'mm' || measured.from !== to + (hyphened ? 1 : 0)) return false;
  const next = isHyphen(atoms[measured.to]) ? measured.to + 1 : measured.to;
  return (
    (hyphened && word(atoms, next) !== 'of') ||
    CALIBRE_NOUNS.has(word(atoms, next)) ||
    /^(?:calibre|caliber)$/.test(word(atoms, from - 1)) ||
    /^(?:5\.45|5\.56|7\.62|12\.7|14\.5)$/.test(atoms[from]?.text ?? '') ||
    (capital(atoms[next]) && CALIBRE_NOUNS.has(word(atoms, next + 1)))
  );
}

/** "the 1100 block of Main Street" */
const isBlock = (atoms: readonly Atom[], { to, form }: Figure): boolean =>
  form === 'digits' && word(atoms, to) === 'block' && word(atoms, to + 1) === 'of';

/** "911 calls", "dialled 112" */
const isEmergencyCall = (atoms: readonly Atom[], { from, to }: Figure): boolean =>
  /^(?:911|999|112)$/.test(atoms[from]?.text ?? '') &&
  (/^(?:call|dispatch|operator)/.test(word(atoms, to)) || /^(?:call|dial)$/.test(atoms[from - 1]?.token.lemma ?? ''));

/** "Springfield, IL 62704": a postcode behind the letters of its state. */
const isPostcode = ({ atoms, figure: { from }, before, beforeThat }: Setting): boolean =>
  /^\d{5}$/.test(atoms[from]?.text ?? '') && /^\p{Lu}{2}$/u.test(before.text) && beforeThat === ',';

/** "No. 10", "# 4" */
const hasSign = ({ atoms, figure: { to, form }, before }: Setting): boolean =>
  NUMBER_SIGNS.has(before.lower) &&
  form === 'digits' &&
  (before.text !== 'no' || !before.spaced) &&
  !pluralFollows(atoms, to) &&
  !hyphenAfter(atoms, to);

/** "number one", but "a number 12" and "a total number 40" count */
const isRanked = ({ atoms, figure: { to, value }, before, beforeThat }: Setting): boolean =>
  before.lower === 'number' && value <= 20 && !/^(?:an?|total)$/.test(beforeThat) && !pluralFollows(atoms, to);

/** "the Leopard 2", "its Falcon 9" */
const followsName = ({ atoms, figure: { to, form, value }, before, beforeThat }: Setting): boolean =>
  /^(?:the|an?|its|their)$/.test(beforeThat) &&
  before.token.pos === 'name' &&
  form === 'digits' &&
  value < 1000 &&
  !before.token.tags.has('Demonym') &&
  !pluralFollows(atoms, to) &&
  !hyphenAfter(atoms, to);

/** "Leopard 2 tanks", and "the s&p 500" also in small letters */
function isModel({ figure: { form, value }, before }: Setting): boolean {
  const index = /^(?:sp|s&p|p|nasdaq|ftse|dax|nikkei|cac|russell)$/.test(before.lower) && value >= 30;
  const named = MODEL_FAMILIES.has(before.lower) && (capital(before) || index);
  return named && !/^an?$/.test(before.lower) && form === 'digits';
}

/** Scales whose grade a number names behind an article as well: "a magnitude 6.3 quake", "a category 4 storm". */
const GRADES = /^(?:category|magnitude|level|mach|tier|grade)$/;

/** "Highway 404", "day three", "a category 4 storm" */
function isNumbered({ atoms, figure: { to }, before, beforeThat }: Setting): boolean {
  const always = ALWAYS_NUMBERED.has(before.lower);
  const small = /^(?:day|week|round|game|phase|part|point|unit|exit)$/.test(before.lower);
  return (
    NUMBERED_NOUNS.has(before.lower) &&
    (capital(before) || always || small) &&
    !/[.,:;]/.test(before.text) &&
    (always || !pluralFollows(atoms, to)) &&
    !hyphenAfter(atoms, to) &&
    (GRADES.test(before.lower) || !/^(?:an?|one|this|last|every|each|per|that)$/.test(beforeThat))
  );
}

/** "Air Force One"; in a headline all words have capitals. "Group of Seven" */
const isSpelledName = ({ atoms, figure: { from, to, form }, before, beforeThat }: Setting): boolean =>
  capital(atoms[from]) &&
  ((form === 'words' && before.token.pos === 'name' && !capital(atoms[to])) || (beforeThat === 'group' && before.lower === 'of'));

/** "10 Downing Street" */
const isAddress = ({ atoms, figure: { to, form, value } }: Setting): boolean =>
  form === 'digits' &&
  value < 10000 &&
  capital(atoms[to]) &&
  (STREET_NOUNS.has(word(atoms, to + 1)) || STREET_NOUNS.has(word(atoms, to + 2))) &&
  capital(atoms[to + 1]);

/** Numbers that name: "Highway 404", "Leopard 2 tanks", "No. 10", "155mm shells", "10 Downing Street". */
export function readName(atoms: readonly Atom[], figure: Figure): Use | null {
  const { from, to } = figure;
  if (figure.high !== null || figure.scale !== 1 || figure.vague) return null;
  const measured = readMeasure(atoms, to);
  if (isCalibre(atoms, figure, measured)) return use('designator', null, measured?.unit === 'mm' ? measured : null);
  if (isBlock(atoms, figure) || isEmergencyCall(atoms, figure)) return use('designator');
  const before = atoms[from - 1];
  const small = figure.form === 'digits' || figure.value <= 20;
  if (!before || !small) return null;
  const setting: Setting = { atoms, figure, before, beforeThat: word(atoms, from - 2) };
  if (hasSign(setting)) return use(atoms[to]?.token.pos === 'noun' && figure.value < 10 ? 'rank' : 'designator');
  if (isRanked(setting)) return use('rank');
  if (isPostcode(setting)) return use('designator');
  if (measured) return null;
  if (followsName(setting) || isModel(setting)) return use('designator');
  // "the next day a bomb exploded"
  if (figure.form === 'article') return null;
  const names = isNumbered(setting) || isSpelledName(setting) || isAddress(setting);
  return names ? use('designator') : null;
}
