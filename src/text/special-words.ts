import { CLAUSE_OPENERS, DIRECTION_ADJECTIVES, DIRECTION_NOUNS, TIME_CONJUNCTIONS } from '../lexicon/closed-class.js';
import {
  BEFORE_THE_DEAD,
  COUNTED_STATES,
  FIGURE_STEPS,
  FIGURE_WORDS,
  AFTER_THE_DEAD,
  PARTICIPLE_STATES,
  STATES,
} from '../lexicon/participles.js';
import { CLAUSE_TAKING, FIGURE_REVISERS } from '../lexicon/verb-classes.js';
import { NUMERIC } from '../lexicon/word-shapes.js';
import { clauseFollows } from './clause-ahead.js';
import { isNominal, opensNoun, startsGroup, type Draft, type Reader } from './draft.js';
import { singular } from './morphology.js';
import { countedBefore, nounOrVerb } from './noun-or-verb.js';
import { SET_PHRASES, type SpecialReader } from './set-phrases.js';

/** Places that are verbs as well: without an object they are where somebody goes. */
const PLACE_OR_VERB = new Set(['jail', 'market', 'school', 'bed', 'harbour', 'harbor', 'port', 'shore', 'land']);

/** "to send", "to quickly send", "to be" against "to the front", "to Kyiv". */
const readTo: Reader = (all, i) => {
  const after = all[i + 1];
  const next = after?.pos === 'adv' ? all[i + 2] : after;
  if (/^(?:be|have|do)$/.test(next?.lower ?? '')) return 'to';
  // "sent 14 men to jail to await trial"
  if (PLACE_OR_VERB.has(next?.lower ?? '') && !startsGroup(all[i + 2]) && all[i + 2]?.pos !== 'verb') return 'prep';
  const isBase = next?.verb?.form === 'base' && (next.pos === 'verb' || next.pos === 'noun');
  return isBase && !next.capital && !opensNoun(after) ? 'to' : 'prep';
};

/** Verbs that set a figure against another; as those that revise one they take no clause. */
const MATCHES_FIGURE = /^(?:double|halve|exceed|match)$/;

const takesFigure = (verb: string): boolean => FIGURE_REVISERS.has(verb) || MATCHES_FIGURE.test(verb);

/** Nouns that a clause with "that" spells out: "the fact that the army fled". */
const SPELLED_OUT =
  /^(?:fact|claim|news|report|hope|sign|evidence|belief|fear|idea|statement|suggestion|possibility|risk|concern|assertion|allegation|announcement|argument|assessment|assumption|assurance|charge|conclusion|condition|confirmation|conviction|danger|denial|doubt|estimate|expectation|feeling|finding|ground|guarantee|hint|impression|indication|information|insistence|message|notion|opinion|pledge|point|prediction|probability|promise|proof|prospect|reason|rumour|rumor|speculation|suspicion|theory|threat|understanding|view|warning|word|chance|likelihood|way|time|day|moment|year|month|week|hour|minute|night|morning|evening|second|third|season|occasion|instance|case|extent|agreement|condition|proposal|demand|order|way)s?$/;
/** Verbs with somebody who is told before their clause. */
const TELLS =
  /^(?:tell|inform|warn|assure|remind|notify|convince|persuade|promise|show|advise|teach|alert|brief|reassure|ask|write)$/;

/** "The 40 tanks that the army lost", "a fire that crews could not control": after a noun that is no one told, before the subject of a clause of its own. */
function opensObjectClause(all: readonly Draft[], i: number): boolean {
  const [before, after] = [all[i - 1], all[i + 1]];
  if (before?.pos !== 'noun' || SPELLED_OUT.test(before.lower)) return false;
  const plural = after?.pos === 'noun' && singular(after.lower) !== after.lower;
  if (!plural && !/^(?:det|name|pron)$/.test(after?.pos ?? '')) return false;
  const verb = all.findLastIndex((d, k) => k < i && (d.pos === 'verb' || d.pos === 'punct' || d.pos === 'sub'));
  const owner = all[verb];
  if (owner?.pos !== 'verb') return true;
  if (TELLS.test(owner.verb?.base ?? '')) return false;
  // "said in a statement that", "said on Friday that" against "said the tanks that the army lost"
  const direct = /^(?:det|num|adj)$/.test(all[verb + 1]?.pos ?? '');
  return direct || !CLAUSE_TAKING.has(owner.verb?.base ?? '');
}

