import { defineKind, forms } from './define.js';

export const territory = defineKind({
  name: 'territory',
  summary: 'Land: shares, areas, settlements and distances controlled, gained, retaken or lost.',
  counts: ['territory', 'settlement'],
  measures: {
    controlled: {
      patient: forms('control, occupy, hold, have control, govern, rule, retain, administer, dominate, keep, hold on'),
      agent: forms('be control, remain control, fall control, lie control, be under'),
      state: forms('under control, in hand, in hands, under occupation, occupied, under siege-control'),
      of: forms('control, occupation, hold, bridgehead, enclave, pocket, salient, foothold'),
      event: [],
    },
    gained: {
      patient: forms(
        'capture, seize, take, gain, annex, conquer, overrun, take control, advance, yield, net,  push, take over, move, grab, claim, march, penetrate, storm, occupy, clear, drive, overtake, enter, progress',
      ),
      agent: forms('fall, surrender, come control, be seize, pass'),
      of: forms('capture, seizure, control, fall, annexation, conquest, advance, gain, occupation, takeover, surrender'),
      event: forms('gain, advance'),
    },
    recaptured: {
      patient: forms(
        'recapture, liberate, retake, regain, reclaim, win back, take back, free, recover, de-occupy, reconquer, regain control',
      ),
      of: forms('liberation, recapture, retaking'),
      event: [],
    },
    lost: {
      patient: forms(
        'lose, cede, give up, abandon, surrender, relinquish, forfeit, lose control, withdraw from, retreat from, pull back from, pull out of, evacuate, hand over',
      ),
      agent: [],
      of: forms('loss, cession'),
    },
  },
  article: [],
  example: {
    controlled: 'The rebels control about 40% of the province.',
    gained: 'Troops advanced up to 4 km and seized two villages.',
    recaptured: 'The army retook 11 settlements.',
    lost: 'Government forces have lost 300 sq km since May.',
  },
});
