import { FIGURE_HEADS } from '../../lexicon/figure-nouns.js';
import type { Frame, NounGroup } from '../../model/clause.js';
import type { RoleReading } from './reading.js';
import { prepState } from './state-roles.js';
import { verbForms } from './verb-forms.js';
import { groupOf, nounForms, spanOf, verbSpan, type View } from './view.js';

/** Nouns for a figure as such: what they are a figure of stands beside them ("the death toll rose to 12"). */
export const FIGURE_NOUNS = new Set([...FIGURE_HEADS, 'estimate', 'depth', 'extent', 'rank', 'size', 'headcount']);
/** Verbs that lead from such a noun to the figure. */
export const FIGURE_VERBS = new Set([
  'rise',
  'climb',
  'increase',
  'grow',
  'jump',
  'reach',
  'stand',
  'exceed',
  'surpass',
  'pass',
  'put',
  'be',
  'bring',
  'raise',
  'go',
  'top',
  'soar',
  'hit',
  'total',
  'number',
  'fall',
  'drop',
  'remain',
  'place',
  'set',
  'give',
  'estimate',
  'revise',
  'push',
  'take',
  'mount',
  'swell',
  'double',
  'triple',
  'treble',
  'quadruple',
  'halve',
  'leap',
  'surge',
  'spike',
  'balloon',
  'dwindle',
  'shrink',
  'plunge',
  'slump',
  'stay',
  'peg',
  'amount',
  'run',
  'come',
  'total',
  'hover',
  'lift',
  'range',
  'list',
  'update',
  'lower',
  'cut',
  'announce',
  'approach',
  'near',
  'creep',
  'edge',
  'inch',
  'tick',
  'skyrocket',
  'spiral',
  'leap',
  'nudge',
  'hold',
]);

/** Nouns that an area is the measure of, and the verbs between them: "the land they seized measures 90 sq km". */
const AREA_NOUNS = /^(?:area|territory|land|ground|terrain|zone|enclave|pocket|swathe)$/;
const AREA_VERBS = /^(?:measure|cover|span|total|amount|comprise|be)$/;

/** Nouns of harm that are a figure themselves: "deaths rose to 40". */
const isEventNoun = (lemma: string): boolean =>
  /^(?:death|fatality|casualty|injury|loss|arrest|case|infection|exodus|influx|outflow)$/.test(lemma);

/** "the dead", "its wounded", "the missing": those whom one fate befell; what a verb of figures leads to is how many they are. */
const isFate = ({ lemma, determiner, quantity, from, to }: NounGroup): boolean =>
  (determiner !== null || to - from > 1) &&
  quantity === null &&
  /^(?:dead|killed|missing|wounded|injured|hurt|displaced|homeless|detained|arrested|hungry|sick|trapped|drowned|executed|slain|stranded|rescued|besieged|deported|hospitali[sz]ed|infected|abducted|kidnapped|captured|evacuated|imprisoned)$/.test(
    lemma,
  );

/** Whether a verb of figures leads from a noun to how many there are: "the toll reached 12", "put the dead at 40". */
export const givesFigure = (noun: NounGroup): boolean => FIGURE_NOUNS.has(noun.lemma) || isEventNoun(noun.lemma) || isFate(noun);

/** Whether a verb is said of what is counted, and not of the figure: "the number of people needing aid" against "the number rose". */
function saidInside(
  { reading }: View,
  frame: Frame,
  { counted, noun }: { readonly counted: NounGroup; readonly noun: NounGroup },
): boolean {
  if (frame.subject.includes(counted.id) && (counted !== noun || /^(?:reduced|relative)$/.test(frame.relation))) return true;
  const reaches = frame.subject.includes(noun.id) && frame.form === 'ing' && frame.from >= counted.to;
  return reaches && !reading.groups.some((g) => g.from >= counted.to && g.to <= frame.from);
}

/** What is said of what a figure counts: "those detained", "people in custody", "soldiers who surrendered". */
function saidOf(view: View, counted: NounGroup, noun: NounGroup): readonly RoleReading[] {
  const trigger = spanOf(view, noun);
  const states = view.reading.states
    .filter((state) => state.group === counted.id)
    .flatMap((state) => view.reading.sentence.tokens.slice(state.from, state.to))
    .flatMap((word) => [
      { role: 'state' as const, predicates: [word.lower], trigger, frame: null, noun },
      { role: 'patient' as const, predicates: [word.lemma], trigger, frame: null, noun },
    ]);
  // "the number of displaced persons"
  const attributes =
    counted === noun || counted.head === null
      ? []
      : view.reading.sentence.tokens
          .slice(counted.from, counted.head)
          .filter((t) => t.pos === 'adj' || t.form === 'past' || t.form === 'participle')
          .flatMap((word) => [
            { role: 'state' as const, predicates: [word.lower], trigger, frame: null, noun },
            { role: 'patient' as const, predicates: [word.lemma], trigger, frame: null, noun },
          ]);
  const inPrep = view.reading.preps
    .filter((link) => link.noun === counted.id && !/^(?:of|to|at|from)$/.test(link.prep))
    .flatMap((link) => prepState(view, link, null))
    .map((role) => ({ ...role, noun }));
  const verbs = view.reading.frames
    .filter((f) => saidInside(view, f, { counted, noun }))
    .flatMap((f) => [
      {
        role: f.voice === 'passive' ? ('patient' as const) : ('agent' as const),
        predicates: [...verbForms(view, f, counted, f.voice === 'passive' ? 'patient' : 'agent')],
        trigger: verbSpan(view, f),
        frame: f,
        noun,
      },
      ...f.complement.map((c) => ({ role: 'state' as const, predicates: [c], trigger: verbSpan(view, f), frame: f, noun })),
    ]);
  return [...states, ...attributes, ...inPrep, ...verbs];
}

