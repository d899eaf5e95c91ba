import { NOUN_OR_VERB } from '../lexicon/verb-forms.js';
import { isNominal, opensNoun, type Draft } from './draft.js';
import { nounOrVerb } from './noun-or-verb.js';

/** How far a verb may follow its conjunction, in words, and how far another conjunction may. */
const CLAUSE_REACH = 13;
const JOINT_REACH = 6;

/** Whether the word at `k` is a finite verb, as far as it can be told before it is settled. */
export function isFiniteVerb(all: readonly Draft[], k: number): boolean {
  const d = all[k];
  if (!d) return false;
  const { verb, pos, lower } = d;
  if (lower.includes('-')) return false; // "after foreign-backed fighters invaded"
  if (pos === 'aux' || pos === 'modal') return true;
  if (!verb || verb.form === 'ing' || (pos !== 'verb' && verb.form !== 'past')) return false;
  const mayBeNoun = verb.form === 'present' || (verb.form === 'base' && NOUN_OR_VERB.has(verb.base));
  return !mayBeNoun || nounOrVerb(all, k) !== 'noun';
}

const isPast = ({ verb }: Draft): boolean => verb?.form === 'past' || verb?.form === 'participle';

/** Words of an insertion that points back at the noun before it. */
const TELLS_OF_BEFORE = /^(?:who|whom|whose|which|including|among|them|these|those)$/;

/** Right of an insertion between commas that opens at `comma`: "after nine people, most of them nurses, were killed"; null where none closes before a verb. */
function behindInsertion(all: readonly Draft[], comma: number): number | null {
  const close = all.findIndex((d, k) => k > comma && d.lower === ',' && k <= comma + CLAUSE_REACH && isFiniteVerb(all, k + 1));
  // … but in "after the summit, six people, one a child, were hurt" the subject of another clause begins there
  const end = all.findIndex((d, k) => k > comma && d.pos === 'punct');
  const tells = all.slice(comma + 1, end < 0 ? undefined : end).some(({ lower }) => TELLS_OF_BEFORE.test(lower));
  return close >= 0 && all[comma]?.lower === ',' && tells ? close + 1 : null;
}

/** Whether a clause with a verb of its own follows before the next mark ("after a missile hit the school" against "after the attack"); an insertion is stepped over. */
export function clauseFollows(all: readonly Draft[], i: number): boolean {
  let hasSubject = false;
  let inRelative = false;
  for (let k = i + 1; k < all.length && k <= i + CLAUSE_REACH; k++) {
    const d = all[k] as Draft;
    if (d.pos === 'punct') return hasSubject && behindInsertion(all, k) !== null;
    if (d.pos === 'sub') return false;
    if (d.pos === 'rel') inRelative = true;
    if (d.pos === 'conj' && k > i + JOINT_REACH) return false;
    // "after a suspect was seen", "after five suspects were": behind a determiner no verb, whatever its form; "after five died"
    const named =
      k > i + 1 && opensNoun(all[k - 1]) && d.pos !== 'aux' && d.pos !== 'modal' && !(all[k - 1]?.pos === 'num' && isPast(d));
    if (named || (isNominal(d) && d.pos !== 'date') || d.pos === 'num') hasSubject = true;
    if (named || !isFiniteVerb(all, k) || isFiniteVerb(all, k - 1)) continue;
    // "after two men who had been stuck came out": the first verb is the relative clause's
    if (!inRelative) return hasSubject;
    inRelative = false;
  }
  return false;
}
