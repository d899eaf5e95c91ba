/** What a number that is listed counts, and why it became no fact. */
export interface NumberUse {
  /** Normalised unit or singular noun of what it counts; null where nothing is counted. */
  readonly unit: string | null;
  /** Why it is no fact; null where a fact uses it. */
  readonly reason: string | null;
}
