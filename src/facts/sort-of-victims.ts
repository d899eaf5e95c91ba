import type { Slotted } from './draft.js';

const TROOPS =
  /^(?:soldier|troop|serviceman|servicewoman|serviceperson|marine|sailor|airman|paratrooper|officer|policeman|policewoman|police|guard|guardsman|recruit|conscript|peacekeeper|personnel|commando|trooper|pilot|crew|force|gendarme|ranger)$/;
const FIGHTERS =
  /^(?:militant|fighter|rebel|insurgent|terrorist|jihadist|jihadi|extremist|gunman|militiaman|guerrilla|bandit|attacker|assailant|operative|separatist|mercenary|commander|combatant|islamist|pirate|kidnapper|bomber|raider|suspect)$/;

/** Whom or what a fact counts, as far as it tells who did it: soldiers, irregular fighters, others. */
export function sortOfVictims({ group, class: counted }: Slotted): string {
  if (TROOPS.test(group.lemma)) return 'troops';
  if (FIGHTERS.test(group.lemma)) return 'fighters';
  return counted?.class === 'person' ? (counted.military ? 'troops' : 'people') : 'things';
}
