import type { Range } from './item.js';
import type { QuoteForce, QuoteType } from '../../model/quote.js';
import type { Span } from '../../model/span.js';
import { holdsQuotation, type Passage } from './passage.js';

/** An attribution before its speaker is named: spans only. */
export interface Draft extends Span {
  readonly type: QuoteType;
  readonly force: QuoteForce;
  readonly passage: number;
  /** Passage of the speaker's words where it is another one. */
  readonly speakerPassage?: number | undefined;
  /** The speaker's words; null where nobody is named. */
  readonly speaker: Span | null;
  /** Has no cue of its own: whoever spoke last goes on speaking. */
  readonly floating: boolean;
  readonly cue: Span | null;
  readonly cueLemma: string | null;
  readonly medium: Span | null;
  readonly time: Span | null;
}

/** The span of a range of items; null stays null. */
export function spanOf(passage: Passage, range: Range): Span;
export function spanOf(passage: Passage, range: Range | null): Span | null;
export function spanOf(passage: Passage, range: Range | null): Span | null {
  const first = range && passage.items[range.from];
  const last = range && passage.items[range.to - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Content from item `from` to item `to`: without the marks and spaces around it; null where nothing is left. */
export function contentSpan(passage: Passage, from: number, to: number): Span | null {
  const { items } = passage;
  let [first, last] = [from, to - 1];
  const loose = (i: number): boolean =>
    !!items[i] &&
    items[i]?.token.pos === 'punct' &&
    /^[,.;:—–\-!?…]+$/.test(items[i]?.token.text ?? '') &&
    (items[i]?.quoted ?? -1) < 0;
  while (first <= last && loose(first)) first++;
  while (last >= first && loose(last)) last--;
  const [a, b] = [items[first], items[last]];
  return a && b && first <= last ? { start: a.start, end: b.end } : null;
}

/** Who says it and by which words, where that stands in another passage than what is said. */
export interface Announced {
  readonly passage: number;
  readonly speaker: Span | null;
  readonly cue: Span | null;
  readonly cueLemma: string | null;
}

/** What a passage tells from item `from` on, put to whom an earlier passage names; empty where nothing is left. */
export function announcedDraft(passage: Passage, from: number, by: Announced): readonly Draft[] {
  const content = contentSpan(passage, from, passage.items.length);
  if (!content) return [];
  return [
    {
      ...content,
      type: holdsQuotation(passage, content) ? 'mixed' : 'indirect',
      force: 'statement',
      passage: passage.index,
      speakerPassage: by.passage,
      speaker: by.speaker,
      floating: false,
      cue: by.cue,
      cueLemma: by.cueLemma,
      medium: null,
      time: null,
    },
  ];
}
