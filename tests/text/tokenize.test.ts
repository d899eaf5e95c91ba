import { tokenize } from '../../src/text/tokenize.js';

const words = (text: string): readonly string[] => tokenize(text, { start: 0, end: text.length }).map((t) => t.text);

describe('tokens', () => {
  test.each([
    ['$2.3bn went to 12km of wall', ['$2.3bn', 'went', 'to', '12km', 'of', 'wall']],
    ['a 91-drone raid', ['a', '91-drone', 'raid']],
    ['200-300 men, 1,200 guns', ['200-300', 'men', ',', '1,200', 'guns']],
    ["Freedonia's army didn't move", ['Freedonia', "'s", 'army', 'did', "n't", 'move']],
    ['they’ll leave', ['they', '’ll', 'leave']],
    ['Lt. Orlov left.', ['Lt.', 'Orlov', 'left', '.']],
    ['in Marion, Ala., on', ['in', 'Marion', ',', 'Ala.', ',', 'on']],
    ['U.S.-made shells', ['U.S.-made', 'shells']],
    ['14 Leopard 2A6s', ['14', 'Leopard', '2A6s']],
    ['(45%)', ['(', '45%', ')']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('spans are of the text, not of the sentence', () => {
    const text = 'One fell. Two rose.';
    expect(tokenize(text, { start: 10, end: 19 })).toContainEqual({ text: 'Two', start: 10, end: 13 });
  });
});
