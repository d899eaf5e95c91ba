import { BOUND_WORDS, PLURAL_NAMES, PLURAL_PRONOUNS, TIME_ADJECTIVES, TIME_DETERMINERS } from '../lexicon/closed-class.js';
import { COUNTED_NOUN } from '../lexicon/counted-nouns.js';
import { IRREGULAR_PLURALS } from '../lexicon/noun-forms.js';
import { UTILITIES } from '../lexicon/buildings.js';
import { INVARIANT, SUFFERED } from '../lexicon/verb-classes.js';
import { PARTICLES } from '../lexicon/verb-forms.js';
import type { Pos } from '../model/sentence.js';
import { endsInS, isNominal, opensNoun, startsGroup, wordAfter, wordBefore, type Draft, type Reader } from './draft.js';
import { singular } from './morphology.js';

/** How many bound words may stand before a figure ("well over an estimated 40"). */
const LONGEST_BOUND = 5;

/** Whether a figure follows the bound words after `i`: "controls between 20 and 30", "holds around a fifth". */
export function figureAhead(all: readonly Draft[], i: number): boolean {
  let k = i + 1;
  while (k <= i + LONGEST_BOUND && BOUND_WORDS.has(all[k]?.lower ?? '')) k++;
  return k > i + 1 && (all[k]?.pos === 'num' || /^(?:half|quarter|third|fifth|sixth|tenth)$/.test(all[k]?.lower ?? ''));
}

function isPluralSubject(d: Draft | undefined): boolean {
  if (d?.lower === 'people' || d?.lower === 'police') return true;
  // "the missing now number 30"
  if (d?.pos === 'noun' && /^(?:dead|missing|wounded|injured|homeless|displaced)$/.test(d.lower)) return true;
  switch (d?.pos) {
    case 'pron':
      return PLURAL_PRONOUNS.has(d.lower);
    case 'noun':
      return endsInS(d) || IRREGULAR_PLURALS.has(d.lower);
    case 'name':
      return d.guess.tags.has('Plural') || PLURAL_NAMES.has(d.lower);
    default:
      return false;
  }
}

/** A base form wants a plural subject, an -s form a singular one: "rebels control", "the army controls". */
const agrees = (subject: Draft | undefined, { verb }: Draft): boolean => (verb?.form === 'base') === isPluralSubject(subject);

/** "9,000 122 mm mortar shells each week": a plural at the end of a counted group. */
export function countedBefore(all: readonly Draft[], i: number): boolean {
  const isModifier = (d: Draft | undefined) => (d?.pos === 'noun' || d?.pos === 'adj' || d?.pos === 'name') && !endsInS(d);
  let k = i - 1;
  while (isModifier(all[k])) k--;
  return k < i - 1 && all[k]?.pos === 'num' && all[k]?.lower !== 'one' && all[k]?.lower !== '1';
}

/** "three depots", "eight enemy positions": a plural with a figure before it. */
function isCountedPlural(all: readonly Draft[], i: number): boolean {
  const before = all[i - 1];
  const isPlural = all[i]?.pos === 'noun' && endsInS(all[i]);
  return isPlural && (before?.pos === 'num' || (isNominal(before) && all[i - 2]?.pos === 'num'));
}

/** "targeted and hit 11 depots": joined to a verb, with an object of its own. */
function isJoinedVerb(all: readonly Draft[], i: number): boolean {
  const joined = all[i - 2]?.pos;
  if (wordBefore(all, i)?.pos !== 'conj' || (joined !== 'verb' && joined !== 'particle')) return false;
  const after = wordAfter(all, i);
  const invariant = INVARIANT.has((all[i] as Draft).lower);
  return after?.pos === 'det' || after?.pos === 'num' || (invariant && startsGroup(after));
}

/** How long an aside between dashes may be, in words. */
const ASIDE = 8;
const DASH = /^(?:[-–—]|--)$/;

/** What people do who are counted twice: "half the population, some 25 million, need aid". */
const WANTS = /^(?:need|face|lack|risk)$/;

/** "22 million – three-quarters of the population – need aid": after an aside stands the verb of what was before it. */
function followsAside(all: readonly Draft[], i: number): boolean {
  if (all[i]?.verb?.form !== 'base' || !startsGroup(all[i + 1])) return false;
  const closesFigure = all[i - 1]?.lower === ',' && WANTS.test(all[i]?.lower ?? '');
  const mark = closesFigure ? /^,$/ : DASH;
  if (!mark.test(all[i - 1]?.lower ?? '')) return false;
  const opening = all.findLastIndex((d, k) => k < i - 1 && k >= i - ASIDE && mark.test(d.lower));
  const subject = all[opening - 1];
  if (closesFigure) return isNominal(subject) && all.slice(opening, i).some((d) => d.pos === 'num');
  return opening > 0 && (subject?.pos === 'num' || isPluralSubject(subject));
}

