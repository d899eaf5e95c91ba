import { extract } from '../../../src/index.js';

const sources = (text: string) =>
  extract(text, { published: '2025-03-10' }).facts.map(({ quantity, source }) => [quantity.text, source?.text ?? null]);

describe('source', () => {
  test('the innermost speaker, only as far as the words reach', () => {
    expect(
      sources('The governor said rebels claimed that nine soldiers were killed. Six others were wounded on Sunday.'),
    ).toEqual([
      ['nine', 'rebels'],
      ['Six', null],
    ]);
  });

  test('no mark left open in a link opens a quotation of what goes on behind the link', () => {
    const text =
      'Raiders killed nine people, the mayor said. HOW THE SAILORS OF DERNA GOT THEIR "LAST WISH Raiders took two guards. "It is over," the mayor said.';
    expect(sources(text)).toEqual([
      ['nine', 'mayor'],
      ['two', null],
    ]);
  });

  test.each([
    ['The Red Star Observatory counted 514 people dead in five days.', 'Red Star Observatory'],
    ['The UN mission documented 77 killings of civilians last month.', 'UN mission'],
    ["By the ministry's count, 210 homes were destroyed.", 'ministry'],
    ['At least 82 people were killed, officials said as dawn broke.', 'officials'],
    ['The newspaper published a list of 47 people killed.', 'newspaper'],
    ['Kyiv rejected the claim that 600 of its troops had been killed.', 'Kyiv'],
    ['A blast in 2004 claimed 23 lives at the mine.', null],
    ['The toll of 19 dead was confirmed by the ministry.', 'ministry'],
    ['The toll was put at 19 by the interior ministry.', 'interior ministry'],
    ["The army's claim to have killed 80 rebels could not be verified.", 'army'],
    ['Residents described how soldiers burned 40 houses.', 'Residents'],
    ['As per the ministry, 40 soldiers lost their lives.', 'ministry'],
    ['Our troops captured 40 tanks, according to our count.', null],
    ['Iran, which denies arming the rebels, is accused by experts of having smuggled 200 missiles to them.', 'experts'],
    ['12 killed in blast at the market: police', 'police'],
    ["Nine men were killed, a doctor at the town's only working clinic said.", "doctor at the town's only working clinic"],
    ['Nine men were killed, according to a report issued on Monday by the armed forces.', 'armed forces'],
    ['Nine men were killed, according to a report seen by Reuters.', 'report'],
    ['The raid left 17 people dead, said a hospital official who asked not to be named.', 'hospital official'],
    ['Moscow, which in the past has said it captured 60 soldiers, was silent.', 'Moscow'],
    ['More than 100 people may have drowned, the coastguard fears.', 'coastguard'],
    ['A hospital director, Samir Haddad, counted 22 bodies.', 'hospital director, Samir Haddad'],
    ['The mayor went on to say that 40 people had died.', 'mayor'],
    ['The union took to Telegram to say that its men had killed nine soldiers.', 'union'],
    ['Three men had died on Thursday, a doctor there and a nurse said.', 'doctor there and a nurse'],
    ['A farmer called Ruben, who had fled in a cart, said he had seen three men die.', 'farmer called Ruben'],
    ['The surgeon said on Friday 68 people had died.', 'surgeon'],
    ['As the governor informed, four people were killed.', 'governor'],
    ['The agency has cited some 14,000 deaths in the region.', 'agency'],
    ['Nardia is said by the observatory to have lost 130 tanks.', 'observatory'],
    ['More than 900 people have been killed, by the count of the press office.', 'press office'],
    ['More than 900 people have been killed, by UN estimates.', 'UN estimates'],
    ['The siege has, on the union’s reckoning, killed 1,600 civilians.', 'union'],
    ['The quake killed 12,000 people - by one count 15,000.', null],
    ['No group has said it was behind the raid, in which nine soldiers died.', null],
    ['Ivo Lenz, a sergeant known as “Tempest” to his men, had written that nine soldiers died.', 'Ivo Lenz'],
    ['Analysts believe the raid on Omdan, in which nine soldiers died, was planned abroad.', null],
    ['The mayor declared a curfew after gangs freed 900 prisoners.', null],
    ["The previous day's figure was 41 dead.", null],
    ['The governor, in a video posted online, said the attack had wounded seven men.', 'governor'],
    ['The army was surprised. Rebels claim to have killed 40 soldiers.', 'Rebels'],
    ['The mayor spoke of a raid on the south, where, residents said, nine people were killed.', 'residents'],
    [
      'The foreign ministry condemned “the terrorist attack on a mosque that left 40 people dead” in a tweet.',
      'foreign ministry',
    ],
    ['The first reports spoke of 37 people killed.', 'first reports'],
    ['The search for one man who was listed as missing went on past noon.', null],
    ['The raid led to losses estimated at $600 million.', null],
    ['Initial reports said 37 people were killed.', 'Initial reports'],
    ['Nine men died, said two elders allied with the rebels.', 'two elders allied with the rebels'],
    ['Nine men are reported missing by their families.', 'families'],
    ['The Kolmara ministry retorts that nine men died.', 'Kolmara ministry'],
    [
      'Nine men died on Friday, the Marj Office for the Relief of Towns (MORT) estimates.',
      'Marj Office for the Relief of Towns (MORT)',
    ],
    ['The radio itself tells it so: The war began with the murder of six priests.', 'radio'],
    ['Spokesmen of the port reported a blast. The sources added that nine men died.', 'Spokesmen of the port'],
    ['The commander later gave a more detailed breakdown. In Marj alone nine men died.', 'commander'],
    ['Her answer is guns: on one night, she says, crews brought down 24 drones.', 'she'],
  ])('%s', (text, source) => {
    expect(sources(text).map(([, words]) => words)).toEqual([source]);
  });

  test('a heading goes on with the words of nobody', () => {
    const text = 'Medics said nine cooks died in Marj.\n\nThree killed in Sirte\n\nThe mayor spoke of a bomb.';
    expect(sources(text)).toEqual([
      ['nine', 'Medics'],
      ['Three', null],
    ]);
  });

  test('an account ends with its paragraph and with the words of others', () => {
    expect(sources('The mayor gave a grim account. Six cooks died.')).toEqual([['Six', 'mayor']]);
    expect(sources('The guards published a list. Six cooks died.\n\nIn Marj alone nine bakers died.')).toEqual([
      ['Six', 'guards'],
      ['nine', null],
    ]);
    expect(sources('The guards published a list. Nine bakers died, the mayor said. Six cooks were hurt.')).toEqual([
      ['Nine', 'mayor'],
      ['Six', null],
    ]);
    expect(sources('The guards published a list. In Marj alone “nine bakers died”. Six cooks were hurt.')).toEqual([
      ['nine', null],
      ['Six', null],
    ]);
  });

  test('"the sources" are people who spoke before, and others are not', () => {
    expect(sources('Clerks of the mill reported a fire. The miners added that six cooks died.')).toEqual([['six', 'miners']]);
    expect(sources('The port authority reported a fire. The sources added that six cooks died.')).toEqual([['six', 'sources']]);
  });

  test('a part is told by whoever told the whole', () => {
    const { facts } = extract('The UN said 900 people had been killed. 400 of them were women.');
    expect(facts.map((fact) => [fact.status, fact.source?.text])).toEqual([
      ['claimed', 'UN'],
      ['claimed', 'UN'],
    ]);
  });

  test.each(['According to preliminary data, 25 soldiers were captured.', 'We can say that seven people were killed.'])(
    'names nobody: %s',
    (text) => {
      expect(sources(text).map(([, words]) => words)).toEqual([null]);
    },
  );

  test('an entry of a running report', () => {
    expect(sources('The war, live\n\n15:12 Central Command: four drones were destroyed over the gulf.')).toEqual([
      ['four', 'Central Command'],
    ]);
  });

  test.each([
    ['The mayor said a school was hit; four pupils were killed.', [['four', 'mayor']]],
    [
      'The mayor denied that six men were held; four pupils were killed.',
      [
        ['six', 'mayor'],
        ['four', null],
      ],
    ],
    ['The charity said its store had not been hit, but one of its drivers was wounded.', [['one', 'charity']]],
    ['The army said the town was calm, but nine people died, according to doctors.', [['nine', 'doctors']]],
    [
      'The army said six rebels were killed, but it was not clear whether 60 were wounded.',
      [
        ['six', 'army'],
        ['60', null],
      ],
    ],
    [
      'Russia fired 188 drones overnight, Kyiv said — 76 were shot down.',
      [
        ['188', 'Kyiv'],
        ['76', 'Kyiv'],
      ],
    ],
    [
      'Six bombers were sent to the island, officials say, joining the four already based there.',
      [
        ['Six', 'officials'],
        ['four', 'officials'],
      ],
    ],
    [
      'Floods have forced 30,000 people from their homes, according to the UN, and killed 112 people.',
      [
        ['30,000', 'UN'],
        ['112', 'UN'],
      ],
    ],
    ['Officials said the town was calm, adding they had freed 40 prisoners.', [['40', 'Officials']]],
    [
      'The ministry said that it had shot down 62 drones. Five fell in open fields.',
      [
        ['62', 'ministry'],
        ['Five', 'ministry'],
      ],
    ],
    [
      'The ministry said that it had shot down 62 drones. Two people were killed.',
      [
        ['62', 'ministry'],
        ['Two', null],
      ],
    ],
    ['Moscow denies shelling the town but 300 civilians have been killed.', [['300', null]]],
    ['Nine suspects, two of whom are said to have confessed, killed 14 farmers.', [['14', null]]],
  ])('how far the words reach: %s', (text, expected) => {
    expect(sources(text)).toEqual(expected);
  });
});
