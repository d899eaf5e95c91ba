import { word } from './item.js';
import { contentSpan, spanOf, type Draft } from './draft.js';
import { baseAfter } from './noun-group.js';
import type { Passage } from './passage.js';

/** A quotation signed with a dash: `"I want to go home." — Maria Lopez`. */
export function signatureDrafts(passage: Passage): readonly Draft[] {
  const { items, stretches, stretchItems } = passage;
  return stretches.flatMap((stretch, index) => {
    const { from: first, to: after } = stretchItems[index] ?? { from: 0, to: 0 };
    if (!/^[-–—―]{1,2}$/.test(word(items, after))) return [];
    const who = baseAfter(items, after + 1);
    if (
      !who ||
      items[who.to - 1]?.token.pos !== 'name' ||
      who.to < items.length - 1 ||
      (who.to < items.length && items[who.to]?.token.pos !== 'punct')
    )
      return [];
    if (contentSpan(passage, 0, first)) return [];
    return [
      {
        start: stretch.start,
        end: stretch.end,
        type: 'direct' as const,
        force: 'statement' as const,
        passage: passage.index,
        speaker: spanOf(passage, who),
        floating: false,
        cue: spanOf(passage, { from: after, to: after + 1 }),
        cueLemma: null,
        medium: null,
        time: null,
      },
    ];
  });
}
