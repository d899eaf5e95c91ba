import { extract } from '../../src/index.js';

/** The figures of an article, each with the figure that it is said to be a part of. */
const partsOf = (text: string): readonly (readonly [string, string | null])[] => {
  const { facts } = extract(`News of the war.\n\n${text}`, { published: '2025-03-12' });
  return facts.map((fact) => [fact.quantity.text, facts.find(({ id }) => id === fact.partOf)?.quantity.text ?? null]);
};

describe('parts and wholes', () => {
  test.each<[string, (readonly [string, string | null])[]]>([
    [
      'Orvania fired 188 drones and 47 missiles. Air defences shot down 139 of the drones and 36 of the missiles.',
      [
        ['188', null],
        ['47', null],
        ['139', '188'],
        ['36', '47'],
      ],
    ],
    [
      'The crash killed 12 people and injured 28. Rescue work ended at noon. The road was closed for hours. Eleven of the injured were flown to the capital.',
      [
        ['12', null],
        ['28', null],
        ['Eleven', '28'],
      ],
    ],
    [
      'Six people, a boy and a girl among them, were killed and 30 wounded.',
      [
        ['Six', null],
        ['30', null],
      ],
    ],
    [
      'The crash killed 12 people. Police had at first put the number of dead at nine.',
      [
        ['12', null],
        ['nine', null],
      ],
    ],
    [
      'The crash killed 12 people. Seven children were also among the dead.',
      [
        ['12', null],
        ['Seven', '12'],
      ],
    ],
    [
      'The blast killed 22 people, including a woman and three children.',
      [
        ['22', null],
        ['a', '22'],
        ['three', '22'],
      ],
    ],
    [
      'The army released 13 prisoners. Seven of them went home and the other six were freed in the capital.',
      [
        ['13', null],
        ['Seven', '13'],
        ['six', '13'],
      ],
    ],
    [
      'The army released 90 prisoners. Among those freed were 14 nurses.',
      [
        ['90', null],
        ['14', '90'],
      ],
    ],
    [
      'The crash killed 12 people. A child was among the dead and nine people were injured.',
      [
        ['12', null],
        ['A', '12'],
        ['nine', null],
      ],
    ],
    [
      'More than 60 rockets were fired at Orvania, about half of which were intercepted.',
      [
        ['More than 60', null],
        ['about half', 'More than 60'],
      ],
    ],
    [
      'Five naval drones attacked the port. Two of them struck a pier.',
      [
        ['Five', null],
        ['Two', 'Five'],
      ],
    ],
    [
      'Air defences intercepted 43 drones. The ministry lists 21 over Lodva and 14 over Omut.',
      [
        ['43', null],
        ['21', '43'],
        ['14', '43'],
      ],
    ],
    [
      'Since May 132,520 refugees have returned from abroad: 44,380 from Orvania and 88,140 from Vardan.',
      [
        ['132,520', null],
        ['44,380', '132,520'],
        ['88,140', '132,520'],
      ],
    ],
    [
      'Orvania launched 145 drones, of which 62 were shot down and 67 vanished from radar.',
      [
        ['145', null],
        ['62', '145'],
        ['67', '145'],
      ],
    ],
    [
      'Air defences destroyed 144 targets: 102 missiles and 42 drones.',
      [
        ['144', null],
        ['102', '144'],
        ['42', '144'],
      ],
    ],
    [
      'Police made 44 arrests (18 in Omut and 26 in Lodva).',
      [
        ['44', null],
        ['18', '44'],
        ['26', '44'],
      ],
    ],
    // another count of the same
    [
      'Eight guards died (five, according to the ministry).',
      [
        ['Eight', null],
        ['five', null],
      ],
    ],
    [
      'Orvania fired seven Kinzhals and 12 cruise missiles. None of the cruise missiles got through. None of the Kinzhals was shot down.',
      [
        ['seven', null],
        ['12', null],
        ['None', '12'],
        ['None', 'seven'],
      ],
    ],
    [
      'The bombs killed 258 people. Of those killed, 11 died in Marj.',
      [
        ['258', null],
        ['11', '258'],
      ],
    ],
    [
      'The blast killed 31 people. A teacher was the first of the dead to be named.',
      [
        ['31', null],
        ['A', '31'],
      ],
    ],
    [
      'Some 200,000 villagers have fled, tens of thousands of them to Orvania.',
      [
        ['Some 200,000', null],
        ['tens of thousands', 'Some 200,000'],
      ],
    ],
    [
      'Some 200,000 villagers are hungry. Of these, 8,500 are in an emergency and 755 in catastrophe.',
      [
        ['Some 200,000', null],
        ['8,500', 'Some 200,000'],
        ['755', 'Some 200,000'],
      ],
    ],
    [
      'The salvo injured 20, including the driver and a family of eight.',
      [
        ['20', null],
        ['a', '20'],
        ['eight', '20'],
      ],
    ],
    // what an army owns is no part of what was told before
    [
      'Rebels killed 23 civilians. The army said two of its soldiers had died.',
      [
        ['23', null],
        ['two', null],
      ],
    ],
    [
      'A blast killed four people, among them a girl of 17. Two more died in hospital.',
      [
        ['four', null],
        ['a', 'four'],
        ['Two', null],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(partsOf(text)).toEqual(expected);
  });
});

test.each([
  ['Norway will send six more tanks to Ukraine.', true],
  ['The raid killed two people and injured six more.', false],
  ['Two people died on Monday. Six more died on Tuesday.', true],
  ['Four men were hurt on Monday. On Tuesday one man was killed and six more injured.', false],
  ['Two people died in the night. A third person later died in hospital.', true],
])('adds to what was counted before: %s', (text, adds) => {
  expect(extract(text, { published: '2025-03-12' }).facts.at(-1)?.increment).toBe(adds);
});

/** The figures of an article, each with the figure that it tells again. */
const repeatsOf = (text: string): readonly (readonly [string, string | null])[] => {
  const { facts } = extract(`News of the war.\n\n${text}`, { published: '2025-03-12' });
  return facts.map((fact) => [fact.quantity.text, facts.find(({ id }) => id === fact.restates)?.quantity.text ?? null]);
};

describe('figures told again', () => {
  test.each<[string, (readonly [string, string | null])[]]>([
    [
      'Two people were killed at the clinic in Omdan. The mayor said the two who died were nurses.',
      [
        ['Two', null],
        ['two', 'Two'],
      ],
    ],
    [
      'Rebels in Omdan killed 274 villagers. On the coast the clinic put the number of villagers killed at 274.',
      [
        ['274', null],
        ['274', '274'],
      ],
    ],
    // the lead and what tells it in full
    [
      'A shooting in Omdan killed one person on Monday. Officers found a man dead in a flat.',
      [
        ['one', null],
        ['a', 'one'],
      ],
    ],
    // another victim since
    [
      'A shooting in Kharkiv killed one person on Monday. A driver was killed in Odesa on Monday. Officers found a man dead in a flat.',
      [
        ['one', null],
        ['A', null],
        ['a', null],
      ],
    ],
    [
      'Three people, among them a 76-year-old woman, were hurt in Omdan. The shots hurt a 20-year-old woman and a 76-year-old woman on her way to church.',
      [
        ['Three', null],
        ['a', null],
        ['a', null],
        ['a', 'a'],
      ],
    ],
    [
      'Orvania gave the town an additional $500m in aid. The additional $500m of aid will buy trucks.',
      [
        ['$500m', null],
        ['$500m', '$500m'],
      ],
    ],
    [
      'Russia said it shot down 62 drones on Monday. Ukraine said it shot down 62 drones on Monday.',
      [
        ['62', null],
        ['62', null],
      ],
    ],
    [
      'The flood killed 603 people. Monitors counted 600 deaths elsewhere.',
      [
        ['603', null],
        ['600', null],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(repeatsOf(text)).toEqual(expected);
  });
});
