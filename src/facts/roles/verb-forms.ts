import type { Frame, NounGroup, PrepLink } from '../../model/clause.js';
import { groupOf, nounForms, phrasesIn, type View } from './view.js';
import { complementNouns, wayForms } from './way-forms.js';

const isReceiver = (group: NounGroup | null): boolean => group !== null && group.quantity === null;

/** "is sending", "are building" */
function isUnderWay(view: View, { form, from, to }: Frame): boolean {
  const words = view.reading.sentence.tokens.slice(from, to);
  return form === 'finite' && words.some((t) => t.form === 'ing') && words.some((t) => /^(?:is|are|am|'s|'re)$/.test(t.lower));
}

/** Verb alone and with what completes it: particle and adjective, object, prepositional noun ("leave dead", "lose life", "take hospital"). */
export function verbForms(view: View, frame: Frame, own: NounGroup, role: 'patient' | 'agent'): readonly string[] {
  const complements = complementsOf(view, frame, own, role).filter(Boolean);
  // "do not have enough to eat", "do not know where their next meal will come from"
  if (frame.negated) return [...complements.map((word) => `not ${frame.lemma} ${word}`), `not ${frame.lemma}`, frame.lemma];
  // "will send 40 drones", "is sending 40 missiles": what is promised or under way is no attack
  // … and "US to send 40 drones"
  const inHeadline = frame.form === 'infinitive' && frame.relation === 'main' && frame.subject.length > 0;
  const isPromised = frame.modality === 'planned' || inHeadline || isUnderWay(view, frame);
  const promised = role === 'patient' && isPromised ? [`will ${frame.lemma}`] : [];
  const base = frame.lemma.split(' ')[0] ?? frame.lemma;
  const prepositions = new Set(frame.preps.flatMap(({ prep }) => [prep, `* ${prep}`]));
  return [
    ...promised,
    ...bidden(view, frame, own),
    ...asFeared(view, frame),
    ...(role === 'agent' ? withOwnSubject(view, frame, own) : withSubjects(view, frame, own)),
    ...wayForms(view, frame, own),
    ...complements.map((word) => `${frame.lemma} ${word}`),
    // "pulled out of the rubble": pull rubble; "came down in the south" is no coming in
    ...(base === frame.lemma ? [] : complements.filter((word) => !prepositions.has(word)).map((word) => `${base} ${word}`)),
    frame.lemma,
    ...(base !== frame.lemma && !/ (?:down|off|back|over|away|missing)$/.test(frame.lemma) ? [base] : []),
  ];
}

/** Where the people are who are counted, and the verb with its subject: "hostages be in", "people be". */
const withOwnSubject = (view: View, frame: Frame, own: NounGroup): readonly string[] => [
  ...wherePeopleAre(view, frame, own),
  ...(own.lemma ? [`${own.lemma} ${frame.lemma}`] : []),
];

/** "power cuts affected 9,000 homes"; "forces downed" is no "force down" */
function withSubjects(view: View, frame: Frame, own: NounGroup): readonly string[] {
  if (frame.lemma === 'down') return [];
  // "were whisked away by gunmen"
  if (frame.voice === 'passive')
    return frame.preps
      .filter(({ prep }) => prep === 'by')
      .flatMap(({ groups }) => groups.map((id) => `${groupOf(view, id)?.lemma ?? ''} ${frame.lemma}`));
  // "Kenya took in 9,000 Somalis": what is done with people by nation
  const isNation = own.head !== null && view.reading.sentence.tokens[own.head]?.pos === 'name';
  const bySubject = frame.subject.map((id) => `${groupOf(view, id)?.lemma ?? ''} ${frame.lemma}`);
  return isNation && frame.subject.length > 0 ? [...bySubject, `* ${frame.lemma}`] : bySubject;
}

