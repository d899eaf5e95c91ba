import { LIGHT_VERBS } from '../../lexicon/light-verbs.js';
import type { Kind, Measure } from '../../model/fact.js';
import { isArms, isWeapon } from '../arms-and-people.js';
import type { Role, RoleReading } from '../roles/index.js';
import type { Match } from './candidate.js';

/** Which kind wins where two read the same words: the one whose counted noun is the narrower. */
const RANK: readonly Kind[] = [
  'drones',
  'munitions',
  'casualties',
  'captives',
  'displacement',
  'forces',
  'equipment',
  'territory',
  'affected',
  'damage',
  'money',
];

/** How directly a role ties a number to what happened. */
const STRENGTH: Readonly<Record<Role, number>> = { patient: 5, agent: 4, state: 4, event: 3, of: 2, with: 1 };

/** Nouns of people that tell what happened to them only where nothing else does: "the return of 500 refugees". */
const TELLING_NOUNS = /^(?:refugee|idp|displaced|asylum seeker|evacuee|returnee|abductee|wounded|injured|dead|missing)$/;

const isParticiple = ({ role }: Match): boolean => role.frame?.form === 'participle';

/** "killed 12 people in a camp": where those were to whom a verb does something. */
const WHEREABOUTS = /^(?:in|inside|on) (?:camp|camps|shelter|shelters|tent|centre|center)$/;

/** "children sheltering in a school were killed", "shot while trying to flee": why they were there. */
const isBackground = ({ measure, role }: Match): boolean =>
  measure === 'displaced' &&
  role.role === 'agent' &&
  (role.frame?.form === 'ing' || (role.frame?.form === 'infinitive' && role.frame.modality === 'planned'));

/** A verb that says little by itself; of a weapon "destroy" and "hit" say all: "destroyed a missile aimed at the base", "nine fired at it hit the base". */
const isLight = ({ form, measure, kind }: Match): boolean =>
  LIGHT_VERBS.has(form) &&
  !(kind.name === 'territory' && measure === 'lost') &&
  !(form === 'destroy' && measure === 'downed') &&
  !(/^(?:hit|strike)$/.test(form) && measure === 'hit');

const HARMS = /^(?:kill|injure|wound|maim)$/;

const SHOWN = /^(?:parade|display|exhibit|show off|unveil)$/;

const FOUND = /^(?:find|discover|locate|uncover|unearth|detect|spot|identify)$/;

/** What goes before the shooting down; "detected 30 and shot down 12" tells how many came. */
const BEFORE_END = /^(?:identify|locate|find|spot|suppress|jam|block)$/;

/** How much less an attribute says than a verb: of weapons, troops and captives what they were is told only in passing. */
const ATTRIBUTE: Readonly<Partial<Record<Kind, number>>> = { drones: 3, munitions: 3, equipment: 3, forces: 3, captives: 3.5 };

/** Two words say more than one, a body is a death whatever else is said of it, a light verb says little. */
function specificity(match: Match): number {
  const { form, role } = match;
  const words = form.split(' ').length;
  const isWhereabouts = role.frame === null && role.role === 'state' && WHEREABOUTS.test(form);
  const isStock = isArms(match.kind.name) && match.measure === 'held' && role.role === 'state' && role.frame === null;
  const phrase = words > 1 && !isWhereabouts && !isStock && !isBackground(match) ? 3 + (words - 2) / 2 : 0;
  const body = form === 'body' || form === 'corpse' ? 4 : 0;
  // "a $5m reward was offered": a sum named by its own noun
  const struck = match.kind.name === 'equipment' && STRUCK.test(form) ? 0.2 : 0;
  // "discovered and destroyed 36 mines": what was done with them says more than that they were found
  const found = isArms(match.kind.name) && FOUND.test(form) ? 0.2 : 0;
  const named = role.noun?.quantity?.class === 'money' ? 4 : 0;
  const aside = isParticiple(match) && role.frame?.relation !== 'main' ? 0.5 : 0;
  // "the capture of 12 men who had raided a farm": what they had done before is told in passing
  const deed = match.kind.name === 'forces' && role.role === 'agent' && role.frame?.relation === 'relative' ? 2.5 : 0;
  // "destroyed 40 stockpiled mines": the word before the noun says what they were
  // … and "the freeing of 40 jailed fighters" how those were who are freed
  const attribute =
    role.role !== 'patient' || role.frame !== null ? 0 : match.measure === 'released' ? 0 : (ATTRIBUTE[match.kind.name] ?? 0);
  // "saw 12 tanks destroyed", "had 12 tanks destroyed", "the number of tanks destroyed rose to 40": what befell them says more than that they were seen or counted
  const seen = match.measure === 'held' && /^(?:see|number|have)$/.test(form) ? 2 : 0;
  const noun = role.role === 'event' && TELLING_NOUNS.test(form) ? 1.5 : 0;
  // "found 14 grenades hidden in a coffin", "paraded six captured tanks", "struck five bunkers held by rebels", "destroyed two tanks captured in May": what else is told says more
  const isTaken = isArms(match.kind.name) && match.measure === 'captured' && role.frame?.relation === 'reduced';
  const isHeld = match.measure === 'held' || match.measure === 'controlled' || isTaken;
  // … and "lost five guns in that area": where they stood says least
  const kept = isHeld && (isParticiple(match) || SHOWN.test(form) || isStock) ? 3 : 0;
  return (
    STRENGTH[role.role] -
    kept -
    seen -
    noun +
    phrase +
    body +
    named -
    aside -
    struck -
    found -
    attribute -
    deed -
    (isLight(match) ? 2.5 : 0)
  );
}

