import { numberUsesOf } from '../../src/facts/index.js';
import { extract } from '../../src/index.js';
import { readFindings } from '../../src/pipeline.js';
import { articleOf } from '../article.js';

const factsIn = (text: string) =>
  extract(text).facts.map(({ kind, measure, quantity }) => `${kind} ${measure} ${quantity.value}`);

const BOXING = `Okafor knocks out Petrov to keep his title

Daniel Okafor destroyed his opponent in four rounds on Saturday night, dropping Igor Petrov three times before the referee stopped a one-sided fight in front of a crowd of 11,000 spectators.

The champion fired 212 punches, bombed the body in the second round and left his rival bleeding from two cuts. "He shot at me and I killed two of his best rounds," Okafor said. Petrov, who had won 14 fights by knockout, hurt three fingers. The winner earned $6m, and promoters have launched a bidding war for the arena.`;

const GAME = `Review: Crown of Frost, PC and console

I lost 4,000 men in a bog on the second level of this game, and the map is full of such traps. You lead one of nine factions; your cavalry kills about 40 peasants a minute, and a siege tower takes all 60 of the soldiers inside with it when it burns. In multiplayer a player can be attacked by three armies at once. My opponent sank eight galleys and captured 23 towns. The studio says a bug that froze the story has been killed by a patch.`;

const NOVEL = `Book of the week: The Salt Road

The author's third novel opens with a massacre. Forty villagers are shot in a quarry, and a boy crawls out from under the bodies. By the second chapter he has killed two men. It is a thriller with a plot that takes its characters through three wars, and a scene in which 12 soldiers defend a bakery is worth the price alone. In the last episode a bomb explodes in a theatre and kills an audience of 60. A series is in production, with a star of the stage as the hero.`;

const LABORATORY = `New molecule kills superbug in mice

Biologists have found a molecule that attacks the membrane of a bacterium. Of 60 mice infected with a resistant strain 58 lived; 20 others died. In the laboratory the toxin, whose gene was copied from a fungus, destroyed the cells of four strains, and the immune system recruited thousands of cells to the tumour. "It shoots holes in the cell wall, and 30 of them were dead at once," said a biologist whose work on the protein was published in a journal.`;

const RESULTS = `Shares in Halden fall as price war goes on

Halden Foods said that its revenue rose in the quarter but that one of its brands had lost 40 million euros, after a rival retailer attacked its best product. Analysts and investors had expected a profit of 70 million. The chief executive said that the company had been bombarded by discounters in a war for customers, that it would spend 95 million euros on the market, and that the dividend was safe. The stock lost 4% and the troops, she said, were ready for the next battle: sales of 300 million.`;

const PRODUCT = `Lumo opens fire on its rivals

Lumo, the maker of kitchen gadgets, launched two drones that fetch eggs at a show for analysts and investors; one struck a lamp. The chief executive said that the product would kill off the competitor's best brand and that the price of the device would hurt every rival in the market. Its first app was withdrawn after customers reported that 14 fridges had been destroyed by an update. The share price rose, and the dividend will be paid in March. "We shall deploy 300 people who do nothing else," a manager said.`;

const RELEASED = `Judge loses patience

The case opened in May and is about a bridge that collapsed in a storm. The judge has already released two witnesses without hearing them, and threatened to clear the court, where the relatives of the dead were seated in a hall that was too small for them. The experts sent 3,400 pages about the disaster, and a lawyer attacked every one of them. The hearing is expected to last until at least February.`;

const AIRLINE = `Northair grows

Northair said that it flew 4 million passengers last summer. The airline has 30 planes on order, and a cabin crew of four works on each flight. One of its aircraft was damaged by hail in June, and the carrier has lost two planes since it began.`;

describe('articles of another sort state no facts, whatever their words', () => {
  test.each([
    ['a match', BOXING],
    ['a game', GAME],
    ['a novel', NOVEL],
    ['the laboratory', LABORATORY],
    ['results', RESULTS],
    ['new products', PRODUCT],
    ['a trial', RELEASED],
    ['an airline', AIRLINE],
  ])('%s', (_, text) => {
    expect(factsIn(text)).toEqual([]);
  });
});

const SILENCE = `Silence before derby for victims of bomb

The league leaders and their rivals will hold a silence before Saturday's derby, after a bomb killed 14 people and wounded 60 others outside the stadium on Wednesday. The striker, who scored a goal in the last match, lost a cousin. The manager, whose team have won 11 of their 12 games this season, said the squad would wear black. The captain and the goalkeeper will miss the match.`;

const STAMPEDE = `Stampede at cup final

Twelve football fans were crushed to death in a stampede at the cup final when supporters without tickets pushed into the stadium. The match was in its 16th minute when the referee stopped the game. Players of both teams carried spectators off the pitch. Ninety people were taken to hospital, and the league suspended the championship. The club's coach said that no victory mattered now.`;

const DIRECTOR = `Film-maker killed

The director of a film on the siege was killed on Tuesday when a shell hit her car. Two members of her crew were wounded. She had been working on a sequel; her first movie followed a star of the theatre and drew an audience of 200,000 to the cinema. An actor called her the bravest director. At least 18 journalists have been killed since the invasion. The scene was cut from the first version.`;

