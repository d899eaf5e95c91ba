import { COUNTED_NOUN } from '../../lexicon/counted-nouns.js';
import { groupsOf, type Frame } from '../../model/clause.js';
import { contains, type Span } from '../../model/span.js';
import type { Findings } from '../article.js';
import { holdsPlace } from '../roles/state-roles.js';
import { isWeapon } from '../arms-and-people.js';
import { fight } from '../stand.js';
import type { CountedGroup, Match } from './candidate.js';

const SENT = /^(?:send|bring|ship|fly|transport|ferry|move|rush|airlift)$/;

/** "sent 2,000 troops and 60 vehicles": what goes along with troops is deployed, not given. */
const alongTroops = ({ reading, group }: CountedGroup, match: Match): Match =>
  match.kind.name === 'equipment' &&
  match.measure === 'supplied' &&
  SENT.test(match.role.frame?.lemma.split(' ')[0] ?? '') &&
  (match.role.frame?.object ?? []).some((id) => {
    const { lemma = '' } = reading.groups[id] ?? {};
    // "a squadron of 14 tanks" is no troops
    const isOfArms = reading.preps.some(({ prep, noun, groups }) => prep === 'of' && noun === id && groups.includes(group.id));
    return id !== group.id && !isOfArms && /^(?:fighter|unit)$/.test(COUNTED_NOUN.get(lemma)?.class ?? '');
  })
    ? { ...match, measure: 'held' }
    : match;

/** "intercepted two bombers off the coast", "intercepted a boat": crewed aircraft that are met are seen off, boats are taken. */
function intercepted({ target }: CountedGroup, match: Match): Match {
  const cls = target.counted?.class;
  const met = match.kind.name === 'equipment' && match.form === 'intercept' && (cls === 'aircraft' || cls === 'ship');
  return met ? { ...match, measure: cls === 'ship' ? 'captured' : 'held' } : match;
}

/** What only falls on somebody: "a bomb fell in a park", while a missile may fall by itself. */
const FALLS_ON = /^(?:bomb|shell|rocket)$/;

/** Where people live and work. */
const BUILT_UP =
  /^(?:street|avenue|road|highway|yard|courtyard|garden|playground|square|market|bazaar|hall|workshop|neighbourhood|neighborhood|city|town|village|hamlet|suburb|camp|queue|crowd|runway|terminal)$/;
const isBuiltUp = (lemma: string): boolean =>
  BUILT_UP.test(lemma) || /^(?:building|site)$/.test(COUNTED_NOUN.get(lemma)?.class ?? '');

const HARMS = /^(?:kill|injure|wound|hurt|maim|damage|destroy|wreck|leave|claim|set|gut)$/;

/** "a missile came down in a street", "fell near a plant", "came down in Arlo, wounding 25": where it fell something was struck. */
const fellOnSomething = ({ reading, group }: CountedGroup, { role }: Match): boolean =>
  (role.frame?.preps ?? []).some(
    ({ prep, groups }) =>
      /^(?:in|into|on|onto|near|at|beside|outside|next to|close to)$/.test(prep) &&
      groupsOf(reading, groups).some(({ lemma }) => isBuiltUp(lemma)),
  ) ||
  reading.frames.some(
    (f) =>
      HARMS.test(f.lemma.split(' ')[0] ?? '') &&
      ((f.form === 'ing' && f.parent === role.frame?.id) || (f.voice === 'active' && f.subject.includes(group.id))),
  );

/** "Another bomb fell in a park", "three rockets came down near the runway": what has no flight to lose has struck where it falls, save in water. */
function fallen(counted: CountedGroup, match: Match): Match {
  const fell = isWeapon(match.kind.name) && match.measure === 'lost' && /^(?:fall|come down|come)$/.test(match.form);
  const struck = FALLS_ON.test(counted.target.counted?.unit ?? '') || fellOnSomething(counted, match);
  return fell && struck ? { ...match, measure: 'hit' } : match;
}

