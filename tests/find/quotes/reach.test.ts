import { saidIn } from './read.js';

describe('what a report reaches over', () => {
  test.each([
    [
      'Nine huts burnt down, the fire service said; two barns were damaged.',
      'fire service: Nine huts burnt down, the fire service said; two barns were damaged',
    ],
    [
      'More than 60 rockets were fired, the army said, about half of which fell into the sea.',
      'army: More than 60 rockets were fired, the army said, about half of which fell into the sea',
    ],
    [
      'The raid used 90 bombs, the navy said, “dropped by jets from three bases”.',
      'navy: The raid used 90 bombs, the navy said, “dropped by jets from three bases”',
    ],
    [
      'The port is home, the agency reckons, to 3,000 people who are trapped.',
      'agency: The port is home, the agency reckons, to 3,000 people who are trapped',
    ],
    [
      'At least 210 monks have died, says the union, which checks each case, and more than 940 are in jail.',
      'union: At least 210 monks have died, says the union, which checks each case, and more than 940 are in jail',
    ],
    [
      'Some 2,100 people fled, according to the agency, with 300 crossing the river.',
      'agency: Some 2,100 people fled, according to the agency, with 300 crossing the river',
    ],
    [
      'Toll since 9 April, as recorded by the monitor: 9 killed, none missing.',
      'monitor: Toll since 9 April, as recorded by the monitor: 9 killed, none missing',
    ],
  ])('on: %s', (text, expected) => {
    expect(saidIn(text)).toContain(expected);
  });

  test.each([
    ['Two villages burnt, investigators found, and in August 19 men died.', 'investigators: Two villages burnt'],
    ['The ministry reported floods and in the south about 90 people left.', 'ministry: floods'],
    ['Ilmar accused Vesten of spite after six drones hit the port.', 'Ilmar: Vesten of spite'],
    ['Nine men died on Monday when, according to residents, gunmen came.', 'residents: gunmen came'],
    ['There were 90 guns, diplomats estimated; the army is said to have bought 40 more.', 'diplomats: There were 90 guns'],
  ])('not on: %s', (text, expected) => {
    expect(saidIn(text)).toContain(expected);
  });

  test('nobody accuses where only the accused is named', () => {
    expect(saidIn('Officers hunted for a man accused of firing at a bar, killing 18 people.')).toEqual([]);
  });
});

describe('cues and their speakers', () => {
  test.each([
    ['Local officials had at first spoken of 60 dead.', 'officials: 60 dead'],
    ['State media spoke only of a number of casualties.', 'State media: a number of casualties'],
    ['Commanders have in the past claimed to hold 200 men.', 'Commanders: to hold 200 men'],
    ['The army raised the number of dead to 62.', 'army: the number of dead to 62'],
    ['Later it revised the figure to 55.', 'it: the figure to 55'],
    ['The government recorded 412 deaths.', 'government: 412 deaths'],
    ['ACLED recorded 700 deaths.', 'ACLED: 700 deaths'],
    ['The agency quoted reports that 60 men had died.', 'agency: 60 men had died'],
    ["The command's first assessment was that two men died.", 'command: two men died'],
    [
      'The mayor, Ivo Pavel, told Reuters at least four had drowned and that he expected more.',
      'Ivo Pavel: at least four had drowned',
    ],
    ['At the hospital a doctor who asked not to be named told Reuters that six men died.', 'doctor: six men died'],
    [
      'A woman of 61 who had cooked for the feast, at the end of the village, said that she lost a son.',
      'woman of 61: she lost a son',
    ],
    ['Footage published on May 10 indicates that Omdani forces took the farm.', 'Footage: Omdani forces took the farm'],
    ['Video of the scene, verified by the agency, shows five bodies.', 'Video of the scene: five bodies'],
    ['The acting governor, Ivo Pavel, said that two men died.', 'Ivo Pavel: two men died'],
  ])('%s', (text, expected) => {
    expect(saidIn(text).map((said) => said.replace(/^.*?(?=(?:Ivo Pavel|officials):)/, ''))).toContainEqual(
      expect.stringContaining(expected),
    );
  });

  test.each(['The blast raised the death toll to 62.', 'The man counted on his men.'])('nobody speaks: %s', (text) => {
    expect(saidIn(text)).toEqual([]);
  });
});
