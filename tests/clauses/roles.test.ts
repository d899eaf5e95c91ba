import { read } from './read.js';

describe('voice', () => {
  test('active', () => {
    const { subject, object } = read('The army shot down 12 drones.').verb('shoot down');
    expect(subject).toEqual(['The army']);
    expect(object).toEqual(['12 drones']);
  });

  test('passive', () => {
    const { subject, object, frame } = read('Twelve drones were shot down by the army.').verb('shoot down');
    expect([subject, object, frame.voice]).toEqual([['Twelve drones'], [], 'passive']);
  });

  test('a reduced relative is passive', () => {
    const reading = read('Two men killed in the raid were farmers.');
    expect(reading.verb('kill')).toMatchObject({ subject: ['Two men'], frame: { voice: 'passive', relation: 'reduced' } });
    expect(reading.verb('be').subject).toEqual(['Two men']);
  });

  test('verbs of saying take the passive with an infinitive', () => {
    expect(read('Some 900 villagers told to leave went north.').verb('tell').frame.voice).toBe('passive');
  });

  test('verbs without object stay active', () => {
    expect(read('Two pilots died in the crash.').verb('die')).toMatchObject({
      subject: ['Two pilots'],
      frame: { voice: 'active' },
    });
  });
});

describe('coordination', () => {
  test('objects', () => {
    expect(read('They fired 30 missiles, 80 bombs and 200 drones.').verb('fire').object).toEqual([
      '30 missiles',
      '80 bombs',
      '200 drones',
    ]);
  });

  test('subjects', () => {
    expect(read('Two men and three women were killed.').verb('kill').subject).toEqual(['Two men', 'three women']);
  });

  test('an object is no subject of the clause that follows', () => {
    const reading = read('The blast killed two men and nine others were hurt.');
    expect(reading.verb('kill').object).toEqual(['two men']);
    expect(reading.verb('hurt').subject).toEqual(['nine others']);
  });

  test('joined verbs share subject and object', () => {
    const reading = read('The shelling killed and injured 29 villagers.');
    expect(reading.verb('kill').object).toEqual(['29 villagers']);
    expect(reading.verb('injure')).toMatchObject({ subject: ['The shelling'], object: ['29 villagers'] });
  });

  test('a second verb takes the subject of the first', () => {
    expect(read('The gunmen shot two guards and wounded a driver.').verb('wound').subject).toEqual(['The gunmen']);
  });

  test('subjects that follow their verb', () => {
    expect(read('Some 24 farmers had died, as well as 31 rebels.').verb('die').subject).toEqual(['Some 24 farmers', '31 rebels']);
  });
});

describe('subjects further away', () => {
  test('over an apposition', () => {
    expect(read('Orlov, the district governor, reported nine deaths.').verb('report').subject).toEqual(['Orlov']);
  });

  test('over a complement', () => {
    expect(read('The commander of the brigade lost 12 tanks.').verb('lose').subject).toEqual(['The commander']);
  });

  test('of a relative clause', () => {
    expect(read('A missile that hit the school killed two pupils.').verb('hit').subject).toEqual(['A missile']);
    expect(read('A missile that hit the school killed two pupils.').verb('kill').subject).toEqual(['A missile']);
  });

  test('over an aside between dashes', () => {
    expect(read('Thousands of barns — over 3,000 by one count — have been damaged.').verb('damage').subject).toEqual([
      'Thousands of barns',
    ]);
  });

  test('of ", killing 12"', () => {
    expect(read('The rebels shelled the market, killing 12 people.').verb('kill')).toMatchObject({
      subject: ['The rebels'],
      object: ['12 people'],
      frame: { relation: 'adverbial' },
    });
  });

  test('of a relative clause around a verb of saying', () => {
    const reading = read('Rebels fired on the convoy in an attack that the army said killed nine soldiers.');
    expect(reading.verb('kill')).toMatchObject({ subject: ['an attack'], object: ['nine soldiers'] });
  });

  test('of an -ing form is whom one accuses, or who stands after ", with"', () => {
    expect(read('Mirna accused the rebels of shelling a bus station.').verb('shell').subject).toEqual(['the rebels']);
    expect(read('Two men were convicted of killing nine people.').verb('kill').subject).toEqual(['Two men']);
    expect(read('A woman was killed, with Freedonia saying it had shot down 12 drones.').verb('say').subject).toEqual([
      'Freedonia',
    ]);
  });

  test('contact relatives: the group before is the object', () => {
    expect(read('The 200 girls they seized came home.').verb('seize')).toMatchObject({
      subject: ['they'],
      object: ['The 200 girls'],
    });
    expect(read('The 27 drones Freedonia launched were downed.').verb('launch').object).toEqual(['The 27 drones']);
  });
});

describe('infinitives', () => {
  test('the object of "order" is who leaves', () => {
    expect(read('The governor ordered 4,500 people to leave.').verb('leave')).toMatchObject({
      subject: ['4,500 people'],
      frame: { relation: 'infinitive' },
    });
  });

  test('the subject of "plan" is who sends; it is planned', () => {
    expect(read('Freedonia plans to send 40 tanks.').verb('send')).toMatchObject({
      subject: ['Freedonia'],
      object: ['40 tanks'],
      frame: { modality: 'planned' },
    });
  });

  test('refusal turns what it governs round', () => {
    expect(read('The rebels refused to release 12 hostages.').verb('release').frame.negated).toBe(true);
  });
});

describe('modality and negation', () => {
  test.each([
    ['The raid may have killed 12 men.', 'kill', 'possible'],
    ['The raid allegedly killed 12 men.', 'kill', 'possible'],
    ['Freedonia will send 12 guns.', 'send', 'planned'],
    ['Freedonia sent 12 guns.', 'send', null],
  ])('%s', (text, lemma, modality) => {
    expect(read(text).verb(lemma).frame.modality).toBe(modality);
  });

  test('not', () => {
    expect(read('The raid did not kill 12 men.').verb('kill').frame.negated).toBe(true);
  });
});

describe('relative clauses of objects', () => {
  test.each([
    ['The 40 tanks that the army lost were replaced.', 'lose', 'replace'],
    ['The 40 tanks which the army lost were replaced.', 'lose', 'replace'],
    ['The 40 tanks they lost were replaced.', 'lose', 'replace'],
    ['The 40 tanks Sweden had asked for were delivered.', 'ask', 'deliver'],
  ])('%s', (text, inner, outer) => {
    const reading = read(text);
    expect(reading.verb(inner).object).toEqual(['The 40 tanks']);
    expect(reading.verb(outer).subject).toEqual(['The 40 tanks']);
  });

  test.each([
    'The ministry said in a statement that the army lost 40 tanks.',
    'He told reporters that the army lost 40 tanks.',
    'The claim that the army lost 40 tanks is false.',
  ])('none: %s', (text) => {
    expect(read(text).verb('lose').object).toEqual(['40 tanks']);
  });
});

describe('words left out or put before', () => {
  test('a bare number right before another object shares the verb', () => {
    expect(read('Ten rockets hit the base and five more a depot.').verb('hit').object).toEqual(['the base']);
  });

  test('the first of several is a subject', () => {
    expect(read('The first of four units will arrive in May.').verb('arrive').subject).toEqual(['The first']);
  });

  test('a state before the object', () => {
    expect(read('Rebels set ablaze 12 houses.').verb('set').object).toEqual(['12 houses']);
  });

  test('"no longer" denies the verb', () => {
    expect(read('Three stations no longer work.').verb('work').frame.negated).toBe(true);
  });
});
