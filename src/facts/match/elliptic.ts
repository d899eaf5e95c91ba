import { ARMS_CLASSES } from '../../lexicon/arms.js';
import { ATTACK_NOUNS } from '../../lexicon/attacks.js';
import { NOT_PEOPLE } from '../../lexicon/figures-of-speech.js';
import { LIGHT_VERBS } from '../../lexicon/light-verbs.js';
import { groupsOf, type Frame, type NounGroup } from '../../model/clause.js';
import { contains, type TextSpan } from '../../model/span.js';
import { isPerson, isWeapon, KIND_OF_WEAPON, PEOPLE_CLASSES } from '../arms-and-people.js';
import { countedNoun, type Counted } from '../noun-class.js';
import { FIGURE_NOUNS, type RoleReading } from '../roles/index.js';
import { isOfArmedBody } from './armed-bodies.js';
import type { CountedGroup, Match } from './candidate.js';
import { pointsBack } from './lists.js';
import { matchesOf } from './matches.js';
import { BARE_KINDS, happensToPeople } from './takes.js';
import { armedBandOf, FIGHTER, PERSON } from './target.js';

/** What a number without a noun stands for ("46 of them"): what the last counted group counts. */
export type Ellipsis = (
  group: NounGroup,
  figure: NounGroup | null,
) => readonly { readonly counted: Counted; readonly span: TextSpan; readonly subject: boolean; readonly loose: boolean }[];

/** The noun for a figure that a bare number gives: "the number of prisoners exchanged rose to 40". */
const figureOf = ({ roles, group }: CountedGroup): NounGroup | null =>
  roles.find(({ noun }) => noun !== null && noun.id !== group.id && FIGURE_NOUNS.has(noun.lemma))?.noun ?? null;

/** "the number of those affected": whom "those" points at are people. */
function isFigureOfThose(counted: CountedGroup): boolean {
  const { preps, groups } = counted.reading;
  const of = preps.find(({ noun, prep }) => prep === 'of' && noun !== null && noun === figureOf(counted)?.id)?.groups[0];
  return of !== undefined && groups[of]?.determiner === 'those' && groups[of].head === null;
}

/** "offered a battalion of 850": whether a verb is said of the armed body whose size the number gives. */
const isOfBand = ({ reading, group }: CountedGroup, { frame }: RoleReading): boolean => {
  const band = armedBandOf(reading, group);
  return band !== null && frame !== null && [...frame.subject, ...frame.object].includes(band.id);
};

/** "The army numbers 80,000": the figure of an armed body counts its people. */
function strengthOf(counted: CountedGroup): { readonly counted: CountedGroup; readonly matches: readonly Match[] } | null {
  const matches = matchesOf(counted).filter(
    ({ kind, role }) =>
      kind.name === 'forces' &&
      (((role.noun !== null || role.predicates.includes('strong')) && isOfArmedBody(counted, role)) || isOfBand(counted, role)) &&
      // "The army put its casualty count at 640"
      !(figureOf(counted) !== null && role.frame?.lemma === 'put' && role.noun !== figureOf(counted)) &&
      !/^(?:count|see|have|include)$/.test(role.frame?.lemma ?? ''),
  );
  return matches.length > 0 ? { counted, matches } : null;
}

/** What only weapons do among what is counted: "One of them hit a block of flats". */
const STRIKES = /^(?:hit|strike|destroy)$/;

/** Whether a predicate tells so much that a bare number with it may count what stands further back: "were shot down", not "has 507". */
const tellsItsNoun = ({ form, role, kind }: Match): boolean =>
  /^(?:patient|agent|state)$/.test(role.role) &&
  (!LIGHT_VERBS.has(form) || (STRIKES.test(form) && isWeapon(kind.name))) &&
  !/^(?:hold|go(?! off)|count|come|number|in place)\b/.test(form);

/** What only troops do and suffer among people. */
const SENT = /^(?:on way|deploy|be deploy|station|dispatch)$/;

/** What tells even of weapons that were only mentioned: "were launched", "were shot down", "went off", "reached the ship". */
const tellsAttack = (match: Match): boolean =>
  (match.form === 'reach' && match.role.role === 'agent') ||
  (match.kind.name === 'forces' && /^(?:deployed|withdrawn)$/.test(match.measure) && SENT.test(match.form)) ||
  (/^(?:launched|downed|hit)$/.test(match.measure) && tellsItsNoun(match) && !LIGHT_VERBS.has(match.form));

