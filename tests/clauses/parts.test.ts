import { read } from './read.js';

describe('parts and wholes', () => {
  test.each([
    ['They shot down 54 of 72 drones.', ['54 of 72 drones']],
    ['The storm killed 18 people, including three children.', ['three children including 18 people']],
    ['The fire killed 12 workers, two of whom were cooks.', ['two including 12 workers']],
    ['The town has 12 bridges.', []],
  ])('%s', (text, expected) => {
    expect(read(text).parts).toEqual(expected);
  });

  test('a bare number with "of" counts the noun after it', () => {
    expect(read('They lost dozens of tanks.').verb('lose').object).toEqual(['dozens of tanks']);
  });
});

describe('states', () => {
  test('after the object', () => {
    expect(read('The blast left two people dead.').verb('leave')).toMatchObject({ object: ['two people'], complement: ['dead'] });
  });

  test('without a verb', () => {
    expect(read('Twelve people dead, 40 missing.').states).toEqual(['Twelve people: dead', '40: missing']);
  });

  test('a bare noun after the object', () => {
    expect(read('Eight villagers were taken hostage.').verb('take').complement).toEqual(['hostage']);
  });
});

test('an apposition is no second person', () => {
  expect(read('The quake killed one man, a farmer.').appositions).toEqual(['one man = a farmer']);
});

test('prepositional groups take their lists', () => {
  expect(read('The army fired at two towns and three farms.').preps).toEqual(['at two towns + three farms']);
});
