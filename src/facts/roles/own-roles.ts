import { ARMED_BODIES, THEIR_MEN } from '../../lexicon/military-cues.js';
import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { RoleReading } from './reading.js';
import { groupOf, nounForms, spanOf, wordSpan, type View } from './view.js';

/** Roles inside the group: its head as event ("12 deaths"), a number hidden in a modifier ("a 72-drone barrage"), a sum before its purpose ("a $60m loan"). */
export function ownRoles(view: View, group: NounGroup): readonly RoleReading[] {
  if (group.head === null) return [];
  const trigger = wordSpan(view, group.head, group.head + 1);
  const predicates = nounForms(view, group);
  const quantity = group.quantity;
  if (!quantity) return [];
  if (quantity.class === 'money') {
    const purposes = view.reading.preps
      .filter((link) => stands(view, group, link.noun) && /^(?:in|of|for|on|worth|worth of|as)$/.test(link.prep))
      .flatMap((link) => link.groups.map((id) => ({ named: /^(?:in|as|of)$/.test(link.prep), g: groupOf(view, id) })))
      .flatMap(({ named, g }) => (g === null ? [] : [{ named, g }]));
    return [
      { role: 'of', predicates, trigger, frame: null, noun: group },
      // "$5m in ransom" names the sum, "$5m for the army" tells only its use
      ...purposes.map(({ named, g }) => ({
        role: 'of' as const,
        predicates: nounForms(view, g),
        trigger: spanOf(view, g),
        frame: null,
        noun: named ? group : g,
      })),
    ];
  }
  const hidden = hiddenNoun(view, group);
  if (hidden === 'strong' || isManned(group, hidden))
    return [{ role: 'state', predicates: ['strong'], trigger, frame: null, noun: null }];
  if (hidden) return [{ role: 'with', predicates, trigger, frame: null, noun: group }];
  const joined =
    quantity.form === 'negative'
      ? view.reading.coordinations
          .filter((list) => list.includes(group.id))
          .flat()
          .filter((id) => id !== group.id)
          .map((id) => groupOf(view, id))
          .filter((g) => g !== null && g.quantity === null && g.determiner === null)
      : [];
  return [group, ...joined.filter((g) => g !== null)].map((g) => ({
    role: 'event' as const,
    predicates: nounForms(view, g),
    trigger: spanOf(view, g),
    frame: null,
    noun: g,
  }));
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
