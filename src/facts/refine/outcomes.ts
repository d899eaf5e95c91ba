import { BODY_PARTS, FATAL_WORDS, OPEN_ATTACKS, SAME_VICTIM, SURVIVAL_WORDS, VICTIM_NOUNS } from '../../lexicon/outcomes.js';
import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { Token } from '../../model/sentence.js';
import type { Draft } from '../draft.js';

/** How many sentences after a shooting tell how it ended. */
const REACH = 3;

type Outcome = 'killed' | 'injured';

/** Somebody taken to hospital may die there. */
const isInHospital = ({ kind, measure, rule }: Draft): boolean =>
  kind === 'casualties' && measure === 'injured' && rule.endsWith('hospital');

const isOpen = ({ kind, measure, role }: Draft): boolean =>
  kind === 'casualties' && measure === 'casualties' && OPEN_ATTACKS.has((role.frame?.lemma ?? '').split(' ')[0] ?? '');

const MALE = /^(?:he|him|his|man|boy)$/;
const FEMALE = /^(?:she|her|woman|girl)$/;

/** "the woman" is not the man who was shot with her. */
const agrees = (word: string, { group: { lemma } }: Draft): boolean =>
  !(MALE.test(word) && FEMALE.test(lemma)) && !(FEMALE.test(word) && MALE.test(lemma));

/** "two of the injured", "three of them": some of those told of. */
const isPicked = ({ id, from, to }: NounGroup, { sentence, parts }: ClauseReading): boolean =>
  parts.some(({ part, relation }) => part === id && relation === 'of') ||
  sentence.tokens.slice(from, to).some(({ lower }) => lower === 'of');

/** Whether a group means the victim again: "the woman", "the two", "all four teenagers", as a subject "he". */
function isVictim(group: NounGroup, reading: ClauseReading, draft: Draft): boolean {
  const {
    sentence: { tokens },
    frames,
  } = reading;
  const { determiner, lemma, quantity, id } = group;
  if (group.head !== null && tokens[group.head]?.pos === 'pron')
    return SAME_VICTIM.has(lemma) && agrees(lemma, draft) && frames.some((f) => f.form === 'finite' && f.subject.includes(id));
  if (isPicked(group, reading)) return VICTIM_NOUNS.has(lemma);
  if (!/^(?:the|all|both)$/.test(determiner ?? '')) return false;
  const isNumbered = quantity !== null && quantity.value === draft.quantity.value;
  return isNumbered || (quantity === null && VICTIM_NOUNS.has(lemma) && agrees(lemma, draft));
}

/** Whether a sentence goes on about the victim of one before: "He was taken to hospital", "Police said the two were hit in the leg", "Medics pronounced him dead". */
function isSameVictim(reading: ClauseReading, draft: Draft): boolean {
  const { sentence, groups } = reading;
  const { lower = '', pos } = sentence.tokens[0] ?? {};
  // "His condition was stable"
  if (pos !== 'pron' && SAME_VICTIM.has(lower) && agrees(lower, draft)) return true;
  if (groups.some((group) => isVictim(group, reading, draft))) return true;
  // "Medics pronounced him dead", where nobody else is counted
  const him = sentence.tokens.some((t) => t.pos === 'pron' && /^(?:him|her|them)$/.test(t.lower) && agrees(t.lower, draft));
  return him && groups.every((g) => g.quantity === null || g.quantity.form === 'article');
}

/** Whether a later number counts others than the victims: not "a boy and his aunt were shot", nor "two of the injured". */
const areOthers = ({ reading, group, kind, quantity }: Draft, draft: Draft): boolean =>
  kind === 'casualties' &&
  quantity.start > draft.quantity.start &&
  !(reading === draft.reading && reading.coordinations.some((ids) => ids.includes(group.id) && ids.includes(draft.group.id))) &&
  !isPicked(group, reading);

/** The words that tell of the victim of `draft`: to the next victim, or in the sentences that go on about this one. */
function wordsAbout(draft: Draft, next: Draft | undefined, readings: readonly ClauseReading[]): readonly Token[] {
  const end = next?.quantity.start ?? Infinity;
  const own = draft.reading.sentence;
  const later = readings.slice(own.index + 1, own.index + 1 + REACH).filter((reading) => isSameVictim(reading, draft));
  return [own.tokens.filter((t) => t.start >= draft.quantity.end), ...later.map(({ sentence }) => sentence.tokens)]
    .flat()
    .filter((t) => t.end <= end);
}

/** "shot in the thigh", "hit in the lower body": a part of the body behind its preposition. */
const hitsBody = (words: readonly Token[]): boolean =>
  words.some((t, i) => BODY_PARTS.has(t.lemma) && words.slice(Math.max(0, i - 3), i).some(({ lower }) => lower === 'in'));

/** "Four others were shot": others beside the dead live. */
const areBesideTheDead = (draft: Draft, before: readonly Draft[]): boolean =>
  draft.group.lemma === 'other' && before.some(({ kind, measure }) => kind === 'casualties' && measure === 'killed');

function outcomeOf(
  draft: Draft,
  near: { readonly before: readonly Draft[]; readonly next: Draft | undefined },
  readings: readonly ClauseReading[],
): Outcome | null {
  const words = wordsAbout(draft, near.next, readings);
  const single = draft.quantity.value === 1;
  if (words.some(({ lower }) => FATAL_WORDS.has(lower))) return single ? 'killed' : null;
  const survives = words.some(({ lower }) => SURVIVAL_WORDS.has(lower));
  return survives || (single && hitsBody(words)) || areBesideTheDead(draft, near.before) ? 'injured' : null;
}

/** People shot or stabbed of whom the text tells in the same breath how it ended are killed or injured. */
export function settleOutcomes(drafts: readonly Draft[], readings: readonly ClauseReading[]): readonly Draft[] {
  const settled = drafts.map((draft, i) => {
    if (!isOpen(draft) && !isInHospital(draft)) return draft;
    const before = drafts.slice(0, i);
    const next = drafts.find((other) => areOthers(other, draft));
    const measure = outcomeOf(draft, { before, next }, readings);
    return measure ? { ...draft, measure, rule: `${draft.rule}/outcome-${measure}` } : draft;
  });
  return settled.map((draft) => ({ ...draft, measure: wholeOf(settled, draft)?.measure ?? draft.measure }));
}

/** "Four others were shot, including a nurse": a part ends as its whole does. */
const wholeOf = (drafts: readonly Draft[], part: Draft): Draft | undefined =>
  isOpen(part)
    ? drafts.find(
        (d) =>
          d.reading === part.reading &&
          d.kind === part.kind &&
          part.reading.parts.some((p) => p.part === part.group.id && p.whole === d.group.id && p.relation === 'including'),
      )
    : undefined;
