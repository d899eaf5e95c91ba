import { COUNTED_NOUN } from '../../lexicon/counted-nouns.js';
import { FATAL_MANNERS, MANNERS } from '../../lexicon/outcomes.js';
import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { Measure } from '../../model/fact.js';
import type { Token } from '../../model/sentence.js';
import { isPerson } from '../arms-and-people.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import type { CountedGroup } from './candidate.js';
import { isVerbless } from './lists.js';

/** "13 were wounded, three critically", "three were stabbed, one fatally": a number with an adverb of manner is a part of the last fact. */
export function inManner({ reading, group }: CountedGroup, last: Draft | undefined): 'same' | 'killed' | null {
  const manner = reading.sentence.tokens[group.to]?.lower ?? '';
  if (group.head !== null || last?.reading !== reading || last.kind !== 'casualties') return null;
  if (FATAL_MANNERS.has(manner)) return 'killed';
  return MANNERS.has(manner) ? 'same' : null;
}

/** Adverbs of degree: damaged and no more, or destroyed. */
const IN_PART = /^(?:partially|partly|badly|severely|slightly|lightly|seriously|heavily|moderately)$/;
const IN_FULL = /^(?:completely|totally|fully|entirely|wholly|outright)$/;

/** "1,100 houses were completely destroyed and 2,600 partially": a bare number with an adverb of degree shares the verb before. */
export function inDegree({ reading, group }: CountedGroup, last: Draft | undefined): Measure | null {
  const degree = reading.sentence.tokens[group.to]?.lower ?? '';
  if (group.head !== null || last?.reading !== reading || !/^(?:damage|equipment)$/.test(last.kind)) return null;
  const saidAgain = reading.frames.some((f) => f.subject.includes(group.id) && f.lemma !== 'be');
  if (saidAgain) return null;
  return IN_PART.test(degree) ? 'damaged' : IN_FULL.test(degree) ? 'destroyed' : null;
}

/** "one while trying to flee", "three when a wall fell": a clause on how it came about. */
const OPENS_CIRCUMSTANCE = /^(?:while|when|as|after|before|where)$/;

/** "eight are held in Kenya and one abroad" */
const ELSEWHERE = /^(?:overseas|abroad|elsewhere|nearby|inside|outside|there|here)$/;

/** Prepositions that part a number by places. */
const PLACES = /^(?:in|at|near|outside|on|over)$/;

/** The word behind a comma. */
const behindComma = (tokens: readonly Token[], i: number): string =>
  tokens[i]?.lower === ',' ? (tokens[i + 1]?.lower ?? '') : '';

const YEAR = /^(?:19|20)\d\d$/;

/** "May", "2023", "this year", "late evening" */
const isOfTime = (token: Token | undefined): boolean =>
  token?.pos === 'date' ||
  YEAR.test(token?.lower ?? '') ||
  /^(?:morning|evening|afternoon|night|noon|late|early|this|last|year|month|week)$/.test(token?.lower ?? '');

/** "In May four died, and in June, nine", "raised it to 41 and by Sunday 233": a joint and a time before a number that stands alone, as behind the fact before. */
function opensDated(tokens: readonly Token[], from: number, last: Draft): boolean {
  let i = tokens[from - 1]?.lower === ',' ? from - 2 : from - 1;
  const end = i;
  while (isOfTime(tokens[i])) i--;
  const isDated = i < end && /^(?:in|on|by|at)$/.test(tokens[i]?.lower ?? '');
  return isDated && /^(?:and|;)$/.test(tokens[i - 1]?.lower ?? '') && last.group.to <= i;
}

/** "seven in the port and two at the depot": whether a later number stands behind a joint with a place of its own. */
const goesOnElsewhere = (reading: ClauseReading, group: NounGroup): boolean =>
  reading.groups.some(
    (g) =>
      g.id > group.id &&
      g.head === null &&
      g.quantity?.class === 'count' &&
      /^(?:and|,|;)$/.test(reading.sentence.tokens[g.from - 1]?.lower ?? '') &&
      PLACES.test(reading.sentence.tokens[g.to]?.lower ?? ''),
  );

