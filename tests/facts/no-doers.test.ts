import { extract } from '../../src/index.js';
import { guessedFacts } from '../story.js';

/** Whom the rules give as the doer of each fact, before evidence is weighed. */
const guessedActors = (text: string): readonly (string | null)[] =>
  guessedFacts(text, '2024-10-10').map(({ actor }) => actor?.name ?? null);

describe('who only tells of a deed, and where it was done', () => {
  test.each([
    ['Kenyan police have lowered the death toll from the attack to 90.', [null]],
    ["Kenya's government acknowledged the massacre, giving a toll of more than 90 dead.", [null]],
    ['Russian shelling inflicted losses of 40 men.', ['Russia']],
    ['Ukraine’s ministry condemned “the attack on a market by Russian forces ... that left 12 dead” on Friday.', [null]],
    ['Bombings at mills in Kenya and Uganda blew apart houses and cars. At least 82 people were killed in Mombasa.', [null]],
    ["Turkey's Defence Ministry said one of its drones had been shot down over Syria.", [null]],
    ['Israeli troops entered a camp in a raid that Palestinian officials said killed 34 people.', ['Israel']],
  ])('%s', (text, doers) => {
    expect(guessedActors(text)).toEqual(doers);
  });
});

describe('who is accused', () => {
  test.each([
    [
      'Russian officials accused Ukraine of shelling a bus station in Donetsk, where they said four people were killed.',
      ['Ukraine'],
    ],
    [
      "Armenia's ministry accused Azerbaijan of continuing to shell villages in Karabakh, where officials said six civilians were wounded.",
      ['Azerbaijan'],
    ],
  ])('%s', (text, doers) => {
    expect(guessedActors(text)).toEqual(doers);
  });
});

describe('what the words before share', () => {
  test('a passive without its doer has that of the one before', () => {
    const text = "The ministry says 900 people have been killed by Israel's bombardment and 4,100 wounded. Hamas fired rockets.";
    expect(guessedActors(text)).toEqual(['Israel', 'Israel']);
  });

  test('what happened "in which" is of that event', () => {
    const text = 'Ukraine fired drones at Belgorod after a Russian strike on Kyiv in which six people died.';
    expect(guessedActors(text)).toEqual(['Russia']);
  });

  test('killed and taken hostage', () => {
    const text =
      'Israel launched its war on Hamas after an attack on southern Israel, in which about 700 people were killed and 180 others taken hostage.';
    expect(guessedActors(text)).toEqual(['Hamas', 'Hamas']);
  });
});

describe('whose army', () => {
  test('that of the state for which somebody speaks', () => {
    const text =
      "Ukraine fired missiles at Sevastopol, and Ukraine's air defences were on alert. Russia's Defence Ministry gave figures. It said seven missiles were shot down by air defences.";
    expect(guessedActors(text)).toEqual(['Russia']);
  });

  test('in a land without an army, that of the state it fights', () => {
    const text =
      'Israeli tanks entered Jenin. Palestinian officials said troops killed four men in Jenin and the army denied it.';
    expect(guessedActors(text)).toEqual(['Israel']);
  });
});

describe('hostages', () => {
  test('are held by the armed group of the article, prisoners by its enemy', () => {
    const text =
      'Israel and Hamas agreed to a truce. In it 80 hostages were freed, and 200 Palestinians held in Israeli jails were released.';
    expect(guessedActors(text)).toEqual(['Hamas', 'Israel']);
  });
});

describe('other attacks than the one that a group claims', () => {
  const CLAIM = 'ISIS claimed responsibility for the bombing of a market in Baghdad on Tuesday. ';

  test.each([
    ['By evening another suicide bomber had entered a cafe in Basra, killing four people.', ['suicide bomber']],
    ['In 2014 a suicide bomber killed 30 people at a funeral in Tikrit.', ['suicide bomber']],
    ['On the same day two tourists were shot by a gunman in Sydney.', ['gunman']],
    ['A suicide bomber had walked into the crowd and killed 12 people.', ['Islamic State']],
  ])('%s', (text, doers) => {
    expect(guessedActors(CLAIM + text)).toEqual(doers);
  });
});

describe('the dead of an army in a whole war', () => {
  test.each([
    ['Russia invaded Ukraine. The group counts 41,000 Russian soldiers killed since the war began.', 'Ukraine'],
    ['Russia invaded Ukraine. Some 41,000 Russians have been killed or wounded since the war began.', 'Ukraine'],
    ['Russia invaded Ukraine. It admits that it has lost 41,000 soldiers since the war began.', null],
    ['Israel fought Hezbollah and Hamas. At least 4,100 Israeli soldiers have been killed since the war began.', null],
  ])('%s', (text, doer) => {
    expect(guessedActors(text)).toEqual([doer]);
  });
});

