import { BEFORE_REACHED } from '../../lexicon/figure-nouns.js';
import type { Frame, NounGroup, PrepLink } from '../../model/clause.js';
import { FIGURE_NOUNS, FIGURE_VERBS, figureRoles, givesFigure } from './figure-roles.js';
import type { RoleReading } from './reading.js';
import { groupOf, type View } from './view.js';

/** "the toll at 14": the figure of the noun before "at", "to" and "of". */
export const figureOfNoun = (view: View, { prep }: PrepLink, noun: NounGroup, frame: Frame | null): readonly RoleReading[] =>
  /^(?:of|at|to)$/.test(prep) ? figuresAt(view, noun).flatMap((figure) => figureRoles(view, figure, frame)) : [];

/** "the number of civilians killed at 14", "of those forced to flee at 14,000": the figure of the noun before a reduced clause. */
export function figureOfReduced(view: View, { prep }: PrepLink, frame: Frame): readonly RoleReading[] {
  const reduced = frame.relation === 'infinitive' ? (view.reading.frames[frame.parent ?? -1] ?? frame) : frame;
  if (!(BEFORE_REACHED.has(prep) || prep === 'as') || reduced.relation !== 'reduced') return [];
  return reduced.subject
    .flatMap((id) => figuresAt(view, groupOf(view, id)))
    .flatMap((figure) => figureRoles(view, figure, frame));
}

/** The noun for a figure that a group is or completes: "the toll at", "and the number of wounded to". */
function figuresAt(view: View, noun: NounGroup | null): readonly NounGroup[] {
  if (noun === null) return [];
  const host = groupOf(view, view.reading.preps.find((l) => l.prep === 'of' && l.groups.includes(noun.id))?.noun);
  return [noun, host].filter((g) => g !== null && FIGURE_NOUNS.has(g.lemma)) as NounGroup[];
}

/** "The toll was put at 40 and the number of wounded at 90": the figure behind the verb that the noun before "at" completes, where it is none of the verb's own; null where there is none. */
export const ownFigure = (view: View, noun: number | null, frame: Frame): NounGroup | null =>
  figuresAt(view, groupOf(view, noun)).find(
    ({ id, start }) => start > frame.end && !frame.subject.includes(id) && !frame.object.includes(id),
  ) ?? null;

/** "puts the number of people killed at 340": the participle inside the figure takes no "at". */
export const figureOutsideReduced = (view: View, { prep }: PrepLink, frame: Frame, group: NounGroup): readonly RoleReading[] =>
  BEFORE_REACHED.has(prep) && frame.relation === 'reduced' && group.head === null ? figureGiven(view, frame) : [];

/** Roles of the figure that the verb before a reduced clause gives or raises. */
function figureGiven(view: View, reduced: Frame): readonly RoleReading[] {
  const verb = view.reading.frames.findLast((f) => f.to <= reduced.from && f.relation !== 'reduced');
  if (!verb || !FIGURE_VERBS.has(verb.lemma.split(' ')[0] ?? '')) return [];
  return [...verb.object, ...verb.subject]
    .map((id) => groupOf(view, id))
    .flatMap((figure) => (figure && FIGURE_NOUNS.has(figure.lemma) ? figureRoles(view, figure, verb) : []));
}

/** "the toll rose to 14", "put the dead at 40 and the wounded at 90": the figure that a verb of figures takes somewhere, of the nearest noun before it. */
export function figureMoved(view: View, { prep, noun }: PrepLink, frame: Frame, { start }: NounGroup): readonly RoleReading[] {
  if (!/^(?:to|into|at|from|past|above|beyond|over|below|near|under|as|around|about)$/.test(prep)) return [];
  if (!FIGURE_VERBS.has(frame.lemma.split(' ')[0] ?? '')) return [];
  const figures = [...frame.subject, ...frame.object]
    .map((id) => groupOf(view, id))
    .filter((figure): figure is NounGroup => figure !== null && givesFigure(figure));
  const nearest =
    ownFigure(view, noun, frame) ?? figures.findLast((figure) => figure.end <= start && frame.object.includes(figure.id));
  return (nearest ? [nearest] : figures).flatMap((figure) => figureRoles(view, figure, frame));
}
