import { open, posAt, word, type Item, type Range } from './item.js';

/** A base group has no more items than this. */
const LONGEST = 24;

const INNER = new Set(['noun', 'name', 'num', 'ord', 'adj', 'poss', 'date']);
const HEADS = new Set(['noun', 'name', 'pron']);
/** Prepositions that tie a noun to the one before it in the name of a speaker: "head of the region", "spokesman for the army", "officials in Kyiv". */
const TIES = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'to',
  'on',
  'with',
  'near',
  'within',
  'across',
  'under',
  'behind',
  'between',
  'against',
  'about',
  'into',
  'by',
]);

/** "the only clinic", "the town's only working clinic": an adverb between a determiner and its noun. */
const isInnerAdverb = (items: readonly Item[], i: number): boolean =>
  posAt(items, i) === 'adv' &&
  ['det', 'poss'].includes(posAt(items, i - 1)) &&
  ['noun', 'name', 'adj', 'verb'].includes(posAt(items, i + 1));

/** "the acting governor", "the Moscow-backed acting mayor": present participles that say how an office is held. */
const HOLDING = /^(?:acting|sitting|ruling|governing|visiting|outgoing|incoming|leading|commanding)$/;

/** "rights groups", "Acled, which …": words at the head of a sentence or group that the tagger reads as verbs. */
const isMistaken = (items: readonly Item[], i: number): boolean =>
  (word(items, i) === 'rights' && posAt(items, i + 1) === 'noun') ||
  (posAt(items, i) === 'verb' && capital(items, i) && /^(?:edge|punct)$/.test(posAt(items, i - 1)) && word(items, i + 1) === ',');

/** Modifiers that the tagger reads as verbs or adverbs: "armed forces", "the then governor", "Islamic State-linked". */
const modifier = (items: readonly Item[], i: number): boolean =>
  INNER.has(posAt(items, i)) ||
  isMistaken(items, i) ||
  (HOLDING.test(word(items, i)) && ['noun', 'name'].includes(posAt(items, i + 1))) ||
  (posAt(items, i) === 'verb' &&
    (items[i]?.token.form === 'past' || items[i]?.token.form === 'participle' || items[i]?.token.form === 'ing') &&
    ['noun', 'name', 'adj'].includes(posAt(items, i + 1)) &&
    (['det', 'poss', 'edge', 'adj', 'punct', 'prep'].includes(posAt(items, i - 1)) || isInnerAdverb(items, i - 1))) ||
  isInnerAdverb(items, i) ||
  (posAt(items, i) === 'verb' &&
    /^\p{Lu}/u.test(items[i]?.token.text ?? '') &&
    (i > 0 || ['noun', 'name'].includes(posAt(items, i + 1)))) ||
  word(items, i) === '&' ||
  (word(items, i) === '/' && INNER.has(posAt(items, i - 1)));

/** Start of a bracket that closes at `i` ("the Ministry of Defence (MoD) said"), else -1. */
export function bracketBefore(items: readonly Item[], i: number): number {
  if (word(items, i) !== ')') return -1;
  for (let k = i - 1; k >= Math.max(0, i - 8); k--) if (word(items, k) === '(') return k;
  return -1;
}

function bracketAfter(items: readonly Item[], i: number): number {
  if (word(items, i) !== '(') return -1;
  for (let k = i + 1; k <= i + 8; k++) if (word(items, k) === ')') return k;
  return -1;
}

/** The base group, without what hangs on it, whose last item is `last`; null where no noun ends there. */
function baseBefore(items: readonly Item[], last: number): Range | null {
  let i = last;
  const bracket = bracketBefore(items, i);
  if (bracket > 0) i = bracket - 1;
  const p = posAt(items, i);
  if (p === 'pron') return word(items, i - 1) === 'of' ? { from: i, to: last + 1 } : { from: i, to: last + 1 };
  if (p === 'det' && /^(?:this|that|these|those|both|all|some|many|another|several|most|few)$/.test(word(items, i)))
    return { from: i, to: last + 1 };
  if (
    !HEADS.has(p) &&
    p !== 'num' &&
    p !== 'adj' &&
    !(p === 'verb' && /^\p{Lu}/u.test(items[i]?.token.text ?? '') && HEADS.has(posAt(items, i - 1))) &&
    !isMistaken(items, i)
  )
    return null;
  while (i > 0 && last - i < LONGEST) {
    if (modifier(items, i - 1)) i--;
    else if (bracketBefore(items, i - 1) > 0 && HEADS.has(posAt(items, bracketBefore(items, i - 1) - 1)))
      i = bracketBefore(items, i - 1);
    else break;
  }
  while (posAt(items, i - 1) === 'det' && word(items, i - 1) !== 'what' && i > 0) i--;
  while (i < last && (posAt(items, i) === 'poss' || posAt(items, i) === 'date')) i++;
  return { from: i, to: last + 1 };
}

const capital = (items: readonly Item[], i: number): boolean => open(items, i) && /^\p{Lu}/u.test(items[i]?.token.text ?? '');

/** Where a name with "the" in it begins: "Save the Children" from "the Children"; `from` where it has none. */
function nameStart(items: readonly Item[], { from, to }: Range): number {
  const led =
    word(items, from) === 'the' &&
    items[from]?.token.text === 'the' &&
    items.slice(from + 1, to).every((_, k) => capital(items, from + 1 + k));
  return led && to > from + 1 && capital(items, from - 1) && !['prep', 'date'].includes(posAt(items, from - 1)) ? from - 1 : from;
}

