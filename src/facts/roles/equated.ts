import type { Frame, NounGroup } from '../../model/clause.js';
import { FIGURE_NOUNS, figureRoles } from './figure-roles.js';
import type { RoleReading } from './reading.js';
import { statesFrom } from './state-roles.js';
import { verbForms } from './verb-forms.js';
import { groupOf, nounForms, spanOf, verbSpan, type View } from './view.js';

/** What is said of one side of "the victims were two women" holds for the other. */
export function equated(view: View, frame: Frame, group: NounGroup, id: number): readonly RoleReading[] {
  const other = groupOf(view, id);
  if (!other) return [];
  // "the ransom paid was $40m"
  if (view.reading.groups.some((g) => g.quantity?.class === 'money' && frame.object.includes(g.id)))
    return [{ role: 'of', predicates: nounForms(view, other), trigger: spanOf(view, other), frame, noun: other }];
  const reduced = view.reading.frames
    .filter((f) => f !== frame && f.subject.includes(id) && f.voice === 'passive')
    .map((f) => ({ role: 'patient' as const, predicates: [f.lemma], trigger: verbSpan(view, f), frame: f, noun: null }));
  const state = { role: 'state' as const, predicates: [`among ${other.lemma}`], trigger: spanOf(view, other), frame, noun: null };
  // "6,500 servicemen are prisoners of war"
  const named = other.quantity === null && other.determiner === null && other.head !== null;
  const figure = FIGURE_NOUNS.has(other.lemma) ? figureRoles(view, other, frame) : [];
  // "The net gain was 450 sq km", "the toll was six tanks": the noun of an event says what its figure means
  const event =
    other.quantity || group.head === null
      ? []
      : [{ role: 'of' as const, predicates: nounForms(view, other), trigger: spanOf(view, other), frame, noun: other }];
  return [
    ...reduced,
    ...saidOfThose(view, frame, other),
    ...(other.determiner === 'the' && /^(?:dead|injured|wounded|missing|killed|victim|casualty)$/.test(other.lemma)
      ? [state]
      : []),
    ...(named ? [{ ...state, predicates: nounForms(view, other) }] : []),
    ...figure,
    ...event,
  ];
}

/** "Those who fled included 25 nurses", "Those injured include two guards": what makes "those" known is said of whom they include. */
function saidOfThose(view: View, frame: Frame, those: NounGroup): readonly RoleReading[] {
  if (those.determiner !== 'those' && those.lemma !== 'those') return [];
  const trigger = spanOf(view, those);
  const states = those.head === null ? [] : [those.lemma, `among ${those.lemma}`];
  return [
    ...view.reading.frames
      .filter((f) => f !== frame && f.relation === 'relative' && f.subject.includes(those.id))
      .flatMap((f) => [said(view, f, those), ...(f.voice === 'active' ? statesFrom(view, f, those) : [])]),
    ...(states.length > 0 ? [{ role: 'state' as const, predicates: states, trigger, frame, noun: those }] : []),
  ];
}

/** What a verb says of the group that is its subject. */
function said(view: View, frame: Frame, group: NounGroup): RoleReading {
  const role = frame.voice === 'passive' ? 'patient' : 'agent';
  return { role, predicates: verbForms(view, frame, group, role), trigger: verbSpan(view, frame), frame, noun: null };
}
