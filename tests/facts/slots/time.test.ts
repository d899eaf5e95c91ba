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

  test('the day of a picture, the length of a film and the day of publication say nothing', () => {
    expect(
      timesOf('The ruins of Dorvik on March 11, 2025. ( Ana Petrova / Northwire ) Shells killed three people overnight.'),
    ).toEqual(['overnight']);
    expect(timesOf('See the ruins of Dorvik 02:11 - Source: Northwire. Three people were killed, the mayor said.')).toEqual([
      null,
    ]);
    expect(
      timesOf('Mar. 3, 2024: Gunmen train near Dorvik. A drone strike near Marja killed three gunmen, the army said.'),
    ).toEqual([null]);
    expect(timesOf('Shells kill three people in Dorvik  Wednesday, March 12, 2025  Map of Dorvik.')).toEqual([null]);
  });

  test('the day of the words before "that" is not the day of what they tell', () => {
    expect(timesOf('Police told reporters on Monday that two men had been killed in Dorvik.')).toEqual([null]);
    expect(timesOf('The newspaper reported today that a man was arrested in Dorvik.')).toEqual([null]);
  });

  test('the month of a report is not that of its dead, but that of what is held', () => {
    expect(timesOf('In May the agency reported that 40 villagers had died.')).toEqual([null]);
    expect(timesOf('The agency said last month that rebels held 40 towns.')).toEqual(['last month']);
  });

  test('what took place then must be what is told of', () => {
    expect(timesOf('Six cooks were killed by rebels after a vote that took place on Monday.')).toEqual([null]);
  });

  test('a day behind what has come about is its own', () => {
    expect(timesOf('He spoke of the raids, which have killed 250 people on Friday alone.')).toEqual(['on Friday']);
  });

  test('the day on which one deplores it is not its day', () => {
    expect(
      timesOf('Varda deplored Friday the blasts which killed 40 people and injured 90 others in Dorvik earlier in the day.'),
    ).toEqual(['earlier in the day', 'earlier in the day']);
  });

  test('a raid that is announced has its own day', () => {
    expect(timesOf('Last month shells hit Dorvik. The rebels announced a raid on Monday that killed two colonels.')).toEqual([
      'on Monday',
    ]);
  });

  test('what is reported on a day was on that day, if it is no words', () => {
    expect(timesOf('A man was killed in Dorvik at about 9 p.m. on Sunday. No deaths were reported Monday in Marja.')).toEqual([
      'at about 9 p.m. on Sunday',
      'Monday',
    ]);
  });

  test('what has come about until now did not on the day of another clause', () => {
    expect(
      timesOf('The minister met aides Monday to discuss the bombings in Dorvik, which have killed some 240 people.'),
    ).toEqual([null]);
  });

  test('"for the first time in years" says how rare it is', () => {
    expect(
      timesOf(
        'Last month the army began a raid during which it used helicopters for the first time in years and in which several of its tanks were destroyed.',
      ),
    ).toEqual(['Last month']);
  });

  test('what was so far this week was this week', () => {
    expect(
      timesOf('After a raid left six people dead last weekend, only five more deaths were counted so far this week.'),
    ).toEqual(['last weekend', 'so far this week']);
  });

  test('what was a week before the event is not of its day', () => {
    expect(timesOf('A quake shook Dorvik on Sunday. It came a week after another quake killed 16 people there.')).toEqual([null]);
  });

  test('a sentence with its own day is not dated by the next', () => {
    expect(
      timesOf('A soldier was killed as the army withdrew late on Tuesday. The shooting took place about 9:20 p.m. on Monday.'),
    ).toEqual(['late on Tuesday']);
  });

  test('a weekday and the clock are one time', () => {
    expect(timesOf('On Sunday about 2:20 p.m., police detained nine people in Dorvik.')).toEqual(['On Sunday about 2:20 p.m.']);
    expect(timesOf('On Friday, at 13:10, police detained nine people in Dorvik.')).toEqual(['On Friday, at 13:10']);
  });

  test('the sentence behind dates the event', () => {
    expect(
      timesOf('Two men died on Monday night. A boy was shot in Dorvik. The shooting took place about 9:20 p.m. at the market.'),
    ).toEqual(['on Monday night', 'about 9:20 p.m.']);
  });

  test('datelines and the hour of an update say nothing', () => {
    expect(timesOf('Dorvik city, 10 Mar 25 (Northwire) -- Two policemen were injured.')).toEqual([null]);
    expect(timesOf('Rolling summary, last updated Tuesday 20:10\n\nThe mayor of Dorvik says 40 bodies were found.')).toEqual([
      null,
    ]);
  });

  test('a day before the news holds for the sentence behind it', () => {
    expect(timesOf('On 2 July a shell hit the camp of Dorvik. Twelve people were killed.')).toEqual(['On 2 July', 'On 2 July']);
  });

  test('months of words are no times of deeds, and what is told later did not happen later', () => {
    expect(timesOf('Shells fell on Dorvik on Monday. The ministry said in November that 120 soldiers had been killed.')).toEqual([
      null,
    ]);
  });

  test('times counted from what was told', () => {
    expect(timesOf('Shells fell on Dorvik on Monday. Four days before that, 30 people died there.')).toEqual([
      'Four days before that',
    ]);
    expect(timesOf('Gunmen raided Dorvik on Monday. That same afternoon a bomb killed three people there.')).toEqual([
      'That same afternoon',
      'That same afternoon',
    ]);
    expect(timesOf('They met in April 2022, and in September that year 200 captives were freed in Dorvik.')).toEqual([
      'in September that year',
    ]);
    expect(timesOf('Shells have killed 9,000 people since then, including 40 in the 24 hours to Friday.')).toEqual([
      'since then',
      'in the 24 hours to Friday',
    ]);
  });

  test('the day of the words is that of the deed only where the story tells no other', () => {
    expect(timesOf('Twelve soldiers were killed in Dorvik, officials said Wednesday. The raid came on Monday.')).toEqual([
      'on Monday',
    ]);
    expect(timesOf('There was fighting in Dorvik on Monday and according to reports, 13 bodies were seen there.')).toEqual([
      'on Monday',
    ]);
  });

  test('a market of the season is no day, nor the best of a year its time', () => {
    expect(timesOf('A truck was driven into a Christmas market in Dorvik on Monday, killing twelve people.')).toEqual([
      'on Monday',
    ]);
    expect(timesOf('On Monday Dorvik saw some of the heaviest shelling of the past 11 months; 12 people were killed.')).toEqual([
      'On Monday',
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

describe('when another story was', () => {
  test('what a clause tells of a time before the news has that time', () => {
    expect(
      timesOf('Gunmen killed 27 people on Monday. It was the worst raid since June 2022, when rebels killed 130 in Marsa.'),
    ).toEqual(['on Monday', 'since June 2022']);
  });

  test('the time over which a total runs is none of one event told after it', () => {
    expect(timesOf('Mines have killed 412 people since January. Gunmen fired on a car, killing two guards.')).toEqual([
      'since January',
      null,
    ]);
  });
});

describe('since when, by a clause', () => {
  const of = (text: string) => extract(text, { published: '2025-03-12' }).facts.map(({ time, scope }) => [time?.text, scope]);

  test.each([
    ['Over 900 people have been killed since rebels took up arms in 2009.', 'since rebels took up arms in 2009'],
    ['Over 900 people have been killed since the general took office.', 'since the general took office'],
  ])('%s', (text, time) => {
    expect(of(text)).toEqual([[time, 'cumulative']]);
  });

  test('a clause that counts is told for itself', () => {
    expect(of('The town has been quiet since 41 people were killed in May 2024.')).toEqual([['in May 2024', 'cumulative']]);
  });
});
