import type { Frame, NounGroup, PrepLink } from '../../model/clause.js';
import { COUNTED_NOUN } from '../../lexicon/counted-nouns.js';
import { isPerson } from '../arms-and-people.js';
import type { Draft } from '../draft.js';
import { sentencesApart, type CountedGroup } from './candidate.js';
import { PEOPLE_KINDS } from './takes.js';

/** Nouns that with "the" mean those who were just told of. */
const THOSE = /^(?:victim|other|others|rest|remainder|youngest|oldest|eldest)$/;
/** How many sentences back they may have been told of. */
const REACH = 3;

const isPeople = (group: NounGroup | undefined): boolean =>
  /^(?:person|fighter|household)$/.test(COUNTED_NOUN.get(group?.lemma ?? '')?.class ?? '');

/** Verbs that say who somebody is. */
const NAMES = /^(?:identify|name|describe|confirm|list)$/;

/** "The victims were three women", "the others were named as 12 sailors": what the group is said to be. */
const isSaidToBe = ({ reading, group }: CountedGroup): boolean =>
  reading.frames.some((f) => {
    const is = f.lemma === 'be' && f.object.includes(group.id);
    const named = NAMES.test(f.lemma) && f.preps.some((l) => l.prep === 'as' && l.groups.includes(group.id));
    const ofThose = f.subject.some((id) => reading.groups[id]?.quantity == null && THOSE.test(reading.groups[id]?.lemma ?? ''));
    return (is || named) && !f.negated && group.head !== null && ofThose;
  });

/** "some thirty of the victims were children", "One of the youngest was a baby", "the other 14 were gunmen": a number that picks from them. */
function picks({ reading, group }: CountedGroup): boolean {
  const words = reading.sentence.tokens.slice(group.from, group.to + 3).map((t) => t.lower);
  const of = words.indexOf('of');
  const fromThem =
    of > 0 && /^(?:the|those)$/.test(words[of + 1] ?? '') && /^(?:victims|youngest|oldest|eldest)$/.test(words[of + 2] ?? '');
  const others =
    group.determiner === 'the' && /^(?:other|remaining)$/.test(words[1] ?? '') && (group.head === null || isPeople(group));
  return (
    (fromThem || others) &&
    reading.frames.some(
      (f) =>
        f.lemma === 'be' && !f.negated && f.subject.includes(group.id) && f.object.some((id) => isPeople(reading.groups[id])),
    )
  );
}

/** "Among the civilians were two women", "two women were among the victims": the draft whose people are picked from. */
const pickedFrom = ({ reading, group }: CountedGroup, told: readonly Draft[], before: readonly Draft[]): Draft | undefined => {
  const isAmong = (f: Frame, { prep, groups: [first = -1] }: PrepLink): boolean =>
    prep === 'among' &&
    (f.subject.includes(group.id)
      ? f.to <= (reading.groups[first]?.from ?? -1)
      : (reading.groups[first]?.to ?? Infinity) <= f.from);
  const nouns = reading.frames
    .filter((f) => f.lemma === 'be' && (f.object.includes(group.id) || f.subject.includes(group.id)))
    .flatMap((f) => reading.preps.filter((link) => isAmong(f, link)))
    .flatMap(({ groups }) => groups.map((id) => reading.groups[id]))
    .filter((noun) => noun?.determiner === 'the' && noun.quantity === null)
    .map((noun) => noun?.lemma);
  const same = told.findLast((d) => d.group.lemma !== '' && nouns.includes(d.group.lemma));
  // "Nine were killed. Among the victims is a boy of six": those who fared worst, and never the missing
  const worst =
    before.findLast((d) => d.measure === 'killed') ??
    told.findLast((d) => (d.kind === 'casualties' && d.measure !== 'missing') || d.kind === 'captives');
  return same ?? (nouns.includes('victim') ? worst : undefined);
};

/** Numbers of people who are told of by "the victims" or "the others": what befell those told of last befell them. */
export function definitePart(counted: CountedGroup, before: readonly Draft[]): readonly Draft[] {
  const { reading, group, quantity, target } = counted;
  if (quantity.class !== 'count') return [];
  const told = before.filter((d) => PEOPLE_KINDS.has(d.kind) && sentencesApart(counted, d) <= REACH);
  const among = pickedFrom(counted, told, before);
  if (!among && !isSaidToBe(counted) && !picks(counted)) return [];
  // "2,700 were hurt. One of the youngest victims was a baby": the dead before the hurt
  const last = among ?? (picks(counted) ? told.findLast((d) => d.measure === 'killed') : undefined) ?? told.at(-1);
  const named = isPerson(target.counted?.class) && group.lemma !== 'victim';
  if (!last || (isSaidToBe(counted) && !named && group.head !== null)) return [];
  return [{ ...last, quantity, group, reading, counted: named ? target.span : last.counted, rule: `${last.rule}/part` }];
}
