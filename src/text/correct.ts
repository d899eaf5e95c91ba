import { CLOSED_CLASS, DATE_WORDS } from '../lexicon/closed-class.js';
import { COUNTED_NOUN } from '../lexicon/counted-nouns.js';
import { INVARIANT } from '../lexicon/verb-classes.js';
import { NOUN_OR_VERB, PARTICLES, PHRASAL } from '../lexicon/verb-forms.js';
import type { Pos, Token, VerbForm } from '../model/sentence.js';
import type { TextSpan } from '../model/span.js';
import { singular, verbReading, type VerbReading } from './morphology.js';
import type { Guess } from './tag.js';

/** A token while its part of speech is being settled. */
interface Draft {
  readonly text: string;
  readonly lower: string;
  readonly guess: Guess;
  readonly verb: VerbReading | null;
  readonly capital: boolean;
  pos: Pos;
}

const NUMERIC = /^(?:(?:US|A|C|NZ|HK|S)?[$£€¥₽₴₹₪₺₩])?\d/;
const NUMBER_WORDS = new Set(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion lakh crore dozen dozens hundreds thousands millions billions scores'.split(
    ' ',
  ),
);
const ORDINAL_WORD =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|\w+tieth|\d+(?:st|nd|rd|th))$/;
const NUMBER_COMPOUND = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\w+$/;

const isNumber = (lower: string): boolean => NUMERIC.test(lower) || NUMBER_WORDS.has(lower) || NUMBER_COMPOUND.test(lower);

/** "Iran-backed", "rocket-propelled", "medium-to-large": compounds that describe the noun after them. */
const COMPOUND_ADJECTIVE =
  /-(?:backed|led|made|based|run|held|controlled|type|style|built|era|sponsored|aligned|supplied|occupied|affiliated|linked|owned|launched|trained|funded|old|strong|speaking|proof|propelled|range|scale|story|storey|large|term|born|wide|duty|grade|class|guided|damaged|torn|hit|stricken|armed|way)$/;

/** First reading of a word on its own: closed classes and numbers by list, other words as the tagger says. */
function alone(draft: Draft, previous: Draft | undefined): Pos {
  const { lower, guess } = draft;
  if (!/[\p{L}\p{N}]/u.test(lower)) return 'punct';
  if (lower === "'s") return 'poss';
  if (/^\d+(?:st|nd|rd|th)$/.test(lower) || (ORDINAL_WORD.test(lower) && lower !== 'second')) return 'ord';
  if (lower === 'second') return previous?.pos === 'det' ? 'ord' : 'noun';
  if (NUMERIC.test(lower)) return /^\d[\d,.]*-\p{L}/u.test(lower) ? 'adj' : 'num';
  if (isNumber(lower)) return 'num';
  if (
    DATE_WORDS.has(lower) &&
    (draft.capital || /^(?:yesterday|today|tomorrow|tonight|overnight)$/.test(lower)) &&
    !(lower === 'may' || lower === 'march')
  )
    return 'date';
  if (draft.text === 'IS' && draft.capital && previous?.lower === '(') return 'name';
  if (COMPOUND_ADJECTIVE.test(lower)) return 'adj';
  if (draft.text === 'US' || /^U\.[SNK]\./.test(draft.text)) return 'name';
  const closed = CLOSED_CLASS.get(lower);
  if (
    closed &&
    !(draft.capital && previous && previous.pos !== 'punct' && /^(?:us|it|may|will|off)$/.test(lower) && draft.text !== 'I')
  )
    return closed;
  return guess.pos === 'punct' ? 'noun' : guess.pos;
}

/** What stands before a noun and never directly before a finite verb. */
const opensNoun = (d: Draft | undefined): boolean =>
  !!d && (d.pos === 'det' || d.pos === 'poss' || d.pos === 'num' || d.pos === 'ord' || (d.pos === 'prep' && d.lower !== 'to'));
const isNominal = (d: Draft | undefined): boolean =>
  !!d && (d.pos === 'noun' || d.pos === 'name' || d.pos === 'pron' || d.pos === 'date');
const startsGroup = (d: Draft | undefined): boolean =>
  !!d && (d.pos === 'det' || d.pos === 'num' || d.pos === 'name' || d.pos === 'pron' || d.pos === 'adj' || d.pos === 'noun');

