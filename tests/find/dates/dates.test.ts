import { describe, expect, it, test } from '@jest/globals';
import { datesIn, valuesIn } from './read.js';

// Published on Wednesday, 12 March 2025.
describe('dates resolved against the day of publication', () => {
  test.each([
    ['The depot burned on Monday.', 'Monday=2025-03-10'],
    ['Two people died on Wednesday.', 'Wednesday=2025-03-12'],
    ['The envoys will meet on Friday.', 'Friday=2025-03-14'],
    ['The vote was postponed until Friday.', 'Friday=2025-03-14'],
    ['It fell last Wednesday.', 'last Wednesday=2025-03-05'],
    ['The village was shelled late Friday.', 'late Friday=2025-03-07'],
    ['A bridge fell early Thursday morning.', 'early Thursday morning=2025-03-06TMO'],
    ['They were shelled yesterday evening.', 'yesterday evening=2025-03-11TEV'],
    ['Drones came overnight.', 'overnight=2025-03-11TNI'],
    ['Drones came overnight into Tuesday.', 'overnight into Tuesday=2025-03-10TNI'],
    ['The port was closed over the weekend.', 'the weekend=2025-W10-WE'],
    ['Prices rose last month.', 'last month=2025-02'],
    ['Prices rose this week.', 'this week=2025-W11'],
    ['The dam broke three years ago.', 'three years ago=2022'],
    ['The dam broke two days ago.', 'two days ago=2025-03-10'],
    ['Talks began on 7 October.', '7 October=2024-10-07'],
    ['Talks began on Feb. 24, 2022, in the capital.', 'Feb. 24, 2022=2022-02-24'],
    ['Talks began on 24 February 2022.', '24 February 2022=2022-02-24'],
    ['The talks will open on 20 March.', '20 March=2025-03-20'],
    ['Shelling went on between Jun.19-20 near the river.', 'Jun.19-20=2024-06-19/2024-06-20'],
    ['It was signed on Saturday, March 15.', 'Saturday, March 15=2025-03-15'],
    ['The army left in May.', 'May=2024-05'],
    ['The army left in December 2014.', 'December 2014=2014-12'],
    ['Output fell in the third quarter of 2024.', 'the third quarter of 2024=2024-Q3'],
    ['The feud goes back to the 1990s.', 'the 1990s=199'],
    ['The fort dates from the 16th century.', 'the 16th century=15'],
    ['DORVIK, 13 Nov 89 (Northwire) -- Shells fell.', '13 Nov 89=1989-11-13'],
    ['He remembers 9/11 well.', '9/11=2001-09-11'],
    ["The blast came on New Year's Eve.", "New Year's Eve=2024-12-31"],
    ['They ate together last Thanksgiving.', 'last Thanksgiving=2024-11-28'],
    ['The siren sounded at 10:35 a.m. on Tuesday.', '10:35 a.m. on Tuesday=2025-03-11T10:35'],
    ['They marched for two and a half hours.', 'two and a half hours=PT2H30M'],
    ['The town held out for several weeks.', 'several weeks=PXW'],
    ['It was a three-year siege.', 'a three-year=P3Y'],
    ['Shells fall every day.', 'every day=P1D'],
    ['The road is currently shut.', 'currently=PRESENT_REF'],
  ])('%s', (text, expected) => {
    expect(valuesIn(text)).toContain(expected);
  });

  it('counts from the last date mentioned', () => {
    expect(valuesIn('The truce was signed on 4 March 2024. The following day the shelling resumed.')).toEqual([
      '4 March 2024=2024-03-04',
      'The following day=2024-03-05',
    ]);
  });

  it('reads past events as past whatever the verb beside them', () => {
    expect(valuesIn('The court will study Tuesday’s attack.')).toContain('Tuesday=2025-03-11');
  });

  it('gives the calendar days where they are known', () => {
    expect(datesIn('Drones came overnight.')[0]).toMatchObject({
      from: '2025-03-11',
      to: '2025-03-12',
      precision: 'part_of_day',
      basis: 'relative',
    });
    expect(datesIn('The mine closed in 2014.')[0]).toMatchObject({
      from: '2014-01-01',
      to: '2014-12-31',
      precision: 'year',
      basis: 'explicit',
    });
    expect(datesIn('The dam broke about three years ago.')[0]).toMatchObject({ timex: '2022', from: null, to: null });
  });
});

