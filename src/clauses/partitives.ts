import { REPORT_NOUNS } from '../lexicon/clause-words.js';
import type { NounGroup } from '../model/clause.js';
import type { Chunk, Chunks } from './chunks.js';

/** Whether a group is only a number, or says that there is no report, so that what follows "of" is counted: "dozens of drones", "no reports of casualties". */
function countsWhatFollows({ head, lemma, quantity }: NounGroup): boolean {
  const noReport = quantity?.form === 'negative' && REPORT_NOUNS.has(lemma);
  return quantity !== null && (head === null || noReport);
}

/** The two groups around an "of" at chunk `i + 1` as one; null where they stay apart ("54 of 72 drones"). */
function joinedOverOf({ chunks, groups }: Chunks, i: number): { readonly group: NounGroup; readonly last: number } | null {
  const part = groups[chunks[i]?.group ?? -1];
  // "'thousands' of troops"
  const at = chunks[i + 1]?.type === 'quote' && part?.quantity ? i + 2 : i + 1;
  const of = chunks[at];
  // "Ghana, two of whose peacekeepers died"
  const last = chunks[at + 1]?.word === 'whose' ? at + 2 : at + 1;
  const whole = groups[chunks[last]?.group ?? -1];
  if (!part || !whole || of?.type !== 'prep' || of.word !== 'of') return null;
  // "no sign of life"
  if (!countsWhatFollows(part) || whole.quantity || (part.head !== null && whole.lemma === 'life')) return null;
  return { group: withHead(part, whole), last };
}

const withHead = (part: NounGroup, { to, end, head, lemma, determiner }: NounGroup): NounGroup => ({
  ...part,
  to,
  end,
  head,
  lemma,
  determiner: part.determiner ?? determiner,
});

/** "'a few thousand' more troops" */
const isMore = (determiner: string | null): boolean =>
  determiner === null || /^(?:more|other|further|additional)$/.test(determiner);

/** "'well over 300,000' troops": a bare number between quotation marks and the noun behind them as one; null where they stand apart. */
function joinedOverQuote({ chunks, groups }: Chunks, i: number): { readonly group: NounGroup; readonly last: number } | null {
  const part = groups[chunks[i]?.group ?? -1];
  const whole = groups[chunks[i + 2]?.group ?? -1];
  const quoted = chunks[i - 1]?.type === 'quote' && chunks[i + 1]?.type === 'quote';
  if (!quoted || part?.quantity?.class !== 'count' || part.head !== null || !whole) return null;
  return whole.quantity || !isMore(whole.determiner) || whole.head === null
    ? null
    : { group: withHead(part, whole), last: i + 2 };
}

/** "dozens of drones", "one of its fighters", "20% of the territory": a bare number with "of" and an uncounted group is one group that counts the second's head. */
export function mergePartitives(before: Chunks): Chunks {
  const chunks: Chunk[] = [];
  const groups = [...before.groups];
  for (let i = 0; i < before.chunks.length; i++) {
    const chunk = before.chunks[i] as Chunk;
    const joined = joinedOverOf(before, i) ?? joinedOverQuote(before, i);
    if (!joined) {
      chunks.push(chunk);
      continue;
    }
    // the relative word goes before its clause, so that the clause stays an insertion
    const relative = before.chunks[joined.last - 1];
    if (relative?.type === 'rel') chunks.push(relative);
    chunks.push({ ...chunk, to: joined.group.to, word: joined.group.lemma });
    groups[joined.group.id] = joined.group;
    i = joined.last;
  }
  return { chunks, groups };
}
