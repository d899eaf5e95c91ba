import { COUNTED_NOUN } from '../../lexicon/counted-nouns.js';
import { ARMED_BODIES, CIVILIAN_CUES, MILITARY_CUES } from '../../lexicon/military-cues.js';
import type { ClauseReading } from '../../model/clause.js';
import { isWeaponNoun } from '../noun-class.js';
import type { CountedGroup, Match } from './candidate.js';

const hasCue = ({ sentence }: ClauseReading, cues: ReadonlySet<string>): boolean =>
  sentence.tokens.some(({ lemma, lower }) => cues.has(lemma) || cues.has(lower));

/** Whether a group names a weapon, soldiers or something armoured. */
const isOfArms = ({ groups, sentence }: ClauseReading, id: number): boolean => {
  const group = groups[id];
  if (!group) return false;
  const words = sentence.tokens.slice(group.from, group.head ?? group.to);
  return (
    isWeaponNoun(group.lemma) || SOLDIERS.test(group.lemma) || words.some((t) => /^(?:armou?red|military|naval)$/.test(t.lower))
  );
};

/** "four tanks and two trucks", "a vehicle and three soldiers": in one list with military equipment or with soldiers. */
const isAmongEquipment = ({ reading, group }: CountedGroup): boolean =>
  reading.coordinations.some((list) => list.includes(group.id) && list.some((id) => isOfArms(reading, id)));

const SOLDIERS = /^(?:soldier|troop|serviceman|trooper|fighter|marine|commando|paratrooper)$/;

const OF_ARMED = /^(?:of|from|belonging to)$/;

/** Whether a group names armed people, or arms: "the paramilitaries", "machine guns". */
const isArmed = ({ reading }: CountedGroup, id: number): boolean => {
  const group = reading.groups[id];
  if (!group) return false;
  return (
    MILITARY_CUES.has(group.lemma) ||
    /^(?:gun|cannon|paramilitary|militia|guerrilla|jihadist|terrorist|gunman|armoury)$/.test(group.lemma) ||
    reading.sentence.tokens.slice(group.from, group.to).some((t) => t.lower === 'armed' || t.lower === 'military')
  );
};

/** "vehicles of the paramilitaries", "pick-ups mounted with machine guns": whose they are, or what they carry. */
const carriesArms = (counted: CountedGroup): boolean => {
  const { reading, group } = counted;
  const own = reading.frames.filter((f) => f.subject.includes(group.id));
  const fitted = own.filter((f) => f.relation === 'reduced').flatMap((f) => f.preps);
  // "a pickup mounting a heavy machine gun"
  if (own.some((f) => f.form === 'ing' && f.object.some((id) => isArmed(counted, id)))) return true;
  const owned = reading.preps.filter((link) => link.noun === group.id && OF_ARMED.test(link.prep));
  return [...owned, ...fitted.filter(({ prep }) => prep === 'with')].some(({ groups }) =>
    groups.some((id) => isArmed(counted, id)),
  );
};

/** "destroyed 23 RSF vehicles": in a sentence about armed forces, with a name before them. */
const isNamed = ({ reading, group }: CountedGroup): boolean =>
  reading.sentence.tokens.slice(group.from, group.head ?? group.to).some(
    (t, i, all) =>
      (t.pos === 'name' && /^[A-Z0-9]{2,}$/.test(t.text)) ||
      // "three of the convoy's vehicles"
      (all[i + 1]?.pos === 'poss' && /^(?:convoy|patrol|column|army|brigade|battalion|militia|police|enemy)$/.test(t.lemma)),
  );

/** "Armoured losses ran to 20 vehicles": the noun that the number is of. */
const isOfArmoured = ({ role }: Match, { reading }: CountedGroup): boolean =>
  role.noun !== null &&
  reading.sentence.tokens
    .slice(role.noun.from, role.noun.to)
    .some((t) => /^(?:armou?red|naval|tank|military|air)$/.test(t.lower));

/** What boats that armed forces sink may be in spite of it. */
const HARMLESS =
  /^(?:fishing|migrant|refugee|passenger|cargo|merchant|aid|ferry|tourist|rescue|pleasure|civilian|civil|private)$/;

/** "Navy helicopters sank three small boats": boats sunk by armed forces are taken for those of their enemy. */
function isSunkInBattle({ measure, role }: Match, { reading, group, target }: CountedGroup): boolean {
  const { tokens } = reading.sentence;
  const armed = (role.frame?.subject ?? []).some((id) => {
    const { from = 0, to = 0 } = reading.groups[id] ?? {};
    return tokens.slice(from, to).some((t) => MILITARY_CUES.has(t.lemma) || MILITARY_CUES.has(t.lower));
  });
  const harmless = tokens.slice(group.from, group.to).some((t) => HARMLESS.test(t.lower));
  return target.counted?.class === 'ship' && measure === 'destroyed' && role.role === 'patient' && armed && !harmless;
}

/** "The convoy lost seven vehicles": what a body of troops loses is its own. */
const isLostByUnit = ({ form, role }: Match, { reading }: CountedGroup): boolean =>
  form === 'lose' &&
  hasCue(reading, MILITARY_CUES) &&
  (role.frame?.subject ?? []).some((id) => {
    const { lemma = '' } = reading.groups[id] ?? {};
    return MILITARY_CUES.has(lemma) || ARMED_BODIES.has(lemma) || /^(?:convoy|patrol|side|enemy|occupier)$/.test(lemma);
  });

/** "A boat with about 50 people on board was intercepted": who has passengers is of no navy. */
const hasPassengers = ({ reading, group }: CountedGroup): boolean =>
  [
    ...reading.preps.filter(({ prep, noun }) => prep === 'with' && noun === group.id).flatMap(({ groups }) => groups),
    ...reading.frames
      .filter((f) => /^(?:carry|transport|ferry)$/.test(f.lemma) && f.form === 'ing' && f.subject.includes(group.id))
      .flatMap((f) => f.object),
  ].some((id) => {
    const aboard = reading.groups[id];
    return aboard?.lemma !== 'crew' && aboard?.quantity != null && COUNTED_NOUN.get(aboard.lemma)?.class === 'person';
  });

/**
 * Whether ships, aircraft and vehicles that could be anybody's are those of armed forces: by the words before them, by what is listed with them, else
 * by their sentence. One plane without any such word is a civilian one; vehicles are theirs without it only where they are supplied.
 */
export function isOfArmedForces(match: Match, counted: CountedGroup): boolean {
  const { target, quantity, reading } = counted;
  const noun = target.counted;
  if (!noun || !/^(?:ship|aircraft|vehicle)$/.test(noun.class)) return true;
  if (isSunkInBattle(match, counted)) return true;
  if (noun.civilian || noun.military) return !noun.civilian;
  if (isAmongEquipment(counted) || carriesArms(counted) || isOfArmoured(match, counted)) return true;
  if (hasCue(reading, CIVILIAN_CUES) || hasPassengers(counted)) return false;
  if (noun.class === 'vehicle' && isLostByUnit(match, counted)) return true;
  if (noun.class === 'vehicle') return (match.measure === 'supplied' || isNamed(counted)) && hasCue(reading, MILITARY_CUES);
  return hasCue(reading, MILITARY_CUES) || quantity.form !== 'article';
}
