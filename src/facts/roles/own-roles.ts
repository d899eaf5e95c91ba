import { ARMED_BODIES, THEIR_MEN } from '../../lexicon/military-cues.js';
import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { RoleReading } from './reading.js';
import { groupOf, nounForms, spanOf, verbSpan, wordSpan, type View } from './view.js';

/** Roles inside the group: its head as event ("12 deaths"), a number hidden in a modifier ("a 72-drone barrage"), a sum before its purpose ("a $60m loan"). */
export function ownRoles(view: View, group: NounGroup): readonly RoleReading[] {
  const { head, quantity } = group;
  if (!quantity) return [];
  if (quantity.class === 'money') return rolesOfSum(view, group);
  if (head === null) return [];
  const trigger = wordSpan(view, head, head + 1);
  const hidden = hiddenNoun(view, group);
  if (hidden === 'strong' || isManned(group, hidden))
    return [{ role: 'state', predicates: ['strong'], trigger, frame: null, noun: null }];
  if (hidden) return [{ role: 'with', predicates: nounForms(view, group), trigger, frame: null, noun: group }];
  return [group, ...alsoDenied(view, group)].map((g) => ({
    role: 'event' as const,
    predicates: nounForms(view, g),
    trigger: spanOf(view, g),
    frame: null,
    noun: g,
  }));
}

/** Nouns of money that tell nothing of its sort: "$6bn in funds unfrozen last month". */
const SORTS_NO_SUM = /^(?:fund|money|cash)$/;

/** What a sum is and what it is for: "a $60m loan", "$5m in ransom", "$5m for the army", "$300bn in Russian assets frozen abroad". */
function rolesOfSum(view: View, group: NounGroup): readonly RoleReading[] {
  const { head } = group;
  const purposes = view.reading.preps
    .filter((link) => stands(view, group, link.noun) && /^(?:in|of|for|on|worth|worth of|as)$/.test(link.prep))
    .flatMap(({ prep, groups }) => groups.flatMap((id) => groupOf(view, id) ?? []).map((purpose) => ({ prep, purpose })));
  // "$5m in ransom" names the sum, "$5m for the army" tells only its use
  const names = (prep: string): boolean => /^(?:in|as|of)$/.test(prep);
  const own: readonly RoleReading[] =
    head === null
      ? []
      : [{ role: 'of', predicates: nounForms(view, group), trigger: wordSpan(view, head, head + 1), frame: null, noun: group }];
  return [
    ...own,
    ...purposes
      .filter(({ prep }) => head !== null || names(prep))
      .map(({ prep, purpose }) => ({
        role: 'of' as const,
        predicates: nounForms(view, purpose),
        trigger: spanOf(view, purpose),
        frame: null,
        noun: names(prep) && !SORTS_NO_SUM.test(purpose.lemma) ? group : purpose,
      })),
    ...purposes
      .filter(({ prep }) => names(prep))
      .flatMap(({ purpose }) => view.reading.frames.filter((f) => f.relation === 'reduced' && f.subject.includes(purpose.id)))
      .map((frame) => ({
        role: 'patient' as const,
        predicates: [frame.lemma],
        trigger: verbSpan(view, frame),
        frame,
        noun: null,
      })),
  ];
}

/** "no deaths or injuries": what the negative of the first denies besides. */
function alsoDenied(view: View, group: NounGroup): readonly NounGroup[] {
  if (group.quantity?.form !== 'negative') return [];
  return view.reading.coordinations
    .filter((list) => list.includes(group.id))
    .flat()
    .filter((id) => id !== group.id)
    .flatMap((id) => groupOf(view, id) ?? [])
    .filter((g) => g.quantity === null && g.determiner === null);
}

/** Whether the group `noun` is the sum itself or the "each" after it: "100,000 rupees each in compensation". */
function stands(view: View, sum: NounGroup, noun: number | null): boolean {
  const group = groupOf(view, noun);
  return noun === sum.id || (group?.from === sum.to && view.reading.sentence.tokens[sum.to]?.lower === 'each');
}

/** "a 1,200-member mission", "a 30-man squad": the size of an armed body by its people. */
export const isManned = (group: NounGroup, hidden: string | null): boolean =>
  hidden !== null && THEIR_MEN.has(hidden) && ARMED_BODIES.has(group.lemma);

/** The noun in "72-drone barrage" or "30,000-strong force"; null where the number stands free. */
export function hiddenNoun({ reading }: { readonly reading: ClauseReading }, group: NounGroup): string | null {
  const { quantity } = group;
  if (!quantity) return null;
  const token =
    reading.sentence.tokens.find((t) => t.start <= quantity.start && quantity.end < t.end) ??
    reading.sentence.tokens.find((t) => t.start < quantity.end && quantity.end < t.end);
  const match = token && /^[^\p{L}]*(?:\p{L}+)?[-‑](\p{L}+)$/u.exec(token.lower);
  return match?.[1] ?? null;
}
