import { GIVEN_NOUNS, LISTED_NOUNS, LISTING_VERBS } from '../../lexicon/speech-verbs.js';
import { sentenceStart } from './content.js';
import { announcedDraft, spanOf, type Announced, type Draft } from './draft.js';
import { posAt, word } from './item.js';
import type { Passage } from './passage.js';
import { clauseSubject } from './subject.js';

/** "The commander later gave a more detailed breakdown.": who tells what the next sentences hold, and by which words. */
function givesAccount(passage: Passage): Announced | null {
  const { items } = passage;
  const end = items.length - 1;
  const given = items[end - 1]?.token.lemma ?? '';
  if (word(items, end) !== '.' || !(GIVEN_NOUNS.has(given) || LISTED_NOUNS.has(given))) return null;
  let verb = end - 2;
  while (verb > 0 && /^(?:adj|adv|noun|verb|det)$/.test(posAt(items, verb)) && !isGiving(passage, verb)) verb--;
  const who = isGiving(passage, verb) ? clauseSubject(items, sentenceStart(passage, verb), verb) : null;
  return (
    who && {
      passage: passage.index,
      speaker: spanOf(passage, who),
      cue: spanOf(passage, { from: verb, to: end }),
      cueLemma: items[verb]?.token.lemma ?? null,
    }
  );
}

const isGiving = ({ items }: Passage, at: number): boolean =>
  posAt(items, at) === 'verb' && LISTING_VERBS.has(items[at]?.token.lemma ?? '') && /^(?:an?|the)$/.test(word(items, at + 1));

/** What whoever gave an account tells in the sentences behind it, until the paragraph ends or somebody else is quoted. */
export function accountDrafts(passages: readonly Passage[], drafts: readonly Draft[]): readonly Draft[] {
  const cued = new Set(drafts.map((d) => d.passage));
  const found: Draft[] = [];
  let by: Announced | null = null;
  for (const passage of passages) {
    const before = passages[passage.index - 1];
    if (by && (cued.has(passage.index) || passage.stretches.length > 0 || passage.paragraph !== before?.paragraph)) by = null;
    if (by) found.push(...announcedDraft(passage, 0, by));
    by = givesAccount(passage) ?? by;
  }
  return found;
}
