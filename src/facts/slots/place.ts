import type { EntityMention } from '../../model/entity.js';
import { contains } from '../../model/span.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { isElsewhere } from './place-elsewhere.js';
import { fit } from './place-fit.js';
import type { PlaceUse } from './place-use.js';
import { holds, isPartOf, names } from './place-width.js';
import { isReceived, recipientOf } from './recipient.js';

/** How many weapons make an attack on a land rather than on one of its towns. */
const RAID = 10;

/** "launched 40 drones at the country": so many that no one town is meant. */
export const isRaid = ({ measure, quantity }: Draft): boolean => /^(?:launched|struck)$/.test(measure) && quantity.value >= RAID;

/** "468 schools and six bridges were damaged": what is counted, and what else is counted in its list, is no place of it. */
const isCountedBeside = ({ group, reading }: Draft, use: PlaceUse): boolean =>
  use.group === group || reading.coordinations.some((list) => list.includes(group.id) && list.includes(use.group.id));

/** Where it happened, from its own sentence; null where the sentence names no fitting place. */
export function placeInSentence(findings: Findings, draft: Draft, uses: readonly PlaceUse[], least = 0): EntityMention | null {
  const recipient = isReceived(draft) ? recipientOf(findings, draft) : null;
  if (recipient) return recipient;
  const possible = uses.filter(
    (use) => !contains(draft.quantity, use.mention) && !isCountedBeside(draft, use) && !isElsewhere(draft, use),
  );
  const ranked = possible
    .filter((use) => !possible.some((other) => holds(findings, draft, use, other) || names(draft, other, use)))
    .map((use) => ({ use, score: fit(findings, draft, use) }))
    .filter((x) => x.score > least)
    .sort((a, b) => b.score - a.score || a.use.at - b.use.at);
  const best = ranked[0]?.use ?? null;
  // many weapons fired at a land are not those that hit one of its towns
  const whole = best === null || (isRaid(draft) && best.mention.subtype === 'country' && best.link?.prep === 'at') ? null : best;
  const part = whole === null ? undefined : ranked.find(({ use }) => isPartOf(draft, use, whole));
  const chosen = part?.use.mention ?? best?.mention ?? null;
  // "sent to Kyiv": a capital that receives stands for its state
  return chosen?.party?.code && chosen.subtype === 'city' && isReceived(draft)
    ? { ...chosen, name: chosen.party.name, subtype: 'country' }
    : chosen;
}
