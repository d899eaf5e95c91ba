import type { Examples } from './examples.js';

export const affectedExamples: Examples<'affected'> = {
  says: [
    { text: 'Some 3 million people are hungry.', facts: [{ measure: 'in_need', value: 3_000_000 }] },
    { text: 'About 40,000 families are without food.', facts: [{ measure: 'in_need', value: 40_000 }] },
    { text: 'Some 6,000 children are in need of help.', facts: [{ measure: 'in_need', value: 6_000 }] },
    { text: 'Health workers counted 240 cholera infections.', facts: [{ measure: 'infected', value: 240 }] },
    { text: 'Some 80 soldiers were infected.', facts: [{ measure: 'infected', value: 80 }] },
    { text: 'About 300 villagers fell ill.', facts: [{ measure: 'infected', value: 300 }] },
    { text: 'Eleven miners remain trapped.', facts: [{ measure: 'trapped', value: 11 }] },
    { text: 'The landslide trapped 20 villagers.', facts: [{ measure: 'trapped', value: 20 }] },
    { text: 'About 5,000 people are besieged in the town.', facts: [{ measure: 'trapped', value: 5_000 }] },
    { text: 'Some 60 tourists were stranded on the island.', facts: [{ measure: 'trapped', value: 60 }] },
    { text: 'Divers rescued 18 passengers.', facts: [{ measure: 'rescued', value: 18 }] },
    { text: 'Nine children were pulled from the rubble.', facts: [{ measure: 'rescued', value: 9 }] },
    { text: 'The rescue of four climbers took two days.', facts: [{ measure: 'rescued', value: 4 }] },
    { text: 'The floods affected 60,000 people.', facts: [{ measure: 'other', value: 60_000 }] },
    { text: 'Some 900 children were orphaned.', facts: [{ measure: 'other', value: 900 }] },
    { text: 'About 2,000 infants were vaccinated.', facts: [{ measure: 'other', value: 2_000 }] },
  ],
  saysNothing: [
    'The goalkeeper saved two penalties.',
    'The virus infected 300 computers.',
    'The bank was rescued with 40 million shares.',
    'The plan needs 60 votes.',
    'Her novel has sold 300 copies.',
  ],
  notYet: [
    { text: 'Some 40 cases of measles were confirmed.', facts: [{ measure: 'infected', value: 40 }] },
    { text: 'Some 3 million people need food aid.', facts: [{ measure: 'in_need', value: 3_000_000 }] },
  ],
};
