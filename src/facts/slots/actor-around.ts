import type { PartySlot, PlaceSlot, Scope } from '../../model/fact.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { homeOf, type Homes } from '../homes.js';
import { ownDeedOf, reportedDeedOf } from './actor-speaker.js';
import { landOf } from './land.js';
import { attackerInSentence, type Victims } from './attacker.js';
import type { Descriptions } from './descriptions.js';

interface Known {
  readonly side: PartySlot | null;
  readonly place: PlaceSlot | null;
  readonly scope: Scope;
  readonly homes: Homes;
}

/** Who is harmed by what is known of a fact so far: their side, their country and whose each party is. */
export const victimsOf = ({ side, place, scope, homes }: Known): Victims => ({
  side,
  country: side?.code ?? landOf(place),
  total: scope === 'cumulative',
  homeOf: (party) => homeOf(party, homes),
});

/** Who did it where the clause of the fact names nobody: who tells of his own deed, who attacks in the sentence, who reports what his side did. */
export const actorAround = (findings: Findings, draft: Draft, descriptions: Descriptions, victims: Victims): PartySlot | null =>
  ownDeedOf(findings, draft) ??
  attackerInSentence(findings, draft, descriptions, victims) ??
  reportedDeedOf(findings, draft, descriptions, victims);
