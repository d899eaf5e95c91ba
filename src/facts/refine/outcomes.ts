import { BODY_PARTS, FATAL_WORDS, OPEN_ATTACKS, SAME_VICTIM, SURVIVAL_WORDS, VICTIM_NOUNS } from '../../lexicon/outcomes.js';
import type { ClauseReading } from '../../model/clause.js';
import type { Token } from '../../model/sentence.js';
import type { Draft } from '../draft.js';

/** How many sentences after a shooting tell how it ended. */
const REACH = 2;

type Outcome = 'killed' | 'injured';

/** Somebody taken to hospital may die there. */
const isInHospital = ({ kind, measure, rule }: Draft): boolean =>
  kind === 'casualties' && measure === 'injured' && rule.endsWith('hospital');

const isOpen = ({ kind, measure, role }: Draft): boolean =>
  kind === 'casualties' && measure === 'casualties' && OPEN_ATTACKS.has((role.frame?.lemma ?? '').split(' ')[0] ?? '');

/** Whether a sentence goes on about the victim of the one before: "He was taken to hospital", "The victim died", "Medics pronounced him dead". */
function isSameVictim({ sentence: { tokens }, groups }: ClauseReading): boolean {
  const [first, second] = tokens;
  if (SAME_VICTIM.has(first?.lower ?? '')) return true;
  if (first?.lower === 'the' && VICTIM_NOUNS.has(second?.lower ?? '')) return true;
  // "Medics pronounced him dead", where nobody else is counted
  const him = tokens.some((t) => t.pos === 'pron' && /^(?:him|her|them)$/.test(t.lower));
  return him && groups.every((g) => g.quantity === null || g.quantity.form === 'article');
}

/** The words that tell of the victim of `draft`: to the next victim, or into the sentences that go on about this one. */
function wordsAbout(draft: Draft, next: Draft | undefined, readings: readonly ClauseReading[]): readonly Token[] {
  const end = next?.quantity.start ?? Infinity;
  const own = draft.reading.sentence;
  const words = own.tokens.filter((t) => t.start >= draft.quantity.end && t.end <= end);
  for (const reading of readings.slice(own.index + 1, own.index + 1 + REACH)) {
    if (reading.sentence.start > end || !isSameVictim(reading)) break;
    words.push(...reading.sentence.tokens.filter((t) => t.end <= end));
  }
  return words;
}

/** "shot in the thigh": a part of the body right after the verb and its preposition. */
const hitsBody = (draft: Draft): boolean =>
  (draft.role.frame?.preps ?? []).some(
    ({ prep, groups }) => prep === 'in' && groups.some((id) => BODY_PARTS.has(draft.reading.groups[id]?.lemma ?? '')),
  );

/** "Four others were shot": others beside the dead live. */
const areBesideTheDead = (draft: Draft, before: readonly Draft[]): boolean =>
  draft.group.lemma === 'other' && before.some(({ kind, measure }) => kind === 'casualties' && measure === 'killed');

function outcomeOf(
  draft: Draft,
  near: { readonly before: readonly Draft[]; readonly next: Draft | undefined },
  readings: readonly ClauseReading[],
): Outcome | null {
  const words = wordsAbout(draft, near.next, readings).map((t) => t.lower);
  const single = draft.quantity.value === 1;
  if (words.some((word) => FATAL_WORDS.has(word))) return single ? 'killed' : null;
  const survives = words.some((word) => SURVIVAL_WORDS.has(word));
  return survives || (single && hitsBody(draft)) || areBesideTheDead(draft, near.before) ? 'injured' : null;
}

/** People shot or stabbed of whom the text tells in the same breath how it ended are killed or injured. */
export function settleOutcomes(drafts: readonly Draft[], readings: readonly ClauseReading[]): readonly Draft[] {
  const settled = drafts.map((draft, i) => {
    if (!isOpen(draft) && !isInHospital(draft)) return draft;
    const before = drafts.slice(0, i);
    const next = drafts.find((other) => other.kind === 'casualties' && other.quantity.start > draft.quantity.start);
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
