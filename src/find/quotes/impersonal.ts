import { open, posAt, word, type Item, type Range } from './item.js';
import { IMPERSONAL_ADVERBS, IMPERSONAL_PASSIVES, IT_PASSIVES, REPORTED_STATES } from '../../lexicon/speech-verbs.js';
import { INVARIANT } from '../../lexicon/verb-classes.js';
import { timeAt } from './circumstances.js';
import { sentenceEnd, sentenceStart } from './content.js';
import { contentSpan, spanOf, type Draft } from './draft.js';
import { groupEndingAt } from './noun-group.js';
import type { Passage } from './passage.js';

const BE = /^(?:is|are|was|were|been|be|'s|'re)$/;

/** "is estimated to have 9,000 men", "is variously put at 9,000": a figure that somebody guesses. */
const isGuess = (items: readonly Item[], at: number): boolean =>
  (word(items, at) === 'estimated' && word(items, at + 1) === 'to') ||
  (/^(?:put|estimated|reckoned)$/.test(word(items, at)) &&
    word(items, at + 1) === 'at' &&
    items.slice(at + 2, at + 6).some(({ token }) => token.pos === 'num'));

/** "a militia accused of killing 300, …": without an auxiliary, a clause about the noun before it. */
const isReduced = (items: readonly Item[], { from }: Range): boolean =>
  items[from]?.token.lemma === 'accuse' && /^(?:noun|name|punct)$/.test(posAt(items, from - 1));

/** The cue at item `at` and where its content begins; null where there is none. */
function cueAt(items: readonly Item[], at: number): { cue: Range; from: number } | null {
  const token = items[at]?.token;
  if (!token || !open(items, at)) return null;
  if (IMPERSONAL_ADVERBS.has(token.lower)) return { cue: { from: at, to: at + 1 }, from: clauseStart(items, at) };
  if (
    token.lemma === 'report' &&
    token.pos === 'noun' &&
    /^(?:of|that)$/.test(word(items, at + 1)) &&
    /^(?:were|are|was|been|amid|with|the|,|no)?$/.test(word(items, at - 1)) &&
    token.lower === 'reports'
  )
    return { cue: { from: at, to: at + 2 }, from: at + 2 };
  // "The first reports were of 37 dead"
  if (token.lower === 'reports' && BE.test(word(items, at + 1)) && word(items, at + 2) === 'of')
    return { cue: { from: at, to: at + 3 }, from: at + 3 };
  // "were accused last month of killing 12"
  const accused = token.lemma === 'accuse' && word(items, timeAt(items, at + 1)?.to ?? at + 1) === 'of';
  const figure = isGuess(items, at);
  if (
    !(accused || figure || IMPERSONAL_PASSIVES.has(token.lemma) || IT_PASSIVES.has(token.lemma)) ||
    !(token.form === 'past' || token.form === 'participle' || INVARIANT.has(token.lower))
  )
    return null;
  // "militias accused of killing 300"
  if (accused && isReduced(items, { from: at, to: at + 1 })) return { cue: { from: at, to: at + 1 }, from: at + 2 };
  let be = at - 1;
  while (posAt(items, be) === 'adv' || posAt(items, be) === 'neg') be--;
  if (!BE.test(word(items, be))) return null;
  const next = items[at + 1]?.token;
  let opens = be - 1;
  while (['aux', 'adv', 'modal'].includes(posAt(items, opens))) opens--;
  if (word(items, opens) === 'it') {
    return { cue: { from: be, to: at + 1 }, from: word(items, at + 1) === 'that' ? at + 2 : at + 1 };
  }
  if (IT_PASSIVES.has(token.lemma)) return null;
  if (next && (accused || figure || next.lower === 'to' || REPORTED_STATES.has(next.lower)))
    return { cue: { from: be, to: at + 1 }, from: clauseStart(items, be) };
  return null;
}

/** First item of the clause that item `at` stands in: its subject, past the comma or conjunction that opens the clause. */
export function clauseStart(items: readonly Item[], at: number): number {
  let last = at - 1;
  while (['aux', 'adv', 'modal'].includes(posAt(items, last))) last--;
  const group = groupEndingAt(items, last);
  let k = group ? group.from : at;
  while (
    k > 0 &&
    at - k < 60 &&
    open(items, k - 1) &&
    !/^[,;:—–.!?]$/.test(word(items, k - 1)) &&
    posAt(items, k - 1) !== 'conj' &&
    posAt(items, k - 1) !== 'sub'
  )
    k--;
  return k;
}

/** "is said to", "were reported killed", "reportedly", "it is believed that", "reports of": said by nobody in particular. */
export function impersonalDrafts(passage: Passage): readonly Draft[] {
  const { items } = passage;
  return items.flatMap((_, at) => {
    const found = cueAt(items, at);
    if (!found) return [];
    const from = Math.max(found.from, sentenceStart(passage, at));
    const content = contentSpan(
      passage,
      from,
      clauseEnd(passage, Math.max(at + 1, found.cue.to), isRelative(items, found.cue.from) || isReduced(items, found.cue)),
    );
    if (!content) return [];
    const lemma = items
      .slice(found.cue.from, found.cue.to)
      .find((item) => item.token.pos !== 'aux' && item.token.pos !== 'neg')?.token;
    return [
      {
        ...content,
        type: 'indirect' as const,
        force: 'statement' as const,
        passage: passage.index,
        speaker: null,
        floating: false,
        cue: spanOf(passage, found.cue),
        cueLemma: lemma?.lemma ?? null,
        medium: null,
        time: null,
      },
    ];
  });
}

/** Whether the clause of the cue is a relative one: "two of whom are said to have confessed". */
const isRelative = (items: readonly Item[], cue: number): boolean =>
  ['rel'].includes(posAt(items, cue - 1)) || /^(?:whom|which)$/.test(word(items, cue - 1));

/** End of the clause: its sentence, or a semicolon or a contrast before; for a relative one the comma that closes it. */
function clauseEnd(passage: Passage, from: number, relative: boolean): number {
  const { items } = passage;
  const end = sentenceEnd(passage, from);
  for (let k = from; k < end; k++)
    if (
      word(items, k) === ';' ||
      (relative && word(items, k) === ',') ||
      (word(items, k) === ',' && /^(?:but|although|though|while|as|which|where|who)$/.test(word(items, k + 1)))
    )
      return k;
  return end;
}
