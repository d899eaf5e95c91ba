import { extract } from '../../../src/index.js';

const timesOf = (text: string): readonly (string | null)[] =>
  extract(text, { published: '2025-03-12' }).facts.map(({ time }) => time?.text ?? null);

describe('when, from the sentence', () => {
  test('the day a figure is told is not the day of what it counts', () => {
    expect(timesOf('A wall of mud buried the camp on Saturday. On Monday the ministry put the toll at 88.')).toEqual([
      'on Saturday',
    ]);
  });

  test('lives that a blast claims are not said', () => {
    expect(timesOf('A blast in 2004 claimed 13 lives in Dorvik.')).toEqual(['in 2004']);
  });

  test('the year of an event is no label', () => {
    expect(timesOf('The 2007 bombing of a convoy in Karachi, in which about 150 people died, was the worst until then.')).toEqual(
      ['2007'],
    );
  });

  test('years of birth and the stamps of reports say nothing', () => {
    expect(timesOf('Shells fell on Dorvik on Monday. One girl, born in 2009, was killed.')).toEqual(['on Monday']);
    expect(timesOf('4:48pm – Shells killed three people in Dorvik at noon.')).toEqual(['at noon']);
    expect(timesOf('DORVIK, March 12 (Northwire) - Shells killed three people on Tuesday, officials said.')).toEqual([
      'on Tuesday',
    ]);
  });

  test('figures in a list share the time behind the last', () => {
    expect(
      timesOf(
        'The army has destroyed 57 tanks, 26 howitzers and 12 launchers since the start of the operation, the ministry said.',
      ),
    ).toEqual(Array(3).fill('since the start of the operation'));
  });

  test('a day tells more than a length', () => {
    expect(timesOf('In 2008 gunmen killed 66 people in Dorvik over three days.')).toEqual(['In 2008']);
  });
});
