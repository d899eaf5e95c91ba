import { UTILITIES } from '../../lexicon/buildings.js';
import type { Frame, NounGroup, PrepLink } from '../../model/clause.js';
import { figureOfNoun } from './figures-at.js';
import type { RoleReading } from './reading.js';
import { groupOf, nounForms, spanOf, verbSpan, type View } from './view.js';

const INSTRUMENT = new Set(['with', 'involving', 'using', 'by', 'of', 'including', 'via', 'from', 'in']);
const NOMINAL_COMPLEMENT = new Set(['of', 'among', 'amongst', 'to', 'for', 'in', 'against', 'on', 'by', 'worth', 'worth of']);

/** What a noun completes: "an attack on the port" for the port, over several prepositions. */
function completed(view: View, noun: NounGroup): readonly NounGroup[] {
  const link = view.reading.preps.find((l) => l.groups.includes(noun.id) && /^(?:on|against|at|in|near|over)$/.test(l.prep));
  const host = groupOf(view, link?.noun);
  return host === null ? [] : [host, ...completed(view, host)];
}

/** "an attack on the port with 12 drones": the instrument of an event noun, and of what it completes. */
const instruments = (view: View, { prep }: PrepLink, noun: NounGroup, frame: Frame | null): readonly RoleReading[] =>
  INSTRUMENT.has(prep)
    ? [noun, ...completed(view, noun)].map((event) => ({
        role: 'with',
        predicates: nounForms(view, event),
        trigger: spanOf(view, event),
        frame,
        noun: event,
      }))
    : [];

/** "the return of 12 hostages": the noun with what it counts, then the noun. */
function complements(
  view: View,
  group: NounGroup,
  { prep }: PrepLink,
  noun: NounGroup,
  frame: Frame | null,
): readonly RoleReading[] {
  if (!NOMINAL_COMPLEMENT.has(prep)) return [];
  // "the handing over of 12 prisoners"
  const particle = view.reading.sentence.tokens[noun.to];
  const phrase = noun.lemma.endsWith('ing') && particle?.lower !== prep ? [`${noun.lemma} ${particle?.lower ?? ''}`] : [];
  const forms = [...phrase, ...nounForms(view, noun)];
  const predicates = group.lemma ? [`${noun.lemma} ${group.lemma}`, ...forms] : forms;
  return [{ role: 'of', predicates, trigger: spanOf(view, noun), frame, noun }];
}

/** "took control of two villages": the verb and its object noun make one predicate. */
function withLightVerb(view: View, { prep }: PrepLink, noun: NounGroup): readonly RoleReading[] {
  const { frames } = view.reading;
  const light =
    frames.find((f) => f.object.includes(noun.id) && f.voice === 'active') ??
    frames.find((f) => f.subject.includes(noun.id) && f.voice === 'passive');
  if (!light || !/^(?:of|with|over|on)$/.test(prep)) return [];
  const predicates = [`${light.lemma} ${noun.lemma}`];
  return [{ role: 'patient', predicates, trigger: verbSpan(view, light), frame: light, noun: null }];
}

/** What is done with goods; "licences worth $4bn were approved" is told by its noun. */
const HANDLED =
  /^(?:loot|steal|destroy|seize|damage|deliver|send|donate|supply|pledge|sell|confiscate|burn|lose|smuggle|hand over|give|provide|ship|freeze)$/;

/** "gold worth $70m was looted": what happens to a thing happens to its worth. */
function ofWorth(view: View, { prep }: PrepLink, noun: NounGroup): readonly RoleReading[] {
  if (prep !== 'worth') return [];
  return view.reading.frames
    .filter((f) => HANDLED.test(f.lemma) && (f.voice === 'passive' ? f.subject : f.object).includes(noun.id))
    .map((frame) => ({
      role: 'patient' as const,
      predicates: [`${frame.lemma} ${noun.lemma}`, frame.lemma],
      trigger: verbSpan(view, frame),
      frame,
      noun: null,
    }));
}

/** "the release of 90 soldiers for 40 officers": both sides of an exchange are let go. */
function inExchange(view: View, { prep }: PrepLink, noun: NounGroup): readonly RoleReading[] {
  const host = groupOf(view, view.reading.preps.find((l) => l.prep === 'of' && l.groups.includes(noun.id))?.noun);
  if (!host || !/^(?:release|exchange|swap|return|handover)$/.test(host.lemma)) return [];
  if (!/^(?:for|in exchange for|in return for)$/.test(prep)) return [];
  return [{ role: 'of', predicates: nounForms(view, host), trigger: spanOf(view, host), frame: null, noun: host }];
}

/** "Water supplies to 60,000 people were disrupted": what is done to a service is done to those whom it serves. */
const served = (view: View, { prep }: PrepLink, noun: NounGroup): readonly RoleReading[] =>
  /^(?:to|for)$/.test(prep) && UTILITIES.has(noun.lemma)
    ? view.reading.frames
        .filter((f) => (f.voice === 'passive' ? f.subject : f.object).includes(noun.id))
        .map((frame) => ({
          role: 'patient' as const,
          predicates: [`${frame.negated ? 'not ' : ''}${frame.lemma} ${noun.lemma}`],
          trigger: verbSpan(view, frame),
          frame,
          noun: null,
        }))
    : [];

/** Roles of a group that a preposition ties to a noun: instrument, complement of a nominalisation, figure. */
export const nounPrepRoles = (
  view: View,
  group: NounGroup,
  link: PrepLink,
  noun: NounGroup,
  frame: Frame | null,
): readonly RoleReading[] => [
  ...instruments(view, link, noun, frame),
  ...complements(view, group, link, noun, frame),
  ...inExchange(view, link, noun),
  ...ofWorth(view, link, noun),
  ...withLightVerb(view, link, noun),
  ...figureOfNoun(view, link, noun, frame),
  ...served(view, link, noun),
];
