import { VIOLENT_MEASURES } from '../../lexicon/attacks.js';
import type { PartySlot, PlaceSlot, TimeSlot } from '../../model/fact.js';
import type { Slotted } from '../draft.js';

const violent = (fact: Slotted): boolean => VIOLENT_MEASURES.has(`${fact.kind}/${fact.measure}`);

/** How far back, in sentences, an event's place or time still holds. */
const REACH = 3;

/** Facts of one event follow each other: what one sentence names holds for the next that does not say otherwise. */
export function carryContext(facts: readonly Slotted[]): readonly Slotted[] {
  const done: Slotted[] = [];
  for (const fact of facts) {
    const near = (has: (f: Slotted) => boolean): Slotted | undefined =>
      [...done].reverse().find(f => fact.reading.sentence.index - f.reading.sentence.index <= REACH && has(f) && akin(f, fact));
    const carried: ('actor' | 'place' | 'time' | 'source')[] = [...fact.carried];
    let { actor, place, time }: { actor: PartySlot | null; place: PlaceSlot | null; time: TimeSlot | null } = fact;
    const sameSentence = near(f => f.reading === fact.reading);
    if (!time && fact.scope === 'incident') { time = sameSentence?.time ?? near(f => f.time !== null && f.scope === fact.scope)?.time ?? null; if (time) carried.push('time'); }
    if (!place) { place = sameSentence?.place ?? near(f => f.place !== null)?.place ?? null; if (place) carried.push('place'); }
    if (!actor && violent(fact)) { actor = near(f => f.actor !== null && violent(f) && samePlace(f.place, place))?.actor ?? null; if (actor) carried.push('actor'); }
    done.push({ ...fact, actor, place, time, carried });
  }
  return done;
}

const samePlace = (a: PlaceSlot | null, b: PlaceSlot | null): boolean => !a || !b || a.country === b.country;

/** Facts that can belong to one event: harm with harm, weapons with weapons and harm, the same kind otherwise. */
const akin = (a: Slotted, b: Slotted): boolean => a.kind === b.kind || (violent(a) && violent(b)) || (/drones|munitions/.test(a.kind) && /drones|munitions/.test(b.kind));
