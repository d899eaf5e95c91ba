import { ANYBODY, COUNTED_NOUN } from '../../lexicon/counted-nouns.js';
import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { NounClass } from '../../model/kind.js';
import { isPerson } from '../arms-and-people.js';

/** Words of quantity that are no figure: "many", "a growing number of", "large numbers". */
const UNCOUNTABLE = /^(?:many|most|some|all|numerous|(?!a number(?: of)?$).*\bnumbers?(?: of)?)$/i;

const WRECKAGE = /^(?:fragment|debris|wreckage|remnant|part|piece|photo|picture|image|video)$/;

/** "fragments of a missile" are no missile. */
const isWreckage = (reading: ClauseReading, group: NounGroup): boolean =>
  reading.preps.some(
    ({ prep, groups, noun }) =>
      (prep === 'of' || prep === 'from') &&
      groups.includes(group.id) &&
      noun !== null &&
      WRECKAGE.test(reading.groups[noun]?.lemma ?? ''),
  );

/** "two soldiers, an official and a cook", "two men, a woman and a child" are four. */
const OF_ONE_SORT = /^(?:man|woman|boy|girl)$/;

const classOf = (group: NounGroup | undefined): NounClass | undefined => COUNTED_NOUN.get(group?.lemma ?? '')?.class;

/** "Two victims, a rancher and his nephew, were freed": single people after a comma, as many as were counted before it. */
function spellsOut({ sentence, groups, coordinations, parts }: ClauseReading, { id, quantity }: NounGroup): boolean {
  const joined = coordinations.find((items) => items.includes(id)) ?? [];
  const list = joined.filter((item) => (groups[item]?.quantity?.value ?? 1) === 1);
  const first = groups[list[0] ?? id];
  const before = groups.find((g) => g.id === (first?.id ?? 0) - 1 && g.to === (first?.from ?? 0) - 1);
  const counted = before?.quantity?.value ?? 1;
  if (!before || sentence.tokens[before.to]?.lower !== ',' || counted < 2) return false;
  const people = isPerson(classOf(before)) && !OF_ONE_SORT.test(before.lemma);
  // "among them two nurses, a fireman and a doctor"
  if (parts.some(({ part, relation }) => part === before.id && relation !== 'of')) return false;
  const mayBeAny = ANYBODY.has(before.lemma) || list.every((item) => classOf(groups[item]) === classOf(before));
  const isWhole =
    counted === list.length ? mayBeAny : ANYBODY.has(before.lemma) && counted > list.length && joined[0] !== before.id;
  return people && quantity?.form === 'article' && isWhole;
}

/** "one person, a farmer", "one of them a child", "detained as a suspect": an apposition counts nobody anew. */
const isAppositive = (reading: ClauseReading, group: NounGroup): boolean =>
  spellsOut(reading, group) ||
  isSaidOfOne(reading, group) ||
  (reading.sentence.tokens[group.from - 1]?.lower === 'as' && reading.sentence.tokens[group.from - 1]?.pos === 'prep') ||
  reading.appositions.some((a) => a.group === group.id && reading.groups[a.of]?.quantity) ||
  reading.groups.some((g) => g.to === group.from && g.quantity?.value === 1 && g.lemma === 'them');

/** "One of the wounded is a 14-year-old": what one who was counted is said to be. */
const isSaidOfOne = (reading: ClauseReading, { id }: NounGroup): boolean =>
  reading.frames.some(
    (f) => f.lemma === 'be' && f.object.includes(id) && f.subject.some((s) => reading.groups[s]?.quantity?.value === 1),
  );

/** "12 missile and 60 air strikes": a singular weapon beside another number shares the head of what that counts. */
function isSuspended({ sentence }: ClauseReading, { head, lemma, quantity, to }: NounGroup): boolean {
  const token = head === null ? undefined : sentence.tokens[head];
  const isSingular =
    token?.pos === 'noun' && token.lower === lemma && /^(?:missile|rocket|drone|bomb|tank|mortar|shell)$/.test(lemma);
  return isSingular && (quantity?.value ?? 0) > 1 && /^(?:and|or)$/.test(sentence.tokens[to]?.lower ?? '');
}

/** "rockets with a heavy warhead": what a weapon has on it is none of its own. */
const isPartOfWeapon = (reading: ClauseReading, { id, lemma, quantity }: NounGroup): boolean =>
  /^(?:warhead|charge|explosive)$/.test(lemma) &&
  quantity?.form === 'article' &&
  reading.preps.some(({ prep, groups, noun }) => prep === 'with' && groups.includes(id) && noun !== null);