/** "the drones that hit", "that night", "said that". */
const readThat: Reader = (all, i) => {
  const [before, after] = [all[i - 1], all[i + 1]];
  const verbFollows = after?.pos === 'verb' || after?.pos === 'aux' || after?.pos === 'modal';
  // "six of the 16 that were sent"
  if (verbFollows && (isNominal(before) || (before?.pos === 'num' && all[i - 2]?.pos === 'det'))) return 'rel';
  if (verbFollows && before === undefined) return 'pron'; // "That brings the toll to 90"
  if (opensObjectClause(all, i)) return 'rel';
  // "raised that figure": only verbs that take a clause open one
  const takesClause = before?.pos === 'verb' && (before.verb === null || !takesFigure(before.verb.base));
  return after?.pos === 'noun' && !takesClause ? 'det' : 'sub';
};

/** "No casualties" against "No 5". */
const readNo: Reader = (all, i) => {
  const after = all[i + 1];
  // "no longer work"
  if (after?.lower === 'longer') return 'neg';
  return after?.pos === 'num' && NUMERIC.test(after.lower) ? 'other' : 'det';
};

/** How far the verb of a clause after "as" may be, in words. */
const AS_REACH = 8;

/** Verbs that "as" completes. */
const TAKES_AS = new Set(
  'use serve act describe know regard see treat identify pose disguise designate recognise recognize name list label classify denounce hail condemn cite intend appoint elect dismiss portray present define view brand register double function work'.split(
    ' ',
  ),
);

const takesAs = (d: Draft | undefined): boolean => TAKES_AS.has(d?.verb?.base ?? '');

/** Words that "as" belongs to: "such as", "as well as". */
const COMPARES = /^(?:such|well|same|far|soon|long|much|many)$/;

/** "as Vardan forces fired 12 rockets" against "as part of raids": a bare subject, its verb, and at once what it acts on. */
function actsAfter(all: readonly Draft[], i: number): boolean {
  if (COMPARES.test(all[i - 1]?.lower ?? '') || takesAs(all[i - 1])) return false;
  let k = i + 1;
  while (
    k < i + 5 &&
    (all[k]?.pos === 'name' || all[k]?.pos === 'noun' || all[k]?.pos === 'poss') &&
    all[k]?.verb?.form !== 'past'
  )
    k++;
  const object = all[k + 1];
  const acts = all[k]?.verb?.form === 'past' && k > i + 1 && all[k]?.lower !== 'led';
  return acts && (object?.pos === 'det' || object?.pos === 'num' || object?.pos === 'name');
}

/** "as they fled" against "as a precaution". */
const readAs: Reader = (all, i) => {
  const after = all[i + 1];
  // "eleven ministers as well as the president"
  if (all[i - 2]?.lower === 'as' && /^(?:well|long|soon|far)$/.test(all[i - 1]?.lower ?? ''))
    return all[i - 1]?.lower === 'well' ? 'prep' : 'sub';
  if (after && /^(?:dozens|scores|hundreds|thousands|tens)$/.test(after.lower) && clauseFollows(all, i)) return 'sub';
  if (actsAfter(all, i)) return 'sub';
  if (!after || !startsGroup(after) || !CLAUSE_OPENERS.has(after.lower)) return 'prep';
  // "was used as a store", "was named as the gunman"
  if (takesAs(all[i - 1])) return 'prep';
  return all.slice(i + 1, i + AS_REACH).some((d) => d.pos === 'verb' || d.pos === 'aux') ? 'sub' : 'prep';
};

/** "her brother" against "killed her". */
const readHer: Reader = (all, i) => {
  const after = all[i + 1];
  return startsGroup(after) && after?.pos !== 'det' ? 'det' : 'pron';
};

/** "the number of dead": a state after a noun for a figure. */
const isCountedState = (all: readonly Draft[], i: number): boolean =>
  all[i - 1]?.lower === 'of' && FIGURE_WORDS.has(singular(all[i - 2]?.lower ?? ''));

