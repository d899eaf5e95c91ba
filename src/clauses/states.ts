import { ARMS_CLASSES } from '../lexicon/arms.js';
import { APPOSITION_DETERMINERS } from '../lexicon/clause-words.js';
import { COUNTED_NOUN } from '../lexicon/counted-nouns.js';
import type { ClauseReading, NounGroup } from '../model/clause.js';
import type { NounClass } from '../model/kind.js';
import { groupAt, skipRight, typeAt, type Board } from './board.js';
import { completedGroup, coordinatedRight } from './coordination.js';
import { explainingCounts } from './explaining.js';
import { endsFronted } from './fronted.js';
import { governsVerb } from './voice.js';

/** Adjective or participle after a group that says its state: "12 dead", "two people dead", "three wounded". */
export const statesOf = (b: Board): ClauseReading['states'] =>
  b.chunks.flatMap(({ group }, i) => {
    const state = b.chunks[skipRight(b, i + 1)];
    return group !== null && state?.type === 'adj' ? [{ group, lemma: state.word, from: state.from, to: state.to }] : [];
  });

/** "The villagers, some 900 in all, were moved": a bare number between commas after a plural that has none. */
function countBetweenCommas(b: Board, comma: number): { readonly of: number; readonly group: number } | null {
  const group = groupAt(b, skipRight(b, comma + 1));
  if (
    typeAt(b, comma) !== 'comma' ||
    !group?.quantity ||
    (group.head !== null && group.lemma !== 'them') ||
    group.quantity.class !== 'count' ||
    group.quantity.value < 2
  )
    return null;
  let close = skipRight(b, comma + 2);
  while (typeAt(b, close) === 'prep' && typeAt(b, close + 1) === 'group') close += 2;
  const of = groupAt(b, completedGroup(b, comma - 1));
  const head = of?.head == null ? undefined : b.tokens[of.head];
  const plural = head?.pos === 'noun' && head.lemma !== head.lower;
  return typeAt(b, close) === 'comma' && of && !of.quantity && plural ? { of: of.id, group: group.id } : null;
}

/** Classes of what stands in lists of arms: "lost 60 soldiers, a tank, two lorries". */
const LISTED: ReadonlySet<NounClass> = new Set<NounClass>([...ARMS_CLASSES, 'vehicle', 'mortar']);

/** Whether a weapon with an article follows a number of others in a list. */
const isListed = (before: NounGroup, { lemma }: NounGroup): boolean =>
  before.quantity !== null &&
  before.quantity.value > 1 &&
  (/^(?:gun|system|mount|station|depot)$/.test(lemma) || LISTED.has(COUNTED_NOUN.get(lemma)?.class ?? 'thing'));

/** "one person, a farmer": a group with an article right after a comma and another group, as far as it is no item of a list and no subject. */
export const appositionsOf = (b: Board): ClauseReading['appositions'] =>
  b.chunks.flatMap((chunk, i) => {
    const counted = countBetweenCommas(b, i);
    if (counted) return [counted];
    const explaining = explainingCounts(b, i);
    if (explaining.length > 0) return explaining;
    const at = skipRight(b, i + 1);
    const of = groupAt(b, i - 1);
    const group = groupAt(b, at);
    if (chunk.type !== 'comma' || !of || !group) return [];
    if (!APPOSITION_DETERMINERS.has(group.determiner ?? '')) return [];
    // "lost 60 soldiers, a tank, two lorries": one tank explains nothing of which there are many
    if (isListed(of, group)) return [];
    // "In a separate attack, a man and his son were killed"
    const apart = coordinatedRight(b, i - 1).includes(at) || governsVerb(b, at) || endsFronted(b, i);
    return apart ? [] : [{ of: of.id, group: group.id }];
  });
