import { posAt, word } from './item.js';
import { announcedDraft, type Draft } from './draft.js';
import type { Announcement } from './floating.js';
import type { Passage } from './passage.js';

/** Whether a paragraph is an item of a list: it opens with a dash, a bullet, a letter or a number in brackets, or in lower case. */
function isItem({ items }: Passage): boolean {
  const first = items[0]?.token.text ?? '';
  const marked = /^[-–—•*·▪]$/.test(first) || (/^(?:\d{1,2}|[a-z])$/.test(first) && /^[).]$/.test(items[1]?.token.text ?? ''));
  return marked || /^[a-z]\)|^[•·▪]|^\p{Ll}/u.test(first);
}

/** Whether a paragraph goes on in the next: "5 aircraft shot down;" */
const goesOn = ({ items }: Passage): boolean => /^[;,]$/.test(items.at(-1)?.token.text ?? '');

/** Where the words of an item begin, past its dash, bullet or letter. */
function afterMark({ items }: Passage): number {
  let from = 0;
  while (from < 3 && (posAt(items, from) === 'punct' || /^[).]$/.test(word(items, from + 1)))) from++;
  return from;
}

/** Who speaks at the end of a passage that a colon closes: the cue that stands there, or the attribution that reaches it ("denies reports that:"). */
function speakerAt(passage: Passage, drafts: readonly Draft[], announced: Announcement | null): Announcement | null {
  if (passage.items.at(-1)?.token.lower !== ':') return null;
  const reaching = drafts.findLast(
    (d) => d.passage === passage.index && d.cue !== null && d.force === 'statement' && d.end >= passage.end - 2,
  );
  if (reaching?.cue) return { speaker: reaching.speaker, cue: reaching.cue, cueLemma: reaching.cueLemma };
  return announced?.cueLemma ? announced : null;
}

/** "The ministry's report said:" and a list under it: every item is what was said. */
export function listedDrafts(
  passages: readonly Passage[],
  drafts: readonly Draft[],
  announced: readonly (Announcement | null)[],
): readonly Draft[] {
  const found: Draft[] = [];
  let by: (Announcement & { passage: number }) | null = null;
  let before: Passage | null = null;
  for (const passage of passages) {
    const first = by !== null && by.passage === passage.index - 1 && passage.stretches.length === 0;
    const inList = by !== null && before !== null && (first || isItem(passage) || goesOn(before) || goesOn(passage));
    const lead = speakerAt(passage, drafts, announced[passage.index] ?? null);
    if (by && inList) found.push(...announcedDraft(passage, afterMark(passage), by));
    else by = null;
    if (lead) by = { ...lead, passage: passage.index };
    before = passage;
  }
  return found;
}
