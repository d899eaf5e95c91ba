import { ARMS_CLASSES } from '../../lexicon/arms.js';
import { COUNTED_NOUN } from '../../lexicon/counted-nouns.js';
import { isWeaponNoun } from '../noun-class.js';
import { CLAUSE_TAKING } from '../../lexicon/verb-classes.js';
import type { ClauseReading, Frame, NounGroup } from '../../model/clause.js';
import { isPerson } from '../arms-and-people.js';

/** Whether the group stands by itself: no verb has it as subject or object. */
export const isVerbless = (reading: ClauseReading, group: NounGroup): boolean =>
  !reading.frames.some((f) => f.subject.includes(group.id) || f.object.includes(group.id));

/** What may join a group to the list before it; a dash joins a list to the sum that it spells out ("70 targets - 41 missiles and 29 drones"). */
const JOINS = /^(?:,|;|:|and|or|with|plus|including)$/;
const DASH = /^(?:[-–—‒]|--)$/;
/** What stands between a sum and its parts. */
const SPELLS_OUT = /^(?:[-–—‒(;]|--)$/;
/** What may stand between the joint and the item. */
const BULLETS = /^(?:["“”‘’✅•*\-–—]|also|another|further|some)$/;
/** How many items back the predicate of a list may stand. */
const REACH = 4;

/** Joints of several words. */
const JOINING_PHRASE =
  /\b(?:as well as|along with|together with|in addition to|not to mention|alongside|as against|compared to|compared with)$/;

const isPeople = ({ lemma }: NounGroup): boolean => isPerson(COUNTED_NOUN.get(lemma)?.class);

/** Index of the token that joins a group to what is before it; null where nothing does. */
function jointBefore(reading: ClauseReading, group: NounGroup): number | null {
  const { tokens } = reading.sentence;
  let i = group.from - 1;
  while (BULLETS.test(tokens[i]?.lower ?? '')) i--;
  // "killed 12 - seven soldiers and five civilians", "had been destroyed - 41 missiles"
  // … "fired 63 missiles and drones overnight — 16 cruise missiles"
  if (DASH.test(tokens[group.from - 1]?.lower ?? '') && /^(?:noun|name|verb|num|date)$/.test(tokens[i]?.pos ?? ''))
    return group.from - 1;
  // "Killed 39 (22 rebels and 17 soldiers)"
  if (tokens[group.from - 1]?.lower === '(' && isPeople(group)) return group.from - 1;
  // "100 were hurt, with some 600 people in the school at the time": where others were is no item
  if (tokens[i]?.lower === 'with' && /^(?:in|inside|on|at|aboard|under|still)$/.test(tokens[group.to]?.lower ?? '')) return null;
  return JOINS.test(tokens[i]?.lower ?? '') || JOINING_PHRASE.test(wordsAt(reading, i - 2, i + 1)) ? i : null;
}

/** Whether a number may be what another is a part of. */
const isSumOf = (sum: NounGroup, part: NounGroup): boolean => (sum.quantity?.value ?? 0) > (part.quantity?.value ?? 0);

/** "…, the ministry said, …": who says so between commas. */
const isSpeakerAside = ({ sentence: { tokens }, groups }: ClauseReading, { lemma, subject, object, to }: Frame): boolean =>
  CLAUSE_TAKING.has(lemma) &&
  object.length === 0 &&
  tokens[to]?.lower === ',' &&
  tokens[(groups[subject[0] ?? -1]?.from ?? 0) - 1]?.lower === ',';

/** Whether a clause of its own stands between an item and its host: "64 people had been killed, among them nine women and four infants". */
function isParted(
  reading: ClauseReading,
  host: NounGroup,
  joint: number,
  { group, colon }: { readonly group: NounGroup; readonly colon: boolean },
): boolean {
  const { tokens } = reading.sentence;
  const between = reading.frames.filter((f) => f.form === 'finite' && f.from >= host.to && f.to <= group.from);
  // "sent 170 drones, none of which arrived, and 110 missiles", "six nurses who were on leave, two guards": a relative clause is stepped over
  const opens = tokens.slice(host.to, joint).findIndex((t) => t.pos === 'rel');
  const inserted =
    [tokens[joint - 1], tokens[joint]].some((t) => t?.lower === ',') &&
    opens >= 0 &&
    between.every((f) => f.relation === 'relative' || f.from > host.to + opens);
  if (inserted) return tokens.slice(host.to, joint).some((t) => t.pos === 'sub');
  // "70 had been destroyed - 41 missiles and 29 drones", "12 missiles were destroyed over the bay, six Tochka-Us and six Olkhas",
  // "Nine bodies lay in the square; six soldiers and three traders"
  const mark = tokens[joint]?.lower ?? '';
  const spelled = isSumOf(host, group) && (SPELLS_OUT.test(mark) || (mark === ',' && isWeaponNoun(group.lemma.toLowerCase())));
  // "were detected, the ministry said, along with 15 warships"
  const added = JOINING_PHRASE.test(wordsAt(reading, joint - 2, joint + 1));
  const own = between.filter((f) => !((spelled || added) && f.subject.includes(host.id)) && !isSpeakerAside(reading, f));
  return (!colon && own.length > 0) || tokens.slice(host.to, joint).some((t) => t.pos === 'sub' || t.pos === 'rel');
}

/** "The package includes ammunition for guns; six launchers; 40 vehicles": an object without a number opens a list of arms. */
function uncountedObject(reading: ClauseReading, group: NounGroup, joint: number): NounGroup | undefined {
  const frame = reading.frames.findLast((f) => f.to <= group.from);
  const object = reading.groups[frame?.object.at(-1) ?? -1];
  const opens = frame?.voice === 'active' && object !== undefined && object.quantity === null && object.to <= joint;
  return opens && ARMS_CLASSES.has(COUNTED_NOUN.get(object.lemma)?.class ?? 'thing') ? object : undefined;
}

/**
 * The group before a verbless one whose predicate it shares: an item before it in a list ("destroyed: 12 tanks, 4 guns", "found 13 mines, a drone and
 * 40 grenades"). Null where a clause of its own stands between.
 */
export function listNeighbour(reading: ClauseReading, group: NounGroup): NounGroup | null {
  const joint = jointBefore(reading, group);
  if (joint === null) return null;
  const colon = reading.sentence.tokens[joint]?.lower === ':';
  const items = [...reading.groups]
    .reverse()
    .filter((g) => g.to <= group.from && g.id !== group.id && g.quantity !== null && g.quantity.form !== 'article');
  const hosts = [
    SPELLS_OUT.test(reading.sentence.tokens[joint]?.lower ?? '') ? items.find((g) => isSumOf(g, group)) : undefined,
    ...items.slice(0, REACH).filter((g) => !isVerbless(reading, g)),
    items[0] ?? uncountedObject(reading, group, joint),
    colon ? reading.groups.find((g) => g.to <= joint) : undefined,
  ];
  return hosts.find((host) => host !== undefined && !isParted(reading, host, joint, { group, colon })) ?? null;
}

const wordsAt = ({ sentence }: ClauseReading, from: number, to: number): string =>
  sentence.tokens
    .slice(Math.max(0, from), to)
    .map((t) => t.lower)
    .join(' ');

/** "one of which", "three of whom". */
export const opensRelative = (reading: ClauseReading, group: NounGroup): boolean =>
  /\bof (?:whom|which)\b/.test(wordsAt(reading, group.from, group.to + 2));

/** "two of them by a frigate", "three of whom": a number that points back at what was counted before. */
export function pointsBack(reading: ClauseReading, group: NounGroup): boolean {
  const after = wordsAt(reading, group.from, group.to + 2);
  // "assaults, one of which killed 14": what is pointed at is no counted group
  if (opensRelative(reading, group) && reading.parts.some((part) => part.part === group.id && part.whole === null)) return false;
  return (
    /\bof (?:them|whom|which|these|those)\b/.test(after) ||
    // "Seven died, the youngest a girl of 14"
    /\bthe (?:youngest|oldest|eldest)$/.test(wordsAt(reading, group.from - 2, group.from)) ||
    // "Nine died, a girl of six among them"
    /\bamong (?:them|those)$/.test(after) ||
    /\b(?:among|of) (?:them|whom|which)$/.test(wordsAt(reading, group.from - 2, group.from)) ||
    // "Among them were seven members of the guard"
    /\bamong (?:them|those) (?:are|were|is|was)$/.test(wordsAt(reading, group.from - 3, group.from))
  );
}
