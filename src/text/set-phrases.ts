import type { Pos } from '../model/sentence.js';
import { isNominal, type Reader } from './draft.js';

/** Reads one word that needs rules of its own; null where the general rules hold. */
export type SpecialReader = (...args: Parameters<Reader>) => Pos | null;

/** Verbs that say how something stays or becomes. */
const COPULAR = /^(?:remain|stay|become|get|feel|keep|leave|stand|lie)$/;

/** "remain cut off", "was left cut off": the participle of a state; otherwise as any other word. */
const readCut: SpecialReader = (all, i) => {
  const before = all[i - 1];
  return all[i + 1]?.lower === 'off' && (before?.pos === 'adv' || COPULAR.test(before?.verb?.base ?? '')) ? 'verb' : null;
};

/** "is home to 900 troops": where somebody lives; otherwise as any other word. */
const readHome: SpecialReader = (all, i) =>
  all[i + 1]?.lower === 'to' && /^(?:is|was|are|were|be|been|now|also|still|become|became)$/.test(all[i - 1]?.lower ?? '')
    ? 'noun'
    : null;

/** "at first": a phrase of time; otherwise as any other word. */
const readAt: SpecialReader = (all, i) =>
  all[i + 1]?.lower === 'first' && all[i + 2]?.pos !== 'noun' && all[i + 2]?.pos !== 'adj' ? 'adv' : null;

/** "at first put the dead at 12", "the ministry first reported 18 drones": of time. */
const readFirst: SpecialReader = (all, i) => {
  const [before, after] = [all[i - 1], all[i + 1]];
  if (before?.lower === 'at') return after?.pos !== 'noun' ? 'adv' : null;
  // "had first given a figure"
  const inVerb = before?.pos === 'aux' && /^(?:past|participle)$/.test(after?.verb?.form ?? '');
  return inVerb || (isNominal(before) && after?.verb?.form === 'past' && after.pos === 'verb') ? 'adv' : null;
};

/** "The ministry put Russian dead at 90" against "the shot put". */
const readPut: SpecialReader = (all, i) => (/^(?:shot|a|the|golf)$/.test(all[i - 1]?.lower ?? '') ? null : 'verb');

/** "Riot police" at the head of a sentence. */
const readRiot: SpecialReader = (all, i) =>
  /^(?:police|officers?|squads?|gear|shields?|control)$/.test(all[i + 1]?.lower ?? '') ? 'noun' : null;

/** "brought 209 passengers ashore". */
const readAshore: SpecialReader = () => 'particle';

/** "sent 14 men to jail": a place where "to" is no infinitive's. */
const readPlace: SpecialReader = (all, i) => (all[i - 1]?.lower === 'to' && all[i - 1]?.pos === 'prep' ? 'noun' : null);

/** "trapped underground", "slept outdoors" against "an underground station", "the underground". */
const readWhere: SpecialReader = (all, i) =>
  /^(?:verb|particle|noun|aux|num)$/.test(all[i - 1]?.pos ?? '') && !/^(?:noun|name|verb)$/.test(all[i + 1]?.pos ?? '')
    ? 'adv'
    : null;

/** Words whose set phrases tell what they are: "cut off", "home to", "at first", "riot police". */
export const SET_PHRASES: readonly (readonly [string, SpecialReader])[] = [
  ['ashore', readAshore],
  ['put', readPut],
  ['riot', readRiot],
  ['cut', readCut],
  ['home', readHome],
  ['at', readAt],
  ['jail', readPlace],
  ['market', readPlace],
  ['underground', readWhere],
  ['outdoors', readWhere],
  ['indoors', readWhere],
  ['overboard', readWhere],
  ['downstairs', readWhere],
  ['upstairs', readWhere],
  ['first', readFirst],
];
