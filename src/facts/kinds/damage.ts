import { defineKind, forms } from './define.js';

export const damage = defineKind({
  name: 'damage',
  summary: 'Buildings, infrastructure, sites and targets destroyed, damaged or struck; people cut off from a service.',
  counts: ['building', 'site', 'customer', 'settlement', 'household', 'person'],
  measures: {
    destroyed: {
      patient: forms('destroy, demolish, flatten, level, raze, burn, burn down, gut, ruin, wash away, obliterate, reduce, wipe out, torch, sweep away, bulldoze, blow up, wreck, lose, swallow, incinerate, bury, pulverise, pulverize, eliminate, set fire, dismantle, blow away, tear down, neutralise, neutralize, knock down'),
      agent: forms('collapse, burn down, burn, be ruin, crumble, cave in'),
      state: forms('destroyed, in ruins, uninhabitable'),
      of: forms('destruction, demolition, collapse, razing, loss'),
    },
    damaged: {
      patient: forms('damage, hit damage, shatter, partially destroy, affect, flood, inundate, submerge, cripple, vandalise, loot, ransack, scorch, set ablaze, set alight, engulf, unroof, disable, crack, blow out, submerge'),
      agent: forms('catch fire, suffer damage, sustain damage, be ablaze, be fire, be flood'),
      state: forms('damaged, flooded, ablaze, unusable, out of service, under water'),
      of: forms('damage, flooding'),
    },
    struck: {
      patient: forms('strike, hit, attack, target, shell, bomb, bombard, pound, raid, engage, blast, storm'),
      of: forms('strike, attack, shelling, bombing, hit, bombardment, airstrike, raid'),
      with: [],
    },
    cut_off: {
      patient: forms('cut off, disconnect, leave without power, plunge, black out, deprive, cut'),
      agent: forms('lose power, lose electricity, lose water, lose access, lose heating, be without, suffer outage, lose supply, remain without'),
      state: forms('without power, without electricity, without water, without heating, without gas, without heat, cut off, de-energised, in the dark, in darkness, without light, disconnected, isolated, without internet, without supply, without service, without access, offline'),
      of: forms('power supply, outage, power, electricity, blackout, power cut, power outage, supply, disruption'),
    },
  },
  together: { 'damaged+destroyed': 'damaged', 'damaged+struck': 'damaged', 'destroyed+struck': 'destroyed' },
  article: [],
  example: {
    destroyed: 'The storm flattened 140 homes.',
    damaged: 'Two schools were damaged.',
    struck: 'Jets struck 26 targets overnight.',
    cut_off: 'About 9,000 households were left without power.',
  },
});
