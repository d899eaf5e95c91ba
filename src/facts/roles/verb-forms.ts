import type { Frame, NounGroup } from '../../model/clause.js';
import { groupOf, nounForms, phrasesIn, type View } from './view.js';

/** The noun of a complement; of a named hospital that it is one ("rushed to St Mary's Medical Center"). */
const complementNouns = (view: View, group: NounGroup | null): readonly string[] =>
  group === null ? [] : isHospital(view, group) ? ['hospital', ...nounForms(view, group)] : nounForms(view, group);

const isHospital = ({ reading }: View, { from, to, lemma }: NounGroup): boolean =>
  lemma !== 'hospital' &&
  reading.sentence.tokens.slice(from, to).some((t) => /^(?:hospitals?|medical|clinic|infirmary|trauma)$/.test(t.lower));

const isReceiver = (group: NounGroup | null): boolean => group !== null && group.quantity === null;

/** "is sending", "are building" */
function isUnderWay(view: View, { form, from, to }: Frame): boolean {
  const words = view.reading.sentence.tokens.slice(from, to);
  return form === 'finite' && words.some((t) => t.form === 'ing') && words.some((t) => /^(?:is|are|am|'s|'re)$/.test(t.lower));
}

/** Verb alone and with what completes it: particle and adjective, object, prepositional noun ("leave dead", "lose life", "take hospital"). */
export function verbForms(view: View, frame: Frame, own: NounGroup, role: 'patient' | 'agent'): readonly string[] {
  const complements = [...frame.complement];
  if (role === 'agent') for (const id of frame.object) complements.push(...phrasesIn(view, groupOf(view, id)));
  // "made it through"
  if (role === 'agent' && frame.object.some((id) => groupOf(view, id)?.lemma === 'it')) complements.push('it');
  // "pay the families 50,000 lira each": the receiver tells what a sum is for; "cost six people their lives"
  if (role === 'patient' && (own.quantity?.class === 'money' || frame.lemma === 'cost'))
    for (const id of frame.object) if (id !== own.id) complements.push(groupOf(view, id)?.lemma ?? '');
  // "was fatally shot"
  for (const token of view.reading.sentence.tokens.slice(Math.max(0, frame.from - 1), frame.to + 1))
    if (token.pos === 'adv') complements.push(token.lower);
  // "are still being searched for": a preposition that the passive leaves behind
  // "brought out 40 pupils and staff alive": how the last of the objects is holds for all
  if (role === 'patient' && frame.object.includes(own.id))
    for (const { group, lemma } of view.reading.states)
      if (/^(?:alive|dead)$/.test(lemma) && frame.object.includes(group)) complements.push(lemma);
  const stranded = strandedAfter(view, frame);
  if (stranded && role === 'patient') complements.push(stranded);
  const subjectVerb = role === 'agent' && own.lemma ? [`${own.lemma} ${frame.lemma}`] : [];
  if (role === 'agent') subjectVerb.unshift(...wherePeopleAre(view, frame, own));
  // "power cuts affected 9,000 homes"; "forces downed" is no "force down"
  if (role === 'patient' && frame.voice === 'active' && frame.lemma !== 'down')
    for (const id of frame.subject) subjectVerb.push(`${groupOf(view, id)?.lemma ?? ''} ${frame.lemma}`);
  // "have no access to water"
  if (role === 'agent')
    for (const id of frame.object)
      if (groupOf(view, id)?.quantity?.form === 'negative')
        complements.push(...nounForms(view, groupOf(view, id) as NounGroup).map((form) => `no ${form}`));
  const prepositions = new Set(frame.preps.flatMap(({ prep }) => [prep, `* ${prep}`]));
  const isPreposition = (word: string): boolean => prepositions.has(word);
  // "sent Kyiv 2,000 missiles": what is given to somebody
  if (role === 'patient' && frame.object.indexOf(own.id) > 0 && isReceiver(groupOf(view, frame.object[0])))
    complements.push('* receiver');
  for (const link of frame.preps) {
    if (link.groups.includes(own.id)) continue;
    // "are without homes" are not home
    if (link.prep !== 'without' || frame.lemma !== 'be')
      for (const id of link.groups) complements.push(...complementNouns(view, groupOf(view, id)));
    // "crashed into a house", "strayed off course"; of an object: "left * to the rebels"
    // … "bombs in Sarn left seven officers dead": what stands before the verb completes it not
    if (role === 'agent') complements.push(link.prep);
    else if ((groupOf(view, link.groups[0])?.start ?? 0) > frame.start || frame.voice === 'passive')
      complements.push(`* ${link.prep}`);
  }
  // the verb with what it counts: "lost 12 lives", "took hostages"; what completes it says more ("took 12 men into custody")
  if (role === 'patient' && own.lemma && frame.lemma !== 'hold') complements.push(own.lemma);
  for (const child of view.reading.frames)
    if (child.parent === frame.id && child.relation === 'infinitive') complements.push(child.lemma);
  // the verb with what it counts, after what else completes it: "lost 12 lives", "took hostages"
  if (role === 'patient' && own.lemma && frame.lemma !== 'hold') complements.push(own.lemma);
  if (frame.lemma === 'let')
    for (const child of view.reading.frames)
      if (child.from >= frame.to && child.lemma === 'go' && child.parent === frame.id) complements.push('go');
  const base = frame.lemma.split(' ')[0] ?? frame.lemma;
  // "do not have enough to eat", "do not know where their next meal will come from"
  if (frame.negated)
    return [...complements.filter(Boolean).map((word) => `not ${frame.lemma} ${word}`), `not ${frame.lemma}`, frame.lemma];
  // "will send 40 drones", "is sending 40 missiles": what is promised or under way is no attack
  const promised = role === 'patient' && (frame.modality === 'planned' || isUnderWay(view, frame)) ? [`will ${frame.lemma}`] : [];
  return [
    ...promised,
    ...subjectVerb,
    ...complements.filter(Boolean).map((word) => `${frame.lemma} ${word}`),
    // "pulled out of the rubble": pull rubble; "came down in the south" is no coming in
    ...(base === frame.lemma ? [] : complements.filter((word) => word && !isPreposition(word)).map((word) => `${base} ${word}`)),
    frame.lemma,
    ...(base !== frame.lemma && !/ (?:down|off|back|over|away|missing)$/.test(frame.lemma) ? [base] : []),
  ];
}

function strandedAfter({ reading }: View, frame: Frame): string | null {
  const next = reading.sentence.tokens[frame.to];
  const after = reading.sentence.tokens[frame.to + 1];
  const ends = !after || after.pos === 'punct' || after.pos === 'conj' || after.pos === 'date';
  return frame.voice === 'passive' && next?.pos === 'prep' && ends ? next.lower : null;
}

/** "about 100 hostages are still in Gaza": who is where, or how. */
function wherePeopleAre(view: View, frame: Frame, own: NounGroup): readonly string[] {
  const goesOn = view.reading.frames.some((f) => f.parent === frame.id && f.relation === 'infinitive');
  if (frame.lemma !== 'be' || !own.lemma || goesOn) return [];
  const after = frame.preps.filter(({ groups }) => (groupOf(view, groups[0])?.start ?? 0) > frame.end).map(({ prep }) => prep);
  return [...after, ...frame.complement].map((word) => `${own.lemma} be ${word}`);
}
