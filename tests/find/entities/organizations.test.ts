import { describe, expect, it, test } from '@jest/globals';
import { partyOf } from '../../../src/find/entities/index.js';
import { mentionsOf } from './read.js';

const bodiesOf = (text: string): readonly string[] =>
  mentionsOf(text)
    .filter((one) => one.type === 'organization')
    .map((one) => one.text);

describe('coalitions', () => {
  it('are meant by the word alone where they are named, but no government of parties', () => {
    const text =
      'The Saudi-led coalition struck Sanaa. Coalition jets came back at noon, the coalition said. The coalition government of Chad met.';
    expect(
      mentionsOf(text).flatMap(({ text: words, party }) => (/coalition/i.test(words) ? [`${words}: ${party?.name ?? '-'}`] : [])),
    ).toEqual(['Saudi-led coalition: Saudi Arabia', 'Coalition: Saudi Arabia', 'coalition: Saudi Arabia']);
    expect(bodiesOf('The coalition said it would meet. Coalition talks go on.')).toEqual([]);
  });
});

describe('bodies', () => {
  test.each([
    ['The Ukrainian foreign ministry declined to comment.', 'Ukrainian foreign ministry'],
    ["Latvia's air force scrambled two jets.", "Latvia's air force"],
    ['The Ministry of Emergency Situations sent boats.', 'Ministry of Emergency Situations'],
    ['Soldiers of the 47th Mechanized Brigade withdrew.', '47th Mechanized Brigade'],
    ["The Kurdistan Workers' Party laid down its arms.", "Kurdistan Workers' Party"],
    ['Shares of Velmora Holdings Ltd fell.', 'Velmora Holdings Ltd'],
    ['The Institute for the Study of War published a map.', 'Institute for the Study of War'],
    ['He joined the Norvanian Council on Coastal Trade.', 'Norvanian Council on Coastal Trade'],
    ['She founded Mothers Against Landmines there.', 'Mothers Against Landmines'],
    ['Votes went to the Union of Socialists and Democrats on Sunday.', 'Union of Socialists and Democrats'],
    ['They met the Partei für Arbeit und Brot in June.', 'Partei für Arbeit und Brot'],
    ['A column of the Ejército de Liberación Velmorano entered.', 'Ejército de Liberación Velmorano'],
    ['He spoke for the Labour party.', 'Labour party'],
    ['It was the Communist party of Chad that won.', 'Communist party of Chad'],
    ['A member of Parliament resigned.', 'Parliament'],
    ['The Vostok Group of Forces advanced.', 'Vostok Group of Forces'],
    ["Warships of the People's Liberation Army came near.", "People's Liberation Army"],
    ['Isis and Nato were mentioned, said Unicef.', 'Nato'],
  ])('%s', (text, expected) => {
    expect(bodiesOf(text)).toContain(expected);
  });

  it('do not swallow the people who speak for them', () => {
    expect(bodiesOf('Anna Berg of the Liberal Party of Norvania won.')).toEqual(['Liberal Party of Norvania']);
  });

  it('are none where a vote, a feast or an everyday word is meant', () => {
    expect(bodiesOf('Films ran at the Velmora International Film Festival.')).toEqual([]);
    expect(bodiesOf('The ruling party won, and the third party lost (R-Ohio).')).toEqual([]);
    expect(bodiesOf('Their vote in the council on Sunday was close.')).toEqual([]);
  });

  it('share a name with the acronym in brackets', () => {
    const names = mentionsOf('The Valdoran Relief Network (VRN) counted 40 camps. The VRN will count again.').map(
      (one) => one.name,
    );
    expect(new Set(names)).toEqual(new Set(['Valdoran Relief Network']));
  });

  it('go by one name where they are the armed forces of a state', () => {
    const names = mentionsOf("The Israeli military spoke. The IDF did too, and Israel's army.").map((one) => one.name);
    expect(new Set(names)).toEqual(new Set(['Israel Defense Forces']));
    expect(mentionsOf('The Chadian army spoke.')[0]?.name).toBe('Chadian army');
  });

  it('belong to the land in their name, not to a body that is called alike', () => {
    expect(mentionsOf('The Velmora National Front spoke.')[0]).toMatchObject({ text: 'Velmora National Front', country: null });
  });

  it('take no weapon for a body', () => {
    expect(bodiesOf('Two Shaheds and a Patriot launcher were lost.')).toEqual([]);
  });
});

describe('parties', () => {
  test.each([
    ['the IDF', { name: 'Israel', code: 'IL' }],
    ['Houthi', { name: 'Houthis', code: null }],
    ['Moscow', { name: 'Russia', code: 'RU' }],
    ['Daesh', { name: 'Islamic State', code: null }],
    ['britons', { name: 'United Kingdom', code: 'GB' }],
    ['al-Shabaab', { name: 'al-Shabab', code: null }],
    ['gardeners', null],
  ])('%s', (words, party) => {
    expect(partyOf(words)).toEqual(party);
  });

  it('are those of the state whose body is named', () => {
    expect(mentionsOf('The Russian defence ministry said so.')[0]?.party).toEqual({ name: 'Russia', code: 'RU' });
    expect(mentionsOf('Rockets were fired by al-Qassam Brigades.')[0]?.party).toEqual({ name: 'Hamas', code: null });
  });
});
