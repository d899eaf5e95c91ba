import { describe, expect, test } from '@jest/globals';
import { numbers, only, read } from './read.js';

describe('values of numbers', () => {
  test.each([
    ['The army lost 38 tanks.', '38', 38],
    ['Rescuers saved 1,204 villagers.', '1,204', 1204],
    ['Rescuers saved 12,34,567 villagers.', '12,34,567', 1234567],
    ['Rescuers saved 61 400 villagers.', '61 400', 61400],
    ['The city has 8.2 million residents.', '8.2 million', 8200000],
    ['It needs 4m rounds.', '4m', 4000000],
    ['Some call for 70k troops.', '70k', 70000],
    ['They shelter 3.5 lakh people.', '3.5 lakh', 350000],
    ['Twenty-six villagers died.', 'Twenty-six', 26],
    [
      'They counted one hundred and forty-three thousand two hundred and nine ballots.',
      'one hundred and forty-three thousand two hundred and nine',
      143209,
    ],
    ['Two and a half million people fled.', 'Two and a half million', 2500000],
    ['Half a million people fled.', 'Half a million', 500000],
    ['A quarter of a million people fled.', 'A quarter of a million', 250000],
    ['They freed half a dozen captives.', 'half a dozen', 6],
    ['They freed two dozen captives.', 'two dozen', 24],
    ['They freed a score of captives.', 'a score', 20],
    ['They won with a score of 45.', '45', 45],
    ['They walked a mile and a half.', 'a mile and a half', 1.5],
    ['They freed a couple of captives.', 'a couple', 2],
    ['The march covered 2½ squares.', '2½', 2.5],
    ['It is two point five times as strong.', 'two point five', 2.5],
  ])('%s', (text, words, value) => {
    expect(only(text)).toMatchObject({ text: words, value, low: value, high: value, bound: 'exact' });
  });

  test('a lone point is a decimal unless the article groups with points elsewhere', () => {
    expect(only('They found 1.200 crates.').value).toBe(1.2);
    expect(numbers('Of 2.300.000 crates they found 1.200 crates.').map(({ value }) => value)).toEqual([2300000, 1200]);
  });

  test('groups with a spaced comma only where the article writes them so', () => {
    expect(numbers('Some 20, 000 goats and 3, 417 sheep drowned.').map(({ value }) => value)).toEqual([20000, 3417]);
    expect(numbers('Of 1, 250, 000 tins 40, 000 were left.').map(({ value }) => value)).toEqual([1250000, 40000]);
    expect(numbers('They searched rooms 3, 417 and 520.').map(({ value }) => value)).toEqual([3, 417, 520]);
  });

  test('"m" is metres where nothing is counted', () => {
    expect(only('The wave was 4m high.')).toMatchObject({ text: '4', value: 4, unit: 'm', class: 'distance' });
    expect(only('The ditch is 9 m wide.')).toMatchObject({ text: '9', value: 9, unit: 'm', class: 'distance' });
  });

  test('compounds leave the counted noun outside', () => {
    expect(only('It was a 91-drone attack.').text).toBe('91');
    expect(only('They built a 30,000-strong army.').text).toBe('30,000');
  });
});

