import type { EntityMention } from '../../model/entity.js';
import { contains } from '../../model/span.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';

/** Gifts, which are where they go. */
const RECEIVING = /^(?:money\/aid|\w+\/supplied)$/;

/** Whether a fact tells of a gift, whose place is who gets it. */
export const isReceived = ({ kind, measure }: Draft): boolean => RECEIVING.test(`${kind}/${measure}`);

/** Verbs of those who get, and verbs whose object gets. */
export const RECEIVES = /^(?:receive|get|obtain|buy|purchase|order|acquire|procure|await|request)$/;
const ENDOWS = /^(?:provide|supply|arm|equip|help|support|assist|rebuild|give|send|lend|offer|grant|furnish)$/;

/** Verbs whose object goes to somebody, and nouns of what is given. */
const HANDS =
  /^(?:send|give|donate|deliver|supply|provide|pledge|promise|commit|offer|lend|transfer|ship|sell|allocate|export|hand|grant|approve|announce)$/;
const GIFTS = /^(?:aid|package|support|assistance|help|weapon|arm|gift|loan|grant|donation|delivery|shipment|transfer)$/;

/** "will send 30 tanks to Chad", "a package of aid for Chad": to whom what is given goes. */
function handedTo({ reading, group, role }: Draft): readonly number[] {
  return reading.preps
    .filter(({ prep, noun, frame }) => {
      if (prep !== 'to' && prep !== 'for') return false;
      if (noun !== null) return noun === group.id || noun === role.noun?.id || GIFTS.test(reading.groups[noun]?.lemma ?? '');
      return frame !== null && frame === role.frame?.id && HANDS.test(reading.frames[frame]?.lemma ?? '');
    })
    .flatMap(({ groups }) => groups);
}

/** "Taiwan has received 12 launchers", "will provide Taiwan with 12 launchers": who gets them, where the verb says so. */
export function recipientOf(findings: Findings, draft: Draft): EntityMention | null {
  const { reading, group, role } = draft;
  // "funds set aside to arm Chad": money goes where any verb of its sentence sends it
  const purpose = draft.kind === 'money';
  const ids = reading.frames.flatMap((f) => {
    const own = purpose || f === role.frame || f.object.includes(group.id) || f.preps.some((l) => l.groups.includes(group.id));
    if (!own) return [];
    if (RECEIVES.test(f.lemma) && f.voice === 'active') return f.subject;
    return ENDOWS.test(f.lemma) ? (f.voice === 'active' ? f.object : f.subject).filter((id) => id !== group.id) : [];
  });
  const groups = [...ids, ...handedTo(draft)]
    .map((id) => reading.groups[id])
    .filter((g) => g !== undefined && g.quantity === null);
  // "to help combat Chad's invasion": not whose invasion it is
  const heads = groups.flatMap((g) => (g?.head == null ? [] : (reading.sentence.tokens[g.head] ?? [])));
  const mention = findings.entities.find((e) => e.party?.code && heads.some((head) => contains(e, head)));
  return mention?.party ? { ...mention, name: mention.party.name, country: mention.party.code, subtype: 'country' } : null;
}
