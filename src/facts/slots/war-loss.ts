import type { PartySlot, Scope } from '../../model/fact.js';
import type { Draft } from '../draft.js';

/** From how many on what an army loses is of the war and not of one fight. */
const WAR = 100;

/** "Russia has lost 1,000 tanks", "some 43,000 Ukrainian soldiers have been killed": what a state's army loses in the war as a whole, which is told without a place. */
export function isWarLoss(
  { kind, measure, class: counted, role, quantity }: Draft,
  side: PartySlot | null,
  scope: Scope,
): boolean {
  const lost = /^(?:lose|suffer|sustain)\b/.test(role.frame?.lemma ?? '');
  const isOfArmy =
    (kind === 'casualties' && (counted?.class === 'fighter' || measure === 'casualties' || lost)) ||
    (kind === 'equipment' && (lost || measure === 'destroyed'));
  return side?.code != null && isOfArmy && (lost || quantity.value >= WAR || scope === 'cumulative');
}
