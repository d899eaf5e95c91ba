import { describe, expect, test } from '@jest/globals';
import { datesIn } from './read.js';

const phrases = (text: string): readonly string[] =>
  datesIn(text).map(({ phrase, cumulative }) => `${phrase.text}${cumulative ? ' (total)' : ''}`);

describe('the words one would quote for "when", and whether they make a total', () => {
  test.each([
    ['Four died on Saturday.', 'on Saturday'],
    ['Four died late on Monday.', 'late on Monday'],
    ['Four have died since Monday.', 'since Monday (total)'],
    ['Four died in the early hours of Wednesday morning.', 'in the early hours of Wednesday morning'],
    ['Four died on the night of 5-6 July.', 'on the night of 5-6 July'],
    ['By Tuesday evening four had died.', 'By Tuesday evening'],
    ['Four died in 2014.', 'in 2014'],
    ['Four died over the past week.', 'over the past week (total)'],
    ['Four died over the past 24 hours.', 'over the past 24 hours'],
    ['Four died over a 48-hour period.', 'over a 48-hour period (total)'],
    ['Four died in the first three days.', 'in the first three days (total)'],
    ['Four have died so far this year.', 'so far this year (total)'],
    ['Four have died this year.', 'this year (total)'],
    ['Four died in recent weeks.', 'in recent weeks (total)'],
    ['It was the worst storm in 30 years.', 'in 30 years'],
    ['They came for a two-day visit.', 'for a two-day'],
    ['Four were hurt in overnight shelling.', 'overnight'],
    ['Four died two days after the attack.', 'two days after the attack'],
    ['Four died between March 3 and March 9.', 'between March 3 and March 9'],
    ['Four died in the 2022 offensive.', '2022'],
    ['Aid rose in 2022 and 2023.', 'in 2022 and 2023'],
    ['Four died days before the Christmas service.', 'days before the Christmas'],
  ])('%s', (text, expected) => {
    expect(phrases(text)).toContain(expected);
  });
});

describe('times told by an event', () => {
  test.each([
    ['Four have died since the war began.', 'since the war began (total)'],
    ['Four have died since the start of the invasion.', 'since the start of the invasion (total)'],
    ['Since then, four have died.', 'Since then (total)'],
    ['Four died during the current conflict.', 'during the current conflict (total)'],
    ['Four died during the raid.', 'during the raid'],
    ['So far in the siege, four have died.', 'So far in the siege (total)'],
    ['Before the war in Eastland the town had a mill.', 'Before the war in Eastland'],
    ['At the start of the conflict the town had a mill.', 'At the start of the conflict'],
    ['Four have died since the 7 October attack on the town.', 'since the 7 October attack on the town (total)'],
  ])('%s', (text, expected) => {
    expect(phrases(text)).toContain(expected);
  });

  test('have no calendar value of their own', () => {
    expect(datesIn('Four have died since the war began.')[0]).toMatchObject({ timex: null, from: null, to: null, type: 'DATE' });
  });
});
