import { PARTS_OF_BUILDINGS, UTILITIES } from '../../lexicon/buildings.js';
import type { Frame, NounGroup, PrepLink } from '../../model/clause.js';
import { FIGURE_NOUNS, FIGURE_VERBS, figureRoles, isEventNoun } from './figure-roles.js';
import type { RoleReading } from './reading.js';
import { verbForms } from './verb-forms.js';
import { groupOf, nounForms, spanOf, verbSpan, type View } from './view.js';

const INSTRUMENT = new Set(['with', 'involving', 'using', 'by', 'of', 'including', 'via', 'from', 'in']);
const NOMINAL_COMPLEMENT = new Set(['of', 'among', 'amongst', 'to', 'for', 'in', 'against', 'on', 'by', 'worth', 'worth of']);

/** "has yet to be restored", "are waiting to be reconnected" */
function isYetToCome({ reading }: View, { relation, from, parent }: Frame): boolean {
  if (relation !== 'infinitive' || parent === null) return false;
  const governor = reading.frames[parent];
  return governor?.lemma === 'wait' || reading.sentence.tokens[from - 1]?.lower === 'yet';
}

/** What breaks out at a place and harms it. */
const FIRES = new Set(['fire', 'blaze']);

/** "knocked out power to 9,000 homes", "water was cut to 40 villages", "electricity went out in 900 homes", "fire broke out at two plants": the verb with the service or the fire is said of whom it served or burns. */
function serviceRoles(view: View, { prep, noun }: PrepLink, frame: Frame): readonly RoleReading[] {
  if (!/^(?:to|for|in|from|across|at)$/.test(prep)) return [];
  const given = frame.voice === 'active' && frame.object.length > 0 ? frame.object : frame.subject;
  return [...new Set([...given, ...(noun === null ? [] : [noun])])]
    .map((id) => groupOf(view, id))
    .filter((service) => service !== null && (UTILITIES.has(service.lemma) || FIRES.has(service.lemma)))
    .map((service) => ({
      role: 'patient' as const,
      // "power has yet to be restored to 900 homes"
      predicates: [`${frame.negated || isYetToCome(view, frame) ? 'not ' : ''}${frame.lemma} ${service?.lemma ?? ''}`],
      trigger: verbSpan(view, frame),
      frame,
      noun: null,
    }));
}

/** "set fire to 12 houses", "damage was caused to 12 houses": a verb with its noun makes one predicate for what the noun reaches. */
function objectRoles(view: View, { prep, noun }: PrepLink, frame: Frame): readonly RoleReading[] {
  if (!/^(?:to|on|upon|against|in|at)$/.test(prep)) return [];
  const bySubject = frame.voice === 'passive' || frame.object.length === 0;
  const done = bySubject ? frame.subject : frame.object;
  return done
    .filter((id) => bySubject || id === noun)
    .map((id) => groupOf(view, id)?.lemma ?? '')
    .filter(Boolean)
    .map((word) => ({
      role: 'patient' as const,
      // "fires broke out in four depots"
      predicates: [frame.voice === 'active' && bySubject ? `${word} ${frame.lemma}` : `${frame.lemma} ${word}`],
      trigger: verbSpan(view, frame),
      frame,
      noun: null,
    }));
}

/** "tore the roofs off 40 homes", "windows were broken in 12 flats": what happens to a part of a building happens to the building. */
function partRoles(view: View, { prep, noun: host }: PrepLink): readonly RoleReading[] {
  if (!/^(?:of|in|at|to|off|on|from)$/.test(prep)) return [];
  const holds = (frame: Frame): readonly number[] =>
    frame.voice === 'passive' || frame.object.length === 0 ? frame.subject : frame.object;
  return view.reading.frames.flatMap((frame) =>
    holds(frame)
      .filter((id) => (id === host || prep !== 'of') && PARTS_OF_BUILDINGS.has(groupOf(view, id)?.lemma ?? ''))
      .slice(0, 1)
      .map(() => ({
        role: 'patient' as const,
        predicates: [`part ${frame.lemma}`],
        trigger: verbSpan(view, frame),
        frame,
        noun: null,
      })),
  );
}

/** What a noun completes: "an attack on the port" for the port, over several prepositions. */
function completed(view: View, noun: NounGroup): readonly NounGroup[] {
  const link = view.reading.preps.find((l) => l.groups.includes(noun.id) && /^(?:on|against|at|in|near|over)$/.test(l.prep));
  const host = groupOf(view, link?.noun);
  return host === null ? [] : [host, ...completed(view, host)];
}

/** The noun for a figure that a group is or completes: "the toll at", "and the number of wounded to". */
function figuresAt(view: View, noun: NounGroup | null): readonly NounGroup[] {
  if (noun === null) return [];
  const host = groupOf(view, view.reading.preps.find((l) => l.prep === 'of' && l.groups.includes(noun.id))?.noun);
  return [noun, host].filter((g) => g !== null && FIGURE_NOUNS.has(g.lemma)) as NounGroup[];
}

/** "withdraw from", "drive out of" and, of the passive, "be drive out of": who is driven out loses what the others retake. */
function withPreposition({ lemma, voice }: Frame, prep: string): string {
  const [verb = '', particle] = lemma.split(' ');
  const phrase = particle === prep.split(' ')[0] ? `${verb} ${prep}` : `${lemma} ${prep}`;
  return voice === 'passive' ? `be ${phrase}` : phrase;
}

