import { extract } from '../../src/index.js';
import { guessedFacts } from '../story.js';

/** The names of the places of an article's facts, in order; of a list of places, its words. */
const placesOf = (text: string, published?: string): readonly (string | null)[] =>
  extract(text, published ? { published } : {}).facts.map(({ place }) => (place ? (place.name ?? place.text) : null));

/** What the rules say before evidence is weighed. */
const guessedPlaces = (text: string): readonly (string | null)[] =>
  guessedFacts(text).map(({ place }) => (place ? (place.name ?? place.text) : null));

describe('place, from the sentence of the fact', () => {
  test('the hospital that treats the hurt is not where they were hurt', () => {
    expect(placesOf('Gunmen raided Kharkiv on Monday. At Olga Hospital two people died.')).toEqual(['Kharkiv']);
  });

  test('nor is the town whose hospitals they are taken to', () => {
    expect(placesOf('Gunmen raided Kandahar. Fourteen wounded people were taken to hospitals in Herat.')).toEqual(['Kandahar']);
  });

  test.each(['citizens', 'nationals', 'natives'])('nor is the land of which the dead were %s', (people) => {
    expect(placesOf(`Rockets hit Derna on Monday. Twelve ${people} of Chad were killed.`)).toEqual(['Derna']);
  });

  test('where reporters write is not where it happened', () => {
    const byline = 'By Ana Solis in Varna and Karim Aziz in London';
    expect(
      guessedPlaces(
        `${byline} Chileans have spent a night in the open after a quake, which killed 90 people. Officials say 40 were hurt.`,
      ),
    ).toEqual([null, null]);
  });

  test('a street is in the town that is told before', () => {
    expect(placesOf('Gunmen attacked Kandahar on Sunday. Four people were killed on Mirwais Street.')).toEqual(['Kandahar']);
  });

  test('where ministers meet is not where it happened', () => {
    expect(placesOf('Shells hit Derna on Monday. At talks in Vienna, envoys heard that 30 people had been killed.')).toEqual([
      'Derna',
    ]);
  });

  test('journalists that are counted hear no words there', () => {
    expect(guessedPlaces('The murder of three journalists in Derna on Monday shocked many.')).toEqual(['Derna']);
  });

  test('who says so may be inserted behind the place', () => {
    expect(guessedPlaces('In Derna alone, experts wrote in May, 300 people were killed last year.')).toEqual(['Derna']);
  });

  test('but behind "that" all is said there, and to a journalist too', () => {
    expect(guessedPlaces('In Derna, clerks wrote in May that six cooks had died.')).toEqual([null]);
    expect(guessedPlaces('Then, clerks wrote in Derna, 12 cooks were killed.')).toEqual([null]);
    expect(guessedPlaces('He told a journalist in Derna that six cooks had died.')).toEqual([null]);
  });

  test('"the city" is not the country behind its comma', () => {
    expect(guessedPlaces('A raid on Derna killed two. In the city, Libya is digging; nine cooks were hurt.')).toEqual([
      'Derna',
      'Derna',
    ]);
  });

  test('a town of which something else is told behind is not where it happened', () => {
    expect(
      guessedPlaces(
        'In neighbouring Libya at least 20 people have died, officials say, and parts of Derna have been without power.',
      ),
    ).toEqual(['Libya']);
  });

  test('the place of a part is nearer than that of its whole', () => {
    expect(
      guessedPlaces('The wave killed 226,000 people along the Red Sea, including more than 120,000 in Libya, officials say.'),
    ).toEqual(['Red Sea', 'Libya']);
  });

  test('"the capital" is the name behind its comma', () => {
    expect(
      guessedPlaces(
        'A raid on Cairo left nobody dead. In May a bomb hit a funeral hall in the capital, Tripoli, with 12 people inside.',
      ),
    ).toContain('Tripoli');
  });

  test('what is told of some of them, or of nobody, goes on', () => {
    expect(guessedPlaces('Shells killed 65 people in Derna; 22 of them died at lunch.')).toEqual(['Derna', 'Derna']);
    expect(guessedPlaces('The army killed 13 fighters in a strike near Derna; no civilians were harmed, it said.')).toEqual([
      'Derna',
      'Derna',
    ]);
  });

  test('what storms, troops and those who flee do to a place they do there', () => {
    expect(placesOf('Troops entered Derna, killing nine people.')).toEqual(['Derna']);
    expect(placesOf('More than 4,000 people have fled Derna.')).toEqual(['Derna']);
  });

  test('a clause with "where" tells of the name before it', () => {
    expect(placesOf('The minister spoke of Derna, where shells killed 12 people.')).toEqual(['Derna']);
  });

  test('what is struck in a country lies in it', () => {
    expect(placesOf("Missiles hit Kenya's power stations, killing six people.")).toEqual(['Kenya']);
  });

  test('two adjectives may share a preposition', () => {
    expect(placesOf('Airstrikes on southern and eastern Lebanon killed 17 people on Tuesday.')).toEqual(['Lebanon']);
  });

  test('embassies are struck where they stand', () => {
    expect(placesOf('The bombing of the embassy in Nairobi killed 12 people.')).toEqual(['Nairobi']);
  });

  test.each([
    ['Bombings of the Chadian embassies in Kenya and Tanzania killed 40 people.', 'Kenya and Tanzania'],
    ["Bombs went off at Chad's embassies in Kenya and Mali on Monday. The blasts killed 40 people.", 'Kenya and Mali'],
    ['Rockets hit French bases in Niger on Monday, killing six soldiers.', 'Niger'],
    ['Gunmen attacked the consulate of Chad in Nairobi, killing two guards.', 'Nairobi'],
  ])('nor do their owners say where: %s', (text, place) => {
    expect(placesOf(text)).toEqual([place]);
  });

  test.each([
    [
      'A man was shot dead in the 2300 block of Elm Avenue near 5th Street in Kolmara.',
      '2300 block of Elm Avenue near 5th Street in Kolmara',
    ],
    ['Two women were stabbed to death at 62nd and Varda Streets in Kolmara.', '62nd and Varda Streets in Kolmara'],
    [
      'A woman was shot dead at the corner of Elm Road and Varda Drive in Kolmara.',
      'corner of Elm Road and Varda Drive in Kolmara',
    ],
  ])('a town is told with the address in it: %s', (text, words) => {
    expect(extract(text, {}).facts.map(({ place }) => [place?.text, place?.name])).toEqual([[words, 'Kolmara']]);
  });

  test.each([
    ['At least 100 people were killed when jets bombed a market in the North Darfur town of Kolmara, lawyers said.', 'Kolmara'],
    ['Rebels sent 18 drones toward dozens of merchant ships in the southern Red Sea.', 'Red Sea'],
  ])('the land a town is called after, and ships that are fired at: %s', (text, place) => {
    expect(placesOf(text)).toEqual([place]);
  });

  test('what hit a town is a clause of its own, without a determiner too', () => {
    expect(guessedPlaces('Three people were injured in a wave that hit Kolmara last night.')).toEqual(['Kolmara']);
  });

  test('what is counted beside it is no place', () => {
    expect(placesOf('In Kolmara 468 schools and six bridges were damaged.')).toEqual(['Kolmara', 'Kolmara']);
    expect(guessedPlaces('Kolmara shook on Sunday. Some 468 schools, six bridges and 10 clinics were damaged.')).not.toContain(
      'six bridges',
    );
  });

  test('an adverb before what describes it does not part a place from its verb', () => {
    expect(guessedPlaces('The strike hit the densely populated Varda district, killing three people.')).toEqual([
      'Varda district',
    ]);
  });

  test('an event is where its own clause puts it, and an island is no village on it', () => {
    expect(
      guessedPlaces(
        'The quake that hit the Indonesian island of Varda on Sunday was strong. In the village of Elpa, people ran. On the island 40 died.',
      ),
    ).toEqual(['Varda']);
    expect(
      guessedPlaces('The toll from a quake that hit the Indonesian island of Varda has risen. The agency put it at 27 dead.'),
    ).toEqual(['Varda']);
  });

  test('nor are the friends and holders of a town its land', () => {
    expect(placesOf('Rebels bombed pro-Russian towns, killing nine people.')).not.toContain('Russia');
    expect(placesOf('Missiles hit Russian-held towns, killing nine people.')).not.toContain('Russia');
  });

  test('whither the wounded are flown is not where', () => {
    expect(placesOf('Gunmen raided Kandahar. Fourteen wounded people were evacuated to Herat.')).toEqual(['Kandahar']);
  });

  test('places in a list are all meant', () => {
    expect(placesOf('Eleven people were killed in Herat, Kandahar and Kunduz.')).toEqual(['Herat, Kandahar and Kunduz']);
  });

  test('facts that stand together share the place that one of them names', () => {
    expect(placesOf('Shells hit Derna. The blast in Sirte on Sunday killed four people, and nine people were wounded.')).toEqual([
      'Sirte',
      'Sirte',
    ]);
  });

  test('whom tanks were lost to is not where', () => {
    expect(placesOf('Chad has lost 40 tanks to Sudan.')).toEqual([null]);
    expect(guessedPlaces('Rockets hit Derna on Monday. Chad has lost 2,400 soldiers, the ministry said.')).toEqual([null]);
  });

  test('a description with its country is a place of that country', () => {
    expect(
      placesOf(
        'A blast in Herat wounded a guard. Later a rocket hit Derna. A raid on the city in western Afghanistan killed six people.',
      ).at(-1),
    ).toBe('Herat');
  });

  test('"there" is the place told last', () => {
    expect(placesOf('Militants hold Derna. Seventy people have been killed there.').at(-1)).toBe('Derna');
  });
});

