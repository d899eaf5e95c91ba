import { LIGHT_VERBS } from '../../lexicon/light-verbs.js';
import { groupsOf, type Frame } from '../../model/clause.js';
import type { Measure } from '../../model/fact.js';
import type { Roles } from '../../model/kind.js';
import { isWeapon } from '../arms-and-people.js';
import { isOfArmedForces } from './armed-forces.js';
import type { CountedGroup, Guard, Match } from './candidate.js';
import { CIVIL_GUARDS } from './civil-life.js';
import { NO_EVENT_GUARDS } from './no-event.js';
import { PEOPLE_GUARDS } from './people-guards.js';
import { SENSE_GUARDS } from './sense.js';

/** Nouns that name people by what happened to them. */
const PEOPLE_BY_FATE = /^(?:refugee|idp|displaced|asylum seeker|returnee|evacuee)$/;

/** Nouns of sport. */
const SPORT =
  /^(?:player|fan|supporter|spectator|athlete|striker|winger|midfielder|goalkeeper|keeper|forward|batsman|bowler|pitcher|rider|runner|cyclist|sprinter|swimmer|skier|golfer|boxer|coach|referee)$/;

/** "no air force", "take no prisoners": zero is said of what can happen ("no tanks were hit"), not of what is had. */
const emptyNegative: Guard = (match, { quantity }) =>
  quantity.form === 'negative' &&
  ((LIGHT_VERBS.has(match.form) &&
    match.role.frame?.voice !== 'passive' &&
    !(isWeapon(match.kind.name) && match.measure !== 'held') &&
    !(match.kind.name === 'forces' && match.form === 'involve') &&
    match.kind.name !== 'casualties') ||
    (match.kind.name === 'captives' &&
      match.role.role !== 'event' &&
      match.role.frame?.voice !== 'passive' &&
      !(match.form === 'in custody' && match.role.frame)) ||
    match.form === 'be safe' ||
    (match.kind.name === 'affected' && match.form === 'need') ||
    (match.kind.name === 'displacement' && match.role.frame?.lemma === 'be') ||
    match.kind.name === 'money');

const MADE_TO = /^(?:design|upgrade|modify|adapt|convert|build|configure|develop|fit|use|intend|enable|program|test)$/;
const isMadeTo = (frame: Frame | undefined): boolean => frame?.voice === 'passive' && MADE_TO.test(frame.lemma);

/** "drones which can fly 300 km": what it is able to do has not happened. */
const ability: Guard = (match) =>
  match.role.role === 'agent' &&
  match.role.frame?.relation === 'relative' &&
  match.role.frame.modality === 'possible' &&
  isWeapon(match.kind.name);

/** An area or a distance is gained or held; it does not fall or surrender. Rain is no territory either. */
const actingMeasure: Guard = ({ role, form }, { quantity }) =>
  (quantity.class === 'area' || quantity.class === 'distance') &&
  ((role.role === 'agent' && !/^(?:change|come|pass|fall) (?:hand|control)$/.test(form)) ||
    quantity.unit === 'mm' ||
    quantity.unit === 'cm');

/** "a drone used to smuggle", "drones upgraded to fly 2,600 km": what it was meant for is no attack. */
const purpose: Guard = ({ kind, form, role }, { reading }) => {
  const { frame } = role;
  const usedTo =
    form === 'use' &&
    frame?.relation === 'reduced' &&
    reading.frames.some((f) => f.form === 'infinitive' && f.parent === frame.id);
  // "vehicles equipped with launchers"
  if (form === 'equip' && frame?.relation === 'reduced') return true;
  const parent = frame?.form === 'infinitive' && frame.parent !== null ? reading.frames[frame.parent] : undefined;
  // "missiles that are fit to fly"
  const words = parent ? [...parent.complement, ...groupsOf(reading, parent.object).map(({ lemma }) => lemma)] : [];
  const ableTo = isWeapon(kind.name) && parent?.lemma === 'be' && words.some((word) => /^(?:fit|able|capable|ready)$/.test(word));
  const madeTo = isMadeTo(parent) || ableTo;
  return usedTo || madeTo;
};

