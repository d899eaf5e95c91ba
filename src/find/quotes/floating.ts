import type { Draft } from './draft.js';
import type { Span } from '../../model/span.js';
import type { Passage } from './passage.js';
import type { Stretch } from './marks.js';

/** Who is announced to speak in the next passage. */
export interface Announcement {
  readonly speaker: Span | null;
  readonly cue: Span;
  readonly cueLemma: string;
}

/** Whether a quotation makes up whole sentences: nothing but marks stands before it in its passage, or a full stop does, and nothing goes on after it. */
function isWhole(passage: Passage, stretch: Stretch): boolean {
  const { items, sentences } = passage;
  const opens = sentences.some(s => s.start >= stretch.outer.start - 2 && s.start <= stretch.start);
  const after = items.find(item => item.start >= stretch.outer.end);
  const words = items.filter(item => item.start >= stretch.start && item.end <= stretch.end && item.token.pos !== 'punct').length;
  return opens && words >= 3 && (!after || /^[.!?…)]$/.test(after.token.text) || sentences.some(s => s.start === after.start));
}

/**
 * Quotations that fill whole sentences and have no cue of their own: whoever spoke last in the same paragraph, or in the paragraph before, goes on.
 * A cue at the end of the passage before ("He added:") introduces the first of them.
 */
export function floatingDrafts(passages: readonly Passage[], drafts: readonly Draft[], announced: readonly (Announcement | null)[]): readonly Draft[] {
  const taken = new Set(drafts.filter(d => d.type === 'direct').map(d => d.start));
  const inside = (passage: Passage, stretch: Stretch): boolean => drafts.some(d => d.passage === passage.index && d.start <= stretch.start && d.end >= stretch.end);
  return passages.flatMap(passage =>
    passage.stretches
      .filter(stretch => !taken.has(stretch.start) && !inside(passage, stretch) && isWhole(passage, stretch))
      .map((stretch, i) => {
        const by = i === 0 ? (announced[passage.index - 1] ?? null) : null;
        return {
          start: stretch.start, end: stretch.end, type: 'direct' as const, force: 'statement' as const, passage: passage.index, speaker: by?.speaker ?? null, speakerPassage: by ? passage.index - 1 : undefined,
          floating: by === null, cue: by?.cue ?? null, cueLemma: by?.cueLemma ?? null, medium: null, time: null,
        };
      }),
  );
}
