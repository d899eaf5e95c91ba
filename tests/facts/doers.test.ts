import { suspectsIn } from '../../src/facts/slots/suspects.js';
import { extract } from '../../src/index.js';
import { readFindings } from '../../src/pipeline.js';
import { articleOf } from '../article.js';

const actorsOf = (text: string): readonly (string | null)[] =>
  extract(text, { published: '2025-03-12' }).facts.map(({ actor }) => actor?.name ?? null);

describe('whoever suffers or tells is no doer', () => {
  test.each([
    ["Ukraine's losses came to 210 soldiers, the army said.", null],
    ['Moscow confirmed two dead in the blast.', null],
    ['Varda, Peru. Peru deplored the bomb blasts which killed two people.', null],
    ['Police in Peru rushed two wounded men to the hospital after the shooting.', null],
    ['Guard units in Marj repelled a raid that killed two farmers.', null],
  ])('%s', (text, doer) => {
    expect(actorsOf(text)[0]).toBe(doer);
  });

  test('who shoots missiles down did not launch them', () => {
    const { facts } = extract("Ukraine's air defences shot down 31 of 40 missiles overnight.", { published: '2025-03-12' });
    expect(facts.find(({ measure }) => measure === 'downed')?.actor?.name).toBe('Ukraine');
    expect(facts.find(({ measure }) => measure === 'launched')?.actor?.name).not.toBe('Ukraine');
  });
});

describe('doers named otherwise', () => {
  test('at whose hands', () => {
    expect(actorsOf('Nine people died at the hands of the rebels.')).toEqual(['rebels']);
  });

  test('the army of a leader is that of his state', () => {
    expect(actorsOf("Bashar al-Assad's army had seized 20 villages by then.")).toEqual(['Syria']);
  });

  test.each([
    ['fighters of a group', 'Two farmers were kidnapped by terrorists of the Shining Path.', 'Shining Path'],
    [
      'by whose hands those fell whose bodies others find',
      'The rebels sent men to dig up the remains of a Vardan doctor kidnapped and presumed killed by the Shining Path.',
      'Shining Path',
    ],
    ['and whose bodies are still sought', 'Police sought the bodies of six nurses abducted by the Shining Path.', 'Shining Path'],
  ])('%s', (_, text, doer) => {
    expect([...new Set(actorsOf(text))]).toEqual([doer]);
  });

  test('on whose side they fell', () => {
    expect(extract('On the Israeli side two soldiers were killed by rockets.').facts[0]?.side?.name).toBe('Israel');
  });

  test('but not by whose side', () => {
    expect(extract('Six cooks were killed by the Israeli side.').facts[0]?.side).toBeNull();
  });

  test('who moves people that are not hurt does it, and who sees them does nothing', () => {
    expect(actorsOf('Rebels took 40 women to a camp.')).toEqual(['Rebels']);
    expect(actorsOf('Police sought the bodies of six nurses seen by rebels.')).toEqual([null]);
  });

  test('whose killer is sought is no suspect', () => {
    const text = "Lena Orlu was shot dead. Orlu's killer is still at large. A suspect, Karim Aziz, was named.";
    expect([...suspectsIn(readFindings(articleOf(text, null)))]).toEqual(['Karim Aziz']);
  });

  test('a suspect known by name', () => {
    const text =
      'A gunman shot dead two people at a market. The suspect, Karim Aziz, 30, was arrested. Omar Nasr is wanted for murder. Adam Lind saw it.';
    expect([...suspectsIn(readFindings(articleOf(text, null)))]).toEqual(['Karim Aziz', 'Omar Nasr']);
  });
});

describe('who, by the weight of evidence', () => {
  test('the enemy of the victims, two sentences on', () => {
    const text =
      'Israel struck Gaza again on Monday. Hamas denied that its men had been in the building. Rescuers worked through the night. Nine Palestinians were killed and 30 wounded.';
    expect(actorsOf(text)).toEqual(['Israel', 'Israel']);
  });

  test('who attacks, not the ally that strikes at him', () => {
    const text =
      'Islamic State attacked a market in Baghdad on Monday and shelled Tikrit. American planes struck its convoys. Rescuers came at once. Nine traders were killed in Baghdad.';
    expect(actorsOf(text)).toEqual(['Islamic State']);
  });

  test('who claimed the attack', () => {
    const text =
      'A bomb went off at a market in Mogadishu, Somalia, on Monday. The attack was claimed by al-Shabab. At least 14 people were killed and 30 wounded.';
    expect(actorsOf(text).slice(-2)).toEqual(['al-Shabab', 'al-Shabab']);
  });
});

describe('a war at home', () => {
  const lead = 'Peruvian troops and Shining Path guerrillas fought near Varda, Peru, on Monday. ';

  test.each([
    ['fighters fall to the army of the land', 'Three guerrillas were killed in the fighting.', 'Peru'],
    ['soldiers fall to those who fight it', 'A soldier was wounded in the clash.', 'Shining Path'],
    ['a unit that reports them killed did it', 'The Mirna Battalion reported one extremist killed.', 'Peru'],
    ['and hurt the others', 'The Mirna Battalion reported that one rebel was killed and seven others were hurt.', 'Peru'],
    ['who sustains losses did not bring them about', 'The Shining Path sustained 20 killed in the fighting.', 'Peru'],
    ['nor whose losses they are', 'The losses of the Shining Path amounted to 20 men.', 'Peru'],
  ])('%s', (_, text, doer) => {
    expect(actorsOf(lead + text)).toEqual(actorsOf(lead + text).map(() => doer));
    expect(actorsOf(lead + text)).not.toEqual([]);
  });

  test('who reports them captured is told by his own words', () => {
    const { facts } = extract(`${lead}The Mirna Battalion reported two rebels captured.`);
    expect(facts.map(({ actor }) => [actor?.text, actor?.name])).toEqual([['Mirna Battalion', 'Peru']]);
  });

  test('guerrillas that are captured are of the one group named', () => {
    expect(extract(`${lead}Six guerrillas were captured.`).facts[0]?.side?.name).toBe('Shining Path');
  });

  test('of two groups either may have hurt a soldier', () => {
    const text =
      'Peruvian troops fought Shining Path guerrillas and Tupac Amaru rebels near Varda, Peru, on Monday. A soldier was hurt.';
    expect(actorsOf(text)).toEqual([null]);
  });

  test('of two groups the one told of last goes on', () => {
    const text =
      'ISWAP attacked a Nigerian base last month. ISWAP shelled Gwoza, Nigeria. Boko Haram killed two farmers in Nigeria on Monday. Three Nigerian soldiers were wounded.';
    expect(actorsOf(text)).toEqual(['Boko Haram', 'Boko Haram']);
  });

  test('what both sides lose is of neither', () => {
    expect(extract(`${lead}The army and the rebels have sustained 20 casualties.`).facts[0]?.side).toBeNull();
  });
});