/** The words that complete the verb, in the order in which they are looked up; some may be empty. */
const complementsOf = (view: View, frame: Frame, own: NounGroup, role: 'patient' | 'agent'): readonly string[] => [
  ...frame.complement,
  ...(role === 'agent' ? objectsOfAgent(view, frame) : objectsBeside(view, frame, own)),
  ...adverbsOf(view, frame),
  ...(role === 'agent' ? absentObjects(view, frame) : statesOfPatient(view, frame, own)),
  ...afterPrepositions(view, frame, own, role),
  // the verb with what it counts: "lost 12 lives", "took hostages"; what completes it says more ("took 12 men into custody")
  ...(role === 'patient' && own.lemma && frame.lemma !== 'hold' ? [own.lemma] : []),
  ...infinitivesOf(view, frame),
];

/** "were feared buried", "remained buried": the participle with the verb that it completes. */
const asFeared = ({ reading }: View, frame: Frame): readonly string[] =>
  frame.relation === 'complement'
    ? reading.frames.filter((f) => f.to === frame.from).map((f) => `${f.lemma} ${frame.lemma}`)
    : [];

/** "ordered the state to pay €40m": a sum that a court orders to be paid. */
function bidden({ reading }: View, frame: Frame, own: NounGroup): readonly string[] {
  const bids = frame.form === 'infinitive' && frame.parent !== null ? reading.frames[frame.parent] : undefined;
  const isBid = /^(?:order|sentence|condemn|oblige|instruct)$/.test(bids?.lemma ?? '');
  return own.quantity?.class === 'money' && isBid ? [`${bids?.lemma ?? ''} ${frame.lemma}`] : [];
}

/** What the agent does it to, with its own complements; "made it through". */
const objectsOfAgent = (view: View, frame: Frame): readonly string[] => [
  ...frame.object.flatMap((id) => phrasesIn(view, groupOf(view, id))),
  ...(frame.object.some((id) => groupOf(view, id)?.lemma === 'it') ? ['it'] : []),
];

/** "pay the families 50,000 lira each": the receiver tells what a sum is for; "cost six people their lives" */
const objectsBeside = (view: View, frame: Frame, own: NounGroup): readonly string[] =>
  own.quantity?.class === 'money' || frame.lemma === 'cost'
    ? // "the widow was given $5,000"
      [...frame.object, ...(frame.voice === 'passive' ? frame.subject : [])]
        .filter((id) => id !== own.id)
        .map((id) => groupOf(view, id)?.lemma ?? '')
    : [];

/** "was fatally shot" */
const adverbsOf = ({ reading }: View, frame: Frame): readonly string[] =>
  reading.sentence.tokens
    .slice(Math.max(0, frame.from - 1), frame.to + 1)
    .filter((token) => token.pos === 'adv')
    .map((token) => token.lower);

/** "have no access to water" */
const absentObjects = (view: View, frame: Frame): readonly string[] =>
  frame.object
    .flatMap((id) => groupOf(view, id) ?? [])
    .filter((group) => group.quantity?.form === 'negative')
    .flatMap((group) => nounForms(view, group).map((form) => `no ${form}`));

/** How the patient is left, what preposition is left behind, and whether somebody is given it. */
function statesOfPatient(view: View, frame: Frame, own: NounGroup): readonly string[] {
  // "brought out 40 pupils and staff alive": how the last of the objects is holds for all
  const states = frame.object.includes(own.id)
    ? view.reading.states.filter(({ group, lemma }) => /^(?:alive|dead)$/.test(lemma) && frame.object.includes(group))
    : [];
  // "are still being searched for": a preposition that the passive leaves behind
  const stranded = strandedAfter(view, frame);
  // "sent Kyiv 2,000 missiles": what is given to somebody
  const isGiven = frame.object.indexOf(own.id) > 0 && isReceiver(groupOf(view, frame.object[0]));
  return [...states.map(({ lemma }) => lemma), ...(stranded ? [stranded] : []), ...(isGiven ? ['* receiver'] : [])];
}

