import { describe, expect, test } from '@jest/globals';
import { numbers, only, read } from './read.js';

const classes = (text: string): readonly string[] => numbers(text).map((q) => `${q.text}: ${q.class}`);

describe('classes', () => {
  test.each([
    ['It began in 2019.', ['2019: year']],
    ['The 2019 offensive failed.', ['2019: year']],
    ['Since the 1990s it has grown.', ['1990: year']],
    ['They sent 2000 soldiers.', ['2000: count']],
    ['They sent 2,000 soldiers in 2021.', ['2,000: count', '2021: year']],
    ['On May 9, 2024, it rained.', ['9: date', '2024: year']],
    ['On 24 February they left.', ['24: date']],
    ['The 7 October attacks shocked them.', ['7: date']],
    ['On June 3 and 4 they left.', ['3: date', '4: date']],
    ['It was dated 2023-04-05.', ['2023: year', '04: date', '05: date']],
    ['It struck at 09:30.', ['09:30: time']],
    ['It struck at 0900 GMT.', ['0900: time']],
    ['It struck at 5pm.', ['5pm: time']],
    ['They won 3-2.', ['3: score', '2: score']],
    ['The third convoy left.', ['third: ordinal']],
    ['The third-largest town fell.', ['third: rank']],
    ['The 47th Brigade left.', ['47th: designator']],
    ['Three Su-35 jets left.', ['Three: count', 'Su-35: designator']],
    ['Twenty Kh-101 missiles flew.', ['Twenty: count', 'Kh-101: designator']],
    ['They sent 14 Leopard 2 tanks.', ['14: count', '2: designator']],
    ['Highway 404 is shut.', ['404: designator']],
    ['Resolution 1701 holds.', ['1701: designator']],
    ['It fired 155mm shells.', ['155: designator']],
    ['It got 20 mm of rain.', ['20: distance']],
    ['They met in COVID-19 times.', ['COVID-19: designator']],
    ['He lives at flat 11a.', ['11a: designator']],
    ['A magnitude 5.7 quake struck.', ['5.7: designator']],
    ['Send it to Springfield, IL 62704.', ['62704: designator']],
    ['They sent Sudan, it said, 62704 tents.', ['62704: count']],
    ['They called +380 44 555 0101.', ['+380 44 555 0101: designator']],
    ['They marched 12km in two days.', ['12: distance', 'two: duration']],
    ['It weighs 30 tonnes.', ['30: weight']],
    ['They hold 1,000 sq km.', ['1,000: area']],
  ])('%s', (text, expected) => {
    expect(classes(text)).toEqual(expected);
  });

  test.each([
    ['A boy aged 7 left.', 7],
    ['A 7-year-old left.', 7],
    ['A seven-year-old left.', 7],
    ['The boy is 7 years old.', 7],
    ['Ivan Melnyk, 47, left.', 47],
    ['Men in their 50s left.', 50],
    ['The baker, 52, left.', 52],
    ['The suspect (38) left.', 38],
    ['His niece, about 6, left.', 6],
    ['The porter, who was only 17, left.', 17],
    ['He turned 44, she said.', 44],
  ])('age: %s', (text, value) => {
    expect(only(text)).toMatchObject({ class: 'age', value, unit: 'year' });
  });

  test.each([
    ['Her two sons, 5 and 16, left.', ['two: count', '5: age', '16: age']],
    ['Three pupils, 6, 7 and 9, left.', ['Three: count', '6: age', '7: age', '9: age']],
    ['The brothers, both 23, left.', ['23: age']],
    ['A mother of three, 44, left.', ['three: count', '44: age']],
    ['The dead soldiers, 14, were buried.', ['14: count']],
    ['It is twice that many.', []],
    ['There were women (14) and children (5).', ['14: count', '5: count']],
    ['It lost an officer, 14 soldiers and a tank.', ['14: count']],
    ['An officer, 14 of his men and a medic left.', ['14: count']],
    ['It killed three farmers, 14 and 15 of their goats.', ['three: count', '14: count', '15: count']],
  ])('ages behind the noun for a person, and counts: %s', (text, expected) => {
    expect(classes(text)).toEqual(expected);
  });

  test('units of measure stand outside the text', () => {
    expect(only('They hold 1,000 sq km.')).toMatchObject({ text: '1,000', unit: 'km2', measure: { text: 'sq km' } });
    expect(only('They marched 12km.')).toMatchObject({ text: '12', unit: 'km', measure: { text: 'km' } });
    expect(only('Winds reached 150 km/h.')).toMatchObject({ unit: 'km/h', class: 'other' });
  });
});

