import type { Examples } from './examples.js';

export const displacementExamples: Examples<'displacement'> = {
  says: [
    { text: 'More than 20,000 people have fled the city.', facts: [{ measure: 'displaced', value: 20_000 }] },
    { text: 'The flood displaced 4,500 families.', facts: [{ measure: 'displaced', value: 4_500 }] },
    { text: 'Some 900 people were left homeless.', facts: [{ measure: 'displaced', value: 900 }] },
    { text: 'The displacement of 12,000 villagers was reported.', facts: [{ measure: 'displaced', value: 12_000 }] },
    { text: 'About 3,000 residents sought shelter in schools.', facts: [{ measure: 'displaced', value: 3_000 }] },
    { text: 'Fighting forced 700 people to leave their homes.', facts: [{ measure: 'displaced', value: 700 }] },
    { text: 'Rescuers evacuated 340 residents.', facts: [{ measure: 'evacuated', value: 340 }] },
    { text: 'About 60 patients were evacuated from the hospital.', facts: [{ measure: 'evacuated', value: 60 }] },
    { text: 'The evacuation of 5,000 tourists began at noon.', facts: [{ measure: 'evacuated', value: 5_000 }] },
    { text: 'Officials ordered 1,800 residents to leave.', facts: [{ measure: 'evacuated', value: 1_800 }] },
    { text: 'About 1,500 families have returned to the district.', facts: [{ measure: 'returned', value: 1_500 }] },
    { text: 'Some 400 refugees were repatriated.', facts: [{ measure: 'returned', value: 400 }] },
    { text: 'Nearly 250 villagers went back to their homes.', facts: [{ measure: 'returned', value: 250 }] },
  ],
  saysNothing: [
    'About 900 fans left the stadium early.',
    'The minister returned two calls.',
    'Some 300 pupils returned to school.',
    'He left two messages.',
    'The ship displaces 12,000 tonnes.',
  ],
  notYet: [
    { text: 'Hundreds of tents house 4,000 villagers.', facts: [{ measure: 'displaced', value: 4_000 }] },
    { text: 'The return of 250 villagers was welcomed.', facts: [{ measure: 'returned', value: 250 }] },
  ],
};
