import type { Examples } from './examples.js';

export const forcesExamples: Examples<'forces'> = {
  says: [
    { text: 'The country will send 1,200 soldiers to the border.', facts: [{ measure: 'deployed', value: 1_200 }] },
    { text: 'Around 300 troops were deployed in the capital.', facts: [{ measure: 'deployed', value: 300 }] },
    { text: 'The deployment of 40 officers was approved.', facts: [{ measure: 'deployed', value: 40 }] },
    { text: 'About 20 gunmen attacked the post.', facts: [{ measure: 'deployed', value: 20 }] },
    { text: 'The army recruited 30,000 volunteers this year.', facts: [{ measure: 'recruited', value: 30_000 }] },
    { text: 'Some 2,000 men were conscripted.', facts: [{ measure: 'recruited', value: 2_000 }] },
    { text: 'About 600 fighters enlisted in May.', facts: [{ measure: 'recruited', value: 600 }] },
    { text: 'The mobilisation of 5,000 reservists was announced.', facts: [{ measure: 'recruited', value: 5_000 }] },
    { text: 'The country will withdraw 400 troops from the valley.', facts: [{ measure: 'withdrawn', value: 400 }] },
    { text: 'Some 400 troops were pulled out of the valley.', facts: [{ measure: 'withdrawn', value: 400 }] },
    { text: 'About 150 soldiers deserted.', facts: [{ measure: 'withdrawn', value: 150 }] },
    { text: 'The withdrawal of 90 soldiers began on Sunday.', facts: [{ measure: 'withdrawn', value: 90 }] },
    { text: 'The garrison numbers about 900 soldiers.', facts: [{ measure: 'strength', value: 900 }] },
    { text: 'The militia has about 7,000 fighters.', facts: [{ measure: 'strength', value: 7_000 }] },
    { text: 'The garrison has a force of 250 marines.', facts: [{ measure: 'strength', value: 250 }] },
    { text: 'A 30,000-strong army faces them.', facts: [{ measure: 'strength', value: 30_000 }] },
    { text: 'The army numbers 88,000.', facts: [{ measure: 'strength', value: 88000 }] },
    { text: 'The country has about 600 troops in Mali.', facts: [{ measure: 'deployed', value: 600 }] },
    { text: 'The militias have 20,000 men under arms.', facts: [{ measure: 'strength', value: 20000 }] },
    { text: 'The drill brings together 17,000 troops.', facts: [{ measure: 'deployed', value: 17000 }] },
  ],
  saysNothing: [
    'The salesforce grew to 900 people.',
    'The choir has 12 singers.',
    'An army of 300 ants crossed the path.',
    'The museum guards wear 12 buttons.',
    'Nine police dramas are on air.',
  ],
  notYet: [{ text: 'The army sent its 14 best trainers home.', facts: [{ measure: 'withdrawn', value: 14 }] }],
};