describe('whom a claim or a reproach names', () => {
  test.each([
    [
      'Al-Shabab, which is part of the al-Qaeda network, claimed responsibility for the raid on a hotel in Mombasa. Four guests were hurt.',
      'al-Shabab',
    ],
    [
      'Bombs went off at a bus station in Kabul. The Taliban condemned it. Islamic State said its branch ISIS-K claimed the blast. Eleven passengers died.',
      'Islamic State Khorasan',
    ],
    [
      'The hall in Sanaa was hit twice on Monday, a bombing that Houthi rebels blamed on the Saudi-led coalition. Nine guests were killed.',
      'Saudi Arabia',
    ],
    ['A strike on a market in Goma was blamed on Rwanda. Rescuers dug all night. Nine farmers were killed.', 'Rwanda'],
    ['Raiders burned a market in Goma. The mayor blamed Rwanda for closing the border. Nine traders were killed.', null],
    [
      'Islamic State Khorasan attacked a school in Kabul on Monday. Islamic State has attacked many schools. Nine pupils were killed.',
      'Islamic State Khorasan',
    ],
    [
      'A church in Kyiv burned down. Islamic State claimed the attack. Russia denied any part in it. Nine worshippers were killed.',
      'Islamic State',
    ],
    ['Dozens of Russian soldiers were killed in an ambush. JNIM claimed the attack. Ukraine attacked a Russian convoy.', 'JNIM'],
    [
      'Bandits raided a school in Nigeria. JNIM claimed the kidnapping. Boko Haram attacked a village in Nigeria. Forty pupils were taken hostage in Nigeria.',
      'JNIM',
    ],
  ])('%s', (text, doer) => {
    expect(guessedActors(text)).toEqual([doer]);
  });
});

describe('who may be meant by "the strikes"', () => {
  test('is not at home where they were', () => {
    const text = 'Hezbollah fired rockets at Haifa and Israel struck Lebanon. Five people were killed in the strikes in Lebanon.';
    expect(guessedActors(text)).toEqual(['Israel']);
  });

  test('is no group whose men were killed', () => {
    const text =
      'Boko Haram ambushed a convoy near Maiduguri; the Nigerian government said five soldiers were killed and that 14 “terrorists” died.';
    expect(guessedActors(text)).toEqual(['Boko Haram', 'Nigeria']);
  });
});

describe('by the weight of evidence', () => {
  const actorsOf = (text: string): readonly (string | null)[] =>
    extract(text, { published: '2024-10-10' }).facts.map(({ actor }) => actor?.name ?? null);

  test('a group goes by its name rather than by "the group"', () => {
    const text =
      'More than 200 people have been killed by a paramilitary group in Darfur, the UN said. The Rapid Support Forces attacked a camp there last week.';
    expect(extract(text).facts[0]?.actor).toMatchObject({ text: 'Rapid Support Forces', name: 'Rapid Support Forces' });
  });

  test('nobody harms his own in a war with another state, or launched what he shot down', () => {
    const text =
      'Ukraine struck a base in Crimea, Russia said. In Kremenchuk a missile killed one person. The Ukrainian Air Force said it had downed 14 of 15 drones.';
    expect(actorsOf(text)).toEqual(['Russia', 'Russia', 'Ukraine', 'Russia']);
  });
});

test.each([
  ['a state has warplanes', 'Russia struck Sumy on Sunday. Six cooks died in Izium when warplanes bombed an inn.', 'Russia'],
  [
    'who fights the state of the dead',
    'Houthi gunners shelled Taiz and the Houthis took Marib. The war has killed 90 Yemeni cooks in Yemen.',
    'Houthis',
  ],
  ['who is named beside a fact', 'Boko Haram attacked Gwoza, and six cooks died as warplanes circled.', 'Boko Haram'],
])('%s may have done it', (_, text, doer) => {
  expect(extract(text).facts.map(({ actor }) => actor?.name)).toEqual([doer]);
});

test('whom officials blame may have done it, though no group claims it', () => {
  const text = 'A blast killed nine cooks in Larn, Somalia. No group has claimed it. Officials blamed al-Shabab for the blast.';
  expect(extract(text).facts.map(({ actor }) => actor?.name)).toEqual(['al-Shabab']);
});

describe('whom nobody names beside a fact did not do it, however much he attacks elsewhere', () => {
  test.each([
    [
      'where no group claims it',
      'Boko Haram fighters ambushed a convoy near Maiduguri on Monday. In Gwoza, a bomb killed nine people. No group has claimed the attack.',
      [null, null],
    ],
    [
      'where it came from warplanes and he is no state',
      'The Rapid Support Forces attacked Omdurman on Monday. Nine people were killed in Kutum when warplanes bombed a market.',
      [null],
    ],
    [
      'where either side may have harmed people on its own ground',
      'Houthi fighters shelled Taiz on Monday. The Houthis attacked Marib too. The fighting has killed more than 9,000 people in Yemen.',
      [null],
    ],
    [
      'where he is given the money',
      'Stocks run low. Sudan is at war. The plan for Sudan, an appeal for $3.1 billion in aid, is hardly funded.',
      [null],
    ],
  ])('%s', (_, text, doers) => {
    expect(extract(text, { published: '2024-10-10' }).facts.map(({ actor }) => actor?.name ?? null)).toEqual(doers);
  });
});
