import type { EntityType, Party } from '../../model/entity.js';

/** `sure` stands by itself; `weak` is a capitalised word that only the rest of the article can type. */
type Certainty = 'sure' | 'likely' | 'weak';

/** A name in one sentence, by token indices (`to` exclusive), before names are joined over the article. */
export interface Found {
  readonly from: number;
  readonly to: number;
  /** Span where it is a part of a token ("Russian" in "Russian-held"); else null. */
  readonly within: readonly [number, number] | null;
  readonly type: EntityType;
  readonly subtype: string | null;
  /** Canonical name where the gazetteer has one, else null: the words themselves. */
  readonly name: string | null;
  readonly country: string | null;
  readonly party: Party | null;
  /** Token ranges of offices named with a person. */
  readonly roles: readonly (readonly [number, number])[];
  readonly certainty: Certainty;
  /** Places of the same name elsewhere, which the rest of the article may mean. */
  readonly others?: readonly Homonym[];
}

/** What a listed place of the same name would be. */
type Homonym = Pick<Found, 'subtype' | 'name' | 'country' | 'party'>;

const BLANK = { within: null, subtype: null, name: null, country: null, party: null, roles: [], certainty: 'sure' } as const;

/** A find with what is known of it; the rest is unknown. */
export const found = (from: number, to: number, type: EntityType, more: Partial<Found> = {}): Found => ({
  ...BLANK,
  from,
  to,
  type,
  ...more,
});
