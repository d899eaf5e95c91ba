import { quotesOf } from './read.js';

const told = (text: string) => quotesOf(text).map(({ text: content, speaker }) => [speaker?.text ?? null, content]);

describe('forms of attribution', () => {
  test.each([
    ['State media quoted the governor as saying that nine boats sank.', 'governor', 'nine boats sank'],
    ['The governor was quoted as saying that nine boats sank.', 'governor', 'nine boats sank'],
    ["By the ministry's count, nine boats sank.", 'ministry', 'nine boats sank'],
    ['The harbour mission documented nine losses.', 'harbour mission', 'nine losses'],
    ['Nine boats sank, figures from the port show.', 'figures from the port', 'Nine boats sank'],
    ['Nine boats sank, officials said as dawn broke.', 'officials', 'Nine boats sank'],
    ['The military put its losses at 16 dead.', 'military', 'its losses at 16 dead'],
    ['One of the survivors said nine boats sank.', 'One of the survivors', 'nine boats sank'],
    ['The minister, quoted by the state agency, said nine boats sank.', 'minister', 'nine boats sank'],
    ['The mayor said there were no boats.', 'mayor', 'there were no boats'],
    ['Sailors said they plan to leave.', 'Sailors', 'they plan to leave'],
    ["The army says it's lost nine boats.", 'army', "it's lost nine boats"],
    ['The sailor told police two boats were lost.', 'sailor', 'two boats were lost'],
    ['Now, the colonel said, nine boats were lost.', 'colonel', 'Now, the colonel said, nine boats were lost'],
    ['Harbour Lines, which owns two ports, a dock and a yard, said nine boats sank.', 'Harbour Lines', 'nine boats sank'],
    ['“Nine boats sank,” says one official involved in the talks.', 'one official', 'Nine boats sank'],
    [
      'Nine boats sank, said Lt. Tom Brandt of the harbour police station.',
      'Lt. Tom Brandt of the harbour police station',
      'Nine boats sank',
    ],
    ['The loss of nine boats was confirmed on Friday by the navy.', 'navy', 'The loss of nine boats'],
    ['By some estimates, nine boats sank.', 'some estimates', 'nine boats sank'],
    ['Doctors Without Borders said nine people drowned.', 'Doctors Without Borders', 'nine people drowned'],
  ])('%s', (text, speaker, content) => {
    expect(told(text)).toEqual([[speaker, content]]);
  });

  test('an insertion ends nothing', () => {
    expect(told('The army said the town, which, according to the mayor, had been left, held nine guns.')).toContainEqual([
      'army',
      'the town, which, according to the mayor, had been left, held nine guns',
    ]);
  });

  test('a list that is handed out ends no clause before it', () => {
    expect(told('The group claimed it killed nine men and published videos showing 40 bodies.')).toEqual([
      ['group', 'it killed nine men and published videos showing 40 bodies'],
    ]);
  });

  test('"The senator made the following comment:" announces the quotation of the next paragraph', () => {
    expect(told('The senator made the following comment:\n\n“Nobody will leave this town before the spring.”')).toEqual([
      ['senator', 'Nobody will leave this town before the spring.'],
    ]);
  });

  test('who spoke goes on speaking before one who was only named', () => {
    const [, second] = quotesOf('The army said it hit six rebels of the Red Front group. It denied that nine boats sank.');
    expect(second?.speaker?.antecedent?.text).toBe('army');
  });
});