describe('places without a name', () => {
  const wordsOf = (text: string): readonly unknown[] => extract(text).facts.map(({ place }) => place && [place.text, place.name]);

  test('are in the words of the sentence, and lie in the place of the story', () => {
    expect(wordsOf('Rockets hit Derna on Monday. Four people were killed in the livestock market.')).toEqual([
      ['livestock market', 'Derna'],
    ]);
  });

  test('are known alone too, with their number', () => {
    expect(
      wordsOf('Soldiers found 40 rockets in an abandoned school. Nine people were killed in three coastal districts.'),
    ).toEqual([
      ['abandoned school', null],
      ['three coastal districts', null],
    ]);
  });

  test('give way to a name', () => {
    expect(wordsOf('Four people were killed in a market in Derna.')).toEqual([['Derna', 'Derna']]);
  });

  test('are no states that people are in', () => {
    expect(wordsOf('Rockets hit Derna on Monday. Four people died in hospital.')).toEqual([['Derna', 'Derna']]);
  });

  test('are named by the next sentences where the first keep the name back', () => {
    expect(
      placesOf('Militants killed 30 soldiers at an army base in central Kenya on Sunday. They stormed the camp at Bourou.'),
    ).toEqual(['Bourou']);
  });
});

describe('place, from the story around the fact', () => {
  const filler = 'Nobody knows why. The weather was fine. Shops stayed open. Traffic was light. The talks went on. ';

  test('officials of a town or region tell what happened in it', () => {
    expect(
      guessedPlaces('Rockets hit Derna on Monday, wounding 12. Kunduz governor Omar Safi said four people had been killed.'),
    ).toEqual(['Derna', 'Kunduz']);
  });

  test('also where an earlier sentence says what they are', () => {
    expect(
      guessedPlaces(
        `The governor of Kunduz, Omar Safi, called for calm. Rockets hit Derna on Monday, wounding 12. Mr Safi said four people had been killed.`,
      ).at(-1),
    ).toBe('Kunduz');
  });

  test('long after, the place is that of the story', () => {
    expect(placesOf(`Rockets hit Derna on Monday. ${filler}Nine people were wounded.`)).toEqual(['Derna']);
  });

  test('a building, a landmark and what may happen move no story', () => {
    expect(guessedPlaces('Rockets hit Derna on Monday. Fire broke out at the Tahrir Hotel. Nine people were wounded.')).toEqual([
      'Derna',
    ]);
    expect(placesOf('Troops shelled Derna. Fighting raged in Kunduz to the north of Herat. Nine people were wounded.')).toEqual([
      'Kunduz',
    ]);
    expect(guessedPlaces('A bomb exploded in Derna, 60 km west of Sirte. Nine people were wounded.').at(-1)).toBe('Derna');
    expect(placesOf('Rockets hit Derna on Monday. Raids could follow in Herat. Nine people were wounded.')).toEqual(['Derna']);
  });

  test('a town that heads a paragraph or an item is where the rest of it is, unless it is a dateline', () => {
    expect(
      placesOf('Rockets hit Derna on Monday. Sirte: two shells hit a farm, wounding four people. Another man died.'),
    ).toEqual(['Sirte', 'Sirte', 'Sirte']);
    expect(placesOf('Rockets hit Derna on Monday, wounding 12.\n\nSirte. Two people were killed.')).toEqual(['Derna', 'Sirte']);
    expect(placesOf('Rockets hit Derna on Monday.\n\nTRIPOLI: Two people were killed, officials said.')).toEqual(['Derna']);
  });

  test('ties between countries move no story', () => {
    expect(placesOf('Rockets hit Derna on Monday. The attack hurt trade with Chad. Nine people were wounded.')).toEqual([
      'Derna',
    ]);
  });

  test('a raid with many weapons is on the country', () => {
    expect(
      placesOf(
        'Russia attacked Ukraine overnight. A rocket hit Lviv, wounding two people. Moscow launched 45 drones altogether.',
      ),
    ).toEqual(['Lviv', 'Lviv', 'Ukraine']);
  });

  test('a running total in the thousands is of the country', () => {
    expect(
      placesOf(
        'The war in Libya goes on. Rockets hit Derna on Monday, wounding 12. More than 4,000 people have been killed since the war began.',
      ).at(-1),
    ).toBe('Libya');
  });

  test('what health officials of a country count is in it', () => {
    expect(placesOf(`Rockets hit Derna on Monday. ${filler}The death toll is 40, Kenya's health ministry said.`)).toEqual([
      'Kenya',
    ]);
  });

  test('without a scene, the country that the article is about', () => {
    expect(
      placesOf(
        'Kenya mourned on Monday. Kenyan students marched. The Kenyan president spoke. Kenya has seen unrest. More than 30 people were killed in the protests.',
      ),
    ).toEqual(['Kenya']);
  });

  test('stocks and gifts are not where the last event was', () => {
    expect(guessedPlaces('Rockets hit Derna on Monday, wounding 12. Iran has 3,000 missiles.')).toEqual(['Derna', null]);
  });

  test('money goes to the land that a verb of its sentence names', () => {
    expect(
      placesOf(
        'Russia attacked Kharkiv with missiles, killing nine people. The Pentagon still has $6 billion in aid funds to arm and equip Ukraine.',
      ),
    ).toEqual(['Kharkiv', 'Ukraine']);
  });
});

