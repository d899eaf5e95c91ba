import { storyOf } from '../../../src/facts/index.js';
import { tieOf } from '../../../src/facts/slots/tie.js';
import { readFindings } from '../../../src/pipeline.js';
import { articleOf } from '../../article.js';

/** How each time of a sentence is tied to the first fact in it. */
const tiesOf = (text: string): Readonly<Record<string, string>> => {
  const findings = readFindings(articleOf(text, '2025-03-12'));
  const fact = storyOf(findings)?.facts[0];
  if (!fact) throw new Error(`no fact in ${text}`);
  return Object.fromEntries(findings.dates.map((date) => [date.phrase.text, tieOf(fact, date)]));
};

describe('how a time is tied to a fact', () => {
  test.each([
    ['of its own verb', 'On Monday shells killed four people in Dorvik.', 'On Monday', 'verb'],
    [
      "behind the noun of its event's",
      'Four people were killed in a raid on Friday on the port of Dorvik.',
      'on Friday',
      'event',
    ],
    ['before that noun', "Friday's raid on the port of Dorvik killed four people.", 'Friday', 'event'],
    ['a year before that noun', 'The 2019 siege of Dorvik, in which 40 people died, ended in a truce.', '2019', 'event'],
    [
      'of a noun told of by "in which"',
      'Prosecutors looked into a raid on Friday in which 12 people died.',
      'on Friday',
      'event',
    ],
    [
      'of a "when" that tells of it',
      'It was the worst day since 2019, when 40 people were killed in Dorvik.',
      'since 2019',
      'counted',
    ],
    [
      'of a clause with "when" behind it',
      'Twelve people were killed when a shell hit a school on Thursday.',
      'on Thursday',
      'link',
    ],
    ['of what led to it', 'Twelve people died after a wall of the school came down on Thursday.', 'on Thursday', 'and-after'],
    [
      'of a clause before it, joined by "and"',
      'Rockets hit a school on Monday and two people were injured.',
      'on Monday',
      'and-before',
    ],
    [
      'of a clause before that of an event named by its year',
      'In 1996 shells killed more than 100 people in Dorvik, and a raid in 2006 killed 28.',
      'in 2006',
      'and-after',
    ],
    [
      'of a thing that is no event',
      "In 2009 a quake in Dorvik, 40 km south of yesterday's epicentre, killed 300 people.",
      'yesterday',
      'and-before',
    ],
    [
      'of what came a day after it',
      'The port was hit overnight, a day after strikes on Dorvik left 280 homes without power.',
      'overnight',
      'apart-after',
    ],
    [
      'of what came days after it, at the front',
      'Three days after a raid killed 12 people in Dorvik, nine more were killed on Monday.',
      'on Monday',
      'apart-after',
    ],
    [
      'of its own, days after another event',
      'On Sunday, a day after the quake, 12 people were killed in Dorvik.',
      'On Sunday',
      'verb',
    ],
    [
      'of the last who died, not of the sum',
      'Seamen died in Dorvik on Friday, bringing the death toll to 34.',
      'on Friday',
      'apart-after',
    ],
    [
      'of a clause set apart behind it',
      'Two people were killed in Dorvik, but the truce began on Monday.',
      'on Monday',
      'apart-after',
    ],
    [
      'of a relative clause about a thing',
      'Shells killed two guards of a bank that opened on Monday.',
      'on Monday',
      'apart-after',
    ],
    [
      'of a clause that a participle goes on',
      'On Monday a blast tore through a market, killing 12 people.',
      'On Monday',
      'and-before',
    ],
    ['behind a semicolon', 'Raids killed 12 people in Dorvik; the rebels answered on Monday.', 'on Monday', 'apart-after'],
    [
      'from which it is counted itself',
      'A week after the quake that killed 40 people, rain fell.',
      'A week after the quake',
      'apart-after',
    ],
    [
      'of a clause that says when its event was',
      'Six rebels were killed in clashes that broke out on Monday.',
      'on Monday',
      'event',
    ],
    [
      'of what was done to its people before, at the front',
      'In Dorvik, 12 villagers kidnapped near Marja on Monday have been released.',
      'on Monday',
      'apart-before',
    ],
    ['of a part of it', 'Raids killed 90 people in Dorvik, 12 of them since Monday.', 'since Monday', 'apart-after'],
  ])('%s', (_, text, time, tie) => {
    expect(tiesOf(text)[time]).toBe(tie);
  });
});
