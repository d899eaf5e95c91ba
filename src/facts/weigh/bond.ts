import type { ClauseReading, Frame } from '../../model/clause.js';

/** Clauses deeper than this are no longer told apart. */
const DEPTH = 6;

/** The clauses between a verb and one it hangs on, from below; null where it does not. */
function path(reading: ClauseReading, from: Frame, to: Frame): readonly string[] | null {
  const seen: string[] = [];
  let frame: Frame | null | undefined = from;
  while (frame && seen.length < DEPTH) {
    if (frame === to) return seen;
    seen.push(frame.relation);
    frame = frame.parent === null ? null : reading.frames[frame.parent];
  }
  return null;
}

/** By what the path is named: the first clause that is not merely joined by "and". */
const named = (relations: readonly string[]): string => relations.find((r) => r !== 'coordinate') ?? 'coordinate';

/**
 * How the verb of a fact hangs on the verb of a time: "hit the town on Sunday, killing five" has the fact below, "killed five, prompting a
 * raid on Sunday" above.
 */
export function bond(reading: ClauseReading, fact: Frame | null, time: Frame | null): string {
  if (time === null || fact === null) return 'loose';
  if (fact === time) return 'own';
  const below = path(reading, fact, time);
  if (below) return `below:${named(below)}`;
  const above = path(reading, time, fact);
  return above ? `above:${named(above)}` : 'apart';
}
