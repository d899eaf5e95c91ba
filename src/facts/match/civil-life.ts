import {
  EVERYDAY_GOODS,
  HELP_WORDS,
  POLL_WORDS,
  PRIVATE_JUDGES,
  SPENDS_IN_PEACE,
  TALE_FIGURES,
} from '../../lexicon/civil-life.js';
import { COUNTED_NOUN } from '../../lexicon/counted-nouns.js';
import { NOT_PEOPLE } from '../../lexicon/figures-of-speech.js';
import { ARMED_GROUPS } from '../../lexicon/gazetteer/armed-groups.js';
import { MILITARY_CUES } from '../../lexicon/military-cues.js';
import { groupsOf, type ClauseReading } from '../../model/clause.js';
import { isArms } from '../arms-and-people.js';
import type { CountedGroup, Guard, Match } from './candidate.js';
import { isBillOfLaw, isLossOfShow } from './trade.js';

const has = ({ sentence }: ClauseReading, words: ReadonlySet<string>): boolean =>
  sentence.tokens.some(({ lemma, lower }) => words.has(lemma) || words.has(lower));

/** Whether the subject of the verb is one of these. */
const isDoneBy = ({ role }: Match, { reading }: CountedGroup, words: ReadonlySet<string>): boolean =>
  groupsOf(reading, role.frame?.subject ?? []).some(({ lemma }) => words.has(lemma));

const ARMED_NAMES: ReadonlySet<string> = new Set(
  ARMED_GROUPS.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase().replace(/^the /, '')),
);

/** Whether the subject is an armed group by its name: "The Taliban took two districts on election day". */
const isArmedGroup = ({ role }: Match, { reading }: CountedGroup): boolean =>
  groupsOf(reading, role.frame?.subject ?? []).some(({ from, to }) =>
    reading.sentence.tokens.slice(from, to).some((t) => ARMED_NAMES.has(t.lower)),
  );

/** "captured four of the six states and gained 31 seats": won by votes, where nobody fights. */
const wonAtPolls: Guard = (match, counted) => {
  const { kind, measure, form } = match;
  return (
    (kind.name === 'territory' || (kind.name === 'captives' && measure === 'captured')) &&
    /^(?:capture|seize|take|gain|win back|take back|regain|retake|hold|hold on to|control|keep|retain|lose|claim|storm|sweep through|take control)$/.test(
      form,
    ) &&
    has(counted.reading, POLL_WORDS) &&
    !has(counted.reading, MILITARY_CUES) &&
    !isArmedGroup(match, counted)
  );
};

/** "expected 1,800 posts to be lost": posts that nobody armed loses are jobs. */
const postsOfWork: Guard = ({ kind, form }, { reading, group }) =>
  kind.name === 'territory' && form === 'lose' && /^(?:post|position)$/.test(group.lemma) && !has(reading, MILITARY_CUES);

/** "Tests on 60 mice showed no injuries": zero of beasts. */
const noneOfBeasts: Guard = ({ kind }, { quantity, reading }) =>
  kind.name === 'casualties' &&
  quantity.form === 'negative' &&
  reading.groups.some(({ lemma, quantity: other }) => other?.class === 'count' && other !== quantity && NOT_PEOPLE.has(lemma));

/** "His character kills 14 men", "played a colonel who rescues 30 prisoners": of a part. */
const inPart: Guard = (match, counted) => {
  const { frame } = match.role;
  if (!frame) return false;
  if (isDoneBy(match, counted, TALE_FIGURES)) return true;
  return (
    frame.relation === 'relative' &&
    counted.reading.frames.some(
      (f) => /^(?:play|portray|voice|star)$/.test(f.lemma) && f.object.some((id) => frame.subject.includes(id)),
    )
  );
};

