import type { ClauseReading, NounGroup } from '../../model/clause.js';
import { cut } from '../../model/span.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import type { RoleReading } from '../roles/index.js';
import { draftOf, type CountedGroup, type Match } from './candidate.js';
import { choose } from './choose.js';
import { labelsOver } from './labels.js';
import { matchesOf } from './matches.js';
import { targetOf } from './target.js';

const DASH = /^(?:[-–—‒−]|--)$/;
/** Nouns that only say that pieces are counted: "tanks ‒ 4,047 units". */
const PIECES = /^(?:unit|piece|item|pc|person|people)$/;

/** Whether the number has no noun of its own on its line. */
function isBareOnLine({ article }: Findings, { sentence }: ClauseReading, { head, lemma, quantity }: NounGroup): boolean {
  if (head === null || PIECES.test(lemma)) return true;
  return article.text.slice(quantity?.end ?? 0, sentence.tokens[head]?.start ?? 0).includes('\n');
}

/** The noun that "of" completes: "UAVs of the tactical level". */
const completedBy = ({ preps, groups }: ClauseReading, group: NounGroup): NounGroup =>
  groups[preps.find((link) => link.prep === 'of' && link.groups.includes(group.id))?.noun ?? group.id] ?? group;

/** The noun before the dash that a number stands behind: "artillery systems – 30"; it may stand on the line under another number. */
function itemBefore(findings: Findings, reading: ClauseReading, group: NounGroup): NounGroup | null {
  const { tokens } = reading.sentence;
  const dash = tokens.findLastIndex((t) => t.end <= (group.quantity?.start ?? 0));
  if (!DASH.test(tokens[dash]?.lower ?? '') || !isBareOnLine(findings, reading, group)) return null;
  const item = reading.groups.find((g) => g.to === dash && g.head !== null);
  const isNoun = item && (item.quantity === null || isBareOnLine(findings, reading, item));
  return isNoun ? completedBy(reading, item) : null;
}

/** The nouns of a heading as what the items under it make up: "The total losses of the enemy are:". */
const nounsOf = ({ article }: Findings, { reading, from, to }: ReturnType<typeof labelsOver>[number]): readonly RoleReading[] =>
  reading.groups
    .filter((g) => g.from >= from && g.to <= to && g.head !== null && g.quantity === null)
    .map((noun) => ({
      role: 'of',
      // "losses" are of more than the dead
      predicates: [reading.sentence.tokens[noun.head ?? 0]?.lower ?? '', noun.lemma],
      trigger: cut(article.text, noun.start, noun.end),
      frame: null,
      noun,
    }));

const isFlying = ({ kind }: Match): boolean => kind.name === 'drones' || kind.name === 'munitions';

/** "Enemy losses: tanks – 9, artillery systems – 30": each number of such a table counts the noun before its dash, by the heading over it. */
export function itemDrafts(findings: Findings, counted: CountedGroup): readonly Draft[] {
  const { reading, group, quantity } = counted;
  const item = quantity.class === 'count' && quantity.form === 'digits' ? itemBefore(findings, reading, group) : null;
  if (!item) return [];
  const target = targetOf(findings, reading, item);
  for (const label of labelsOver(findings, reading, group)) {
    const listed: CountedGroup = { ...counted, target, roles: nounsOf(findings, label) };
    const [match] = choose(matchesOf(listed));
    // weapons that fly and are listed among the enemy's losses were shot down
    if (match) return [draftOf(listed, match.measure === 'lost' && isFlying(match) ? { ...match, measure: 'downed' } : match)];
  }
  return [];
}
