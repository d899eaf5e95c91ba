import { describe, expect, test } from '@jest/globals';
import { numbers, only } from './read.js';

/** Sentences in which a reader of digits alone goes wrong. */
describe('bounds in other words', () => {
  test.each([
    ['Repairs ran in excess of 70 shifts.', 'in excess of 70', 'more_than'],
    ['Well in excess of 70 barns burned.', 'Well in excess of 70', 'more_than'],
    ['North of 70 barns burned.', 'North of 70', 'more_than'],
    ['Considerably more than 70 barns burned.', 'Considerably more than 70', 'more_than'],
    ['Upward of 70 barns burned.', 'Upward of 70', 'more_than'],
    ['Some 70-plus barns burned.', 'Some 70-plus', 'more_than'],
    ['Not fewer than 70 barns burned.', 'Not fewer than 70', 'at_least'],
    ['A minimum of 70 barns burned.', 'A minimum of 70', 'at_least'],
    ['They lost 70 and counting.', '70 and counting', 'at_least'],
    ['At most 70 barns burned.', 'At most 70', 'at_most'],
    ['Anything up to 70 barns burned.', 'Anything up to 70', 'at_most'],
    ['A maximum of 70 barns burned.', 'A maximum of 70', 'at_most'],
    ['Far fewer than 70 barns burned.', 'Far fewer than 70', 'less_than'],
    ['Well below 70 barns burned.', 'Well below 70', 'less_than'],
    ['Just shy of 70 barns burned.', 'Just shy of 70', 'nearly'],
    ['The better part of 70 barns burned.', 'The better part of 70', 'nearly'],
    ['Getting on for 70 barns burned.', 'Getting on for 70', 'nearly'],
    ['A shade under 70 barns burned.', 'A shade under 70', 'nearly'],
    ['Not quite 70 barns burned.', 'Not quite 70', 'nearly'],
    ['Some 70-odd barns burned.', 'Some 70-odd', 'about'],
    ['About 70 or so barns burned.', 'About 70 or so', 'about'],
    ['Give or take 70 barns burned.', 'Give or take 70', 'about'],
    ['More or less 70 barns burned.', 'More or less 70', 'about'],
    ['In the order of 70 barns burned.', 'In the order of 70', 'about'],
    ['A 70-strong patrol left.', '70', 'exact'],
  ])('%s', (text, words, bound) => {
    expect(only(text)).toMatchObject({ text: words, value: 70, bound });
  });

  test.each([
    ['They counted 70 barns or more.', 'at_least'],
    ['They counted 70 barns at the very least.', 'at_least'],
    ['They counted 70 barns or fewer.', 'at_most'],
    ['They counted 70 burned barns or thereabouts.', 'about'],
    ['They counted 70 barns, give or take.', 'about'],
  ])('the bound stands behind the noun: %s', (text, bound) => {
    expect(only(text)).toMatchObject({ text: '70', value: 70, bound });
  });

  test.each([
    ['More than 30 but fewer than 50 barns burned.', 30, 50],
    ['At most 50 and at least 30 barns burned.', 30, 50],
    ['Anywhere between 30 and 50 barns burned.', 30, 50],
    ['Between 30 and about 50 barns burned.', 30, 50],
    ['Thirty to fifty barns burned.', 30, 50],
    ['It cost $30-50m.', 30e6, 50e6],
    ['It cost $30m to $50m.', 30e6, 50e6],
    ['It cost between 30 and 50 million euros.', 30e6, 50e6],
    ['They walked 30-to-50 km.', 30, 50],
  ])('a range: %s', (text, low, high) => {
    expect(only(text)).toMatchObject({ value: low, low, high, bound: 'range' });
  });
});

describe('money in full', () => {
  test.each([
    ['The plan costs a quarter of a million dollars.', 250000, 'USD'],
    ['The plan costs half a billion euros.', 5e8, 'EUR'],
    ['The plan costs Rs 4,500 crore.', 4.5e10, 'INR'],
    ['The plan costs 12 lakh rupees.', 1.2e6, 'INR'],
    ['The plan costs HK$3.4bn.', 3.4e9, 'HKD'],
    ['The plan costs US $7.2 billion.', 7.2e9, 'USD'],
    ['The plan costs 3.5US$.', 3.5, 'USD'],
    ['The plan costs MEUR 40.', 4e7, 'EUR'],
    ['The plan costs 15 kUSD.', 15000, 'USD'],
    ['The plan costs Y=90 billion.', 9e10, 'JPY'],
    ['The plan costs two and a half billion Swiss francs.', 2.5e9, 'CHF'],
    ['The plan costs 900,000 Syrian pounds.', 900000, 'SYP'],
    ['The plan costs ₴1.2 trillion.', 1.2e12, 'UAH'],
    ['The ticket costs 3 dollars and 40 cents.', 3.4, 'USD'],
    ['The ticket costs 20 ringgit and 43 sen.', 20.43, 'MYR'],
    ['The ticket costs 45 kopiykas.', 45, 'kopeck'],
  ])('%s', (text, value, unit) => {
    expect(only(text)).toMatchObject({ value, unit, class: 'money' });
  });
});

