/** What speaks for or against an answer to a question about a fact ("where?"), each piece by its name: "here:in", "back:2". */
export type Evidence = readonly string[];

/** One possible answer, or none of them (`slot: null`), with what speaks for it. */
export interface Candidate<Slot> {
  readonly slot: Slot | null;
  readonly evidence: Evidence;
}

/** How much each piece of evidence counts. A piece that is not listed counts nothing. */
export type Weights = Readonly<Record<string, number>>;

/** The sum of what speaks for a candidate: the log of its odds, up to a constant (a conditional logit; McFadden 1974). */
const weigh = (evidence: Evidence, weights: Weights): number => evidence.reduce((sum, piece) => sum + (weights[piece] ?? 0), 0);

/** The candidate with most evidence; of equals the first. */
export function heaviest<Slot>(candidates: readonly Candidate<Slot>[], weights: Weights): Candidate<Slot> | null {
  let best: Candidate<Slot> | null = null;
  let most = -Infinity;
  for (const candidate of candidates) {
    // what several namings in one sentence tell is told once
    const weight = weigh([...new Set(candidate.evidence)], weights);
    if (weight > most) [best, most] = [candidate, weight];
  }
  return best;
}

/** Evidence that is told only where it holds. */
export const told = (...pieces: readonly (string | false | null | undefined)[]): Evidence =>
  pieces.filter((piece) => typeof piece === 'string');

/** Every piece once more for each sort of fact it is said of: "here" of a toll may weigh otherwise than "here" of a gift. */
export const forSorts = (sorts: readonly string[], evidence: Evidence): Evidence => [
  ...evidence,
  ...sorts.flatMap((sort) => evidence.map((piece) => `${sort}|${piece}`)),
];

/** A distance in sentences as a class. */
export function distanceClass(sentences: number): string {
  if (sentences <= 3) return String(sentences);
  return sentences <= 6 ? '4-6' : '7+';
}

/** A number of mentions as a class. */
export const countClass = (n: number): string => (n <= 1 ? String(n) : n <= 3 ? '2-3' : '4+');
