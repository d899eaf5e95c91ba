import { COUNTED_NOUN } from '../../lexicon/counted-nouns.js';
import { NO_HARM } from '../../lexicon/no-harm.js';
import { CLAUSE_TAKING } from '../../lexicon/verb-classes.js';
import { groupsOf, type ClauseReading, type NounGroup, type PrepLink } from '../../model/clause.js';
import type { Guard } from './candidate.js';

/** Whether one of some groups is one of some nouns; any is where none are named. */
const isAmong = (reading: ClauseReading, ids: readonly number[], nouns: ReadonlySet<string> | undefined): boolean =>
  nouns === undefined || groupsOf(reading, ids).some(({ lemma }) => nouns.has(lemma));

/** "were locked in battle", "a law that affects 2 million pensioners": all that one of the rows names is there. */
const noHarm: Guard = ({ kind, measure, form, role: { frame } }, { reading, group }) =>
  NO_HARM.some(
    (row) =>
      row.kind === kind.name &&
      (row.measure === undefined || row.measure === measure) &&
      (row.form === undefined || row.form.test(form)) &&
      (row.verb === undefined || row.verb.test(frame?.lemma ?? '')) &&
      (row.counted === undefined || row.counted.has(group.lemma)) &&
      (row.complement === undefined || frame?.complement.some((word) => row.complement?.has(word)) === true) &&
      (row.beside === undefined || reading.sentence.tokens.some((t) => row.beside?.has(t.lemma))) &&
      isAmong(reading, frame?.subject ?? [], row.subject) &&
      (row.prep === undefined ||
        frame?.preps.some((link) => row.prep?.test(behindVerb(link)) && isAmong(reading, link.groups, row.to)) === true),
  );

/** "were pulled out of the crowd": behind a verb "of" goes on from its particle; "amid fears of a war" goes on from a noun. */
const behindVerb = ({ prep, noun }: PrepLink): string => (prep === 'of' && noun === null ? 'out of' : prep);

/** "were pulled dead from the ruins", "carried out two lifeless boys": who is brought out dead is not rescued. */
const broughtOutDead: Guard = ({ measure, role }, { group, reading }) =>
  measure === 'rescued' &&
  (role.frame?.complement.includes('dead') === true ||
    reading.states.some((state) => state.group === group.id && /^(?:dead|lifeless)$/.test(state.lemma)));

/** "followed the car": no troops that follow others; a bare number may be of anything. */
const followsSomebody: Guard = ({ form, role }, { group }) =>
  form === 'follow' && ((role.frame?.object.length ?? 0) > 0 || group.head === null);

/** What is done to lives that are not lost. */
const KEEPS_ALIVE = /^(?:endanger|threaten|risk|jeopardise|jeopardize|imperil|protect|defend|save|spare|change|improve|affect)$/;

/** "fear for the lives of 26 men", "endangered the lives of thousands": they are alive yet. */
const fearedFor: Guard = ({ form, role: { noun } }, { reading }) =>
  form === 'life' &&
  noun !== null &&
  (/^(?:for|save|saving|against)$/.test(reading.sentence.tokens[noun.from - 1]?.lower ?? '') ||
    reading.frames.some((f) => f.object.includes(noun.id) && KEEPS_ALIVE.test(f.lemma)));

/** How many at most run away rather than being driven from their homes. */
const RUNAWAYS = 5;

/** Where robbers and killers flee from: not their own homes. */
const isScene = ({ lemma, determiner }: NounGroup): boolean =>
  lemma === 'scene' || (determiner === 'the' && /^(?:home|house|apartment|flat|shop|store|bank|building|spot)$/.test(lemma));

/** "Two men fled over the roofs", "three men fled the scene": a few who flee, not to somewhere nor from their homes, get away. */
const getsAway: Guard = ({ measure, form, role }, { quantity, target, reading }) =>
  measure === 'displaced' &&
  /^flee(?: home)?$/.test(form) &&
  target.counted?.class !== 'household' &&
  quantity.value > 0 &&
  quantity.value <= RUNAWAYS &&
  role.frame !== null &&
  groupsOf(reading, role.frame.object).every(isScene) &&
  !role.frame.preps.some(({ prep }) => /^(?:to|into|from|for|across|towards?)$/.test(prep));

/** "They have not made any arrests": who makes something not is not dead. */
const madeNot: Guard = ({ form, role }) => form === 'not make' && (role.frame?.object.length ?? 0) > 0;

/** "One resident who fled to Sarn said": one who tells what happened is no figure of those who fled. */
const oneWhoTells: Guard = ({ measure, role: { frame } }, { quantity, group, reading }) =>
  measure === 'displaced' &&
  quantity.value === 1 &&
  frame?.relation === 'relative' &&
  reading.frames.some(
    (f) => f !== frame && f.subject.includes(group.id) && (CLAUSE_TAKING.has(f.lemma) || f.lemma === 'describe'),
  );

/** ", leaving 33 sentries killed": who leaves others dead goes nowhere. */
const leavesHarm: Guard = ({ kind, form, role: { frame } }, { reading }) =>
  kind.name === 'forces' &&
  form === 'leave' &&
  frame?.form === 'ing' &&
  groupsOf(reading, frame.object).some(({ lemma, quantity }) => quantity !== null || HARMED.test(lemma));

const HARMED = /^(?:total|people|dead|wounded|body|damage|destruction|trail)$/;

/** "losses in a battalion of 600 men", "injuries among 400 workers": those of whom some were harmed. */
const harmedAmong: Guard = ({ kind, role }, { group, reading }) =>
  kind.name === 'casualties' &&
  role.role === 'of' &&
  role.noun !== null &&
  role.noun.id !== group.id &&
  COUNTED_NOUN.get(role.noun.lemma)?.class === 'harm' &&
  reading.preps.some(
    ({ prep, noun, groups }) =>
      noun === role.noun?.id &&
      /^(?:in|among|amongst)$/.test(prep) &&
      groups.some(
        (id) => id === group.id || reading.preps.some((l) => l.prep === 'of' && l.noun === id && l.groups.includes(group.id)),
      ),
  );

/** Reasons why people of whom a verb speaks are not dead, captive, displaced or rescued. */
export const PEOPLE_GUARDS: readonly Guard[] = [
  noHarm,
  broughtOutDead,
  followsSomebody,
  fearedFor,
  getsAway,
  madeNot,
  oneWhoTells,
  leavesHarm,
  harmedAmong,
];
