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
    [
      'The mayor said that nobody was hurt, though seven sheds burnt down.',
      'mayor: nobody was hurt, though seven sheds burnt down',
    ],
    [
      'Of the 90 drones fired at the port, the navy said, 60 were lost - 40 of one type and 20 of another.',
      'navy: Of the 90 drones fired at the port, the navy said, 60 were lost - 40 of one type and 20 of another',
    ],
    [
      'Some 900 men have died, the clinic said in its daily update, which covers 28 killed since noon.',
      'clinic: Some 900 men have died, the clinic said in its daily update, which covers 28 killed since noon',
    ],
    [
      'Six rockets hit the port; four of them did not go off, the navy said.',
      'navy: Six rockets hit the port; four of them did not go off',
    ],
    [
      'Some 900 huts burnt down, the agency said, plus 40 in the hills.',
      'agency: Some 900 huts burnt down, the agency said, plus 40 in the hills',
    ],
    [
      'A nurse was among the dead, according to the clinic, and nine others were hurt.',
      'clinic: A nurse was among the dead, according to the clinic, and nine others were hurt',
    ],
    [
      'The fort fell, yielding, according to the radio, at least 30 guns.',
      'radio: yielding, according to the radio, at least 30 guns',
    ],
    ['At the clinic, where nurses said 13 men lay, five with burns, nobody slept.', 'nurses: 13 men lay, five with burns'],
    ['The band took 90 men, 12 of whom the army said it had freed.', 'army: 12 of whom the army said it had freed'],

    ['The general said that in May, and in June, nine men drowned.', 'general: in May, and in June, nine men drowned'],
    ['Two men died, the mayor said; the toll later rose to five.', 'mayor: Two men died'],
    ['The navy says it is reviewing its rules after 40 sailors drowned.', 'navy: it is reviewing its rules'],
    [
      'The general said his men held the ridge, as the enemy pressed on with a raid that killed nine.',
      'general: his men held the ridge',
    ],
    ['Nine huts burnt down, the union said, prompting a strike in which 12 men were hurt.', 'union: Nine huts burnt down'],
    [
      'At least 90 men were held, the monitor said, more than 50 in Omdan and 20 in the hills.',
      'monitor: At least 90 men were held, the monitor said, more than 50 in Omdan and 20 in the hills',
    ],
    ['Thousands of huts — over 13,000, in the mayor’s count — were damaged.', 'mayor: over 13,000'],
    ['Six men died – 11, according to the clinic.', 'clinic: 11'],
    ['The raid killed 49 men - rights groups put it at more than 200 - and burnt huts.', 'rights groups: it at more than 200'],
    ['The mayor would say only that the toll stood at 31.', 'mayor: the toll stood at 31'],
    ['Eleven men died, the mayor said, when 35 houses burnt.', 'mayor: Eleven men died, the mayor said, when 35 houses burnt'],
    ['According to the district office at least 9 men drowned.', 'district office: at least 9 men drowned'],
    [
      'Four men were shot, according to the clinic, and 17 people wounded.',
      'clinic: Four men were shot, according to the clinic, and 17 people wounded',
    ],
    [
      'Some 90 people died, according to Vigil, a group in Omdan, and 700 were driven out, most of them women.',
      'Vigil: Some 90 people died, according to Vigil, a group in Omdan, and 700 were driven out, most of them women',
    ],
    [
      'Troops killed 19 men near the dam, the army announced, and captured two.',
      'army: Troops killed 19 men near the dam, the army announced, and captured two',
    ],
    [
      'The losses, which by its count now number 4,000, are high.',
      'count: The losses, which by its count now number 4,000, are high',
    ],
    [
      'Two huts burnt and 90 men fled, OCHA reports; 24 have died.',
      'OCHA: Two huts burnt and 90 men fled, OCHA reports; 24 have died',
    ],
    [
      'Two boats sank, “which were carrying arms,” the captain told reporters.',
      'captain: Two boats sank, “which were carrying arms,”',
    ],
    ['Jets hit the base, where – the army says – a dozen guns stood.', 'army: the army says – a dozen guns stood'],
    ['The army left and, according to the clinic, nine men died.', 'clinic: nine men died'],
  ])('on: %s', (text, expected) => {
    expect(saidIn(text)).toContain(expected);
  });

  test.each([
    ['Two villages burnt, investigators found, and in August 19 men died.', 'investigators: Two villages burnt'],
    ['The ministry reported floods and in the south about 90 people left.', 'ministry: floods'],
    ['Ilmar accused Vesten of spite after six drones hit the port.', 'Ilmar: Vesten of spite'],
    ['Nine men died on Monday when, according to residents, gunmen came.', 'residents: gunmen came'],
    ['There were 90 guns, diplomats estimated; the army is said to have bought 40 more.', 'diplomats: There were 90 guns'],
    ['More than 20 drones fell, the mayor said, after a day in which 11 men died.', 'mayor: More than 20 drones fell'],
    ['What the army described as a “precision strike” killed 23 men.', 'army: a “precision strike”'],
    ['Nine huts burnt, the mayor said; in the north, a man died.', 'mayor: Nine huts burnt'],
    ['In Omdan, where the mayor reported two sheds hit, half the homes lost power.', 'mayor: two sheds hit'],
    ['A house was torn open by what Vesten said was a mine, and 31 men were hurt.', 'Vesten: was a mine'],
    ['The council declared “victory” after troops took 12 farms.', 'council: victory'],
    [
      'The rebels say they will fight on in Omdan, where 900 men have died, according to the clinic.',
      'clinic: where 900 men have died',
    ],
    [
      'So far 80 men have died: 50 in the north, according to the army, and 30 in the south, according to the rebels.',
      'army: 50 in the north',
    ],
    ['The toll stands at 14."I was asleep," Olena Hryn said.', 'Olena Hryn: I was asleep'],
    ['Jan Vos, who runs the only school in the town, which has 30 pupils, said 13 men came.', 'Jan Vos: 13 men came'],
    ['Omdan gave no number (the army put it at 150) nor the names of the 40 others.', 'army: it at 150'],
    ['They freed four men in a raid that the army says killed 12.', 'army: a raid that the army says killed 12'],
    ['The navy is understood to have built the pier, which has 12 guns.', '-: The navy is understood to have built the pier'],
  ])('not on: %s', (text, expected) => {
    expect(saidIn(text)).toContain(expected);
  });

  test('nobody is named where only the accused is', () => {
    expect(saidIn('Officers hunted for a man accused of firing at a bar, killing 18 people.')).toEqual(['-: firing at a bar']);
  });
});

