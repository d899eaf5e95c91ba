import { ATTACK_NOUNS, ATTACK_VERBS } from '../lexicon/attacks.js';
import type { PartySlot } from '../model/fact.js';
import type { Findings } from './article.js';
import { partiesIn, partyOfGroup, partySlot, subjectsOf, type Descriptions } from './slots/party.js';

/** Who attacks in this article, most often first. */
export function attackersOf(findings: Findings, descriptions: Descriptions): readonly PartySlot[] {
  const count = new Map<string, { slot: PartySlot; n: number }>();
  const add = (slot: PartySlot | null): void => {
    if (!slot?.name) return;
    const entry = count.get(slot.name) ?? { slot, n: 0 };
    entry.n++;
    count.set(slot.name, entry);
  };
  for (const reading of findings.readings) {
    for (const group of reading.groups) {
      if (!ATTACK_NOUNS.has(group.lemma) || /^(?:force|fire|wave|soldier|troop|fighter|tank|aircraft)$/.test(group.lemma)) continue;
      const mention = partiesIn(findings, group).find(e => e.end < group.end);
      if (mention?.party) add(partySlot(mention, mention.party));
    }
    for (const frame of reading.frames) {
      if (!ATTACK_VERBS.has(frame.lemma.split(' ')[0] ?? '') || /^(?:carry|hit|drop|open|send|direct|wave|deploy)$/.test(frame.lemma) || frame.voice === 'passive') continue;
      for (const g of subjectsOf(reading, frame)) add(partyOfGroup(findings, reading, g, descriptions));
    }
  }
  return [...count.values()].sort((a, b) => b.n - a.n || a.slot.start - b.slot.start).map(x => x.slot);
}