/** "Of the 36 hospitals, only 17 work", "18 of the 36 hospitals are open", "With their homes under water, 300 moved": what stands before its verb completes it not. */
const isWholeBefore = (view: View, frame: Frame, id: number | undefined): boolean =>
  (groupOf(view, id)?.end ?? Infinity) <= frame.start &&
  (frame.lemma === 'be' || !frame.subject.some((s) => (groupOf(view, s)?.end ?? 0) <= (groupOf(view, id)?.start ?? 0)));

/** The nouns behind the verb's prepositions, and the prepositions themselves. */
const afterPrepositions = (view: View, frame: Frame, own: NounGroup, role: 'patient' | 'agent'): readonly string[] =>
  frame.preps
    .filter(({ prep, groups }) => !(/^(?:of|with)$/.test(prep) && isWholeBefore(view, frame, groups[0])))
    .filter((link) => !link.groups.includes(own.id) && !isOfAside(view, frame, own, link))
    .flatMap((link) => {
      // "are without homes" are not home
      const isLack = link.prep === 'without' && frame.lemma === 'be';
      const nouns = isLack ? [] : link.groups.flatMap((id) => complementNouns(view, groupOf(view, id)));
      // "crashed into a house", "strayed off course"; of an object: "left * to the rebels"
      if (role === 'agent') return [...nouns, link.prep];
      // "bombs in Sarn left seven officers dead": what stands before the verb completes it not
      const completes = (groupOf(view, link.groups[0])?.start ?? 0) > frame.start || frame.voice === 'passive';
      return completes ? [...nouns, `* ${link.prep}`] : nouns;
    });

/** "1,400 houses were damaged, half of them beyond repair": what completes a figure behind a comma is said of that figure alone. */
function isOfAside({ reading }: View, frame: Frame, own: NounGroup, { noun }: PrepLink): boolean {
  const aside = noun === null ? undefined : reading.groups[noun];
  const pointsBack =
    aside !== undefined && aside.id !== own.id && aside.quantity !== null && /^(?:them|these|those)$/.test(aside.lemma);
  return pointsBack && aside.from > frame.to && reading.sentence.tokens[aside.from - 1]?.lower === ',';
}

/** "asked to leave", "let them go" */
const infinitivesOf = ({ reading }: View, frame: Frame): readonly string[] => [
  ...reading.frames
    .filter((child) => child.parent === frame.id && child.relation === 'infinitive')
    // "are unable to return" are not back
    .map(({ lemma, negated }) => (frame.lemma === 'be' && negated ? `not ${lemma}` : lemma)),
  ...(frame.lemma === 'let'
    ? reading.frames
        .filter((child) => child.from >= frame.to && child.lemma === 'go' && child.parent === frame.id)
        .map(({ lemma }) => lemma)
    : []),
];

/** "are still being searched for": the preposition that ends the clause of a passive. */
function strandedAfter({ reading }: View, frame: Frame): string | null {
  const next = reading.sentence.tokens[frame.to];
  const after = reading.sentence.tokens[frame.to + 1];
  // "the $40m it had asked for has come"
  const relative = frame.relation === 'relative' && frame.voice === 'active';
  const ends = !after || /^(?:punct|conj|date)$/.test(after.pos) || (relative && /^(?:verb|aux|modal)$/.test(after.pos));
  return (frame.voice === 'passive' || relative) && next?.pos === 'prep' && ends ? next.lower : null;
}

/** "about 100 hostages are still in Gaza": who is where, or how. */
function wherePeopleAre(view: View, frame: Frame, own: NounGroup): readonly string[] {
  const goesOn = view.reading.frames.some((f) => f.parent === frame.id && f.relation === 'infinitive');
  if (frame.lemma !== 'be' || !own.lemma || goesOn) return [];
  const after = frame.preps.filter(({ groups }) => (groupOf(view, groups[0])?.start ?? 0) > frame.end).map(({ prep }) => prep);
  return [...after, ...frame.complement].map((word) => `${own.lemma} be ${word}`);
}
