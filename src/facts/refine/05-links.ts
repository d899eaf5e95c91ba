import type { Slotted } from '../draft.js';
import { findWholes } from './01-parts.js';
import { findRepeats } from './02-repeats.js';

/** A part, or a figure told again, shares what its whole or its first mention says and it does not. */
export function inheritFromLinks(facts: readonly Slotted[]): readonly Slotted[] {
  const wholes = findWholes(facts);
  const repeats = findRepeats(facts);
  return facts.map((fact, i) => {
    const k = wholes.get(i) ?? repeats.get(i);
    const from = k === undefined ? undefined : facts[k];
    if (!from) return fact;
    const sameKind = from.kind === fact.kind && from.measure === fact.measure;
    return {
      ...fact,
      actor: fact.actor ?? (sameKind ? from.actor : null),
      place: fact.place ?? from.place,
      time: wholes.has(i) || fact.time === null ? (from.time ?? fact.time) : fact.time,
      source: fact.source ?? (wholes.has(i) ? from.source : null),
      // "The UN said 900 had been killed. More than half of them were women."
      status: fact.status === 'stated' && wholes.has(i) && from.status === 'claimed' ? 'claimed' : fact.status,
      scope: from.scope === 'cumulative' ? 'cumulative' : fact.scope,
    };
  });
}
