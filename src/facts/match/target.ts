import { ARMS_CLASSES } from '../../lexicon/arms.js';
import { ARMED_BODIES } from '../../lexicon/military-cues.js';
import type { ClauseReading, NounGroup } from '../../model/clause.js';
import { cut, type TextSpan } from '../../model/span.js';
import { countedSpan, type Findings } from '../article.js';
import { classOf, countedNoun, type Counted } from '../noun-class.js';
import { hiddenNoun, isManned } from '../roles/index.js';

/** What a number counts, and the words for it. */
export interface Target {
  readonly counted: Counted | null;
  readonly span: TextSpan | null;
}

/** People whom no noun names: "injured at least 40". */
export const PERSON: Counted = { class: 'person', unit: 'person', military: false, civilian: false, known: false };

/** Soldiers whom no noun names: "the army numbers 80,000". */
export const FIGHTER: Counted = { class: 'fighter', unit: 'person', military: true, civilian: false, known: false };

/** "75 launches of Shahed drones": as many drones as launches. */
function launchedIn(findings: Findings, reading: ClauseReading, group: NounGroup): Target | null {
  const of = reading.preps.find(({ prep, noun }) => prep === 'of' && noun === group.id)?.groups[0];
  const weapon = reading.groups[of ?? -1];
  const counted = weapon?.quantity === null ? classOf(findings, reading, weapon) : null;
  return weapon && counted && ARMS_CLASSES.has(counted.class) ? { counted, span: countedSpan(findings, reading, weapon) } : null;
}

/** What a group counts: its own noun, or the noun hidden in a compound ("a 72-drone barrage"). */
export function targetOf(findings: Findings, reading: ClauseReading, group: NounGroup): Target {
  const hidden = hiddenNoun({ reading }, group);
  // "a 900-strong mission": the people of an armed body
  if (hidden === 'strong' && ARMED_BODIES.has(group.lemma))
    return { counted: FIGHTER, span: countedSpan(findings, reading, group) };
  const launched = group.lemma === 'launch' ? launchedIn(findings, reading, group) : null;
  if (launched) return launched;
  if (!hidden || hidden === 'strong' || hidden === 'plus')
    return { counted: classOf(findings, reading, group), span: countedSpan(findings, reading, group) };
  const { quantity } = group;
  const token = reading.sentence.tokens.find((t) => quantity !== null && t.start <= quantity.start && quantity.end < t.end);
  return {
    counted: isManned(group, hidden) ? FIGHTER : countedNoun(hidden, []),
    span: token ? cut(findings.article.text, token.end - hidden.length, token.end) : null,
  };
}

/** Nouns of people whose size a number gives: "a crew of 18". */
const COLLECTIVES = /^(?:crew|family|congregation|crowd|population|group|team|party|band|gang|staff|delegation)$/;

/** The collective whose size a bare number gives. */
export function collectiveOf(reading: ClauseReading, group: NounGroup): NounGroup | null {
  if (group.head !== null) return null;
  const noun = reading.preps.find((link) => link.prep === 'of' && link.groups.includes(group.id))?.noun;
  const collective = noun == null ? undefined : reading.groups[noun];
  return collective && COLLECTIVES.test(collective.lemma) && collective.quantity?.form !== 'digits' ? collective : null;
}

/** Nouns that only hold together what is counted: "a convoy of 30 families was stopped". */
const BANDS =
  /^(?:force|mob|horde|gang|squad|detachment|group|convoy|batch|party|band|bus|busload|boatload|truckload|lorryload|planeload|caravan|column|wave|contingent|team|crowd|flotilla|fleet|armada|company|squadron|platoon|battalion|total|first|second|third|last|rest|remainder|remnant|bulk|majority)$/;

/** The noun that a counted group completes and whose verb is its own: "another group of 24 children was returned". */
export function bandOf(reading: ClauseReading, group: NounGroup): NounGroup | null {
  const noun = reading.preps.find((link) => link.prep === 'of' && link.groups[0] === group.id)?.noun;
  const band = noun == null ? undefined : reading.groups[noun];
  return group.head !== null && band && BANDS.test(band.lemma) && band.quantity?.form !== 'digits' ? band : null;
}

/** The armed body whose size a bare number gives and whose verb is its own: "offered a battalion of 850". */
export function armedBandOf(reading: ClauseReading, group: NounGroup): NounGroup | null {
  const noun = reading.preps.find((link) => link.prep === 'of' && link.groups[0] === group.id)?.noun;
  const band = noun == null ? undefined : reading.groups[noun];
  return group.head === null && band && ARMED_BODIES.has(band.lemma) && band.quantity?.form !== 'digits' ? band : null;
}

/** Nouns that name nothing themselves: "nine others", "four of them". */
const STANDS_FOR_OTHERS = /^(?:others|other|them|those|these|one|ones)$/;

/** Whether a group leaves its noun out or only points at one. */
export const isElliptic = ({ counted }: Target, group: NounGroup): boolean =>
  group.head === null || (counted !== null && (!counted.known || group.lemma === 'one') && STANDS_FOR_OTHERS.test(group.lemma));
