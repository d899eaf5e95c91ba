import { COUNTED_NOUN } from '../../lexicon/counted-nouns.js';
import { OPEN_ATTACKS } from '../../lexicon/outcomes.js';
import type { Frame, NounGroup } from '../../model/clause.js';
import { isPerson } from '../arms-and-people.js';
import type { RoleReading } from './reading.js';
import { verbForms } from './verb-forms.js';
import { groupOf, verbSpan, type View } from './view.js';

/** Where somebody is brought is no event of its own: "abducted three teachers and took them to a forest". */
const BRINGS = /^(?:take|bring|move|send|drive|lead|carry|transfer|escort|let|put|leave|keep|give|get)\b/;

/** Whether a pronoun may as well mean another noun: people for people, arms for arms; where a noun is not known, any plural for "them". */
function isRival({ reading }: View, group: NounGroup, other: NounGroup): boolean {
  const token = reading.sentence.tokens[other.head ?? -1];
  if (!token || token.pos === 'pron') return false;
  const [one, rival] = [COUNTED_NOUN.get(group.lemma)?.class, COUNTED_NOUN.get(other.lemma)?.class];
  if (one === undefined || rival === undefined) return group.quantity?.value !== 1 && token.lower !== token.lemma;
  return isPerson(one) ? isPerson(rival) : one === rival;
}

/** Whether a pronoun may stand for a counted group: "them" and "they" for several, "him" and "she" for one. */
const fits = (pronoun: NounGroup, { quantity }: NounGroup): boolean =>
  quantity !== null && (quantity.value === 1 ? /^(?:him|her|he|she)$/ : /^(?:them|they)$/).test(pronoun.lemma);

/** Those to whom a verb does something, whatever its voice. */
const patientsOf = ({ voice, object, subject }: Frame): readonly number[] => (voice === 'passive' ? subject : object);

/** Whether what a verb acts on has been acted on before in the same voice and by the same doer: "dragged two men out and shot them", "were driven to a wood, where they were shot". */
function goesOnWith(view: View, frame: Frame, group: NounGroup): boolean {
  const before = view.reading.frames.findLast((f) => f.from < frame.from && patientsOf(f).includes(group.id));
  if (!before || before.voice !== frame.voice || before.negated) return false;
  // how a shooting ended is told apart (`refine/outcomes`): "was found shot and taken away, and she was pronounced dead"
  if (frame.voice === 'passive') return !view.reading.sentence.tokens.slice(0, frame.from).some((t) => OPEN_ATTACKS.has(t.lemma));
  return frame.subject.every((id) => before.subject.includes(id)) && (frame.subject.length > 0 || frame.form !== 'finite');
}

/** "dragged two men from their homes and shot them", "tracked nine drones, shooting them down": what is done with "them" is done with the group they stand for. */
export function pronounRoles(view: View, group: NounGroup): readonly RoleReading[] {
  const { groups, frames } = view.reading;
  if (group.quantity?.class !== 'count' || group.head === null) return [];
  return frames
    .filter((frame) => frame.from >= group.to && patientsOf(frame).length === 1 && !BRINGS.test(frame.lemma))
    .filter((frame) => goesOnWith(view, frame, group))
    .filter((frame) => {
      const pronoun = groupOf(view, patientsOf(frame)[0]);
      const others = groups.some((g) => g.id > group.id && g.id < (pronoun?.id ?? 0) && isRival(view, group, g));
      return pronoun !== null && pronoun.quantity === null && fits(pronoun, group) && !others;
    })
    .map((frame) => ({
      role: 'patient' as const,
      predicates: verbForms(view, frame, group, 'patient'),
      trigger: verbSpan(view, frame),
      frame,
      noun: null,
    }));
}