describe('units and money in every notation', () => {
  const said = (text: string): readonly string[] =>
    numbers(text).map(
      ({ value, high, unit, per }) =>
        `${String(value)}${high === value ? '' : `-${String(high)}`} ${unit ?? '-'}${per ? `/${per}` : ''}`,
    );

  test.each([
    ['They lost a 120-square-kilometre strip and a 30-sq-km pocket.', ['120 km2', '30 km2']],
    ['The zone has 14 people per square kilometre.', ['14 -/km2']],
    ['They dug a pit 3 by 5 metres and a 40-by-60-foot hall.', ['3 m', '5 m', '40 foot', '60 foot']],
    ['The blast left a hole of 2m x 3m.', ['2 m', '3 m']],
    ['They cleared a 10- to 15-kilometre belt.', ['10-15 km']],
    ['They went 10km - 15 minutes on foot.', ['10 km', '15 minute']],
    ['The pole is 6 feet, 3 inches long.', ['6.25 foot']],
    ['It took 2 hours, 15 minutes.', ['2.25 hour']],
    ['He paid 40 dollars, 50 of them in coins.', ['40 USD', '50 -']],
    ['They walked a quarter-mile.', ['0.25 mile']],
    ['They walked a quarter mile.', ['0.25 mile']],
    ['They need a three-quarter-inch bolt.', ['0.75 inch']],
    ['They queued half a mile and drank a quarter-litre.', ['0.5 mile', '0.25 litre']],
    ['The wheel made a half turn.', ['0.5 turn']],
    ['A half-point rise filled half a page.', ['0.5 point', '0.5 page']],
    ['It cost cad$ 15 there.', ['15 CAD']],
    ['Some 200-1000 villagers fled.', ['200-1000 -']],
    ['The tank holds 500-1000 litres.', ['500-1000 litre']],
    ['The post lies 3km-5km away.', ['3-5 km']],
    ['Call 778-1171 for help.', ['778 -']],
    ['The dam holds 3 million acre-feet.', ['3000000 acre foot']],
    ['The dose was 40 microsieverts an hour.', ['40 microsievert/hour']],
    ['The load was 20 (kg) and the drop 12 [km].', ['20 kg', '12 km']],
    ['He killed 20 (men).', ['20 -']],
    ['The ticket costs 15 dollars 50.', ['15.5 USD']],
    ['The fare rose to twelve euros forty-five and may rise again.', ['12.45 EUR']],
    ['The fare is 17 USD and 25.', ['17.25 USD']],
    ['He gave 15 dollars 50 times.', ['15 USD', '50 -']],
    ['He raised 75 dollars and 50 people came.', ['75 USD', '50 -']],
    ['He raised 75 dollars, and 50 came.', ['75 USD', '50 -']],
    ['They asked for rupees 500 crore and naira 40,000.', ['5000000000 INR', '40000 NGN']],
    ['The dollar 2.5 million people use fell.', ['2500000 -']],
    ['It pays rmb 10 at home and usd 2 abroad.', ['10 CNY', '2 USD']],
    ['Rice sells at 4 dollars a bushel.', ['4 USD/bushel']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('open numbers', () => {
  test.each([
    ['Several crews left.', 'Several', 3],
    ['A few crews left.', 'A few', 3],
    ['A large number of crews left.', 'A large number of', 3],
    ['Dozens left.', 'Dozens', 12],
    ['Scores of crews left.', 'Scores', 20],
    ['Tens of thousands left.', 'Tens of thousands', 10000],
    ['Hundreds of thousands of men left.', 'Hundreds of thousands', 100000],
    ['Several hundred men left.', 'Several hundred', 300],
    ['A few dozen men left.', 'A few dozen', 36],
  ])('%s', (text, words, value) => {
    expect(only(text)).toMatchObject({ text: words, value, low: null, high: null, bound: 'vague', form: 'vague' });
  });

  test('"the number of" and test scores are no quantities', () => {
    expect(numbers('The number of visitors grew.')).toEqual([]);
    expect(numbers('Their test scores fell.')).toEqual([]);
  });
});

describe('shares', () => {
  test.each([
    ['They hold one-fifth of the province.', 'one-fifth', 20],
    ['They hold two-thirds of the province.', 'two-thirds', 66.6667],
    ['They hold a third of the province.', 'a third', 33.3333],
    ['They hold half of the province.', 'half', 50],
    ['They hold 20 per cent of the province.', '20 per cent', 20],
    ['They hold 17.5% of the province.', '17.5%', 17.5],
    ['It affects one in five farmers.', 'one in five', 20],
    ['Some farmers - one in eight - left.', 'one in eight', 12.5],
    ['It affects nine out of every ten farmers.', 'nine out of every ten', 90],
  ])('%s', (text, words, value) => {
    expect(only(text)).toMatchObject({ text: words, value, unit: 'percent', class: 'percent' });
  });

  test('two counts stay apart', () => {
    expect(numbers('They downed 41 out of 56 drones.').map(({ value }) => value)).toEqual([41, 56]);
    expect(numbers('It killed two in 2019.').map(({ value }) => value)).toEqual([2, 2019]);
  });

  test('ordinals and halves of other things are no shares', () => {
    expect(numbers('A third convoy left.').map((q) => q.class)).toEqual(['ordinal']);
    expect(read('His half-brother left in the second half.').some((q) => q.class === 'percent')).toBe(false);
    expect(numbers('The first half minutes were sent.').map((q) => q.class)).toEqual(['ordinal']);
    expect(numbers('Sales fell in the quarter year on year.')).toEqual([]);
  });
});

describe('money', () => {
  test.each([
    ['It costs $2.3bn.', '$2.3bn', 2300000000, 'USD'],
    ['It costs €500 million.', '€500 million', 500000000, 'EUR'],
    ['It costs US$40m.', 'US$40m', 40000000, 'USD'],
    ['It costs A$7.', 'A$7', 7, 'AUD'],
    ['It costs ₴900.', '₴900', 900, 'UAH'],
    ['It costs Rs 500 crore.', 'Rs 500 crore', 5000000000, 'INR'],
    ['It costs 75 million USD.', '75 million USD', 75000000, 'USD'],
    ['It costs 4,000 Tanzanian shillings.', '4,000', 4000, 'TZS'],
  ])('%s', (text, words, value, unit) => {
    expect(only(text)).toMatchObject({ text: words, value, unit, class: 'money' });
  });

  test('a currency in words stands outside the text', () => {
    const sum = only('It costs a few thousand Hong Kong dollars.');
    expect(sum).toMatchObject({ text: 'a few thousand', unit: 'HKD', class: 'money' });
    expect(sum.measure?.text).toBe('Hong Kong dollars');
    expect(only('Billions of dollars are missing.')).toMatchObject({ unit: 'USD', class: 'money' });
    expect(only('The fine is 3 dollars and 40 cents.')).toMatchObject({ text: '3 dollars and 40', value: 3.4, unit: 'USD' });
  });

  test('pounds are weight unless paid', () => {
    expect(only('They dropped a 500-pound bomb.')).toMatchObject({ unit: 'lb', class: 'weight' });
    expect(only('He paid 500 pounds.')).toMatchObject({ unit: 'GBP', class: 'money' });
  });
});
