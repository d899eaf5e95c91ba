import { defineKind, forms } from './define.js';

export const affected = defineKind({
  name: 'affected',
  summary: 'People in need, hungry, infected, trapped, rescued or otherwise affected.',
  counts: ['person', 'household', 'fighter'],
  measures: {
    in_need: {
      patient: forms('starve, feed, threaten famine, leave hungry, need'),
      agent: forms('need, face hunger, face famine, go hungry, depend, rely, require, starve, lack, need aid, need assistance, need help, face starvation, face shortage, suffer hunger, experience hunger, struggle, face insecurity, face level, suffer malnutrition, go without, face malnutrition, require assistance, live poverty, be hungry'),
      state: forms('in need, hungry, malnourished, food insecure, at risk, food-insecure, in crisis, dependent, starving, destitute, without food, without shelter, undernourished, acutely hungry, in famine, short of food'),
      event: [],
      of: forms('need, hunger, starvation, malnutrition'),
    },
    infected: {
      patient: forms('infect, sicken, diagnose, hospitalise-with'),
      agent: forms('contract, test positive, fall ill, catch, fall sick, develop'),
      state: forms('infected, sick, ill, positive'),
      event: forms('infection, case'),
      of: forms('infection, case, outbreak'),
    },
    trapped: {
      patient: forms('trap, besiege, encircle, strand, surround, pin down, bury alive, cut off, block, maroon, bury'),
      agent: forms('remain trapped, be strand, be stick'),
      state: forms('trapped, stranded, besieged, encircled, stuck, under rubble, surrounded, buried, marooned, under siege, cut off'),
      of: forms('siege, encirclement'),
    },
    rescued: {
      patient: forms('rescue, save, pull, pull out, dig out, extract, pluck, pull alive, free, recover, lift'),
      agent: forms('be rescue, survive'),
      state: forms('rescued, alive, safe'),
      of: forms('rescue, saving'),
    },
    other: {
      patient: forms('affect, expose, vaccinate, orphan, leave orphan, endanger'),
      agent: forms('lose job, lose livelihood, be path, live risk'),
      state: forms('affected, at risk of, in path, in danger, among affected, unemployed'),
      of: forms('vaccination'),
    },
  },
  article: [],
  example: {
    in_need: 'Some 3 million people need food aid.',
    infected: 'Health workers counted 240 cholera infections.',
    trapped: 'Eleven miners remain trapped underground.',
    rescued: 'Divers rescued 18 passengers.',
    other: 'The floods affected 60,000 people.',
  },
});
