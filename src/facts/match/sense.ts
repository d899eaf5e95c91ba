import {
  CAPTURED_BY_APPEAL,
  CIVILIAN_WORK,
  NOT_PEOPLE,
  PLANNED_TARGETS,
  PRIZE_WINNERS,
  TALES,
} from '../../lexicon/figures-of-speech.js';
import { MILITARY_CUES } from '../../lexicon/military-cues.js';
import { groupsOf, type ClauseReading, type NounGroup } from '../../model/clause.js';
import type { Guard } from './candidate.js';
import { ARMS_GUARDS } from './sense-arms.js';
import { LAND_GUARDS } from './sense-land.js';
import { PEOPLE_KINDS } from './takes.js';
import { ARMS_TRADE, isOfShares } from './trade.js';

/** "killed 6,000 jobs", "40 of 60 mice died": what is no people has no casualties. */
const notPeople: Guard = ({ kind }, { group, target }) =>
  PEOPLE_KINDS.has(kind.name) && (NOT_PEOPLE.has(group.lemma) || NOT_PEOPLE.has(target.counted?.unit ?? ''));

/** "captured a million households": by what it offers. */
const byAppeal: Guard = ({ kind, measure }, { group }) =>
  kind.name === 'captives' && measure === 'captured' && CAPTURED_BY_APPEAL.has(group.lemma);

const inArms = ({ sentence }: ClauseReading): boolean =>
  sentence.tokens.some(
    ({ lemma, lower }) => MILITARY_CUES.has(lemma) || MILITARY_CUES.has(lower) || /^(?:war|gang|jihad|police|rank)$/.test(lemma),
  );

/** "recruit 1,800 workers", "has trained 40 nurses": taken on for work, not for arms. */
const forWork: Guard = ({ kind, measure }, { group, reading }) =>
  kind.name === 'forces' && measure === 'recruited' && CIVILIAN_WORK.has(group.lemma) && !inArms(reading);

const OF_ARMY =
  /^(?:army|military|soldier|troop|battalion|brigade|regiment|infantry|tank|artillery|armou?red|front|frontline|general|combat|battle|militia|guard|commander|assault|offensive|war|fighting|enemy|rebel)$/;

/** "hurt five small companies", "killed two divisions": firms unless the sentence speaks of arms. */
const firms: Guard = ({ kind }, { group, reading }) =>
  kind.name === 'casualties' &&
  /^(?:company|division|unit)$/.test(group.lemma) &&
  !reading.sentence.tokens.some(({ lemma }) => OF_ARMY.test(lemma));

/** "shares fell after it lost a $2bn contract": the money of firms. */
const ofShares: Guard = ({ kind, measure, form }, { reading }) =>
  kind.name === 'money' && (/^(?:cost|other)$/.test(measure) || form === 'lose') && isOfShares(reading);

/** "won orders worth $4bn": what a firm is to be paid, no cost of war. */
const booked: Guard = ({ kind, measure, form, role }, { reading }) =>
  kind.name === 'money' &&
  measure === 'cost' &&
  /^(?:contract|deal|order)$/.test(form) &&
  /^(?:win|secure|land|sign|lose|book|clinch|announce)$/.test(role.frame?.lemma ?? '') &&
  !reading.sentence.tokens.some((t) => ARMS_TRADE.test(t.lemma));

/** "on sales of $2bn", "exports worth €3m": trade is a fact in arms alone. */
const plainTrade: Guard = ({ kind, form }, { reading }) =>
  kind.name === 'money' &&
  /^(?:sale|sell|export|import)$/.test(form) &&
  !reading.sentence.tokens.some((t) => ARMS_TRADE.test(t.lemma) || ARMS_TRADE.test(t.lower) || /^[A-Z]+-?\d/.test(t.text));

/** "fired one shot", "heard two shots": what was fired is no victim. */
const shotFired: Guard = ({ form, role }, { group, reading }) =>
  form === 'shoot' &&
  role.frame?.from === group.to &&
  reading.frames.some(
    (f) => f.object.includes(group.id) && /^(?:fire|hear|loose|let off|get off|squeeze off|take)$/.test(f.lemma),
  );