/** "The party spent $14m on its campaign", "was fined £40,000 by the league", "with losses of £300,000 after 12 performances". */
const moneyOfPeace: Guard = (match, counted) => {
  const { kind, measure, form } = match;
  const { reading } = counted;
  if (kind.name !== 'money' || has(reading, MILITARY_CUES)) return false;
  if (measure === 'cost') return isDoneBy(match, counted, SPENDS_IN_PEACE);
  if (/^fine/.test(form)) return has(reading, PRIVATE_JUDGES);
  return measure === 'damage' && /^(?:loss|lose)$/.test(form) && isLossOfShow(reading);
};

/** "a $95 billion bill that the Senate passed": a law, and nothing to pay; "a relief bill" tells what it is for. */
const billOfLaw: Guard = ({ kind, form }, { reading }) => kind.name === 'money' && form === 'bill' && isBillOfLaw(reading);

/** "pledged $2bn in investments": what is promised to another is given, and spent by nobody yet. */
const promisedInvestment: Guard = ({ kind, form, role }, { group, reading }) =>
  kind.name === 'money' &&
  form === 'investment' &&
  role.role === 'of' &&
  reading.frames.some(
    (f) => f.object.includes(group.id) && /^(?:pledge|promise|offer|give|commit|provide|lend|grant|contribute)$/.test(f.lemma),
  );

/** "the price of a kilo of flour", "the cost of bread" */
const isPriceOfGoods = ({ reading }: CountedGroup): boolean =>
  reading.preps.some(
    ({ prep, noun, groups }) =>
      prep === 'of' &&
      /^(?:price|cost)$/.test(reading.groups[noun ?? -1]?.lemma ?? '') &&
      groupsOf(reading, groups).some(({ lemma }) => EVERYDAY_GOODS.has(lemma)),
  );

/** "paid $50 each for a seat on a lorry", "A kilo of rice costs 55 taka": what anybody pays is no cost of war. */
const everydayPrice: Guard = (match, counted) =>
  match.kind.name === 'money' &&
  match.measure === 'cost' &&
  /^(?:pay|cost|charge|spend|price|sell for|be price)$/.test(match.form) &&
  // "the price of a kilo of flour has risen to $30"
  (isDoneBy(match, counted, EVERYDAY_GOODS) ||
    isPriceOfGoods(counted) ||
    (match.role.frame?.preps ?? []).some(
      ({ prep, groups }) => prep === 'for' && groupsOf(counted.reading, groups).some(({ lemma }) => EVERYDAY_GOODS.has(lemma)),
    ));

/** "Each soldier is paid 200,000 roubles a month": wages. */
const wages: Guard = ({ kind, form, role }, { quantity, group, reading }) => {
  const [next, unit] = reading.sentence.tokens.slice(group.to, group.to + 2).map((t) => t.lower);
  const isRate = /^(?:an?|per|each|every)$/.test(next ?? '') && /^(?:hour|day|week|month|year)$/.test(unit ?? '');
  return (
    kind.name === 'money' &&
    /^(?:pay|earn|get|receive|offer|give)\b/.test(form) &&
    (isRate || quantity.per !== null) &&
    groupsOf(reading, [...(role.frame?.subject ?? []), ...(role.frame?.object ?? [])]).some(
      ({ lemma }) =>
        /^(?:person|fighter)$/.test(COUNTED_NOUN.get(lemma)?.class ?? '') || /^(?:they|he|she|i|we|staff)$/.test(lemma),
    )
  );
};

/** "carries up to four missiles", "Each jet holds six bombs": what one of a sort is made to carry. */
const loadOfEach: Guard = ({ kind, measure, form, role }, { quantity, reading }) => {
  const { frame } = role;
  if (!isArms(kind.name) || measure !== 'held' || !/^(?:carry|hold)$/.test(form) || !frame) return false;
  const present = reading.sentence.tokens.slice(frame.from, frame.to).every((t) => t.form !== 'past');
  const each = groupsOf(reading, frame.subject).some(({ determiner }) => /^(?:each|every)$/.test(determiner ?? ''));
  return (
    present &&
    (each ||
      quantity.bound === 'at_most' ||
      reading.sentence.tokens.slice(Math.max(0, frame.from - 8), frame.to).some((t) => t.lower === 'can'))
  );
};

