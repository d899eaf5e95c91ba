import {
  ADDITIONS_AFTER,
  ADDITIONS_BEFORE,
  BOUND_ADVERBS,
  BOUNDING_VERBS,
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  BOUNDS_BEHIND_NOUN,
  ESTIMATING_VERBS,
  FIGURE_NOUNS,
  NOUNS_WITH_OVER,
  PASSING_VERBS,
} from '../../lexicon/bounds.js';
import type { Bound, NumberClass } from '../../model/quantity.js';
import type { Atom } from './atoms.js';
import { glued, isHyphen, reads } from './atoms.js';
import type { Figure } from './figure.js';

interface Phrase {
  readonly bound: Bound;
  readonly words: readonly string[];
}

const byLength = (a: Phrase, b: Phrase): number => b.words.length - a.words.length;
const phrases = (rows: readonly (readonly [Bound, readonly string[]])[]): readonly Phrase[] =>
  rows.flatMap(([bound, list]) => list.map((phrase) => ({ bound, words: phrase.split(' ') }))).sort(byLength);

/** Phrases before a number by their last word, longest first. */
const BEFORE = new Map<string, readonly Phrase[]>();
for (const phrase of phrases(BOUNDS_BEFORE)) {
  const last = phrase.words.at(-1) ?? '';
  BEFORE.set(last, [...(BEFORE.get(last) ?? []), phrase]);
}
const AFTER = phrases(BOUNDS_AFTER);
const ADDITIONS = ADDITIONS_BEFORE.map((phrase) => phrase.split(' ')).sort((a, b) => b.length - a.length);

/** A figure with its bound words. */
export interface Bounded {
  readonly from: number;
  readonly to: number;
  readonly bound: Bound;
  readonly additional: boolean;
}

const endsAt = (atoms: readonly Atom[], end: number, words: readonly string[]): boolean =>
  reads(atoms, end - words.length, words);

