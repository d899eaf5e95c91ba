import type { Examples } from './examples.js';

export const captivesExamples: Examples<'captives'> = {
  says: [
    { text: 'Gunmen abducted 17 students.', facts: [{ measure: 'captured', value: 17 }] },
    { text: 'Twelve soldiers were taken prisoner.', facts: [{ measure: 'captured', value: 12 }] },
    { text: 'The group took six workers hostage.', facts: [{ measure: 'captured', value: 6 }] },
    { text: 'The kidnapping of four nuns was condemned.', facts: [{ measure: 'captured', value: 4 }] },
    { text: 'A reporter was kidnapped near the border.', facts: [{ measure: 'captured', value: 1 }] },
    { text: 'Police arrested more than 30 suspects.', facts: [{ measure: 'detained', value: 30 }] },
    { text: 'Nine men were detained at the airport.', facts: [{ measure: 'detained', value: 9 }] },
    { text: 'The arrest of two officers was confirmed.', facts: [{ measure: 'detained', value: 2 }] },
    { text: 'Eleven activists were rounded up at dawn.', facts: [{ measure: 'detained', value: 11 }] },
    { text: 'Both sides exchanged 90 prisoners.', facts: [{ measure: 'released', value: 90 }] },
    { text: 'Forty hostages were freed on Friday.', facts: [{ measure: 'released', value: 40 }] },
    { text: 'The release of 25 detainees was delayed.', facts: [{ measure: 'released', value: 25 }] },
    { text: 'Three nurses were released after a month.', facts: [{ measure: 'released', value: 3 }] },
    { text: 'The group still holds 12 hostages.', facts: [{ measure: 'held', value: 12 }] },
    { text: 'Some 70 people are held captive in the hills.', facts: [{ measure: 'held', value: 70 }] },
    { text: 'Sixteen journalists are behind bars.', facts: [{ measure: 'held', value: 16 }] },
    { text: 'About 50 soldiers remain in captivity.', facts: [{ measure: 'held', value: 50 }] },
  ],
  saysNothing: [
    'The museum acquired and released 12 recordings.',
    'The film captured 3 awards.',
    'The club has held 14 friendlies.',
    'The angler caught 14 fish.',
    'The bank holds 12 shares.',
  ],
  notYet: [{ text: 'Three nurses walked free after a month.', facts: [{ measure: 'released', value: 3 }] }],
};