/** Nouns for all who live somewhere, of whom shares are told. */
const POPULACE = /^(?:population|populace|nation|country|citizenry|workforce|community)$/;

/** How far before the verb of wanting a figure may stand, in words. */
const FIGURE_REACH = 9;

/** Left of a group that an "of" or "in" joins to the noun before it: "half the population of Sudan", "people in the city". */
function overComplement(all: readonly Draft[], end: number): number {
  let k = end;
  while (k > 0 && /^(?:name|noun|adj|det|num)$/.test(all[k]?.pos ?? '')) k--;
  return k > 0 && k < end && /^(?:of|in|within|across)$/.test(all[k]?.lower ?? '') ? k - 1 : end;
}

/** Those who may want something: "Afghans", "50 million", "the population". */
const isWanting = (d: Draft | undefined): boolean =>
  isPeople(d) ||
  (d?.pos === 'name' && isPluralSubject(d)) ||
  /^(?:million|billion)$/.test(d?.lower ?? '') ||
  POPULACE.test(d?.lower ?? '');

/** "Some 29 million Afghans need food aid", "a third of the population faces acute hunger": behind people with a figure, before what they want. */
function wantsSomething(all: readonly Draft[], i: number): boolean {
  const { verb } = all[i] as Draft;
  const after = all[i + 1];
  const isObject = startsGroup(after) || after?.verb?.form === 'past' || after?.verb?.form === 'participle';
  if (!WANTS.test(verb?.base ?? '') || !/^(?:base|present)$/.test(verb?.form ?? '') || !isObject) return false;
  const end = all[i - 1]?.pos === 'adv' ? i - 2 : i - 1;
  const isNation = all[end]?.pos === 'name' && endsInS(all[end]) && all[end - 1]?.pos === 'num';
  if (!isNation && !isWanting(all[end]) && !isWanting(all[overComplement(all, end)])) return false;
  const start = all.findLastIndex((d, k) => k < i && d.lower !== '%' && /^(?:verb|aux|modal|punct|conj|sub|rel)$/.test(d.pos));
  const clause = all.slice(Math.max(start + 1, i - FIGURE_REACH), i);
  return clause.some((d) => d.pos === 'num' || d.lower === '%' || /^(?:half|third|quarter|fifth)$/.test(d.lower));
}

/** "helped rescue 30 people", "helping transport more than 400 troops": the bare infinitive after "help". */
const isHelped = (all: readonly Draft[], i: number): boolean =>
  all[i]?.verb?.form === 'base' &&
  all[i - 1]?.verb?.base === 'help' &&
  all[i - 1]?.pos === 'verb' &&
  (all[i + 1]?.pos === 'num' || figureAhead(all, i));

/** "had advanced and now control about 110 sq km": after "and now" a base form with a figure goes on with the verb before. */
const isResumed = (all: readonly Draft[], i: number): boolean =>
  /^(?:now|then|also|still|currently|already|effectively)$/.test(all[i - 1]?.lower ?? '') &&
  /^(?:and|but)$/.test(all[i - 2]?.lower ?? '') &&
  all[i]?.verb?.form === 'base' &&
  (all[i + 1]?.pos === 'num' || figureAhead(all, i));

/** "Strike kills 2, wounds 16": after a comma, of the form of the verb before it and with a figure of its own. */
function isListedVerb(all: readonly Draft[], i: number): boolean {
  const object = all[i + 1];
  if (all[i]?.verb?.form !== 'present' || all[i - 1]?.lower !== ',' || object?.pos !== 'num') return false;
  return all.slice(0, i - 1).some((d) => d.pos === 'verb' && d.verb?.form === 'present');
}

/** "Hamas, which abducted 251 people, still holds 48": behind a relative clause between commas stands the verb of what was before it. */
function followsRelative(all: readonly Draft[], i: number): boolean {
  const { verb } = all[i] as Draft;
  const comma = all[i - 1]?.pos === 'adv' ? i - 2 : i - 1;
  if (!/^(?:present|base)$/.test(verb?.form ?? '') || all[comma]?.lower !== ',') return false;
  if (!(all[i + 1]?.pos === 'num' || opensObject(all[i + 1]) || figureAhead(all, i))) return false;
  const rel = all.findLastIndex((d, k) => k < comma && d.pos === 'rel' && all[k - 1]?.lower === ',');
  const subject = all[rel - 2];
  const goesOn = all.slice(rel + 1, comma).some((d) => d.pos === 'verb' || d.pos === 'aux');
  return rel > 1 && goesOn && isNominal(subject) && (subject?.capital === true || agrees(subject, all[i] as Draft));
}