const LATE = `Rovers win the derby

The striker scored a goal in each half of a match that the champions led from kick-off, and the goalkeeper saved a penalty before half-time. The league leaders have a squad that no rival can match, said the manager of the losers. Before the game the teams and the crowd in the stadium stood in silence for nine fans, who were killed in a fire at a supporters' club on Thursday. The captain said the victory was theirs.`;

const REFINERY = `Oil price jumps after attack on refinery

The price of crude rose and shares in energy companies gained after 12 drones struck a refinery, killing three workers. Traders said the market had been complacent; investors expect lower profit and revenue this quarter. An analyst raised his forecast. The chief executive of the company, whose stock lost 11%, said the attack had caused damage of $200m. It will cut sales to customers.`;

const EXERCISE = `Allies open biggest exercise in a decade

About 90,000 troops began the alliance's largest exercise on Monday. The scenario, played on a map of the north, sees an opponent attack across a river; two teams lead the defence, and the winner is decided by umpires. The final stage of the campaign is a landing by 3,000 marines. In the last exercise of the series the rival side scored a victory on points. A helicopter crashed in that one, killing two.`;

const THEATRE = `Armed men storm theatre

Some 20 masked men stormed a theatre during a musical on Wednesday. The audience took the shots for part of the drama. Two actresses and a member of the cast escaped through a dressing-room. The hero of the play was on the stage when the lights went out. The attackers have mined the scene; they took away the star of the series and released 40 children in the night. The director of the show asked the crowd to wait for the captives.`;

const BUS = `Youth team's bus falls into ravine

Nine players of the junior football club Atlas died when the team's bus fell into a ravine on the way to a match on Sunday. Eleven others were hurt. The squad was to play in the semi-final of the cup. They were going to win the title, said a supporter at the stadium. The goalkeeper was thrown clear. The league called off the round, and rival clubs lit candles on the pitch.`;

const PLAYERS = `Chess federation protests

The champion and 14 other chess players were detained on Sunday at a tournament in the capital, the federation said. They are accused of betting on a match of the league. The club's board was sealed with its trophy. The opening round of the championship was cancelled, and a rival tournament may be played without the title holder, whose opponent has left. A grandmaster said that 30 fans were arrested in the attack on the arena.`;

describe('real harm among the words of another sort is kept', () => {
  test.each([
    ['a silence before a match', SILENCE, ['munitions hit 1', 'casualties killed 14', 'casualties injured 60']],
    ['a stampede at a match', STAMPEDE, ['casualties killed 12', 'casualties injured 90']],
    ['a director', DIRECTOR, ['munitions hit 1', 'casualties injured 2', 'casualties killed 18']],
    ['an exercise', EXERCISE, ['forces deployed 3000', 'casualties killed 2']],
    ['a theatre that is stormed', THEATRE, ['captives released 40']],
    ['a team on its way', BUS, ['casualties killed 9', 'casualties injured 11']],
    ['players who are detained', PLAYERS, ['captives detained 14', 'captives detained 30']],
    ['an aside in a report', LATE, ['casualties killed 9']],
    ['a company that was struck', REFINERY, ['drones hit 12', 'casualties killed 3', 'money damage 200000000']],
  ])('%s', (_, text, facts) => {
    expect(factsIn(text)).toEqual(expect.arrayContaining(facts));
  });
});

const HOWITZERS = `Halden Arms raises its forecast

Halden Arms raised its forecast on Tuesday after revenue and profit of the army's chief supplier grew in the third quarter. Analysts had expected lower sales, and the stock, which investors like, rose in early trading. The company delivered 40 howitzers to the Vardan army. Its chief executive called the market strong and customers loyal; a dividend will be paid to every shareholder of the brand. War in the east has helped.`;

const MILL = `Blast at mill

A blast at a mill of Halden Foods killed 14 workers on Tuesday. Shares of the company fell, and analysts said that revenue and profit would be lower in the third quarter. Investors had expected more of the market after sales rose. The stock lost ground. Rebels captured six tanks near the mill. Its chief executive called customers loyal; a dividend will be paid to every shareholder of the brand.`;

describe('what is left of the facts of business news', () => {
  test.each([
    ['arms that are traded', HOWITZERS, ['equipment supplied 40']],
    ['all, where it opens with people killed', MILL, ['casualties killed 14', 'equipment captured 6']],
  ])('%s', (_, text, facts) => {
    expect(factsIn(text)).toEqual(facts);
  });
});

describe('how much of the field a text must speak', () => {
  const BRIEF = `As of eight in the evening the police had brought out 2,198 people on the right bank of the river, the minister wrote on his page, and buses went on running to the stations of the next town, where tea was served and beds stood ready in two halls of the fair. Water stood in the streets of the old quarter. In the new town five townspeople have drowned, the mayor said by telephone late at night.`;
  const PEACEFUL = BRIEF.replace('five townspeople have drowned', 'five shops have closed').replace('brought out', 'served');

  test('a word is enough for a report of one paragraph', () => {
    expect(factsIn(BRIEF)).toEqual(['affected rescued 2198', 'casualties killed 5']);
  });

  test('numbers of a text of another field are told to be such', () => {
    expect(factsIn(PEACEFUL)).toEqual([]);
    const uses = [...numberUsesOf(readFindings(articleOf(PEACEFUL)), []).values()];
    expect(uses.map(({ reason }) => reason)).toContain('the text is not about war, disaster or diplomacy');
  });
});
