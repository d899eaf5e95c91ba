import { describe, expect, it, test } from '@jest/globals';
import { extract } from '../../../src/index.js';
import type { GazetteerEntry } from '../../../src/model/gazetteer.js';
import { mentionsOf } from './read.js';

const named = (text: string, ...added: readonly GazetteerEntry[]): readonly string[] =>
  mentionsOf(text, added).map((one) => `${one.text}/${one.type}/${one.name}/${one.country ?? '-'}/${one.party?.name ?? '-'}`);

describe('names that the user gives', () => {
  it('win over what is known and over doubts', () => {
    expect(named('Nice was calm.', { name: 'Nice', type: 'place', subtype: 'city', country: 'FR' })).toEqual([
      'Nice/place/Nice/FR/-',
    ]);
    expect(named('Reuters fell.', { name: 'Reuters', type: 'place', country: 'US' })).toEqual(['Reuters/place/Reuters/US/-']);
  });

  it('act for their state where they are its bodies', () => {
    expect(
      named('The Ombra Guard fired.', { name: 'Ombra Guard', type: 'organization', subtype: 'military', country: 'TD' }),
    ).toEqual(['Ombra Guard/organization/Ombra Guard/TD/Chad']);
  });

  it('are found within compounds and with the bodies of the party', () => {
    const front: GazetteerEntry = { name: 'Ombra', type: 'party', country: 'TD' };
    expect(named('Ombra-held villages burned.', front)).toEqual(['Ombra/organization/Ombra/TD/Ombra']);
    expect(named("Ombra's health ministry spoke.", front)[0]).toMatch(/ministry\/organization\/.*\/TD\/Ombra$/);
  });

  test('need the capitals they are given with', () => {
    expect(named('the ombra came', { name: 'Ombra', type: 'party' })).toEqual([]);
    expect(named('The kamajors came.', { name: 'kamajors', type: 'party' })).toEqual([
      'kamajors/organization/kamajors/-/kamajors',
    ]);
  });

  it('leave the names of others as they were', () => {
    const text = 'Gen. Amadou Keita of Mali met the EU envoy in Gao.';
    expect(mentionsOf(text, [{ name: 'Ombra', type: 'party' }])).toEqual(mentionsOf(text));
  });

  it('are refused by the library where their form is wrong', () => {
    const wrong = { name: 'A', type: 'plaice' } as unknown as GazetteerEntry;
    expect(() => extract('A', { gazetteer: [wrong] })).toThrow(/gazetteer: no type "plaice"/);
  });
});
