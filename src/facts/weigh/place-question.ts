import type { Findings } from '../article.js';
import type { Slotted } from '../draft.js';
import type { NamedPlace } from './named-places.js';
import type { Telling } from './telling.js';

/** What the questions about the place of one fact have in common. */
export interface PlaceQuestion {
  readonly findings: Findings;
  readonly places: readonly NamedPlace[];
  readonly fact: Slotted;
  readonly done: readonly Slotted[];
  readonly whole: Slotted | null;
  /** The place that a short heading over the sentence names ("GREECE"), if any. */
  readonly section: string | null;
  /** How often the rules of context put a fact of the article at each place. */
  readonly guesses: ReadonlyMap<string, number>;
  /** What each sentence tells of. */
  readonly tellings: readonly Telling[];
}
