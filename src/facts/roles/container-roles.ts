import type { Frame, NounGroup } from '../../model/clause.js';
import { ownFigure } from './figures-at.js';
import type { RoleReading } from './reading.js';
import { groupOf, nounForms, spanOf, verbSpan, type View } from './view.js';

/** Verbs between a whole and what it is made of: "the package contains 30 tanks" is a package of 30 tanks. */
const CONTAINS =
  /^(?:include|contain|comprise|cover|involve|feature|number|total|count|exceed|reach|bring together|bring|gather|attract|envisage|see|have|top|surpass|hold|carry)$/;
/** … and those that take a preposition: "the salvo consisted of 10 missiles", "the order is for 12 jets". */
const CONTAINS_OF =
  /^(?:consist|be|compose|make up|amount|provide|call|grow|rise|swell|expand|increase|shrink|fall|drop|reduce|cut|boost|bolster|double|triple|climb|come|put|estimate|stand|raise|limit|run|dwindle|build up|beef up|bring)$/;
const PREPOSITIONS = /^(?:of|for|to|at|from)$/;
const PRONOUN = /^(?:it|this|they|these)$/;

/** A noun that holds what is counted, in the sentence where it stands. */
interface Whole {
  readonly view: View;
  readonly group: NounGroup;
}

const isUncounted = ({ head, quantity }: NounGroup): boolean =>
  head !== null && (quantity?.class !== 'count' || quantity.form === 'article');

/** "The allies agreed on a package. It includes 40 tanks": nouns that a pronoun may stand for, in its sentence and the one before. */
function topicsBefore(view: View, frame: Frame): readonly Whole[] {
  const { findings, reading } = view;
  const previous = findings.readings[findings.readings.indexOf(reading) - 1];
  return [
    ...reading.groups.filter((g) => g.to <= frame.from && isUncounted(g)).map((group) => ({ view, group })),
    ...(previous?.groups.filter(isUncounted).map((group) => ({ view: { findings, reading: previous }, group })) ?? []),
  ];
}

/** "a package worth $90m that includes 40 tanks": for a sum behind it, the noun that it is worth. */
function valued(view: View, group: NounGroup | null): NounGroup | null {
  if (group?.head !== null || group.quantity?.class !== 'money') return group;
  const worth = view.reading.preps.find(({ prep, groups }) => /^(?:worth|of|at|for)$/.test(prep) && groups.includes(group.id));
  return groupOf(view, worth?.noun ?? null);
}

/** The nouns that the subject of a verb stands for. */
function wholesOf(view: View, frame: Frame, counted: NounGroup): readonly Whole[] {
  if (frame.subject.some((id) => PRONOUN.test(groupOf(view, id)?.lemma ?? ''))) return topicsBefore(view, frame);
  // "bringing its fleet to 40 jets", not "brings together 90 troops"
  const all = CONTAINS_OF.test(frame.lemma)
    ? frame.object.filter((id) => frame.lemma !== 'bring' || groupOf(view, id)?.quantity === null)
    : [];
  // "put the dead at 40 and the wounded at 90": of several the nearest before the figure
  const nearest = all.findLast((id) => (groupOf(view, id)?.end ?? Infinity) <= counted.start);
  const objects = all.length > 1 && nearest !== undefined ? [nearest] : all;
  // "the army increased its deployment to 6,000": what is made larger holds them, not who does it
  return (objects.length > 0 && frame.lemma !== 'be' ? objects : frame.subject)
    .map((id) => valued(view, groupOf(view, id)))
    .filter((group) => group !== null && group.head !== null)
    .map((group) => ({ view, group: group as NounGroup }));
}

/** "It listed among its booty six pick-ups": verbs of counting up, with the heading that they count under. */
const COUNTS_UP = /^(?:list|count|number|name|include|report|show|record|note|be)$/;

/** The heading that an item is counted under. */
const headingsOf = (view: View, frame: Frame): readonly Whole[] =>
  frame.preps
    .filter(({ prep }) => prep === 'among')
    .flatMap(({ groups }) => groups.map((id) => groupOf(view, id)))
    .flatMap((group) => (group === null || group.head === null ? [] : [{ view, group }]));