/** "nine products and 40 that nobody bought", "112 discs, of which 30 are in print": the number before, or its whole, counts what no kind does. */
function standsForThings({ reading, group }: CountedGroup): boolean {
  const { tokens } = reading.sentence;
  const part = reading.parts.find(({ part, relation }) => part === group.id && relation === 'of');
  const before = reading.groups.findLast(
    (g) => g.id < group.id && g.head !== null && g.quantity !== null && g.quantity.form !== 'article',
  );
  const host = part?.whole == null ? before : reading.groups[part.whole];
  // "200 Leopards" are no beasts
  const noun = host?.head != null && tokens[host.head]?.pos !== 'name' ? host.lemma : '';
  const ofWhich = tokens[group.from - 1]?.lower === 'which' && tokens[group.from - 2]?.lower === 'of';
  return NOT_PEOPLE.has(noun) || (ofWhich && noun !== '' && countedNoun(noun, []) === null);
}

/** What is done to "no one", who is somebody: "no one was released" against "no one was moved". */
const isDoneToPeople = ({ form, role, measure }: Match): boolean =>
  role.role === 'patient' &&
  role.frame?.voice === 'passive' &&
  /^(?:captured|detained|released|rescued|trapped|displaced)$/.test(measure) &&
  !LIGHT_VERBS.has(form);

const isNoOne = ({ quantity }: CountedGroup): boolean => /^(?:no one|no-one|nobody)$/i.test(quantity.text);

/** What only happens to people tells who a bare number is, and then what else is said of them counts too ("two of those arrested have been released"). */
function peopleMatches(people: CountedGroup): readonly Match[] {
  const all = matchesOf(people).filter(({ kind }) => BARE_KINDS.has(kind.name));
  const telling = all.filter(
    (match) => happensToPeople(match.form, match.role.frame?.voice) || (isNoOne(people) && isDoneToPeople(match)),
  );
  if (isWho(people) || isFigureOfThose(people)) return all;
  const picked = telling.length > 0 && telling.every(({ role }) => role.frame?.relation === 'reduced');
  const finite = picked ? all.filter(({ role }) => role.role === 'patient' && role.frame?.form === 'finite') : [];
  return finite.length > 0 ? finite : telling;
}

/** "a third": an article with an ordinal stands for one more of what was counted. */
const isRank = ({ from, to }: NounGroup): boolean => to - from === 2;

/** "the 84 who came home": a relative pronoun of persons tells what a bare number counts. */
const isWho = ({ reading, group }: CountedGroup): boolean =>
  /^who(?:m|se)?$/.test(reading.sentence.tokens[group.to]?.lower ?? '') && group.head === null;

/** "58 drones were shot down. Eleven were destroyed over the coast": the subject goes on about the subject before it. */
const isParallel = (antecedent: { readonly subject: boolean }, { role }: Match): boolean =>
  antecedent.subject &&
  role.frame?.form === 'finite' &&
  (role.role === 'agent' || (role.role === 'patient' && role.frame.voice === 'passive'));

/** "lost 30 tanks and captured 50", "targeted 80 merchant ships, sinking two": the object of the verb that this one is joined to. */
function isObjectBefore({ reading, group }: CountedGroup, antecedent: { readonly span: TextSpan } | null): boolean {
  const isJoined = ({ relation }: Frame): boolean => relation === 'coordinate' || relation === 'adverbial';
  const holds = (id: number): boolean => {
    const object = reading.groups[id];
    return (
      antecedent !== null &&
      object?.quantity != null &&
      object.start <= antecedent.span.start &&
      antecedent.span.end <= object.end
    );
  };
  let frame = reading.frames.find((f) => f.object.includes(group.id));
  while (frame?.parent != null && isJoined(frame)) {
    frame = reading.frames[frame.parent];
    if (frame?.object.some(holds)) return true;
  }
  return false;
}

/** "more than 40 of them" */
const POINTS_BACK = /^(?:them|these|those)$/;
/** "the port, about 80% of which is in the hands of gangs": "which" is nobody. */
const pointsWith = ({ reading, group }: CountedGroup): boolean => {
  const { tokens } = reading.sentence;
  return tokens[group.to]?.lower === 'of' && tokens[group.to + 1]?.lower === 'which';
};

