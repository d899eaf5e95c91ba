import { COUNTED_NOUN } from '../../lexicon/counted-nouns.js';
import type { ClauseReading, NounGroup } from '../../model/clause.js';
import { isArms, isPerson, isWeapon, PEOPLE_CLASSES } from '../arms-and-people.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { rolesOf, type RoleReading } from '../roles/index.js';
import { takenIn } from './intake.js';
import { askedFor } from './asked-for.js';
import { draftOf, sentencesApart, type CountedGroup } from './candidate.js';
import { choose } from './choose.js';
import { definitePart } from './definite.js';
import { partOfLast, wholeBefore } from './part-of-last.js';
import { inDegree, inManner, isBeforeObject, isBeforePlace, isBehindName, isGapped, isGappedPeople } from './gapped.js';
import { perPlace } from './per-place.js';
import { labelRoles } from './labels.js';
import { putAt } from './put-at.js';
import { isVerbless, listNeighbour, opensRelative, pointsBack } from './lists.js';
import { matchesOf } from './matches.js';
import { ofStory, stillThere } from './story.js';
import { PEOPLE_KINDS } from './takes.js';
import { targetOf, type Target } from './target.js';
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
        return named?.quantity === null && isPerson(COUNTED_NOUN.get(named.lemma)?.class);
      }),
  );

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

/** "destroyed 40 targets: 28 missiles and 12 of the 16 drones": what a bare number picks from counts it. */
function pickedFrom(findings: Findings, reading: ClauseReading, group: NounGroup): Target | null {
  const whole = reading.parts.find((p) => p.part === group.id && p.relation === 'of')?.whole;
  const from = whole == null ? undefined : reading.groups[whole];
  return group.head === null && from?.head != null ? targetOf(findings, reading, from) : null;
}