/** "dropped a bomb onto the square": the one that is dropped on somebody has struck; "dropped 500 bombs on the province" tells how many were launched. */
function dropped({ reading, group, quantity }: CountedGroup, match: Match): Match {
  const { frame } = match.role;
  const on = reading.preps.some(
    ({ prep, noun, frame: of }) => /^(?:on|onto)$/.test(prep) && (noun === group.id || of === frame?.id),
  );
  return match.kind.name === 'munitions' && match.form === 'drop' && match.measure === 'launched' && on && quantity.value === 1
    ? { ...match, measure: 'hit' }
    : match;
}

const STRIKES = /^(?:hit|strike|damage|destroy|wreck|sink|level|flatten|demolish|blow up)$/;

/** "hit a tanker with a missile", "struck a depot using a drone": the one weapon with which something is struck has got through. */
function struckWith({ reading, quantity }: CountedGroup, match: Match): Match {
  const { role, frame } = match.role;
  const isUsed = role === 'patient' && match.form === 'use' && frame?.form === 'ing';
  const deed = isUsed ? reading.frames.findLast((f) => f.to <= frame.from) : role === 'with' ? frame : null;
  const struck = deed && STRIKES.test(deed.lemma) && !deed.negated && deed.modality === null;
  return struck && isWeapon(match.kind.name) && match.measure === 'launched' && quantity.value === 1
    ? { ...match, measure: 'hit' }
    : match;
}

/** Where ships and planes are sent that nobody is given. */
const WATERS = /^(?:region|sea|gulf|strait|coast|waters?|mediterranean|baltic|arctic|pacific|atlantic|ocean|border|flank|area)$/i;

/** "sent four Typhoons from the island": crewed aircraft and ships that are sent to nobody go on a mission. */
function onMission({ target, group, reading }: CountedGroup, match: Match): Match {
  const { frame } = match.role;
  // "is sending four F-16s to the Baltic region": to no army
  const toWaters = frame?.preps.some(
    ({ prep, groups }) => prep === 'to' && groupsOf(reading, groups).some(({ lemma }) => WATERS.test(lemma)),
  );
  const sent = match.kind.name === 'equipment' && match.measure === 'supplied' && /^(?:will )?send$/.test(match.form);
  const crewed = /^(?:aircraft|ship)$/.test(target.counted?.class ?? '');
  const toSomebody =
    frame === null ||
    (frame.object.indexOf(group.id) > 0 && reading.groups[frame.object[0] ?? -1]?.quantity == null) ||
    (!toWaters && (frame.modality === 'planned' || frame.preps.some(({ prep }) => prep === 'to')));
  return sent && crewed && !toSomebody ? { ...match, measure: 'held' } : match;
}

/** "The carrier arrived in the gulf along with three destroyers": ships that arrive are on their way, and seldom given. */
const atSea = ({ target }: CountedGroup, match: Match): Match =>
  match.measure === 'supplied' && match.form === 'arrive' && target.counted?.class === 'ship'
    ? { ...match, measure: 'held' }
    : match;

/** Verbs of those who go to war. */
const GOES_TO_WAR = /^(?:invade|attack|storm|assault|advance|cross|enter|march|land|return|arrive)$/;
/** Nouns for troops whose number another noun gives. */
const TROOPS = /^(?:troop|soldier|force|fighter|personnel|peacekeeper|marine|militant)$/;

/** "US troops in Norland number 28,000", "invaded with a force of 190,000": the number of those who stand somewhere or attack is of the deployed. */
function stationed(findings: Findings, { reading }: CountedGroup, match: Match): Match {
  if (match.kind.name !== 'forces' || match.measure !== 'strength') return match;
  const troops = groupsOf(reading, [
    ...(match.role.frame?.subject ?? []),
    ...(match.role.noun ? [match.role.noun.id] : []),
  ]).filter(({ lemma }) => TROOPS.test(lemma));
  const somewhere = troops.some(({ id }) =>
    reading.preps.some(
      ({ prep, noun, groups }) =>
        noun === id &&
        /^(?:in|on|at|along|inside|across)$/.test(prep) &&
        groups.some((g) => holdsPlace({ findings, reading }, g)),
    ),
  );
  const attacks = troops.some(({ id }) =>
    reading.frames.some(
      (f) => GOES_TO_WAR.test(f.lemma) && f.preps.some(({ prep, groups }) => prep === 'with' && groups.includes(id)),
    ),
  );
  return somewhere || attacks ? { ...match, measure: 'deployed' } : match;
}

