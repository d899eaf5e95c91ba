import { TELLING_OF_BEFORE, NEWS_NOUNS } from '../../lexicon/speech-verbs.js';
import { mediumAt, timeAt } from './circumstances.js';
import { sentenceStart } from './content.js';
import { announcedDraft, spanOf, type Announced, type Draft } from './draft.js';
import { posAt, word, type Item, type Range } from './item.js';
import { groupStartingAt } from './noun-group.js';
import type { Passage } from './passage.js';
import { clauseSubject } from './subject.js';

/** How many sentences before it such a sentence may be about. */
const REACH = 4;

/** Who tells it, the words that say so, and the item behind them. */
interface Teller {
  readonly who: Range;
  readonly cue: Range;
}

/** The source that begins at item `at`: "the air force of Norland" without "on Telegram" and "on Monday". */
const sourceAt = (items: readonly Item[], at: number): Range | null =>
  groupStartingAt(items, at, items.length, (i) => timeAt(items, i) !== null || mediumAt(items, i) !== null);

/** Item behind what points to the sentence before: "this", "that", "the news", "the relevant statement"; -1 where nothing does. */
function behindPointer(items: readonly Item[], at: number): number {
  if (/^(?:this|that)$/.test(word(items, at)) && posAt(items, at + 1) !== 'noun') return at + 1;
  if (!/^(?:the|this|such|these|those)$/.test(word(items, at))) return -1;
  let i = at + 1;
  while (/^(?:adj|verb)$/.test(posAt(items, i)) && i < at + 3) i++;
  return NEWS_NOUNS.has(items[i]?.token.lemma ?? '') ? i + 1 : -1;
}

/** How far behind its verb the doer may stand, in words. */
const DOER_REACH = 8;

/** The item behind "by", over a medium and a time: "announced on Facebook on Monday by the mayor"; null where no doer follows. */
function byAfter(items: readonly Item[], from: number): number | null {
  for (let i = from; i < from + DOER_REACH && !/^(?:verb|aux|punct|edge)$/.test(posAt(items, i)); i++)
    if (word(items, i) === 'by' && posAt(items, i + 1) !== 'date') return i + 1;
  return null;
}

/** "This was reported by the air force", "The relevant statement was made on Telegram by the mayor", "That's according to the army". */
function pointedAt(items: readonly Item[], first: number): Teller | null {
  const at = behindPointer(items, first);
  if (at < 0 || !/^(?:aux|poss|verb)$/.test(posAt(items, at))) return null;
  const according = [at, at + 1].find((i) => word(items, i) === 'according' && word(items, i + 1) === 'to');
  if (according !== undefined) {
    const who = sourceAt(items, according + 2);
    return who && { who, cue: { from: according, to: according + 2 } };
  }
  let verb = at;
  while (/^(?:aux|adv|poss)$/.test(posAt(items, verb)) && verb < at + 4) verb++;
  if (!TELLING_OF_BEFORE.has(items[verb]?.token.lemma ?? '') || posAt(items, verb) !== 'verb') return null;
  // "This is stated in the report of the general staff"
  const from = byAfter(items, verb + 1) ?? (word(items, verb + 1) === 'in' ? verb + 2 : null);
  const who = from === null ? null : sourceAt(items, from);
  return who && { who, cue: { from: verb, to: verb + 1 } };
}

/** "The mayor announced this on Telegram.", "The governor made the announcement on Monday.": who tells, with what points back as the object. */
function tellsThis(passage: Passage, first: number): Teller | null {
  const { items } = passage;
  const verb = items.findIndex(
    ({ token }, i) => i > first && token.pos === 'verb' && (TELLING_OF_BEFORE.has(token.lemma) || token.lemma === 'say'),
  );
  if (verb < 0) return null;
  const object = /^about$/.test(word(items, verb + 1)) ? verb + 2 : verb + 1;
  // "made the announcement", but neither "made this" nor "made the news"
  const isMade = items[verb]?.token.lemma === 'make';
  const end = behindPointer(items, object);
  // "said this attack was the worst" goes on with a verb
  const closes = end > 0 && (end >= items.length || /^(?:punct|prep|date|adv|edge|conj)$/.test(posAt(items, end)));
  if (!closes || (isMade && !/^(?:announcement|statement|disclosure)$/.test(word(items, end - 1)))) return null;
  const who = clauseSubject(items, first, verb);
  return who && { who, cue: { from: verb, to: verb + 1 } };
}

/** Who is said to have told what stands before this passage; null where it says nothing of the sort. */
function tellerOf(passage: Passage): Announced | null {
  const { items } = passage;
  const first = sentenceStart(passage, 0);
  const teller = passage.stretches.length > 0 ? null : (pointedAt(items, first) ?? tellsThis(passage, first));
  return (
    teller && {
      passage: passage.index,
      speaker: spanOf(passage, teller.who),
      cue: spanOf(passage, teller.cue),
      cueLemma: items[teller.cue.from]?.token.lemma ?? null,
    }
  );
}

/** The passages that a sentence about what was told before it is about: those right before it, as far as their paragraph goes and nobody else is quoted. */
function toldBefore(passages: readonly Passage[], at: number, isCued: (p: Passage) => boolean): readonly Passage[] {
  const found: Passage[] = [];
  const last = passages[at - 1];
  for (let k = at - 1; k >= 0 && k >= at - REACH; k--) {
    const passage = passages[k];
    if (!passage || passage.heading || passage.stretches.length > 0 || isCued(passage)) break;
    if (passage.paragraph !== last?.paragraph) break;
    found.push(passage);
  }
  return found;
}

/** "The army also destroyed 12 tanks": the sentence behind goes on with what the same source told. */
function goesOn(passages: readonly Passage[], at: number, isCued: (p: Passage) => boolean): readonly Passage[] {
  const next = passages[at + 1];
  const also = next?.items.findIndex((_, i) => word(next.items, i) === 'also') ?? -1;
  const opens = next !== undefined && also > 0 && also <= ALSO_REACH && !isCued(next) && next.stretches.length === 0;
  return opens ? [next] : [];
}

/** How many words may stand before "also" in a sentence that goes on. */
const ALSO_REACH = 8;

/** "Gunners felled 14 of 20 drones. This was reported by the air force on Telegram.": sentences whose source the next one names. */
export function toldBeforeDrafts(passages: readonly Passage[], drafts: readonly Draft[]): readonly Draft[] {
  const cued = new Set(drafts.map((d) => d.passage));
  return passages.flatMap((passage, at) => {
    const by = at > 0 ? tellerOf(passage) : null;
    if (by === null) return [];
    const isCued = (p: Passage): boolean => cued.has(p.index);
    const before = toldBefore(passages, at, isCued);
    const told = before.length > 0 ? [...before, ...goesOn(passages, at, isCued)] : [];
    return told.flatMap((p) => announcedDraft(p, 0, by));
  });
}
