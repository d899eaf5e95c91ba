import { quotesOf, saidIn } from './read.js';

describe('indirect speech', () => {
  test.each([
    ['The governor said nine houses were hit.', ['governor: nine houses were hit']],
    [
      'The governor said that nine houses were hit and that two people were taken to hospital.',
      ['governor: nine houses were hit and that two people were taken to hospital'],
    ],
    ['Nine houses were hit, the governor said.', ['governor: Nine houses were hit']],
    ['The raid, officials said, destroyed nine depots.', ['officials: The raid, officials said, destroyed nine depots']],
    ['Ten boats sank off the coast, according to the coastguard.', ['coastguard: Ten boats sank off the coast']],
    ['According to the coastguard, ten boats sank.', ['coastguard: ten boats sank']],
    ['According to Ilan Dor, a spokesman for the port, four cranes were lost.', ['Ilan Dor: four cranes were lost']],
    [
      'At least 70 villagers were hurt, according to figures from the health ministry.',
      ['figures from the health ministry: At least 70 villagers were hurt'],
    ],
    ['Omdan reported downing 31 drones.', ['Omdan: downing 31 drones']],
    ['Anna Holt, reporting from outside the hotel on Monday, said nine men were hurt.', ['Anna Holt: nine men were hurt']],
    ['The ministry put the toll at 45.', ['ministry: the toll at 45']],
    ['The army denied that it had lost six tanks.', ['army: it had lost six tanks']],
    ['Ankora accused the rebels of killing seven guards.', ['Ankora: the rebels of killing seven guards']],
    ['The spokesman told Radio Delta that six men were missing.', ['spokesman: six men were missing']],
    ['Satellite images showed 12 burnt hangars.', ['Satellite images: 12 burnt hangars']],
    ['Documents seen by reporters show that 12 hangars burnt down.', ['Documents: 12 hangars burnt down']],
    ["The army's claim that 30 boats were sunk could not be verified.", ['army: 30 boats were sunk could not be verified']],
    ['No deaths were reported by local officials.', ['local officials: No deaths']],
    ['Troops left the island, with officials estimating that 300 remain.', ['officials: 300 remain']],
    ['Mayor: two killed by falling debris', ['Mayor: two killed by falling debris']],
    ['Two killed by falling debris - mayor', ['mayor: Two killed by falling debris']],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toEqual(expected);
  });

  test('a second verb of saying shares the subject', () => {
    expect(saidIn('The governor said nine houses were hit, adding that crews were at work.')).toEqual([
      'governor: nine houses were hit',
      'governor: crews were at work',
    ]);
    expect(saidIn('The minister insisted that the front held and warned that more boats would come.')).toEqual([
      'minister: the front held',
      'minister: more boats would come',
    ]);
  });

  test('two sources in one sentence keep apart', () => {
    expect(saidIn('The army said it sank nine boats, while the rebels said they lost two.')).toEqual([
      'army: it sank nine boats',
      'rebels: they lost two',
    ]);
  });

  test('nobody is named', () => {
    for (const text of [
      'Six rebels were reported killed in the raid.',
      'The rebels are believed to hold 40 hostages.',
      'Six boats were reportedly lost.',
      'It is thought that six boats were lost.',
    ]) {
      expect(quotesOf(text)).toEqual([expect.objectContaining({ type: 'indirect', speaker: null })]);
    }
    expect(saidIn('The governor said six boats were reportedly lost.')).toEqual(['governor: six boats were reportedly lost']);
  });

  test('words that are quoted make it mixed', () => {
    expect(quotesOf('The minister said the plan was "safe for years to come" because of a loan.')).toEqual([
      expect.objectContaining({ type: 'mixed', text: 'the plan was "safe for years to come" because of a loan' }),
    ]);
  });

  test('a wish or an appeal is a stance, no statement', () => {
    expect(quotesOf('The minister urged allies to send 20 tanks.')).toEqual([expect.objectContaining({ force: 'stance' })]);
    expect(quotesOf('The group claimed responsibility for a blast that killed nine.')).toEqual([
      expect.objectContaining({ force: 'stance' }),
    ]);
  });

  test('no attribution', () => {
    for (const text of [
      'The army shelled the town and sank nine boats.',
      'The storm claimed nine lives.',
      'The minister did not say how many boats were lost.',
      'Member States met in the capital.',
      'Guards were posted at the gate.',
    ]) {
      expect(quotesOf(text)).toEqual([]);
    }
  });
});

describe('cue, medium and time', () => {
  test('are spans of the article', () => {
    const text = 'Petrenko stated in a message on X late Monday that nine boats sank.';
    const [quote] = quotesOf(text);
    expect(quote).toMatchObject({
      cueLemma: 'state',
      cue: { text: 'stated' },
      medium: { text: 'in a message on X' },
      time: { text: 'late Monday' },
      text: 'nine boats sank',
    });
  });

  test('a hearer is the medium', () => {
    expect(quotesOf('“We ran,” Petrenko said to reporters on Friday.')[0]).toMatchObject({
      medium: { text: 'to reporters' },
      time: { text: 'on Friday' },
    });
  });
});
