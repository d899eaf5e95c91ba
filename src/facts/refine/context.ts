import { VIOLENT_MEASURES } from '../../lexicon/attacks.js';
import type { PartySlot, PlaceSlot, TimeSlot } from '../../model/fact.js';
import { isSuffered, isWeapon } from '../arms-and-people.js';
import type { Slotted } from '../draft.js';
import { homeOf, isParty, type Homes } from '../homes.js';
import { isElsewhere, isPast } from './turns.js';
import { isToll } from '../slots/carried-place.js';
import { isSceneless } from '../slots/sceneless.js';

const violent = (fact: Slotted): boolean => VIOLENT_MEASURES.has(`${fact.kind}/${fact.measure}`);

/** How far back, in sentences, a slot of an earlier fact still holds. */
const REACH = { actor: 4, place: 3, time: 1 } as const;

/** Facts of one event follow each other: what one sentence names holds for the next that does not say otherwise. */
export function carryContext(facts: readonly Slotted[], homes: Homes, published: string | null): readonly Slotted[] {
  const done: Slotted[] = [];
  for (const fact of facts) {
    const near = (reach: number, has: (f: Slotted) => boolean): Slotted | undefined =>
      [...done].reverse().find((f) => fact.reading.sentence.index - f.reading.sentence.index <= reach && has(f) && akin(f, fact));
    const carried: ('actor' | 'place' | 'time' | 'source')[] = [...fact.carried];
    let { actor, place, time }: { actor: PartySlot | null; place: PlaceSlot | null; time: TimeSlot | null } = fact;
    const side =
      fact.side ??
      (/^others?$/.test(fact.group.lemma)
        ? (done.findLast((f) => f.reading === fact.reading && f.kind === fact.kind)?.side ?? null)
        : null);
    if (
      !time &&
      fact.measure !== 'held' &&
      fact.measure !== 'supplied' &&
      fact.kind !== 'money' &&
      fact.role.frame?.modality == null
    ) {
      time =
        near(REACH.time, (f) => f.time !== null && f.time.from !== null && f.scope === fact.scope && samePlace(f.place, place))
          ?.time ?? null;
      if (time) carried.push('time');
    }
    if (!place && fact.measure !== 'downed' && fact.measure !== 'lost') {
      place =
        near(
          REACH.place,
          (f) =>
            f.place !== null &&
            (f.place.name !== null || f.place.parts !== undefined || f.reading === fact.reading) &&
            sharesPlace(f, fact) &&
            !(violent(fact) && fact.actor?.code != null && fact.actor.code === f.place.country),
        )?.place ?? null;
      if (place) carried.push('place');
    }
    if (actor && isSuffered(fact.kind) && !DOMESTIC.test(fact.rule) && sameParty(actor, side)) actor = null;
    if (!actor && fact.measure === 'held' && fact.kind === 'captives') {
      actor =
        near(
          REACH.actor,
          (f) => f.actor !== null && f.kind === 'captives' && f.measure !== 'released' && f.measure !== 'detained',
        )?.actor ?? null;
      if (actor) carried.push('actor');
    }
    if (
      !actor &&
      violent(fact) &&
      fact.scope === 'incident' &&
      fact.quantity.value > 0 &&
      !isPast({ ...fact, time }, published)
    ) {
      const target = (fact.side && homeOf(fact.side, homes)) ?? place?.country ?? null;
      actor =
        near(
          REACH.actor,
          (f) =>
            f.actor !== null &&
            violent(f) &&
            sameCountry(f.place, place) &&
            homeOf(f.actor, homes) !== target &&
            !sameParty(f.actor, fact.side) &&
            !isElsewhere(fact, f.actor) &&
            (isParty(f.actor, homes) || goesOn(f, { ...fact, time })),
        )?.actor ?? null;
      if (actor) carried.push('actor');
    }
    done.push({ ...fact, side, actor, place, time, carried });
  }
  return done;
}

/** What is given goes where other gifts go, and what is kept is where other stocks are; neither is where an event was. */
const sharesPlace = (from: Slotted, to: Slotted): boolean =>
  !(isToll(to, to.scope) && from.scope === 'incident') &&
  isSceneless(from) === isSceneless(to) &&
  (!isSceneless(to) || from.measure === to.measure);

/** Whether one sentence goes on about the event of the one before: what "gunmen" did there is told of no other attack. */
const goesOn = (before: Slotted, fact: Slotted): boolean =>
  fact.reading.sentence.index - before.reading.sentence.index <= 1 &&
  (before.time === null || fact.time === null || before.time.from === fact.time.from);

/** What states and groups do to their own. */
const DOMESTIC = /-of-(?:execute|behead|shoot|hang|murder|lose|scuttle)/;
const sameParty = (a: PartySlot, b: PartySlot | null): boolean => b !== null && a.name !== null && a.name === b.name;

const samePlace = (a: PlaceSlot | null, b: PlaceSlot | null): boolean => !a || !b || a.name === b.name;
const sameCountry = (a: PlaceSlot | null, b: PlaceSlot | null): boolean => !a || !b || a.country === b.country;

/** Facts that can belong to one event: harm with harm, weapons with weapons and harm, the same kind otherwise. */
const akin = (a: Slotted, b: Slotted): boolean =>
  a.kind === b.kind || (violent(a) && violent(b)) || (isWeapon(a.kind) && isWeapon(b.kind));
