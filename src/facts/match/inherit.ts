import { COUNTED_NOUN } from '../../lexicon/counted-nouns.js';
import { FATAL_MANNERS, MANNERS } from '../../lexicon/outcomes.js';
import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { Measure } from '../../model/fact.js';
import type { Token } from '../../model/sentence.js';
import { isArms, isWeapon, PEOPLE_CLASSES } from '../arms-and-people.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { rolesOf } from '../roles/index.js';
import { takenIn } from './intake.js';
import { askedFor } from './asked-for.js';
import { draftOf, sentencesApart, type CountedGroup } from './candidate.js';
import { choose } from './choose.js';
import { definitePart } from './definite.js';
import { partOfLast, wholeBefore } from './part-of-last.js';
import { perPlace } from './per-place.js';
import { labelRoles } from './labels.js';
import { putAt } from './put-at.js';
import { isVerbless, listNeighbour, opensRelative, pointsBack } from './lists.js';
import { matchesOf } from './matches.js';
import { ofStory, stillThere } from './story.js';
import { PEOPLE_KINDS } from './takes.js';
import { countedAnew, toldAnew } from './told-anew.js';

/** "Ten people died. Four were children": a bare number that is said to be people of some sort. */
const isDescribed = (reading: ClauseReading, group: NounGroup): boolean =>
  group.head === null &&
  reading.frames.some(
    (f) =>
      f.lemma === 'be' &&
      !f.negated &&
      f.subject.includes(group.id) &&
      f.object.some((id) => {
        const named = reading.groups[id];
        return named?.quantity === null && /^(?:person|fighter)$/.test(COUNTED_NOUN.get(named.lemma)?.class ?? '');
      }),
  );

/** "13 were wounded, three critically", "three were stabbed, one fatally": a number with an adverb of manner is a part of the last fact. */
function inManner({ reading, group }: CountedGroup, last: Draft | undefined): 'same' | 'killed' | null {
  const manner = reading.sentence.tokens[group.to]?.lower ?? '';
  if (group.head !== null || last?.reading !== reading || last.kind !== 'casualties') return null;
  if (FATAL_MANNERS.has(manner)) return 'killed';
  return MANNERS.has(manner) ? 'same' : null;
}

const IN_PART = /^(?:partially|partly|badly|severely|slightly|lightly|seriously|heavily|moderately)$/;
const IN_FULL = /^(?:completely|totally|fully|entirely|wholly|outright)$/;

/** "1,100 houses were completely destroyed and 2,600 partially": a bare number with an adverb of degree shares the verb before. */
function inDegree({ reading, group }: CountedGroup, last: Draft | undefined): Measure | null {
  const degree = reading.sentence.tokens[group.to]?.lower ?? '';
  if (group.head !== null || last?.reading !== reading || !/^(?:damage|equipment)$/.test(last.kind)) return null;
  const saidAgain = reading.frames.some((f) => f.subject.includes(group.id) && f.lemma !== 'be');
  if (saidAgain) return null;
  return IN_PART.test(degree) ? 'damaged' : IN_FULL.test(degree) ? 'destroyed' : null;
}

/** "one while trying to flee", "three when a wall fell": a clause on how it came about. */
const OPENS_CIRCUMSTANCE = /^(?:while|when|as|after|before|where)$/;

const ELSEWHERE = /^(?:overseas|abroad|elsewhere|nearby|inside|outside|there|here)$/;

/** "It intercepted 43 drones. It lists 21 over Belgorod and eight over Crimea": bare numbers that a verb of counting up spreads over places. */
function isCountedUp(counted: CountedGroup, last: Draft): boolean {
  const { reading, group, quantity } = counted;
  const { tokens } = reading.sentence;
  const spread = /^(?:over|in|near|at|above|around)$/.test(tokens[group.to]?.lower ?? '');
  const listed = reading.frames.some(
    (f) => /^(?:list|count|report|record|name|note|register)$/.test(f.lemma) && f.object.includes(group.id),
  );
  return group.head === null && spread && listed && sentencesApart(counted, last) <= 1 && quantity.value < last.quantity.value;
}