describe('without a day of publication', () => {
  it('keeps the words and leaves the days open', () => {
    expect(datesIn('Two people died on Saturday.', null)[0]).toMatchObject({
      text: 'Saturday',
      timex: null,
      from: null,
      to: null,
    });
    expect(datesIn('The tank burned on 24 February.', null)[0]).toMatchObject({ text: '24 February', timex: null });
  });

  it('still reads dates that need none', () => {
    expect(valuesIn('The bridge fell on 3 June 2019.', null)).toEqual(['3 June 2019=2019-06-03']);
  });
});

describe('the nearer side, and days beside a clock', () => {
  test.each([
    ['The envoys (10 a.m. Thursday) leave.', ['10 a.m. Thursday=2025-03-13T10:00']],
    ['They will leave at ten (10 a.m. Friday).', ['10 a.m. Friday=2025-03-14T10:00']],
    ['The judge has scheduled a hearing for Friday.', ['Friday=2025-03-14']],
    ['The party planned a march on Saturday.', ['Saturday=2025-03-15']],
    ['The march planned for Tuesday was called off.', ['Tuesday=2025-03-11']],
    ['A rally, Thursday at the port.', ['Thursday=2025-03-13']],
    ['Two crews died on Thursday.', ['Thursday=2025-03-06']],
    ['The rules to be published in April are harsh.', ['April=2025-04']],
    ['The firm called in its shares on 20 April.', ['20 April=2025-04-20']],
    ['They have held it since 20 April.', ['20 April=2024-04-20']],
    ['The truce holds until 5 p.m. on June 4.', ['5 p.m. on June 4=2025-06-04T17:00']],
    ['They hit it at 04:30 on Monday, March 10, 2025.', ['04:30 on Monday, March 10, 2025=2025-03-10T04:30']],
    ['At mid-afternoon yesterday the guns fell silent.', ['mid-afternoon yesterday=2025-03-11TAF']],
    ['Later in the day the guns fell silent.', ['the day=2025-03-12']],
    ['On Tuesday nights they drum.', ['Tuesday nights=XXXX-WXX-2TNI']],
    ['It cost 40 last year, down from 60 the year before.', ['last year=2024', 'the year before=2023']],
    ['It lost money in the year ended 31 March.', ['the year=P1Y', '31 March=2024-03-31']],
    ['It earned more in the 1988 quarter.', ['the 1988 quarter=1988-Q4']],
    ['It was a decades-long feud and a year-long siege.', ['decades-long=PXE', 'year-long=P1Y']],
    ['Two Killed Last Night In Raid', ['Last Night=2025-03-11TNI']],
  ])('%s', (text, expected) => {
    expect(valuesIn(text)).toEqual(expected);
  });
});

describe('what is no date', () => {
  test.each([
    'He told it to the makers of 60 Minutes.',
    'The frigate Halcyon Dawn burned.',
    'He said it on This Week with the host.',
    'The party daily Tribuna printed the list.',
    'The daily said four had died.',
    'They fire on the town 24 hours a day, seven days a week.',
    'The blasts came minutes apart.',
    'The feud is older by decades.',
    'It is a matter of days before the town falls.',
    'In every way the day belonged to her.',
    'They left in a 1998 Toyota.',
    'The camp shelters 2000 people.',
    'He paid $2015 for it.',
    'A 12-year-old boy was hurt.',
    'A woman in her 80s was hurt.',
    'Theresa May spoke for the party.',
    'They may march through the town.',
    'The second tank burned.',
    'Three-quarters of the crop was lost.',
  ])('%s', (text) => {
    expect(valuesIn(text)).toEqual([]);
  });

  it('does not read an impossible day', () => {
    expect(datesIn('It was filed on 31 June.').filter((date) => date.text.includes('31'))).toEqual([]);
  });
});

it('cuts every text from the article', () => {
  const text = 'On Monday, and since 7 October,\nshells fell late on Sunday; during the war in the north they fell for months.';
  for (const { start, end, text: words, phrase } of datesIn(text)) {
    expect(text.slice(start, end)).toBe(words);
    expect(text.slice(phrase.start, phrase.end)).toBe(phrase.text);
    expect(phrase.start <= start && phrase.end >= end).toBe(true);
  }
});

it('reads hostile text in reasonable time', () => {
  for (const piece of ['September ', 'Sunday ', 'the first ', '9/', 'since the start of the ', '1 ']) {
    const started = performance.now();
    datesIn(`Late ${piece.repeat(2000)} ago`);
    expect(performance.now() - started).toBeLessThan(4000);
  }
});
