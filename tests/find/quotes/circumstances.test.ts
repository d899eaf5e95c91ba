import { quotesOf } from './read.js';

const setting = (text: string) => quotesOf(text).map(({ medium, time }) => [medium?.text ?? null, time?.text ?? null]);

describe('where and when something is said', () => {
  test.each([
    ['In a post on X, the president said nine boats sank.', 'In a post on X', null],
    ['The army said in a statement late Sunday that nine boats sank.', 'in a statement', 'late Sunday'],
    ['The mayor told reporters in Kyiv on Monday that nine boats sank.', 'reporters', 'on Monday'],
    ['Nine boats sank, the mayor told local radio.', 'local radio', null],
    [
      'Speaking at a news conference in Geneva on Friday, the envoy said nine boats sank.',
      'at a news conference in Geneva',
      'on Friday',
    ],
    ['The envoy, in an interview with the BBC, said nine boats sank.', 'in an interview with the BBC', null],
    ['Earlier on Wednesday, the UN said nine boats sank.', null, 'Earlier on Wednesday'],
    ['The army said at the weekend that nine boats sank.', null, 'at the weekend'],
    ['The doctor said by telephone that nine people drowned.', 'by telephone', null],
    ['The mayor said nine boats sank in Kyiv on Monday.', null, null],
  ])('%s', (text, medium, time) => {
    expect(setting(text)).toEqual([[medium, time]]);
  });
});
