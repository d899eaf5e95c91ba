import type { Frame, NounGroup, PrepLink } from '../../model/clause.js';
import { figureMoved, figureOfReduced, figureOutsideReduced } from './figures-at.js';
import { leftBehind, objectRoles, partRoles, serviceRoles } from './object-roles.js';
import type { RoleReading } from './reading.js';
import { verbForms } from './verb-forms.js';
import { groupOf, nounForms, spanOf, verbSpan, type View } from './view.js';

/** "withdraw from", "drive out of" and, of the passive, "be drive out of": who is driven out loses what the others retake. */
function withPreposition({ lemma, voice }: Frame, prep: string): string {
  const [verb = '', particle] = lemma.split(' ');
  const phrase = particle === prep.split(' ')[0] ? `${verb} ${prep}` : `${lemma} ${prep}`;
  return voice === 'passive' ? `be ${phrase}` : phrase;
}

/** "killed by 12 gunmen" did it; "attacked with 12 drones" was done with them. */
function agentOrInstrument(view: View, group: NounGroup, { prep }: PrepLink, frame: Frame): readonly RoleReading[] {
  const trigger = verbSpan(view, frame);
  if (prep === 'by' && frame.voice === 'passive')
    return [{ role: 'agent', predicates: verbForms(view, frame, group, 'patient'), trigger, frame, noun: null }];
  if (!/^(?:with|using|by|via|involving)$/.test(prep)) return [];
  // "carried out an attack with 12 drones": the object of a light verb carries the event
  const events = (frame.voice === 'passive' ? frame.subject : frame.object)
    .map((id) => groupOf(view, id))
    .filter((event) => event !== null);
  return [
    { role: 'with', predicates: [frame.lemma], trigger, frame, noun: null },
    ...events.map((event) => ({
      role: 'with' as const,
      predicates: nounForms(view, event),
      trigger: spanOf(view, event),
      frame,
      noun: event,
    })),
  ];
}

/** "stepped on a mine", "withdrew from two villages": verb and preposition make one predicate. */
const phrasal = (view: View, { prep }: PrepLink, frame: Frame): RoleReading => ({
  role: 'patient',
  predicates: [withPreposition(frame, prep)],
  trigger: verbSpan(view, frame),
  frame,
  noun: null,
});

/** "advanced on 477 sq km", "pushed forward by 4 km": a measure after a preposition is what the verb gains. */
const gained = (view: View, group: NounGroup, { prep }: PrepLink, frame: Frame): readonly RoleReading[] =>
  /^(?:area|distance)$/.test(group.quantity?.class ?? '') &&
  /^(?:on|by|over|into|for|to|across|at a rate of|at the rate of|at a pace of)$/.test(prep)
    ? [
        {
          role: 'patient',
          predicates: verbForms(view, frame, group, 'patient'),
          trigger: verbSpan(view, frame),
          frame,
          noun: null,
        },
      ]
    : [];

/** "With 9,000 fighters, the militia is the strongest": who stands with them has them. */
const had = (view: View, group: NounGroup, { prep, noun }: PrepLink, frame: Frame): readonly RoleReading[] =>
  prep === 'with' && frame.lemma === 'be' && group.to < frame.from && noun === null
    ? [{ role: 'patient', predicates: ['have'], trigger: verbSpan(view, frame), frame, noun: null }]
    : [];

/** "resulted in 12 deaths", "ended with two arrests": what came of it is an event of its own. */
const outcome = (view: View, group: NounGroup, { prep }: PrepLink, frame: Frame): readonly RoleReading[] =>
  /^(?:with|in|of)$/.test(prep) && /^(?:result|end|culminate)$/.test(frame.lemma)
    ? [{ role: 'event', predicates: nounForms(view, group), trigger: verbSpan(view, frame), frame, noun: null }]
    : [];

/** Roles of a group that a preposition ties to a verb: doer, instrument, what its object is done to, figure after "rose to". */
export const verbPrepRoles = (view: View, group: NounGroup, link: PrepLink, frame: Frame): readonly RoleReading[] => [
  ...agentOrInstrument(view, group, link, frame),
  ...figureOfReduced(view, link, frame),
  ...serviceRoles(view, link, frame),
  ...objectRoles(view, link, frame),
  ...partRoles(view, link),
  phrasal(view, link, frame),
  ...gained(view, group, link, frame),
  ...leftBehind(view, link, frame),
  ...had(view, group, link, frame),
  ...figureOutsideReduced(view, link, frame, group),
  // "gave a figure of 22, from a councillor": one person is no figure
  ...(group.quantity?.form === 'article' ? [] : figureMoved(view, link, frame)),
  ...outcome(view, group, link, frame),
];