describe('a place and what it lies in', () => {
  test('of a town and the district around it the story is in the town', () => {
    expect(
      guessedPlaces(
        'Jets bombed a crowd in Tarvand, in Sabzar township, on Monday. Nine people were killed. Twelve more were wounded.',
      ),
    ).toEqual(['Tarvand', 'Tarvand']);
    expect(
      guessedPlaces('Shelling went on in Orlava, just outside Damascus. Nine people were killed in the bombardment.'),
    ).toEqual(['Orlava']);
  });

  test("the first sentences tell where a town lies when it is the story's", () => {
    expect(
      guessedPlaces(
        'Dozens of people were killed in an airstrike on a market in northern Yemen. The driver had stopped for fuel in Darhan, in the province of Saada. The bodies of 29 children were brought in.',
      ),
    ).toEqual(['Darhan', 'Darhan']);
  });
});

test('the story moves into the part of its place that is told next', () => {
  expect(
    guessedPlaces(
      'At least 90 farm workers were killed, officials said. Jets struck near Tarvand on Monday. Bombs hit a field in Orlava, part of the town of Tarvand.',
    ),
  ).toEqual(['Orlava']);
});

describe('places of many', () => {
  test('so many hungry or so many missiles are of the country', () => {
    const scene = 'Missiles hit Sanaa in Yemen on Monday, killing nine people. Rescuers dug all night.';
    expect(guessedPlaces(`${scene} More than 14 million people are going hungry.`)).toEqual(["Sana'a", 'Yemen']);
    const talk = 'Ministers met. They spoke for hours. Nobody signed. Envoys left. A paper was read out.';
    expect(guessedPlaces(`${scene} ${talk} In all 96 missiles were fired that day.`)).toEqual(["Sana'a", 'Yemen']);
  });

  test('a gift goes to whom it is sent, not to whose attack it is against', () => {
    expect(guessedPlaces('Norway will send 30 tanks to Ukraine.')).toEqual(['Ukraine']);
    expect(guessedPlaces("Norway provided Chad's neighbour with 30 tanks.")).toEqual([null]);
    expect(guessedPlaces("Norway approved a package of $20 million in aid for Ukraine to help repel Russia's invasion.")).toEqual(
      ['Ukraine'],
    );
  });

  test('a gift that names nobody goes where the gifts before it went', () => {
    expect(
      guessedPlaces(
        'Norway will send 30 tanks to Ukraine. Parliament agreed. Portugal may give four tanks. Industry makes 20 tanks a month.',
      ).slice(0, 2),
    ).toEqual(['Ukraine', 'Ukraine']);
  });
});

