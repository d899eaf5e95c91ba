import type { Examples } from './examples.js';

export const damageExamples: Examples<'damage'> = {
  says: [
    { text: 'The storm flattened 140 homes.', facts: [{ measure: 'destroyed', value: 140 }] },
    { text: 'Some 60 houses were burned down.', facts: [{ measure: 'destroyed', value: 60 }] },
    { text: 'The destruction of two bridges cut the road.', facts: [{ measure: 'destroyed', value: 2 }] },
    { text: 'Three factories collapsed.', facts: [{ measure: 'destroyed', value: 3 }] },
    { text: 'Two schools were damaged.', facts: [{ measure: 'damaged', value: 2 }] },
    { text: 'The flood damaged 800 homes.', facts: [{ measure: 'damaged', value: 800 }] },
    { text: 'Four warehouses caught fire.', facts: [{ measure: 'damaged', value: 4 }] },
    { text: 'Jets struck 26 targets overnight.', facts: [{ measure: 'struck', value: 26 }] },
    { text: 'Eleven sites were bombed.', facts: [{ measure: 'struck', value: 11 }] },
    { text: 'Strikes on nine depots were reported.', facts: [{ measure: 'struck', value: 9 }] },
    { text: 'About 9,000 households were left without power.', facts: [{ measure: 'cut_off', value: 9_000 }] },
    { text: 'Some 40,000 customers lost electricity.', facts: [{ measure: 'cut_off', value: 40_000 }] },
    { text: 'Some 700 homes are without water.', facts: [{ measure: 'cut_off', value: 700 }] },
    { text: 'Some 600 villagers were cut off.', facts: [{ measure: 'cut_off', value: 600 }] },
  ],
  saysNothing: [
    'The team destroyed two opponents.',
    'Thieves broke into 12 homes.',
    'Sales targets of 12% were hit.',
    'The singer brought the house down 12 times.',
    'Crews restored power to 300 homes.',
  ],
  notYet: [
    { text: 'Four bridges are gone.', facts: [{ measure: 'destroyed', value: 4 }] },
    { text: 'Power was cut to 3,000 homes.', facts: [{ measure: 'cut_off', value: 3_000 }] },
    { text: 'Workers cut power to 3,000 homes.', facts: [{ measure: 'cut_off', value: 3_000 }] },
    { text: 'The flood left 600 people cut off.', facts: [{ measure: 'cut_off', value: 600 }] },
  ],
};
