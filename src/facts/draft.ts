import type { ClauseReading, NounGroup } from '../model/clause.js';
import type { Kind, Measure, PartySlot, PlaceSlot, Scope, SourceSlot, Status, TimeSlot } from '../model/fact.js';
import type { Quantity } from '../model/quantity.js';
import type { TextSpan } from '../model/span.js';
import type { Counted } from './noun-class.js';
import type { RoleReading } from './roles/index.js';

/** A fact in the making: what was matched, before slots and links are settled. */
export interface Draft {
  readonly kind: Kind;
  readonly measure: Measure;
  readonly quantity: Quantity;
  readonly unit: string | null;
  readonly counted: TextSpan | null;
  readonly class: Counted | null;
  readonly group: NounGroup;
  readonly reading: ClauseReading;
  readonly role: RoleReading;
  readonly rule: string;
}

/** A draft with its slots. */
export interface Slotted extends Draft {
  readonly actor: PartySlot | null;
  /** From what the rules know the doer. */
  readonly knownBy:
    'clause' | 'sentence' | 'context' | 'article' | 'episode' | 'foe' | 'defender' | 'captor' | 'suspect' | 'war' | null;
  readonly side: PartySlot | null;
  readonly place: PlaceSlot | null;
  readonly time: TimeSlot | null;
  readonly source: SourceSlot | null;
  readonly status: Status;
  readonly scope: Scope;
  /** What slots were taken from elsewhere in the article, for the confidence. */
  readonly carried: readonly ('actor' | 'place' | 'time' | 'source')[];
}
