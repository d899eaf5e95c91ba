import type { ClauseReading } from '../model/clause.js';
import type { DateMention } from '../model/date.js';
import type { Quantity } from '../model/quantity.js';
import type { Sentence } from '../model/sentence.js';
import { chunk } from './chunk.js';
import { markTokens } from './marked-tokens.js';
import { parse } from './parse.js';

/** Reads the clauses of a sentence around its numbers: noun groups, verbs with their arguments, prepositional groups, states, parts and wholes. */
export const readClauses = (sentence: Sentence, quantities: readonly Quantity[], dates: readonly DateMention[]): ClauseReading =>
  parse(sentence, chunk(markTokens(sentence.tokens, quantities, dates)));
