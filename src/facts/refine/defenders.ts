import { UNNAMED_FIGHTERS } from '../../lexicon/doers.js';
import { LOYAL } from '../../lexicon/gazetteer/conflicts.js';
import type { EntityMention } from '../../model/entity.js';
import type { PartySlot } from '../../model/fact.js';
import type { Slotted } from '../draft.js';
import { mentionedParty } from '../slots/party.js';

/** What befalls fighters by the state that they fight. */
const BEATEN: ReadonlySet<string> = new Set([
  'casualties/killed',
  'casualties/injured',
  'casualties/casualties',
  'captives/captured',
  'captives/detained',
]);

/** "A bomber blew himself up": some die by their own hands. */
const BY_THEMSELVES = /\b(?:suicide|blew|blown|blow|detonat\w+|own explosives)\b/i;

/** Whether a fact counts fighters without a state who were killed or taken ("seven of the attackers were shot dead"). */
export const isOfFighters = ({ kind, measure, group }: Slotted): boolean =>
  BEATEN.has(`${kind}/${measure}`) && UNNAMED_FIGHTERS.has(group.lemma);

/** The state in whose country fighters against it are killed or taken: it did so, unless they fight for it or died by their own bomb. */
export function defenderOf(fact: Slotted, land: string | null, entities: readonly EntityMention[]): PartySlot | null {
  const { reading, side } = fact;
  if (land === null || reading.sentence.tokens.some((t) => BY_THEMSELVES.test(t.text))) return null;
  if (side !== null && (side.code !== null || LOYAL.has(side.name ?? ''))) return null;
  return mentionedParty(entities.find((e) => e.party?.code === land));
}
