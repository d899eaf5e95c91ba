import { open, posAt, word, type Item, type Range } from './item.js';
import { BODY_NOUNS, PERSON_NOUNS } from '../../lexicon/speakers.js';
import {
  ISSUING_VERBS,
  LISTED_NOUNS,
  LISTING_VERBS,
  NOUN_VERBS,
  REPORTED_STATES,
  SPEECH_NOUNS,
} from '../../lexicon/speech-verbs.js';
import { DENIAL_VERBS } from '../../lexicon/status-words.js';
import { INVARIANT } from '../../lexicon/verb-classes.js';
import { sentenceEnd } from './content.js';
import { contentSpan, spanOf, type Draft } from './draft.js';
import { clauseStart } from './impersonal.js';
import { groupEndingAt, groupStartingAt } from './noun-group.js';
import { timeAt } from './circumstances.js';
import { holdsQuotation, type Passage } from './passage.js';
import { isObserver } from './speaker.js';

/** "doubts at the army's claim": the group after the last preposition but "of" and "for" makes the claim. */
function withoutPlace(items: readonly Item[], { from, to }: Range): Range {
  for (let k = to - 1; k > from; k--)
    if (posAt(items, k) === 'prep' && !/^(?:of|for)$/.test(word(items, k))) return { from: k + 1, to };
  return { from, to };
}

const PERIOD = /^(?:day|night|week|weekend|month|quarter|year|decade)$/;

/** Who makes the claim that the noun at `at` names: "the army's claim", "a US announcement", "a claim by rebels", "the figure given today by rebels". */
function claimant(items: readonly Item[], at: number): { who: Range; next: number } | null {
  const issued = posAt(items, at + 1) === 'verb' && isIssued(items, at + 1);
  const by = issued ? (timeAt(items, at + 2)?.to ?? at + 2) : at + 1;
  if (/^(?:by|from)$/.test(word(items, by))) {
    const who = groupStartingAt(
      items,
      by + 1,
      items.length,
      (i) => timeAt(items, i) !== null || word(items, i) === 'on' || word(items, i) === 'about',
    );
    return who ? { who, next: who.to } : null;
  }
  // "the command's first assessment"
  const owner = /^(?:adj|ord)$/.test(posAt(items, at - 1)) ? at - 2 : at - 1;
  if (posAt(items, owner) === 'poss') {
    const group = groupEndingAt(items, owner - 1);
    // "the previous day's figure"
    const when = group && (posAt(items, group.to - 1) === 'date' || PERIOD.test(word(items, group.to - 1)));
    return group && !when ? { who: withoutPlace(items, group), next: at + 1 } : null;
  }
  if (posAt(items, at - 1) === 'name') {
    const group = groupEndingAt(items, at);
    const from = group && posAt(items, group.from) === 'det' ? group.from + 1 : group?.from;
    return group && from !== undefined ? { who: { from, to: at + 1 }, next: at + 1 } : null;
  }
  return null;
}

/** Where the thing told begins after its noun: "that 12 died", "to have killed 12", "of having killed 12"; null where nothing is told. */
function toldFrom(items: readonly Item[], after: number): number | null {
  // "the army's account of the raid – that it killed nine –"
  const topic = /^(?:of|about)$/.test(word(items, after)) ? groupStartingAt(items, after + 1, items.length, () => true) : null;
  const dashed = /^[–—-]$/.test(word(items, topic?.to ?? -1)) && word(items, (topic?.to ?? 0) + 1) === 'that';
  const next = topic && dashed ? topic.to + 1 : after;
  if (word(items, next) === 'that') return next + 1;
  // "the command's assessment was that nobody was harmed"
  if (/^(?:is|was)$/.test(word(items, next)) && word(items, next + 1) === 'that') return next + 2;
  const perfect = /^(?:to have|of having)$/.test(`${word(items, next)} ${word(items, next + 1)}`);
  return perfect ? next : null;
}

