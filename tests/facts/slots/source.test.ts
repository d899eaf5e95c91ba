import { extract } from '../../../src/index.js';

const sources = (text: string) =>
  extract(text, { published: '2025-03-10' }).facts.map(({ quantity, source }) => [quantity.text, source?.text ?? null]);

describe('source', () => {
  test('the innermost speaker, only as far as the words reach', () => {
    expect(
      sources('The governor said rebels claimed that nine soldiers were killed. Six others were wounded on Sunday.'),
    ).toEqual([
      ['nine', 'rebels'],
      ['Six', null],
    ]);
  });

  test.each([
    ['The Red Star Observatory counted 514 people dead in five days.', 'Red Star Observatory'],
    ['The UN mission documented 77 killings of civilians last month.', 'UN mission'],
    ["By the ministry's count, 210 homes were destroyed.", 'ministry'],
    ['At least 82 people were killed, officials said as dawn broke.', 'officials'],
    ['The newspaper published a list of 47 people killed.', 'newspaper'],
    ['Kyiv rejected the claim that 600 of its troops had been killed.', 'Kyiv'],
  ])('%s', (text, source) => {
    expect(sources(text).map(([, words]) => words)).toEqual([source]);
  });

  test('a part is told by whoever told the whole', () => {
    const { facts } = extract('The UN said 900 people had been killed. 400 of them were women.');
    expect(facts.map((fact) => [fact.status, fact.source?.text])).toEqual([
      ['claimed', 'UN'],
      ['claimed', 'UN'],
    ]);
  });

  test.each(['According to preliminary data, 25 soldiers were captured.', 'We can say that seven people were killed.'])(
    'names nobody: %s',
    (text) => {
      expect(sources(text).map(([, words]) => words)).toEqual([null]);
    },
  );

  test('an entry of a running report', () => {
    expect(sources('The war, live\n\n15:12 Central Command: four drones were destroyed over the gulf.')).toEqual([
      ['four', 'Central Command'],
    ]);
  });
});
