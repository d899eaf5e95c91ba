import { COUNTED_NOUN } from '../lexicon/counted-nouns.js';
import type { Token } from '../model/sentence.js';

/** How far a noun may follow its first modifier, in tokens. */
const MODIFIER_REACH = 5;

/** Whether a token can be the head of a noun group: a noun or a name. */
export const isNounLike = (t: Token | undefined): boolean => t?.pos === 'noun' || t?.pos === 'name';

/** Whether a token is a noun in the plural: "shells", not "shell" or "sheep". */
export const isPlural = (t: Token | undefined): boolean => t?.pos === 'noun' && t.lemma !== t.lower;

/** A name or compound before an adjective describes what follows ("a Russian aerial bomb", "a four-floor residential block"). */
export const describes = (t: Token | undefined): boolean =>
  t !== undefined && (t.tags.has('Demonym') || (t.pos === 'noun' && t.lower.includes('-')));

/** Whether the token at `i` may stand between a modifier and its noun: another modifier, "and", a quotation mark (two “senior” sources), a comma before one more adjective. */
function standsBeforeNoun(tokens: readonly Token[], i: number): boolean {
  const { pos, lower } = tokens[i] as Token;
  if (lower === ',') return tokens[i + 1]?.pos === 'adj';
  return pos === 'adj' || pos === 'adv' || pos === 'num' || pos === 'conj' || /^["“”‘’]$/.test(lower);
}

/** Whether a noun follows within the same group ("large white tents"). */
export function nounAhead(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k < tokens.length && k < i + MODIFIER_REACH; k++) {
    if (isNounLike(tokens[k])) return true;
    if (!standsBeforeNoun(tokens, k)) return false;
  }
  return false;
}

/** Whether the token is a modifier that "and" may join with another before one head: an adjective or a singular noun. */
const isJoinable = (t: Token | undefined): boolean =>
  t?.tags.has('Demonym') === true || ((t?.pos === 'adj' || t?.pos === 'noun') && !t.tags.has('Plural') && t.lemma === t.lower);

/** "HIMARS and Uragan rockets", "Su-34 and Su-35 jets": a name of a weapon that is no plural, and another name right before a plural. */
const joinsNames = (tokens: readonly Token[], conj: number): boolean =>
  tokens[conj]?.lower === 'and' &&
  tokens[conj - 1]?.pos === 'name' &&
  !/[a-z]s$/.test(tokens[conj - 1]?.text ?? '') &&
  tokens[conj + 1]?.pos === 'name' &&
  isPlural(tokens[conj + 2]) &&
  WEAPON_HEADS.test(tokens[conj + 2]?.lemma ?? '');

/** "17,000 US and Philippine soldiers": names of peoples before one plural. */
const joinsPeoples = (tokens: readonly Token[], conj: number): boolean =>
  tokens[conj]?.lower === 'and' &&
  tokens[conj - 1]?.pos === 'name' &&
  !/[a-z]s$/.test(tokens[conj - 1]?.text ?? '') &&
  tokens[conj + 1]?.tags.has('Demonym') === true &&
  isPlural(tokens[conj + 2]) &&
  /^(?:person|fighter|unit)$/.test(COUNTED_NOUN.get(tokens[conj + 2]?.lemma ?? '')?.class ?? '');

/** Weapons that go by names of their makers. */
const WEAPON_HEADS =
  /^(?:missile|rocket|bomb|shell|drone|tank|vehicle|howitzer|gun|launcher|system|battery|jet|fighter|bomber|aircraft|helicopter|plane|carrier|lorry|truck|boat|ship|vessel|car|warplane)$/;

/** Whether the plural of a weapon stands at `i`, or behind one more noun: "missiles", "cruise missiles". */
export const armsAhead = (tokens: readonly Token[], i: number): boolean =>
  [tokens[i], tokens[i]?.pos === 'noun' ? tokens[i + 1] : undefined].some(
    (t) => isPlural(t) && WEAPON_HEADS.test(t?.lemma ?? ''),
  );

/** Whether the token at `i` modifies what follows it. */
const isModifier = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]?.pos;
  // "200 Greek and Maltese sailors"
  const joins = tokens[i]?.pos === 'noun' || tokens[i]?.tags.has('Demonym') === true;
  return tokens[i]?.pos === 'adj' || (joins && (next === 'noun' || next === 'adj'));
};

/** "a rocket and drone attack": nouns joined before one event, whose index is returned; null where there is none. */
export function joinedEvent(tokens: readonly Token[], conj: number): number | null {
  if (tokens[conj]?.pos !== 'conj' || !isJoinable(tokens[conj - 1]) || tokens[conj + 1]?.pos !== 'noun') return null;
  const head = tokens[conj + 2];
  return head?.pos === 'noun' && COUNTED_NOUN.get(head.lemma)?.class === 'event' ? conj + 2 : null;
}

/** "22 cruise and ballistic missiles", "dead and wounded soldiers": modifiers joined before one plural head, whose index is returned; null where there are none. */
export function joinedHead(tokens: readonly Token[], conj: number): number | null {
  if (joinsNames(tokens, conj) || joinsPeoples(tokens, conj)) return conj + 2;
  if (tokens[conj]?.pos !== 'conj' || !isJoinable(tokens[conj - 1])) return null;
  let i = conj + 1;
  while (isModifier(tokens, i)) i++;
  return isPlural(tokens[i]) ? i : null;
}