/** "the army's claim that …", "a US announcement that …", "a statement by the ministry that …". */
function nounDraft(passage: Passage, at: number): Draft | null {
  const { items } = passage;
  const token = items[at]?.token;
  if (!token || token.pos !== 'noun' || !SPEECH_NOUNS.has(token.lemma)) return null;
  const found = claimant(items, at);
  if (!found) return null;
  const opens = toldFrom(items, found.next);
  if (opens === null) return null;
  const content = contentSpan(passage, opens, sentenceEnd(passage, at));
  return content && build(passage, content, found.who, { from: at, to: at + 1 }, token.lemma);
}

/** Verbs by which a figure is handed out: "a count of 14 given by the Red Cross". */
const isIssued = (items: readonly Item[], at: number): boolean =>
  ISSUING_VERBS.has(items[at]?.token.lemma ?? '') ||
  LISTING_VERBS.has(items[at]?.token.lemma ?? '') ||
  NOUN_VERBS.has(items[at]?.token.lemma ?? '');

/** How far behind the figure who gave it may stand. */
const ISSUER_REACH = 9;

/** Who gave the figure that begins at item `from`: "an estimate of 670 given on Sunday by the UN", "a toll of 19 from the hospital". */
function issuerOf(items: readonly Item[], from: number, limit: number): { who: Range; to: number } | null {
  for (let k = from + 1; k < Math.min(limit, from + ISSUER_REACH) && !/^[.;:]$/.test(word(items, k)); k++) {
    const issued = posAt(items, k) === 'verb' && isIssued(items, k);
    const by = issued ? (timeAt(items, k + 1)?.to ?? k + 1) : k;
    if (!(issued ? /^(?:by|from)$/ : /^from$/).test(word(items, by))) continue;
    const who = groupStartingAt(items, by + 1, limit, (i) => timeAt(items, i) !== null);
    if (who && (issued || isSpeaker(items, who))) return { who, to: k };
  }
  return null;
}

/** Whether a group can give figures: not a place from which people came. */
const isSpeaker = (items: readonly Item[], who: Range): boolean =>
  isObserver(items, who) || items.slice(who.from, who.to).some(({ token }) => SPEAKING.some((nouns) => nouns.has(token.lemma)));
const SPEAKING = [PERSON_NOUNS, BODY_NOUNS];

/** "the ministry's figure of 40 dead", "a count of 14 given by the Red Cross": a figure that is somebody's. */
function figureDraft(passage: Passage, at: number): Draft | null {
  const { items } = passage;
  const token = items[at]?.token;
  if (!token || !LISTED_NOUNS.has(token.lemma)) return null;
  const limit = sentenceEnd(passage, at);
  if (word(items, at + 1) !== 'of' || !isCounted(items, at + 2)) return standingFigure(passage, at, limit);
  const issuer = /^(?:total|number)$/.test(token.lemma) ? null : issuerOf(items, at + 2, limit);
  const owner = issuer ? null : posAt(items, at - 1) === 'name' ? null : claimant(items, at);
  const who = issuer?.who ?? owner?.who;
  let to = issuer?.to ?? at + 3;
  while (!issuer && to < limit && /^(?:noun|adj|name|num)$/.test(posAt(items, to))) to++;
  const content = contentSpan(passage, at + 2, to);
  return who && content ? build(passage, content, who, { from: at, to: at + 1 }, token.lemma) : null;
}

/** How many words may stand between the figure's noun and its verb: "the ministry's tally for the first day stood at 88". */
const STANDING_REACH = 6;

