import { contentSpan, spanOf, type Draft } from './draft.js';
import { baseAfter, word } from './noun-group.js';
import type { Passage } from './passage.js';

/** A quotation signed with a dash: `"I want to go home." — Maria Lopez`. */
export function signatureDrafts(passage: Passage): readonly Draft[] {
  const { items, stretches } = passage;
  return stretches.flatMap((stretch, index) => {
    const after = items.findIndex(item => item.start >= stretch.outer.end);
    if (after < 0 || !/^[-–—―]{1,2}$/.test(word(items, after))) return [];
    const who = baseAfter(items, after + 1);
    if (!who || items[who.to - 1]?.token.pos !== 'name' || items.slice(who.to).some(item => item.token.pos !== 'punct')) return [];
    const first = items.findIndex(item => item.quoted === index);
    if (contentSpan(passage, 0, first)) return [];
    return [{ start: stretch.start, end: stretch.end, type: 'direct' as const, force: 'statement' as const, passage: passage.index, speaker: spanOf(passage, who), floating: false, cue: spanOf(passage, { from: after, to: after + 1 }), cueLemma: null, medium: null, time: null }];
  });
}
