import type { Examples } from './examples.js';

export const dronesExamples: Examples<'drones'> = {
  says: [
    { text: 'The rebels launched 14 drones at the harbour.', facts: [{ measure: 'launched', value: 14 }] },
    { text: 'The harbour was attacked with 14 drones.', facts: [{ measure: 'launched', value: 14 }] },
    { text: 'An attack with 22 drones damaged the refinery.', facts: [{ measure: 'launched', value: 22 }] },
    { text: 'A 30-drone barrage lasted two hours.', facts: [{ measure: 'launched', value: 30 }] },
    { text: 'Air defences shot down 12 drones.', facts: [{ measure: 'downed', value: 12 }] },
    { text: 'Nine drones were intercepted over the bay.', facts: [{ measure: 'downed', value: 9 }] },
    { text: 'The downing of six drones was confirmed by the ministry.', facts: [{ measure: 'downed', value: 6 }] },
    {
      text: 'Crews shot down 17 of 20 drones.',
      facts: [
        { measure: 'downed', value: 17 },
        { measure: 'launched', value: 20 },
      ],
    },
    { text: 'Four drones disappeared from radar.', facts: [{ measure: 'lost', value: 4 }] },
    { text: 'Three drones were jammed.', facts: [{ measure: 'lost', value: 3 }] },
    { text: 'Two drones crashed by themselves in a field.', facts: [{ measure: 'lost', value: 2 }] },
    { text: 'Another five drones were lost.', facts: [{ measure: 'lost', value: 5 }] },
    { text: 'Two drones struck a warehouse.', facts: [{ measure: 'hit', value: 2 }] },
    { text: 'A drone slammed into an apartment block.', facts: [{ measure: 'hit', value: 1 }] },
    { text: 'Eight drones got through the defences.', facts: [{ measure: 'hit', value: 8 }] },
    { text: 'Border guards seized three quadcopters.', facts: [{ measure: 'captured', value: 3 }] },
    { text: 'Seven drones were captured in the raid.', facts: [{ measure: 'captured', value: 7 }] },
    { text: 'The seizure of 15 drones was announced on Monday.', facts: [{ measure: 'captured', value: 15 }] },
    { text: 'The ministry ordered 400 drones.', facts: [{ measure: 'supplied', value: 400 }] },
    { text: 'Some 250 drones were delivered to the brigade.', facts: [{ measure: 'supplied', value: 250 }] },
    { text: 'A shipment of 90 drones arrived in June.', facts: [{ measure: 'supplied', value: 90 }] },
    { text: 'The group has about 40 drones.', facts: [{ measure: 'held', value: 40 }] },
    { text: 'The unit keeps 16 drones in reserve.', facts: [{ measure: 'held', value: 16 }] },
    { text: 'A stockpile of 700 drones is hidden in the hills.', facts: [{ measure: 'held', value: 700 }] },
  ],
  saysNothing: [
    'The firm sold its drone business for 12 million shares.',
    'Twelve drone pilots applied for the course.',
    'The 2019 film shows a drone in its first minute.',
    'Bees, wasps and 300 other species were counted.',
    'The MQ-9 was first shown in 2001.',
  ],
  notYet: [{ text: 'None of the drones got through.', facts: [{ measure: 'hit', value: 0 }] }],
};