/** "put Russian dead at 900": a demonym without a number before it. */
const isPeopleOf = (all: readonly Draft[], i: number): boolean =>
  all[i]?.pos === 'name' && all[i]?.guess.tags.has('Demonym') === true && !/^(?:num|name)$/.test(all[i - 1]?.pos ?? '');

/** "the dead and the wounded", "12 civilian dead", "the dead include" */
function isStateNoun(all: readonly Draft[], i: number): boolean {
  const before = all[i - 1];
  const after = all[i + 1];
  const namesThing = after?.pos === 'noun' && !AFTER_THE_DEAD.has(after.lower);
  // "the number of injured rose", "the number of dead rises to two"
  if (isCountedState(all, i)) return !namesThing || after.verb?.form === 'past' || FIGURE_STEPS.has(after.verb?.base ?? '');
  if (namesThing) return false;
  return (
    (before?.pos === 'det' && before.lower !== 'another') ||
    (all[i]?.lower === 'dead' && (BEFORE_THE_DEAD.has(before?.lower ?? '') || isPeopleOf(all, i - 1)))
  );
}

/** "left two people dead", "the homeless" */
const readState: Reader = (all, i) => (isStateNoun(all, i) ? 'noun' : 'adj');

/** "the wounded"; otherwise a participle as any other. */
const readParticipleState: SpecialReader = (all, i) => (isStateNoun(all, i) ? 'noun' : null);

/** "the number of displaced"; otherwise a participle as any other. */
const readCountedState: SpecialReader = (all, i) => (isCountedState(all, i) && all[i + 1]?.pos !== 'noun' ? 'noun' : null);

/** "the dead include two medics" against what a document may include. */
const readListingVerb: SpecialReader = (all, i) =>
  STATES.has(all[i - 1]?.lower ?? '') || PARTICIPLE_STATES.has(all[i - 1]?.lower ?? '') ? 'verb' : null;

/** "have each released 40": a floating quantifier inside a verb group. */
const readEach: SpecialReader = (all, i) => {
  const before = all[i - 1];
  const after = all[i + 1];
  const inVerb = before?.pos === 'aux' || before?.pos === 'modal' || isNominal(before);
  return inVerb && (after?.verb != null || after?.pos === 'aux') ? 'adv' : null;
};

/** "has so far sent": of time. */
const readFar: SpecialReader = (all, i) => (all[i - 1]?.lower === 'so' ? 'adv' : null);

/** "two further batteries" against "moved further": between a figure and a noun. */
const readFurther: SpecialReader = (all, i) =>
  all[i - 1]?.pos === 'num' && /^(?:noun|name|adj)$/.test(all[i + 1]?.pos ?? '') ? 'adj' : null;

/** "let loose 88 drones": a state after a verb of freeing is part of it. */
const readLoose: SpecialReader = (all, i) =>
  /^(?:let|set|cut|turn|break)$/.test(all[i - 1]?.verb?.base ?? '') ? 'particle' : null;

/** "walked free", "was set free": a state after a verb of going or setting. */
const readFree: SpecialReader = (all, i) =>
  // "set free 50 detainees"
  all[i - 1]?.verb?.base === 'set' && startsGroup(all[i + 1])
    ? 'particle'
    : /^(?:walk|go|set|break|get|cut|be|pull)$/.test(all[i - 1]?.verb?.base ?? '') ||
        all[i - 1]?.pos === 'aux' ||
        // "are now free"
        (all[i - 1]?.pos === 'adv' && all[i - 2]?.pos === 'aux' && !startsGroup(all[i + 1]))
      ? 'adj'
      : null;

/** "set free 50 detainees"; otherwise as any other word. */
const readSet: SpecialReader = (all, i) => (all[i + 1]?.lower === 'free' ? 'verb' : null);

/** "Four bridges are gone" against "have gone home". */
const readGone: SpecialReader = (all, i) => (/^(?:is|are|was|were|be)$/.test(all[i - 1]?.lower ?? '') ? 'adj' : null);

/** "the left bank" against "left two people dead". */
const readLeft: Reader = (all, i) => (all[i - 1]?.pos === 'det' || all[i - 1]?.lower === 'far' ? 'adj' : 'verb');

/** "the following day" against "following the attack". */
const readFollowing: Reader = (all, i) => (all[i - 1]?.pos === 'det' ? 'adj' : 'prep');

