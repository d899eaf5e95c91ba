import { mention, quotesOf } from './read.js';

const speakers = (text: string, entities = [] as Parameters<typeof quotesOf>[1]) =>
  quotesOf(text, entities).map((quote) => quote.speaker);

describe('speakers', () => {
  test('an office with a name is one group that stands for the person', () => {
    const text = 'The head of the Omdan city administration, Oleh Hryn, said nine houses were hit.';
    const [speaker] = speakers(text, [mention(text, 'Oleh Hryn', 'person')]);
    expect(speaker).toMatchObject({
      text: 'head of the Omdan city administration, Oleh Hryn',
      name: 'Oleh Hryn',
      type: 'official',
    });
  });

  test.each([
    ['Nine died, according to the district chief, Oleh Hryn, who left.', 'Oleh Hryn'],
    ['One of them, Fatou Keita, said that nine died.', 'Fatou Keita'],
    ['A party wing, the Omdan Brigades, said nine died.', 'Omdan Brigades'],
  ])('a name in apposition names the speaker: %s', (text, name) => {
    expect(speakers(text)[0]?.name).toBe(name);
  });

  test('a name alone is a person for whom "he" may stand', () => {
    const text = 'Ivo Pavel said 20 were freed. Kovalenko said 43 men had died. He said 90 were hurt.';
    expect(speakers(text, [mention(text, 'Ivo Pavel', 'person')]).at(-1)?.name).toBe('Kovalenko');
  });

  test('the credit of a picture is nobody for whom "it" may stand', () => {
    const text = 'The Omdan Guard said two died. Zoom Images A bunker at the site. It said four drones fell.';
    const named = [
      mention(text, 'Omdan Guard', 'organization'),
      mention(text, 'Zoom Images', 'organization', { subtype: 'media' }),
    ];
    expect(speakers(text, named).at(-1)?.name).toBe('Omdan Guard');
  });

  test('the subject of what was said is not who said it', () => {
    expect(speakers('The commander, Jan Vos, said his forces now controlled 100 farms.')[0]?.name).toBe('Jan Vos');
  });

  test('he who spoke before speaks on, whomever he named', () => {
    const text = 'Ivo Pavel said 20 were freed, among them Jan Vos. Four men were shot, he said.';
    const named = [mention(text, 'Ivo Pavel', 'person'), mention(text, 'Jan Vos', 'person')];
    expect(speakers(text, named).at(-1)?.name).toBe('Ivo Pavel');
  });

  test('it stands for the state that the sentence before is about', () => {
    const text = 'The army said two died. Vesten answered with claims of its own. It said 200 had died.';
    const vesten = mention(text, 'Vesten', 'place', { party: { name: 'Vesten', code: null } });
    expect(speakers(text, [vesten]).at(-1)?.name).toBe('Vesten');
  });

  test('who is told of says so, where nobody spoke close by', () => {
    expect(speakers('Regional police seized 12 rifles, they said.')[0]?.antecedent?.text).toBe('Regional police');
    expect(speakers('Two drones were lost, it said.')[0]?.antecedent).toBeNull();
  });

  test('its own count is that of whoever spoke', () => {
    const text = 'The Vigil Network said two died. By its count 900 were lost.';
    const network = mention(text, 'Vigil Network', 'organization');
    expect(speakers(text, [network]).at(-1)?.name).toBe('Vigil Network');
  });

  test('a people and its officials stand for the party', () => {
    const text = 'Nine boats sank, according to Dutch officials.';
    const [speaker] = speakers(text, [mention(text, 'Dutch', 'demonym', { party: { name: 'Netherlands', code: 'NL' } })]);
    expect(speaker).toMatchObject({ text: 'Dutch officials', name: 'Netherlands', type: 'official' });
  });

  test.each([
    ['The army said nine boats sank.', 'military'],
    ['The regional governor said nine boats sank.', 'official'],
    ['The health ministry said nine people died.', 'health'],
    ['Police said nine people died.', 'police'],
    ['Rescuers said nine people died.', 'rescue'],
    ['A UN spokesman said nine people died.', 'un'],
    ['A monitoring group said nine people died.', 'ngo'],
    ['State television said nine people died.', 'media'],
    ['Witnesses said nine people died.', 'witness'],
    ['The rebels said nine people died.', 'party'],
    ['The report said nine people died.', 'document'],
    ['A source familiar with the talks said nine people died.', 'unnamed'],
  ])('%s is %s', (text, type) => {
    expect(speakers(text)[0]?.type).toBe(type);
  });

  test('a pronoun keeps its words and takes the name of the last who fits', () => {
    const text =
      'The ministry of Omdan said nine boats sank. Governor Oleh Hryn said the coast was closed. He said it would stay so. It said more boats were lost.';
    const found = speakers(text, [mention(text, 'Oleh Hryn', 'person')]);
    expect(found[2]).toMatchObject({ text: 'He', name: 'Oleh Hryn', antecedent: { text: 'Governor Oleh Hryn' } });
    expect(found[3]).toMatchObject({ text: 'It', antecedent: { text: 'ministry of Omdan' } });
  });

  test('a description stands for the one who was called so', () => {
    const text = 'The Omdan defence ministry said nine boats sank. Crews left the port. The ministry added that two burned.';
    expect(speakers(text)[1]).toMatchObject({ text: 'ministry', antecedent: { text: 'Omdan defence ministry' } });
  });

  test('a statement speaks for the one who made it', () => {
    const text = 'The coastguard said in a statement that nine boats sank. The statement said that two burned.';
    expect(speakers(text)[1]).toMatchObject({ antecedent: { text: 'coastguard' } });
  });

  test('nobody fits: no name', () => {
    expect(speakers('He said nine boats sank.')[0]).toMatchObject({ text: 'He', antecedent: null });
  });
});

test('every span holds its words, also in hostile text', () => {
  for (const text of [
    '“'.repeat(300),
    'he said '.repeat(300),
    "'a ".repeat(300),
    '"He said “it” was," she said, "so',
    'x said:\n\n"\n\n"a b c"',
  ]) {
    for (const quote of quotesOf(text)) {
      for (const part of [quote, quote.speaker, quote.cue, quote.medium, quote.time])
        if (part) expect(part.text).toBe(text.slice(part.start, part.end));
    }
  }
});
