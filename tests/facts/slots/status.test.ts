import { extract } from '../../../src/index.js';

const statuses = (text: string) => extract(text, { published: '2025-03-10' }).facts.map((fact) => fact.status);

describe('status', () => {
  test.each([
    'Spain is to send six howitzers to Ukraine.',
    'The army is set to deploy 3,000 soldiers along the border.',
    'Another 500 troops are expected to arrive next week.',
    'The first 20 tanks are due to arrive in Kyiv in March.',
    'Some 4,000 soldiers are to be withdrawn from the island by June.',
    'About 12,000 residents have been told to evacuate.',
    'Efforts to evacuate 900 people from the town went on.',
    'The plan would see 2,000 peacekeepers deployed in the region.',
    'Norway announced a $300 million package of military aid for Ukraine.',
    'The parliament passed a defence budget of $22bn for next year.',
    'Israel to free 90 Palestinian prisoners',
    'The ministry demanded the release of 12 fishermen.',
    'The UN called for the withdrawal of 300 soldiers.',
    'The two sides agreed to the release of 30 prisoners.',
    'The general has asked for 500,000 more conscripts.',
    'Canada to send 800 troops to Latvia as its minister warns of war',
    'Norway is sending 14 tanks to Ukraine.',
    'Some $6m in aid had been set aside for the island.',
    'The package of military aid is worth $410m.',
    'Eight recovery vehicles are also part of the deal with Ukraine.',
    "The president's request for $61bn in aid for Ukraine is stalled.",
    'The package for Ukraine has 59 Bradley fighting vehicles in it.',
  ])('planned: %s', (text) => {
    expect(statuses(text)).toEqual(['planned']);
  });

  test.each([
    'The band was accused last month of killing eleven people.',
    'The army turned on a militia accused of killing 300 farmers.',
    'The rebels are estimated to have 9,000 fighters.',
    'The dead are variously put at 300.',
    'By most accounts, 90 people were killed.',
  ])('claimed by nobody: %s', (text) => {
    expect(statuses(text)).toEqual(['claimed']);
  });

  test.each([
    'The observatory said nine children were killed in the shelling, which Omdan denies.',
    'The union said soldiers had executed 22 farmers, which the government called baseless.',
    'The rebels said nine civilians were killed by a drone, something the army has denied.',
  ])('denied by another: %s', (text) => {
    expect(statuses(text)).toContain('denied');
    expect(statuses(text)).not.toContain('claimed');
  });

  test.each([
    ['A guard died in May during a false alarm.', 'stated'],
    ['The wing said seven hostages had died; it gave no proof.', 'claimed'],
    ['The band killed a man thought to be a spy.', 'stated'],
    ['Residents are being evacuated: some 900 people are being evacuated from the valley.', 'planned'],
    ['The number of people killed by the flood could reach 900.', 'possible'],
    ['Prosecutors are looking into the alleged execution of six prisoners.', 'possible'],
    ['There were no immediate reports of casualties.', 'claimed'],
  ])('%s', (text, status) => {
    expect(statuses(text)).toEqual([status]);
  });

  test('where a change begins is so already', () => {
    expect(statuses('The alliance agreed to put 300,000 troops on high readiness, up from 40,000.').at(-1)).toBe('stated');
  });

  test('sent money and troops are not planned', () => {
    expect(statuses('Japan has sent $5.5bn in aid to Kyiv since the war began.')).toEqual(['stated']);
    expect(statuses('Russia committed 120 battalions to the war.')).not.toContain('planned');
  });

  test.each([
    'At least 40 people are feared dead after a ferry sank.',
    'Dozens of miners, most of them migrants, are believed missing.',
    'The number of people missing may be as high as 60.',
    'Officials do not rule out that six hostages are dead.',
    'The storm could kill 300 people by spring, experts fear.',
    'Analysts believe that Russia has lost 2,000 tanks.',
    'The dead apparently included three children.',
    'The strike may have killed 15 fighters, a commander said.',
    'If the dam bursts, 10,000 people would be forced from their homes, the mayor warned.',
    'Berlin is considering sending 18 tanks to Ukraine.',
    'Ministers are thinking of sending 300 soldiers to the island.',
    'Paris is weighing whether to send 300 soldiers to the island.',
    'London has not decided whether to send 300 soldiers to the island.',
    'The two sides discussed the release of 30 prisoners.',
    'Police suspect the gang killed nine rivals.',
    'There are fears that 20 miners are trapped.',
    'It is highly likely that 20 miners were killed.',
    'If the report is confirmed, 20 miners were killed in the blast.',
    'The gang is reckoned to have killed 200 farmers.',
  ])('possible: %s', (text) => {
    expect(statuses(text)).toEqual(['possible']);
  });

  test('a verb left out is as open as the one before it', () => {
    expect(statuses('Norway has offered Ukraine $2m in aid, Spain $3m and Japan $4m.')).toEqual([
      'planned',
      'planned',
      'planned',
    ]);
  });

  test.each([
    'One destroyed tank can be seen in a field.',
    'Some 500 troops tried to break through the lines.',
    'The army thwarted an attempt to smuggle guns and killed three men.',
    'More than 20,000 soldiers have been called up.',
    'The council denied that its guards killed the 13 shepherds.',
    'The plant is now producing 400 drones a month for the army.',
    'The suspected driver came from Bardo, where troops killed ten farmers.',
  ])('stated: %s', (text) => {
    expect(statuses(text)).toEqual(['stated']);
  });

  test('nobody goes on speaking of a larger figure', () => {
    expect(statuses('Six farmers were killed, the army said. Some 400 have been killed since.')).toEqual(['claimed', 'stated']);
  });

  test('a part told far from its whole is told by whoever speaks there', () => {
    const said = 'The quake killed 31 people, the mayor said.';
    expect(statuses(`${said} Two of them were nurses.`)).toEqual(['claimed', 'claimed']);
    expect(statuses(`${said} Roads were cut. Rain fell. Among the dead were two nurses.`)).toEqual(['claimed', 'stated']);
  });

  test('what the dead were may be known from others', () => {
    const said = 'The quake killed 31 people, the mayor said.';
    expect(statuses(`${said} At least three of the dead were nurses.`)).toEqual(['claimed', 'stated']);
    expect(statuses(`${said} Shelling near Omdan killed at least two.`)).toEqual(['claimed', 'stated']);
  });

  test('a hedge is of the figure that it stands at', () => {
    expect(statuses('At least 100 people, and possibly many more, have been killed in the raid.')).toEqual(['stated']);
    expect(statuses('The agency put the likely number of dead at 670.')).toEqual(['possible']);
  });

  test('an adverb of hearsay is of its own clause', () => {
    expect(statuses('Six people were killed, among them a brother of Mats Oren, who was reportedly the target.')).not.toContain(
      'claimed',
    );
    expect(statuses('Six people were reportedly killed.')).toEqual(['claimed']);
  });

  test('who can confirm a figure leaves nothing open', () => {
    expect(statuses('"I can confirm 21 dead," the governor said.')).toEqual(['claimed']);
  });

  test('what was told and is dismissed by somebody is denied', () => {
    expect(statuses('Reports in the press that Vesten had executed six spies were dismissed by Omdan.')).toEqual(['denied']);
  });

  test('the items of a list go on with what somebody gave', () => {
    const said = 'The blast injured 41 people, the mayor said.';
    expect(statuses(`${said} Thirty of those injured were nurses; the others were nine soldiers, two doctors.`)).toEqual(
      Array(4).fill('claimed'),
    );
  });

  test('what is told anew behind a denial is not denied', () => {
    expect(statuses('Omdan denied this and reported two of its soldiers wounded.')).toEqual(['claimed']);
  });

  test('a report of nobody leaves the figure to it', () => {
    expect(statuses('Reuters could not confirm the report that 11 officers were killed.')).toEqual(['claimed']);
  });

  test('no injuries or damage reported', () => {
    expect(statuses('There were no injuries or damage reported.')).toEqual(['claimed']);
  });

  test('a hedge inside the group is said of those counted', () => {
    expect(statuses('Two suspected militants were killed in the raid.')).toEqual(['stated']);
  });

  test.each([
    'Kyiv rejected the claim that 600 of its troops had been killed.',
    'The ministry dismissed as false reports that 15 warplanes had been destroyed.',
    'It is not true that 50 people were arrested, police said.',
    'There is no evidence that 200 people were killed, the governor said.',
    'Reports that 50 people were arrested are false, police said.',
    'The general refuted claims of 400 casualties.',
    'The envoy called the report that 700 people had been deported a lie.',
  ])('denied: %s', (text) => {
    expect(statuses(text)).toEqual(['denied']);
  });

  test.each([
    'He denied having ordered the attack, which killed 14 people.',
    'The group denied responsibility for the deaths of 14 people.',
  ])('a denial of guilt leaves the harm standing: %s', (text) => {
    expect(statuses(text)).toEqual(['stated']);
  });

  test.each([
    'No injuries were reported.',
    'There were unconfirmed reports of 12 deaths in the camp.',
    'Six people were reportedly killed in the village.',
  ])('claimed by nobody: %s', (text) => {
    expect(extract(text).facts).toMatchObject([{ status: 'claimed', source: null }]);
  });

  test.each([
    'Police will investigate the deaths of 30 migrants.',
    'The town is to mourn the deaths of six miners.',
    'A court may examine the killing of five prisoners.',
    'A guard is in a stable state after he was shot.',
  ])('what is done about it leaves it standing: %s', (text) => {
    expect(statuses(text)).toEqual(['stated']);
  });
});