describe('shares, rates and units', () => {
  test.each([
    ['Three-quarters of the roofs fell.', 75, 'percent', null],
    ['Nine out of every ten wells dried up.', 90, 'percent', null],
    ['One in five wells dried up.', 20, 'percent', null],
    ['Rates rose by 1.5 percentage points.', 1.5, 'percentage point', null],
    ['Rates fell 1/4 point.', 0.25, null, null],
    ['They fire 300 shells a day.', 300, null, 'day'],
    ['It burns 40 litres per hour.', 40, 'litre', 'hour'],
    ['They pay $12-a-share.', 12, 'USD', 'share'],
    ['It flies at 180 km/hr.', 180, 'km/h', null],
    ['They hold 40 sq km.', 40, 'km2', null],
    ['They sowed 40 hectares.', 40, 'hectare', null],
    ['They sent 40 metric tons of flour.', 40, 'tonne', null],
    ['The wall is 6 ft 3 in tall.', 6.25, 'foot', null],
    ['It was 12 degrees below zero.', -12, 'degree', null],
    ['Minus 12 degrees was measured.', -12, 'degree', null],
  ])('%s', (text, value, unit, per) => {
    expect(only(text)).toMatchObject({ value, unit, per });
  });
});

describe('numbers in words and in digits of other lands', () => {
  test.each([
    ['They printed 12,34,567 leaflets.', 1234567],
    ['They printed 1.234.567 leaflets.', 1234567],
    ['They printed 1 234 567 leaflets.', 1234567],
    ["They printed 1'234'567 leaflets.", 1234567],
    ['They printed 1.3e6 leaflets.', 1.3e6],
    ['They printed 6.2x10^4 leaflets.', 62000],
    ['They printed two million and three fifths.', 2.6e6],
    ['They waited two hundred point seven seconds.', 200.7],
    ['It moved by fifty-four hundredths of a second.', 0.54],
    ['They printed nine hundred and ninety-nine thousand leaflets.', 999000],
    ['They printed a hundred and one leaflets.', 101],
    ['They printed several dozen leaflets.', 36],
  ])('%s', (text, value) => {
    expect(only(text).value).toBe(value);
  });

  test('digits between commas without spaces are a list', () => {
    expect(numbers('See items 22,24,26,31.').map(({ value }) => value)).toEqual([22, 24, 26, 31]);
  });
});

describe('what names is no count', () => {
  test.each([
    'An Su-35 left.',
    'A Kh-101 fell.',
    'The 47th Brigade left.',
    'Resolution 1701 holds.',
    'An SA-8 fired.',
    'An M-16 was found.',
    'An Il-76 landed.',
    'A Type 055 sailed.',
    'They cited Article 5.',
    'A 5G mast fell.',
    'Take exit 436 there.',
    'Call 555-0147 now.',
    'A 122mm shell fell.',
    'The S&P 500 fell.',
    'Flight 752 fell.',
  ])('%s', (text) => {
    expect(numbers(text).filter((number) => number.class === 'count')).toEqual([]);
  });

  test.each([
    ['It needs 1) flour and 2) salt.', ['ordinal', 'ordinal']],
    ['Logged at 2019-09-01T10:42:37Z.', ['year', 'date', 'date', 'time']],
    ['Between 1600 and 1900 summers cooled.', ['year']],
    ['It began on 1 may and failed.', ['date']],
    ['The second shell hit the third house.', ['ordinal', 'ordinal']],
    ['A 34-yo man left.', ['age']],
  ])('%s', (text, classes) => {
    expect(numbers(text).map((number) => number.class)).toEqual(classes);
  });
});

describe('up and down', () => {
  test.each([
    ['Output fell 5%.', 'down'],
    ['Output was revised upward by 40%.', 'up'],
    ['Output was cut downwards by 40%.', 'down'],
    ['Output rose to 40%.', null],
    ['A fall of 40% was seen.', 'down'],
    ['The 40% jump surprised them.', 'up'],
    ['Output is 40% lower.', 'down'],
    ['They cut 40% of the wires.', null],
    ['Troops downed 40 kites.', null],
  ])('%s', (text, trend) => {
    expect(only(text).trend).toBe(trend);
  });

  test('"sixfold" takes a bound', () => {
    expect(only('Output grew more than sixfold.')).toMatchObject({ text: 'more than sixfold', value: 6, bound: 'more_than' });
  });
});
