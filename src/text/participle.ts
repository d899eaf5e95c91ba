import { COUNTED_NOUN } from '../lexicon/counted-nouns.js';
import { IRREGULAR_PLURALS } from '../lexicon/noun-forms.js';
import {
  ATTACK_BY,
  ATTRIBUTIVE_ED,
  ATTRIBUTIVE_ING,
  ING_COMPOUNDS,
  ING_NOUNS,
  PAST_OR_NOUN,
  BESIDE,
  PLACE_PARTICIPLES,
  SUPPOSED,
} from '../lexicon/participles.js';
import type { Pos } from '../model/sentence.js';
import { endsInS, opensNoun, type Draft, type Reader } from './draft.js';
import { singular } from './morphology.js';

const BEFORE_ATTRIBUTE: ReadonlySet<Pos> = new Set(['det', 'poss', 'adj', 'prep']);

const isNounOrAdjective = (d: Draft | undefined): boolean => d?.pos === 'noun' || d?.pos === 'adj';

/** "the wounded soldiers", "of captured Western tanks": between what opens a noun group and a noun. */
function isAttribute(all: readonly Draft[], i: number): boolean {
  const before = all[i - 1];
  const after = all[i + 1];
  if (!before || !BEFORE_ATTRIBUTE.has(before.pos)) return false;
  if (isNounOrAdjective(after)) return true;
  if (after?.pos === 'num') return before.pos === 'det' || before.pos === 'poss'; // "the promised 31 tanks"
  return after?.pos === 'name' ? before.pos !== 'prep' : after?.pos === 'verb' && all[i + 2]?.pos === 'noun';
}

/** "12 kidnapped engineers": a plural of a list, whatever the tagger takes it for. */
const isKnownNoun = (d: Draft | undefined): boolean => endsInS(d) && COUNTED_NOUN.has(singular(d?.lower ?? ''));

/** "F-16s", "Leopards", and before a noun "Abrams tanks" */
function isModel(all: readonly Draft[], i: number): boolean {
  const d = all[i];
  if (d?.pos !== 'name' || !(/\d/.test(d.lower) || COUNTED_NOUN.has(singular(d.lower)))) return false;
  return d.lower.endsWith('s') || all[i + 1]?.pos === 'noun';
}

/** How far the head of a noun group may stand, in words. */
const HEAD_REACH = 5;