/** What a bare number counts if it stands for something told before, and what is said of it then. */
interface Stand {
  readonly antecedent: ReturnType<Ellipsis>[number];
  readonly counted: CountedGroup;
  readonly matches: readonly Match[];
}

const isAttack = (group: NounGroup | undefined): boolean => group !== undefined && ATTACK_NOUNS.has(group.lemma);

const YEAR = /^(?:19|20)\d\d$/;

/** "A crane fell on the yard, killing 30", "In 2004, 244 died", "the fire, in which 70 died", "40 were killed in a raid": a clause with an event of its own. */
function tellsOwnEvent({ reading, group, roles }: CountedGroup): boolean {
  const { tokens } = reading.sentence;
  const isDated = tokens.some((t) => YEAR.test(t.lower));
  const isOther = (id: number): boolean => {
    const { head = null, determiner = null } = reading.groups[id] ?? {};
    return head !== null && tokens[head]?.pos !== 'pron' && (isDated || !/^(?:the|this|that|these|its)$/.test(determiner ?? ''));
  };
  const inWhich = tokens[group.from - 1]?.lower === 'which' && tokens[group.from - 2]?.lower === 'in';
  return roles.some(({ role, frame }) => {
    if (frame === null || !/^(?:patient|agent)$/.test(role)) return false;
    if (role === 'patient' && frame.voice === 'active') return frame.form === 'ing' || frame.subject.some(isOther);
    const inEvent = frame.preps.some(
      (l) =>
        l.prep === 'in' &&
        l.groups.some((id) => /^an?$/.test(reading.groups[id]?.determiner ?? '') && isAttack(reading.groups[id])),
    );
    return isDated || inWhich || inEvent;
  });
}

/** Whether those told of before were harmed in another event than this clause tells; what they were is then not said of these. */
const isOfAnotherEvent = (counted: CountedGroup, { counted: before, span }: Stand['antecedent']): boolean =>
  PEOPLE_CLASSES.has(before.class) &&
  span.start < counted.reading.sentence.start &&
  counted.group.head === null &&
  figureOf(counted) === null &&
  !counted.reading.parts.some((p) => p.part === counted.group.id && p.relation === 'of') &&
  tellsOwnEvent(counted);

/** What is said of a bare number if it stands for the `i`-th antecedent; of those further back more must tell. */
function standFor(counted: CountedGroup, antecedent: Stand['antecedent'], i: number): Stand {
  const bare = counted.group.head === null || POINTS_BACK.test(counted.group.lemma);
  const span = bare && !isOfAnotherEvent(counted, antecedent) ? antecedent.span : counted.target.span;
  const stands: CountedGroup = { ...counted, target: { counted: antecedent.counted, span } };
  // "one returned to base": people further back are meant only where it happens to people alone
  const tells = (match: Match): boolean =>
    tellsItsNoun(match) &&
    (!PEOPLE_CLASSES.has(antecedent.counted.class) || happensToPeople(match.form, match.role.frame?.voice));
  // "Around 300 have moved into hotels": people move, weapons are moved
  const moves = ({ kind, role, form }: Match): boolean => isWeapon(kind.name) && role.role === 'agent' && form === 'move';
  const fits = (match: Match): boolean =>
    !moves(match) && (antecedent.loose ? tellsAttack(match) : i === 0 || isParallel(antecedent, match) || tells(match));
  return { antecedent, counted: stands, matches: matchesOf(stands).filter(fits) };
}

/** A bare article stands for nothing, a bare share for nobody. */
const isNobody = ({ group, quantity }: CountedGroup): boolean =>
  (quantity.class === 'percent' && group.head === null) ||
  (quantity.form === 'article' && quantity.text.length < 3 && !isRank(group));

