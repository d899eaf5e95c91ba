import { guessedFacts } from '../story.js';

/** Whom the rules give as the doer of each fact, before evidence is weighed. */
const guessedActors = (text: string): readonly (string | null)[] =>
  guessedFacts(text, '2024-10-10').map(({ actor }) => actor?.name ?? null);

describe('the enemy', () => {
  test('is whom the speaker fights', () => {
    const text = 'The enemy fired 112 rockets at villages along the river, the General Staff of the Ukrainian Armed Forces said.';
    expect(guessedActors(text)).toEqual(['Russia']);
  });

  test('who tells of the losses of his enemy brought them about', () => {
    expect(guessedActors('Russian casualties exceeded 400 in the sector, Kyiv said.')).toEqual(['Ukraine']);
    const list = "Ukraine's General Staff gave its daily figures.\nEnemy losses: personnel – 710, tanks – 12.";
    expect(guessedActors(list)).toEqual(['Ukraine', 'Ukraine']);
  });

  test('who takes no part in a war tells of losses only', () => {
    expect(guessedActors('Russian casualties exceeded 400 in the sector, London said.')).toEqual([null]);
  });
});

describe('doers that are named elsewhere', () => {
  test.each([
    ['The rebels, known as M23, killed 15 farmers in Kibirizi.', ['M23']],
    ['Gunmen killed 14 people at a market in Gao. The attack was claimed by JNIM.', ['JNIM']],
    ['Gunmen killed 14 people at a market in Gao. JNIM later claimed the massacre.', ['JNIM']],
    ['Gunmen seized 14 people at a market in Gao. JNIM had staged the kidnapping, the governor said.', ['JNIM']],
    ['Gunmen killed 14 people at a market in Gao. No group has claimed the attack.', ['Gunmen']],
    ['Police named the attacker as Karim Aziz, 29. He opened fire in a shop in Graz, killing four people.', ['Karim Aziz']],
    ['The army said its troops had killed 40 Boko Haram fighters in Sambisa forest.', ['Nigeria']],
    [
      "Myanmar's military bombed Mandalay on Friday and shelled the mills at dusk. On Saturday Myanmar's military attacked a school. Rescuers put the number of the dead at 85. Some 12 were killed in the north of the city.",
      ['Myanmar', 'Myanmar'],
    ],
  ])('%s', (text, doers) => {
    expect(guessedActors(text)).toEqual(doers);
  });
});

describe('two sides of a war', () => {
  test.each([
    ['Russia said its air defences had worked well. In Odesa two people were killed.', ['Russia']],
    ['Ukraine hailed the strike. At Feodosiya in Crimea two sailors were killed. Russia said little.', ['Ukraine']],
    ['On Saturday, Ukraine struck back at Belgorod, with 25 people killed there, the governor said.', ['Ukraine']],
    ['Police in Nigeria came under fire. Seven of the attackers were shot dead in Kano.', ['Nigeria']],
    ['Two Israeli hostages were freed in Rafah after talks with Hamas.', ['Hamas']],
    ['The government of Peru will meet. Peru and the Peruvian bishops are for talks. Three guerrillas were killed.', ['Peru']],
    ['Shining Path guerrillas are still in Peru. A soldier was wounded in Peru in 1994.', [null]],
    ['Hezbollah is silent. Peru mourns. A soldier was wounded in Peru.', [null]],
  ])('%s', (text, doers) => {
    expect(guessedActors(text)).toEqual(doers);
  });

  test('who brings down missiles does not attack with them', () => {
    const text = 'The air force of Ukraine destroyed 14 missiles overnight. Two got through, it said, striking a depot.';
    expect(guessedActors(text)[1]).not.toBe('Ukraine');
  });
});

test('where the verb is left out its subject stands before the number', () => {
  expect(guessedActors('Washington has pledged 40 howitzers, Berlin 18 tanks and Oslo two launchers.')).toEqual([
    'United States',
    'Germany',
    'Norway',
  ]);
});
