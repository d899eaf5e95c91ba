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
  const of = chunks[i + 1];
  // "Ghana, two of whose peacekeepers died"
  const last = chunks[i + 2]?.word === 'whose' ? i + 3 : i + 2;
  const part = groups[chunks[i]?.group ?? -1];
  const whole = groups[chunks[last]?.group ?? -1];
  if (!part || !whole || of?.type !== 'prep' || of.word !== 'of') return null;
  // "no sign of life"
  if (!countsWhatFollows(part) || whole.quantity || (part.head !== null && whole.lemma === 'life')) return null;
  const { to, end, head, lemma } = whole;
  return { group: { ...part, to, end, head, lemma, determiner: part.determiner ?? whole.determiner }, last };
}

/** "dozens of drones", "one of its fighters", "20% of the territory": a bare number with "of" and an uncounted group is one group that counts the second's head. */
export function mergePartitives(before: Chunks): Chunks {
  const chunks: Chunk[] = [];
  const groups = [...before.groups];
  for (let i = 0; i < before.chunks.length; i++) {
    const chunk = before.chunks[i] as Chunk;
    const joined = joinedOverOf(before, i);
    if (!joined) {
      chunks.push(chunk);
      continue;
    }
    // the relative word goes before its clause, so that the clause stays an insertion
    const relative = before.chunks[i + 2];
    if (relative?.type === 'rel') chunks.push(relative);
    chunks.push({ ...chunk, to: joined.group.to, word: joined.group.lemma });
    groups[joined.group.id] = joined.group;
    i = joined.last;
  }
  return { chunks, groups };
}