const isCapitalName = (d: Draft | undefined): boolean => d?.pos === 'name' && d.capital;

const readDirectionAdjective: Reader = (all, i) => (isCapitalName(all[i]) ? 'name' : 'adj');

const readDirectionNoun: Reader = (all, i) => {
  if (isCapitalName(all[i])) return 'name';
  const after = all[i + 1]?.pos;
  // "11 villages south of the city"
  if (all[i + 1]?.lower === 'of' && all[i - 1]?.pos === 'noun') return 'adv';
  return after === 'noun' || after === 'name' ? 'adj' : 'noun';
};

/** "a half" against "half of". */
const readHalf: Reader = (all, i) => (all[i - 1]?.pos === 'det' ? 'noun' : 'num');

/** "on 9 May", "in May" against "may have" and "Theresa May said". */
const readMay: Reader = (all, i) => {
  const [before, after] = [all[i - 1], all[i + 1]];
  if (all[i]?.capital && isCapitalName(before) && after?.verb?.form === 'past') return 'name';
  const dated = NUMERIC.test(after?.lower ?? '') || NUMERIC.test(before?.lower ?? '') || before?.pos === 'prep';
  return all[i]?.capital && i > 0 && dated ? 'date' : 'modal';
};

/** "the WHO said" against "those who said". */
const readWho: Reader = (all, i) => (all[i]?.text === 'WHO' && all[i - 1]?.pos === 'det' ? 'name' : 'rel');

/** "in March" against "a march". */
const readMarch: Reader = (all, i) => (all[i]?.capital && i > 0 ? 'date' : nounOrVerb(all, i));

/** "before a missile hit", "before the attack", "has since withdrawn", "have since been freed". */
const readTimeConjunction: Reader = (all, i) => {
  const form = all[i + 1]?.verb?.form;
  const goesOn = form === 'past' || form === 'participle' || all[i + 1]?.pos === 'aux';
  if (all[i - 1]?.pos === 'aux' && goesOn) return 'adv';
  return clauseFollows(all, i) ? 'sub' : 'prep';
};

const each = (words: Iterable<string>, reader: SpecialReader): readonly (readonly [string, SpecialReader])[] =>
  [...words].map((word) => [word, reader] as const);

/** Words with rules of their own. */
export const SPECIAL_WORDS: ReadonlyMap<string, SpecialReader> = new Map<string, SpecialReader>([
  ['to', readTo],
  ['that', readThat],
  ['no', readNo],
  ['as', readAs],
  ['her', readHer],
  ['longer', (all, i) => (all[i - 1]?.pos === 'neg' ? 'adv' : null)], // "no longer work"
  ['people', () => 'noun'],
  ['lives', (all, i) => (countedBefore(all, i) ? 'noun' : null)], // "at a cost of 40 civilian lives"
  ['left', readLeft],
  // "50 tanks fit for service"
  ['fit', (all, i) => (/^(?:for|to)$/.test(all[i + 1]?.lower ?? '') && isNominal(all[i - 1]) ? 'adj' : null)],
  // "made an emergency landing"
  [
    'landing',
    (all, i) =>
      /^(?:emergency|crash|forced|hard|belly|safe|soft|amphibious|beach)$/.test(all[i - 1]?.lower ?? '') ? 'noun' : null,
  ],
  ['according', () => 'prep'],
  ['following', readFollowing],
  ['half', readHalf],
  ['may', readMay],
  ['who', readWho],
  ['figures', () => 'noun'],
  ['march', readMarch],
  ...each(TIME_CONJUNCTIONS, readTimeConjunction),
  ...each(STATES, readState),
  ...each(PARTICIPLE_STATES, readParticipleState),
  ...each(COUNTED_STATES, readCountedState),
  ...each(['include', 'comprise'], readListingVerb),
  ['each', readEach],
  ['free', readFree],
  ['further', readFurther],
  ['far', readFar],
  ['loose', readLoose],
  ...SET_PHRASES,
  ['let', () => 'verb'],
  ['gone', readGone],
  ['remain', () => 'verb'],
  ['set', readSet],
  ...each(DIRECTION_ADJECTIVES, readDirectionAdjective),
  ...each(DIRECTION_NOUNS, readDirectionNoun),
]);
