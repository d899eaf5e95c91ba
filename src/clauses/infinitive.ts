import { FORMS_OF_BE, IN_DOUBT, PLAN_ADJECTIVES, PLAN_NOUNS } from '../lexicon/clause-words.js';
import type { Modality } from '../model/clause.js';
import type { Token } from '../model/sentence.js';

/** The place of the last word before token `i` that is no adverb. */
function wordBefore(tokens: readonly Token[], i: number): number {
  let k = i - 1;
  while (tokens[k]?.pos === 'adv' || tokens[k]?.pos === 'neg') k--;
  return k;
}

const isBe = (token: Token | undefined): boolean => FORMS_OF_BE.has(token?.lower ?? '');

/** What is told beside a headline: "… as the minister warns of war". */
const BESIDE = /^(?:as|after|when|while|amid|if|because|despite)$/;

/** The words of a line without what is told beside it. */
function mainWords(tokens: readonly Token[], to: number): readonly Token[] {
  const aside = tokens.findIndex((t, i) => i > to && BESIDE.test(t.lower));
  return aside < 0 ? tokens : tokens.slice(0, aside);
}

/** "Israel to free 90 prisoners": a headline in which nothing but an infinitive is said. */
const isHeadline = (tokens: readonly Token[], to: number): boolean =>
  /^(?:noun|name)$/.test(tokens[to - 1]?.pos ?? '') &&
  !mainWords(tokens, to).some(
    ({ pos, form }) => pos === 'aux' || pos === 'modal' || (pos === 'verb' && form !== 'base' && form !== 'ing'),
  );

/** What the words right before "to" make of an infinitive: "is to send", "are due to arrive", "efforts to evacuate". */
export function infinitiveModality(tokens: readonly Token[], to: number): Modality {
  if (tokens[to]?.pos !== 'to') return null;
  const at = wordBefore(tokens, to);
  const before = tokens[at];
  if (!before) return null;
  if (isBe(before)) return 'planned';
  const predicative = isBe(tokens[wordBefore(tokens, at)]);
  if (predicative && PLAN_ADJECTIVES.has(before.lower)) return 'planned';
  if (predicative && IN_DOUBT.has(before.lower)) return 'possible';
  // "in order to" tells what something was done for
  const noun = before.pos === 'noun' && tokens[at - 1]?.lower !== 'in';
  if (noun && PLAN_NOUNS.has(before.lemma)) return 'planned';
  return isHeadline(tokens, to) ? 'planned' : null;
}