/** The measure takes fewer classes of nouns than its kind. */
const narrowMeasure: Guard = ({ kind, measure }, { target }) => {
  const counts = (kind.measures as Readonly<Record<string, Roles>>)[measure]?.counts;
  return counts !== undefined && target.counted !== null && !counts.includes(target.counted.class);
};

/** Soldiers are "eliminated", people are not. */
const narrowForm: Guard = ({ kind, form }, { target }) => {
  const only = Object.entries(kind.only ?? {}).find(([, forms]) => forms.includes(form))?.[0];
  return only !== undefined && target.counted?.class !== only;
};

/** "an injury", "a 25% energy loss": neither an article nor a share counts a harm; a body is a victim. */
const harmUncounted: Guard = ({ form, kind, role }, { group, quantity }) => {
  const isHarm = role.role === 'event' || (kind.name === 'casualties' && group.lemma === 'loss');
  const isShare = quantity.class === 'percent' && group.lemma === 'loss';
  return isHarm && (isShare || (quantity.form === 'article' && !/^(?:body|corpse|death|fatality)$/.test(form)));
};

/** "a plane carrying 80 doctors to a hospital": who works there is no patient. */
const staff: Guard = ({ form }, { group }) =>
  / hospital$/.test(form) &&
  /^(?:doctor|medic|paramedic|nurse|surgeon|physician|midwife|volunteer|staff|worker)$/.test(group.lemma);

/** "no victims": only where nobody was harmed does the noun alone tell it; "12 victims" waits for what befell them. */
const victims: Guard = ({ form, role }, { quantity }) =>
  form === 'victim' && role.role === 'event' && quantity.form !== 'negative';

/** "a welfare body", "a passengers' body": one body with a noun before it is an organization. */
const corporate: Guard = ({ form }, { group, quantity, reading }) =>
  form === 'body' &&
  quantity.form === 'article' &&
  reading.sentence.tokens.slice(group.from, group.head ?? group.to).some((t) => t.pos === 'noun' || t.pos === 'poss');

/** "paralysed in half of his body": a part of one is nobody. */
const partOfBody: Guard = ({ form }, { group, quantity, reading }) =>
  form === 'body' && quantity.class === 'percent' && reading.sentence.tokens[group.head ?? group.from]?.lower === 'body';

/** "a single launcher" is counted, "a launcher" is not. */
const isSingle = ({ reading, quantity }: CountedGroup): boolean => {
  const { tokens } = reading.sentence;
  return /^(?:single|lone|sole)$/.test(tokens[tokens.findIndex((t) => t.start >= quantity.end)]?.lower ?? '');
};

/** "One span collapsed and another was shifted": without a noun "another" counts as "one more" does. */
const isOneMore = ({ group, quantity }: CountedGroup): boolean =>
  group.head === null && quantity.text.toLowerCase() === 'another';

/** One article counts a victim, not a family. */
const articleNotCounted: Guard = ({ kind, measure }, counted) =>
  counted.quantity.form === 'article' &&
  !/^(?:km|km2|m|mile)$/.test(counted.quantity.unit ?? '') &&
  !isSingle(counted) &&
  !isOneMore(counted) &&
  (counted.target.counted?.class === 'household' || !(kind.article as readonly Measure[]).includes(measure));

/** "has one of the biggest air forces": a rank, no count. */
const oneOfTheBest: Guard = (_match, { quantity, group, reading }) =>
  quantity.text.toLowerCase() === 'one' &&
  reading.sentence.tokens
    .slice(group.from, group.head ?? group.to)
    .some((t, i, all) => all[i - 1]?.lower === 'the' && /(?:est|most|leading|top)$/.test(t.lower));

/** "had never fired a weapon": one weapon may be a pistol. */
const smallArm: Guard = (_match, { quantity, target }) => target.counted?.class === 'weapon' && quantity.form === 'article';

/** "did not kill 12" says nothing that happened. */
const negated: Guard = ({ form, role }, { quantity }) =>
  role.frame?.negated === true && quantity.value !== 0 && role.role !== 'with' && !form.startsWith('not ');

