import { NOUN_OR_VERB } from '../lexicon/verb-forms.js';
import { isNominal, type Draft } from './draft.js';
import { nounOrVerb } from './noun-or-verb.js';

/** How far a verb may follow its conjunction, in words, and how far another conjunction may. */
const CLAUSE_REACH = 13;
const JOINT_REACH = 6;

/** Whether the word at `k` is a finite verb, as far as it can be told before it is settled. */
export function isFiniteVerb(all: readonly Draft[], k: number): boolean {
  const { verb, pos, lower } = all[k] as Draft;
  if (lower.includes('-')) return false; // "after foreign-backed fighters invaded"
  if (pos === 'aux' || pos === 'modal') return true;
  if (!verb || verb.form === 'ing' || (pos !== 'verb' && verb.form !== 'past')) return false;
  const mayBeNoun = verb.form === 'present' || (verb.form === 'base' && NOUN_OR_VERB.has(verb.base));
  return !mayBeNoun || nounOrVerb(all, k) !== 'noun';
}

/** Whether a clause with a verb of its own follows before the next mark ("after a missile hit the school" against "after the attack"). */
export function clauseFollows(all: readonly Draft[], i: number): boolean {
  let hasSubject = false;
  for (let k = i + 1; k < all.length && k <= i + CLAUSE_REACH; k++) {
    const d = all[k] as Draft;
    if (d.pos === 'punct' || d.pos === 'rel' || d.pos === 'sub') return false;
    if (d.pos === 'conj' && k > i + JOINT_REACH) return false;
    if ((isNominal(d) && d.pos !== 'date') || d.pos === 'num') hasSubject = true;
    if (isFiniteVerb(all, k)) return hasSubject;
  }
  return false;
}
