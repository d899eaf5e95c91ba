import { AIMED_AT_BY_WORDS, PEACEFUL_USERS, PEACEFUL_WORK } from '../../lexicon/figures-of-speech.js';
import { MILITARY_CUES } from '../../lexicon/military-cues.js';
import { groupsOf, type ClauseReading, type PrepLink } from '../../model/clause.js';
import { isArms, isWeapon } from '../arms-and-people.js';
import type { CountedGroup, Guard, Match } from './candidate.js';

/** The prepositional groups of a verb and of its object: "launched a bomb of 22 metres at the record". */
const linksOf = ({ role }: Match, { reading, group }: CountedGroup): readonly PrepLink[] => [
  ...(role.frame?.preps ?? []),
  ...reading.preps.filter((link) => link.noun === group.id),
];

const LAUNCH = /^(?:launch|fire|drop|throw|hurl|lob|toss|explode|detonate|plant|unleash|deliver|produce)$/;

/** "fired a missile at the budget", "a bomb of 22.94 metres", "a missile of a free kick": one weapon that is made of words or of play. */
const figureOfWeapon: Guard = (match, counted) => {
  const { kind, role } = match;
  if (!isWeapon(kind.name) || counted.quantity.form !== 'article') return false;
  if (!LAUNCH.test(role.frame?.lemma.split(' ')[0] ?? '')) return false;
  return linksOf(match, counted).some(({ prep, groups, noun }) =>
    groupsOf(counted.reading, groups).some(
      ({ lemma, determiner, quantity }) =>
        (/^(?:at|on|against|into|under|in)$/.test(prep) && AIMED_AT_BY_WORDS.has(lemma)) ||
        (prep === 'of' && noun === counted.group.id && (/^an?$/.test(determiner ?? '') || quantity?.class === 'distance')),
    ),
  );
};

const hasLemma = ({ sentence }: ClauseReading, words: ReadonlySet<string>): boolean =>
  sentence.tokens.some(({ lemma, lower }) => words.has(lemma) || words.has(lower));

/** Who plays with a ball: "launched three missiles from outside the box". */
const PLAYERS = new Set(
  'goalkeeper striker midfielder winger forward batsman bowler quarterback pitcher crossbar penalty semifinal quarterfinal scrum wicket backhand'.split(
    ' ',
  ),
);

/** "none of the eight missiles fired at it came near": what a participle says of the whole is not denied. */
const deniedOfWhole: Guard = ({ kind, role }, { quantity, group, reading }) =>
  isArms(kind.name) &&
  quantity.form === 'negative' &&
  role.frame?.relation === 'reduced' &&
  reading.frames.some((f) => f.form === 'finite' && f.subject.includes(group.id));

/** "found the wreck of a drone": what is left of one tells not how it came down. */
const wreckOf: Guard = ({ kind }, { quantity, group, reading }) =>
  isWeapon(kind.name) &&
  quantity.form === 'article' &&
  reading.preps.some(
    ({ prep, groups, noun }) =>
      prep === 'of' &&
      groups.includes(group.id) &&
      /^(?:wreck|hulk|carcass|tail|wing|engine|body|remains|crater|casing)$/.test(reading.groups[noun ?? -1]?.lemma ?? ''),
  );

/** "The farm bought six drones to spray its vines", "the museum has four tanks": arms and their like in peaceful hands. */
const atPeace: Guard = ({ kind, measure, role }, { reading, group }) => {
  if (!isArms(kind.name) || !/^(?:launched|supplied|held|lost)$/.test(measure)) return false;
  const others = reading.sentence.tokens.filter((t) => t.index < group.from || t.index >= group.to);
  if (others.some((t) => MILITARY_CUES.has(t.lemma))) return false;
  const users = (role.frame?.subject ?? []).some((id) => {
    const { from = 0, to = 0 } = reading.groups[id] ?? {};
    return reading.sentence.tokens.slice(from, to).some((t) => PEACEFUL_USERS.has(t.lemma));
  });
  if (isWeapon(kind.name) && hasLemma(reading, PLAYERS)) return true;
  return users || (isWeapon(kind.name) && hasLemma(reading, PEACEFUL_WORK));
};

/** Words of those who dig: beside them a mine is a pit. */
const DIGGING = new Set('miner mining colliery coal ore seam shaft pit'.split(' '));

/** "58 mines that employ 90,000 miners": where people dig, mines are no weapons. */
const minesOfMiners: Guard = ({ kind, form }, { target, reading }) =>
  kind.name === 'munitions' && target.counted?.unit === 'mine' && (form === 'own' || hasLemma(reading, DIGGING));

/** "The five will appear in court": who appears there is no weapon. */
const inCourt: Guard = ({ kind, form, role: { frame } }, { reading }) =>
  isArms(kind.name) &&
  /^(?:appear|come|go)\b/.test(form) &&
  frame?.preps.some(({ groups }) =>
    groupsOf(reading, groups).some(({ lemma }) => /^(?:court|dock|trial|tribunal|judge)$/i.test(lemma)),
  ) === true;

/** "stopped a van with two grenades": what does not fly is not stopped in its flight. */
const stoppedOnRoad: Guard = ({ measure, form }, { target }) =>
  measure === 'downed' &&
  /^(?:stop|halt|turn back|block)$/.test(form) &&
  /^(?:grenade|mine|shell)$/.test(target.counted?.unit ?? '');

/** Words of arms that mean something else beside these words. */
export const ARMS_GUARDS: readonly Guard[] = [
  figureOfWeapon,
  atPeace,
  deniedOfWhole,
  wreckOf,
  minesOfMiners,
  inCourt,
  stoppedOnRoad,
];