/** "Four were freed on Saturday and three more on Sunday": what stands after a joint with only a time or place shares the verb before. */
export function isGapped({ reading, group }: CountedGroup, last: Draft | undefined): boolean {
  const { tokens } = reading.sentence;
  const joint = tokens[group.from - 1]?.lower ?? '';
  // "one each over Arlo and Benna"
  const after = tokens[tokens[group.to]?.lower === 'each' ? group.to + 1 : group.to];
  const bare = group.head === null || /^others?$/.test(group.lemma);
  if (!bare || last?.reading !== reading) return false;
  // "gave the dead as four, then nine and then 12"
  if (joint === 'then' && /^(?:and|,|;)$/.test(tokens[group.from - 2]?.lower ?? '')) return true;
  // "44 arrests (eighteen in Sarn, fifteen in Lodva)", "Twelve died (15, according to the army)"
  if (joint === '(')
    return (after?.pos === 'prep' && after.lower !== 'of') || /^(?:according|by|says?|said)$/.test(behindComma(tokens, group.to));
  // "Scores were hurt - 96 according to the army"
  if (/^[-–—]$/.test(joint)) return after?.lower === 'according';
  if (opensDated(tokens, group.from, last)) return true;
  if (!/^(?:and|,|;)$/.test(joint)) return false;
  if (OPENS_CIRCUMSTANCE.test(after?.lower ?? '') || ELSEWHERE.test(after?.lower ?? '')) return true;
  // "Nine were killed, seven in the port of Lasko and two at a depot"
  if (PLACES.test(after?.lower ?? '') && goesOnElsewhere(reading, group)) return true;
  // "more than 3,800 have died so far this year, and over 8,400 in 2023"
  const isDated = after?.pos === 'prep' && isOfTime(tokens[group.to + 1]);
  if (isDated && tokens.slice(last.group.to, group.from - 1).some(isOfTime)) return true;
  const parallel = tokens.slice(last.group.to, group.from - 1).some((t) => t.pos === after?.pos);
  return parallel && (after?.pos === 'date' || after?.lower === 'because' || (after?.pos === 'prep' && after.lower !== 'of'));
}

/** What may stand behind people who share the verb before: where, when and how it came about. */
const BEHIND_PEOPLE = /^(?:[,.;]|in|at|near|on|during|outside|inside|when|while|after)$/;

/** "Three policemen died, and 85 militants", "131 people died in May, and in June 97 villagers": people after ", and" of whom no verb tells share the fate told before. */
export function isGappedPeople({ reading, group, target }: CountedGroup, last: Draft | undefined): boolean {
  const { tokens } = reading.sentence;
  if (last?.reading !== reading || last.kind !== 'casualties' || last.role.frame === null) return false;
  if (group.head === null || !isPerson(target.counted?.class) || !isPerson(last.class?.class)) return false;
  const joined = tokens[group.from - 1]?.lower === 'and' && tokens[group.from - 2]?.lower === ',';
  if (!joined && !opensDated(tokens, group.from, last)) return false;
  // "in a single night, and scores of villagers" is no list
  const completes = reading.preps.some(
    ({ groups: [first = -1, ...others] }) =>
      first === group.id || (others.includes(group.id) && isPerson(COUNTED_NOUN.get(reading.groups[first]?.lemma ?? '')?.class)),
  );
  return !completes && (tokens[group.to] === undefined || BEHIND_PEOPLE.test(tokens[group.to]?.lower ?? ''));
}

/** "Ten rockets hit the base and five more an oil terminal": a bare number right before what it hits shares the verb before, which is left out. */
export function isBeforeObject({ reading, group }: CountedGroup, last: Draft | undefined): boolean {
  const joint = reading.sentence.tokens[group.from - 1]?.lower ?? '';
  const hit = reading.groups.find((g) => g.from === group.to);
  const shares = last?.reading === reading && last.role.role === 'agent' && (last.role.frame?.object ?? []).length > 0;
  return shares && group.head === null && hit?.head != null && /^(?:and|,|;|while|whereas)$/.test(joint);
}

/** "Eleven hit Varad and two Elbit": what stands before another place shares the verb that has the first as its object. */
export function isBeforePlace({ entities }: Findings, { reading, group }: CountedGroup, last: Draft | undefined): boolean {
  const isPlace = (g: NounGroup | undefined): boolean =>
    g !== undefined && entities.some((e) => e.type === 'place' && e.start >= g.start && e.end === g.end);
  const joint = reading.sentence.tokens[group.from - 1]?.lower ?? '';
  const hitPlace = (last?.role.frame?.object ?? []).some((id) => isPlace(reading.groups[id]));
  return last?.reading === reading && hitPlace && /^(?:and|,|;)$/.test(joint) && isPlace(group) && isVerbless(reading, group);
}

/** "India reported 14, Egypt eight and Turkey four": a bare number right behind another name shares the verb that the first name has. */
export function isBehindName({ reading, group, quantity }: CountedGroup, before: readonly Draft[]): boolean {
  const { tokens } = reading.sentence;
  const isName = (g: NounGroup | undefined): boolean =>
    g !== undefined && g.quantity === null && g.head !== null && tokens[g.head]?.pos === 'name';
  const name = reading.groups.find((g) => g.to === group.from);
  const told = before.filter((d) => d.reading === reading && d.quantity.class === quantity.class);
  if (told.length === 0 || told.at(-1) !== before.at(-1) || group.head !== null || !isName(name)) return false;
  if (!/^(?:and|,|;|while)$/.test(tokens[(name?.from ?? 0) - 1]?.lower ?? '')) return false;
  return reading.frames.some(
    (f) =>
      f.voice === 'active' &&
      f.form === 'finite' &&
      told.some((d) => d.group.from === f.to) &&
      f.subject.length > 0 &&
      f.subject.every((id) => isName(reading.groups[id])),
  );
}
