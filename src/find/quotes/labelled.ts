import { word } from './item.js';
import { announcedDraft, spanOf, type Draft } from './draft.js';
import { groupStartingAt } from './noun-group.js';
import type { Passage } from './passage.js';

/** Labels under which an item of news goes on with what its source said: "Details:", "Quote from the plant:". */
const GOES_ON = /^(?:details|quote|literally|update)$/;

/** Labels that turn to something else: "Background:", "Read also:". */
const TURNS = /^(?:background|reminder|previously|earlier|read|context|related)$/;

/** The item after the label of a passage ("Source:", "Quote from the plant:"), or 0 where it has none. */
function afterLabel({ items }: Passage): number {
  const colon = items.findIndex((_, i) => word(items, i) === ':');
  return colon > 0 && colon <= 8 ? colon + 1 : 0;
}

/**
 * Items of news in a form with labels: "Source: the governor on Telegram", then "Details: …" and further paragraphs, which tell what the source
 * said until a label such as "Background:" turns away.
 */
export function labelledDrafts(passages: readonly Passage[]): readonly Draft[] {
  const drafts: Draft[] = [];
  let source: Passage | null = null;
  for (const passage of passages) {
    const label = word(passage.items, 0);
    const from = afterLabel(passage);
    if (from === 2 && label === 'source') source = passage;
    else if (source !== null && from > 0 && TURNS.test(label)) source = null;
    else if (source !== null) drafts.push(...draftOf(source, passage, GOES_ON.test(label) ? from : 0));
  }
  return drafts;
}

/** What a passage tells, put to the source that an earlier one names. */
function draftOf(source: Passage, passage: Passage, from: number): readonly Draft[] {
  const who = groupStartingAt(source.items, 2, source.items.length, (at) => word(source.items, at) !== 'of');
  if (!who) return [];
  return announcedDraft(passage, from, {
    passage: source.index,
    speaker: spanOf(source, who),
    cue: spanOf(source, { from: 0, to: 2 }),
    cueLemma: null,
  });
}
