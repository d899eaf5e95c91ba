import { extract } from '../../src/index.js';
import { guessedFacts } from '../story.js';

/** Whom the rules give as the doer of each fact, before evidence is weighed. */
const guessedActors = (text: string): readonly (string | null)[] =>
  guessedFacts(text, '2024-10-10').map(({ actor }) => actor?.name ?? null);

describe('who only tells of a deed', () => {
  test.each([
    ['Kenyan police have lowered the death toll from the attack to 90.', [null]],
    ["Kenya's government acknowledged the massacre, giving a toll of more than 90 dead.", [null]],
    ['Russian shelling inflicted losses of 40 men.', ['Russia']],
    ['Ukraine’s ministry condemned “the attack on a market by Russian forces ... that left 12 dead” on Friday.', [null]],
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
    expect(guessedActors(text)).toEqual(['Hamas', 'Israel', 'Israel']);
  });
});

describe('by the weight of evidence', () => {
  const actorsOf = (text: string): readonly (string | null)[] =>
    extract(text, { published: '2024-10-10' }).facts.map(({ actor }) => actor?.name ?? null);

  test('nobody harms his own in a war with another state, or launched what he shot down', () => {
    const text =
      'Ukraine struck a base in Crimea, Russia said. In Kremenchuk a missile killed one person. The Ukrainian Air Force said it had downed 14 of 15 drones.';
    expect(actorsOf(text)).toEqual(['Russia', 'Russia', 'Ukraine', 'Russia']);
  });
});
