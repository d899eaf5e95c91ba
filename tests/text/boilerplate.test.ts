import { boilerplateOf } from '../../src/text/boilerplate.js';

const around = (text: string): readonly string[] => boilerplateOf(text).map(({ start, end }) => text.slice(start, end).trim());

describe('boilerplate', () => {
  test.each([
    // links in capitals, glued to what stands around them
    ['Two men died.TRAIN DERAILS NEAR VARAD, NINE DEADOfficials said so.', ['TRAIN DERAILS NEAR VARAD, NINE DEAD']],
    ['Two men died.MAYOR SAYS: ‘NO END’ TO SIEGE OF SARVIAA spokesman wept.', ['MAYOR SAYS: ‘NO END’ TO SIEGE OF SARVIA']],
    // the title goes on to a word that opens a sentence, or to a capital behind some words
    [
      'A bomb fell on Elbit. Related article Shells hit a school in Elbit, killing four The mayor said two men died.',
      ['Related article Shells hit a school in Elbit, killing four'],
    ],
    [
      'A bomb fell. READ MORE: Nine dead as mine collapses in the far north Rescuers in Elbit dug all night.',
      ['READ MORE: Nine dead as mine collapses in the far north'],
    ],
    [
      'A bomb fell. More on this story Nine dead in Elbit Who rules Varad?',
      ['More on this story Nine dead in Elbit Who rules Varad?'],
    ],
    // lines
    [
      'Storm in Elbit\nRelated articles\n3 May 2012: Storm leaves six dead\n7 May 2013: Flood kills nine\n\nA storm killed two men.',
      ['Related articles\n3 May 2012: Storm leaves six dead\n7 May 2013: Flood kills nine'],
    ],
    [
      'Two men died. Sources "Storm kills two in Elbit". The Herald, May 3, 2012 "Six dead". The Mail, May 4, 2012',
      ['Sources "Storm kills two in Elbit". The Herald, May 3, 2012 "Six dead". The Mail, May 4, 2012'],
    ],
  ])('%s', (text, expected) => {
    expect(around(text)).toEqual(expected);
  });

  test.each([
    'STORM KILLS NINE PEOPLE IN ELBIT A storm killed nine people in Elbit.',
    'NINE PEOPLE WERE KILLED IN ELBIT. THE MAYOR SAID THAT FOUR OTHERS WERE MISSING.',
    'Sources said that nine people died. "Four are missing". The Herald reported it.',
    'He wants to read more: nine books at least.',
    'The NATO, EU, UN and AU envoys met. Nine men died.',
  ])('none in: %s', (text) => {
    expect(around(text)).toEqual([]);
  });
});
