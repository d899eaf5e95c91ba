import { ATTACK_VERBS } from '../lexicon/attacks.js';

/** Whether a verb, perhaps with a particle, is one of violence: "shoot", "open fire", but not "shoot down", which is defence. */
export const isAttackVerb = (lemma: string): boolean => lemma !== 'shoot down' && ATTACK_VERBS.has(lemma.split(' ')[0] ?? '');
