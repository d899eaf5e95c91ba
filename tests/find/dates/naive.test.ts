import { describe, expect, test } from '@jest/globals';
import { datesIn, valuesIn } from './read.js';

// Published on Wednesday, 12 March 2025. A reader who takes the nearest date, or the words alone, goes wrong in each.
describe('days of a story', () => {
  test.each([
    ['The mill burned on Wednesday.', 'Wednesday=2025-03-12'],
    ['The mill burned on Thursday.', 'Thursday=2025-03-06'],
    ['The council will sit on Thursday.', 'Thursday=2025-03-13'],
    ['The mill could reopen as soon as Thursday.', 'Thursday=2025-03-13'],
    ['The court gave them until Friday.', 'Friday=2025-03-14'],
    ['Talks were put off and are due no later than Friday.', 'Friday=2025-03-14'],
    ["Thursday's ruling will stand.", 'Thursday=2025-03-06'],
    ['Parliament reconvenes on 24 March.', '24 March=2025-03-24'],
    ['The 20 March deadline worries them.', '20 March=2025-03-20'],
    ['They spoke of the summit in May.', 'May=2025-05'],
    ['A summit scheduled for early May is in doubt.', 'early May=2025-05'],
    ['The case is heard in April.', 'April=2025-04'],
    ['The 20 March attack killed two.', '20 March=2024-03-20'],
    ['The mill burned in April.', 'April=2024-04'],
    ['The mill burned on 3 November.', '3 November=2024-11-03'],
    ['The mill burned in January.', 'January=2025-01'],
    ['A day earlier the mill had burned.', 'A day earlier=null'],
    ['The mill burned on 08.02.2025.', '08.02.2025=2025-02-08'],
    ['The mill burned on 2025-02-08.', '2025-02-08=2025-02-08'],
    ['The mill burned on the 8th of February.', 'the 8th of February=2025-02-08'],
    ['The mill burned the day before yesterday.', 'the day before yesterday=2025-03-10'],
    ["It came the day before Tuesday's vote.", 'the day before Tuesday=2025-03-10'],
    ["It came the day after Monday's vote.", 'the day after Monday=2025-03-11'],
  ])('%s', (text, expected) => {
    expect(valuesIn(text)).toEqual([expected]);
  });

  test('the next day goes on from the last date', () => {
    expect(valuesIn('The mill burned on 3 March. The next day the barn burned.')).toEqual([
      '3 March=2025-03-03',
      'The next day=2025-03-04',
    ]);
    expect(valuesIn('The mill burned on 3 March. The previous day the barn had burned.')).toEqual([
      '3 March=2025-03-03',
      'The previous day=2025-03-02',
    ]);
  });
});

describe('nights', () => {
  test.each([
    ['Drones came overnight.', 'overnight', '2025-03-11', '2025-03-12'],
    ['Drones came last night.', 'last night', '2025-03-11', '2025-03-12'],
    ['Drones came overnight into Tuesday.', 'overnight into Tuesday', '2025-03-10', '2025-03-11'],
    ['Drones came in the night from Saturday to Sunday.', 'the night from Saturday to Sunday', '2025-03-08', '2025-03-09'],
    ['Drones came on the night of 9-10 March.', 'the night of 9-10 March', '2025-03-09', '2025-03-10'],
    ['Drones came on the night of March 9 to 10.', 'the night of March 9 to 10', '2025-03-09', '2025-03-10'],
  ])('%s', (text, words, from, to) => {
    expect(datesIn(text)).toMatchObject([{ text: words, from, to, type: 'TIME', timex: `${from}TNI`, precision: 'part_of_day' }]);
  });
});

describe('parts of days and periods', () => {
  test.each([
    ['Shelling began at dawn on Tuesday.', 'dawn on Tuesday=2025-03-11TMO'],
    ['A blast came in the small hours of Monday.', 'the small hours of Monday=2025-03-10TMO'],
    ['A blast came in the early hours of Monday morning.', 'the early hours of Monday morning=2025-03-10TMO'],
    ['A blast came late on Sunday night.', 'late on Sunday night=2025-03-09TNI'],
    ['A blast came at 3:40 a.m. on Monday.', '3:40 a.m. on Monday=2025-03-10T03:40'],
    ['A blast came over the weekend.', 'the weekend=2025-W10-WE'],
    ['Rents rose last month.', 'last month=2025-02'],
    ['Rents rose last year.', 'last year=2024'],
    ['Rents rose in mid-February.', 'mid-February=2025-02'],
    ['Rents rose in the 1990s.', 'the 1990s=199'],
    ['Rents rose in the early 2000s.', 'the early 2000s=200'],
    ['Rents rose in the third quarter.', 'the third quarter=2024-Q3'],
    ['Rents rose in the first half of 2024.', 'the first half of 2024=2024-H1'],
    ['Rents rose in Q3 2024.', 'Q3 2024=2024-Q3'],
    ['Rents rose in the summer of 2023.', 'the summer of 2023=2023-SU'],
    ['They have rented since 2014.', '2014=2014'],
    ['They waited two and a half years.', 'two and a half years=P2Y6M'],
  ])('%s', (text, expected) => {
    expect(valuesIn(text)).toEqual([expected]);
  });

  test.each([
    ['Since 2014 they have rented.', true],
    ['Over the past week six mills burned.', true],
    ['Over the past 24 hours six mills burned.', false],
    ['On Monday six mills burned.', false],
  ])('what makes a running total: %s', (text, cumulative) => {
    expect(datesIn(text)).toMatchObject([{ cumulative }]);
  });

  test.each([
    ['It burned on 8 March 2025.', 'explicit', 'day'],
    ['It burned on Monday.', 'relative', 'day'],
    ['It burned in 2014.', 'explicit', 'year'],
    ['It burned last week.', 'relative', 'week'],
    ['It burned in the 1990s.', 'explicit', 'decade'],
    ["It burned the day before Tuesday's vote.", 'anchored', 'day'],
  ])('basis and precision: %s', (text, basis, precision) => {
    expect(datesIn(text)).toMatchObject([{ basis, precision }]);
  });

  test('without a day of publication the words are kept and the days are not known', () => {
    expect(datesIn('It burned the night of 9-10 March.', null)).toMatchObject([{ timex: null, from: null, to: null }]);
    expect(datesIn('It burned in the small hours of Monday.', null)).toMatchObject([{ timex: null, from: null, to: null }]);
  });
});