/** Verbs of going and staying that end a clause: "the last 1,000 soldiers leave". */
const GOES_OR_STAYS = /^(?:leave|return|retreat|surrender|desert|exit|march)$/;

/** "the last 1,000 soldiers leave": after people the base form of such a verb is no noun. */
function isLeaving(all: readonly Draft[], i: number): boolean {
  const { lower, verb } = all[i] as Draft;
  const before = wordBefore(all, i);
  const after = all[i + 1];
  if (verb?.form !== 'base' || !GOES_OR_STAYS.test(lower) || !isPeople(before)) return false;
  return after === undefined || after.pos === 'punct' || after.pos === 'prep' || after.pos === 'date';
}

/** "The ministry plans to send": a name or pronoun before, an infinitive after. */
const takesInfinitive = (all: readonly Draft[], i: number): boolean =>
  all[i]?.verb?.form === 'present' && wordAfter(all, i)?.lower === 'to' && all[i + 2]?.verb?.form === 'base';

/** What a noun never stands directly before: "the", "their", "a"; "this week" and "each day" may follow one. */
const opensObject = (d: Draft | undefined): boolean => d?.pos === 'det' && !TIME_DETERMINERS.has(d.lower);

/** "five hit their targets", "the rockets launched hit the base": a figure or participle before, at once an object after. */
function actsOnObject(all: readonly Draft[], i: number): boolean {
  const { lower, verb } = all[i] as Draft;
  const before = wordBefore(all, i);
  // "were jammed and nine hit targets in the port"
  const goesOn =
    before?.pos === 'num' && all[i - 2]?.pos === 'conj' && /^(?:noun|verb)$/.test(all[i + 1]?.pos ?? '') && endsInS(all[i + 1]);
  if (lower === 'hit' && goesOn && !/^(?:aux|verb|modal)$/.test(wordAfter(all, i + 1)?.pos ?? '')) return true;
  // "Two shells, the mayor said, hit a school", "shelled the town, hit 12 tanks and fled"
  const acts = opensObject(all[i + 1]) || all[i + 1]?.pos === 'num' || figureAhead(all, i);
  if (INVARIANT.has(lower) && before?.lower === ',' && acts) return true;
  if (!opensObject(all[i + 1])) return false;
  // "pushed into the region in July and hold a dozen towns"
  if (before?.pos === 'conj' && verb?.form === 'base') return true;
  // "one of those hit a house"
  if (INVARIANT.has(lower) && /^(?:those|these)$/.test(before?.lower ?? '') && all[i - 2]?.lower === 'of') return true;
  if (INVARIANT.has(lower)) return before?.pos === 'num' || (before?.pos === 'verb' && before.verb?.form === 'past');
  return verb?.form === 'base' && before?.pos === 'num' && before.lower !== 'one';
}

/** Whether a word like "hit" and "cut", of which the form tells nothing, is a verb by the words on both sides. */
function isInvariantVerb(all: readonly Draft[], i: number): boolean {
  const { lower } = all[i] as Draft;
  const before = wordBefore(all, i);
  const next = all[i + 1];
  if (before?.pos === 'aux') return true; // "was hurt"
  if (before?.lower === 'one' && wordAfter(all, i)?.pos === 'det') return true; // "one hit a school"
  if (isNominal(before) && UTILITIES.has(next?.lower ?? '')) return true; // "the storm cut power"
  if (before?.pos === 'noun' && isPluralSubject(before) && startsGroup(next)) return true; // "shells hit villages"
  // "the drug cut deaths by a third"
  if (lower === 'cut' && isNominal(before) && endsInS(next) && /^(?:by|from|to)$/.test(all[i + 2]?.lower ?? '')) return true;
  if (lower === 'cost' && isNominal(before) && startsGroup(next)) return true; // "the battle cost the army 310 men"
  if (isPluralSubject(before) && next?.lower === 'home') return true; // "three rockets hit home"
  if (SUFFERED.has(lower) && isNominal(before) && next?.lower === 'by') return true; // "two schools hit by shells"
  if (SUFFERED.has(lower) && isCountedPlural(all, i - 1)) return true; // "with three depots hit"
  return lower === 'hurt' && /^(?:noun|pron|num)$/.test(before?.pos ?? ''); // "no soldiers hurt"
}