describe('the words of a place', () => {
  const wordsOf = (text: string): readonly (string | undefined)[] => extract(text).facts.map(({ place }) => place?.text);

  test('a place and what it lies in are one expression', () => {
    expect(wordsOf("Nine people died when shells hit Sirte's Marsa Hotel.")).toEqual(["Sirte's Marsa Hotel"]);
    expect(wordsOf('Gunmen killed nine people in Trebin (Marja, Sava).')).toEqual(['Trebin (Marja, Sava)']);
  });

  test('a place that was told before keeps the words that told it most fully', () => {
    const scene = 'Nine people died when gunmen stormed the Marsa Hotel in Sirte.';
    expect(wordsOf(`${scene} In Sirte, the mayor spoke of a dark day. Two others were wounded.`).at(-1)).toBe(
      'Marsa Hotel in Sirte',
    );
  });

  test('a country is not narrowed to a town beside its name', () => {
    const text =
      'A quake struck Trebin in Chad on Monday. Chad needs help: across Chad 90,000 people were killed. Another 40,000 were hurt.';
    expect(wordsOf(text)).toEqual(['Chad', 'Chad']);
    expect(wordsOf('Shells hit Kolmara in Nigeria’s Borno state, killing nine people.')).toEqual(['Kolmara in Nigeria’s Borno']);
  });
});

test('to whom a deed is ascribed is no place', () => {
  const [fact] = extract('The minister blamed the blast on Egypt. Nine people died.', {
    published: '2024-10-10',
  }).facts;
  expect(fact?.place).toBeNull();
});

test('a place is shown where something is told to have happened there, not where its name speaks', () => {
  const text =
    'Varda flew its largest raid on Moscow, using no fewer than 84 drones, officials said. The timing of the raid, during which Moscow reported downing 37 drones, was no accident.';
  const downed = extract(text).facts.at(-1);
  expect(downed).toMatchObject({ measure: 'downed', place: { name: 'Moscow', start: text.indexOf('Moscow') } });
});
