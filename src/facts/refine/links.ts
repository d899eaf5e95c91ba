import { DAY } from '../days.js';
import type { Slotted } from '../draft.js';
import { findWholes, namesAnew } from './parts.js';
import { findRepeats } from './repeats.js';

/** Whether a part happened at a time of its own: no longer than a night, or right behind it ("including 40 in the 24 hours to Friday"). */
const hasOwnDay = ({ time, carried, group }: Slotted, whole: Slotted): boolean =>
  time !== null &&
  !carried.includes('time') &&
  time.start !== whole.time?.start &&
  (time.start === group.end + 1 ||
    (time.from !== null && time.to !== null && Date.parse(time.to) - Date.parse(time.from) <= DAY));

/** How many sentences behind its whole a part still is what the same speaker goes on to tell. */
const NEAR = 1;

/** A part, or a figure told again, shares what its whole or its first mention says and it does not. */
export function inheritFromLinks(facts: readonly Slotted[]): readonly Slotted[] {
  const wholes = findWholes(facts);
  const repeats = findRepeats(facts);
  return facts.map((fact, i) => {
    const k = wholes.get(i) ?? repeats.get(i);
    const from = k === undefined ? undefined : facts[k];
    if (!from) return fact;
    // a part told far from its whole is told anew, by whoever speaks there
    const near = fact.reading.sentence.index - from.reading.sentence.index <= NEAR;
    // "The UN said 900 had been killed. More than half of them were women"; "Three of the dead were children" may be known from others
    const told = wholes.has(i) && near && (fact.reading === from.reading || !namesAnew(fact));
    const sameKind = from.kind === fact.kind && from.measure === fact.measure;
    return {
      ...fact,
      actor: fact.actor ?? (sameKind ? from.actor : null),
      place: fact.place ?? from.place,
      time: (wholes.has(i) && !hasOwnDay(fact, from)) || fact.time === null ? (from.time ?? fact.time) : fact.time,
      source: fact.source ?? (told ? from.source : null),
      status: fact.status === 'stated' && told && from.status === 'claimed' ? 'claimed' : fact.status,
      // "eight freed so far, three of them today": a part may be of one day
      scope: from.scope === 'cumulative' && (near || !wholes.has(i)) && !hasOwnDay(fact, from) ? 'cumulative' : fact.scope,
    };
  });
}