/** "Nine of the dead are women and seven are children": a bare number that is told to be something goes on with the part before it. */
function isEquated(counted: CountedGroup, last: Draft): boolean {
  const { reading, group, quantity } = counted;
  const tellsWho = (r: ClauseReading, g: NounGroup): boolean =>
    r.frames.some(
      (f) =>
        f.lemma === 'be' && f.form === 'finite' && f.subject.includes(g.id) && f.object.some((id) => !r.groups[id]?.quantity),
    );
  const bare = group.head === null && quantity.form !== 'article';
  return bare && PEOPLE_KINDS.has(last.kind) && tellsWho(last.reading, last.group) && tellsWho(reading, group);
}

/** The word behind a comma. */
const behindComma = (tokens: readonly Token[], i: number): string =>
  tokens[i]?.lower === ',' ? (tokens[i + 1]?.lower ?? '') : '';

/** "Four were freed on Saturday and three more on Sunday": what stands after a joint with only a time or place shares the verb before. */
function isGapped({ reading, group }: CountedGroup, last: Draft | undefined): boolean {
  const { tokens } = reading.sentence;
  const joint = tokens[group.from - 1]?.lower ?? '';
  const after = tokens[group.to];
  const bare = group.head === null || /^others?$/.test(group.lemma);
  if (!bare || last?.reading !== reading) return false;
  // "gave the dead as four, then nine and then 12"
  if (joint === 'then' && /^(?:and|,|;)$/.test(tokens[group.from - 2]?.lower ?? '')) return true;
  // "44 arrests (eighteen in Sarn, fifteen in Lodva)", "Twelve died (15, according to the army)"
  if (joint === '(')
    return (after?.pos === 'prep' && after.lower !== 'of') || /^(?:according|by|says?|said)$/.test(behindComma(tokens, group.to));
  // "Scores were hurt - 96 according to the army"
  if (/^[-–—]$/.test(joint)) return after?.lower === 'according';
  if (!/^(?:and|,|;)$/.test(joint)) return false;
  if (OPENS_CIRCUMSTANCE.test(after?.lower ?? '')) return true;
  // "eight are held in Kenya and one abroad"
  if (ELSEWHERE.test(after?.lower ?? '')) return true;
  const parallel = tokens.slice(last.group.to, group.from - 1).some((t) => t.pos === after?.pos);
  return parallel && (after?.pos === 'date' || after?.lower === 'because' || (after?.pos === 'prep' && after.lower !== 'of'));
}

/** "Ten rockets hit the base and five more an oil terminal": a bare number right before what it hits shares the verb before, which is left out. */
function isBeforeObject({ reading, group }: CountedGroup, last: Draft | undefined): boolean {
  const joint = reading.sentence.tokens[group.from - 1]?.lower ?? '';
  const hit = reading.groups.find((g) => g.from === group.to);
  const shares = last?.reading === reading && last.role.role === 'agent' && (last.role.frame?.object ?? []).length > 0;
  return shares && group.head === null && hit?.head != null && /^(?:and|,|;|while|whereas)$/.test(joint);
}

/** "Eleven hit Varad and two Elbit": what stands before another place shares the verb that has the first as its object. */
function isBeforePlace({ entities }: Findings, { reading, group }: CountedGroup, last: Draft | undefined): boolean {
  const isPlace = (g: NounGroup | undefined): boolean =>
    g !== undefined && entities.some((e) => e.type === 'place' && e.start >= g.start && e.end === g.end);
  const joint = reading.sentence.tokens[group.from - 1]?.lower ?? '';
  const hitPlace = (last?.role.frame?.object ?? []).some((id) => isPlace(reading.groups[id]));
  return last?.reading === reading && hitPlace && /^(?:and|,|;)$/.test(joint) && isPlace(group) && isVerbless(reading, group);
}

