import { saidIn } from './read.js';

const TOLD = 'Gunners felled nine drones over the port.';
const SAID = TOLD.slice(0, -1);

describe('a sentence that names the source of what stands before it', () => {
  test.each([
    ['This was reported by the air force on Telegram.', 'air force'],
    ["That's according to the harbour guard, the daily Lodva reports.", 'harbour guard'],
    ['This was announced on Facebook on Monday by the harbour master.', 'harbour master'],
    ['The relevant statement was made by the harbour guard.', 'harbour guard'],
    ['The figures were released by the harbour guard on Monday.', 'harbour guard'],
    ['The harbour master announced this on Telegram.', 'harbour master'],
    ['The harbour master said this at a briefing.', 'harbour master'],
    ['The harbour master made the announcement on Monday.', 'harbour master'],
    ['This is stated in the log of the harbour guard.', 'log of the harbour guard'],
  ])('%s', (sentence, speaker) => {
    expect(saidIn(`${TOLD}\n\n${sentence}`)).toContain(`${speaker}: ${SAID}`);
  });

  test.each([
    'This was the worst raid in weeks.',
    'The raid was condemned by the mayor.',
    'The statement was condemned by the mayor.',
    'The mayor said this raid was the worst.',
    'The mayor made the news.',
  ])('no source: %s', (sentence) => {
    expect(saidIn(`${TOLD}\n\n${sentence}`).filter((said) => said.endsWith(SAID))).toEqual([]);
  });

  test('reaches back over its paragraph, to the words of others', () => {
    const text =
      'The mayor said two cooks died. Six nuns were hurt. Nine bakers fled.\n\nThis was reported by the harbour guard.';
    expect(saidIn(text).filter((said) => !said.endsWith(': This'))).toEqual([
      'mayor: two cooks died',
      'harbour guard: Six nuns were hurt',
      'harbour guard: Nine bakers fled',
    ]);
  });

  test('goes on with "also" and with nothing else', () => {
    const text = `${TOLD}\n\nThis was reported by the air force.\n\nThe gunners also struck a depot.\n\nTwo barns burned.`;
    expect(saidIn(text).filter((said) => !said.endsWith(': This'))).toEqual([
      `air force: ${SAID}`,
      'air force: The gunners also struck a depot',
    ]);
  });
});
