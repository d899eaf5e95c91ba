import { MONTHS } from '../../lexicon/calendar.js';
import { CHANGE_VERBS, TREND_WORDS } from '../../lexicon/bounds.js';
import type { Atom } from './atoms.js';
import { glued, isHyphen } from './atoms.js';
import { readAmount, rescaled } from './amount.js';
import { readCardinal } from './cardinal.js';
import { readMeasure } from './measure.js';
import type { Figure } from './figure.js';

/** What joins two numbers into a range. */
interface Joint {
  readonly word: 'dash' | 'to' | 'and' | 'or';
  readonly to: number;
}

function readJoint(atoms: readonly Atom[], at: number): Joint | null {
  const atom = atoms[at];
  if (!atom) return null;
  if (isHyphen(atom)) {
    // "a 10- to 15-kilometre belt"
    if (glued(atoms, at) && atoms[at + 1]?.lower === 'to' && !glued(atoms, at + 1)) return { word: 'to', to: at + 2 };
    // "200-300", "200 - 300", "-to-"; a dash with a space on one side alone is punctuation.
    const to = atoms[at + 1]?.lower === 'to' && isHyphen(atoms[at + 2]) ? at + 3 : at + 1;
    // "75 -300mm": no number goes below zero right after another.
    const oneSided =
      atoms[at - 1]?.kind === 'digits' &&
      atoms[at + 1]?.kind === 'digits' &&
      glued(atoms, at + 1) &&
      glued(atoms, at + 2) &&
      atoms[at + 2]?.kind === 'word';
    return glued(atoms, at) === glued(atoms, at + 1) || oneSided ? { word: to === at + 1 ? 'dash' : 'to', to } : null;
  }
  if (atom.text === '~' && glued(atoms, at) && glued(atoms, at + 1) && atoms[at - 1]?.kind === 'digits')
    return { word: 'dash', to: at + 1 };
  if (atom.lower === 'to' || atom.lower === 'and' || atom.lower === 'or') return { word: atom.lower, to: at + 1 };
  return /^(?:till|until|through)$/.test(atom.lower) ? { word: 'to', to: at + 1 } : null;
}

/** "rose from 9 to 12", "from 5 to 10 percent last year": a change, not a range. */
function isChange(atoms: readonly Atom[], from: number): boolean {
  for (let k = from - 1; k >= Math.max(0, from - 9); k--) {
    const atom = atoms[k] as Atom;
    if (/^[.;:]$/.test(atom.text)) return false;
    if (CHANGE_VERBS.has(atom.token.lemma) || CHANGE_VERBS.has(atom.lower))
      return !/^(?:ranging|range|ranged|ranges|varying|vary|varied|between)$/.test(atoms[from - 2]?.lower ?? '');
  }
  return false;
}

/** "by 1.3bn to", "rose 5 to": the size of a change right before a number. */
const isTrend = (atoms: readonly Atom[], from: number): boolean =>
  atoms.slice(Math.max(0, from - 3), from).some((a) => TREND_WORDS.has(a.token.lemma));

/** Gives both ends the unit and magnitude that one of them names for both. */
function level(low: Figure, high: Figure): readonly [Figure, Figure] | null {
  const unit = low.unit ?? high.unit;
  if (low.unit && high.unit && low.unit !== high.unit) return null;
  // "by 25% to 34,500 tons"
  if (low.class === 'percent' && high.class !== 'percent') return null;
  const shared = low.scale === 1 && high.scale > 1 && low.value < 1000 && low.value < high.value / high.scale ? high.scale : 1;
  const first = shared > 1 ? rescaled(low, shared) : low;
  return [
    { ...first, unit, class: low.class ?? high.class },
    { ...high, unit },
  ];
}

/** The word that opens a range ("between", "from"), as the atom where the text begins; null where there is none. */
function opening(atoms: readonly Atom[], from: number): { word: string; from: number } | null {
  const hedged = /^(?:about|around|roughly|approximately|some)$/.test(atoms[from - 1]?.lower ?? '') ? from - 2 : from - 1;
  const word = atoms[hedged]?.lower ?? '';
  return word === 'between' || word === 'from' ? { word, from: hedged } : null;
}

/** "between 10 km and 20 km", "3km-5km": the joint behind a unit of its own, which after no "between" the other end must repeat. */
function jointBehindUnit(atoms: readonly Atom[], low: Figure, opened: boolean): Joint | null {
  const measure = readMeasure(atoms, low.to);
  const joint = measure && readJoint(atoms, measure.to);
  if (!joint || opened) return joint;
  const repeats = atoms[joint.to]?.kind === 'digits' && readMeasure(atoms, joint.to + 1)?.unit === measure.unit;
  return joint.word === 'dash' && glued(atoms, measure.to) && repeats ? joint : null;
}

/**
 * Extends a number to a range with the number after it: "200-300", "between 200 and 300", "$300-400 billion", "two or three".
 * Both ends must rise; a change ("rose from 9 to 12") stays two numbers.
 */
export function readRange(atoms: readonly Atom[], low: Figure, continental: boolean): Figure | null {
  // "the total since October 7 to 33,729"
  if (low.vague || low.form === 'negative' || MONTHS.includes(atoms[low.from - 1]?.lower ?? '')) return null;
  const start = opening(atoms, low.from);
  const joint = readJoint(atoms, low.to) ?? jointBehindUnit(atoms, low, start !== null);
  if (!joint) return null;
  if (joint.word === 'and' && start?.word !== 'between') return null;
  const spacedDash = joint.word === 'dash' && atoms[low.to]?.spaced;
  const hedge =
    /^(?:about|around|some|as|even|perhaps|nearly|~|≈)$/.test(atoms[joint.to]?.lower ?? '') && (start || joint.word === 'dash')
      ? 1
      : 0;
  // "$30-50m": the letter is a magnitude where it is money.
  const at = joint.to + hedge;
  const sum = low.class === 'money' && atoms[at]?.kind === 'digits' ? readCardinal(atoms, at, continental, true) : null;
  const high = sum && sum.scale > 1 ? sum : readAmount(atoms, at, continental);
  if (!high || high.vague || high.form === 'negative') return null;
  const ends = level(low, high);
  if (!ends) return null;
  const [first, last] = ends;
  if (last.value <= first.value) return null;
  if (spacedDash && (low.form !== 'digits' || high.form !== 'digits')) return null;
  if (joint.word === 'or' && (last.value > first.value * 2.5 || start)) return null;
  if (start?.word === 'from' && isChange(atoms, start.from)) return null;
  // "raised by 1.3bn to 53bn": size and result of a change lie far apart.
  if (joint.word === 'to' && !start && last.value > first.value * 3 && isTrend(atoms, low.from)) return null;
  return { ...first, from: start?.from ?? low.from, to: last.to, high: last.value, scale: last.scale, form: last.form };
}
