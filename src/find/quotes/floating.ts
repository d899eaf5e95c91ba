import type { Draft } from './draft.js';
import type { Span } from '../../model/span.js';
import type { Passage } from './passage.js';
import type { Stretch } from './marks.js';

/** Who is announced to speak in the next passage. */
export interface Announcement {
  readonly speaker: Span | null;
  readonly cue: Span;
  readonly cueLemma: string | null;
}

/** Whether a quotation makes up whole sentences: nothing but marks stands before it in its passage, or a full stop does, and nothing goes on after it. */
function isWhole(passage: Passage, index: number): boolean {
  const { items, sentenceItems, stretchItems } = passage;
  const { from, to } = stretchItems[index] ?? { from: 0, to: 0 };
  const opens = sentenceItems[items[from]?.sentence ?? -1]?.from === from;
  const words = items.slice(from, to).filter((item) => item.token.pos !== 'punct').length;
  const after = items[to];
  return opens && words >= 2 && (!after || /^[.!?…)]$/.test(after.token.text) || sentenceItems[after.sentence]?.from === to);
}

/**
 * Quotations that fill whole sentences and have no cue of their own: whoever spoke last in the same paragraph, or in the paragraph before, goes on.
 * A cue at the end of the passage before ("He added:") introduces the first of them.
 */
export function floatingDrafts(
  passages: readonly Passage[],
  drafts: readonly Draft[],
  announced: readonly (Announcement | null)[],
): readonly Draft[] {
  const taken = new Set(drafts.filter((d) => d.type === 'direct').map((d) => d.start));
  const byPassage = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const list = byPassage.get(draft.passage);
    if (list) list.push(draft);
    else byPassage.set(draft.passage, [draft]);
  }
  const inside = (passage: Passage, stretch: Stretch): boolean =>
    (byPassage.get(passage.index) ?? []).some((d) => d.start <= stretch.start && d.end >= stretch.end);
  return passages.flatMap((passage) =>
    passage.stretches
      .filter((stretch, k) => !taken.has(stretch.start) && isWhole(passage, k) && !inside(passage, stretch))
      .map((stretch, i) => {
        const by = i === 0 ? (announced[passage.index - 1] ?? null) : null;
        return {
          start: stretch.start,
          end: stretch.end,
          type: 'direct' as const,
          force: 'statement' as const,
          passage: passage.index,
          speaker: by?.speaker ?? null,
          speakerPassage: by ? passage.index - 1 : undefined,
          floating: by === null,
          cue: by?.cue ?? null,
          cueLemma: by?.cueLemma ?? null,
          medium: null,
          time: null,
        };
      }),
  );
}