describe('one, articles and negatives', () => {
  test.each([
    ['One of them died.', ['One']],
    ['She said that one of the shells was live.', ['one']],
    ['He fled that one.', []],
    ['He is the one that fled.', []],
    ['They accused one another.', []],
    ['This one works.', []],
    ['It is a one-way road.', []],
  ])('%s', (text, expected) => {
    expect(numbers(text).map((q) => q.text)).toEqual(expected);
  });

  test.each([
    ['There were no casualties.', 'no'],
    ['No one was hurt.', 'No one'],
    ['Nobody was hurt.', 'Nobody'],
    ['None was hurt.', 'None'],
    ['Not a single house stood.', 'Not a single'],
    ['It ended without casualties.', 'without'],
  ])('%s', (text, words) => {
    expect(only(text)).toMatchObject({ text: words, value: 0, low: 0, high: 0, form: 'negative' });
  });

  test('"no longer" and "no-fly zone" deny nothing that counts', () => {
    expect(numbers('They no longer enforce the no-fly zone.')).toEqual([]);
  });

  test('an article is a candidate of its own, not beside another number or in a rate', () => {
    expect(read('A tank burned.')[0]).toMatchObject({ text: 'A', value: 1, form: 'article' });
    expect(read('They sent a further 100 men.').map((q) => q.text)).toEqual(['100']);
    expect(read('They fire 20 shells a day.').map((q) => q.text)).toEqual(['20']);
    expect(read('It hit a 12-storey block.').map((q) => q.text)).toEqual(['a', '12']);
  });
});

describe('rates, changes and additions', () => {
  test.each([
    ['They fire 20 shells a day.', 'day'],
    ['They make 300 missiles per month.', 'month'],
    ['They lose 900 men each day.', 'day'],
    ['It costs $5 a barrel.', 'barrel'],
    ['They fire 20 shells daily.', 'day'],
    ['They fired 20 shells a day after the truce.', null],
  ])('%s', (text, per) => {
    expect(only(text).per).toBe(per);
  });

  test.each([
    ['Output rose 35%.', 'up'],
    ['Output fell by 12 crates.', 'down'],
    ['Output is up 5%.', 'up'],
    ['They saw a 12% increase.', 'up'],
    ['The toll rose to 300.', null],
    ['They shot down 12 drones.', null],
    ['They cut 12 cables.', null],
    ['They cut the garrison by 300.', 'down'],
    ['It raised its aid for the south by 12 crates.', 'up'],
    ['The wall was cut open by 12 drones.', null],
    ['They lost the bridge hit by 12 shells.', null],
  ])('%s', (text, trend) => {
    expect(only(text).trend).toBe(trend);
  });

  test('the other way to say a change is one too', () => {
    expect(numbers('Shares fell 2% or 40 cents.').map(({ trend }) => trend)).toEqual(['down', 'down']);
    expect(numbers('Shares fell 2% or 3% a year.').map(({ trend }) => trend)).toEqual(['down']);
  });

  test.each([
    ['Another five fell.', 'five', true],
    ['Two more fell.', 'Two', true],
    ['An additional 40 fell.', '40', true],
    ['Nine others fell.', 'Nine', false],
  ])('%s', (text, words, additional) => {
    expect(only(text)).toMatchObject({ text: words, additional });
  });
});