const byWorth = (a: Match, b: Match): number =>
  specificity(b) - specificity(a) || RANK.indexOf(a.kind.name) - RANK.indexOf(b.kind.name);

/** "killed, injured or captured 40": verbs joined before one object tell of one event. */
const joined = (a: RoleReading, b: RoleReading): boolean =>
  a.role === 'patient' &&
  b.role === 'patient' &&
  a.frame?.voice === 'active' &&
  b.frame?.voice === 'active' &&
  a.frame.relation !== 'relative' &&
  b.frame.relation !== 'relative' &&
  a.frame.object[0] === b.frame.object[0];

/** "19 nurses detained in either state", "a hostage held in Gaza": where they were, not what happened now. */
const DESCRIBES = /^(?:hold|detain|base|station|keep|hold hostage|imprison|hold captive)$/;

/** "shot down 20 drones that Rebels sent at the port", "sent 35 drones, all of which were shot down": weapons that somebody sent flew, whatever became of them. */
const isSentOff = ({ kind, measure, form, role }: Match): boolean =>
  isWeapon(kind.name) && measure === 'launched' && form === 'send' && role.role === 'patient' && role.frame?.form === 'finite';

/** "the release of 12 miners kidnapped in May": those whom somebody releases were taken before. */
const isReleaseOfTaken = (first: Match, second: Match): boolean =>
  first.kind.name === 'captives' &&
  first.measure === 'captured' &&
  /^(?:reduced|relative)$/.test(first.role.frame?.relation ?? '') &&
  second.kind === first.kind &&
  second.measure === 'released' &&
  second.role.role === 'of';

/** A second fact on one number needs a verb of its own with the group as its patient or agent ("free the 200 girls it seized"). */
function secondEvent(first: Match, second: Match): boolean {
  // "two soldiers went missing in a raid": those to whom it happened are not counted as attackers too
  if (second.kind.name === 'forces' && second.measure === 'deployed' && first.kind.name === 'casualties') return false;
  if (isReleaseOfTaken(first, second)) return true;
  const [a, b] = [first.role.frame, second.role.frame];
  if (!a || !b || a.id === b.id || joined(first.role, second.role)) return false;
  // "freed a student who had been held for six days"
  if (first.kind.name === 'captives' && second.measure === 'held' && b.relation === 'relative') return false;
  if (DESCRIBES.test(second.form) && (isParticiple(first) || isParticiple(second))) return false;
  if (b.relation === 'infinitive' && b.parent === a.id) return false;
  // "seized 150 drones hidden in a lorry", "shot down two jets that were attacking a convoy"
  if (second.measure === 'held' && (isParticiple(second) || b.relation === 'relative')) return false;
  if (isBackground(second)) return false;
  // "900 were killed, wounded or abducted": one number for all who fared so or so
  if (first.kind.name === 'casualties' && first.measure === 'casualties' && second.kind.name === 'captives') return false;
  // "rockets were fired at the base, wounding two"
  if (isArms(first.kind.name) && b.form === 'ing' && b.relation === 'adverbial' && HARMS.test(second.form)) return false;
  // "attacked with a missile which the army shot down"
  const usedBefore =
    second.role.role === 'with' &&
    isArms(second.kind.name) &&
    second.measure !== 'held' &&
    second.kind === first.kind &&
    b.form === 'finite' &&
    b.from < a.from;
  const said = usedBefore || second.role.role === 'patient' || (second.role.role === 'agent' && first.role.role === 'patient');
  return said && (!isLight(second) || isSentOff(second));
}

const STRUCK = /^(?:strike|hit|attack|target|shell|bomb|bombard)$/;

const endsDead = (a: Match, b: Match): boolean =>
  a.kind.name === 'casualties' && [a.measure, b.measure].sort().join('+') === 'injured+killed';

const isHurt = ({ kind, measure }: Match): boolean => kind.name === 'casualties' && measure !== 'missing';

