import type { NounGroup, PrepLink } from '../../model/clause.js';
import type { EntityMention } from '../../model/entity.js';
import type { Span } from '../../model/span.js';

/** How a sentence uses a place: as where something is ("in Sirte"), what is struck ("shelled Sirte"), whose part something is ("Russia's Tver region"), or before an attack ("the Sirte bombing"). */
export type Evidence = 'locative' | 'target' | 'part' | 'modifier';

/** A place as a sentence uses it. `at` is where the words stand, which for a description ("the city") is not where the name stands. */
export interface PlaceUse {
  readonly mention: EntityMention;
  readonly at: number;
  readonly group: NounGroup;
  readonly link: PrepLink | null;
  readonly evidence: Evidence;
  /** "the city", "the region": stands for a place named before. */
  readonly described: boolean;
  /** "Sumy, where fighting goes on": the clause that tells what happens there. */
  readonly clause: Span | null;
}
