import { DIRECTION_ADJECTIVES, DIRECTION_NOUNS, TIME_CONJUNCTIONS } from '../lexicon/closed-class.js';
import { COUNTED_STATES, PARTICIPLE_STATES, STATES } from '../lexicon/participles.js';
import { NUMERIC } from '../lexicon/word-shapes.js';
import { clauseFollows } from './clause-ahead.js';
import { readAs, readThat } from './conjunction-words.js';
import { isNominal, opensNoun, startsGroup, type Draft, type Reader } from './draft.js';
import { countedBefore, figureAhead, nounOrVerb } from './noun-or-verb.js';
import { SET_PHRASES, type SpecialReader } from './set-phrases.js';
import { readCountedState, readParticipleState, readState } from './state-words.js';

/** Places that are verbs as well: without an object they are where somebody goes. */
const PLACE_OR_VERB = new Set(['jail', 'market', 'school', 'bed', 'harbour', 'harbor', 'port', 'shore', 'land']);

/** What the press issues, holds or is served by: before these it is a noun. */
const PRESS_NOUNS: ReadonlySet<string> = new Set(
  'agency agencies briefing centre center committee conference corps department office officer release reports report secretary service statement'.split(
    ' ',
  ),
);

/** "to down 30 missiles", "will down them": the verb, behind what opens an infinitive and before a figure. */
const downs = (all: readonly Draft[], i: number): boolean =>
  all[i]?.lower === 'down' &&
  (all[i - 1]?.lower === 'to' || all[i - 1]?.pos === 'modal') &&
  (all[i + 1]?.pos === 'num' || figureAhead(all, i));

const readDown: SpecialReader = (all, i) => (downs(all, i) ? 'verb' : null);

/** "to send", "to quickly send", "to be" against "to the front", "to Kyiv". */
const readTo: Reader = (all, i) => {
  const after = all[i + 1];
  const next = after?.pos === 'adv' ? all[i + 2] : after;
  if (/^(?:be|have|do)$/.test(next?.lower ?? '')) return 'to';
  if (downs(all, i + 1)) return 'to';
  // "sent 14 men to jail to await trial"
  if (PLACE_OR_VERB.has(next?.lower ?? '') && !startsGroup(all[i + 2]) && all[i + 2]?.pos !== 'verb') return 'prep';
  const isBase = next?.verb?.form === 'base' && (next.pos === 'verb' || next.pos === 'noun');
  return isBase && !next.capital && !opensNoun(after) ? 'to' : 'prep';
};

/** "No casualties" against "No 5". */
const readNo: Reader = (all, i) => {
  const after = all[i + 1];
  // "no longer work"
  if (after?.lower === 'longer') return 'neg';
  return after?.pos === 'num' && NUMERIC.test(after.lower) ? 'other' : 'det';
};

/** "her brother" against "killed her". */
const readHer: Reader = (all, i) => {
  const after = all[i + 1];
  return startsGroup(after) && after?.pos !== 'det' ? 'det' : 'pron';
};

/** "the dead include two medics", "those infected include a nurse": never a noun, whatever stands before. */
const readListingVerb: SpecialReader = () => 'verb';

/** "have each released 40": a floating quantifier inside a verb group. */
const readEach: SpecialReader = (all, i) => {
  const before = all[i - 1];
  const after = all[i + 1];
  // "two drones worth $30m each were shot down"
  if (before?.pos === 'num' && (after === undefined || /^(?:aux|modal|punct|conj|prep)$/.test(after.pos))) return 'adv';
  const inVerb = before?.pos === 'aux' || before?.pos === 'modal' || isNominal(before);
  return inVerb && (after?.verb != null || after?.pos === 'aux') ? 'adv' : null;
};

/** "has so far sent": of time. */
const readFar: SpecialReader = (all, i) => (all[i - 1]?.lower === 'so' ? 'adv' : null);

/** "two further batteries", "a further soldier" against "moved further": between a figure or an article and a noun. */
const readFurther: SpecialReader = (all, i) =>
  (all[i - 1]?.pos === 'num' || /^an?$/.test(all[i - 1]?.lower ?? '')) && /^(?:noun|name|adj)$/.test(all[i + 1]?.pos ?? '')
    ? 'adj'
    : null;

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

/** "set free 50 detainees", "a missile set fire to a tanker"; otherwise as any other word. */
const readSet: SpecialReader = (all, i) => (/^(?:free|fire|ablaze|alight)$/.test(all[i + 1]?.lower ?? '') ? 'verb' : null);

/** "were taken hostage by gunmen", "14 held hostage in Sarn": right behind its verb it is a part of it, not what the next verb is said of. */
const readHostage: SpecialReader = (all, i) => {
  const after = all[i + 1]?.pos;
  if (!/^(?:take|hold)$/.test(all[i - 1]?.verb?.base ?? '')) return null;
  // "took hostage 40 pupils"
  if (after === 'num' || after === 'det') return 'particle';
  return all[i - 2]?.pos === 'aux' || /^(?:verb|aux|prep|punct|conj|sub)?$/.test(after ?? '') ? 'adj' : null;
};