/** The common measure of two that are said of one number together ("40 killed and wounded"); null where there is none. */
function together(a: Match, b: Match): Measure | null {
  // "200,000 dead and wounded"
  if (isHurt(a) && isHurt(b) && a.role.role !== 'of' && b.role.role !== 'of') {
    const [first, second] = a.role.trigger.start < b.role.trigger.start ? [a, b] : [b, a];
    const gap = second.role.trigger.start - first.role.trigger.end;
    if (gap >= ', '.length && gap <= ' and '.length)
      return (b.kind.together?.[[a.measure, b.measure].sort().join('+')] as Measure | undefined) ?? null;
  }
  // "several of those in critical condition succumbed"
  const died = [a, b].find((m) => m.measure === 'killed' && m.role.role === 'agent' && m.role.frame?.form === 'finite');
  if (died && isHurt(a) && isHurt(b) && [a, b].some((m) => m.measure === 'injured' && m.role.role === 'state')) return 'killed';
  const apart = a.role.frame === null || b.role.frame === null || a.role.frame.id === b.role.frame.id;
  // "struck and destroyed": that it was struck adds nothing
  if (STRUCK.test(a.form) || STRUCK.test(b.form)) return null;
  // "the death of a soldier wounded last month": dead in the end
  if ((a.role.role === 'of') !== (b.role.role === 'of')) return endsDead(a, b) ? 'killed' : null;
  return apart ? null : ((b.kind.together?.[[a.measure, b.measure].sort().join('+')] as Measure | undefined) ?? null);
}

/** "shot down three drones heading for the capital": on their way is what they were when they were met. */
const isOnTheWay = ({ kind, measure, role, form }: Match): boolean =>
  isWeapon(kind.name) &&
  measure === 'launched' &&
  role.role === 'agent' &&
  ((role.frame?.form === 'ing' && role.frame.relation === 'reduced') ||
    // "the two drones that crossed the border were jammed"
    (role.frame?.relation === 'relative' && /^(?:cross|enter|come|fly|head|approach|stray|drift)\b/.test(form)));

/** What is told besides of weapons on their way; all where nothing is. */
function withoutWay(matches: readonly Match[]): readonly Match[] {
  const told = matches.filter((match) => !isOnTheWay(match));
  return told.some(({ kind, role }) => isWeapon(kind.name) && role.frame !== null) ? told : matches;
}

/** "were identified and destroyed", "were jammed and shot down": what went before the shooting down of weapons goes without saying. */
function withoutSeen(matches: readonly Match[]): readonly Match[] {
  const joinedTo = ({ role: { frame } }: Match): boolean =>
    matches.some(
      ({ measure, role: { frame: other } }) =>
        measure === 'downed' && frame !== null && other !== null && (other.parent === frame.id || frame.parent === other.id),
    );
  return matches.filter((match) => !(isWeapon(match.kind.name) && BEFORE_END.test(match.form) && joinedTo(match)));
}

/** How a flight may end, the last first. */
const ENDS: readonly Measure[] = ['hit', 'lost', 'launched'];

/** "One drone came in over the lake and crashed", "a rocket fell short and hit a house": of what a weapon does itself the end is told. */
function withoutWayTo(matches: readonly Match[]): readonly Match[] {
  // "dropped a grenade on a queue, killing two" is one deed, "failed and landed in the valley" no hit
  const flies = ({ kind, role, form }: Match): boolean =>
    isWeapon(kind.name) && role.role === 'agent' && role.frame !== null && role.frame.form !== 'ing' && form !== 'land';
  const end = ENDS.find((measure) => matches.some((match) => flies(match) && match.measure === measure));
  return matches.filter((match) => !flies(match) || match.measure === end || !ENDS.includes(match.measure));
}

/** "Four wounded soldiers were flown to Berlin": the hurt and the dead are moved, not sent to fight. */
function withoutSending(matches: readonly Match[]): readonly Match[] {
  const isHurtOnes = matches.some(({ kind, role }) => kind.name === 'casualties' && role.frame === null);
  return isHurtOnes ? matches.filter(({ kind, role }) => kind.name !== 'forces' || role.role !== 'patient') : matches;
}

/** One fact for each event: matches on one trigger are one event, two measures of one kind said together are their common measure. */
export function choose(matches: readonly Match[]): readonly Match[] {
  const chosen: Match[] = [];
  for (const match of [...withoutSending(withoutWayTo(withoutWay(withoutSeen(matches))))].sort(byWorth)) {
    const rivals = chosen.filter((other) => other.kind.name === match.kind.name);
    if (chosen.some((other) => other.role.trigger.start === match.role.trigger.start)) continue;
    if (rivals.some((other) => other.measure === match.measure)) continue;
    const first = rivals[0] ?? chosen[0];
    const common = rivals[0] ? together(rivals[0], match) : null;
    // "free 40 fighters in return for 60 civilians held in its jails": where they were no longer matters
    const held =
      match.measure === 'released' ? rivals.find((other) => other.measure === 'held' && isParticiple(other)) : undefined;
    if (held && match.role.frame?.form === 'finite') chosen[chosen.indexOf(held)] = match;
    else if (rivals[0] && common) chosen[chosen.indexOf(rivals[0])] = { ...rivals[0], measure: common };
    else if (!first || secondEvent(first, match)) chosen.push(match);
  }
  return chosen;
}
