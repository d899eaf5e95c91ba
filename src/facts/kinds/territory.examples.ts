import type { Examples } from './examples.js';

export const territoryExamples: Examples<'territory'> = {
  says: [
    { text: 'The rebels control about 40% of the province.', facts: [{ measure: 'controlled', value: 40 }] },
    { text: 'Some 300 square kilometres are under the control of the militia.', facts: [{ measure: 'controlled', value: 300 }] },
    { text: 'The army occupies 12 villages.', facts: [{ measure: 'controlled', value: 12 }] },
    { text: 'Troops seized two villages.', facts: [{ measure: 'gained', value: 2 }] },
    { text: 'Fighters advanced 4 km towards the river.', facts: [{ measure: 'gained', value: 4 }] },
    { text: 'Three towns fell to the rebels.', facts: [{ measure: 'gained', value: 3 }] },
    { text: 'The capture of five settlements was announced.', facts: [{ measure: 'gained', value: 5 }] },
    { text: 'The army retook 11 settlements.', facts: [{ measure: 'recaptured', value: 11 }] },
    { text: 'Six villages were liberated.', facts: [{ measure: 'recaptured', value: 6 }] },
    { text: 'The liberation of two towns was celebrated.', facts: [{ measure: 'recaptured', value: 2 }] },
    { text: 'Government forces have lost 300 sq km since May.', facts: [{ measure: 'lost', value: 300 }] },
    { text: 'The army gave up two villages.', facts: [{ measure: 'lost', value: 2 }] },
    { text: 'The loss of four towns was admitted.', facts: [{ measure: 'lost', value: 4 }] },
    { text: 'The army captured Vesna and a dozen smaller towns.', facts: [{ measure: 'gained', value: 12 }] },
    { text: 'Eight villages are now in rebel hands.', facts: [{ measure: 'controlled', value: 8 }] },
    { text: 'The militia is in control of 60% of the capital.', facts: [{ measure: 'controlled', value: 60 }] },
    { text: 'Troops advanced at a rate of 22 sq km a day.', facts: [{ measure: 'gained', value: 22 }] },
    { text: 'The fall of three towns stunned the junta.', facts: [{ measure: 'gained', value: 3 }] },
  ],
  saysNothing: [
    'The company controls 20% of the market.',
    'The runner took the lead with 400 metres to go.',
    'The candidate captured 40% of the vote.',
    'The estate covers 3 square kilometres.',
    'The road is 12 km long.',
    'The party won 34 towns.',
    'Two settlements lie 3 km apart.',
  ],
  notYet: [{ text: 'The front line shifted west by 3 km.', facts: [{ measure: 'gained', value: 3 }] }],
};