/** What is given and never fired itself, so that what is sent along with it is given too. */
const GIVEN_ARMS = /^(?:tank|vehicle|artillery|launcher|gun)$/;
const GIVES = /^(?:give|supply|donate|provide|deliver|pledge|sell|hand over|transfer)$/;

/** The states that the words of some groups name. */
const statesIn = ({ entities }: Findings, groups: readonly Span[]): readonly string[] =>
  entities.filter((e) => groups.some((group) => contains(group, e))).flatMap((e) => e.party?.code ?? []);

/** "Israel has sent 90 interceptors to Ukraine": to a state that the sender does not fight. */
function sentToFriend(findings: Findings, { reading, group }: CountedGroup, frame: Frame): boolean {
  const to = reading.preps.filter(({ prep, noun, frame: of }) => prep === 'to' && (noun === group.id || of === frame.id));
  const senders = statesIn(findings, groupsOf(reading, frame.subject));
  const receivers = statesIn(
    findings,
    to.flatMap(({ groups }) => groupsOf(reading, groups)),
  );
  const friends = receivers.every((receiver) => senders.every((sender) => sender !== receiver && !fight(sender, receiver)));
  return senders.length > 0 && receivers.length > 0 && friends;
}

/** "has sent 120 armoured vehicles and 4,000 missiles", "gave 14 tanks and sent 200 missiles": sent as help, not fired. */
function sentAsHelp(findings: Findings, counted: CountedGroup, match: Match): Match {
  const { reading, group } = counted;
  const { frame } = match.role;
  if (!isWeapon(match.kind.name) || match.measure !== 'launched' || match.form !== 'send' || !frame) return match;
  const withArms = frame.object.some(
    (id) => id !== group.id && GIVEN_ARMS.test(COUNTED_NOUN.get(reading.groups[id]?.lemma ?? '')?.class ?? ''),
  );
  const afterGift = reading.frames.some(
    (f) => GIVES.test(f.lemma) && (f.id === frame.parent || f.parent === frame.id) && f.object.length > 0,
  );
  return withArms || afterGift || sentToFriend(findings, counted, frame) ? { ...match, measure: 'supplied' } : match;
}

/** "up to 80 might arrive before Christmas", "the first of which should arrive in June": weapons that are still to come are given, not fired. */
const stillToCome = (match: Match): Match =>
  isWeapon(match.kind.name) && match.form === 'arrive' && match.role.frame?.modality != null
    ? { ...match, measure: 'supplied' }
    : match;

const IN_PART = /^(?:partly|partially|half|semi|part)$/;

/** "was partly ruined", "nine partially collapsed houses": what is destroyed in part is damaged. */
function inPart({ reading }: CountedGroup, match: Match): Match {
  const { tokens } = reading.sentence;
  const { start, end } = match.role.trigger;
  const verb = tokens.findIndex((t) => t.end > start);
  const said = tokens.filter((t, i) => i >= verb - 1 && t.start < end);
  const partly = match.kind.name === 'damage' && match.measure === 'destroyed' && said.some((t) => IN_PART.test(t.lower));
  return partly ? { ...match, measure: 'damaged' } : match;
}

/** The measure of what is sent or met, by what goes along with it and to whom. `own` is the group as it stands, `counted` what it stands for. */
export const byDestination = (findings: Findings, counted: CountedGroup, own: CountedGroup, match: Match): Match =>
  stationed(
    findings,
    counted,
    inPart(
      own,
      fallen(
        counted,
        dropped(
          own,
          struckWith(
            own,
            sentAsHelp(
              findings,
              own,
              intercepted(counted, onMission(counted, atSea(counted, alongTroops(own, stillToCome(match))))),
            ),
          ),
        ),
      ),
    ),
  );
