import { COMMUNICATION } from '../../lexicon/attacks.js';
import { STRETCH_BREAKS } from '../../lexicon/clause-words.js';
import { groupsOf, type ClauseReading, type Frame, type NounGroup, type PrepLink } from '../../model/clause.js';
import { contains } from '../../model/span.js';
import type { Draft } from '../draft.js';
import { linkOf, prepositionOf } from './place-evidence.js';
import type { PlaceUse } from './place-use.js';

/**
 * How near what is said of a place stands to a fact in the grammar of their sentence, the nearest first:
 * - `counted`: at what is counted ("12 people in Sirte", "41 in Marj and 9 in Derna"),
 * - `clause`: at the same verb ("12 were killed in Sirte"), or in "Sirte, where 12 were killed",
 * - `event`: at what did it or where it was done ("a strike on Sirte killed 12", "killed in a strike on Sirte"),
 * - `linked`: at a verb that the fact's depends on or that depends on it ("a bomb hit Sirte, killing 12", "12 died when a bomb hit Sirte"),
 * - `front`: at the front of the sentence or of its stretch ("In Sirte, a bomb went off; 12 were killed"),
 * - `sentence`: anywhere else,
 * - `apart`: at others that are counted ("41 in Marj and 9 in Derna").
 */
export type Closeness = 'counted' | 'clause' | 'event' | 'linked' | 'front' | 'sentence' | 'apart';

/** The frames that a frame depends on, itself first; what is said apart ("adding that …") is another matter. */
function chainOf(frames: readonly Frame[], frame: Frame | undefined, depth = 0): readonly number[] {
  if (frame === undefined || depth > 4 || COMMUNICATION.has(frame.lemma)) return [];
  return [frame.id, ...(frame.parent === null ? [] : chainOf(frames, frames[frame.parent], depth + 1))];
}

/** "three in Marj, and in Derna four were killed": a phrase at the front of a clause that a conjunction opens is of the verb after it. */
function frameAfter(reading: ClauseReading, { group, link }: PlaceUse): Frame | undefined {
  const { sentence, frames } = reading;
  const prep = link ? prepositionOf(reading, link, group) : undefined;
  const [conjunction, comma] = [sentence.tokens[(prep?.index ?? 0) - 1], sentence.tokens[(prep?.index ?? 0) - 2]];
  const opens = conjunction?.pos === 'conj' && (comma?.pos === 'punct' || conjunction.lower === 'but');
  return opens ? frames.find((f) => f.start > group.end && f.form === 'finite') : undefined;
}

/** The frames at which a use stands: that of its preposition, and those whose subject or object it is. */
function framesOf({ reading }: Draft, use: PlaceUse): readonly Frame[] {
  const { link, group } = use;
  const at = frameAfter(reading, use)?.id ?? link?.frame;
  // "Kyiv's forces struck": who does it is no place of it
  const suffers = (f: Frame): boolean => f.voice === 'passive' || use.evidence === 'target';
  return reading.frames.filter((f) => f.id === at || (f.subject.includes(group.id) && suffers(f)) || f.object.includes(group.id));
}

/** What opens a clause on the circumstances of another: "12 died when a bomb went off in Sirte". */
const CIRCUMSTANCE = /^(?:when|as|after|once)$/;

/** Whether one of two clauses tells the circumstances of the other, with no clause between. */
function tellsCircumstances({ sentence, frames }: ClauseReading, a: Frame, b: Frame): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  if (frames.some((f) => f.form === 'finite' && f.start > first.start && f.start < second.start)) return false;
  const between = sentence.tokens.slice(first.to, second.from);
  return (
    !between.some((t) => t.text === ';') &&
    (between.some((t) => CIRCUMSTANCE.test(t.lower)) || CIRCUMSTANCE.test(sentence.tokens[0]?.lower ?? ''))
  );
}

/** Whether two verbs tell of one event: one depends on the other, or tells its circumstances. */
const related = ({ reading }: Draft, own: Frame, other: Frame): boolean =>
  chainOf(reading.frames, own).includes(other.id) ||
  chainOf(reading.frames, other).includes(own.id) ||
  tellsCircumstances(reading, own, other);

/** How far into a stretch a phrase still opens it ("Meanwhile, in the Tver region"), in characters: such a phrase holds for all that follows. */
export const FRONT = 45;

