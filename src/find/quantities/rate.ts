import { RATE_UNITS, RATE_WORDS } from '../../lexicon/units.js';
import type { Atom } from './atoms.js';
import { glued } from './atoms.js';

/** "a day after the raid" dates, it does not divide. */
const DATING = /^(?:after|before|later|earlier|ago|since|when|that|into|prior|of)$/;
const STOP = /^(?:verb|aux|modal|conj|sub|rel|num)$/;

/** What a figure is counted by: "20 drones a day" → "day", "$5 per barrel" → "barrel"; `to` is the end of the figure and its measure. */
export function rateOf(atoms: readonly Atom[], to: number): string | null {
  for (let k = to; k < Math.min(atoms.length, to + 7); k++) {
    const atom = atoms[k] as Atom;
    const next = atoms[k + 1];
    if (atom.lower === 'per' && next?.kind === 'word' && next.lower !== 'cent') return RATE_UNITS.get(next.token.lemma) ?? RATE_UNITS.get(next.lower) ?? next.token.lemma;
    if (/^(?:a|an|each|every)$/.test(atom.lower)) {
      const unit = RATE_UNITS.get(next?.lower ?? '');
      return unit && !DATING.test(atoms[k + 2]?.lower ?? '') && unit !== 'person' ? unit : null;
    }
    if (atom.text === '/' && glued(atoms, k) && glued(atoms, k + 1) && RATE_UNITS.has(next?.lower ?? '')) return RATE_UNITS.get(next?.lower ?? '') ?? null;
    const adverb = RATE_WORDS.get(atom.lower);
    if (adverb && k > to && !(next && /^(?:noun|adj)$/.test(next.token.pos))) return adverb;
    if (atom.kind === 'digits' || (STOP.test(atom.token.pos) && !(k === to && atom.token.pos === 'num')) || /^[.,;:()!?"“”]$/.test(atom.text)) return null;
  }
  return null;
}