/** "the ministry's tally stood at 88", "Taipei's count was 65", "the figure given by residents was 100": the number that somebody's figure is. */
function standingFigure(passage: Passage, at: number, limit: number): Draft | null {
  const { items } = passage;
  if (posAt(items, at - 1) === 'name' || /^(?:toll|total|number)$/.test(items[at]?.token.lemma ?? '')) return null;
  const owner = claimant(items, at);
  const after = owner?.next ?? at + 1;
  const verb = items.slice(after, after + STANDING_REACH).findIndex(({ token }) => token.pos === 'aux' || token.pos === 'verb');
  const stands = items[after + verb]?.token;
  const from = after + 1 + verb + (word(items, after + 1 + verb) === 'at' ? 1 : 0);
  if (
    !owner ||
    verb < 0 ||
    !(stands?.pos === 'aux' || /^(?:stand|reach|remain)$/.test(stands?.lemma ?? '')) ||
    !isCounted(items, from)
  )
    return null;
  const content = contentSpan(passage, from, Math.min(limit, from + 4));
  return content && build(passage, content, owner.who, { from: at, to: at + 1 }, items[at]?.token.lemma ?? '');
}

/** Whether a number begins at item `at`, past its bound words: "at least 12". */
const isCounted = (items: readonly Item[], at: number): boolean =>
  items.slice(at, at + 4).findIndex(({ token }) => token.pos === 'num') >= 0 &&
  (posAt(items, at) !== 'det' || /^(?:more|fewer|less)$/.test(word(items, at)));

/** The item after "at 19", "at about 300 dead"; `at` itself where no figure follows. */
function afterFigure(items: readonly Item[], at: number): number {
  const figure = word(items, at) === 'at' ? groupStartingAt(items, at + 1, items.length, () => true) : null;
  return figure && items.slice(figure.from, figure.to).some(({ token }) => token.pos === 'num') ? figure.to : at;
}

/** "No deaths have been reported by officials": the passive with its agent. */
function agentDraft(passage: Passage, at: number): Draft | null {
  const { items } = passage;
  const token = items[at]?.token;
  // "was confirmed on Friday by the ministry", "was put at 19 by the ministry"
  const figure = afterFigure(items, at + 1);
  // "were reported missing by their families"
  const state = REPORTED_STATES.has(word(items, figure)) ? figure + 1 : figure;
  const by = timeAt(items, at + 1)?.to ?? state;
  if (
    !token ||
    !open(items, at) ||
    !(NOUN_VERBS.has(token.lemma) || DENIAL_VERBS.has(token.lemma) || token.lemma === 'say' || token.lemma === 'accuse') ||
    !(token.form === 'past' || token.form === 'participle' || INVARIANT.has(token.lower)) ||
    word(items, by) !== 'by'
  )
    return null;
  let be = at - 1;
  while (['aux', 'adv'].includes(posAt(items, be))) be--;
  if (be === at - 1) return null;
  // "is accused by experts of smuggling 200 missiles": the charge goes on behind the agent
  const charge = token.lemma === 'accuse';
  const isCharge = (i: number): boolean => charge && word(items, i) === 'of';
  const who = groupStartingAt(
    items,
    by + 1,
    items.length,
    (i) => timeAt(items, i) !== null || isCharge(i) || word(items, i) === 'to',
  );
  // "is said by Kyiv to have lost 130 tanks": what is told goes on behind the agent
  const goesOn = charge || word(items, who?.to ?? -1) === 'to';
  const content = contentSpan(
    passage,
    clauseStart(items, be + 1),
    goesOn ? sentenceEnd(passage, at) : figure > at + 1 ? figure : be + 1,
  );
  return who && content ? build(passage, content, who, { from: be + 1, to: by + 1 }, token.lemma) : null;
}

const build = (passage: Passage, content: { start: number; end: number }, who: Range, cue: Range, lemma: string): Draft => ({
  ...content,
  type: holdsQuotation(passage, content) ? 'mixed' : 'indirect',
  force: 'statement',
  passage: passage.index,
  speaker: spanOf(passage, who),
  floating: false,
  cue: spanOf(passage, cue),
  cueLemma: lemma,
  medium: null,
  time: null,
});

/** Attributions by a noun or a passive with its agent. */
export function nominalDrafts(passage: Passage): readonly Draft[] {
  return passage.items.flatMap((item, at) =>
    item.quoted >= 0
      ? []
      : [nounDraft(passage, at) ?? figureDraft(passage, at) ?? agentDraft(passage, at)].filter((draft) => draft !== null),
  );
}
