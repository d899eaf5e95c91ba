import { describe, expect, it, test } from '@jest/globals';
import { mentionsOf, typesOf } from './read.js';

test('the land before a town is no town of its own, a sum of money no place', () => {
  expect(placesOf('Jets struck the Gaza city of Rafah.')).toEqual(['Gaza', 'Rafah']);
  expect(placesOf('The bridge was rebuilt at a cost of over US$1 billion.')).toEqual([]);
});

const placesOf = (text: string): readonly string[] =>
  mentionsOf(text)
    .filter((one) => one.type === 'place')
    .map((one) => one.text);

describe('places', () => {
  test.each([
    ['Shells fell on the Kherson region and on Gilan province.', ['Kherson region', 'Gilan province']],
    ['A fire broke out at the Drovyna Power Plant near Lozhkovo.', ['Drovyna Power Plant', 'Lozhkovo']],
    ['A bomb went off in Lusk, Ala., near Salem, Ore.', ['Lusk', 'Ala.', 'Salem', 'Ore']],
    ['The village of Stepanky was empty.', ['Stepanky']],
    ['A ferry sank off Port Kavkaz in the Kerch Strait.', ['Port Kavkaz', 'Kerch Strait']],
    ['They fled to the West Bank and to New York City.', ['West Bank', 'New York City']],
    ['LESKOVO, Serbia - A bridge collapsed.', ['LESKOVO', 'Serbia']],
    ['Drones hit Bryansk, Zhukhovka and Belgorod overnight.', ['Bryansk', 'Zhukhovka', 'Belgorod']],
    ['FLOODS KILL 12 IN MOZAMBIQUE AND MALAWI', ['MOZAMBIQUE', 'MALAWI']],
    ['A raid on Drovyna left nine dead.', ['Drovyna']],
    ['The rebels freed 19 hostages from Drovyna.', ['Drovyna']],
    ['At Drovyna, about halfway, eight men died.', ['Drovyna']],
    ['Clashes went on around Drovyna all day.', ['Drovyna']],
    ['Jets bombed Drovyna, in western Serbia.', ['Drovyna', 'Serbia']],
  ])('%s', (text, expected) => {
    expect(placesOf(text)).toEqual(expected);
  });

  it('know the country', () => {
    expect(mentionsOf('Clashes went on in Kharkov and in Ras Lanuf.').map((one) => one.country)).toEqual(['UA', 'LY']);
  });

  it('are one where only a part of the name is known', () => {
    expect(placesOf('Guns fell silent in Krasna Horovytsia and in Novi Bakhmut.')).toEqual(['Krasna Horovytsia', 'Novi Bakhmut']);
    expect(typesOf('In Bakhmut Reuters saw smoke.')).toEqual(['Bakhmut/place', 'Reuters/organization']);
  });

  it('lie in the country that the article is on where several have one of the name', () => {
    const countries = (text: string): readonly (string | null)[] => mentionsOf(text).map((one) => one.country);
    expect(countries('Shells fell on Tripoli.')).toEqual(['LY']);
    expect(countries('In Lebanon, shells fell on Tripoli.')).toEqual(['LB', 'LB']);
    expect(countries('Georgia and Russia traded fire near Gori; the United States warned Moscow.')).toEqual([
      'GE',
      'RU',
      'GE',
      'US',
      'RU',
    ]);
    expect(countries('Police in Atlanta, Georgia, shot a man.')).toEqual(['US', 'US']);
  });

  it('take no everyday word for a town', () => {
    expect(placesOf('Reading the report, he found it nice. Split decisions followed.')).toEqual([]);
    expect(placesOf('He lives in Nice.')).toEqual(['Nice']);
  });

  it('take no name out of the name of an event', () => {
    expect(placesOf('He fought in the Gulf War and stood in the 2019 Bolivia general election.')).toEqual([]);
  });

  test.each([
    ['A shell hit a school in Deir Osman, a doctor said.', 'Deir Osman'],
    ['Troops stood on the edge of Wad Karim.', 'Wad Karim'],
    ['Police searched a brewery in the town of Osterno, who said nothing.', 'Osterno'],
    ['Gunmen raided a post at Kelbara.', 'Kelbara'],
    ['An operation around Kelbara killed nine.', 'Kelbara'],
    ['Only one town, Kelbara, has not fallen.', 'Kelbara'],
  ])('are made by what stands before them: %s', (text, expected) => {
    expect(placesOf(text)).toEqual([expected]);
  });

  test.each([
    ['Six died in Sonsova Department.', ['Sonsova Department']],
    ['Six died in eastern Sonsova Department.', ['Sonsova Department']],
    ['Six died in the eastern Sonsova Department.', ['Sonsova Department']],
    ['A report from Puno Department names six.', ['Puno Department']],
    ['Six died in the northern state of Kachin.', ['Kachin']],
    ['The Odesa Department of Health and an Odesa Department Store closed.', []],
    ['The mayor of Kachin dolls is a puppet.', []],
    ['Six died in the Elm Circle section of Odesa.', ['Elm Circle', 'Odesa']],
    ['Six died in a crowded Chelsea neighborhood.', ['Chelsea']],
    ['The Chelsea section on sports was read by six.', []],
    ['Six died at Abbot Gate and at Olmar Junction.', ['Abbot Gate', 'Olmar Junction']],
    ['Six died in San Miguel de Kolmara.', ['San Miguel de Kolmara']],
    ['Six died on the Westside.', ['Westside']],
    ['They withdrew to the area of Kermalusa.', ['Kermalusa']],
    ['Six died in the Department of Ancash.', ['Department of Ancash']],
    ['Six died in the Departments of Ancash and Boyaca.', ['Ancash', 'Boyaca']],
    ['Six died in East Palo Alto.', ['East Palo Alto']],
    ['He left the State Department for the Department of Health.', []],
    ['Shots were fired in the 2300 block of Elm Avenue.', ['2300 block of Elm Avenue']],
    ['Shots were fired at the corner of 5th Street and East Elm Road.', ['corner of 5th Street and East Elm Road']],
    ['Shots were fired at 62nd and Elm Streets.', ['62nd and Elm Streets']],
  ])('are parts of a state, of a town, and addresses: %s', (text, expected) => {
    expect(placesOf(text)).toEqual(expected);
  });

  it('lend their names to ships', () => {
    expect(placesOf('Missiles hit the container ship Maersk Hangzhou and the destroyer Odesa.')).toEqual([]);
    expect(placesOf('Missiles hit a ship in Odesa.')).toEqual(['Odesa']);
  });

  it('are not whom one trusts in', () => {
    expect(placesOf('He lost confidence in Robert Osterno, who resigned.')).toEqual([]);
  });

  it('take "us" for a pronoun', () => {
    expect(typesOf('They told us that the US would help us.')).toEqual(['US/place']);
  });
});

describe('peoples', () => {
  it('go by the state', () => {
    expect(mentionsOf('Ukrainians and a Briton met Israelis.').map((one) => [one.type, one.name])).toEqual([
      ['demonym', 'Ukraine'],
      ['demonym', 'United Kingdom'],
      ['demonym', 'Israel'],
    ]);
  });

  it('are found inside compounds', () => {
    expect(mentionsOf('Russian-held towns').map((one) => [one.text, one.party?.name])).toEqual([['Russian', 'Russia']]);
  });
});