/** "the death toll", "the number of injured": the noun of the event beside a noun for a figure. */
export function figureRoles(view: View, noun: NounGroup, frame: Frame | null): readonly RoleReading[] {
  const trigger = spanOf(view, noun);
  const of = view.reading.preps
    .filter((link) => link.noun === noun.id && /^(?:of|from|among)$/.test(link.prep))
    .flatMap((link) => link.groups.map((id) => groupOf(view, id)));
  // "losses in manpower"
  const inside = view.reading.preps
    .filter((link) => link.noun === noun.id && link.prep === 'in')
    .flatMap((link) => link.groups.map((id) => `${noun.lemma} ${groupOf(view, id)?.lemma ?? ''}`));
  const roles: RoleReading[] = [{ role: 'of', predicates: [...inside, ...nounForms(view, noun)], trigger, frame, noun }];
  // "the number injured", "the number in custody"; "losses in the area" are no state
  if (isFate(noun))
    for (const role of ['state', 'event'] as const) roles.push({ role, predicates: [noun.lemma], trigger, frame, noun });
  if (FIGURE_NOUNS.has(noun.lemma) || AREA_NOUNS.test(noun.lemma)) roles.push(...saidOf(view, noun, noun));
  for (const other of of) {
    if (!other) continue;
    // "cases of diphtheria rose to 410"
    const forms = [...(noun.lemma === 'case' ? [`${other.lemma} case`] : []), ...nounForms(view, other)];
    roles.push(
      { role: 'of', predicates: forms, trigger, frame, noun: other },
      { role: 'event', predicates: forms, trigger, frame, noun },
      { role: 'state', predicates: forms.flatMap((form) => [form, `among ${form}`]), trigger, frame, noun },
      ...saidOf(view, other, noun),
    );
  }
  return roles;
}

/** Whether what the verb leads from is measured by the group: "the area seized measures 90 sq km". */
const isMeasured = (frame: Frame, figure: NounGroup, { quantity }: NounGroup): boolean =>
  quantity?.class === 'area' && AREA_VERBS.test(frame.lemma) && AREA_NOUNS.test(figure.lemma);

const isFigureVerb = ({ lemma }: Frame): boolean => FIGURE_VERBS.has(lemma.split(' ')[0] ?? '');

/** Nouns of people whose plight they name themselves: "Returnees number two million". */
const PLIGHTS = /^(?:refugee|returnee|evacuee|displaced|idp|asylum seeker|detainee|prisoner|hostage|captive|deportee)$/;

/** "Displaced people number 3 million", "the refugees total 40,000": who they are says what befell them. */
function numberOf(view: View, frame: Frame, { head, from, lemma, quantity }: NounGroup): readonly RoleReading[] {
  if (!/^(?:number|total)$/.test(frame.lemma) || quantity !== null || head === null) return [];
  const states = view.reading.sentence.tokens.slice(from, head).filter((t) => t.form === 'past' || t.form === 'participle');
  const words = [...(PLIGHTS.test(lemma) ? [lemma] : []), ...states.map((t) => t.lower)];
  const trigger = verbSpan(view, frame);
  return words.flatMap((word) =>
    (['event', 'state'] as const).map((role) => ({ role, predicates: [word], trigger, frame, noun: null })),
  );
}

/** "the toll reached 12", "fatalities exceeded 40", "the area seized measures 90 sq km": object of a figure verb. */
export function figureObjects(view: View, group: NounGroup): readonly RoleReading[] {
  // "the number of dead passes 90, but the army gave no details"
  if (group.quantity?.form === 'negative' && group.head !== null) return [];
  return view.reading.frames
    .filter((f) => f.object.includes(group.id) && f.voice === 'active')
    .flatMap((frame) =>
      frame.subject.flatMap((id) => {
        const figure = groupOf(view, id);
        if (!figure) return [];
        const isFigure = isFigureVerb(frame) && givesFigure(figure);
        return isFigure || isMeasured(frame, figure, group) ? figureRoles(view, figure, frame) : numberOf(view, frame, figure);
      }),
    );
}
