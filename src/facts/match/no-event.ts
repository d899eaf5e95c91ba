import { NATURE } from '../../lexicon/attacks.js';
import { SPACE_CUES } from '../../lexicon/figures-of-speech.js';
import { groupsOf, type ClauseReading, type Frame, type NounGroup } from '../../model/clause.js';
import { isArms } from '../arms-and-people.js';
import type { CountedGroup, Guard } from './candidate.js';
import { PEOPLE_KINDS } from './takes.js';

/** "Does the army really have 5,000 tanks?" asks; "Why did they fire 40 missiles?" tells. */
const asked: Guard = (_match, { reading: { sentence } }) => {
  const words = sentence.tokens.filter((t) => t.pos !== 'punct' && t.pos !== 'conj');
  return sentence.tokens.some((t) => t.lower === '?') && /^(?:aux|modal)$/.test(words[0]?.pos ?? '');
};

/** "Any launcher that fires more than 8 rockets": a rule for all, no event. */
const ofAny: Guard = ({ role }, { reading }) =>
  role.frame?.relation === 'relative' &&
  role.frame.subject.some((id) => /^(?:any|every|whichever)$/.test(reading.groups[id]?.determiner ?? ''));

const CARRIES = /^(?:carry|hold|fire|launch|deliver|accommodate|store|load|house|transport|track|intercept|engage|control)$/;

const hasWord = ({ sentence }: ClauseReading, { from, to }: Frame, word: string): boolean =>
  sentence.tokens.slice(from, to).some((t) => t.lower === word);

/** "can carry up to 24 missiles": what it is able to do, no stock and no attack. */
const payload: Guard = (match, { reading }) =>
  isArms(match.kind.name) &&
  match.role.frame?.voice === 'active' &&
  CARRIES.test(match.form) &&
  hasWord(reading, match.role.frame, 'can');

const GROWS_BY_ITSELF =
  /^(?:wildfire|fire|blaze|bushfire|flame|water|floodwater|lava|glacier|sea|desert|ice|mud|wave|river|locust|swarm)$/;

/** "The wildfire advanced four kilometres": nature takes no land from anybody. */
const byNature: Guard = ({ kind, role }, { reading }) =>
  kind.name === 'territory' &&
  (role.frame?.subject ?? []).some((id) => {
    const { lemma = '' } = reading.groups[id] ?? {};
    return NATURE.has(lemma) || GROWS_BY_ITSELF.test(lemma);
  });

/** Sites that armies hold: "captured 90 positions"; a target or a percentage point is no land. */
const HELD_SITES =
  /^(?:position|firing position|post|outpost|checkpoint|base|military base|strongpoint|stronghold|trench|bunker|fortification)$/;

const notHeld: Guard = ({ kind }, { target, quantity }) =>
  kind.name === 'territory' &&
  target.counted?.class === 'site' &&
  !(quantity.class === 'count' && quantity.form !== 'negative' && HELD_SITES.test(target.counted.unit));

/** "launched a rocket with 46 satellites": of space flight. */
const intoSpace: Guard = ({ measure, kind }, { reading, target }: CountedGroup) =>
  kind.name === 'munitions' &&
  measure === 'launched' &&
  target.counted?.unit === 'rocket' &&
  reading.sentence.tokens.some((t, i, all) =>
    t.lemma === 'satellite'
      ? !/^(?:image|imagery|photo|photograph|picture|data|footage)$/.test(all[i + 1]?.lemma ?? '')
      : SPACE_CUES.has(t.lemma),
  );

const LISTS_WHAT_IS_GIVEN =
  /^(?:package|tranche|consignment|shipment|delivery|order|deal|contract|pledge|batch|programme|program|donation|lot|instalment|installment)$/;

/** "The package had 40 vehicles in it": what a gift or an order has is given, and held by nobody yet. */
const inPackage: Guard = ({ measure, role }, { reading }) =>
  measure === 'held' &&
  role.role === 'patient' &&
  groupsOf(reading, role.frame?.subject ?? []).some(({ lemma }) => LISTS_WHAT_IS_GIVEN.test(lemma));

const wordsBefore = ({ reading, group }: CountedGroup, count: number): string =>
  reading.sentence.tokens
    .slice(Math.max(0, group.from - count), group.from)
    .map((t) => t.lower)
    .join(' ');

/** "all but one of the men was killed": who is left out is not counted. */
const leftOut: Guard = ({ kind }, counted) =>
  PEOPLE_KINDS.has(kind.name) && /\b(?:all|everyone|everybody|nobody|none|everything|any) but$/.test(wordsBefore(counted, 2));

/** "lost five men for every one they killed": a rate, no count. */
const forEvery: Guard = ({ kind }, { reading, group }) => {
  if (kind.name !== 'casualties') return false;
  const [next, after] = reading.sentence.tokens.slice(group.to, group.to + 2).map((t) => t.lower);
  return (next === 'for' && /^(?:every|each)$/.test(after ?? '')) || (group.head === null && wordsAround(reading, group));
};

/** "for every one they killed" */
const wordsAround = ({ sentence }: ClauseReading, { from }: NounGroup): boolean =>
  /^(?:every|each)$/.test(sentence.tokens[from - 1]?.lower ?? '') && sentence.tokens[from - 2]?.lower === 'for';

