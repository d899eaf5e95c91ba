import { VIOLENT_MEASURES } from '../../lexicon/attacks.js';
import type { PartySlot, PlaceSlot, TimeSlot } from '../../model/fact.js';
import { isSuffered, isWeapon } from '../arms-and-people.js';
import type { Slotted } from '../draft.js';
import { homeOf, isParty, type Homes } from '../homes.js';
import { isTotal } from './totals.js';
import { isElsewhere, isPast } from './turns.js';
import { isToll } from '../slots/carried-place.js';
import { keyOf } from '../slots/commonest.js';
import { landOf } from '../slots/land.js';
import { isLimit } from '../slots/scenes.js';
import { isSceneless } from '../slots/sceneless.js';
import { isWarLoss } from '../slots/war-loss.js';
import { fight } from '../stand.js';

const violent = (fact: Slotted): boolean => VIOLENT_MEASURES.has(`${fact.kind}/${fact.measure}`);

/** How far back, in sentences, a slot of an earlier fact still holds. */
const REACH = { actor: 4, place: 3, time: 1 } as const;

/** Facts of one event follow each other: where and when one sentence tells holds for the next that does not say otherwise. */
export function carryContext(facts: readonly Slotted[]): readonly Slotted[] {
  const done: Slotted[] = [];
  for (const fact of facts) done.push(continued(fact, done));
  return done;
}

/** The fact with what the facts before it lend it. */
function continued(fact: Slotted, done: readonly Slotted[]): Slotted {
  const side = fact.side ?? sideOfOthers(fact, done);
  const time = fact.time ?? timeBefore(fact, done);
  const place = fact.place ?? placeBefore(fact, done);
  const carried = [...fact.carried];
  if (!fact.time && time) carried.push('time');
  if (!fact.place && place) carried.push('place');
  return { ...fact, side, place, time, carried };
}

/** Who did what one sentence tells did what the next goes on to tell, unless it is his own side or land that suffers. */
export function carryActors(facts: readonly Slotted[], homes: Homes, published: string | null): readonly Slotted[] {
  const done: Slotted[] = [];
  for (const fact of facts) {
    const harmsItself =
      isSuffered(fact.kind) && !DOMESTIC.test(fact.rule) && fact.actor !== null && sameParty(fact.actor, fact.side);
    const own = harmsItself ? null : fact.actor;
    const actor = own ?? captorBefore(fact, done) ?? attackerBefore(fact, done, homes, published);
    const knownBy = actor === null ? null : (fact.knownBy ?? 'context');
    done.push({ ...fact, actor, knownBy, carried: !own && actor ? [...fact.carried, 'actor'] : fact.carried });
  }
  return done;
}

/** The nearest fact of the same event, at most `reach` sentences back, that has what is looked for. */
const near = (fact: Slotted, done: readonly Slotted[], reach: number, has: (before: Slotted) => boolean): Slotted | undefined =>
  done.findLast((f) => fact.reading.sentence.index - f.reading.sentence.index <= reach && has(f) && akin(f, fact));

/** "killed four soldiers and wounded nine others": they are of the same side. */
const sideOfOthers = (fact: Slotted, done: readonly Slotted[]): PartySlot | null =>
  /^others?$/.test(fact.group.lemma)
    ? (done.findLast((f) => f.reading === fact.reading && f.kind === fact.kind)?.side ?? null)
    : null;

/** The time of what happened there before; stocks, gifts, sums and what may be have times of their own. */
function timeBefore(fact: Slotted, done: readonly Slotted[]): TimeSlot | null {
  const isStock = fact.measure === 'held' || fact.measure === 'supplied' || fact.kind === 'money';
  if (isStock || fact.role.frame?.modality != null) return null;
  const has = ({ time, scope, place }: Slotted): boolean =>
    time !== null && time.from !== null && !isLimit(time) && scope === fact.scope && samePlace(place, fact.place);
  return near(fact, done, REACH.time, has)?.time ?? null;
}

/** The place of what happened before, but for weapons brought down on their way; no state harms its own land. */
function placeBefore(fact: Slotted, done: readonly Slotted[]): PlaceSlot | null {
  if (fact.measure === 'downed' || fact.measure === 'lost' || isWarLoss(fact, fact.side, fact.scope)) return null;
  const has = (f: Slotted): boolean =>
    f.place !== null &&
    (f.place.name !== null || f.place.parts !== undefined || f.reading === fact.reading) &&
    sharesPlace(f, fact) &&
    !(violent(fact) && fact.actor?.code != null && fact.actor.code === f.place.country);
  return near(fact, done, REACH.place, has)?.place ?? null;
}

/** Who took the captives that are still held. */
function captorBefore(fact: Slotted, done: readonly Slotted[]): PartySlot | null {
  if (fact.measure !== 'held' || fact.kind !== 'captives') return null;
  const took = ({ actor, kind, measure }: Slotted): boolean =>
    actor !== null && kind === 'captives' && measure !== 'released' && measure !== 'detained';
  return near(fact, done, REACH.actor, took)?.actor ?? null;
}

/** Who attacked before, where the attack goes on: in the same country, against others than himself. */
function attackerBefore(fact: Slotted, done: readonly Slotted[], homes: Homes, published: string | null): PartySlot | null {
  const isOfOneEvent = violent(fact) && !isTotal(fact) && fact.quantity.value > 0;
  if (!isOfOneEvent || isPast(fact, published)) return null;
  const target = (fact.side && homeOf(fact.side, homes)) ?? landOf(fact.place);
  const attacked = (f: Slotted): boolean =>
    f.actor !== null &&
    violent(f) &&
    sameCountry(f.place, fact.place) &&
    (homeOf(f.actor, homes) !== target || (fact.side !== null && fight(keyOf(fact.side), keyOf(f.actor)))) &&
    !sameParty(f.actor, fact.side) &&
    !isElsewhere(fact, f.actor) &&
    (isParty(f.actor, homes) || goesOn(f, fact));
  return near(fact, done, REACH.actor, attacked)?.actor ?? null;
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