/** Common nouns and adjectives that may open a sentence right before a verb. */
const COMMON_OPENERS = /(?:ing|tion|ment|ity|ness|ism|ist|er|or|ence|ance|ship|age|ure|ent|ant|al|ive|ous|ful|ics)$/;

/** A capitalised word inside a sentence of mixed case is a name unless a list knows better. */
function nameOrNot(d: Draft, i: number, all: readonly Draft[], shouting: boolean): Pos | null {
  if (
    !d.capital ||
    shouting ||
    COMPOUND_ADJECTIVE.test(d.lower) ||
    d.pos === 'punct' ||
    CLOSED_CLASS.has(d.lower) ||
    isNumber(d.lower) ||
    d.pos === 'date' ||
    d.pos === 'ord'
  )
    return null;
  const opening = all.slice(0, i).every((x) => x.pos === 'punct') || /^["“‘:]$/.test(all[i - 1]?.lower ?? '');
  if (!opening) return 'name';
  // First word: trust the tagger, or a capital that follows ("Oleh Syniehubov said").
  if (d.guess.tags.has('ProperNoun') || d.guess.tags.has('Place') || d.guess.tags.has('Person')) return 'name';
  if (d.verb || d.pos === 'verb' || d.guess.tags.has('Plural')) return null;
  // "Zelensky said": an unknown word with a capital, right before a verb or another name
  const next = all[i + 1];
  return d.pos !== 'adv' &&
    (next?.pos === 'verb' || next?.pos === 'aux' || next?.pos === 'poss') &&
    next.verb?.form !== 'ing' &&
    !COMMON_OPENERS.test(d.lower)
    ? 'name'
    : null;
}

/** Words that stand before a figure as its bound. */
const BOUND_WORDS =
  /^(?:at|least|most|more|less|fewer|than|up|to|over|under|about|around|some|between|nearly|almost|close|roughly|an|estimated|as|many|much|only|just|approximately|well|no|a|further|exactly|another)$/;

/** Whether a figure follows, its bound words stepped over. */
function figureAhead(i: number, all: readonly Draft[]): boolean {
  let k = i + 1;
  while (k < i + 6 && BOUND_WORDS.test(all[k]?.lower ?? '')) k++;
  return k > i + 1 && all[k]?.pos === 'num';
}

/** A base form wants a plural subject, an -s form a singular one. */
function agrees(subject: Draft | undefined, form: 'present' | 'base'): boolean {
  const lower = subject?.lower ?? '';
  const plural =
    subject?.pos === 'pron'
      ? /^(?:they|we|you|i|others)$/.test(lower)
      : lower === 'people' ||
        lower === 'police' ||
        (subject?.pos === 'noun' && /s$/.test(lower)) ||
        (subject?.pos === 'name' && subject.guess.tags.has('Plural'));
  return form === 'base' ? plural : !plural;
}

/** "15,000 155 mm artillery shells each month": a plural at the end of a counted group. */
function countedBefore(i: number, all: readonly Draft[]): boolean {
  let k = i - 1;
  while (k >= 0 && (all[k]?.pos === 'noun' || all[k]?.pos === 'adj' || all[k]?.pos === 'name') && !/s$/.test(all[k]?.lower ?? ''))
    k--;
  return k < i - 1 && all[k]?.pos === 'num' && all[k]?.lower !== 'one' && all[k]?.lower !== '1';
}

/** Noun or verb, for words that may be both, by their neighbours. */
function nounOrVerb(d: Draft, i: number, all: readonly Draft[]): Pos {
  const before = all
    .slice(0, i)
    .reverse()
    .find((x) => x.pos !== 'adv');
  const after = all.slice(i + 1).find((x) => x.pos !== 'adv');
  const form = d.verb?.form;
  const invariant = INVARIANT.has(d.lower);
  if (invariant && before?.pos === 'aux') return 'verb';
  if (d.lower === 'hurt' && (before?.pos === 'noun' || before?.pos === 'pron')) return 'verb'; // "no soldiers hurt"
  if (before && (before.pos === 'modal' || before.pos === 'to' || before.lower === 'to'))
    return form === 'base' ? 'verb' : 'noun';
  // "targeted and hit 11 depots": joined to a verb, with an object of its own
  if (
    before?.pos === 'conj' &&
    (all[i - 2]?.pos === 'verb' || all[i - 2]?.pos === 'particle') &&
    startsGroup(after) &&
    (after?.pos === 'det' || after?.pos === 'num' || invariant)
  )
    return 'verb';
  // "The ministry plans to send": a name or pronoun before, an infinitive after
  if (
    form === 'present' &&
    (before?.pos === 'name' || before?.pos === 'pron') &&
    after?.lower === 'to' &&
    all[i + 2]?.verb?.form === 'base'
  )
    return 'verb';
  if (opensNoun(before) || before?.pos === 'adj') return 'noun';
  if (before?.pos === 'aux' && /^(?:did|does|do)$/.test(before.lower)) return 'verb';
  if (form === 'present' && countedBefore(i, all)) return 'noun';
  // "The group controls between 20 and 30 per cent": a figure with its bound words is an object
  if (form === 'present' && before?.lower === ',' && figureAhead(i, all)) return 'verb';
  if ((form === 'present' || form === 'base') && isNominal(before) && figureAhead(i, all))
    return agrees(before, form) ? 'verb' : 'noun';
  if (form === 'present' || form === 'base') {
    // "Strikes on the city", "attack in Kharkiv": a preposition or auxiliary after it marks a noun; an object after it and a subject before it a verb.
    if (
      !after ||
      after.pos === 'aux' ||
      after.pos === 'modal' ||
      after.pos === 'poss' ||
      (after.pos === 'prep' && after.lower !== 'at') ||
      after.pos === 'punct' ||
      after.pos === 'conj' ||
      after.pos === 'rel'
    )
      return 'noun';
    if (/^(?:last|this|next|past)$/.test(after.lower)) return 'noun';
    if (isNominal(before) && startsGroup(after) && after.pos !== 'noun') {
      if (invariant) return 'verb';
      // plural subject + base form, singular subject + -s form; "missile strikes" before an object stays a verb only if the subject agrees
      return agrees(before, form) ? 'verb' : 'noun';
    }
    return d.guess.pos === 'verb' && isNominal(before) && !/^(?:noun)$/.test(after.pos) ? 'verb' : 'noun';
  }
  return 'verb';
}

/** -ing words: a noun after a determiner, adjective, demonym or preposition-less start with "of/in" after; else a verb. */
function gerund(d: Draft, i: number, all: readonly Draft[]): Pos {
  const before = all[i - 1];
  const after = all[i + 1];
  if (
    /^(?:during|including|involving|according|following|regarding|concerning|excluding|building|evening|morning|king|thing|nothing|something|everything|anything|being|spring|string|wing|ring|ceiling|sibling|beijing|meeting|feeling)$/.test(
      d.lower,
    )
  )
    return d.lower === 'being'
      ? 'aux'
      : /^(?:during|including|involving|regarding|concerning|excluding)$/.test(d.lower)
        ? 'prep'
        : d.lower === 'according' || d.lower === 'following'
          ? 'verb'
          : 'noun';
  if (ATTRIBUTIVE_ING.has(d.lower) && (after?.pos === 'noun' || after?.pos === 'adj')) return 'adj';
  const nounAfter =
    !after ||
    after.pos === 'aux' ||
    after.pos === 'modal' ||
    after.pos === 'prep' ||
    after.pos === 'punct' ||
    after.pos === 'conj' ||
    after.pos === 'verb' ||
    after.pos === 'noun' ||
    after.verb?.form === 'past';
  if (before?.pos === 'det' || before?.pos === 'poss' || before?.pos === 'adj' || before?.pos === 'num')
    return nounAfter || before.pos !== 'det' ? 'noun' : 'verb';
  if (before?.pos === 'name' && before.guess.tags.has('Demonym')) return nounAfter ? 'noun' : 'verb';
  // "the border crossing, …": a noun after a singular noun at the end of its group
  if (
    before?.pos === 'noun' &&
    !/s$/.test(before.lower) &&
    before.lower !== 'people' &&
    (!after || after.pos === 'punct' || after.pos === 'conj')
  )
    return 'noun';
  if (before?.pos === 'noun' && (after?.pos === 'aux' || after?.pos === 'verb' || after?.pos === 'modal')) return 'noun';
  if ((!before || before.pos === 'punct') && (after?.pos === 'aux' || after?.pos === 'verb' || after?.lower === 'of'))
    return 'noun';
  return 'verb';
}

/** Participles that describe a place before its name ("and occupied East Jerusalem"). */
const OF_PLACES = new Set(['occupied', 'besieged', 'disputed', 'annexed', 'contested', 'divided']);
/** Participles that nearly always describe the noun after them ("an X-12 guided missile"). */
const ATTRIBUTIVE_ED = new Set([
  'guided',
  'armed',
  'unarmed',
  'manned',
  'unmanned',
  'armoured',
  'armored',
  'improvised',
  'unexploded',
  'unguided',
  'sanctioned',
  'masked',
  'combined',
  'mechanised',
  'mechanized',
  'motorised',
  'motorized',
  'displaced',
  'uncrewed',
  'crewed',
  'hooded',
  'shoulder-fired',
  'upgraded',
  'unidentified',
]);
/** Words in -ing that describe a noun after them ("incoming missiles"). */
const ATTRIBUTIVE_ING = new Set([
  'incoming',
  'outgoing',
  'remaining',
  'surviving',
  'ongoing',
  'surrounding',
  'neighbouring',
  'neighboring',
  'leading',
  'existing',
  'opposing',
  'warring',
  'ruling',
  'governing',
  'visiting',
  'retreating',
  'advancing',
]);

/** -ed words and irregular participles: an adjective between determiner and noun ("the wounded soldiers"), a noun after "the" alone ("the wounded"), else a verb. */
function participle(i: number, all: readonly Draft[]): Pos {
  const before = all[i - 1];
  const after = all[i + 1];
  const attributive =
    before &&
    (before.pos === 'det' || before.pos === 'poss' || before.pos === 'adj' || before.pos === 'prep') &&
    after &&
    (after.pos === 'noun' ||
      after.pos === 'adj' ||
      (after.pos === 'name' && before.pos !== 'prep') ||
      (after.pos === 'verb' && all[i + 2]?.pos === 'noun'));
  if (attributive || (ATTRIBUTIVE_ED.has(all[i]?.lower ?? '') && after && (after.pos === 'noun' || after.pos === 'adj')))
    return 'adj';
  if (before?.pos === 'adv' && all[i - 2]?.pos === 'det' && after?.pos === 'noun') return 'adj';
  if (before?.pos === 'num' && (after?.pos === 'noun' || (after?.pos === 'adj' && all[i + 2]?.pos === 'noun'))) return 'adj';
  if (before?.pos === 'verb' && after?.pos === 'noun' && after.guess.tags.has('Plural') && before.verb?.form !== 'ing')
    return 'adj'; // puts confirmed deaths at
  if (before?.pos === 'conj' && after?.pos === 'name' && OF_PLACES.has(all[i]?.lower ?? '')) return 'adj';
  return 'verb';
}

function settle(d: Draft, i: number, all: readonly Draft[]): Pos {
  const before = all[i - 1];
  const after = all[i + 1];
  switch (d.lower) {
    case 'to': {
      const next = after?.pos === 'adv' ? all[i + 2] : after;
      return next?.verb?.form === 'base' && !opensNoun(after) && (next.pos === 'verb' || next.pos === 'noun') && !next.capital
        ? 'to'
        : next?.lower === 'be' || next?.lower === 'have' || next?.lower === 'do'
          ? 'to'
          : 'prep';
    }
    case 'that':
      if (before && isNominal(before) && after && (after.pos === 'verb' || after.pos === 'aux' || after.pos === 'modal'))
        return 'rel';
      if (after?.pos === 'noun' && before?.pos !== 'verb') return 'det';
      return 'sub';
    case 'no':
      return after?.pos === 'num' && /^no\.?$/.test(d.lower) && NUMERIC.test(after.lower) ? 'other' : 'det';
    case 'as':
      return after &&
        (after.pos === 'pron' || after.pos === 'det' || after.pos === 'name' || after.pos === 'noun' || after.pos === 'num') &&
        all.slice(i + 1, i + 8).some((x) => x.pos === 'verb' || x.pos === 'aux') &&
        /^(?:they|he|she|it|the|a|an|its|their|rescuers|troops|forces)$/.test(after.lower)
        ? 'sub'
        : 'prep';
    case 'before':
    case 'after':
    case 'until':
    case 'since':
    case 'till':
      return clauseFollows(i, all) ? 'sub' : 'prep';
    case 'her':
      return startsGroup(after) && after?.pos !== 'det' ? 'det' : 'pron';
    case 'people':
      return 'noun';
    case 'dead':
    case 'missing':
    case 'homeless':
    case 'alive':
    case 'ablaze':
    case 'wounded':
    case 'injured':
      if (before?.pos === 'det' && (!after || after.pos !== 'noun')) return 'noun';
      if (
        d.lower === 'dead' &&
        /^(?:civilian|military|confirmed|known|official)$/.test(before?.lower ?? '') &&
        after?.pos !== 'noun'
      )
        return 'noun';
      if (d.lower === 'wounded' || d.lower === 'injured') break;
      return 'adj';
    case 'left':
      if (before?.pos === 'det' || before?.lower === 'far') return 'adj';
      return 'verb';
    case 'according':
      return 'prep';
    case 'following':
      return (before && (before.pos === 'punct' || isNominal(before))) || !before
        ? 'prep'
        : before.pos === 'det'
          ? 'adj'
          : 'prep';
    case 'northern':
    case 'southern':
    case 'eastern':
    case 'western':
    case 'north-eastern':
    case 'north-western':
    case 'south-eastern':
    case 'south-western':
    case 'northeastern':
    case 'northwestern':
    case 'southeastern':
    case 'southwestern':
    case 'central':
      return d.capital && d.pos === 'name' ? 'name' : 'adj';
    case 'north':
    case 'south':
    case 'east':
    case 'west':
      return d.pos === 'name' && d.capital ? 'name' : after && (after.pos === 'noun' || after.pos === 'name') ? 'adj' : 'noun';
    case 'half':
      return before?.pos === 'det' ? 'noun' : 'num';
    case 'may':
      return d.capital &&
        i > 0 &&
        (NUMERIC.test(after?.lower ?? '') || NUMERIC.test(before?.lower ?? '') || before?.pos === 'prep')
        ? 'date'
        : 'modal';
    case 'march':
      return d.capital && i > 0 ? 'date' : nounOrVerb(d, i, all);
    default:
      break;
  }
  if (d.pos === 'name') return 'name';
  if (COMPOUND_ADJECTIVE.test(d.lower)) return 'adj';
  if ((d.pos === 'prep' || (d.pos === 'adv' && /^(?:away|back|home|apart)$/.test(d.lower))) && PARTICLES.has(d.lower)) {
    // "shot down 12 drones", "were shot down": the particle belongs to the verb before it.
    const verb = before?.verb ? before : undefined;
    if (verb && (before?.pos === 'verb' || before?.pos === 'noun') && PHRASAL.get(verb.verb?.base ?? '')?.has(d.lower)) {
      const placeFollows = (d.lower === 'in' || d.lower === 'on') && (after?.pos === 'det' || after?.pos === 'name');
      if (!placeFollows) return 'particle';
    }
    return d.pos;
  }
  if (
    CLOSED_CLASS.has(d.lower) ||
    d.pos === 'num' ||
    d.pos === 'ord' ||
    d.pos === 'date' ||
    d.pos === 'punct' ||
    d.pos === 'poss'
  )
    return d.pos;
  if (!d.verb && d.pos === 'verb' && COUNTED_NOUN.has(singular(d.lower))) return 'noun';
  const form = d.verb?.form;
  if (form === 'base' && before && (before.pos === 'to' || before.pos === 'modal')) return 'verb';
  if (
    ((form === 'present' && NOUN_OR_VERB.has(d.verb?.base ?? '')) || (!d.verb && d.pos === 'verb')) &&
    after &&
    (after.pos === 'aux' || after.pos === 'modal') &&
    before &&
    before.pos !== 'pron'
  )
    return 'noun';
  if (d.pos === 'verb' && !d.verb && before?.pos === 'prep') return 'noun';
  if (form === 'ing') return gerund(d, i, all);
  if (form === 'past' || form === 'participle')
    return /^(?:found|wound|saw|felt|lit|ground|bit)$/.test(d.lower) &&
      (opensNoun(before) || before?.pos === 'adj') &&
      (!after || after.pos !== 'noun')
      ? 'noun'
      : participle(i, all);
  if (form === 'present' && !NOUN_OR_VERB.has(d.verb?.base ?? '') && isNominal(before)) return 'verb';
  if (form && (NOUN_OR_VERB.has(d.verb?.base ?? '') || d.pos === 'verb'))
    return NOUN_OR_VERB.has(d.verb?.base ?? '')
      ? nounOrVerb(d, i, all)
      : opensNoun(before) && before?.pos !== 'prep'
        ? 'noun'
        : 'verb';
  if (
    d.pos === 'verb' &&
    (opensNoun(before) || before?.pos === 'adj' || (before?.pos === 'conj' && after?.pos === 'adj')) &&
    d.verb?.form !== 'past'
  )
    return 'noun';
  if (d.pos === 'verb' && !d.verb && isNominal(before) && after && (after.pos === 'prep' || after.pos === 'punct')) return 'noun';
  return d.pos === 'other' ||
    d.pos === 'conj' ||
    d.pos === 'prep' ||
    d.pos === 'rel' ||
    d.pos === 'det' ||
    d.pos === 'pron' ||
    d.pos === 'modal'
    ? 'noun'
    : d.pos;
}

/** Whether a clause with a verb of its own follows before the next mark ("after a missile hit the school" against "after the attack"). */
function clauseFollows(i: number, all: readonly Draft[]): boolean {
  let nominal = false;
  for (let k = i + 1; k < Math.min(all.length, i + 14); k++) {
    const d = all[k];
    if (!d || d.pos === 'punct' || d.pos === 'rel' || d.pos === 'sub') return false;
    if (isNominal(d) || d.pos === 'num') nominal = true;
    if (d.pos === 'conj' && k > i + 6) return false;
    if (d.pos === 'aux' || d.pos === 'modal') return nominal;
    if (d.verb && (d.pos === 'verb' || d.verb.form === 'past') && d.verb.form !== 'ing') {
      if (d.verb.form === 'base' && NOUN_OR_VERB.has(d.verb.base) && nounOrVerb(d, k, all) === 'noun') continue;
      if (d.verb.form === 'present' && nounOrVerb(d, k, all) === 'noun') continue;
      return nominal;
    }
  }
  return false;
}

const lemmaOf = (d: Draft): string =>
  d.pos === 'adj' && (d.verb?.form === 'past' || d.verb?.form === 'participle')
    ? d.verb.base
    : d.pos === 'verb' || d.pos === 'aux'
      ? d.pos === 'aux'
        ? d.lower
        : (d.verb?.base ?? d.lower)
      : d.pos === 'noun' || d.pos === 'name' || d.pos === 'pron'
        ? singular(d.lower)
        : d.lower;
const formOf = (d: Draft): VerbForm | null =>
  d.pos === 'verb' || d.pos === 'aux'
    ? (d.verb?.form ?? (d.pos === 'verb' ? 'base' : null))
    : d.verb?.form === 'past' || d.verb?.form === 'participle'
      ? d.verb.form
      : null;

/**
 * Settles the part of speech and lemma of each token: closed classes by list, names by capitals, words that are noun and verb alike by their
 * neighbours. The tagger's guess is kept where none of these speaks.
 */
export function correct(text: string, tokens: readonly TextSpan[], guesses: readonly Guess[]): readonly Token[] {
  const letters = tokens
    .map((t) => t.text)
    .join('')
    .replace(/[^\p{L}]/gu, '');
  const shouting = letters.length > 12 && letters.replace(/[^\p{Lu}]/gu, '').length > 0.8 * letters.length;
  const drafts: Draft[] = [];
  tokens.forEach((token, i) => {
    const lower = token.text.toLowerCase().replace(/’/g, "'");
    const guess = guesses[i] ?? { pos: 'other', tags: new Set<string>() };
    const draft: Draft = {
      text: token.text,
      lower,
      guess,
      verb: verbReading(lower),
      capital: /^\p{Lu}/u.test(token.text),
      pos: guess.pos,
    };
    draft.pos = alone(draft, drafts[i - 1]);
    drafts.push(draft);
  });
  for (const [i, d] of drafts.entries()) d.pos = nameOrNot(d, i, drafts, shouting) ?? d.pos;
  for (const [i, d] of drafts.entries()) d.pos = settle(d, i, drafts);
  return tokens.map((token, index) => {
    const d = drafts[index] as Draft;
    return {
      text: token.text,
      start: token.start,
      end: token.end,
      index,
      lower: d.lower,
      lemma: lemmaOf(d),
      pos: d.pos,
      form: formOf(d),
      tags: d.guess.tags,
      spaced: token.start > 0 && /\s/.test(text[token.start - 1] ?? ' '),
    };
  });
}
