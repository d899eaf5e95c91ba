import { CIVILIAN_CUES, MILITARY_CUES } from '../../lexicon/military-cues.js';
import type { ClauseReading } from '../../model/clause.js';
import { isWeaponNoun } from '../noun-class.js';
import type { CountedGroup, Match } from './candidate.js';

const hasCue = ({ sentence }: ClauseReading, cues: ReadonlySet<string>): boolean =>
  sentence.tokens.some(({ lemma, lower }) => cues.has(lemma) || cues.has(lower));

/** "four tanks and two trucks": in one list with military equipment. */
const isAmongEquipment = ({ reading, group }: CountedGroup): boolean =>
  reading.coordinations.some(
    (list) => list.includes(group.id) && list.some((id) => isWeaponNoun(reading.groups[id]?.lemma ?? '')),
  );

/**
 * Whether ships, aircraft and vehicles that could be anybody's are those of armed forces: by the words before them, by what is listed with them, else
 * by their sentence. One plane without any such word is a civilian one; vehicles are theirs without it only where they are supplied.
 */
export function isOfArmedForces({ measure }: Match, counted: CountedGroup): boolean {
  const { target, quantity, reading } = counted;
  const noun = target.counted;
  if (!noun || !/^(?:ship|aircraft|vehicle)$/.test(noun.class)) return true;
  if (noun.civilian || noun.military) return !noun.civilian;
  if (isAmongEquipment(counted)) return true;
  if (hasCue(reading, CIVILIAN_CUES)) return false;
  if (noun.class === 'vehicle') return measure === 'supplied' && hasCue(reading, MILITARY_CUES);
  return hasCue(reading, MILITARY_CUES) || quantity.form !== 'article';
}