/** "foiled a plot to kill a minister", "205 counts of attempted murder": what was only meant has killed nobody. */
const onlyMeant: Guard = ({ kind, role, form }, { reading, group }) => {
  if (kind.name !== 'casualties') return false;
  const { tokens } = reading.sentence;
  const noun = role.frame?.form === 'infinitive' ? (tokens[role.frame.from - 1]?.lemma ?? '') : '';
  const attempted =
    role.role === 'event' && group.head !== null && /^(?:attempted|alleged|planned)$/.test(tokens[group.head - 1]?.lower ?? '');
  return (
    /^(?:plot|conspiracy|scheme|attempt|bid)$/.test(noun) || (attempted && /murder|killing|homicide|assassination/.test(form))
  );
};

/** "if a suspect is caught", "whether a bomb had gone off": one by its article, in a clause that leaves it open. */
const supposed: Guard = ({ role }, { reading, group, quantity }) => {
  const { tokens } = reading.sentence;
  const start = Math.min(role.frame?.from ?? group.from, group.from);
  const opens = tokens.slice(0, start).findLastIndex((t) => t.pos === 'sub' || /^(?:if|unless|whether|[,;:—])$/.test(t.lower));
  return quantity.form === 'article' && /^(?:if|unless|whether)$/.test(tokens[opens]?.lower ?? '');
};

/** "No more than 40 soldiers may be stationed there under the accord": what is allowed is no count. */
const allowed: Guard = ({ kind, role: { frame } }, { quantity, reading }) =>
  /^(?:forces|equipment)$/.test(kind.name) &&
  quantity.bound === 'at_most' &&
  frame !== null &&
  reading.sentence.tokens.slice(frame.from, frame.to).some((t) => /^(?:may|can|must)$/.test(t.lower)) &&
  reading.sentence.tokens.some((t) =>
    /^(?:accord|agreement|deal|treaty|truce|rule|law|pact|convention|resolution|mandate)$/.test(t.lemma),
  );

/** "The law carries a fine of up to 5 million roubles": what a law threatens nobody has paid. */
const byLaw: Guard = ({ kind, measure, role: { frame } }, { reading }) =>
  kind.name === 'money' &&
  measure === 'other' &&
  groupsOf(reading, frame?.subject ?? reading.frames.flatMap((f) => (f.lemma === 'carry' ? f.subject : []))).some(({ lemma }) =>
    /^(?:law|offence|offense|crime|charge|act|bill|decree|code|penalty)$/.test(lemma),
  );

/** "Such a blast can kill 100 people", "a strike of this kind usually kills a dozen", "a storm that kills 40 comes once in ten years": what one of a sort does. */
const byOneOfSort: Guard = ({ role: { frame } }, { reading }) => {
  if (frame?.voice !== 'active') return false;
  const { tokens } = reading.sentence;
  const one = groupsOf(reading, frame.subject).some(
    ({ determiner, from }) =>
      /^(?:an?|any|each|every)$/.test(determiner ?? '') || /^(?:such|any)$/.test(tokens[from]?.lower ?? ''),
  );
  const words = tokens.slice(Math.max(0, frame.from - 1), frame.to);
  const isPresent = words.at(-1)?.form === 'present';
  const usual = words.some((t) => /^(?:usually|typically|normally|generally|ordinarily)$/.test(t.lower));
  return one && (words.some((t) => t.lower === 'can') || (isPresent && (usual || frame.relation === 'relative')));
};

/** What is played through and has not happened. */
const PLAYED_THROUGH = /\b(?:war ?-?games?|simulations?|scenarios?|computer models?)\b/;

/** "A war game found that the fleet would lose 40 ships", "In the scenario the north loses 200 planes". */
const playedThrough: Guard = ({ role: { frame } }, { reading }) => {
  const { tokens } = reading.sentence;
  const words = tokens.slice(frame?.from ?? 0, frame?.to ?? 0);
  const unreal = words.some((t) => /^(?:would|could)$/.test(t.lower)) || words.at(-1)?.form === 'present';
  return unreal && PLAYED_THROUGH.test(tokens.map((t) => t.lower).join(' '));
};

/** "Had it landed a metre further, 30 children would have died": what would have been has not been. */
const wouldHave: Guard = ({ role: { frame } }, { reading }) => {
  if (!frame) return false;
  const { tokens } = reading.sentence;
  const words = tokens.slice(frame.from, frame.to).map((t) => t.lower);
  const unreal = tokens.some(
    (t, i) => /^(?:if|otherwise|unless|without|but for)$/.test(t.lower) || (i === 0 && t.lower === 'had'),
  );
  return words.includes('have') && words.some((word) => /^(?:would|might|could|'d)$/.test(word)) && unreal;
};

/** What is said not to be known or shown. */
const NO_EVIDENCE = /\bno (?:\w+ )?(?:evidence|proof|indication|sign|suggestion|confirmation|word|record) (?:yet )?(?:that|of)\b/;

/** "There is no evidence that a missile was fired": one by its article, which nobody has seen. */
const noEvidence: Guard = ({ role }, { reading, group, quantity }) => {
  const { tokens } = reading.sentence;
  const before = tokens.slice(0, Math.min(role.frame?.from ?? group.from, group.from)).map((t) => t.lower);
  return quantity.form === 'article' && NO_EVIDENCE.test(before.join(' '));
};

/** Reasons why a number tells of no event at all. */
export const NO_EVENT_GUARDS: readonly Guard[] = [
  asked,
  ofAny,
  payload,
  byNature,
  notHeld,
  intoSpace,
  inPackage,
  leftOut,
  forEvery,
  onlyMeant,
  supposed,
  allowed,
  byLaw,
  byOneOfSort,
  playedThrough,
  wouldHave,
  noEvidence,
];
