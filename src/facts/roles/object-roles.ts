import { PARTS_OF_BUILDINGS, UTILITIES } from '../../lexicon/buildings.js';
import type { Frame, PrepLink } from '../../model/clause.js';
import type { RoleReading } from './reading.js';
import { groupOf, verbSpan, type View } from './view.js';

/** "has yet to be restored", "are waiting to be reconnected" */
function isYetToCome({ reading }: View, { relation, from, parent }: Frame): boolean {
  if (relation !== 'infinitive' || parent === null) return false;
  const governor = reading.frames[parent];
  return governor?.lemma === 'wait' || reading.sentence.tokens[from - 1]?.lower === 'yet';
}

/** What breaks out at a place and harms it. */
const FIRES = new Set(['fire', 'blaze']);

/** "knocked out power to 9,000 homes", "water was cut to 40 villages", "electricity went out in 900 homes", "fire broke out at two plants": the verb with the service or the fire is said of whom it served or burns. */
export function serviceRoles(view: View, { prep, noun }: PrepLink, frame: Frame): readonly RoleReading[] {
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
export function objectRoles(view: View, { prep, noun }: PrepLink, frame: Frame): readonly RoleReading[] {
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
export function partRoles(view: View, { prep, noun: host }: PrepLink): readonly RoleReading[] {
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

/** "Contact has been lost with four climbers": the subject of the passive and its verb make one predicate. */
export const leftBehind = (view: View, { prep, noun }: PrepLink, frame: Frame): readonly RoleReading[] =>
  frame.voice === 'passive' && noun === null && /^(?:with|of)$/.test(prep)
    ? frame.subject.map((id) => ({
        role: 'patient' as const,
        predicates: [`${frame.lemma} ${groupOf(view, id)?.lemma ?? ''}`],
        trigger: verbSpan(view, frame),
        frame,
        noun: null,
      }))
    : [];
