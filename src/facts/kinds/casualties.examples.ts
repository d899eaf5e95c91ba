import type { Examples } from './examples.js';

export const casualtiesExamples: Examples<'casualties'> = {
  says: [
    {
      text: 'Twenty-eight people were killed and 25 wounded after gunmen opened fire.',
      facts: [
        { measure: 'killed', value: 28 },
        { measure: 'injured', value: 25 },
      ],
    },
    { text: 'The blast killed 12 people.', facts: [{ measure: 'killed', value: 12 }] },
    { text: 'At least 14 people were killed.', facts: [{ measure: 'killed', value: 14 }] },
    { text: 'Nine miners died underground.', facts: [{ measure: 'killed', value: 9 }] },
    { text: 'The attack left three people dead.', facts: [{ measure: 'killed', value: 3 }] },
    { text: 'The deaths of 21 sailors shocked the port.', facts: [{ measure: 'killed', value: 21 }] },
    { text: 'The death toll rose to 48.', facts: [{ measure: 'killed', value: 48 }] },
    { text: 'Rescuers recovered 17 bodies.', facts: [{ measure: 'killed', value: 17 }] },
    { text: 'The bombing claimed the lives of 33 worshippers.', facts: [{ measure: 'killed', value: 33 }] },
    { text: 'Eleven soldiers lost their lives.', facts: [{ measure: 'killed', value: 11 }] },
    {
      text: 'The earthquake killed two people and injured 40.',
      facts: [
        { measure: 'killed', value: 2 },
        { measure: 'injured', value: 40 },
      ],
    },
    { text: 'The shelling wounded nine residents.', facts: [{ measure: 'injured', value: 9 }] },
    { text: 'Thirty others were hurt.', facts: [{ measure: 'injured', value: 30 }] },
    { text: 'Six people suffered burns.', facts: [{ measure: 'injured', value: 6 }] },
    { text: 'Eight firefighters were taken to hospital.', facts: [{ measure: 'injured', value: 8 }] },
    { text: 'The crash left 15 passengers in hospital.', facts: [{ measure: 'injured', value: 15 }] },
    { text: 'Two fishermen are still missing.', facts: [{ measure: 'missing', value: 2 }] },
    { text: 'Some 300 people remain unaccounted for.', facts: [{ measure: 'missing', value: 300 }] },
    { text: 'Four climbers went missing on Monday.', facts: [{ measure: 'missing', value: 4 }] },
    { text: 'Seven sailors were reported missing.', facts: [{ measure: 'missing', value: 7 }] },
    { text: 'The brigade suffered about 200 casualties.', facts: [{ measure: 'casualties', value: 200 }] },
    { text: 'Five people were shot in a bar.', facts: [{ measure: 'casualties', value: 5 }] },
    { text: 'More than 90 people were killed or wounded.', facts: [{ measure: 'casualties', value: 90 }] },
    { text: 'Gunmen stabbed three guards.', facts: [{ measure: 'casualties', value: 3 }] },
  ],
  saysNothing: [
    'The senate killed two bills on Tuesday.',
    'The runner died of laughter in chapter 12.',
    'The party lost 14 seats in the vote.',
    'She shot 12 under par at the open.',
    'The joke slayed an audience of 300.',
    'The company executed 40 orders.',
  ],
  notYet: [{ text: 'Suicide attacks near the port kill at least 14 people.', facts: [{ measure: 'killed', value: 14 }] }],
};
