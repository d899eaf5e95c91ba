import { RATE_UNITS, RATE_WORDS } from '../../lexicon/units.js';
import type { Atom } from './atoms.js';
import { glued, isHyphen } from './atoms.js';
import { readUnit } from './measure.js';

/** "a day after the raid" dates, it does not divide. */
const DATING = /^(?:after|before|later|earlier|ago|since|when|that|into|prior|of)$/;
const STOP = /^(?:aux|modal|conj|sub)$/;

/** A rate: its unit and the atom where its words begin. */
export interface Rate {
  readonly unit: string;
  readonly at: number;
}

/** "a week-long push": the unit is a part of another word. */
const isCompound = (atoms: readonly Atom[], k: number): boolean => isHyphen(atoms[k + 1]) && glued(atoms, k + 1);

/** "per square kilometre": a unit of two words under its own name. */
function longUnit(atoms: readonly Atom[], at: number): string | null {
  const measure = readUnit(atoms, at);
  return measure && measure.to - measure.from > 1 ? measure.unit : null;
}

function rateAt(atoms: readonly Atom[], k: number, first: boolean): string | null {
  // "a 12-cent-a-share dividend"
  const joined =
    isHyphen(atoms[k + 1]) && glued(atoms, k + 1) === glued(atoms, k + 2) && /^an?$/.test(atoms[k]?.lower ?? '') ? 2 : 1;
  const [atom, next] = [atoms[k], atoms[k + joined]];
  if (!atom || !next) return RATE_WORDS.get(atom?.lower ?? '') ?? null;
  const unit = RATE_UNITS.get(next.token.lemma) ?? RATE_UNITS.get(next.lower) ?? null;
  if (atom.lower === 'per' && next.kind === 'word' && next.lower !== 'cent')
    return longUnit(atoms, k + joined) ?? unit ?? next.token.lemma;
  // "80 killed in a week", "four villages in a week-long push": a length of time
  if (/^an?$/.test(atom.lower) && (/^(?:in|over|within)$/.test(atoms[k - 1]?.lower ?? '') || isCompound(atoms, k + joined)))
    return null;
  if (/^(?:a|an|each|every)$/.test(atom.lower))
    return next.lower === 'person' || DATING.test(atoms[k + joined + 1]?.lower ?? '') ? null : unit;
  if (atom.text === '/' && glued(atoms, k) && glued(atoms, k + 1)) return unit;
  return !first && joined === 1 && !/^(?:noun|adj)$/.test(next.token.pos) ? (RATE_WORDS.get(atom.lower) ?? null) : null;
}

/**
 * What a figure is counted by: "20 drones a day" → day, "$5 per barrel" → barrel. `to` is the end of the figure and its measure,
 * `limit` where the next count begins.
 */
export function rateOf(atoms: readonly Atom[], to: number, limit: number): Rate | null {
  for (let k = to; k < Math.min(limit, to + 12); k++) {
    const unit = rateAt(atoms, k, k === to);
    if (unit) return { unit, at: k };
    const atom = atoms[k] as Atom;
    if (STOP.test(atom.token.pos) || /^[.,;:()!?"“”]$/.test(atom.text)) return null;
    if (/^(?:each|every)$/.test(atom.lower)) return null;
  }
  return null;
}