/** "France has promised 20 guns and Germany 40 tanks": behind another name the number shares the verb before. */
function behindGiver(counted: CountedGroup): readonly Draft[] {
  const { reading, group } = counted;
  const { tokens } = reading.sentence;
  const giver = reading.groups.find((g) => g.to === group.from && g.quantity === null && tokens[g.head ?? -1]?.pos === 'name');
  if (group.head === null || !giver || !/^(?:and|while|,|;)$/.test(tokens[giver.from - 1]?.lower ?? '')) return [];
  const frame = reading.frames.findLast(
    (f) => f.to <= giver.from && f.form === 'finite' && f.voice === 'active' && f.object.length > 0,
  );
  if (!frame) return [];
  const trigger = { text: frame.lemma, start: frame.start, end: frame.end };
  const shared: CountedGroup = {
    ...counted,
    roles: [{ role: 'patient', predicates: [frame.lemma], trigger, frame, noun: null }],
  };
  return choose(matchesOf(shared))
    .slice(0, 1)
    .map((match) => draftOf(shared, match));
}

/** An item of a list shares the predicate of the list. */
function itemOfList(findings: Findings, counted: CountedGroup, before: readonly Draft[]): readonly Draft[] {
  const { reading, group, quantity, target } = counted;
  const host = listNeighbour(reading, group);
  if (!host) return [];
  if (group.head === null) {
    // "612 were arrested: 140 for drunken driving, 97 for assault": bare numbers count what the item before them counts
    const sibling = before.find((d) => d.reading === reading && d.group.id === host.id);
    // "a $2bn sale failed, with 71 votes against and 27 in favour"
    const alike = sibling?.kind !== 'money' || sibling.quantity.class === quantity.class;
    return sibling && alike && quantity.form !== 'vague' ? [{ ...sibling, quantity, group, rule: `${sibling.rule}/list` }] : [];
  }
  if (target.counted === null) return [];
  // "among them nine women and four infants": the item before shares what it was told by another number
  const part = before.find((d) => d.reading === reading && d.group.id === host.id && d.rule.endsWith('/part'));
  if (part && part.class?.class === target.counted.class)
    return [{ ...part, quantity, group, counted: target.span, rule: `${part.rule}/list` }];
  const roles = rolesOf(findings, reading, host).filter(({ role }) => role !== 'event' && role !== 'with');
  // "70 had been destroyed - 41 missiles and 29 drones": the item before has the verb of the sum
  const sibling = before.find((d) => d.reading === reading && d.group.id === host.id);
  const shared: CountedGroup = { ...counted, roles: roles.length > 0 || !sibling ? roles : [sibling.role] };
  const own = choose(matchesOf(shared))
    .slice(0, 1)
    .map((match) => draftOf(shared, match));
  // "230 - 213 privates, 11 officers and six civilians": a later item shares what the first got from the figure
  const alike =
    sibling?.class != null &&
    ((PEOPLE_KINDS.has(sibling.kind) && PEOPLE_CLASSES.has(target.counted.class) && PEOPLE_CLASSES.has(sibling.class.class)) ||
      // "24 drones, including 13 Shaheds"
      (isWeapon(sibling.kind) && target.counted.class === sibling.class.class));
  return own.length > 0 || !sibling || !alike
    ? own
    : [{ ...sibling, quantity, group, counted: target.span, rule: `${sibling.rule}/list` }];
}

/** "SEIZED. 4 vehicles; 3 launchers": a label says what happened to each item under it. */
function underLabel(findings: Findings, counted: CountedGroup): readonly Draft[] {
  if (counted.group.head === null || counted.target.counted === null) return [];
  const shared: CountedGroup = { ...counted, roles: labelRoles(findings, counted.reading, counted.group) };
  return choose(matchesOf(shared))
    .slice(0, 1)
    .map((match) => draftOf(shared, match));
}

/** "fired 75 missiles, 41 of which were shot down": a later figure is for what the last sentence told first. */
const topicOf = (before: readonly Draft[]): Draft | undefined => before.find((d) => d.reading === before.at(-1)?.reading);

