import { open, posAt, word, type Item, type Range } from './item.js';
import { SPEECH_NOUNS, NOUN_VERBS } from '../../lexicon/speech-verbs.js';
import { INVARIANT } from '../../lexicon/verb-classes.js';
import { sentenceEnd } from './content.js';
import { contentSpan, spanOf, type Draft } from './draft.js';
import { clauseStart } from './impersonal.js';
import { groupEndingAt, groupStartingAt } from './noun-group.js';
import { timeAt } from './circumstances.js';
import { holdsQuotation, type Passage } from './passage.js';

/** "doubts at the army's claim": the group after the last preposition but "of" and "for" makes the claim. */
function withoutPlace(items: readonly Item[], { from, to }: Range): Range {
  for (let k = to - 1; k > from; k--)
    if (posAt(items, k) === 'prep' && !/^(?:of|for)$/.test(word(items, k))) return { from: k + 1, to };
  return { from, to };
}

/** Who makes the claim that the noun at `at` names: "the army's claim", "a US announcement", "a claim by rebels". */
function claimant(items: readonly Item[], at: number): { who: Range; next: number } | null {
  if (word(items, at + 1) === 'by' || word(items, at + 1) === 'from') {
    const who = groupStartingAt(
      items,
      at + 2,
      items.length,
      (i) => timeAt(items, i) !== null || word(items, i) === 'on' || word(items, i) === 'about',
    );
    return who ? { who, next: who.to } : null;
  }
  // "the command's first assessment"
  const owner = /^(?:adj|ord)$/.test(posAt(items, at - 1)) ? at - 2 : at - 1;
  if (posAt(items, owner) === 'poss') {
    const group = groupEndingAt(items, owner - 1);
    return group ? { who: withoutPlace(items, group), next: at + 1 } : null;
  }
  if (posAt(items, at - 1) === 'name') {
    const group = groupEndingAt(items, at);
    const from = group && posAt(items, group.from) === 'det' ? group.from + 1 : group?.from;
    return group && from !== undefined ? { who: { from, to: at + 1 }, next: at + 1 } : null;
  }
  return null;
}

/** Where the thing told begins after its noun: "that 12 died", "to have killed 12", "of having killed 12"; null where nothing is told. */
function toldFrom(items: readonly Item[], next: number): number | null {
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
  const by = timeAt(items, at + 1)?.to ?? figure;
  if (
    !token ||
    !open(items, at) ||
    !(NOUN_VERBS.has(token.lemma) || token.lemma === 'say' || token.lemma === 'accuse') ||
    !(token.form === 'past' || token.form === 'participle' || INVARIANT.has(token.lower)) ||
    word(items, by) !== 'by'
  )
    return null;
  let be = at - 1;
  while (['aux', 'adv'].includes(posAt(items, be))) be--;
  if (be === at - 1) return null;
  // "is accused by experts of smuggling 200 missiles": the charge goes on behind the agent
  const charge = token.lemma === 'accuse';
  const who = groupStartingAt(
    items,
    by + 1,
    items.length,
    (i) => timeAt(items, i) !== null || (charge && word(items, i) === 'of'),
  );
  const content = contentSpan(
    passage,
    clauseStart(items, be + 1),
    charge ? sentenceEnd(passage, at) : figure > at + 1 ? figure : be + 1,
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
    item.quoted >= 0 ? [] : [nounDraft(passage, at) ?? agentDraft(passage, at)].filter((draft) => draft !== null),
  );
}
