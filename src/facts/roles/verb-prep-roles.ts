import { COUNTED_NOUN } from '../../lexicon/counted-nouns.js';
import type { Frame, NounGroup, PrepLink } from '../../model/clause.js';
import { figureMoved, figureOfReduced, figureOutsideReduced } from './figures-at.js';
import { leftBehind, objectRoles, partRoles, serviceRoles } from './object-roles.js';
import type { RoleReading } from './reading.js';
import { verbForms } from './verb-forms.js';
import { holdsPlace } from './state-roles.js';
import { equated } from './equated.js';
import { groupOf, nounForms, spanOf, verbSpan, type View } from './view.js';

/** "withdraw from", "drive out of" and, of the passive, "be drive out of": who is driven out loses what the others retake. */
function withPreposition({ lemma, voice }: Frame, prep: string): string {
  const [verb = '', particle] = lemma.split(' ');
  const phrase = particle === prep.split(' ')[0] ? `${verb} ${prep}` : `${lemma} ${prep}`;
  return voice === 'passive' ? `be ${phrase}` : phrase;
}

/** Verbs of an event that comes about by itself. */
const BEGINS = /^(?:begin|start|open|resume|commence|continue|follow)$/;

/** "killed by 12 gunmen" did it; "attacked with 12 drones" was done with them. */
function agentOrInstrument(view: View, group: NounGroup, { prep }: PrepLink, frame: Frame): readonly RoleReading[] {
  const trigger = verbSpan(view, frame);
  if (prep === 'by' && frame.voice === 'passive') {
    // "an attack carried out by 20 rebels"
    const done = frame.subject.flatMap((id) => nounForms(view, groupOf(view, id) as NounGroup));
    const predicates = [...done.map((noun) => `${frame.lemma} ${noun}`), ...verbForms(view, frame, group, 'patient')];
    return [{ role: 'agent', predicates, trigger, frame, noun: null }];
  }
  if (!/^(?:with|using|by|via|involving)$/.test(prep)) return [];
  // "carried out an attack with 12 drones": the object of a light verb carries the event, "the assault began with 900 soldiers" the subject
  // … and in "The strike, involving 70 drones, was the biggest" the subject before it
  const bySubject =
    frame.voice === 'passive' || group.to <= frame.from || (BEGINS.test(frame.lemma) && frame.object.length === 0);
  const events = (bySubject ? frame.subject : frame.object).map((id) => groupOf(view, id)).filter((event) => event !== null);
  // "The attack, involving 70 drones, killed two": what an event involves is no instrument of the verb behind it
  const ofVerb = !(prep === 'involving' && group.to <= frame.from && frame.voice === 'active');
  return [
    ...(ofVerb ? [{ role: 'with' as const, predicates: [frame.lemma], trigger, frame, noun: null }] : []),
    ...events.map((event) => ({
      role: 'with' as const,
      predicates: nounForms(view, event),
      trigger: spanOf(view, event),
      frame,
      noun: event,
    })),
  ];
}

/** "gave shelter to 400 families", "is home to 900 troops": verb, object and preposition make one predicate. */
const withObject = (view: View, { prep }: PrepLink, frame: Frame): readonly string[] =>
  frame.voice === 'passive'
    ? []
    : frame.object.flatMap((id) =>
        nounForms(view, groupOf(view, id) as NounGroup).map((noun) => `${frame.lemma} ${noun} ${prep}`),
      );

/** Who is with somebody, and not only there. */
const COMPANIONS =
  /^(?:colleague|comrade|companion|friend|relative|aide|deputy|associate|bodyguard|guard|driver|son|daughter|child|brother|sister|cousin|nephew|niece|crewmate|classmate|teammate|neighbour|neighbor|supporter|follower|accomplice|wife|husband|mother|father|parent|sibling|baby|infant|grandchild|grandson|granddaughter|toddler)$/;

/** What befalls people without a doer. */
const DIES = /^(?:die|perish|drown|burn|suffocate|disappear|vanish|freeze|crash)$/;

/** "was seized with six colleagues", "died with his two sons": what was done to one was done to those with him. */
function inCompany(view: View, group: NounGroup, { prep }: PrepLink, frame: Frame): readonly RoleReading[] {
  const suffers = (frame.voice === 'passive' || DIES.test(frame.lemma)) && frame.subject.length > 0 && group.start > frame.start;
  const before = view.reading.sentence.tokens[group.from - 2]?.lower;
  if (prep !== 'with' || !suffers || !COMPANIONS.test(group.lemma) || before === ',') return [];
  const role = frame.voice === 'passive' ? 'patient' : 'agent';
  return [{ role, predicates: verbForms(view, frame, group, role), trigger: verbSpan(view, frame), frame, noun: null }];
}

/** "Those killed were identified as two Indians and a Pakistani": who somebody is said to be fares as he did. */
const identified = (view: View, group: NounGroup, { prep }: PrepLink, frame: Frame): readonly RoleReading[] =>
  prep === 'as' && frame.voice === 'passive' && /^(?:identify|name|describe)$/.test(frame.lemma)
    ? frame.subject.flatMap((id) => equated(view, frame, group, id))
    : [];

