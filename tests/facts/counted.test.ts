import { extract } from '../../src/index.js';

/** The figures of an article with what they count. */
const countedIn = (text: string): readonly (readonly [string, string | null])[] => {
  const { facts } = extract(`News of the war.\n\n${text}`, { published: '2025-03-12' });
  return facts.map((fact) => [fact.quantity.text, fact.counted?.text ?? null]);
};

describe('what a number without a noun counts', () => {
  test.each<[string, (readonly [string, string | null])[]]>([
    // the noun it stands for, not how those fared
    [
      'One person was killed in Elbit and six more injured.',
      [
        ['One', 'person'],
        ['six', 'person'],
      ],
    ],
    [
      'Forty pilgrims have been killed and some 90 more injured.',
      [
        ['Forty', 'pilgrims'],
        ['some 90', 'pilgrims'],
      ],
    ],
    [
      'A farmer was killed and another injured.',
      [
        ['A', 'farmer'],
        ['another', 'farmer'],
      ],
    ],
    // more than a part
    [
      'At least 93 people were killed, including 11 children and six women. The office said that more than 100 had died.',
      [
        ['At least 93', 'people'],
        ['11', 'children'],
        ['six', 'women'],
        ['more than 100', 'people'],
      ],
    ],
    [
      'At least 35 children were killed and more than 20 injured.',
      [
        ['At least 35', 'children'],
        ['more than 20', 'children'],
      ],
    ],
    [
      'Nine people died, two of them children, and 12 were hurt.',
      [
        ['Nine', 'people'],
        ['two', 'children'],
        ['12', 'people'],
      ],
    ],
    // one person is not what several are
    ['A suicide bomber killed at least 30 at a market.', [['at least 30', null]]],
    // another event
    [
      'Nine teachers died in a fire in May. A mudslide in Omut killed 40.',
      [
        ['Nine', 'teachers'],
        ['40', null],
      ],
    ],
    [
      'Nine teachers died in the fire. In 2004, 244 died.',
      [
        ['Nine', 'teachers'],
        ['244', null],
      ],
    ],
    [
      'Nine teachers died in May. More than 60 were killed in a raid on Elbit.',
      [
        ['Nine', 'teachers'],
        ['More than 60', null],
      ],
    ],
    [
      'Nine teachers died on Sunday. Four more were hurt.',
      [
        ['Nine', 'teachers'],
        ['Four', 'teachers'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(countedIn(text)).toEqual(expected);
  });
});
