import type { Examples } from './examples.js';

export const moneyExamples: Examples<'money'> = {
  says: [
    { text: 'The bank will lend the country $400m.', facts: [{ measure: 'aid', value: 400_000_000 }] },
    { text: 'Flooded districts will receive $400m in aid.', facts: [{ measure: 'aid', value: 400_000_000 }] },
    { text: 'Donors pledged €2bn for the victims.', facts: [{ measure: 'aid', value: 2_000_000_000 }] },
    { text: 'The government approved an aid package of $60m for the refugees.', facts: [{ measure: 'aid', value: 60_000_000 }] },
    { text: 'The flood caused losses of €2bn.', facts: [{ measure: 'damage', value: 2_000_000_000 }] },
    { text: 'The damage is put at $300m.', facts: [{ measure: 'damage', value: 300_000_000 }] },
    { text: 'The storm did $90m of damage.', facts: [{ measure: 'damage', value: 90_000_000 }] },
    { text: 'Rebuilding the bombed port will cost $50m.', facts: [{ measure: 'cost', value: 50_000_000 }] },
    { text: 'The defence budget rises to $12bn.', facts: [{ measure: 'cost', value: 12_000_000_000 }] },
    { text: 'The ministry spent €8m on shelters.', facts: [{ measure: 'cost', value: 8_000_000 }] },
    { text: 'The kidnappers demanded a ransom of $50,000.', facts: [{ measure: 'other', value: 50_000 }] },
    { text: 'The army paid compensation of $2m to the victims.', facts: [{ measure: 'other', value: 2_000_000 }] },
    { text: 'Assets worth $30m were frozen under the sanctions.', facts: [{ measure: 'other', value: 30_000_000 }] },
    { text: 'A $5m reward was offered for the rebel leader.', facts: [{ measure: 'other', value: 5000000 }] },
    { text: 'The UN is appealing for $47m for the refugees.', facts: [{ measure: 'aid', value: 47000000 }] },
    { text: 'Insured losses from the storm could reach $40bn.', facts: [{ measure: 'damage', value: 40000000000 }] },
    {
      text: 'Military aid will be cut from €8bn to €4bn.',
      facts: [
        { measure: 'aid', value: 8000000000 },
        { measure: 'aid', value: 4000000000 },
      ],
    },
  ],
  saysNothing: [
    'The winner will receive 45,000 euros.',
    "The company's profit rose to $40m.",
    'Shares worth $12m changed hands.',
    'The film earned $90m at the box office.',
    'Revenue of €3bn was reported.',
    'The house was sold for $400,000.',
  ],
  notYet: [{ text: 'The firm was fined $2m for arming the militia.', facts: [{ measure: 'other', value: 2_000_000 }] }],
};