/** What the word before says; null where it says nothing. */
function byWordBefore(all: readonly Draft[], i: number): Pos | null {
  const { lower, verb } = all[i] as Draft;
  const before = wordBefore(all, i);
  if (INVARIANT.has(lower) && isInvariantVerb(all, i)) return 'verb';
  if (before?.pos === 'modal' || before?.lower === 'to') return verb?.form === 'base' ? 'verb' : 'noun';
  if (isJoinedVerb(all, i) || isListedVerb(all, i) || isLeaving(all, i)) return 'verb';
  if (wantsSomething(all, i) || isHelped(all, i) || followsRelative(all, i)) return 'verb';
  if (followsAside(all, i) || isResumed(all, i) || actsOnObject(all, i)) return 'verb';
  if (/^an?$/.test(all[i - 2]?.lower ?? '') && before?.pos === 'noun' && endsInS(before)) return 'noun'; // "a munitions store"
  if ((before?.pos === 'name' || before?.pos === 'pron') && takesInfinitive(all, i)) return 'verb';
  // "soldiers they hold": behind a pronoun that is a subject
  if (/^(?:they|we)$/.test(before?.lower ?? '') && verb?.form === 'base') return 'verb';
  if (/^(?:he|she)$/.test(before?.lower ?? '') && verb?.form === 'present') return 'verb';
  if (opensNoun(before) || before?.pos === 'adj') return 'noun';
  // "Russian forces now control": the word after that of a people is a noun
  if (verb?.form === 'present' && before?.pos === 'name' && before.guess.tags.has('Demonym')) return 'noun';
  return before?.pos === 'aux' && /^(?:did|does|do)$/.test(before.lower) ? 'verb' : null;
}

/** What a figure before or after says; null where there is none. */
function byFigure(all: readonly Draft[], i: number): Pos | null {
  const d = all[i] as Draft;
  const before = wordBefore(all, i);
  const isPresent = d.verb?.form === 'present';
  if (isPresent && countedBefore(all, i)) return 'noun';
  if (!figureAhead(all, i)) return null;
  // "The group controls between 20 and 30 per cent": a figure with its bound words is an object
  if (isPresent && before?.lower === ',') return 'verb';
  if (!isNominal(before)) return null;
  // … "the US hit more than 85 targets": of "hit" and "cut" the form tells nothing
  return INVARIANT.has(d.lower) || agrees(before, d) ? 'verb' : 'noun';
}

const ENDS_GROUP: ReadonlySet<Pos> = new Set(['aux', 'modal', 'poss', 'punct', 'conj', 'rel']);

/** "Strikes on the city", "attack in Kharkiv": whether the word after marks a noun. */
const endsNounGroup = ({ pos, lower }: Draft): boolean =>
  ENDS_GROUP.has(pos) || (pos === 'prep' && lower !== 'at') || TIME_ADJECTIVES.has(lower);

/** A plural of people stands before no other noun without an apostrophe: after "rebels", "attack" is a verb. */
const isPeople = (d: Draft | undefined): boolean =>
  d !== undefined &&
  isPluralSubject(d) &&
  /^(?:person|fighter|household)$/.test(COUNTED_NOUN.get(singular(d.lower))?.class ?? '');

/** "Hamas still holds 48 hostages", "still holds around a fifth": between an adverb after a subject and what it holds stands a verb. */
const afterAdverb = (all: readonly Draft[], i: number): boolean =>
  all[i - 1]?.pos === 'adv' &&
  isNominal(all[i - 2]) &&
  (all[i + 1]?.pos === 'num' || all[i + 1]?.pos === 'det' || figureAhead(all, i));

/** What the word after says. An object after it and a subject before it make a verb. */
function byWordAfter(all: readonly Draft[], i: number): Pos {
  const d = all[i] as Draft;
  const before = wordBefore(all, i);
  const after = wordAfter(all, i);
  // "a missile that hit the school"
  if (before?.pos === 'rel' && startsGroup(after)) return 'verb';
  // … "fatalities now number 17"
  const agreesOver = d.verb?.form === 'present' || (d.verb?.form === 'base' && isPluralSubject(all[i - 2]));
  if (agreesOver && afterAdverb(all, i)) return 'verb';
  // "people face famine", "militants hand over three hostages"
  if (d.verb?.form === 'base' && isPeople(before) && after && (startsGroup(after) || PARTICLES.has(after.lower))) return 'verb';
  if (!after || endsNounGroup(after) || !isNominal(before) || after.pos === 'noun') return 'noun';
  // "missile strikes" before an object stays a verb only if the subject agrees
  const isVerb = startsGroup(after) ? INVARIANT.has(d.lower) || agrees(before, d) : d.guess.pos === 'verb';
  return isVerb ? 'verb' : 'noun';
}

/** Noun or verb, for words that may be both, by their neighbours: "air strikes killed two", "a missile strikes the port". */
export const nounOrVerb: Reader = (all, i) => {
  const settled = byWordBefore(all, i);
  if (settled) return settled;
  const form = all[i]?.verb?.form;
  return form === 'present' || form === 'base' ? (byFigure(all, i) ?? byWordAfter(all, i)) : 'verb';
};