function boundBefore(atoms: readonly Atom[], from: number): Phrase | null {
  const last = atoms[from - 1];
  if (!last) return null;
  // "took over 12 villages", "cut down 20 trees": a particle of the verb is no bound.
  if (last.token.pos === 'particle' && last.lower === 'over') return null;
  if (last.lower === 'some' && /^(?:in|after|for)$/.test(atoms[from]?.lower ?? '')) return null;
  if (/^["”’]$/.test(last.text)) return quotedBound(atoms, from);
  return BEFORE.get(last.lower)?.find((phrase) => endsAt(atoms, from, phrase.words)) ?? null;
}

/** "put the cost at “well over” £2m": a bound in quotation marks of its own, the marks among its words. */
function quotedBound(atoms: readonly Atom[], from: number): Phrase | null {
  const inner = boundBefore(atoms, from - 1);
  if (!inner) return null;
  const [open, close] = [atoms[from - 2 - inner.words.length]?.lower ?? '', atoms[from - 1]?.lower ?? ''];
  return /^["“‘]$/.test(open) ? { ...inner, words: [open, ...inner.words, close] } : null;
}

/** Where the words of a bound begin, its adverb among them: "well in excess of". */
function startOf(atoms: readonly Atom[], from: number, { bound, words }: Phrase): number {
  const at = from - words.length;
  return bound !== 'about' && BOUND_ADVERBS.has(atoms[at - 1]?.lower ?? '') ? at - 1 : at;
}

/** A bound behind the noun, where nothing is counted after it: "40 houses or more." Its words stay outside the number. */
function boundBehindNoun(atoms: readonly Atom[], to: number): Bound | null {
  for (let at = to; at < to + 4; at++) {
    const found = AFTER.find(({ words }) => BOUNDS_BEHIND_NOUN.has(words.join(' ')) && reads(atoms, at, words));
    if (found && at > to) {
      const next = atoms[at + found.words.length];
      const counts = next && (next.kind === 'digits' || /^(?:num|det|prep)$/.test(next.token.pos) || next.lower === 'than');
      return counts ? null : found.bound;
    }
    if (!/^(?:noun|adj)$/.test(atoms[at]?.token.pos ?? '') && !/^(?:past|participle)$/.test(atoms[at]?.token.form ?? ''))
      return null;
  }
  return null;
}

/** "under two columns of cement", "over three hills": a place, where the number is small and nothing is measured. */
const isPlace = (phrase: Phrase, figure: Figure, measured: boolean): boolean =>
  !measured &&
  figure.value <= 3 &&
  figure.scale === 1 &&
  !figure.unit &&
  /^(?:over|under|above|below|beyond)$/.test(phrase.words.join(' '));

const IN_THE_AIR =
  /^(?:destroy|down|intercept|neutrali[sz]e|suppress|jam|detect|fly|spot|track|record|see|drop|shoot|appear|circle|explode|register)$/;
const FLIES = /^(?:drone|uav|missile|rocket|plane|aircraft|helicopter|jet|balloon|object|vehicle|target|shahed)$/;
const LANDS =
  /^(?:region|province|district|oblast|governorate|area|location|site|country|state|city|town|village|settlement|prefecture|county|raion)$/;

/** A verb of what happens in the air to what flies: "were destroyed", "drones shot down", not "the army destroyed". */
const isInTheAir = (atoms: readonly Atom[], k: number): boolean =>
  atoms[k]?.token.pos === 'verb' &&
  IN_THE_AIR.test(atoms[k]?.token.lemma ?? '') &&
  (atoms[k - 1]?.token.pos === 'aux' || FLIES.test(atoms[k - 1]?.token.lemma ?? ''));

/** "were destroyed over eight regions", "shot down over 12 regions": what happens in the air happens over a place. */
const isOverLand = (atoms: readonly Atom[], phrase: Phrase, from: number, to: number): boolean =>
  phrase.words.length === 1 &&
  phrase.words[0] === 'over' &&
  // "downed 51 drones over 13 regions", "downed 51 drones overnight over 13 regions"
  [from - 2, from - 3].some((k) => isInTheAir(atoms, k) || FLIES.test(atoms[k]?.token.lemma ?? '')) &&
  [atoms[to], atoms[to + 1], atoms[to + 2]].some((a) => LANDS.test(a?.token.lemma ?? ''));

/** "control over four towns", "sway over half of the province": a noun that "over" completes. */
const isGoverned = (atoms: readonly Atom[], phrase: Phrase, from: number): boolean =>
  phrase.words.length === 1 && phrase.words[0] === 'over' && NOUNS_WITH_OVER.has(atoms[from - 2]?.lower ?? '');

/** "over three days": no bound where "over" means during. */
const isDuring = (atoms: readonly Atom[], phrase: Phrase, from: number, duration: boolean): boolean =>
  duration &&
  phrase.words.length === 1 &&
  phrase.words[0] === 'over' &&
  !/^(?:for|of|after|lasted|lasting|took|takes|is|was|spent|just|well)$/.test(atoms[from - 2]?.lower ?? '');

/** Precise bounds win over "about"; of two of them the outer one: "up to nearly 40". */
const outer = (inner: Bound | null, found: Bound): Bound => (found === 'about' && inner ? inner : found);

function boundAfter(atoms: readonly Atom[], to: number): { bound: Bound; to: number } | null {
  for (const { bound, words } of AFTER) {
    const hyphened = words.length === 1 && isHyphen(atoms[to]) && glued(atoms, to) && glued(atoms, to + 1) ? 1 : 0;
    if (!reads(atoms, to + hyphened, words)) continue;
    const end = to + hyphened + words.length;
    const word = words.at(-1) ?? '';
    // "above 1000 and below 1500", "5000 or less than 6000"
    if (
      words.length > 1 &&
      (atoms[end]?.kind === 'digits' ||
        atoms[end]?.token.pos === 'num' ||
        /^(?:than|an?|one|half)$/.test(atoms[end]?.lower ?? '') ||
        /^[$€£]$/.test(atoms[end]?.text ?? ''))
    )
      continue;
    if (word === 'plus' && !hyphened && /^(?:digits|mark)$/.test(atoms[end]?.kind ?? 'mark')) continue;
    if (word === '+' && !glued(atoms, to)) continue;
    if (/^(?:minimum|maximum|odd|approximately)$/.test(word) && atoms[end]?.kind === 'word' && word !== 'odd') continue;
    // "200 at least 20 of them": a bound before the next number is that number's.
    if (
      /^(?:least|most|minimum|maximum|approximately)$/.test(word) &&
      (atoms[end]?.kind === 'digits' ||
        atoms[end]?.token.pos === 'num' ||
        atoms[to]?.lower !== words[0] ||
        /^(?:one|an?|half)$/.test(atoms[end]?.lower ?? ''))
    )
      continue;
    return { bound, to: end };
  }
  return null;
}

/** "the death toll has passed 300": the subject of the verb at `at` is itself a figure. */
const isOfFigure = (atoms: readonly Atom[], at: number): boolean =>
  atoms
    .slice(Math.max(0, at - FIGURE_REACH), at)
    .findLast(({ token }) => token.pos === 'rel' || FIGURE_NOUNS.has(token.lemma) || /^(?:who|that|which)$/.test(token.lower))
    ?.token.pos === 'noun';
/** How far before its verb a figure's noun may stand, in words. */
const FIGURE_REACH = 6;

/** "surpassed one million", "was estimated at 300": a bound that the verb carries; its words stay outside the number. */
function boundOfVerb(atoms: readonly Atom[], from: number): Bound | null {
  const [last, before] = [atoms[from - 1]?.token, atoms[from - 2]?.token];
  if (last?.pos === 'verb' && (BOUNDING_VERBS.has(last.lemma) || (PASSING_VERBS.has(last.lemma) && isOfFigure(atoms, from - 1))))
    return 'more_than';
  return last?.lower === 'at' && before?.pos === 'verb' && ESTIMATING_VERBS.has(before.lemma) ? 'about' : null;
}

/** Finds the bound words around a figure and whether it adds to another ("another five", "two more"). */
export function boundsOf(atoms: readonly Atom[], figure: Figure, measure: NumberClass | null): Bounded {
  const duration = measure === 'duration';
  let from = figure.from;
  let bound: Bound | null = null;
  let additional = false;
  for (let step = 0; step < 3; step++) {
    const phrase = boundBefore(atoms, from);
    if (
      phrase &&
      !isGoverned(atoms, phrase, from) &&
      !isOverLand(atoms, phrase, from, figure.to) &&
      !isDuring(atoms, phrase, from, duration) &&
      !isPlace(phrase, figure, measure !== null)
    ) {
      from = startOf(atoms, from, phrase);
      const negated = /exceeding$/.test(phrase.words.join(' ')) && /^(?:none|never|nothing)$/.test(atoms[from - 1]?.lower ?? '');
      bound = outer(bound, negated ? 'at_most' : phrase.bound);
      continue;
    }
    const addition = ADDITIONS.find((words) => endsAt(atoms, from, words));
    if (!addition) break;
    additional = true;
    // "at least another five": the bound reaches over the word.
    if (!boundBefore(atoms, from - addition.length)) break;
    from -= addition.length;
  }
  const behind = boundAfter(atoms, figure.to);
  if (behind && bound === 'about') bound = behind.bound; // "some 40-plus"
  if (bound === null) bound = behind?.bound ?? boundBehindNoun(atoms, figure.to);
  const to = behind?.to ?? figure.to;
  bound ??= boundOfVerb(atoms, from);
  additional ||=
    ADDITIONS_AFTER.has(atoms[to]?.lower ?? '') && !/^than$/.test(atoms[to + 1]?.lower ?? '') && !isHyphen(atoms[to + 1]);
  const plain = figure.high !== null ? 'range' : figure.vague ? 'vague' : 'exact';
  const settled = bound === null || (bound === 'about' && plain !== 'exact') || plain === 'range' ? plain : bound;
  return { from, to, bound: settled, additional };
}

/** The ends of what a bounded value may be. */
export function endsOf(value: number, high: number | null, bound: Bound): { low: number | null; high: number | null } {
  switch (bound) {
    case 'exact':
      return { low: value, high: value };
    case 'range':
      return { low: value, high };
    case 'at_least':
    case 'more_than':
      return { low: value, high: null };
    case 'at_most':
    case 'less_than':
    case 'nearly':
      return { low: null, high: value };
    default:
      return { low: null, high: null };
  }
}