/** An item of a list shares the predicate of the list. */
function itemOfList(findings: Findings, item: CountedGroup, before: readonly Draft[]): readonly Draft[] {
  const { reading, group, quantity } = item;
  const host = listNeighbour(reading, group);
  if (!host) return [];
  const picked = pickedFrom(findings, reading, group);
  if (group.head === null && !picked) {
    // "612 were arrested: 140 for drunken driving, 97 for assault": bare numbers count what the item before them counts
    const sibling = before.find((d) => d.reading === reading && d.group.id === host.id);
    // "a $2bn sale failed, with 71 votes against and 27 in favour"
    const alike = sibling?.kind !== 'money' || sibling.quantity.class === quantity.class;
    return sibling && alike && quantity.form !== 'vague' ? [{ ...sibling, quantity, group, rule: `${sibling.rule}/list` }] : [];
  }
  const counted: CountedGroup = { ...item, target: picked ?? item.target };
  const { target } = counted;
  if (target.counted === null) return [];
  // "among them nine women and four infants": the item before shares what it was told by another number
  const part = before.find((d) => d.reading === reading && d.group.id === host.id && d.rule.endsWith('/part'));
  if (part && part.class?.class === target.counted.class)
    return [{ ...part, quantity, group, counted: target.span, rule: `${part.rule}/list` }];
  const roles = rolesOf(findings, reading, host).filter(({ role }) => role !== 'event' && role !== 'with');
  // "70 had been destroyed - 41 missiles and 29 drones": the item before has the verb of the sum
  const sibling = before.find((d) => d.reading === reading && d.group.id === host.id);
  const sharing = (shared: readonly RoleReading[]): readonly Draft[] =>
    choose(matchesOf({ ...counted, roles: shared }))
      .slice(0, 1)
      .map((match) => draftOf({ ...counted, roles: shared }, match));
  const own = firstOf([() => sharing(roles), () => (sibling ? sharing([sibling.role]) : [])]);
  // "230 - 213 privates, 11 officers and six civilians": a later item shares what the first got from the figure
  const alike =
    sibling?.class != null &&
    ((PEOPLE_KINDS.has(sibling.kind) && PEOPLE_CLASSES.has(target.counted.class) && PEOPLE_CLASSES.has(sibling.class.class)) ||
      // "24 drones, including 13 Shaheds"
      (isWeapon(sibling.kind) && target.counted.class === sibling.class.class));
  // "Police counted 14 bodies - nine men, three women": of bodies, not of a force
  const ofSum = alike && own[0]?.kind === 'forces' && sibling?.kind !== 'forces';
  return (own.length > 0 && !ofSum) || !sibling || !alike
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

/** The first of several ways to read a number that gives any facts. */
export function firstOf(ways: readonly (() => readonly Draft[])[]): readonly Draft[] {
  for (const way of ways) {
    const drafts = way();
    if (drafts.length > 0) return drafts;
  }
  return [];
}

/** Figures told anew, shares, numbers for places and givers, and what remains of those told before. */
const goesOn = (findings: Findings, counted: CountedGroup, before: readonly Draft[]): readonly Draft[] =>
  firstOf([
    () => countedAnew(counted, topicOf(before.filter((d) => sentencesApart(counted, d) <= 2))),
    () => putAt(findings, counted, before),
    () => {
      const arms = before.findLast((d) => sentencesApart(counted, d) <= 3 && isArms(d.kind));
      return shareOfLast(counted, arms);
    },
    () => perPlace(findings, counted),
    () => behindGiver(counted),
    // "Ninety were jailed, and 40 of them are still inside"
    () => (pointsBack(counted.reading, counted.group) ? stillThere(findings, counted, before) : []),
  ]);

/** "Total dead: 192 Guests: 12": a label that only names people is of some of those told of before it. */
function labelsWho(findings: Findings, { reading, group }: CountedGroup, last: Draft): boolean {
  const label = reading.groups.find((g) => g.to === group.from - 1 && reading.sentence.tokens[g.to]?.lower === ':');
  const told = label !== undefined && last.reading === reading && last.kind === 'casualties' && last.group.to === label.from;
  return told && group.head === null && isPerson(targetOf(findings, reading, label).counted?.class);
}

/** What shares the last fact, or is a part of it; null where the number is no such part. */
function asLast(findings: Findings, counted: CountedGroup, before: readonly Draft[]): readonly Draft[] | null {
  const { reading, group, quantity, target } = counted;
  const last = before.at(-1);
  if (last && isCountedUp(counted, last)) return [{ ...last, quantity, group, reading, rule: `${last.rule}/counted-up` }];
  if (last && isEquated(counted, last)) return partOfLast(findings, counted, last);
  if (isDescribed(reading, group)) {
    const people = before.findLast((d) => PEOPLE_KINDS.has(d.kind));
    return partOfLast(findings, counted, people);
  }
  if (last && labelsWho(findings, counted, last)) return partOfLast(findings, counted, last);
  const degree = inDegree(counted, last);
  if (last && degree) return [{ ...last, measure: degree, quantity, group, rule: `${last.rule}/degree` }];
  const manner = inManner(counted, last);
  if (last && manner === 'killed') return [{ ...last, measure: 'killed', quantity, group, rule: `${last.rule}/fatal` }];
  if (manner === 'same') return partOfLast(findings, counted, last);
  // "17 were aimed at the base, two of them failing to explode, and five at the town": what the aside says is not shared
  const main = before.findLast((d) => d.reading === reading && d.role.frame?.form === 'finite') ?? last;
  if (main && isBehindName(counted, before)) return [{ ...main, quantity, group, rule: `${main.rule}/gapped` }];
  const shares = isBeforePlace(findings, counted, last) || isBeforeObject(counted, last);
  if (last && shares) return [{ ...last, quantity, group, rule: `${last.rule}/gapped` }];
  if (!main || !isVerbless(reading, group)) return null;
  if (isGapped(counted, main)) return [{ ...main, quantity, group, rule: `${main.rule}/gapped` }];
  return isGappedPeople(counted, main)
    ? [{ ...main, quantity, group, class: target.counted, counted: target.span, rule: `${main.rule}/gapped` }]
    : null;
}

/** Drafts of a group that says nothing of its own but points back to what was counted before, or stands in a list. */
export function inherited(findings: Findings, counted: CountedGroup, before: readonly Draft[]): readonly Draft[] {
  const { reading, group, quantity, target } = counted;
  if (quantity.form === 'article' && target.counted === null) return [];
  // "14 murders, 3 fewer than the week before"
  if (/^(?:fewer|less)$/.test(reading.sentence.tokens[group.to]?.lower ?? '')) return [];
  const more = goesOn(findings, counted, before);
  if (more.length > 0) return more;
  const saysMore = reading.frames.some(
    (f) => (f.subject.includes(group.id) && f.lemma !== 'be') || (f.object.includes(group.id) && !SAYS_LITTLE.test(f.lemma)),
  );
  if (pointsBack(reading, group) && !saysMore) return partOfLast(findings, counted, wholeBefore(counted, before));
  const back = firstOf([() => definitePart(counted, before), () => takenIn(findings, counted, before)]);
  if (back.length > 0) return back;
  const shared = asLast(findings, counted, before);
  if (shared) return shared;
  // "assaults, one of which killed 14" is a clause of its own, no item of a list
  if (opensRelative(reading, group)) return [];
  return firstOf([
    () => [...askedFor(findings, counted), ...toldAnew(counted, before)].slice(0, 1),
    () => ofStory(findings, counted, before),
    () => (isVerbless(reading, group) ? itemOfList(findings, counted, before) : []),
    () => underLabel(findings, counted),
  ]);
}
