import { heaviest, type Candidate } from '../../src/facts/weigh/evidence.js';
import { extract } from '../../src/index.js';

const slot = (slot: string | null, ...evidence: string[]): Candidate<string> => ({ slot, evidence });

describe('the heaviest candidate', () => {
  test('has the greatest sum of weights; evidence that is not listed counts nothing', () => {
    const candidates = [slot(null, 'none'), slot('Monday', 'here', 'far'), slot('Tuesday', 'here', 'unheard of')];
    expect(heaviest(candidates, { none: 1, here: 2, far: -0.5 })?.slot).toBe('Tuesday');
    expect(heaviest(candidates, { none: 3, here: 2, far: -0.5 })?.slot).toBeNull();
  });

  test('is told a thing but once, however often it is said', () => {
    const candidates = [slot('Monday', 'here', 'here', 'here'), slot('Tuesday', 'here', 'near')];
    expect(heaviest(candidates, { here: 2, near: 1 })?.slot).toBe('Tuesday');
  });

  test('is the first of equals', () => {
    expect(heaviest([slot('first', 'here'), slot('second', 'here')], { here: 1 })?.slot).toBe('first');
  });

  test('is none where there are no candidates', () => {
    expect(heaviest([], {})).toBeNull();
  });
});

describe('when, by the weight of evidence', () => {
  const timesOf = (text: string): readonly (string | null)[] =>
    extract(text, { published: '2025-03-12' }).facts.map(({ time }) => time?.text ?? null);

  test('of two times in a sentence, each fact has that of its own verb', () => {
    expect(
      timesOf('Raiders killed three farmers near Dorvik on Monday, and a blast injured nine people there on Tuesday.'),
    ).toEqual(['on Monday', 'on Tuesday']);
  });

  test('the day of the words is not the day of the deed', () => {
    expect(timesOf('The governor said on Wednesday that the flood of last month had killed 14 people.')).not.toContain(
      'on Wednesday',
    );
  });

  test('what goes on in the story goes on at its time, over paragraphs', () => {
    expect(
      timesOf(
        'Drones attacked Dorvik overnight.\n\nThe mayor said three people had been killed.\n\nAir defences shot down 12 drones.\n\nTwo houses were destroyed.',
      ),
    ).toEqual(['overnight', 'overnight', 'overnight']);
  });

  test('two counts of one clause share its time', () => {
    const [killed, injured] = timesOf('Shelling overnight killed four people and wounded 12 in Dorvik.');
    expect(killed).toBe('overnight');
    expect(injured).toBe('overnight');
  });
});

describe('where, by the weight of evidence', () => {
  const placesOf = (text: string): readonly (string | null)[] =>
    extract(text, { published: '2025-03-12' }).facts.map(({ place }) => place?.name ?? null);

  test('each fact has the place of its own verb', () => {
    expect(placesOf('Raiders killed three farmers in Kunduz on Monday, and a blast injured nine people in Herat.')).toEqual([
      'Kunduz',
      'Herat',
    ]);
  });

  test('those who went on counting in the story counted in its place, wherever they spoke', () => {
    expect(
      placesOf(
        'Gunmen stormed a market in Kunduz on Monday, killing nine people. Doctors later said that 14 others had been wounded.',
      ),
    ).toEqual(['Kunduz', 'Kunduz']);
  });
});

describe('where the rules know that it is not told', () => {
  const placesOf = (text: string): readonly (string | null)[] =>
    extract(text, { published: '2025-03-12' }).facts.map(({ place }) => place?.name ?? null);

  test('a capital that reports what came down is not where', () => {
    expect(placesOf('Ukraine attacked Tula with 90 drones. During the raid, Moscow reported downing 50 drones.')).toEqual([
      'Tula',
      null,
    ]);
  });

  test('nor did a blow fall where the story was, in the land of who struck it', () => {
    expect(placesOf('Ukraine attacked Tula with 90 drones. It followed Russian raids that killed 14 people.')).toEqual([
      'Tula',
      null,
    ]);
  });
});

describe('a time right behind what another number counts', () => {
  test('is not that of the fact', () => {
    const { facts } = extract(
      'The raid, during which Vardan reported downing 50 drones, followed a series of missile attacks, one of which resulted in 14 deaths on Saturday.',
      { published: '2025-03-12' },
    );
    expect(facts.map(({ quantity, time }) => [quantity.value, time?.text ?? null])).toEqual([
      [50, null],
      [14, 'on Saturday'],
    ]);
  });
});

describe('who, by the weight of evidence', () => {
  const actorsOf = (text: string): readonly (string | null)[] =>
    extract(text, { published: '2025-03-12' }).facts.map(({ actor }) => actor?.name ?? actor?.text ?? null);

  test('a doer that the clause names stays', () => {
    expect(actorsOf('Russia fired 12 missiles at Odesa. Hamas later released four hostages in Gaza.')).toEqual([
      'Russia',
      'Hamas',
    ]);
  });

  test('who attacks in the story does what the next sentences tell without a doer', () => {
    expect(actorsOf('Hamas fighters crossed into Israel. By evening 40 villagers had been taken hostage.')).toEqual(['Hamas']);
  });

  test('nobody does what nature does', () => {
    expect(actorsOf('Turkey was shaken by an earthquake on Monday. The earthquake killed 40 people.')).toEqual([null]);
  });
});