/** "Two were abducted" is said of people, whatever was counted last; "knocked out three tanks and captured two more" of tanks. */
function goesOnAbout(counted: CountedGroup, antecedent: Stand['antecedent']): boolean {
  const { reading, group, quantity } = counted;
  const parts = reading.parts.filter((p) => p.part === group.id && p.whole !== null);
  // "captured nine of the 17 towns": what they are picked from says what they are
  if (parts.some((p) => p.relation === 'of') || PEOPLE_CLASSES.has(antecedent.counted.class)) return true;
  // "counts 136 tanks as damaged and 150 as captured"
  const isNamed = reading.sentence.tokens[group.to]?.lower === 'as';
  const more = quantity.additional || pointsBack(reading, group) || parts.length > 0 || isNamed;
  return ARMS_CLASSES.has(antecedent.counted.class) && (more || isObjectBefore(counted, antecedent));
}

/** "drones have hit a dozen of them": what weapons hit are no weapons. */
const isHitByWeapons = ({ reading, group }: CountedGroup, antecedents: readonly Stand['antecedent'][]): boolean =>
  reading.frames.some(
    (f) =>
      f.voice === 'active' &&
      STRIKES.test(f.lemma) &&
      f.object.includes(group.id) &&
      groupsOf(reading, f.subject).some((subject) =>
        antecedents.some(({ counted, span }) => counted.class in KIND_OF_WEAPON && contains(subject, span)),
      ),
  );

/** "destroyed five tanks; rebel losses were put at 50": losses that do not say of what. */
const isOfLosses = ({ reading, roles }: CountedGroup): boolean =>
  roles.some(({ noun }) => noun?.lemma === 'loss' && !reading.preps.some((l) => l.noun === noun.id && l.prep === 'of'));

/** "the number of villages captured rose to 12": of what the figure says it is of. */
const isOfFigure = (counted: CountedGroup): boolean => {
  const figure = figureOf(counted);
  const { preps, groups } = counted.reading;
  return figure !== null && preps.some((l) => l.prep === 'of' && l.noun === figure.id && groups[l.groups[0] ?? -1]?.head != null);
};

/** A bare number: people where what is said happens to people alone, else what was counted last. */
export function ellipticMatches(
  counted: CountedGroup,
  ellipsis: Ellipsis,
): { readonly counted: CountedGroup; readonly matches: readonly Match[] } {
  if (standsForThings(counted)) return { counted, matches: [] };
  // "the city, 80% of which is in the hands of gangs": of a place, whatever it is called
  const asLand = matchesOf(counted).filter(({ kind }) => kind.name === 'territory');
  if (counted.quantity.class === 'percent' && asLand.length > 0) return { counted, matches: asLand };
  const { span } = counted.target;
  const isOfWhich = pointsWith(counted);
  // "Shells hit three homes; no one was hit": of people, whatever was counted last
  const antecedents = isNoOne(counted) ? [] : ellipsis(counted.group, figureOf(counted));
  const ofLosses = isOfLosses(counted);
  const hit = isHitByWeapons(counted, antecedents);
  const stands = antecedents
    .filter(({ counted: { class: cls } }) => !(isOfWhich && isPerson(cls)) && !(ofLosses && ARMS_CLASSES.has(cls)))
    .filter(({ counted: { class: cls } }) => !(hit && cls in KIND_OF_WEAPON))
    .map((antecedent, i) => standFor(counted, antecedent, i));
  // "hit two bases; five were shot down": bases are not shot down, the missiles before them are
  const tied = stands[0] !== undefined && isObjectBefore(counted, stands[0].antecedent);
  const stand = (tied ? undefined : stands.find(({ matches }) => matches.length > 0)) ?? stands[0];
  const isKnown = stand !== undefined && stand.matches.length > 0;
  // "put the number of rockets at 120" numbers no troops
  const ofArms = figureOf(counted) !== null && stand !== undefined && ARMS_CLASSES.has(stand.antecedent.counted.class);
  const troops = ofArms || isKnown ? null : strengthOf({ ...counted, target: { counted: FIGHTER, span } });
  if (troops) return troops;
  const people: CountedGroup = { ...counted, target: { counted: PERSON, span } };
  // "one span collapsed and another was shifted": one more of what was told of
  const oneMore = counted.quantity.text.toLowerCase() === 'another' && !stands.some((s) => isPerson(s.antecedent.counted.class));
  const asPeople = isNobody(counted) || isOfWhich || oneMore ? [] : peopleMatches(people);
  return isKnown && (asPeople.length === 0 || isOfFigure(counted) || goesOnAbout(counted, stand.antecedent))
    ? stand
    : { counted: people, matches: asPeople };
}