/** "She is one of nine leaders in jail": who is one of those counted is not counted anew. */
const isOneOfThem = (reading: ClauseReading, { id, to, quantity }: NounGroup): boolean =>
  quantity?.text.toLowerCase() === 'one' &&
  reading.frames.some((f) => f.lemma === 'be' && f.object.includes(id) && f.subject.length > 0) &&
  (isOneOfTheFirst(reading, to) ||
    reading.parts.some(({ part, relation, whole }) => part === id && relation === 'of' && whole !== null));

/** "will be one of the first towns": a place in a row. */
const isOneOfTheFirst = ({ sentence }: ClauseReading, to: number): boolean =>
  /\bone of (?:the|its|their|his|her|those|these) (?:\w+ )*(?:first|next|last|few|only|\w+est|most|many)\b/.test(
    sentence.tokens
      .slice(Math.max(0, to - 7), to + 3)
      .map((t) => t.lower)
      .join(' '),
  );

/** "106 battalions, one more than the day before": a change, and no count. */
const isDifference = ({ sentence }: ClauseReading, { from, to }: NounGroup): boolean => {
  const words = sentence.tokens.slice(from, to + 2).map((t) => t.lower);
  const than = words.lastIndexOf('than');
  return than > 1 && /^(?:more|fewer|less)$/.test(words[than - 1] ?? '') && than >= words.length - 2;
};

/** "14 missiles, all but one of which were shot down": what is said holds for the others. */
const isExcepted = ({ sentence: { tokens } }: ClauseReading, { quantity }: NounGroup): boolean => {
  const at = tokens.findIndex((t) => t.start === quantity?.start);
  return tokens[at - 1]?.lower === 'but' && /^(?:all|nothing|everyone|none)$/.test(tokens[at - 2]?.lower ?? '');
};

/** Nouns for some people together, of whom the article counts none. */
const GROUPS =
  /^(?:group|crowd|gang|band|bunch|mob|team|party|pack|throng|batch|squad|column|line|queue|wave|cluster|knot|delegation|posse|succession|string|series|trickle|stream|generation|class|section|core|circle|network|cell)$/;

/** "A group of farmers were arrested", "a gang of youths": one group tells not how many there were. */
const isGroupOfSome = (reading: ClauseReading, { id, lemma }: NounGroup): boolean =>
  GROUPS.test(lemma) && reading.preps.some(({ prep, noun, groups }) => prep === 'of' && noun === id && groups.length > 0);

/** "airlifted 22 people, four and six at a time": how many of them at once. */
function isAtATime(reading: ClauseReading, group: NounGroup): boolean {
  const list = reading.coordinations.find((ids) => ids.includes(group.id));
  const { to } = reading.groups[list?.at(-1) ?? group.id] ?? group;
  const behind = reading.sentence.tokens.slice(to, to + 4).map((t) => t.lower);
  return group.head === null && /^(?:or \w+ )?at a time\b/.test(behind.join(' '));
}

/** "Half the population of 50 million": how many all are of whom a share is told. */
const isWholePopulace = (reading: ClauseReading, { id, from }: NounGroup): boolean =>
  reading.sentence.tokens[from - 1]?.lower === 'of' &&
  reading.groups.some(
    (g) =>
      g.to === from - 1 &&
      /^(?:population|populace)$/.test(g.lemma) &&
      (g.quantity !== null || reading.parts.some((p) => p.whole === g.id && p.part !== id)),
  );

/** Whether the number of a group can be a fact at all. */
export function isCounting(reading: ClauseReading, group: NounGroup): boolean {
  const { quantity } = group;
  if (!quantity || UNCOUNTABLE.test(quantity.text)) return false;
  if (isSuspended(reading, group) || isPartOfWeapon(reading, group) || isOneOfThem(reading, group)) return false;
  if (isDifference(reading, group) || isExcepted(reading, group) || isAtATime(reading, group)) return false;
  // "not a cent in the budget"
  if (quantity.form === 'article' && quantity.class === 'money' && quantity.value === 1) return false;
  if (isWholePopulace(reading, group)) return false;
  if (quantity.form === 'article')
    return !isAppositive(reading, group) && !isWreckage(reading, group) && !isGroupOfSome(reading, group);
  // "rose 35 %" tells a change, "advanced 12 km" a distance, "the fall of three towns" a loss
  const isLand = COUNTED_NOUN.get(group.lemma)?.class === 'settlement';
  return quantity.trend === null || quantity.class === 'distance' || quantity.class === 'area' || isLand;
}
