import { FATAL_MANNERS, MANNERS } from '../../lexicon/outcomes.js';
import type { Findings } from '../article.js';
import type { Draft } from '../draft.js';
import { rolesOf } from '../roles/index.js';
import { draftOf, type CountedGroup } from './candidate.js';
import { choose } from './choose.js';
import { perPlace } from './per-place.js';
import { isVerbless, listNeighbour, opensRelative, pointsBack } from './lists.js';
import { matchesOf } from './matches.js';
import { PEOPLE_KINDS } from './takes.js';

const sentencesApart = ({ reading }: CountedGroup, draft: Draft): number => reading.sentence.index - draft.reading.sentence.index;

/** "the number could reach 130,000", "placed the figure at 500": a noun for a figure that does not say of what. */
export const isBareFigure = ({ reading, group, quantity, roles }: CountedGroup): boolean =>
  group.head === null &&
  quantity.class !== 'money' &&
  roles.some(
    ({ noun }) =>
      noun !== null &&
      /^(?:number|figure|total|count|tally)$/.test(noun.lemma) &&
      noun.quantity === null &&
      noun.to - noun.from <= 2 &&
      !reading.frames.some((f) => f.relation === 'reduced' && f.subject.includes(noun.id)) &&
      !reading.preps.some((link) => link.noun === noun.id && /^(?:of|in|under|behind|without)$/.test(link.prep)),
  );

/** The figure of what was counted last, told anew: people only, in this sentence or the one before. */
export function figureTold(counted: CountedGroup, before: readonly Draft[]): readonly Draft[] {
  const { reading, group, quantity } = counted;
  const last = before.filter((d) => PEOPLE_KINDS.has(d.kind) && sentencesApart(counted, d) <= 1).at(-1);
  if (!last) return [];
  const frame =
    reading.frames.find((f) => f.object.includes(group.id) || f.preps.some((l) => l.groups.includes(group.id))) ?? null;
  return [{ ...last, quantity, group, reading, role: { ...last.role, frame }, rule: `${last.rule}/figure` }];
}

/** "two of them by a frigate": a number that only points back shares what was said of the last fact. */
function partOfLast(counted: CountedGroup, last: Draft | undefined): readonly Draft[] {
  const { reading, group, quantity, target } = counted;
  // "41 hurt in 63 accidents; 20 of these": another thing counted in between is what is pointed at
  const nearest = reading.groups.findLast((g) => g.id < group.id && g.quantity !== null && g.quantity.form !== 'article');
  if (last?.reading === reading && nearest && nearest.id > last.group.id) return [];
  if (!last || sentencesApart(counted, last) > 1 || last.quantity.value < quantity.value || last.kind === 'money') return [];
  const unnamed = group.head === null || target.counted?.known === false;
  return [{ ...last, quantity, group, reading, counted: unnamed ? last.counted : target.span, rule: `${last.rule}/part` }];
}

/** "13 were wounded, three critically", "three were stabbed, one fatally": a number with an adverb of manner is a part of the last fact. */
function inManner({ reading, group }: CountedGroup, last: Draft | undefined): 'same' | 'killed' | null {
  const manner = reading.sentence.tokens[group.to]?.lower ?? '';
  if (group.head !== null || last?.reading !== reading || last.kind !== 'casualties') return null;
  if (FATAL_MANNERS.has(manner)) return 'killed';
  return MANNERS.has(manner) ? 'same' : null;
}

/** "Four were freed on Saturday and three more on Sunday": what stands after a joint with only a time or place shares the verb before. */
function isGapped({ reading, group }: CountedGroup, last: Draft | undefined): boolean {
  const { tokens } = reading.sentence;
  const joint = tokens[group.from - 1]?.lower ?? '';
  const after = tokens[group.to];
  if (group.head !== null || last?.reading !== reading || !/^(?:and|,|;)$/.test(joint)) return false;
  const parallel = tokens.slice(last.group.to, group.from - 1).some((t) => t.pos === after?.pos);
  return parallel && (after?.pos === 'date' || (after?.pos === 'prep' && after.lower !== 'of'));
}

/** An item of a list shares the predicate of the list. */
function itemOfList(findings: Findings, counted: CountedGroup, before: readonly Draft[]): readonly Draft[] {
  const { reading, group, quantity, target } = counted;
  const host = listNeighbour(reading, group);
  if (!host) return [];
  if (group.head === null) {
    // "612 were arrested: 140 for drunken driving, 97 for assault": bare numbers count what the item before them counts
    const sibling = before.find((d) => d.reading === reading && d.group.id === host.id);
    return sibling && quantity.form !== 'vague' ? [{ ...sibling, quantity, group, rule: `${sibling.rule}/list` }] : [];
  }
  if (target.counted === null) return [];
  const roles = rolesOf(findings, reading, host).filter(({ role }) => role !== 'event' && role !== 'with');
  const shared: CountedGroup = { ...counted, roles };
  return choose(matchesOf(shared))
    .slice(0, 1)
    .map((match) => draftOf(shared, match));
}

/** Drafts of a group that says nothing of its own but points back to what was counted before, or stands in a list. */
export function inherited(findings: Findings, counted: CountedGroup, before: readonly Draft[]): readonly Draft[] {
  const { reading, group, quantity, target } = counted;
  if (quantity.form === 'article' && target.counted === null) return [];
  const saysMore = reading.frames.some((f) => (f.subject.includes(group.id) || f.object.includes(group.id)) && f.lemma !== 'be');
  const there = perPlace(findings, counted);
  if (there.length > 0) return there;
  if (pointsBack(reading, group) && !saysMore) return partOfLast(counted, before.at(-1));
  const last = before.at(-1);
  const manner = inManner(counted, last);
  if (last && manner === 'killed') return [{ ...last, measure: 'killed', quantity, group, rule: `${last.rule}/fatal` }];
  if (manner === 'same') return partOfLast(counted, last);
  if (last && isVerbless(reading, group) && isGapped(counted, last))
    return [{ ...last, quantity, group, rule: `${last.rule}/gapped` }];
  // "assaults, one of which killed 14" is a clause of its own, no item of a list
  return isVerbless(reading, group) && !opensRelative(reading, group) ? itemOfList(findings, counted, before) : [];
}