/** Where a name that goes on after "the" ends: "according to Save the Children". */
function nameEnd(items: readonly Item[], { from, to }: Range): number {
  if (to - from !== 1 || !capital(items, from) || items[to]?.token.text !== 'the' || !capital(items, to + 1)) return to;
  let end = to + 1;
  while (capital(items, end) && ['noun', 'name'].includes(posAt(items, end))) end++;
  return end;
}

/** Prepositions that tie nouns, and any that a name spells with a capital ("Doctors Without Borders"). */
const ties = (items: readonly Item[], i: number): boolean => TIES.has(word(items, i)) || (i > 0 && capital(items, i));

/** "a doctor there", "residents nearby": the noun before a word that points to a place. */
const beforePointer = (items: readonly Item[], last: number): number =>
  /^(?:there|here|nearby|elsewhere)$/.test(word(items, last)) && HEADS.has(posAt(items, last - 1)) ? last - 1 : last;

/** "a farmer called Orlov", "a unit known as Tempest": between a noun and its name. */
const names = (items: readonly Item[], i: number): boolean =>
  (/^(?:called|named|nicknamed)$/.test(word(items, i)) && HEADS.has(posAt(items, i - 1))) ||
  (word(items, i) === 'as' && word(items, i - 1) === 'known' && HEADS.has(posAt(items, i - 2)));

/** The noun group that ends at item `last`, with its "of", "for", "in" complements; null where there is none. */
export function groupEndingAt(items: readonly Item[], last: number): Range | null {
  const base = baseBefore(items, beforePointer(items, last));
  if (!base) return null;
  let from = nameStart(items, base);
  for (let steps = 0; steps < 5; steps++) {
    const tie = word(items, from - 1);
    if (posAt(items, from - 1) === 'prep' && ties(items, from - 1)) {
      const outer = baseBefore(items, from - 2);
      if (
        !outer ||
        posAt(items, outer.to - 1) === 'pron' ||
        posAt(items, outer.to - 1) === 'date' ||
        // "one of the survivors" is a group, "in 2014 officials" is none
        (posAt(items, outer.to - 1) === 'num' && tie !== 'of')
      )
        break;
      from = outer.from;
    } else if (tie === 'and' || tie === 'or' || tie === '&') {
      const left = baseBefore(items, beforePointer(items, from - 2));
      if (!left || !['edge', 'punct', 'sub'].includes(posAt(items, left.from - 1))) break;
      from = left.from;
    } else if (names(items, from - 1)) {
      const named = baseBefore(items, from - (tie === 'as' ? 3 : 2));
      if (!named) break;
      from = named.from;
    } else break;
  }
  return { from, to: base.to };
}

/** The base group that begins at item `first`; null where none does. */
export function baseAfter(items: readonly Item[], first: number): Range | null {
  let i = first;
  if (posAt(items, i) === 'pron') return { from: first, to: first + 1 };
  while (posAt(items, i) === 'det') i++;
  const start = i;
  // "according to figures from …": whatever stands after a preposition is a noun, also where it could be a verb.
  const governed = posAt(items, i - 1) === 'prep' || (word(items, i - 2) === 'according' && word(items, i - 1) === 'to');
  if (posAt(items, i) === 'verb' && items[i]?.token.form !== 'ing' && governed) i++;
  while (i - first < LONGEST && (modifier(items, i) || posAt(items, i) === 'noun')) {
    // "officials Tuesday": a day after the noun is a time, not a part of the name.
    if (posAt(items, i) === 'date' && posAt(items, i + 1) !== 'poss') break;
    if (i > start && /^(?:late|early|earlier|later|last|next)$/.test(word(items, i))) break;
    // "told police two men were shot": a number opens a group of its own
    if (i > start && posAt(items, i) === 'num' && posAt(items, i - 1) === 'noun') break;
    i++;
  }
  while (i > start && posAt(items, i - 1) === 'poss') i--;
  if (i === start) return i > first ? { from: first, to: i } : null;
  const bracket = bracketAfter(items, i);
  return { from: first, to: bracket > 0 ? bracket + 1 : nameEnd(items, { from: start, to: i }) };
}

/** The noun group that begins at item `first` with its complements, as far as `limit`; `stops` says which prepositions open something else ("in a statement"). */
export function groupStartingAt(
  items: readonly Item[],
  first: number,
  limit: number,
  stops: (at: number) => boolean,
): Range | null {
  const base = baseAfter(items, first);
  if (!base) return null;
  let to = base.to;
  for (let steps = 0; steps < 5 && to < limit; steps++) {
    const p = posAt(items, to);
    if (p === 'prep' && ties(items, to) && !stops(to)) {
      const next = baseAfter(items, to + 1);
      if (!next || posAt(items, to + 1) === 'date' || posAt(items, to + 1) === 'pron') break;
      to = next.to;
    } else if ((word(items, to) === 'and' || word(items, to) === '&') && baseAfter(items, to + 1)) {
      const next = baseAfter(items, to + 1) as Range;
      if (!['edge', 'punct', 'prep', 'date'].includes(posAt(items, next.to))) break;
      to = next.to;
    } else break;
  }
  return { from: first, to: Math.min(to, limit) };
}
