import { COUNTED_NOUN } from '../lexicon/counted-nouns.js';
import type { ClauseReading, NounGroup } from '../model/clause.js';
import { groupAt, skipRight, typeAt, wordAt, type Board } from './board.js';
import { completedGroup } from './coordination.js';

/** Nouns for people together, and words for those of a whole: "the crew, 14 Filipinos", "most of the miners, 239". */
const TOGETHER =
  /^(?:crew|population|village|town|hamlet|community|family|force|contingent|garrison|group|unit|battalion|brigade|team|staff|convoy|everyone|everybody|majority|bulk|rest|remainder|congregation|most|all|party|mission|company|militia|police)$/;

const DASH = /^[-–—]+$/;

const FAMILIES: readonly RegExp[] = [/^(?:person|fighter|household|harm)$/, /^(?:building|site|settlement)$/];

const classOf = (group: NounGroup | undefined): string => COUNTED_NOUN.get(group?.lemma ?? '')?.class ?? '';

/** Whether both name the same sort of things: "the survivors, 23 people". */
const isOfSort = (one: string, other: string): boolean =>
  one !== '' && (one === other || FAMILIES.some((family) => family.test(one) && family.test(other)));

/** Whether the mark at `close` ends what the mark at `open` begins. */
function isClosed(b: Board, open: number, close: number): boolean {
  switch (typeAt(b, open)) {
    case 'comma':
      return typeAt(b, close) === 'comma';
    case 'open':
      return typeAt(b, close) === 'close';
    default:
      return DASH.test(wordAt(b, open)) && DASH.test(wordAt(b, close));
  }
}

/** The chunks of the counts behind the mark at `open` that are joined to each other, and where their aside ends. */
function countsBehind(b: Board, open: number): { readonly counts: readonly number[]; readonly close: number } {
  // "the displaced, numbering about 90,000, live in camps"
  const next = skipRight(b, open + 1);
  const counts = [/^(?:number|total)$/.test(b.frameAt.get(next)?.lemma ?? '') ? skipRight(b, next + 1) : next];
  let k = skipRight(b, (counts[0] ?? open) + 1);
  for (;;) {
    const after = skipRight(b, k + 1);
    const joins = typeAt(b, k) === 'conj' || (typeAt(b, k) === 'prep' && typeAt(b, after) === 'group');
    if (!joins || typeAt(b, after) !== 'group') return { counts, close: k };
    if (typeAt(b, k) === 'conj' && groupAt(b, after)?.quantity) counts.push(after);
    k = skipRight(b, after + 1);
  }
}

/** "The children, one boy and two girls": one alone explains no plural. */
const isCount = (group: NounGroup | undefined, listed: boolean): boolean =>
  group?.quantity?.class === 'count' && group.quantity.form !== 'article' && (listed || group.quantity.value > 1);

/** Those before the mark whom the counts may be of: the group, and the one that tells what they are. */
function namedBefore(b: Board, open: number): { readonly host: NounGroup; readonly named: NounGroup } | null {
  const first = groupAt(b, completedGroup(b, open - 1));
  if (!first || first.quantity !== null) return null;
  const head = first.head === null ? undefined : b.tokens[first.head];
  const isPlural = head?.pos === 'noun' && head.lemma !== head.lower;
  if (isPlural) return { host: first, named: first };
  if (!TOGETHER.test(first.lemma) && !/^(?:most|all)$/i.test(b.tokens[first.from]?.lower ?? '')) return null;
  const inside = groupAt(b, open - 1);
  return { host: first, named: inside ?? first };
}

/** "The attackers, around 100 men, stormed the post", "All the crew – 22 people – were saved", "Most of the miners, 239, were brought up": counts in an aside before the verb tell how many those are who are named before it. */
export function explainingCounts(b: Board, open: number): ClauseReading['appositions'] {
  if (!/^(?:comma|break|open)$/.test(typeAt(b, open) ?? '')) return [];
  const { counts, close } = countsBehind(b, open);
  const before = namedBefore(b, open);
  if (!before || !isClosed(b, open, close) || typeAt(b, skipRight(b, close + 1)) !== 'verb') return [];
  const { host, named } = before;
  const isSort = (group: NounGroup | undefined): boolean =>
    group !== undefined &&
    (group.head === null ||
      group.lemma === 'them' ||
      isOfSort(classOf(named), classOf(group)) ||
      (TOGETHER.test(host.lemma) && /^(?:person|fighter|household)$/.test(classOf(group))));
  const groups = counts.map((i) => groupAt(b, i));
  return groups.every((group) => isCount(group, groups.length > 1) && isSort(group))
    ? groups.flatMap((group) => (group ? [{ of: host.id, group: group.id }] : []))
    : [];
}