/** "The US share was 66 Tomahawks": what somebody's part of it comes to shares what was told of the last weapons. */
function shareOfLast({ reading, group, quantity, target }: CountedGroup, last: Draft | undefined): readonly Draft[] {
  const isShare = reading.frames.some(
    (f) =>
      f.lemma === 'be' &&
      f.object.includes(group.id) &&
      f.subject.some((id) => /^(?:share|contribution|part|portion|quota)$/.test(reading.groups[id]?.lemma ?? '')),
  );
  const alike = last !== undefined && isArms(last.kind) && target.counted?.class === last.class?.class;
  return isShare && alike ? [{ ...last, quantity, group, reading, counted: target.span, rule: `${last.rule}/share` }] : [];
}

/** Verbs that say nothing of what happened to their object. */
const SAYS_LITTLE = /^(?:be|say|report|add|announce|tell|state)$/;

/** Drafts of a group that says nothing of its own but points back to what was counted before, or stands in a list. */
export function inherited(findings: Findings, counted: CountedGroup, before: readonly Draft[]): readonly Draft[] {
  const { reading, group, quantity, target } = counted;
  if (quantity.form === 'article' && target.counted === null) return [];
  // "14 murders, 3 fewer than the week before"
  if (/^(?:fewer|less)$/.test(reading.sentence.tokens[group.to]?.lower ?? '')) return [];
  const anew = countedAnew(counted, topicOf(before.filter((d) => sentencesApart(counted, d) <= 2)));
  if (anew.length > 0) return anew;
  const put = putAt(findings, counted, before);
  if (put.length > 0) return put;
  const share = shareOfLast(
    counted,
    before.findLast((d) => sentencesApart(counted, d) <= 3 && isArms(d.kind)),
  );
  if (share.length > 0) return share;
  const saysMore = reading.frames.some(
    (f) => (f.subject.includes(group.id) && f.lemma !== 'be') || (f.object.includes(group.id) && !SAYS_LITTLE.test(f.lemma)),
  );
  const there = perPlace(findings, counted);
  if (there.length > 0) return there;
  const given = behindGiver(counted);
  if (given.length > 0) return given;
  // "Ninety were jailed, and 40 of them are still inside"
  const remaining = pointsBack(reading, group) ? stillThere(findings, counted, before) : [];
  if (remaining.length > 0) return remaining;
  if (pointsBack(reading, group) && !saysMore) return partOfLast(findings, counted, wholeBefore(counted, before));
  const definite = definitePart(counted, before);
  if (definite.length > 0) return definite;
  const patients = takenIn(findings, counted, before);
  if (patients.length > 0) return patients;
  const last = before.at(-1);
  if (last && isCountedUp(counted, last)) return [{ ...last, quantity, group, reading, rule: `${last.rule}/counted-up` }];
  if (last && isEquated(counted, last)) return partOfLast(findings, counted, last);
  if (isDescribed(reading, group))
    return partOfLast(
      findings,
      counted,
      before.findLast((d) => PEOPLE_KINDS.has(d.kind)),
    );
  const degree = inDegree(counted, last);
  if (last && degree) return [{ ...last, measure: degree, quantity, group, rule: `${last.rule}/degree` }];
  const manner = inManner(counted, last);
  if (last && manner === 'killed') return [{ ...last, measure: 'killed', quantity, group, rule: `${last.rule}/fatal` }];
  if (manner === 'same') return partOfLast(findings, counted, last);
  if (last && (isBeforePlace(findings, counted, last) || isBeforeObject(counted, last)))
    return [{ ...last, quantity, group, rule: `${last.rule}/gapped` }];
  // "17 were aimed at the base, two of them failing to explode, and five at the town": what the aside says is not shared
  const main = before.findLast((d) => d.reading === reading && d.role.frame?.form === 'finite') ?? last;
  if (main && isVerbless(reading, group) && isGapped(counted, main))
    return [{ ...main, quantity, group, rule: `${main.rule}/gapped` }];
  // "assaults, one of which killed 14" is a clause of its own, no item of a list
  if (opensRelative(reading, group)) return [];
  const told = [...askedFor(findings, counted), ...toldAnew(counted, before)].slice(0, 1);
  if (told.length > 0) return told;
  const episode = ofStory(findings, counted, before);
  if (episode.length > 0) return episode;
  const item = isVerbless(reading, group) ? itemOfList(findings, counted, before) : [];
  return item.length > 0 ? item : underLabel(findings, counted);
}
