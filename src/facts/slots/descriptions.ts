import { GROUP_NOUNS } from '../../lexicon/doers.js';
import type { ClauseReading, NounGroup } from '../../model/clause.js';
import type { PartySlot } from '../../model/fact.js';
import { contains } from '../../model/span.js';
import type { Findings } from '../article.js';
import { doersIn, mentionedParty, partySlot } from './party.js';

interface Named {
  readonly at: number;
  readonly slot: PartySlot;
}

/** What definite nouns stand for in an article. */
export interface Descriptions {
  /** By words that stood in one group with a party: "air force" of "Ukraine's air force … the air force". */
  readonly byWords: ReadonlyMap<string, readonly Named[]>;
  /** Armed groups in the order in which they are named: what "the group" may mean. */
  readonly armedGroups: readonly Named[];
  /** The one state in which the article is at home. */
  readonly home: PartySlot | null;
}

/** The common-noun part of a group: "air force" of "Ukraine's air force" and of "the air force". */
const wordsOf = (findings: Findings, reading: ClauseReading, group: NounGroup): string =>
  reading.sentence.tokens
    .slice(group.from, group.to)
    .filter(
      (t) =>
        (t.pos === 'noun' || t.pos === 'adj') &&
        !findings.entities.some((e) => (e.type !== 'organization' || e.subtype === 'armed_group') && contains(e, t)),
    )
    .map((t) => t.lower)
    .join(' ');

/** Collects, for every noun that stands with a party in one group, which party that was. */
export function describeParties(findings: Findings): Descriptions {
  const byWords = new Map<string, Named[]>();
  const add = (reading: ClauseReading, group: NounGroup, slot: PartySlot): void => {
    const key = wordsOf(findings, reading, group);
    byWords.set(key, [...(byWords.get(key) ?? []), { at: group.start, slot }]);
  };
  for (const reading of findings.readings)
    for (const group of reading.groups) {
      const mention = group.head === null ? undefined : doersIn(findings, reading, group).at(-1);
      if (mention?.party) add(reading, group, partySlot(mention, mention.party));
    }
  const armedGroups = findings.entities
    .filter((e) => e.subtype === 'armed_group' && e.party !== null)
    .map((e) => ({ at: e.start, slot: partySlot(e, e.party ?? { name: e.name, code: null }) }));
  return { byWords, armedGroups, home: homeState(findings) };
}

/** The one state that an article is set in: named, with its places and people, at least twice as often as any other. */
function homeState(findings: Findings): PartySlot | null {
  const count = new Map<string, number>();
  for (const e of findings.entities) if (e.country && e.type !== 'person') count.set(e.country, (count.get(e.country) ?? 0) + 1);
  const [first, second] = [...count].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 3 || (second && second[1] * 2 > first[1])) return null;
  const mention = findings.entities.find((e) => e.party?.code === first[0]);
  return mentionedParty(mention);
}

/** Bodies that only a state has: "the army", "air defences", "paratroopers". */
const OF_THE_STATE =
  /^(?:army|military|navy|air force|defen[cs]e force|missile force|rocket force|artillery|aviation|defender|air defen[cs]e unit|air defen[cs]e|air defen[cs]e system|coast ?guard|border guard|security force|armed force|ground force|special force|government force|troop|soldier|police|marine|paratrooper|commando|serviceman|servicemen|fighter jet|warplane|(?:anti-aircraft|naval) gunner)s?$/;

const lastBefore = (list: readonly Named[] | undefined, at: number): PartySlot | null =>
  list?.findLast((item) => item.at < at)?.slot ?? null;

/** The party that the last group of the same words before named: "the air force" after "Ukraine's air force". */
export const describedBefore = (
  findings: Findings,
  reading: ClauseReading,
  group: NounGroup,
  { byWords }: Descriptions,
): PartySlot | null => lastBefore(byWords.get(wordsOf(findings, reading, group)), group.start);

/** "The group said": the armed group named last; "the militants" only where there is but one. */
export function armedGroupMeant(group: NounGroup, { armedGroups }: Descriptions): PartySlot | null {
  if ((group.determiner !== 'the' && group.determiner !== 'this') || !GROUP_NOUNS.has(group.lemma)) return null;
  const before = armedGroups.filter((item) => item.at < group.start);
  const plural = group.lemma === 'militant';
  return plural && new Set(before.map(({ slot }) => slot.name)).size > 1 ? null : (before.at(-1)?.slot ?? null);
}

/** "the army found 13 mines" in an article of one country. */
export const homeBody = (
  findings: Findings,
  reading: ClauseReading,
  group: NounGroup,
  { home }: Descriptions,
): PartySlot | null => (OF_THE_STATE.test(wordsOf(findings, reading, group)) ? home : null);

/** Whether the words of a group are a body that only a state has. */
export const isStateBody = (findings: Findings, reading: ClauseReading, group: NounGroup): boolean =>
  OF_THE_STATE.test(wordsOf(findings, reading, group));
