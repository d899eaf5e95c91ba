import { UTILITIES } from '../lexicon/buildings.js';
import { CURRENCY_CODES } from '../lexicon/currencies.js';
import { ADVERB_PARTICLES, CLOSED_CLASS } from '../lexicon/closed-class.js';
import { COUNTED_NOUN } from '../lexicon/counted-nouns.js';
import { STATES } from '../lexicon/participles.js';
import { SITES } from '../lexicon/places.js';
import { NEVER_NOUNS, NOUN_OR_VERB, PARTICLES, PHRASAL } from '../lexicon/verb-forms.js';
import { INVARIANT } from '../lexicon/verb-classes.js';
import { COMPOUND_ADJECTIVE } from '../lexicon/word-shapes.js';
import type { Pos } from '../model/sentence.js';
import { endsInS, isNominal, opensNoun, type Draft, type Reader } from './draft.js';
import { singular, type VerbReading } from './morphology.js';
import { countedBefore, nounOrVerb } from './noun-or-verb.js';
import { readIng, readParticiple } from './participle.js';
import { SPECIAL_WORDS } from './special-words.js';

const isParticleWord = ({ pos, lower }: Draft): boolean =>
  PARTICLES.has(lower) && (pos === 'prep' || lower === 'home' || (pos === 'adv' && ADVERB_PARTICLES.has(lower)));

/** "shot down 12 drones", "were shot down": the particle belongs to the verb before it; "in" and "on" before a place do not. */
function isParticleOfVerb(all: readonly Draft[], i: number): boolean {
  const { lower } = all[i] as Draft;
  const [before, after] = [all[i - 1], all[i + 1]];
  if (!before?.verb || (before.pos !== 'verb' && before.pos !== 'noun')) return false;
  if (!PHRASAL.get(before.verb.base)?.has(lower)) return false;
  const placeFollows = (lower === 'in' || lower === 'on') && (after?.pos === 'det' || after?.pos === 'name');
  return !placeFollows;
}

/** "flew 240 holidaymakers home", "brought three more home": after those who are brought, the way they go. */
const isHomeward = (all: readonly Draft[], i: number): boolean => {
  const { lower = '', pos } = all[i - 1] ?? {};
  const people = (pos === 'noun' && singular(lower) !== lower) || pos === 'num' || /^(?:more|others|them|people)$/.test(lower);
  return all[i]?.lower === 'home' && people && !/^(?:noun|name|poss)$/.test(all[i + 1]?.pos ?? '');
};

/** "crossed over from the north", "came in on Sunday": right before another preposition it has no noun of its own. */
const isStranded = (all: readonly Draft[], i: number): boolean =>
  all[i]?.pos === 'prep' &&
  /^(?:over|in|through|across|on)$/.test(all[i]?.lower ?? '') &&
  all[i - 1]?.verb != null &&
  /^(?:from|into|onto|through|towards|toward|during|after|before|until|by)$/.test(all[i + 1]?.lower ?? '');

/** "The strikes have": a helper after the word makes it the subject. */
function isSubjectOfHelper(all: readonly Draft[], i: number): boolean {
  const before = all[i - 1];
  const after = all[i + 1]?.pos;
  return before !== undefined && before.pos !== 'pron' && (after === 'aux' || after === 'modal');
}

const ENDS_GROUP: ReadonlySet<Pos | undefined> = new Set([undefined, 'aux', 'modal', 'verb', 'prep', 'punct', 'conj', 'rel']);

/** "the rebel-held northwest", "a former seminary": a place that the tagger takes for an adjective, where it ends a group. */
const isPlaceNoun = (all: readonly Draft[], i: number): boolean =>
  all[i]?.pos === 'adj' &&
  SITES.has(singular((all[i] as Draft).lower)) &&
  ENDS_GROUP.has(all[i + 1]?.pos) &&
  (opensNoun(all[i - 1]) || all[i - 1]?.pos === 'adj');

/** Metals that are colours too: "the Kibali gold mine". */
const isMetal = (all: readonly Draft[], i: number): boolean =>
  /^(?:gold|silver)$/.test((all[i] as Draft).lower) && all[i + 1]?.pos === 'noun';

/** "A suspect has been held": an adjective that is the name of people as well, between an article and what ends a group. */
function isPersonNoun(all: readonly Draft[], i: number): boolean {
  const { pos, lower, verb } = all[i] as Draft;
  const ends = ENDS_GROUP.has(all[i + 1]?.pos);
  const before = all[i - 1]?.pos;
  // "12 passers-by", but "six more injured"
  return (
    pos === 'adj' &&
    ends &&
    ((before === 'det' && all[i - 1]?.lower !== 'more') ||
      // "a U.S. national"
      (before === 'name' && all[i - 2]?.pos === 'det') ||
      (before === 'num' && !verb && !STATES.has(lower))) &&
    COUNTED_NOUN.get(singular(lower))?.class === 'person'
  );
}

/** "10,000 flee as a volcano erupts", "people in the city require food": a verb of no noun's form after a figure or a noun. */
const isHeadlineVerb = ({ verb }: Draft, before: Draft | undefined): boolean =>
  verb?.form === 'base' && (before?.pos === 'num' || isNominal(before)) && NEVER_NOUNS.has(verb.base);

/** "Norway set aside $250 million": a phrasal verb between its subject and a figure. */
function opensPhrasal(all: readonly Draft[], i: number): boolean {
  const particle = PHRASAL.get(all[i]?.verb?.base ?? '')?.has(all[i + 1]?.lower ?? '') ?? false;
  // "set aside Rs 500 million"
  const sum = all[i + 2]?.pos === 'num' || (CURRENCY_CODES.has(all[i + 2]?.text ?? '') && all[i + 3]?.pos === 'num');
  return particle && isNominal(all[i - 1]) && sum;
}

