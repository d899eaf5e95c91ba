import { APPOSITION_DETERMINERS } from '../lexicon/clause-words.js';
import type { ClauseReading } from '../model/clause.js';
import { groupAt, skipRight, type Board } from './board.js';
import { coordinatedRight } from './coordination.js';
import { governsVerb } from './voice.js';

/** Adjective or participle after a group that says its state: "12 dead", "two people dead", "three wounded". */
export const statesOf = (b: Board): ClauseReading['states'] =>
  b.chunks.flatMap(({ group }, i) => {
    const state = b.chunks[skipRight(b, i + 1)];
    return group !== null && state?.type === 'adj' ? [{ group, lemma: state.word, from: state.from, to: state.to }] : [];
  });

/** "one person, a farmer": a group with an article right after a comma and another group, as far as it is no item of a list and no subject. */
export const appositionsOf = (b: Board): ClauseReading['appositions'] =>
  b.chunks.flatMap((chunk, i) => {
    const at = skipRight(b, i + 1);
    const of = groupAt(b, i - 1);
    const group = groupAt(b, at);
    if (chunk.type !== 'comma' || !of || !group) return [];
    if (!APPOSITION_DETERMINERS.has(group.determiner ?? '')) return [];
    const apart = coordinatedRight(b, i - 1).includes(at) || governsVerb(b, at);
    return apart ? [] : [{ of: of.id, group: group.id }];
  });
