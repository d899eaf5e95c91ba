import { TREND_NOUNS, TREND_WORDS } from '../../lexicon/bounds.js';
import type { NumberClass, Trend } from '../../model/quantity.js';
import type { Atom } from './atoms.js';

/** Verbs that take a direct object as well: "cut 200 jobs", "lost 20 men", "raised $5m". Only "by" or a share makes their figure a change. */
const TRANSITIVE = new Set(
  'drop lose raise gain cut reduce boost contract expand lower slash shed sink dip dive tip leap slip top ease hike rally spike edge grow swell cost plunge'.split(
    ' ',
  ),
);

/** "a rise of 5%", "an increase of 12". */
const ofNoun = (atoms: readonly Atom[], from: number): Trend | null =>
  atoms[from - 1]?.lower === 'of' ? (TREND_NOUNS.get(atoms[from - 2]?.token.lemma ?? '') ?? null) : null;

/** "climbed above 2,000" tells the figure reached */
const isReached = (atoms: readonly Atom[], from: number, cls: NumberClass): boolean =>
  /^(?:above|beyond|past|below|under)$/.test(atoms[from]?.lower ?? '') || (cls === 'count' && atoms[from]?.lower === 'over');

/** "up 5%", "went down by 12": an adverb that is no part of a full verb ("shot down 12", "held down by one"). */
function ofAdverb(atoms: readonly Atom[], at: number, by: boolean, cls: NumberClass): Trend | null {
  const before = atoms[at - 1]?.token;
  if (by && before?.pos === 'verb' && !/^(?:go|come|move|tick|edge|inch)$/.test(before.lemma)) return null;
  if (cls !== 'percent' && !by && before && !/^(?:aux|adv|punct)$/.test(before.pos)) return null;
  return TREND_WORDS.get(atoms[at]?.lower ?? '') ?? null;
}

/** "rose 35%", "fell by 12", "a drop by 5%". */
function ofVerb(atoms: readonly Atom[], at: number, by: boolean, to: number, cls: NumberClass): Trend | null {
  const { lemma, pos } = (atoms[at] as Atom).token;
  const trend = TREND_WORDS.get(lemma) ?? null;
  if (by || trend === null) return trend;
  if (pos === 'noun' && cls !== 'percent') return null;
  // "won 93% of the vote" is a share, not a change.
  const isObject = cls !== 'percent' || /^(?:of|the|its|their|his|her)$/.test(atoms[to]?.lower ?? '');
  return TRANSITIVE.has(lemma) && isObject && !/^points?$/.test(atoms[to]?.lower ?? '') ? null : trend;
}

/** The word of change right before the figure or its "by". */
function wordBefore(atoms: readonly Atom[], from: number, to: number, cls: NumberClass): Trend | null {
  if (isReached(atoms, from, cls)) return null;
  const by = atoms[from - 1]?.lower === 'by';
  let at = by ? from - 2 : from - 1;
  for (let skipped = 0; skipped < 2 && isPlainAdverb(atoms[at]); skipped++) at--;
  const atom = atoms[at];
  if (!atom || atom.token.pos === 'particle') return null;
  // "revised upward by 40"
  if (by && /^(?:up|down)wards?$/.test(atom.lower)) return atom.lower.startsWith('up') ? 'up' : 'down';
  if (/^(?:up|down)$/.test(atom.lower)) return ofAdverb(atoms, at, by, cls);
  // "downed 12 drones"
  return atom.token.lemma === 'down' ? null : ofVerb(atoms, at, by, to, cls);
}

const isPlainAdverb = (atom: Atom | undefined): boolean =>
  atom?.token.pos === 'adv' && !/^(?:up|down)(?:wards?)?$/.test(atom.lower);

/** How far before "by" the verb of its clause may stand, in words. */
const OBJECT_REACH = 8;
/** What stands inside an object: "the company's production capacity", "aid to Kyiv". */
const INSIDE_OBJECT = /^(?:noun|name|adj|det|poss)$/;

/** "cut its garrison by 3,000", "raised aid for the south by $5m": the verb before the object that "by" follows. */
function overObject(atoms: readonly Atom[], from: number): Trend | null {
  if (atoms[from - 1]?.lower !== 'by') return null;
  for (let at = from - 2; at >= 0 && at > from - 2 - OBJECT_REACH; at--) {
    const { lower, token } = atoms[at] as Atom;
    if (token.pos === 'verb') {
      // "was cut short by 12 drones" has no object
      if (atoms[at - 1]?.token.lemma === 'be') return null;
      return INSIDE_OBJECT.test(atoms[at + 1]?.token.pos ?? '') ? (TREND_WORDS.get(token.lemma) ?? null) : null;
    }
    if (!INSIDE_OBJECT.test(token.pos) && !/^(?:of|to|for|in|'s|'|s)$/.test(lower)) return null;
  }
  return null;
}

/** "a 12% increase", "35% higher". */
function wordAfter(atoms: readonly Atom[], to: number): Trend | null {
  for (let k = to; k <= to + 2; k++) {
    const atom = atoms[k];
    const trend = TREND_NOUNS.get(atom?.token.lemma ?? '') ?? TREND_NOUNS.get(atom?.lower ?? '');
    if (trend) return trend;
    if (atom?.token.pos !== 'adj') return null;
  }
  return null;
}

/** Whether a figure is the size of a change: "rose 35%", "fell by 12", "a 12% increase". The figure reached ("rose to 300") is none. */
export function trendOf(atoms: readonly Atom[], from: number, to: number, cls: NumberClass): Trend | null {
  if (/^(?:year|date|time|age|ordinal|designator|rank|score|duration)$/.test(cls)) return null;
  return (
    wordBefore(atoms, from, to, cls) ??
    overObject(atoms, from) ??
    ofNoun(atoms, from) ??
    (cls === 'percent' ? wordAfter(atoms, to) : null)
  );
}
