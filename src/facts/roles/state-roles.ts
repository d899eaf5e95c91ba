import { COUNTED_NOUN } from '../../lexicon/counted-nouns.js';
import type { Frame, NounGroup, PrepLink } from '../../model/clause.js';
import type { RoleReading } from './reading.js';
import { verbForms } from './verb-forms.js';
import { groupOf, nounForms, spanOf, verbSpan, wordSpan, type View } from './view.js';

/** Prepositions of one sense: "beneath the debris" is under it. */
const SAME_SENSE: Readonly<Record<string, string>> = { beneath: 'under', underneath: 'under', below: 'under', within: 'inside' };

/** The state that a preposition and its noun make, the longest first: "at risk of famine", "at risk". */
function statesAfter(view: View, prep: string, group: NounGroup): readonly string[] {
  const forms = nounForms(view, group).map((form) => `${SAME_SENSE[prep] ?? prep} ${form}`);
  const of = view.reading.preps.find((link) => link.noun === group.id && link.prep === 'of')?.groups ?? [];
  return [...of.flatMap((id) => forms.map((form) => `${form} of ${groupOf(view, id)?.lemma ?? ''}`)), ...forms];
}

/** "without power", "in need", "under the rubble", "among the dead". */
export function prepState(view: View, link: PrepLink, frame: Frame | null): readonly RoleReading[] {
  return link.groups.flatMap((id) => {
    const group = groupOf(view, id);
    if (!group) return [];
    const trigger = spanOf(view, group);
    if (link.prep === 'among' || link.prep === 'amongst' || link.prep === 'of' || link.prep === 'from among') {
      const said = view.reading.frames
        .filter((f) => f.subject.includes(id) && f !== frame)
        .map((f) => ({
          // "among those injured", "among those who lost their lives"
          role: f.voice === 'passive' ? ('patient' as const) : ('agent' as const),
          predicates: verbForms(view, f, group, f.voice === 'passive' ? 'patient' : 'agent'),
          trigger: verbSpan(view, f),
          frame: f,
          noun: null,
        }));
      return link.prep === 'of'
        ? []
        : [{ role: 'state' as const, predicates: [`among ${group.lemma}`], trigger, frame, noun: null }, ...said];
    }
    return [
      {
        role: 'state' as const,
        predicates: [...statesAfter(view, link.prep, group)],
        trigger,
        frame,
        noun: null,
      },
    ];
  });
}

/** Nouns that say where troops stand without naming it: "in the south", "at the border". */
const REGION =
  /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|centre|center|interior|border|front|frontline|axis|sector|flank|direction|camp|base|outpost|garrison|barracks|street|roof|rooftop|island|ground|trench|sea|strait|gulf|water)$/;

const isRegion = ({ lemma }: NounGroup): boolean =>
  REGION.test(lemma) || /^(?:settlement|territory)$/.test(COUNTED_NOUN.get(lemma)?.class ?? '');

/** Whether a group is a region or holds the name of a place. */
export const holdsPlace = (view: View, id: number): boolean => {
  const group = groupOf(view, id);
  if (group === null) return false;
  return (
    isRegion(group) || view.findings.entities.some((e) => e.type === 'place' && e.start >= group.start && e.end <= group.end)
  );
};

const THERE = /^(?:there|here|abroad|overseas)$/;

/** How far behind its group "there" may stand, in tokens. */
const THERE_REACH = 5;

/** "has 60 soldiers there", "has 9,000 troops from 20 nations there", "300 fighters might be there" */
function isThere({ reading }: View, frame: Frame, group: NounGroup): boolean {
  const { tokens } = reading.sentence;
  if (frame.subject.includes(group.id))
    return THERE.test(tokens[frame.to]?.lower ?? '') || THERE.test(tokens[group.to]?.lower ?? '');
  const behind = tokens.slice(group.to, group.to + THERE_REACH);
  const there = behind.findIndex((t) => THERE.test(t.lower));
  return there >= 0 && behind.slice(0, there).every((t) => /^(?:prep|num|noun|adj|name|adv)$/.test(t.pos));
}

