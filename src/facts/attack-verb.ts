import { ATTACK_VERBS, COMMUNICATION } from '../lexicon/attacks.js';
import { groupsOf, type ClauseReading, type Frame } from '../model/clause.js';

/** Whether a verb, perhaps with a particle, is one of violence: "shoot", "open fire", but not "shoot down", which is defence. */
export const isAttackVerb = (lemma: string): boolean => lemma !== 'shoot down' && ATTACK_VERBS.has(lemma.split(' ')[0] ?? '');

/** Things that are brought down in the air, by those whom they come at. */
const FLYING = /^(?:drone|missile|rocket|uav|quadcopter|projectile|munition|shahed|mortar|interceptor)s?$/;

/** Verbs of violence of which flying weapons are the victims, not the means ("fired 12 missiles"). */
const BRINGS_DOWN = /^(?:destroy|hit|strike|target|shoot|blow|kill)\b/;

/** "ten got through, it said, striking a depot": what goes on behind "it said" is not done by who said it. */
const isOfTeller = ({ frames }: ClauseReading, { form, subject }: Frame): boolean =>
  form === 'ing' && frames.some((f) => COMMUNICATION.has(f.lemma) && f.subject.some((id) => subject.includes(id)));

/** Whether a clause tells of an attack: "destroyed a depot", but not "destroyed 14 drones", which is defence. */
export function tellsAttack(reading: ClauseReading, frame: Frame): boolean {
  const { lemma, voice, subject, object } = frame;
  if (!isAttackVerb(lemma) || isOfTeller(reading, frame)) return false;
  const hit = groupsOf(reading, voice === 'active' ? object : subject);
  return !(BRINGS_DOWN.test(lemma) && hit.some((g) => FLYING.test(g.lemma)));
}

/** "Ukraine struck back at Belgorod, with 25 people killed there, he said": what reads like a passive but goes on with "back" is done by its subject. */
export const isActive = ({ sentence }: ClauseReading, { voice, to }: Frame): boolean =>
  voice === 'active' || sentence.tokens[to]?.lower === 'back';