/** Roles from prepositions: instrument, complement of a nominalisation, figure after "rose to". */
export function prepRoles(view: View, group: NounGroup): readonly RoleReading[] {
  return view.reading.preps
    .filter((link) => link.groups.includes(group.id))
    .flatMap((link) => {
      const found: RoleReading[] = [];
      const noun = groupOf(view, link.noun);
      const frame = link.frame === null ? null : (view.reading.frames[link.frame] ?? null);
      if (noun) {
        const predicates = nounForms(view, noun);
        const trigger = spanOf(view, noun);
        if (INSTRUMENT.has(link.prep))
          for (const event of [noun, ...completed(view, noun)])
            found.push({ role: 'with', predicates: nounForms(view, event), trigger: spanOf(view, event), frame, noun: event });
        // "the return of 12 hostages": the noun with what it counts, then the noun
        const withCounted = group.lemma ? [`${noun.lemma} ${group.lemma}`, ...predicates] : predicates;
        if (NOMINAL_COMPLEMENT.has(link.prep)) found.push({ role: 'of', predicates: withCounted, trigger, frame, noun });
        // "took control of two villages": the verb and its object noun make one predicate
        const light =
          view.reading.frames.find((f) => f.object.includes(noun.id) && f.voice === 'active') ??
          view.reading.frames.find((f) => f.subject.includes(noun.id) && f.voice === 'passive');
        if (light && /^(?:of|with|over|on)$/.test(link.prep))
          found.push({
            role: 'patient',
            predicates: [`${light.lemma} ${noun.lemma}`],
            trigger: verbSpan(view, light),
            frame: light,
            noun: null,
          });
        if (/^(?:of|at|to)$/.test(link.prep))
          for (const figure of figuresAt(view, noun)) found.push(...figureRoles(view, figure, frame));
      }
      if (frame) {
        const trigger = verbSpan(view, frame);
        const forms = verbForms(view, frame, group, 'patient');
        if (link.prep === 'by' && frame.voice === 'passive')
          found.push({ role: 'agent', predicates: forms, trigger, frame, noun: null });
        else if (/^(?:with|using|by|via|involving)$/.test(link.prep)) {
          found.push({ role: 'with', predicates: [frame.lemma], trigger, frame, noun: null });
          // "carried out an attack with 12 drones": the object of a light verb carries the event
          for (const id of frame.voice === 'passive' ? frame.subject : frame.object) {
            const object = groupOf(view, id);
            if (object)
              found.push({
                role: 'with',
                predicates: nounForms(view, object),
                trigger: spanOf(view, object),
                frame,
                noun: object,
              });
          }
        }
        // "the number of civilians killed at 14"
        if (/^(?:at|to)$/.test(link.prep) && frame.relation === 'reduced')
          for (const id of frame.subject)
            for (const figure of figuresAt(view, groupOf(view, id))) found.push(...figureRoles(view, figure, frame));
        found.push(...serviceRoles(view, link, frame));
        found.push(...objectRoles(view, link, frame), ...partRoles(view, link));
        // "stepped on a mine", "withdrew from two villages": verb and preposition make one predicate
        found.push({ role: 'patient', predicates: [withPreposition(frame, link.prep)], trigger, frame, noun: null });
        // "advanced on 477 sq km", "pushed forward by 4 km": a measure after a preposition is what the verb gains
        if (
          group.quantity &&
          /^(?:area|distance)$/.test(group.quantity.class) &&
          /^(?:on|by|over|into|for|to|across|at a rate of|at the rate of|at a pace of)$/.test(link.prep)
        )
          found.push({ role: 'patient', predicates: forms, trigger, frame, noun: null });
        found.push(...leftBehind(view, link, frame));
        // "With 9,000 fighters, the militia is the strongest": who stands with them has them
        if (link.prep === 'with' && frame.lemma === 'be' && group.to < frame.from && link.noun === null)
          found.push({ role: 'patient', predicates: ['have'], trigger, frame, noun: null });
        // "puts the number of people killed at 340": the participle inside the figure takes no "at"
        if (/^(?:to|at)$/.test(link.prep) && frame.relation === 'reduced' && group.head === null)
          found.push(...figureGiven(view, frame));
        if (
          /^(?:to|at|from|by|past|above|beyond|over|below|near|under)$/.test(link.prep) &&
          FIGURE_VERBS.has(frame.lemma.split(' ')[0] ?? '')
        ) {
          for (const id of [...frame.subject, ...frame.object]) {
            const figure = groupOf(view, id);
            if (figure && link.prep !== 'by' && (FIGURE_NOUNS.has(figure.lemma) || isEventNoun(figure.lemma)))
              found.push(...figureRoles(view, figure, frame));
          }
        }
        if (/^(?:with|in|of)$/.test(link.prep) && /^(?:result|end|culminate)$/.test(frame.lemma))
          found.push({ role: 'event', predicates: nounForms(view, group), trigger, frame, noun: null });
      }
      return found;
    });
}

/** Roles of the figure that the verb before a reduced clause gives or raises. */
function figureGiven(view: View, reduced: Frame): readonly RoleReading[] {
  const verb = view.reading.frames.findLast((f) => f.to <= reduced.from && f.relation !== 'reduced');
  if (!verb || !FIGURE_VERBS.has(verb.lemma.split(' ')[0] ?? '')) return [];
  return [...verb.object, ...verb.subject]
    .map((id) => groupOf(view, id))
    .flatMap((figure) => (figure && FIGURE_NOUNS.has(figure.lemma) ? figureRoles(view, figure, verb) : []));
}

/** "Contact has been lost with four climbers": the subject of the passive and its verb make one predicate. */
const leftBehind = (view: View, { prep, noun }: PrepLink, frame: Frame): readonly RoleReading[] =>
  frame.voice === 'passive' && noun === null && /^(?:with|of)$/.test(prep)
    ? frame.subject.map((id) => ({
        role: 'patient' as const,
        predicates: [`${frame.lemma} ${groupOf(view, id)?.lemma ?? ''}`],
        trigger: verbSpan(view, frame),
        frame,
        noun: null,
      }))
    : [];
