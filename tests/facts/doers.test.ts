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

  test('who claimed the attack', () => {
    const text =
      'A bomb went off at a market in Mogadishu, Somalia, on Monday. The attack was claimed by al-Shabab. At least 14 people were killed and 30 wounded.';
    expect(actorsOf(text).slice(-2)).toEqual(['al-Shabab', 'al-Shabab']);
  });
});
