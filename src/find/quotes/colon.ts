import { word } from './item.js';
import { sentenceStart } from './content.js';
import { spanOf, type Draft } from './draft.js';

import type { Passage } from './passage.js';
import { clauseSubject } from './subject.js';

/** A quotation that a colon introduces without a verb of saying: `The mayor had one message: "Stay at home."` */
export function colonDrafts(passage: Passage, drafts: readonly Draft[]): readonly Draft[] {
  const { items, stretches, stretchItems } = passage;
  return stretches.flatMap((stretch, index) => {
    const { from: at, to } = stretchItems[index] ?? { from: 0, to: 0 };
    if (
      word(items, at - 1) !== ':' ||
      drafts.some((d) => d.force === 'statement' && d.start <= stretch.start && stretch.end <= d.end)
    )
      return [];
    const words = items.slice(at, to).filter((item) => item.token.pos !== 'punct').length;
    const subject = clauseSubject(items, sentenceStart(passage, at - 1), at - 1);
    if (words < 3 || !subject) return [];
    return [
      {
        start: stretch.start,
        end: stretch.end,
        type: 'direct' as const,
        force: 'statement' as const,
        passage: passage.index,
        speaker: spanOf(passage, subject),
        floating: false,
        cue: spanOf(passage, { from: at - 1, to: at }),
        cueLemma: null,
        medium: null,
        time: null,
      },
    ];
  });
}
