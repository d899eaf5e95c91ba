import type { Fact } from '../model/fact.js';
import { cut } from '../model/span.js';
import { confidenceOf } from './confidence.js';
import type { Slotted } from './draft.js';

/** How a fact is tied to the others of its article, by index. */
export interface Links {
  readonly whole: number | null;
  readonly first: number | null;
  readonly conflicts: readonly number[];
  /** An earlier fact has the same kind and measure, and it is not set beside another sort of victims. */
  readonly follows: boolean;
}

const id = (i: number): string => `f${i + 1}`;

/** The line of the article, from 1, on which an offset lies. */
function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line++;
  return line;
}

/** "A third person later died": one more than those told before. */
const isNext = ({ reading, group, quantity, kind }: Slotted): boolean =>
  kind === 'casualties' && quantity.form === 'article' && reading.sentence.tokens[group.from + 1]?.pos === 'ord';

/** Measures in which "six more tanks" adds to what is there, counted before or not. */
const ADDED = /^(?:aid|supplied|deployed|recruited|gained|displaced|evacuated)$/;

/** The fact as users read it. */
export function toFact(text: string, fact: Slotted, index: number, links: Links): Fact {
  const { sentence } = fact.reading;
  const { text: words, start, end, value, low, high, bound, additional, per } = fact.quantity;
  const { kind, measure, counted, actor, side, place, time, source, status, scope, rule } = fact;
  return {
    id: id(index),
    kind,
    measure,
    quantity: { text: words, start, end, value, low, high, bound, unit: fact.unit },
    counted,
    actor,
    side,
    place,
    time,
    source,
    status,
    scope,
    // a number that adds needs an earlier count to add to; what is sent or taken adds to what is there
    increment: (additional && (links.follows || ADDED.test(fact.measure))) || (links.follows && isNext(fact)),
    per,
    partOf: links.whole === null ? null : id(links.whole),
    restates: links.first === null ? null : id(links.first),
    conflictsWith: links.conflicts.map(id),
    evidence: { ...cut(text, sentence.start, sentence.end), line: lineAt(text, sentence.start) },
    trigger: fact.role.trigger,
    rule,
    confidence: confidenceOf(fact),
  } as Fact; // kind and measure come from one definition, which the compiler cannot follow
}