/** Machines that are made to carry weapons. */
const CARRIERS =
  /^(?:truck|lorry|launcher|jet|plane|aircraft|bomber|helicopter|vehicle|boat|ship|submarine|tank|drone|carrier|corvette|frigate|destroyer|battery|pod|rack|magazine)$/;

/** "The truck holds 24 rockets and reloads in ten minutes": of a sort of machine, in the present. */
const roomInMachine: Guard = ({ kind, measure, form, role }, { reading }) =>
  isArms(kind.name) &&
  measure === 'held' &&
  /^(?:hold|carry|take)$/.test(form) &&
  role.frame !== null &&
  reading.sentence.tokens[role.frame.to - 1]?.form === 'present' &&
  groupsOf(reading, role.frame.subject).some(
    ({ lemma, determiner }) => /^(?:the|an?|each|every)$/.test(determiner ?? '') && CARRIERS.test(lemma),
  );

/** "can be armed with 12 missiles", "could be fitted with four bombs". */
const fittedWith: Guard = ({ kind, form, role }, { reading }) =>
  isArms(kind.name) &&
  /^(?:be )?(?:arm|equip|fit|load|tip|outfit)\b/.test(form) &&
  reading.sentence.tokens.slice(role.frame?.from ?? 0, role.frame?.to ?? 0).some((t) => /^(?:can|could)$/.test(t.lower));

/** "A battalion has between 300 and 800 soldiers": what one of a sort has by definition. */
const bySort: Guard = ({ kind, measure, role }, { group, reading }) => {
  const frame = role.frame ?? reading.frames.find((f) => f.object.includes(group.id));
  const last = reading.sentence.tokens[(frame?.to ?? 0) - 1];
  return (
    /^(?:forces|equipment)$/.test(kind.name) &&
    /^(?:strength|held|deployed)$/.test(measure) &&
    frame !== undefined &&
    /^(?:have|number|consist|comprise|contain|include)$/.test(frame.lemma) &&
    !/^(?:past|participle)$/.test(last?.form ?? '') &&
    last?.lower !== 'had' &&
    groupsOf(reading, frame.subject).some(({ determiner }) => /^(?:an?|each|every)$/.test(determiner ?? ''))
  );
};

/** "A howitzer fires four rounds a minute": what it is able to do. */
const rateOfFire: Guard = ({ kind }, { quantity, group, reading }) => {
  const words = reading.sentence.tokens
    .slice(group.to, group.to + 2)
    .map((t) => t.lower)
    .join(' ');
  return isArms(kind.name) && quantity.form !== 'article' && /^(?:an?|per|each|every) (?:second|minute)$/.test(words);
};

/** "crews from 20 countries taken hostage": the countries were not. */
const hostageNotLand: Guard = ({ kind, role }, { reading }) =>
  kind.name === 'territory' &&
  role.frame !== null &&
  /^take\b/.test(role.frame.lemma) &&
  /^(?:hostage|captive|prisoner|part|aback|seriously)s?$/.test(reading.sentence.tokens[role.frame.to]?.lower ?? '');