/** "to round up 40 suspects": behind "to" it is the verb of the phrase. */
const readRound: SpecialReader = (all, i) => (all[i - 1]?.lower === 'to' && all[i + 1]?.lower === 'up' ? 'verb' : null);

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

/** "the WHO said", "WHO puts the toll at" against "those who said" and capitals throughout ("MAN WHO DIED"). */
const readWho: Reader = (all, i) => (all[i]?.text === 'WHO' && !/^\p{Lu}{2}/u.test(all[i + 1]?.text ?? '') ? 'name' : 'rel');

/** "in what he called an outrage", "by what was said to be a mine": behind a preposition "what" opens a clause, so that the verb after it is no verb of the nouns before. */
const readWhat: Reader = (all, i) => {
  const [before, after] = [all[i - 1], all[i + 1]];
  const verbFollows = after?.pos === 'verb' || after?.pos === 'aux' || after?.pos === 'modal';
  return before?.pos === 'prep' && (verbFollows || clauseFollows(all, i)) ? 'rel' : 'det';
};

/** "in March" against "a march". */
const readMarch: Reader = (all, i) => (all[i]?.capital && i > 0 ? 'date' : nounOrVerb(all, i));

/** Where a stretch of time begins or ends: "the start of the year". */
const STRETCH_ENDS = /^(?:beginning|start|end|middle|outbreak|onset|turn|launch|outset|eve|height)$/;

/** "before a missile hit", "before the attack", "has since withdrawn", "have since been freed". */
const readTimeConjunction: Reader = (all, i) => {
  const form = all[i + 1]?.verb?.form;
  const goesOn = form === 'past' || form === 'participle' || all[i + 1]?.pos === 'aux';
  if (all[i - 1]?.pos === 'aux' && goesOn) return 'adv';
  // "the number killed since the beginning of 2025 has risen": a stretch of time is no subject
  if (all[i + 1]?.lower === 'the' && STRETCH_ENDS.test(all[i + 2]?.lower ?? '') && all[i + 3]?.lower === 'of') return 'prep';
  return clauseFollows(all, i) ? 'sub' : 'prep';
};

const each = (words: Iterable<string>, reader: SpecialReader): readonly (readonly [string, SpecialReader])[] =>
  [...words].map((word) => [word, reader] as const);

/** "has more than doubled": a comparison with a verb of growing is no object. */
const growsThan = (all: readonly Draft[], than: number): boolean =>
  all[than]?.lower === 'than' &&
  /^(?:more|less)$/.test(all[than - 1]?.lower ?? '') &&
  /^(?:double|triple|treble|quadruple|halve)$/.test(all[than + 1]?.verb?.base ?? '');

/** Words with rules of their own. */
export const SPECIAL_WORDS: ReadonlyMap<string, SpecialReader> = new Map<string, SpecialReader>([
  ['to', readTo],
  ...each(['more', 'less'], (all, i) => (growsThan(all, i + 1) ? 'adv' : null)),
  ['than', (all, i) => (growsThan(all, i) ? 'adv' : null)],
  ['that', readThat],
  ['down', readDown],
  ['no', readNo],
  ['as', readAs],
  ['her', readHer],
  ['longer', (all, i) => (all[i - 1]?.pos === 'neg' ? 'adv' : null)], // "no longer work"
  ['people', () => 'noun'],
  ['lives', (all, i) => (countedBefore(all, i) ? 'noun' : null)], // "at a cost of 40 civilian lives"
  ['left', readLeft],
  // "no ground troops": what is ground down is no matter of ours
  ['ground', (all, i) => (all[i - 1]?.lower === 'to' || all[i - 1]?.pos === 'modal' ? null : 'noun')],
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
  ['what', readWhat],
  // "the forces' press committee", "according to press reports"
  ['press', (all, i) => (PRESS_NOUNS.has(all[i + 1]?.lower ?? '') ? 'noun' : null)],
  ['figures', () => 'noun'],
  // "rights groups say", and in a name as any other: "the Commission on Human Rights reports"
  ['rights', (all, i) => (all[i]?.capital && i > 0 ? null : 'noun')],
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
  // "soldiers posted nearby were killed" against "a nearby house"
  ['nearby', (all, i) => (/^(?:noun|name|adj|num)$/.test(all[i + 1]?.pos ?? '') ? 'adj' : 'adv')],
  ['loose', readLoose],
  ...SET_PHRASES,
  ['let', () => 'verb'],
  // "remain without heating"
  ...each(['heating', 'lighting', 'housing'], (all, i) =>
    all[i - 1]?.lower === 'without' && !/^(?:det|num|noun|name|poss)$/.test(all[i + 1]?.pos ?? '') ? 'noun' : null,
  ),
  ['gone', readGone],
  // "set alight four huts"
  ['alight', (all, i) => (/^(?:set|be|catch)$/.test(all[i - 1]?.verb?.base ?? '') ? 'adj' : null)],
  ['round', readRound],
  ...each(['hostage', 'prisoner', 'captive'], readHostage),
  ['remain', () => 'verb'],
  ...each(['set', 'sets', 'setting'], readSet),
  ...each(DIRECTION_ADJECTIVES, readDirectionAdjective),
  ...each(DIRECTION_NOUNS, readDirectionNoun),
]);
