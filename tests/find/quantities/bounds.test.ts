import { describe, expect, test } from '@jest/globals';
import { numbers, only } from './read.js';

describe('bounds', () => {
  test.each([
    ['At least 91 fell.', 'At least 91', 91, null, 'at_least'],
    ['No fewer than 91 fell.', 'No fewer than 91', 91, null, 'at_least'],
    ['As few as 91 fell.', 'As few as 91', 91, null, 'at_least'],
    ['91 or more fell.', '91 or more', 91, null, 'at_least'],
    ['More than 91 fell.', 'More than 91', 91, null, 'more_than'],
    ['Upwards of 91 fell.', 'Upwards of 91', 91, null, 'more_than'],
    ['Well over 91 fell.', 'Well over 91', 91, null, 'more_than'],
    ['A 91-plus crowd came.', '91-plus', 91, null, 'more_than'],
    ['Up to 91 fell.', 'Up to 91', null, 91, 'at_most'],
    ['As many as 91 fell.', 'As many as 91', null, 91, 'at_most'],
    ['No more than 91 fell.', 'No more than 91', null, 91, 'at_most'],
    ['Fewer than 91 fell.', 'Fewer than 91', null, 91, 'less_than'],
    ['Under 91 fell.', 'Under 91', null, 91, 'less_than'],
    ['About 91 fell.', 'About 91', null, null, 'about'],
    ['Some 91 fell.', 'Some 91', null, null, 'about'],
    ['An estimated 91 fell.', 'An estimated 91', null, null, 'about'],
    ['91 or so fell.', '91 or so', null, null, 'about'],
    ['91 trees more or less fell.', '91', null, null, 'about'],
    ['Nearly 91 fell.', 'Nearly 91', null, 91, 'nearly'],
    ['Just under 91 fell.', 'Just under 91', null, 91, 'nearly'],
    ['Close to 91 fell.', 'Close to 91', null, 91, 'nearly'],
    ['At least about 91 fell.', 'At least about 91', 91, null, 'at_least'],
  ])('%s', (text, words, low, high, bound) => {
    expect(only(text)).toMatchObject({ text: words, value: 91, low, high, bound });
  });

  test('they reach over words that add', () => {
    expect(only('At least another five fell.')).toMatchObject({
      text: 'At least another five',
      additional: true,
      bound: 'at_least',
    });
  });

  test('they may be quoted', () => {
    expect(only('They put it at "well over" $2m.')).toMatchObject({ text: '"well over" $2m', bound: 'more_than' });
    expect(only('He saw “at least” 30 goats.')).toMatchObject({ text: '“at least” 30', bound: 'at_least' });
  });

  test('the verb may carry them', () => {
    expect(only('The toll surpassed one million.')).toMatchObject({ text: 'one million', bound: 'more_than' });
    expect(only('The death toll has passed 700.')).toMatchObject({ text: '700', bound: 'more_than' });
    expect(only('The convoy has passed 700 trees.')).toMatchObject({ text: '700', bound: 'exact' });
    expect(only('Losses were estimated at 300 tins.')).toMatchObject({ text: '300', bound: 'about' });
    expect(only('Losses stood at 300 tins.')).toMatchObject({ text: '300', bound: 'exact' });
    expect(numbers('They sent parcels, none exceeding $400 million.').at(-1)).toMatchObject({ value: 4e8, bound: 'at_most' });
  });

  test('particles and places are none', () => {
    expect(only('They took over 12 villages.')).toMatchObject({ text: '12', bound: 'exact' });
    expect(only('He lay under two beams.')).toMatchObject({ text: 'two', bound: 'exact' });
  });
});

describe('ranges', () => {
  test.each([
    ['200-300 men left.', '200-300', 200, 300],
    ['200 to 300 men left.', '200 to 300', 200, 300],
    ['Between 200 and 300 men left.', 'Between 200 and 300', 200, 300],
    ['Some 200 to 300 men left.', 'Some 200 to 300', 200, 300],
    ['Two or three men left.', 'Two or three', 2, 3],
    ['It costs $300-400 billion.', '$300-400 billion', 3e11, 4e11],
    ['It costs between $60 million to $80 million.', 'between $60 million to $80 million', 6e7, 8e7],
    ['They hold 60-70%.', '60-70%', 60, 70],
    ['They hold 10% to 15%.', '10% to 15%', 10, 15],
    ['It lies between 10 km and 20 km away.', 'between 10 km and 20', 10, 20],
  ])('%s', (text, words, low, high) => {
    expect(only(text)).toMatchObject({ text: words, value: low, low, high, bound: 'range' });
  });

  test.each([
    ['The toll rose from 9 to 12.', [9, 12]],
    ['The budget was raised by 1.3bn to 53bn.', [1.3e9, 53e9]],
    ['Output was raised by 25% to 34,500 crates.', [25, 34500]],
    ['It hit 7 towns and 9 villages.', [7, 9]],
  ])('no range: %s', (text, values) => {
    expect(numbers(text).map(({ value }) => value)).toEqual(values);
  });
});
