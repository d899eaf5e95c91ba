import { describe, expect, it, test } from '@jest/globals';
import { findDateline } from '../../../src/find/dates/dateline.js';

const parts = (text: string): readonly (string | null)[] | null => {
  const found = findDateline(text);
  return found && [found.place?.text ?? null, found.date?.text ?? null, found.agency?.text ?? null];
};

describe('the dateline of a report', () => {
  test.each<[string, readonly (string | null)[]]>([
    ['HARBOURTON, Eastland, March 11 (Agency) — Shells fell.', ['HARBOURTON, Eastland', 'March 11', 'Agency']],
    ['CNN — Shells fell.', [null, null, 'CNN']],
    ['BEIRUT (AP) - Shells fell.', ['BEIRUT', null, 'AP']],
    ['MOSCOW, Aug. 6 -- Shells fell.', ['MOSCOW', 'Aug. 6', null]],
    ['Paris, 4 June 2024 (AFP) – Shells fell.', ['Paris', '4 June 2024', 'AFP']],
    ['Shells fall on port\n\nBy A Reporter\n\nJERUSALEM — Shells fell.', ['JERUSALEM', null, null]],
  ])('%s', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  test.each(['Harbourton - the old port - burned.', 'Shells fell on the port — again.', 'War in the east: Port hit - reports'])(
    'none in "%s"',
    (text) => {
      expect(findDateline(text)).toBeNull();
    },
  );

  it('spans the words up to the dash', () => {
    const text = 'Title\n\nBEIRUT (AP) - Shells fell.';
    const found = findDateline(text);
    expect(found?.text).toBe('BEIRUT (AP) -');
    expect(text.slice(found?.start, found?.end)).toBe(found?.text);
  });
});
