import { REPORT_NOUNS } from '../lexicon/clause-words.js';
import type { NounGroup } from '../model/clause.js';
import type { Chunk, Chunks } from './chunks.js';

/** Whether a group is only a number, or says that there is no report, so that what follows "of" is counted: "dozens of drones", "no reports of casualties". */
function countsWhatFollows({ head, lemma, quantity }: NounGroup): boolean {
  const noReport = quantity?.form === 'negative' && REPORT_NOUNS.has(lemma);
  return quantity !== null && (head === null || noReport);
}

/** The two groups around an "of" at chunk `i + 1` as one; null where they stay apart ("54 of 72 drones"). */
function joinedOverOf({ chunks, groups }: Chunks, i: number): NounGroup | null {
  const of = chunks[i + 1];
  const part = groups[chunks[i]?.group ?? -1];
  const whole = groups[chunks[i + 2]?.group ?? -1];
  if (!part || !whole || of?.type !== 'prep' || of.word !== 'of') return null;
  if (!countsWhatFollows(part) || whole.quantity) return null;
  const { to, end, head, lemma } = whole;
  return { ...part, to, end, head, lemma, determiner: part.determiner ?? whole.determiner };
}

/** "dozens of drones", "one of its fighters", "20% of the territory": a bare number with "of" and an uncounted group is one group that counts the second's head. */
export function mergePartitives(before: Chunks): Chunks {
  const chunks: Chunk[] = [];
  const groups = [...before.groups];
  for (let i = 0; i < before.chunks.length; i++) {
    const chunk = before.chunks[i] as Chunk;
    const joined = joinedOverOf(before, i);
    chunks.push(joined ? { ...chunk, to: joined.to, word: joined.lemma } : chunk);
    if (!joined) continue;
    groups[joined.id] = joined;
    i += 2;
  }
  return { chunks, groups };
}
