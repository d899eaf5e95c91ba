import { CLAUSE_TAKING, FIGURE_REVISERS, INVARIANT } from '../lexicon/verb-classes.js';
import { clauseFollows, isFiniteVerb } from './clause-ahead.js';
import { endsInS, isNominal, type Draft, type Reader } from './draft.js';
import { singular } from './morphology.js';
import { figureAhead } from './noun-or-verb.js';

/** Verbs that set a figure against another; as those that revise one they take no clause. */
const MATCHES_FIGURE = /^(?:double|halve|exceed|match)$/;

const takesFigure = (verb: string): boolean => FIGURE_REVISERS.has(verb) || MATCHES_FIGURE.test(verb);

/** Nouns that a clause with "that" spells out: "the fact that the army fled". */
const SPELLED_OUT =
  /^(?:fact|claim|news|report|hope|sign|evidence|belief|fear|idea|statement|suggestion|possibility|risk|concern|assertion|allegation|announcement|argument|assessment|assumption|assurance|charge|conclusion|condition|confirmation|conviction|danger|denial|doubt|estimate|expectation|feeling|finding|ground|guarantee|hint|impression|indication|information|insistence|message|notion|opinion|pledge|point|prediction|probability|promise|proof|prospect|reason|rumour|rumor|speculation|suspicion|theory|threat|understanding|view|warning|word|chance|likelihood|way|time|day|moment|year|month|week|hour|minute|night|morning|evening|second|third|season|occasion|instance|case|extent|agreement|proposal|demand|order)s?$/;
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

/** "said on Telegram that fires broke out": behind who or where it was told, before a noun that may be a verb and another verb. */
function opensWhatWasSaid(all: readonly Draft[], i: number): boolean {
  const owner = all.findLastIndex((d, k) => k < i && (d.pos === 'verb' || d.pos === 'punct' || d.pos === 'sub'));
  const takes = CLAUSE_TAKING.has(all[owner]?.verb?.base ?? '') && /^(?:prep|name|det)$/.test(all[owner + 1]?.pos ?? '');
  return takes && endsInS(all[i + 1]) && isFiniteVerb(all, i + 2);
}

/** "the drones that hit", "that night", "said that". */
export const readThat: Reader = (all, i) => {
  const [before, after] = [all[i - 1], all[i + 1]];
  const verbFollows = after?.pos === 'verb' || after?.pos === 'aux' || after?.pos === 'modal';
  if (verbFollows && opensWhatWasSaid(all, i)) return 'sub';
  // "six of the 16 that were sent", "a package worth $90 million that includes"
  if (verbFollows && (isNominal(before) || before?.pos === 'num')) return 'rel';
  // "a wave that hit Marja": of "hit" the form tells nothing, the object does
  // … "a bridge that cost $4bn", "a storm that hit 12 towns"
  const actsOnName = INVARIANT.has(after?.lower ?? '') && /^(?:name|num)$/.test(all[i + 2]?.pos ?? '');
  // "two shells that damaged a school": a past form with an object right behind it describes no noun
  const actsAtOnce = after?.verb?.form === 'past' && /^(?:det|num)$/.test(all[i + 2]?.pos ?? '');
  if ((actsOnName || actsAtOnce) && before?.pos === 'noun' && !SPELLED_OUT.test(before.lower)) return 'rel';
  if (verbFollows && before === undefined) return 'pron'; // "That brings the toll to 90"
  if (opensObjectClause(all, i)) return 'rel';
  // "raised that figure": only verbs that take a clause open one
  const takesClause = before?.pos === 'verb' && (before.verb === null || !takesFigure(before.verb.base));
  // "the estimate is that well over 500 people fled"
  const counts = before?.pos === 'aux' && figureAhead(all, i);
  return after?.pos === 'noun' && !takesClause && !counts ? 'det' : 'sub';
};

/** Verbs that "as" completes: "was used as a store". */
const TAKES_AS = new Set(
  'use serve act describe know regard see treat identify pose disguise designate recognise recognize name list label classify denounce hail condemn cite intend appoint elect dismiss portray present define view brand register double function work hold keep take accept employ hire train dress hand report'.split(
    ' ',
  ),
);

/** Words that "as" belongs to: "such as", "as well as". */
const COMPARES = /^(?:such|well|same|far|soon|long|much|many)$/;

const completesBefore = (d: Draft | undefined): boolean => TAKES_AS.has(d?.verb?.base ?? '') || COMPARES.test(d?.lower ?? '');

/** "as they fled", "as some 40 tanks crossed the bridge", "came as talks went on" against "as a precaution", "described as two men". */
export const readAs: Reader = (all, i) => {
  const [before, after] = [all[i - 1], all[i + 1]];
  // "eleven ministers as well as the president"
  if (all[i - 2]?.lower === 'as' && /^(?:well|long|soon|far)$/.test(before?.lower ?? ''))
    return before?.lower === 'well' ? 'prep' : 'sub';
  if (completesBefore(before) || (after?.lower === 'well' && all[i + 2]?.lower === 'as')) return 'prep';
  return clauseFollows(all, i) ? 'sub' : 'prep';
};