/** "to join 900 already there", "300 already on patrol": where those stand who are there before others come. */
function alreadyThere(view: View, group: NounGroup): readonly RoleReading[] {
  const [already, next, noun] = view.reading.sentence.tokens.slice(group.to, group.to + 3).map((t) => t.lower);
  const stands =
    THERE.test(next ?? '') ||
    /^(?:stationed|deployed|posted|based)$/.test(next ?? '') ||
    (next === 'on' && /^(?:patrol|duty|guard)$/.test(noun ?? '')) ||
    (next === 'in' && noun !== undefined);
  if (already !== 'already' || !stands) return [];
  return [{ role: 'state', predicates: ['in place'], trigger: wordSpan(view, group.to, group.to + 2), frame: null, noun: null }];
}

/** "The enemy's losses in the south were 120 soldiers": what completes another subject does not say where its group is. */
const isInSubject = (view: View, frame: Frame, group: NounGroup, place: number): boolean => {
  const { start = 0, end = 0 } = groupOf(view, place) ?? {};
  const subject = groupOf(view, frame.subject[0] ?? null);
  return (
    /^(?:be|have)$/.test(frame.lemma) &&
    end <= frame.start &&
    subject !== null &&
    subject.id !== group.id &&
    subject.start < start
  );
};

/** Whether a verb of being or having says where its group is: "has 900 soldiers in the south", "has 60 there", "are at the border". */
const saysWhere = (view: View, frame: Frame, group: NounGroup): boolean =>
  /^(?:be|have|keep|maintain|retain|remain|leave)$/.test(frame.lemma) &&
  (frame.lemma !== 'leave' || frame.voice === 'passive') &&
  (isThere(view, frame, group) ||
    frame.preps.some(
      ({ prep, groups }) =>
        /^(?:in|at|near|inside|on|around|along)$/.test(prep) &&
        groups.some((id) => holdsPlace(view, id) && !isInSubject(view, frame, group, id)),
    ));

/** "remain trapped", "were left stranded", "were reported missing": the adjective or participle that says the state. */
export function statesFrom(view: View, frame: Frame, group: NounGroup): readonly RoleReading[] {
  const trigger = verbSpan(view, frame);
  const states: RoleReading[] = frame.complement.map((word) => ({
    role: 'state' as const,
    predicates: [word],
    trigger,
    frame,
    noun: null,
  }));
  // "four bridges are gone"
  if (frame.lemma === 'go' && frame.voice === 'passive')
    states.push({ role: 'state', predicates: ['gone'], trigger, frame, noun: null });
  const inPrep = frame.preps
    .filter(
      (link) =>
        !link.groups.includes(group.id) &&
        // "2,000 were staying in the town and 20 people with injuries were flown out"
        !view.reading.frames.some(
          (f) => f !== frame && link.noun !== null && link.noun !== group.id && f.subject.includes(link.noun),
        ) &&
        (link.noun === null || frame.subject.includes(link.noun) === false || link.noun === group.id),
    )
    .flatMap((link) => prepState(view, link, frame));
  if (saysWhere(view, frame, group)) states.push({ role: 'state', predicates: ['in place'], trigger, frame, noun: null });
  if (/^(?:be|remain|leave|stay|become|keep|report|find|live|lie|stand|need|get|place|put|hold|list)$/.test(frame.lemma))
    return [...states, ...inPrep];
  // "was identified among the dead", "are counted among the missing"
  const isNamed = /^(?:identify|name|number|count|feature|include|rank|confirm)$/.test(frame.lemma);
  return isNamed ? [...states, ...inPrep.filter(({ predicates }) => predicates[0]?.startsWith('among '))] : states;
}