/** Whether a phrase stands before the subject of its clause, at the front of the sentence or of the stretch in which the fact stands. */
export function opensFor({ reading, quantity }: Draft, { at, link, group, evidence }: PlaceUse): boolean {
  if (at > quantity.start) return false;
  // "Donetsk came under fire in the night: 96 shells were fired"
  if (link === null) return evidence === 'target' && at <= reading.sentence.start + FRONT;
  const { sentence, frames } = reading;
  const next = frames.find((f) => f.start >= group.end && f.form === 'finite');
  if (next && groupsOf(reading, next.subject).some((subject) => subject.end <= at)) return false;
  const cut = sentence.tokens.findLast((t) => t.end <= quantity.start && STRETCH_BREAKS.has(t.lower));
  return at <= sentence.start + FRONT || (cut !== undefined && at >= cut.end && at <= cut.end + FRONT);
}

/** The nouns that a phrase is inside of or by, the nearest first: in "a strike on a base in Sirte" the base and the strike. */
function nounsAround(reading: ClauseReading, link: PrepLink): readonly NounGroup[] {
  const group = link.noun === null ? undefined : reading.groups[link.noun];
  if (!group) return [];
  const above = linkOf(reading, group);
  const goesOn = above !== null && above !== link && above.noun !== group.id && AROUND.test(above.prep);
  return [group, ...(goesOn ? nounsAround(reading, above) : [])];
}
const AROUND = /^(?:in|of|across|around|near|off|on|at|against|inside|outside|to)$/;

const isWholeOf = ({ reading, group }: Draft, id: number): boolean =>
  reading.parts.some((p) => p.part === group.id && p.whole === id);

/** "12 in Marj", "most of them in Marj": a place of that many, not of others. */
const isCountedApart = ({ quantity, lemma }: NounGroup): boolean =>
  (quantity !== null && quantity.form !== 'article') || lemma === 'them';

/** "93 missiles and 200 drones at Kyiv": what stands after a list is of all of it. */
const isListedWith = ({ reading, group }: Draft, { id }: NounGroup): boolean =>
  reading.coordinations.some((list) => list.at(-1) === id && list.includes(group.id));

/** "fired 18 drones at three ships in the Gulf": what weapons go to. */
const isAim = ({ role }: Draft, { id }: NounGroup): boolean =>
  role.frame?.preps.some(({ prep, groups }) => /^(?:at|on|towards?|against|into)$/.test(prep) && groups.includes(id)) ?? false;

/** "a strike near Marj – the first in Sirte since May – killed two": what stands between two dashes is said apart from what stands around them. */
function isAside({ reading, quantity }: Draft, { at }: PlaceUse): boolean {
  const dashes = reading.sentence.tokens.filter((t) => /^(?:[–—-]|--)$/.test(t.text)).map((t) => t.start);
  const [open, close] = [dashes.findLast((start) => start < at), dashes.find((start) => start > at)];
  return open !== undefined && close !== undefined && (quantity.start < open || quantity.start > close);
}

/** "fired at Chad, days after a strike on its consulate in Sirte": what an interval parts from the fact is another event. */
function isOfOtherTime(reading: ClauseReading, above: readonly NounGroup[]): boolean {
  const last = above.at(-1);
  const link = last && linkOf(reading, last);
  const prep = last && link ? prepositionOf(reading, link, last) : undefined;
  const before = reading.sentence.tokens[(prep?.index ?? 0) - 1];
  return prep !== undefined && /^(?:after|before)$/.test(prep.lower) && INTERVAL.test(before?.lemma ?? '');
}
const INTERVAL = /^(?:minute|hour|day|week|fortnight|month|year|decade)$/;

/** How near a use of a place stands to a fact of its sentence. */
export function closenessOf(draft: Draft, use: PlaceUse): Closeness {
  const { reading, group, role, quantity } = draft;
  const { link } = use;
  if (use.clause && contains(use.clause, quantity)) return 'clause';
  if (isAside(draft, use)) return 'apart';
  const above = link ? nounsAround(reading, link) : [];
  if (isOfOtherTime(reading, above)) return 'apart';
  const nouns = above.map((noun) => noun.id);
  if (nouns.some((id) => id === group.id || id === role.noun?.id)) return 'counted';
  // "12 people on the coast, nine of them in Marj": the part's own place is nearer
  if (nouns.some((id) => isWholeOf(draft, id))) return 'event';
  const own = role.frame;
  const at = framesOf(draft, use);
  if (above.some((noun) => isCountedApart(noun) && !isListedWith(draft, noun) && !isAim(draft, noun)))
    return own && at.some((frame) => frame.id !== own.id && related(draft, own, frame)) ? 'linked' : 'apart';
  if (own && at.some((frame) => frame.id === own.id)) return 'clause';
  const arguments_ = own ? [...own.subject, ...own.object, ...own.preps.flatMap((p) => p.groups)] : [];
  if (nouns.some((id) => arguments_.includes(id))) return 'event';
  if (own && at.some((frame) => related(draft, own, frame))) return 'linked';
  return opensFor(draft, use) ? 'front' : 'sentence';
}