/** "105 hostages were freed in return for 240 prisoners": both sides of an exchange are let go. */
function inReturn(view: View, group: NounGroup, { prep, noun }: PrepLink, frame: Frame): readonly RoleReading[] {
  const isReturn = prep === 'for' && noun !== null && /^(?:return|exchange)$/.test(groupOf(view, noun)?.lemma ?? '');
  if (!isReturn || !/^(?:free|release|hand over|let go|swap|exchange|set free)$/.test(frame.lemma)) return [];
  return [
    { role: 'patient', predicates: verbForms(view, frame, group, 'patient'), trigger: verbSpan(view, frame), frame, noun: null },
  ];
}

/** "stepped on a mine", "withdrew from two villages": verb and preposition make one predicate. */
const phrasal = (view: View, link: PrepLink, frame: Frame): RoleReading => ({
  role: 'patient',
  predicates: [
    ...withObject(view, link, frame),
    // "appealed to 3,400 residents to leave"
    ...view.reading.frames
      .filter((f) => f.parent === frame.id && f.relation === 'infinitive')
      .map((f) => `${withPreposition(frame, link.prep)} ${f.lemma}`),
    withPreposition(frame, link.prep),
  ],
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

/** Whether a preposition and a place stand right behind a group. */
const isSomewhere = (view: View, group: NounGroup): boolean =>
  /^(?:in|at|on|along|inside|near)$/.test(view.reading.sentence.tokens[group.to]?.lower ?? '') &&
  view.reading.groups.some((g) => g.from === group.to + 1 && holdsPlace(view, g.id));

const isEvent = (view: View, { subject }: Frame): boolean =>
  subject.some((id) => COUNTED_NOUN.get(groupOf(view, id)?.lemma ?? '')?.class === 'event');

/** "With 9,000 fighters, the militia is the strongest": who stands with them has them. */
const had = (view: View, group: NounGroup, { prep, noun }: PrepLink, frame: Frame): readonly RoleReading[] =>
  prep === 'with' && frame.lemma === 'be' && group.to < frame.from && noun === null && !isEvent(view, frame)
    ? [{ role: 'patient', predicates: ['have'], trigger: verbSpan(view, frame), frame, noun: null }]
    : [];

/** "Uganda, with 5,000 soldiers in Somalia, is the largest donor", "Security was tight, with 900 police on the streets": who is where. */
const standsThere = (view: View, group: NounGroup, { prep }: PrepLink, frame: Frame): readonly RoleReading[] =>
  prep === 'with' && isSomewhere(view, group)
    ? [{ role: 'state', predicates: ['in place'], trigger: verbSpan(view, frame), frame, noun: null }]
    : [];

/** "resulted in 12 deaths", "ended with two arrests": what came of it is an event of its own. */
const outcome = (view: View, group: NounGroup, { prep }: PrepLink, frame: Frame): readonly RoleReading[] =>
  /^(?:with|in|of)$/.test(prep) && /^(?:result|end|culminate)$/.test(frame.lemma)
    ? [{ role: 'event', predicates: nounForms(view, group), trigger: verbSpan(view, frame), frame, noun: null }]
    : [];

/** Verbs of saying that something shall be done. */
const ORDERS =
  /^(?:announce|order|issue|declare|launch|begin|start|extend|mandate|give|carry out|plan|organi[sz]e|approve|send|text|be)$/;

/** "An evacuation was announced for 210 families": what is ordered for them shall befall them. */
const orderedFor = (view: View, { prep }: PrepLink, frame: Frame): readonly RoleReading[] =>
  (prep === 'for' || (prep === 'to' && /^(?:send|issue|give|text)$/.test(frame.lemma))) && ORDERS.test(frame.lemma)
    ? [...frame.subject, ...frame.object]
        .map((id) => groupOf(view, id))
        .filter(
          (noun) =>
            noun !== null &&
            (noun.quantity?.form ?? 'article') === 'article' &&
            /^(?:evacuation|relocation|order|notice|alert|warning)$/.test(noun.lemma),
        )
        .map((noun) => ({
          role: 'of' as const,
          predicates: nounForms(view, noun as NounGroup),
          trigger: spanOf(view, noun as NounGroup),
          frame,
          noun,
        }))
    : [];

/** Roles of a group that a preposition ties to a verb: doer, instrument, what its object is done to, figure after "rose to". */
export const verbPrepRoles = (view: View, group: NounGroup, link: PrepLink, frame: Frame): readonly RoleReading[] => [
  ...agentOrInstrument(view, group, link, frame),
  ...figureOfReduced(view, link, frame),
  ...serviceRoles(view, link, frame),
  ...objectRoles(view, link, frame),
  ...partRoles(view, link),
  phrasal(view, link, frame),
  ...inCompany(view, group, link, frame),
  ...identified(view, group, link, frame),
  ...inReturn(view, group, link, frame),
  ...gained(view, group, link, frame),
  ...leftBehind(view, link, frame),
  ...had(view, group, link, frame),
  ...standsThere(view, group, link, frame),
  ...figureOutsideReduced(view, link, frame, group),
  // "gave a figure of 22, from a councillor": one person is no figure
  ...(group.quantity?.form === 'article' ? [] : figureMoved(view, link, frame, group)),
  ...outcome(view, group, link, frame),
  ...orderedFor(view, link, frame),
];
