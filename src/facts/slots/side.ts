import type { PartySlot } from '../../model/fact.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { partiesIn, partySlot, subjectsOf } from './party.js';

/** Whose they are: the party inside the counted group ("25 Ukrainian drones", "nine Turkish soldiers"), else null. */
export function sideOf(findings: Findings, draft: Draft): PartySlot | null {
  if (draft.kind === 'money' || draft.kind === 'territory') return null;
  const loser =
    draft.role.frame && /^(?:lose|suffer|sustain)\b/.test(draft.role.frame.lemma)
      ? subjectsOf(draft.reading, draft.role.frame)[0]
      : undefined;
  const losing = loser && loser !== draft.group ? partiesIn(findings, loser)[0] : undefined;
  if (losing?.party) return partySlot(losing, losing.party); // "Russia lost 40 tanks"
  const mention = partiesIn(findings, draft.group).find((e) => e.type !== 'place' || e.end < draft.group.end);
  return mention?.party ? partySlot(mention, mention.party) : null;
}