/** "12 wounded soldiers" against "60 needed hospital treatment": what is counted is plural. */
function pluralAhead(all: readonly Draft[], i: number): boolean {
  let k = i;
  const inGroup = (d: Draft | undefined) =>
    d?.pos === 'noun' || d?.pos === 'adj' || d?.pos === 'name' || isKnownNoun(d) || /^[“”"‘’]$/.test(d?.lower ?? '');
  while (k < i + HEAD_REACH && inGroup(all[k])) k++;
  const head = all[k - 1];
  return k > i && (endsInS(head) || IRREGULAR_PLURALS.has(head?.lower ?? '') || head?.guess.tags.has('Plural') === true);
}

/** "Of the 64 drones, 38 damaged buildings", "of which 38 damaged buildings": a number picked from what was told before has a verb of its own. */
function isPicked(all: readonly Draft[], number: number): boolean {
  const before = all[number - 1];
  const opens = before?.lower === ',' ? all.findIndex((d) => d.pos === 'punct') === number - 1 && all[0]?.lower === 'of' : false;
  const ofWhich = before?.lower === 'which' && all[number - 2]?.lower === 'of';
  // "were jammed while four struck depots": what weapons do, behind a conjunction
  const strikes = /^(?:struck|reached|evaded|missed|penetrated|breached)$/.test(all[number + 1]?.lower ?? '');
  const joined = strikes && /^(?:and|while|but|whereas)$/.test(before?.lower ?? '');
  return (
    (opens || ofWhich || joined) &&
    !all.slice(number + 2, number + 2 + HEAD_REACH).some((d) => d.pos === 'aux' || d.pos === 'modal')
  );
}

/** Whether the participle at `i` describes the noun after it where no determiner says so. */
function describesNoun(all: readonly Draft[], i: number): boolean {
  const before = all[i - 1];
  // "two unnamed “military” sources"
  const next = before?.pos === 'num' && /^["“‘]$/.test(all[i + 1]?.lower ?? '') ? i + 2 : i + 1;
  const after = all[next];
  switch (before?.pos) {
    case 'adv': // "the heavily damaged bridge", "the densely populated Marja district", "nine badly burned children"
      return (
        (all[i - 2]?.pos === 'det' || (all[i - 2]?.pos === 'num' && pluralAhead(all, i + 1))) &&
        (after?.pos === 'noun' || after?.pos === 'name')
      );
    case 'num': // "12 wounded soldiers", "two captured foreign fighters", "24 promised F-16s"
      if (isPicked(all, i - 1)) return false;
      if (all[i - 1]?.lower !== 'one' && all[i - 1]?.lower !== '1' && !pluralAhead(all, next)) return false;
      return (
        after?.pos === 'noun' ||
        isKnownNoun(after) ||
        isModel(all, next) ||
        (after?.pos === 'adj' && /^(?:noun|punct)$/.test(all[next + 1]?.pos ?? '')) ||
        // "nine suspected Hamas members"
        (after?.pos === 'name' && all[i + 2]?.pos === 'noun' && SUPPOSED.has((all[i] as Draft).lower))
      );
    case 'punct': // "Alleged deaths were …", "Suspected rebels killed 12"
    case undefined:
      return SUPPOSED.has((all[i] as Draft).lower) && isNounOrAdjective(after);
    case 'verb': // "puts confirmed deaths at 12"
      return after?.pos === 'noun' && after.guess.tags.has('Plural') && before.verb?.form !== 'ing';
    case 'conj': // "the town and occupied East Vesna"
      return after?.pos === 'name' && PLACE_PARTICIPLES.has((all[i] as Draft).lower);
    default:
      return false;
  }
}

/** "a gunshot wound": a past form that is a noun as well, after what opens a noun. */
function isPastNoun(all: readonly Draft[], i: number): boolean {
  const before = all[i - 1];
  if (!PAST_OR_NOUN.has((all[i] as Draft).lower) || all[i + 1]?.pos === 'noun' || all[i + 1]?.pos === 'det') return false;
  // no past form after a singular: "a bullet wound"
  const ofCompound = all[i]?.lower === 'wound' && before?.pos === 'noun' && !endsInS(before);
  return opensNoun(before) || before?.pos === 'adj' || ofCompound;
}

/** What a participle of the list describes: a noun, an adjective before one, a compound with -ing ("armoured fighting vehicles"). */
const opensDescribed = (all: readonly Draft[], i: number): boolean =>
  isNounOrAdjective(all[i]) ||
  // "unidentified unmanned vehicles"
  (ATTRIBUTIVE_ED.has(all[i]?.lower ?? '') && isNounOrAdjective(all[i + 1])) ||
  ING_COMPOUNDS.has(`${all[i]?.lower ?? ''} ${singular(all[i + 1]?.lower ?? '')}`);

/** -ed words and irregular participles: an adjective before a noun ("the wounded soldiers"), else a verb. */
export const readParticiple: Reader = (all, i) => {
  // "those infected include two nurses"
  if (all[i - 1]?.lower === 'those' && /^includ(?:e|es|ed)$/.test(all[i + 1]?.lower ?? '')) return 'verb';
  if (isPastNoun(all, i)) return 'noun';
  const attributive = ATTRIBUTIVE_ED.has((all[i] as Draft).lower) && opensDescribed(all, i + 1);
  return attributive || isAttribute(all, i) || describesNoun(all, i) ? 'adj' : 'verb';
};

const AFTER_NOUN: ReadonlySet<Pos> = new Set(['aux', 'modal', 'prep', 'punct', 'conj', 'verb', 'noun']);

/** Whether a noun may stand before this word: "the shelling of", "the fighting killed". */
const mayFollowNoun = (d: Draft | undefined): boolean => !d || AFTER_NOUN.has(d.pos) || d.verb?.form === 'past';

/** "the border crossing, …", "rebel shelling has": an -ing word that ends a group with the singular noun before it. */
function endsCompound(before: Draft, after: Draft | undefined): boolean {
  // "has 900 soldiers taking part", where "part" may be a verb
  const isPlural = endsInS(before) || before.lower === 'people' || IRREGULAR_PLURALS.has(before.lower);
  if (isPlural && after?.pos === 'verb') return false;
  if (after?.pos === 'aux' || after?.pos === 'verb' || after?.pos === 'modal') return true;
  if (/^(?:rose|fell|cost)$/.test(after?.lower ?? '')) return true; // "Military spending rose to $4bn"
  const ends = !after || after.pos === 'punct' || after.pos === 'conj';
  // "with hundreds of women fleeing"
  return ends && !isPlural;
}

/** "a car bombing", "the mass shooting": attacks that a noun before says the kind of. */
const ATTACKING = /^(?:bombing|shooting|killing|stabbing|shelling)$/;

/** Whether an -ing form is a noun by its neighbours: "the shelling of", "Russian shelling", "Fighting has". */
function isGerund(word: Draft, before: Draft | undefined, after: Draft | undefined): boolean {
  switch (before?.pos) {
    case 'poss':
      return true;
    case 'adj': // "found dead floating in the river"
      return !/^(?:dead|alive|unconscious|unharmed|safe)$/.test(before.lower);
    case 'num': // "and four fighting for their lives" against "two shellings"
      return !(after?.pos === 'prep' && after.lower !== 'of') && after?.pos !== 'det';
    case 'det':
      return mayFollowNoun(after);
    case 'name': // "Russian shelling", "the Rafah crossing"
      return (before.guess.tags.has('Demonym') || word.lower === 'crossing') && mayFollowNoun(after);
    case 'noun':
      return (ATTACK_BY.has(before.lower) && ATTACKING.test(word.lower)) || endsCompound(before, after);
    case 'prep': // "taken away for questioning"
      return before.lower === 'for' && (!after || after.pos === 'punct');
    case 'punct':
    case undefined:
      return after?.pos === 'aux' || after?.pos === 'verb' || after?.lower === 'of';
    default:
      return false;
  }
}

/** -ing words: a noun after what opens one or as the subject of a sentence, an adjective of a list before a noun, else a verb. */
export const readIng: Reader = (all, i) => {
  const { lower } = all[i] as Draft;
  const after = all[i + 1];
  // "are housing 900 people" against "housing for 900 people"
  if (all[i - 1]?.pos === 'aux' && (after?.pos === 'num' || after?.pos === 'det')) return 'verb';
  if (ING_NOUNS.has(lower)) return 'noun';
  // "incoming missiles", "the remaining 12"
  const describes =
    isNounOrAdjective(after) ||
    after?.pos === 'num' ||
    ATTRIBUTIVE_ED.has(after?.lower ?? '') ||
    (after?.pos === 'name' && BESIDE.has(lower));
  if (ATTRIBUTIVE_ING.has(lower) && describes) return 'adj';
  if (after && ING_COMPOUNDS.has(`${lower} ${singular(after.lower)}`)) return 'noun';
  return isGerund(all[i] as Draft, all[i - 1], after) ? 'noun' : 'verb';
};
