import { ATTACK_VERBS } from '../lexicon/attacks.js';
import type { PartySlot } from '../model/fact.js';
import type { Findings } from './article.js';
import { attackersBefore, partyOfGroup, partySlot, subjectsOf, type Descriptions } from './slots/party.js';

/** A party and how often the article shows it attacking. */
export type Attacker = PartySlot & { readonly weight: number };

/** Who attacks in this article, most often first. */
export function attackersOf(findings: Findings, descriptions: Descriptions): readonly Attacker[] {
  const count = new Map<string, { slot: PartySlot; n: number }>();
  const add = (slot: PartySlot | null, weight = 1): void => {
    if (!slot?.name) return;
    const entry = count.get(slot.name) ?? { slot, n: 0 };
    entry.n += weight;
    count.set(slot.name, entry);
  };
  for (const reading of findings.readings) {
    for (const mention of attackersBefore(findings, reading)) if (mention.party) add(partySlot(mention, mention.party));
    for (const frame of reading.frames) {
      const claims =
        frame.lemma === 'claim' &&
        [...frame.object, ...frame.subject].some((id) =>
          /^(?:responsibility|attack|strike|bombing)$/.test(reading.groups[id]?.lemma ?? ''),
        );
      if (claims) {
        const claimants =
          frame.voice === 'passive'
            ? frame.preps.filter((l) => l.prep === 'by').flatMap((l) => l.groups.map((id) => reading.groups[id]))
            : subjectsOf(reading, frame);
        for (const g of claimants) if (g) add(partyOfGroup(findings, reading, g, descriptions), 4);
        continue;
      }
      if (
        !ATTACK_VERBS.has(frame.lemma.split(' ')[0] ?? '') ||
        /^(?:carry|hit|drop|open|send|direct|wave|deploy)$/.test(frame.lemma) ||
        frame.voice === 'passive'
      )
        continue;
      for (const g of subjectsOf(reading, frame)) add(partyOfGroup(findings, reading, g, descriptions));
    }
  }
  return [...count.values()]
    .sort((a, b) => b.n - a.n || a.slot.start - b.slot.start)
    .map(({ slot, n }) => ({ ...slot, weight: n }));
}