/** "Two passenger planes were damaged", "a car was hit". */
const civilian: Guard = (match, counted) => match.kind.name === 'equipment' && !isOfArmedForces(match, counted);

/** "Three players are missing from the squad", "4,000 fans returned": of sport unless they are dead or hurt by somebody. */
const sportsman: Guard = ({ measure, form }, { group }) =>
  SPORT.test(group.lemma) && (form === 'hold on to' || /^(?:missing|returned|released|captured|rescued|trapped)$/.test(measure));

/** "the ceiling of 12,000 was reached": a bare figure is reached, people by name are. */
const reachedFigure: Guard = ({ form, role }, { group, reading }) =>
  form === 'reach' &&
  role.role === 'patient' &&
  group.head === null &&
  // "reached 60,000 of the 200,000 people in need"
  !reading.parts.some(({ part, whole, relation }) => part === group.id && whole !== null && relation === 'of');

/** "Six bodies were taken to hospital": the dead are not hurt; "57 of the bodies were picked up": nor caught. */
const deadAlready: Guard = ({ kind, measure }, { group }) =>
  ((kind.name === 'casualties' && measure !== 'killed') ||
    /^(?:affected|displacement)$/.test(kind.name) ||
    (kind.name === 'captives' && measure !== 'released')) &&
  /^(?:body|corpse|death|fatality|remains)$/.test(group.lemma);

/** "on the eve of the summit" tells when, not whither. */
const TELLS_WHEN = /^(?:eve|anniversary|morning|evening|night|day|weekend|outset)$/;

/** "took two children to school": who is taken somewhere is not taken captive; "a setback for the army" belongs to its noun. */
const takenSomewhere: Guard = ({ form, role, measure }, { reading, group }) =>
  measure === 'captured' &&
  form.startsWith('take ') &&
  !form.startsWith('take away') &&
  !/^take (?:hostage|prisoner|captive)$/.test(role.frame?.lemma ?? '') &&
  (role.frame?.lemma !== 'take' ||
    role.frame?.preps.some(
      ({ prep, groups, noun }) =>
        /^(?:to|into|for|on|through)$/.test(prep) &&
        (noun === null || noun === group.id) &&
        !TELLS_WHEN.test(reading.groups[groups[0] ?? -1]?.lemma ?? ''),
    ));

/** "one of the refugees said", "98% of the refugees are farmers": a share of people known already is not counted anew. */
const shareOfKnown: Guard = ({ form, role }, { group, quantity, reading }) => {
  const partitive = reading.sentence.tokens
    .slice(group.from, group.to)
    .some((t, i, all) => t.lower === 'the' && all[i - 1]?.lower === 'of');
  // "Neither victim lived there"
  if (role.role === 'event' && quantity.text.toLowerCase() === 'neither') return true;
  return role.role === 'event' && PEOPLE_BY_FATE.test(form) && (partitive || quantity.class === 'percent');
};

/** "the hall can shelter 5,000": room for people is nobody there. */
const roomForPeople: Guard = ({ form, role }) =>
  role.frame?.modality === 'possible' && /^(?:shelter|accommodate|host|lodge|house|feed)\b/.test(form);

const GUARDS: readonly Guard[] = [
  roomForPeople,
  takenSomewhere,
  deadAlready,
  reachedFigure,
  sportsman,
  shareOfKnown,
  civilian,
  emptyNegative,
  ability,
  actingMeasure,
  purpose,
  narrowMeasure,
  narrowForm,
  harmUncounted,
  victims,
  staff,
  corporate,
  partOfBody,
  articleNotCounted,
  smallArm,
  oneOfTheBest,
  negated,
  ...SENSE_GUARDS,
  ...NO_EVENT_GUARDS,
  ...PEOPLE_GUARDS,
  ...CIVIL_GUARDS,
];

/** Whether a guard speaks against a match. */
export const isGuarded = (match: Match, counted: CountedGroup): boolean => GUARDS.some((guard) => guard(match, counted));
