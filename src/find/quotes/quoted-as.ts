import { hasVerb, open, posAt, startsStretch, word, type Item, type Range } from './item.js';
import { contentStart, sentenceEnd } from './content.js';
import type { Cue } from './cue.js';
import { contentSpan, spanOf, type Draft } from './draft.js';
import { putsFigure } from './figures.js';
import { baseAfter } from './noun-group.js';
import { holdsQuotation, type Passage } from './passage.js';
import { subjectBefore } from './subject.js';
import { verbGroup } from './speech-verb.js';

/** How far before "as saying" the verb may stand. */
const REACH = 14;

/** The verb of "quoted the governor as saying", "was quoted by state media as saying" before item `as`, else -1. */
function quotingVerb(items: readonly Item[], as: number): number {
  for (let k = as - 1; k >= Math.max(0, as - REACH) && open(items, k); k--)
    if (items[k]?.token.pos === 'verb' && /^(?:quote|cite)$/.test(items[k]?.token.lemma ?? '')) return k;
  return -1;
}

/** Who is quoted: the subject of the passive, the object of the active verb. */
function quotedSpeaker(items: readonly Item[], verb: number): Range | null {
  const group = verbGroup(items, verb);
  return group.passive ? subjectBefore(items, group.from) : baseAfter(items, verb + 1);
}

/** What follows "as saying", or, where nothing does, what stands before the comma: "…, the agency quoted him as saying". */
function contentOf(passage: Passage, cues: readonly Cue[], verb: number, after: number): Range | null {
  const { items } = passage;
  const from = word(items, after) === 'that' ? after + 1 : after;
  const limit = sentenceEnd(passage, after - 1);
  const figure = /^(?:putting|placing)$/.test(word(items, after - 1)) && putsFigure(items, after);
  if (figure || startsStretch(items, from) || hasVerb(items.slice(from, limit))) return { from, to: limit };
  let to = verb;
  while (to > 0 && open(items, to) && word(items, to) !== ',') to--;
  return to > 0 ? { from: contentStart(passage, cues, to), to } : null;
}

/** Attributions of the form "quoted the governor as saying". */
export function quotedAsDrafts(passage: Passage, cues: readonly Cue[]): readonly Draft[] {
  const { items } = passage;
  return items.flatMap((_, as) => {
    if (word(items, as) !== 'as' || posAt(items, as + 1) !== 'verb' || !/ing$/.test(word(items, as + 1))) return [];
    const verb = quotingVerb(items, as);
    const who = verb < 0 ? null : quotedSpeaker(items, verb);
    const range = who && contentOf(passage, cues, verb, as + 2);
    const content = range && contentSpan(passage, range.from, range.to);
    if (!who || !content) return [];
    const stretch = passage.stretches.find((s) => s.outer.start <= content.start && content.end <= s.outer.end);
    return [
      {
        start: stretch?.start ?? content.start,
        end: stretch?.end ?? content.end,
        type: stretch ? ('direct' as const) : holdsQuotation(passage, content) ? ('mixed' as const) : ('indirect' as const),
        force: 'statement' as const,
        passage: passage.index,
        speaker: spanOf(passage, who),
        floating: false,
        cue: spanOf(passage, { from: as, to: as + 2 }),
        cueLemma: 'quote as say',
        medium: null,
        time: null,
      },
    ];
  });
}