/** "two US service members": between a counted name and a plural. */
const isInCount = (all: readonly Draft[], i: number): boolean =>
  all[i - 1]?.pos === 'name' && all[i - 2]?.pos === 'num' && all[i + 1]?.pos === 'noun' && endsInS(all[i + 1]);

/** A word that has the form of a known verb. */
function readKnownVerb(all: readonly Draft[], i: number): Pos {
  const { pos, lower, verb } = all[i] as Draft;
  const { base, form } = verb as VerbReading;
  const before = all[i - 1];
  const isBoth = NOUN_OR_VERB.has(base);
  if (before?.lower === 'longer' && all[i - 2]?.pos === 'neg') return 'verb'; // "no longer work"
  if (before?.pos === 'aux' && INVARIANT.has(lower)) return 'verb'; // "were set free", "has overrun"
  if (form === 'base' && (before?.pos === 'to' || before?.pos === 'modal')) return 'verb';
  if (form === 'present' && !isBoth && before?.pos === 'num' && /^\p{Sc}|%$/u.test(before.lower)) return 'verb'; // "$300m contains"
  if (form === 'base' && isInCount(all, i)) return 'noun';
  if (form === 'present' && COUNTED_NOUN.has(singular(lower)) && countedBefore(all, i)) return 'noun'; // "two army outposts"
  if (form === 'present' && isBoth && isSubjectOfHelper(all, i)) return 'noun';
  if (form === 'ing') return readIng(all, i);
  if (form === 'past' || form === 'participle') return readParticiple(all, i);
  if (opensPhrasal(all, i)) return 'verb';
  // "water supplies to 60,000 people"
  if (base === 'supply' && UTILITIES.has(before?.lower ?? '')) return 'noun';
  if (isHeadlineVerb(all[i] as Draft, before)) return 'verb';
  if (isBoth) return nounOrVerb(all, i);
  if (form === 'present' && isNominal(before)) return 'verb';
  if (pos !== 'verb') return plain(pos);
  // "behind bars", "in intensive care"
  return opensNoun(before) || before?.pos === 'adj' ? 'noun' : 'verb';
}

/** "ACLED recorded": an acronym among words in lower case is no verb, whatever its ending. */
const isAcronym = (all: readonly Draft[], i: number): boolean =>
  /^\p{Lu}{4,}$/u.test(all[i]?.text ?? '') && all.filter((d) => /^\p{Ll}{3,}$/u.test(d.text)).length > 2;

/** A word that only the tagger takes for a verb: nearly every neighbour of a noun makes it one. */
function readUnknownVerb(all: readonly Draft[], i: number): Pos {
  const before = all[i - 1];
  const after = all[i + 1];
  if (COUNTED_NOUN.has(singular((all[i] as Draft).lower)) || isSubjectOfHelper(all, i)) return 'noun';
  if (isInCount(all, i)) return 'noun';
  if (endsInS(all[i]) && countedBefore(all, i)) return 'noun'; // "hit five rebel camps"
  if (opensNoun(before) || before?.pos === 'prep' || before?.pos === 'adj' || before?.pos === 'verb') return 'noun';
  if (before?.pos === 'conj' && after?.pos === 'adj') return 'noun';
  return isNominal(before) && (after?.pos === 'prep' || after?.pos === 'punct') ? 'noun' : 'verb';
}

/** "Lights went out", "Sirens sounded": a plural at the head of a sentence before a past form is its subject. */
function opensWithPlural(all: readonly Draft[], i: number): boolean {
  const { capital, verb } = all[i] as Draft;
  const plural = endsInS(all[i]) && (verb === null || verb.form === 'present');
  return i === 0 && capital && plural && all[1]?.verb?.form === 'past' && all[1].pos === 'verb';
}

const FUNCTION_WORDS: ReadonlySet<Pos> = new Set(['conj', 'prep', 'rel', 'det', 'pron', 'modal', 'other']);

/** A word of no list that the tagger takes for a function word is a noun. */
const plain = (pos: Pos): Pos => (FUNCTION_WORDS.has(pos) ? 'noun' : pos);

const SETTLED: ReadonlySet<Pos> = new Set(['num', 'ord', 'date', 'punct', 'poss']);

/** Settles the part of speech of the word at `i`; those before it are settled, those after it are as read alone. */
export const settle: Reader = (all, i) => {
  const d = all[i] as Draft;
  const special = SPECIAL_WORDS.get(d.lower)?.(all, i);
  if (special) return special;
  // "found their mark": a common noun that is a name as well
  if (d.pos === 'name') return !d.capital && all[i - 1]?.pos === 'det' && d.verb ? 'noun' : 'name';
  if (COMPOUND_ADJECTIVE.test(d.lower)) return 'adj';
  if (isParticleWord(d)) return isParticleOfVerb(all, i) ? 'particle' : isStranded(all, i) || isHomeward(all, i) ? 'adv' : d.pos;
  if (CLOSED_CLASS.has(d.lower) || SETTLED.has(d.pos)) return d.pos;
  if (isPersonNoun(all, i) || isPlaceNoun(all, i) || isMetal(all, i)) return 'noun';
  if (isAcronym(all, i)) return 'name';
  if (opensWithPlural(all, i)) return 'noun';
  if (d.verb) return readKnownVerb(all, i);
  return d.pos === 'verb' ? readUnknownVerb(all, i) : plain(d.pos);
};