/** "was brought back from hospital", "came home from the clinic": better, not hurt anew. */
const outOfHospital: Guard = ({ form, role }, { reading }) =>
  / (?:hospital|clinic)$/.test(form) &&
  // "were children, at the hospital": where somebody says so
  ((role.frame?.lemma === 'be' && role.frame.object.length > 0) ||
    role.frame?.preps.some(
      ({ prep, groups }) =>
        /\b(?:from|out)\b/.test(prep) && groupsOf(reading, groups).some((g) => /^(?:hospital|clinic)$/.test(g.lemma)),
    ) === true);

/** "are ready to surrender", "would rather die than surrender": what people would do they have not done. */
const onlyWilling: Guard = ({ role }, { reading }) => {
  const { frame } = role;
  if (!frame || role.role !== 'agent') return false;
  const before = reading.sentence.tokens.slice(Math.max(0, frame.from - 4), frame.to).map((t) => t.lower);
  const rather = /\b(?:would|'d|’d) (?:rather|sooner)\b/.test(before.join(' '));
  const willing = /\b(?:ready|willing|prepared|unwilling|reluctant|refuse|refused|refusing) to\b/.test(before.join(' '));
  return (rather || willing) && !/^(?:withdraw|leave|return)$/.test(frame.lemma);
};

/** "the risk of dying", "a fear of drowning": the noun names what may be, of nobody counted. */
const riskOf: Guard = ({ role }, { reading }) => {
  const { frame } = role;
  const [before, noun, of] = reading.sentence.tokens
    .slice(Math.max(0, (frame?.from ?? 0) - 3), frame?.from ?? 0)
    .map((t) => t.lower);
  return (
    frame?.form === 'ing' &&
    of === 'of' &&
    !/^(?:at|in|face|facing)$/.test(before ?? '') &&
    /^(?:risk|danger|chance|fear|odds|likelihood|probability|threat|possibility)s?$/.test(noun ?? '')
  );
};

/** "was missing three starters": lacked them; "narrowly missing one student": did not hit. "Missing are three climbers" has no subject. */
const lacked: Guard = ({ form }, { group, reading }) =>
  form === 'missing' &&
  (reading.frames.some((f) => f.lemma === 'miss' && f.voice === 'active' && f.object.includes(group.id)) ||
    lacks(group, reading) ||
    isJustMissed(group, reading));

const isJustMissed = ({ from, to }: NounGroup, { sentence: { tokens } }: ClauseReading): boolean =>
  tokens.slice(from - 1, to).some((t) => t.lower === 'missing' && /^(?:narrowly|barely)$/.test(tokens[t.index - 1]?.lower ?? ''));

const lacks = (group: NounGroup, reading: ClauseReading): boolean =>
  reading.sentence.tokens.slice(Math.max(0, group.from - 1), group.from + 1).some((t) => t.lower === 'missing') &&
  reading.frames.some((f) => f.lemma === 'be' && f.object.includes(group.id) && f.subject.length > 0 && f.to >= group.from - 1);

/** "profits rose, hitting 271 million": a bare figure in millions is reached. */
const figureHit: Guard = ({ form, kind }, { group, quantity }) =>
  kind.name !== 'money' && form === 'hit' && group.head === null && /million|billion|\bbn?\b|\bm\b/.test(quantity.text);

/** "Inflation hit 12% in May": a share of nothing is reached. */
const shareHit: Guard = ({ form, kind }, { group, quantity, reading }) =>
  kind.name === 'damage' &&
  /^(?:hit|strike)$/.test(form) &&
  quantity.class === 'percent' &&
  group.head === null &&
  !reading.parts.some(({ part, relation }) => part === group.id && relation === 'of') &&
  reading.sentence.tokens[group.to]?.lower !== 'of';

/** "needed 500,000 more men", "hospitals need 40 doctors": who is needed is not in need. */
const whoIsNeeded: Guard = ({ kind, form, role }) =>
  kind.name === 'affected' && form === 'need' && role.role === 'patient' && role.frame?.voice === 'active';

/** Who raises and is given money to make more of it. */
const FIRMS =
  /^(?:startup|start-up|company|firm|maker|carmaker|manufacturer|retailer|developer|investor|shareholder|bank|lender|platform|app|brand|studio|entrepreneur|founder)$/;

/** "The startup has raised $40m": capital is no aid. */
const capital: Guard = ({ kind, measure, form, role }, { reading }) =>
  kind.name === 'money' &&
  measure === 'aid' &&
  /^(?:raise|receive|secure|collect|seek|need|require|set aside|put aside|inject)$/.test(form) &&
  groupsOf(reading, role.frame?.subject ?? []).some(({ lemma }) => FIRMS.test(lemma));

/** "The fund, which manages $40bn": what a fund has in its hands it gives to nobody. */
const underManagement: Guard = ({ kind, form, role: { frame } }, { group, reading }) =>
  kind.name === 'money' &&
  form === 'fund' &&
  (frame ?? reading.frames.find((f) => f.object.includes(group.id)))?.lemma === 'manage';

/** "The winner will receive €45,000": a prize is no aid. */
const prize: Guard = ({ kind, role }, { reading }) =>
  kind.name === 'money' && groupsOf(reading, role.frame?.subject ?? []).some(({ lemma }) => PRIZE_WINNERS.has(lemma));

/** "hit three of its five growth targets": what a plan aims at. */
const plannedTarget: Guard = ({ kind, form }, { group, reading }) =>
  kind.name === 'damage' &&
  group.lemma === 'target' &&
  /^(?:hit|strike|miss)$/.test(form) &&
  reading.sentence.tokens.some(({ lemma, lower }) => PLANNED_TARGETS.has(lemma) || PLANNED_TARGETS.has(lower));

/** "In the film two frigates are sunk", "a novel in which 30 soldiers are killed": told, not done. */
const inTale: Guard = ({ role }, { group, reading }) => {
  const { tokens } = reading.sentence;
  const verb = Math.max(role.frame?.from ?? group.from, group.from);
  return reading.groups.some(({ id, lemma, to }) => {
    if (!TALES.has(lemma) || to > verb) return false;
    const after = tokens
      .slice(to, to + 3)
      .map((t) => t.lower)
      .join(' ');
    return (
      /^,? ?(?:in which|where)\b/.test(after) || reading.preps.some((l) => l.prep === 'in' && l.groups.includes(id) && to <= 4)
    );
  });
};

/** What comes down on people and buries them alive. */
const BURIES =
  /^(?:landslide|mudslide|avalanche|rockslide|rubble|debris|snow|mud|earth|collapse|building|house|wall|roof|quake|earthquake|eruption|ash|lava|flood)$/;

/** "were buried under the rubble": only who is buried in a grave or by mourners is surely dead. */
const buriedAlive: Guard = ({ form, kind, role }, { reading, group }) => {
  // "landslides buried 25 houses" tells of houses
  if (form !== 'bury' || !role.frame || (kind.name === 'damage' && group.head !== null)) return false;
  const { frame } = role;
  if (frame.voice === 'active')
    return groupsOf(reading, frame.subject).some(({ lemma }) => BURIES.test(lemma)) || frame.subject.length === 0;
  return !frame.preps.some(({ groups }) =>
    groupsOf(reading, groups).some(({ lemma }) =>
      /^(?:grave|cemetery|graveyard|plot|coffin|honour|honor|funeral|tomb|churchyard)$/.test(lemma),
    ),
  );
};

/** Who is looked for as a fugitive, and not as one who is missing. */
const FUGITIVES =
  /^(?:suspect|gunman|attacker|assailant|perpetrator|fugitive|escapee|militant|terrorist|killer|murderer|rebel|insurgent|fighter|hitman|prisoner|inmate|convict|criminal|bandit|thief|robber|accomplice|member|kidnapper|hostage|captive|worker|volunteer|recruit|staff|employee)$/;

/** Who is searched for to be taken on, and missed when not seen. */
const SOUGHT_FOR_WORK = /^(?:worker|volunteer|recruit|staff|employee|member)$/;

/** "searched for three gunmen": the police look for them, nobody misses them. */
const huntedDown: Guard = ({ form }, { group }) =>
  (/^(?:search for|search|hunt)$/.test(form) && FUGITIVES.test(group.lemma)) ||
  (/^(?:not find|not locate|not trace|not see)$/.test(form) && FUGITIVES.test(group.lemma) && !SOUGHT_FOR_WORK.test(group.lemma));

/** "in search of a better life": what is sought there is nobody. */
const inSearchOf: Guard = ({ form, role }, { reading }) =>
  form === 'search' && role.noun !== null && reading.sentence.tokens[role.noun.from - 1]?.lower === 'in';

/** "decided the fate of 200 workers": a fate tells of somebody missing only where it is not known. */
const knownFate: Guard = ({ form }, { group, reading }) =>
  form === 'fate' &&
  (FUGITIVES.test(group.lemma) ||
    !reading.sentence.tokens.some((t) => /^(?:unknown|word|unclear|uncertain|mystery|news|information|trace)$/.test(t.lemma)));

/** "Some 300 officers are ready to vote": ready for something other than war. */
const isReadyForOther = ({ sentence: { tokens } }: ClauseReading): boolean => {
  const to = tokens.findIndex((t, i) => t.lower === 'to' && tokens[i - 1]?.lower === 'ready');
  return (
    to > 0 &&
    !/^(?:fight|attack|defend|deploy|move|go|strike|march|act|respond|intervene|die|storm)$/.test(tokens[to + 1]?.lemma ?? '')
  );
};

/** "Thousands marched on the square", "142 wounded were brought in": neither crowds nor the wounded are troops sent. */
const noTroops: Guard = ({ kind, form }, { group, quantity, reading }) =>
  kind.name === 'forces' &&
  ((form === 'ready' && isReadyForOther(reading)) ||
    (/^(?:march|rally|gather|assemble|converge)$/.test(form) && group.head === null && quantity.form === 'vague') ||
    reading.states.some((s) => s.group === group.id && /^(?:wounded|injured|dead|killed|missing|hurt)$/.test(s.lemma)));

/** "One officer deployed his baton": troops are deployed, and what they deploy is something else. */
const deploysSomething: Guard = ({ kind, form, role }) =>
  kind.name === 'forces' && form === 'deploy' && role.role === 'agent' && (role.frame?.object.length ?? 0) > 0;

/** What people who leave by bus do, against a bus that was hit with them in it. */
const SETS_OUT = /^(?:leave|depart|arrive|head|reach|set off|set out|move|cross|drive|enter|pull out|go|travel)$/;

/** "A bus carrying 40 pilgrims was hit": who was in it when something befell it was not being evacuated. */
const passengers: Guard = ({ kind, form, role: { frame } }, { reading }) =>
  kind.name === 'displacement' &&
  /^(?:bus|convoy) /.test(form) &&
  frame !== null &&
  (frame.relation === 'relative' ||
    // "The bus carried 40 pilgrims, of whom nine died" leads nobody away
    (/ (?:carry|transport)$/.test(form) && !frame.preps.some(({ prep }) => /^(?:to|from|out|out of|into|across)$/.test(prep))) ||
    reading.sentence.tokens.slice(frame.from, frame.to).some((t) => t.form === 'ing')) &&
  !reading.frames.some((f) => SETS_OUT.test(f.lemma) && f.subject.some((id) => frame.subject.includes(id)));

/** Guards of sense: words of war that mean something else beside these words. */
export const SENSE_GUARDS: readonly Guard[] = [
  ...ARMS_GUARDS,
  ...LAND_GUARDS,
  notPeople,
  byAppeal,
  forWork,
  firms,
  plainTrade,
  ofShares,
  booked,
  shotFired,
  outOfHospital,
  onlyWilling,
  riskOf,
  lacked,
  figureHit,
  shareHit,
  whoIsNeeded,
  prize,
  underManagement,
  capital,
  plannedTarget,
  noTroops,
  inTale,
  buriedAlive,
  huntedDown,
  inSearchOf,
  deploysSomething,
  passengers,
  knownFate,
];
