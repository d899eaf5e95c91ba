import { describe, expect, it, test } from '@jest/globals';
import { mentionsOf } from './read.js';

const peopleOf = (text: string): readonly string[] =>
  mentionsOf(text)
    .filter((one) => one.type === 'person')
    .map((one) => `${one.text} = ${one.name}`);
const rolesOf = (text: string): readonly string[] => mentionsOf(text).flatMap((one) => one.roles.map((role) => role.text));

describe('names', () => {
  it('join later surnames with the full name', () => {
    expect(peopleOf('Prime Minister Ilse Vanderhoek arrived on Monday. Vanderhoek said the talks had failed.')).toEqual([
      'Ilse Vanderhoek = Ilse Vanderhoek',
      'Vanderhoek = Ilse Vanderhoek',
    ]);
  });

  it('join spellings of one surname', () => {
    expect(peopleOf('Volodymyr Zelenskiy spoke first. Later Zelensky left.').map((one) => one.split(' = ')[1])).toEqual([
      'Volodymyr Zelenskiy',
      'Volodymyr Zelenskiy',
    ]);
  });

  test.each([
    ['Crown Prince Khalid bin Rashid received them.', 'Khalid bin Rashid'],
    ['She met Ursula von der Heide in March.', 'Ursula von der Heide'],
    ['Gen. Oleksandr Marchenko led the assault.', 'Oleksandr Marchenko'],
    ['The mayor, Pavlo Hrytsenko, asked people to stay inside.', 'Pavlo Hrytsenko'],
  ])('keep particles and leave titles out: %s', (text, name) => {
    expect(peopleOf(text)).toEqual([`${name} = ${name}`]);
  });

  it('find a surname that is also a weapon or a town after a given name', () => {
    expect(peopleOf('Robert Abrams testified. Helen Houston did not.')).toEqual([
      'Robert Abrams = Robert Abrams',
      'Helen Houston = Helen Houston',
    ]);
  });

  it('find a lone surname by what people do and have', () => {
    expect(
      peopleOf("In the spring Timmerholt campaigned again. Then Vasgard narrowly kept the seat. It was Oldred's widow."),
    ).toEqual(['Timmerholt = Timmerholt', 'Vasgard = Vasgard', 'Oldred = Oldred']);
  });

  it('take no part of a title for a name', () => {
    expect(peopleOf('The Secretary of State met the Prime Minister and the Crown Prince.')).toEqual([]);
  });
});

describe('offices', () => {
  test.each([
    ['U.S. Secretary of State Marco Rubio landed.', 'U.S. Secretary of State'],
    ['Estonian President Maarika Tamm spoke.', 'Estonian President'],
    ['Officials met Danylo Kryvko, a senior aide to the governor.', 'senior aide to the governor'],
    [
      'They quoted the head of the Poltava city military administration Ihor Savchuk on Friday.',
      'head of the Poltava city military administration',
    ],
    ['NATO Secretary General Piet Janssen agreed.', 'NATO Secretary General'],
  ])('%s', (text, role) => {
    expect(rolesOf(text)).toContain(role);
  });

  it('are none where only a courtesy is given', () => {
    expect(rolesOf('They thanked Mr Petrov.')).toEqual([]);
  });
});