/** "The Bundeswehr will grow to 203,000 soldiers": the common noun for a body that has a name. */
function bodyNoun({ findings }: View, group: NounGroup): readonly string[] {
  const entity = findings.entities.find((e) => e.start >= group.start && e.end === group.end);
  if (entity?.subtype === 'military') return ['army'];
  return entity?.subtype === 'armed_group' ? ['militia'] : [];
}

/** "Also included are 15 guns", "In the package are 15 guns": what is made up of what follows "be" stands before it, or in the sentence before. */
function wholesBefore(view: View, be: Frame): readonly Whole[] {
  if (be.lemma !== 'be' || be.subject.length > 0) return [];
  const { frames, preps } = view.reading;
  const included = frames.find((f) => f.to <= be.from && f.lemma === 'include' && f.subject.length === 0);
  const inside = preps
    .filter(({ prep, frame }) => /^(?:in|on|among)$/.test(prep) && (frame === be.id || frame === included?.id))
    .flatMap(({ groups }) => groups.map((id) => groupOf(view, id)))
    .filter((group) => group !== null && group.to <= be.from)
    .map((group) => ({ view, group: group as NounGroup }));
  return inside.length > 0 || !included ? inside : topicsBefore(view, be);
}

const asContent = (frame: Frame, { view, group }: Whole): readonly RoleReading[] =>
  (['of', 'with'] as const).map((role) => ({
    role,
    predicates: [...nounForms(view, group), ...bodyNoun(view, group)],
    trigger: spanOf(view, group),
    frame,
    noun: group,
  }));

/** "The confiscated weapons included 50 grenades", "Vehicles seized included two tanks": what befell the whole befell what it includes. */
function asIncluded(view: View, frame: Frame, { view: whole, group }: Whole): readonly RoleReading[] {
  if (!/^(?:include|comprise)$/.test(frame.lemma) || group.head === null) return [];
  const attributes = whole.reading.sentence.tokens
    .slice(group.from, group.head)
    .filter((t) => t.form === 'past' || t.form === 'participle')
    .map(({ lemma }) => lemma);
  const reduced = whole.reading.frames
    .filter((f) => f.relation === 'reduced' && f.subject.includes(group.id))
    .map(({ lemma }) => lemma);
  return [...attributes, ...reduced].map((lemma) => ({
    role: 'patient',
    predicates: [lemma],
    trigger: verbSpan(view, frame),
    frame,
    noun: null,
  }));
}

/** "The brigade consists of 4,000 men": the verb says it, whatever the whole is. */
const asParts = (view: View, frame: Frame): readonly RoleReading[] =>
  frame.lemma === 'consist'
    ? [{ role: 'patient', predicates: [frame.lemma], trigger: verbSpan(view, frame), frame, noun: null }]
    : [];

/** Roles of what a whole is said to hold: "the arsenal includes 2,000 rockets", "the army will grow to 90,000 soldiers". */
export function containerRoles(view: View, group: NounGroup): readonly RoleReading[] {
  const { frames, preps } = view.reading;
  const within = frames.filter((f) => f.voice === 'active' && CONTAINS.test(f.lemma) && f.object.includes(group.id));
  const after = preps.flatMap((link) => {
    const frame = link.frame === null ? undefined : frames[link.frame];
    // "deaths fell in a study of 3,000 patients": what "of" completes is the noun before it
    const ofNoun = link.prep === 'of' && link.noun !== null && !/^(?:consist|be|compose|make up)$/.test(frame?.lemma ?? '');
    const leads =
      !ofNoun && frame && link.groups.includes(group.id) && PREPOSITIONS.test(link.prep) && CONTAINS_OF.test(frame.lemma);
    return leads && !ownFigure(view, link.noun, frame) ? [frame] : [];
  });
  const content = [...within, ...after].flatMap((frame) =>
    wholesOf(view, frame, group)
      .filter((whole) => whole.group !== group)
      .flatMap((whole) => [...asIncluded(view, frame, whole), ...asContent(frame, whole), ...asParts(view, frame)]),
  );
  const below = frames
    .filter((f) => f.object.includes(group.id))
    .flatMap((frame) => wholesBefore(view, frame).flatMap((whole) => asContent(frame, whole)));
  const listed = frames.filter((f) => COUNTS_UP.test(f.lemma) && f.object.includes(group.id));
  return [
    ...content,
    ...below,
    ...listed.flatMap((frame) => headingsOf(view, frame).flatMap((heading) => asContent(frame, heading))),
  ];
}
