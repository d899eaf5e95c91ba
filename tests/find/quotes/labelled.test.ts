import { saidIn } from './read.js';

test('an item with labels goes on with its source until a label turns away', () => {
  const text = [
    'Source: Ivo Pavel, head of the region, on Telegram',
    'Details: Omdan fired nine drones at the port.',
    'Four drones were shot down.',
    'Background: In April two drones were shot down.',
    'Three drones fell into the sea.',
  ].join('\n\n');
  expect(saidIn(text).filter((said) => said.startsWith('Ivo Pavel'))).toEqual([
    'Ivo Pavel: Omdan fired nine drones at the port',
    'Ivo Pavel: Four drones were shot down',
  ]);
});