/** State directly after or around the group: "12 dead", "5,000 people without power". */
export function stateRoles(view: View, group: NounGroup): readonly RoleReading[] {
  const after = view.reading.states
    .filter((s) => s.group === group.id)
    .map((s) => ({
      role: 'state' as const,
      predicates: [s.lemma],
      trigger: wordSpan(view, s.from, s.to),
      frame: null,
      noun: null,
    }));
  const within = view.reading.preps.filter((link) => link.noun === group.id).flatMap((link) => prepState(view, link, null));
  const attributive =
    group.head === null
      ? []
      : view.reading.sentence.tokens
          .slice(group.from, group.head)
          .filter(
            (t) =>
              t.pos === 'adj' && (t.form === 'past' || t.form === 'participle' || /^(?:dead|missing|homeless)$/.test(t.lower)),
          )
          .flatMap((t) => [
            {
              role: 'state' as const,
              predicates: [t.lower],
              trigger: wordSpan(view, t.index, t.index + 1),
              frame: null,
              noun: null,
            },
            {
              role: 'patient' as const,
              // "12 war-damaged houses"
              predicates: [t.lemma, ...(/-(\p{L}+)$/u.exec(t.lemma)?.slice(1) ?? [])],
              trigger: wordSpan(view, t.index, t.index + 1),
              frame: null,
              noun: null,
            },
          ]);
  return [...after, ...within, ...attributive, ...alreadyThere(view, group), ...labelled(view, group)];
}

const isCountedBefore = ({ reading }: View, colon: number): boolean =>
  reading.groups.some(
    ({ to, head, quantity }) => to <= colon && head !== null && quantity?.class === 'count' && quantity.form !== 'article',
  );

const isPeople = ({ lemma }: NounGroup): boolean => /^(?:person|fighter)$/.test(COUNTED_NOUN.get(lemma)?.class ?? '');

/** "brought home 230 people from captivity: 213 soldiers, 17 civilians": what was done to the sum is done to those that it is made of. */
const spellsOutSum = ({ reading }: View, group: NounGroup, colon: number): boolean =>
  isPeople(group) &&
  reading.frames.some(
    (f) =>
      f.to <= colon &&
      [...f.subject, ...f.object]
        .flatMap((id) => reading.groups[id] ?? [])
        .some((sum) => isPeople(sum) && sum.to <= colon && (sum.quantity?.value ?? 0) > (group.quantity?.value ?? 0)),
  );

/** "Enemy losses over the day: 11 tanks", "the biggest barrage so far: 479 drones": what is counted after a colon makes up the nouns before it. */
const madeUp = (view: View, group: NounGroup, colon: number): readonly RoleReading[] =>
  view.reading.groups
    // "140 attacks on US forces: 60 in Iraq": a bare number is of those that were counted
    .filter((noun) => noun.to <= colon && noun.head !== null && (group.head !== null || !isCountedBefore(view, colon)))
    .filter((noun) => noun.quantity === null)
    .flatMap((noun) =>
      (['of', 'with'] as const).map((role) => ({
        role,
        predicates: nounForms(view, noun),
        trigger: spanOf(view, noun),
        frame: null,
        noun,
      })),
    );

/** "Killed: 12", "Wounded: 17": a label before a colon says the state. */
function labelled(view: View, group: NounGroup): readonly RoleReading[] {
  const { tokens } = view.reading.sentence;
  const colon = group.from - 1;
  if (tokens[colon]?.lower !== ':' || spellsOutSum(view, group, colon)) return [];
  return [...labelOf(view, group), ...madeUp(view, group, colon)];
}

function labelOf(view: View, group: NounGroup): readonly RoleReading[] {
  const { tokens } = view.reading.sentence;
  // "Dead: 192, wounded: 40"
  const opens = tokens.slice(0, group.from - 1).findLastIndex((t) => t.pos === 'num' || /^[,;:]$/.test(t.lower)) + 1;
  const label = tokens.slice(opens, group.from - 1).filter((t) => t.pos !== 'punct' && t.pos !== 'other');
  const word = label.at(-1);
  if (!word || label.length > 3) return [];
  const trigger = wordSpan(view, word.index, word.index + 1);
  // "Target: 2,400" hits nobody
  const roles = word.pos === 'noun' ? (['state', 'event'] as const) : (['state', 'event', 'patient'] as const);
  return roles.map((role) => ({
    role,
    predicates: [role === 'state' ? word.lower : word.lemma],
    trigger,
    frame: null,
    noun: null,
  }));
}
