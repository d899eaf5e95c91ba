import { nearest } from '../../src/cli/nearest.js';
import { wantsColor, widthOf, type ColorChoice } from '../../src/cli/terminal.js';

test.each<[ColorChoice, boolean, Record<string, string>, boolean]>([
  ['auto', true, {}, true],
  ['auto', false, {}, false],
  ['auto', true, { TERM: 'dumb' }, false],
  ['auto', true, { NO_COLOR: '1' }, false],
  ['auto', true, { NO_COLOR: '' }, true],
  ['auto', false, { FORCE_COLOR: '1' }, true],
  ['auto', true, { FORCE_COLOR: '0' }, false],
  ['always', false, { NO_COLOR: '1' }, true],
  ['never', true, { FORCE_COLOR: '1' }, false],
])('--color %s, terminal %s, %j: %s', (choice, isTTY, env, wanted) => {
  expect(wantsColor(choice, { isTTY }, env)).toBe(wanted);
});

test('the width is that of the terminal, else of COLUMNS, else 100', () => {
  expect(widthOf({ isTTY: true, columns: 80 }, { COLUMNS: '200' })).toBe(80);
  expect(widthOf({}, { COLUMNS: '200' })).toBe(200);
  expect(widthOf({}, { COLUMNS: 'many' })).toBe(100);
});

test('the nearest choice is found for a slip, none for another word', () => {
  const choices = ['drones', 'munitions', 'casualties', 'captives'];
  expect(['drnoes', 'casualty', 'muni', 'DRONES', 'captive'].map((word) => nearest(word, choices))).toEqual([
    'drones',
    'casualties',
    'munitions',
    'drones',
    'captives',
  ]);
  expect(nearest('weather', choices)).toBeNull();
  expect(nearest('x'.repeat(10_000), choices)).toBeNull();
});
