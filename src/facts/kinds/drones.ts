import { defineKind } from './define.js';
import { WEAPON_ROLES } from './weapon-roles.js';

/** Aircraft and boats without crew: "gunners shot down 21 of 30 drones". */
export const drones = defineKind({
  name: 'drones',
  summary: 'Uncrewed aircraft and boats: launched, shot down, lost, hitting, captured, supplied, held.',
  counts: ['drone'],
  measures: WEAPON_ROLES,
  whole: { downed: 'launched', lost: 'launched', hit: 'launched' },
  owned: 'held',
  article: ['launched', 'downed', 'lost', 'hit', 'captured'],
  example: {
    launched: 'The port was attacked with at least 40 drones.',
    downed: 'Air defences shot down 31 of 40 drones.',
    lost: 'Six drones disappeared from radar.',
    hit: 'Two drones slammed into a warehouse.',
    captured: 'Border guards seized three quadcopters.',
    supplied: 'The ministry ordered 500 drones.',
    held: 'The brigade has about 60 drones.',
  },
});
