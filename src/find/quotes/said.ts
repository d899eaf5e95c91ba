import { word, type Item } from './item.js';
import type { Circumstances } from './circumstances.js';
import { contentEnd, sentenceEnd } from './content.js';
import type { Cue } from './cue.js';
import type { QuoteForce } from '../../model/quote.js';
import type { Passage } from './passage.js';

/** A cue in its place: where the thing said is looked for. */
export interface Saying {
  readonly passage: Passage;
  readonly cues: readonly Cue[];
  readonly cue: Cue;
  readonly beside: Circumstances;
  /** Item after the cue's sentence. */
  readonly limit: number;
}

/** The thing said, as items; `direct` where it is exactly one quotation. */
export interface Said {
  readonly from: number;
  readonly to: number;
  readonly direct: boolean;
  readonly force: QuoteForce;
}

/** A cue with its surroundings; what it introduces ends with its sentence at the latest. */
export const sayingOf = (passage: Passage, cues: readonly Cue[], cue: Cue, beside: Circumstances): Saying => ({
  passage,
  cues,
  cue,
  beside,
  limit: sentenceEnd(passage, cue.from),
});

/** What is said indirectly from item `from` to where its clause ends. */
export const clauseFrom = ({ passage, cues, cue }: Saying, from: number, force: QuoteForce = 'statement'): Said => ({
  from,
  to: contentEnd(passage, cues, cue, from),
  direct: false,
  force,
});

/** The quoted stretch that begins at item `from`, as what is said. */
export const quotationAt = (items: readonly Item[], from: number, force: QuoteForce = 'statement'): Said => ({
  from,
  to: afterStretch(items, from),
  direct: true,
  force,
});

/** Item after the stretch that item `i` lies in. */
function afterStretch(items: readonly Item[], i: number): number {
  let k = i;
  while (k < items.length && items[k]?.quoted === items[i]?.quoted) k++;
  return k;
}

/** A quotation that stands on its own: it opens like a sentence, or a mark introduces it. */
export function standsAlone(passage: Passage, at: number): boolean {
  const { items } = passage;
  const inner = passage.stretches[items[at]?.quoted ?? -1];
  const words = items.slice(at, Math.min(afterStretch(items, at), at + 40)).filter((item) => item.token.pos !== 'punct');
  const first = words[0];
  if (!inner || !first) return false;
  return (
    words.length > 1 &&
    (/^\p{Lu}/u.test(first.token.text) ||
      /^[,:—–]$/.test(word(items, at - 1)) ||
      /^\W*…|^\.\.\./.test(items[at + 1]?.token.text ?? ''))
  );
}
