import type { Slotted } from './draft.js';

/** A first estimate of how likely the fact is right, from how it was read. */
export function confidenceOf(fact: Slotted): number {
  let c = 0.9;
  if (fact.role.role === 'of' || fact.role.role === 'with') c -= 0.08;
  if (fact.class && !fact.class.known) c -= 0.08;
  if (fact.quantity.form === 'article') c -= 0.1;
  if (fact.quantity.form === 'vague') c -= 0.05;
  if (fact.kind === 'affected' || fact.kind === 'money' || fact.kind === 'damage' || fact.kind === 'forces') c -= 0.1;
  return Math.round(c * 100) / 100;
}