describe('figures that somebody gives', () => {
  test.each([
    ['The mayor put the true figure closer to 500.', 'mayor: the true figure closer to 500'],
    ['Omdan gave no number, although UN monitors put it around 150.', 'UN monitors: it around 150'],
    ['The first reports gave the dead as nine.', 'first reports: the dead as nine'],
    ['Eleven men died near Omdan, with one source giving the dead as 18.', 'one source: the dead as 18'],
    ['The army late on Sunday gave six of its men killed.', 'army: six of its men killed'],
    ['The council has set the number of missing at 800.', 'council: the number of missing at 800'],
    ['Officials afterwards revised that number to three.', 'Officials: that number to three'],
    ['The blast killed 600 men, double the 300 the council had given.', 'council: 300'],
    ['The office would not confirm a count of 14 dead given by the Red Cross.', 'Red Cross: 14 dead'],
    ["The ministry's figure of 40 dead is disputed.", 'ministry: 40 dead'],
    ['The radio quoted an official as putting the figure at 40.', 'official: the figure at 40'],
    ['The command gave this account of the night: 12 drones fell.', 'command: 12 drones fell'],
    ['The group itself conceded nine deaths.', 'group: nine deaths'],
    ['She at first spoke of 20 dead.', 'She: 20 dead'],
    ['Pictures analysed by the paper show at least 45 ruins.', 'Pictures: at least 45 ruins'],
    ['Aid workers in the area had already spoken of as many as 150 dead.', 'Aid workers in the area: as many as 150 dead'],
    ['The figure given on Sunday by residents was about 100.', 'residents: about 100'],
    ['The agency had on Sunday put the number of dead at 670.', 'agency: the number of dead at 670'],
    ['The first reports were of 37 dead.', '-: 37 dead'],
    ['WHO puts the toll at 1,093.', 'WHO: the toll at 1,093'],
    ['It estimates there are 900 dead.', 'It: there are 900 dead'],
    ['A doctor at the clinic, where most of the wounded lay, said 13 men had died.', 'doctor at the clinic: 13 men had died'],
    ['Officials early on Tuesday said that 76 men had died.', 'Officials: 76 men had died'],
    [
      'A spokesman for the naval press office has reported that 30 men died.',
      'spokesman for the naval press office: 30 men died',
    ],
    ['Nine men died, ministry figures show.', 'ministry figures: Nine men died'],
    ['The rebels stormed the camp, Vesten claiming to hold 170 men.', 'Vesten: to hold 170 men'],
    ['Some 94 are left, 34 of whom the army believes to be dead.', 'army: 34 of whom the army believes to be dead'],
    ['Video released by the rebels, in black and white, shows two boats.', 'Video: two boats'],
    ["The ministry's tally for the day stood at 88.", 'ministry: 88'],
    ["Omdan's count was 65.", 'Omdan: 65'],
    ['The Commission on Human Rights reports 39 deaths.', 'Commission on Human Rights: 39 deaths'],
    ['Sources at the clinic, the largest in the south, say they took in 50 men.', 'Sources at the clinic: they took in 50 men'],
    ["The army's account of the raid – that it killed nine men – is disputed.", 'army: it killed nine men'],
    ['“Nineteen are dead,” shouted the officer.', 'officer: Nineteen are dead'],
    ['At least 30 of them were boys, said a rescuer who was there.', 'rescuer: At least 30 of them were boys'],
    ['It listed five trucks among its booty.', 'It: five trucks among its booty'],
    ['Papers named 61 men who, the army says, died at the ford.', '61 men who'],
    ['Divers seek the 1,200 bombs the army thinks are in the lake.', 'army: the 1,200 bombs the army thinks are in the lake'],
    ['The WHO said that nine men died.', 'WHO: nine men died'],
    ['Theresa May said four jets flying from Akrotiri had left.', 'Theresa May: four jets flying from Akrotiri had left'],
  ])('%s', (text, expected) => {
    expect(saidIn(text)).toContainEqual(expect.stringContaining(expected));
  });

  test.each([
    'A convoy of 14 trucks from the army base arrived.',
    'A total of 300 people from the army town fled.',
    'The queen gave 12 soldiers medals.',
    'The train set off at 5 with 40 men.',
    'The man lived in Kaduna state, one of six.',
  ])('nobody gives one: %s', (text) => {
    expect(saidIn(text)).toEqual([]);
  });
});

describe('lists that a colon introduces', () => {
  test('each item is what was said', () => {
    const text = 'The report said:\n\n- 5 jets fell;\n\n- 16 tanks burnt.\n\nElsewhere 12 men died.';
    expect(saidIn(text)).toEqual(['report: 5 jets fell', 'report: 16 tanks burnt']);
  });

  test('a denial is of every item', () => {
    const text = 'The command denies the reports that:\n\na) a jet was lost;\n\nb) 23 men were hurt.';
    expect(saidIn(text)).toEqual(expect.arrayContaining(['command: a jet was lost', 'command: 23 men were hurt']));
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
    ['ACLED, which tracks the war, has recorded 700 deaths.', 'ACLED: 700 deaths'],
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

test('a mark that a link between paragraphs leaves open quotes nothing behind it', () => {
  const text =
    "The army won.THE LONG WAR OF 'THE COOK OF VARDA'S GUARD'The dead were many. Nine men fell, the mayor's aide said.";
  expect(saidIn(text)).toContain("mayor's aide: Nine men fell");
});