/** "“Bomb leaves 12 dead at market” — Reuters, June 9, 2011": the title of another article. */
const titleOfSource: Guard = (_match, { reading: { sentence }, quantity }) => {
  const { tokens } = sentence;
  const close = tokens.findLastIndex((t) => /^["”’']$/.test(t.lower));
  return (
    close > 0 &&
    /^["“‘']$/.test(tokens[0]?.lower ?? '') &&
    quantity.end <= (tokens[close]?.start ?? 0) &&
    /^[—–-]+$/.test(tokens[close + 1]?.lower ?? '') &&
    tokens[close + 2]?.pos === 'name' &&
    /(?:^|\s)(?:19|20)\d\d$/.test(tokens.findLast((t) => !/^[.)]$/.test(t.lower))?.lower ?? '')
  );
};

/** "Nine boats and two helicopters took part in the search": of those who help. */
const ofHelpers: Guard = ({ kind, measure }, { reading, target }) =>
  kind.name === 'equipment' &&
  measure === 'held' &&
  target.counted !== null &&
  /^(?:ship|aircraft|vehicle|helicopter)$/.test(target.counted.class) &&
  !target.counted.military &&
  has(reading, HELP_WORDS);

/** "35 strikes, one every 20 minutes": how often, not how many. */
const howOften: Guard = (_match, { quantity, group, reading }) =>
  quantity.value === 1 && group.head === null && reading.sentence.tokens[group.to]?.lower === 'every';

/** "two adults or four children in every 10,000 die each day", "12 in 1,000 children": a rate of those who are harmed, no number of them. */
const isRate: Guard = (_match, { group, reading }) => {
  const list = reading.coordinations.find((ids) => ids.includes(group.id));
  const { to } = reading.groups[list?.at(-1) ?? group.id] ?? group;
  const [next, ...after] = reading.sentence.tokens.slice(to, to + 3);
  const base = after.find((t) => t.lower !== 'every');
  return next?.lower === 'in' && base?.pos === 'num' && /^\d{1,3}(?:,?000)+$|^(?:hundred|thousand|million)$/.test(base.lower);
};

/** "71 votes against and 27 in favour": votes, whatever was counted before. */
const votesFor: Guard = (_match, { group, reading }) => {
  const [next, after] = reading.sentence.tokens.slice(group.to, group.to + 2).map((t) => t.lower);
  return group.head === null && ((next === 'in' && /^favou?r$/.test(after ?? '')) || /^abstain(?:ed|ing)?$/.test(next ?? ''));
};

/** What is done to ships of trade, and words of those of a navy. */
const DONE_TO_TRADERS = /^(?:attack|target|divert|reroute|board|hijack|harass|come attack|be attack)$/;
const NAVAL = /^(?:navy|naval|fleet|warship|frigate|destroyer|corvette|landing|patrol|flotilla|submarine|squadron)$/;

/** "400 ships were attacked in the Gulf", "2,000 ships have been diverted": of trade, where nobody says that they are of a navy. */
const shipsOfTrade: Guard = ({ kind, form }, { reading, group, target }) =>
  kind.name === 'equipment' &&
  target.counted?.class === 'ship' &&
  !target.counted.military &&
  DONE_TO_TRADERS.test(form) &&
  !reading.sentence.tokens.some((t) => NAVAL.test(t.lemma)) &&
  !reading.sentence.tokens.slice(group.from, group.to).some((t) => t.pos === 'name' || t.pos === 'poss' || t.tags.has('Demonym'));

/** Rooms and houses that are searched. */
const SEARCHED =
  /^(?:flat|apartment|house|home|office|shop|address|property|premise|premises|building|room|bar|club|cafe|hotel|warehouse|bank|mosque)$/;

/** "Police raided five flats": to search them, unless it is from the air. */
const houseSearch: Guard = ({ kind, form }, { group, reading }) =>
  kind.name === 'damage' &&
  /^(?:raid|storm|search)$/.test(form) &&
  SEARCHED.test(group.lemma) &&
  !reading.sentence.tokens.some((t) => /^(?:air|plane|jet|warplane|aircraft|drone|missile|bomber|bomb)$/.test(t.lemma));

/** Words of peaceful life, of parts played and of prices that read like those of war. */
export const CIVIL_GUARDS: readonly Guard[] = [
  wonAtPolls,
  postsOfWork,
  noneOfBeasts,
  inPart,
  moneyOfPeace,
  promisedInvestment,
  billOfLaw,
  everydayPrice,
  wages,
  loadOfEach,
  roomInMachine,
  fittedWith,
  bySort,
  rateOfFire,
  hostageNotLand,
  titleOfSource,
  ofHelpers,
  shipsOfTrade,
  howOften,
  isRate,
  votesFor,
  houseSearch,
];
