import { readClauses } from '../../src/clauses/index.js';
import { findDates } from '../../src/find/dates/index.js';
import { findQuantities } from '../../src/find/quantities/index.js';
import type { ClauseReading, Frame } from '../../src/model/clause.js';
import { contains } from '../../src/model/span.js';
import { readSentences } from '../../src/text/index.js';
import { articleOf } from '../article.js';

/** The clause readings of all sentences of a text. */
export function readAll(text: string): readonly ClauseReading[] {
  const article = articleOf(text);
  const sentences = readSentences(text);
  const quantities = findQuantities(article, sentences);
  const dates = findDates(article, sentences);
  return sentences.map((sentence) =>
    readClauses(
      sentence,
      quantities.filter((quantity) => contains(sentence, quantity)),
      dates.filter((date) => contains(sentence, date)),
    ),
  );
}

/** A verb with the words of its arguments. */
interface Roles {
  readonly subject: readonly string[];
  readonly object: readonly string[];
  readonly complement: readonly string[];
  readonly frame: Frame;
}

/** A reading in words. */
export interface Reading {
  /** The first verb with this lemma. */
  readonly verb: (lemma: string) => Roles;
  readonly states: readonly string[];
  readonly parts: readonly string[];
  readonly appositions: readonly string[];
  readonly preps: readonly string[];
}

/** Reads the only sentence of a text. */
export function read(text: string): Reading {
  const [reading, ...rest] = readAll(text);
  if (!reading || rest.length > 0) throw new Error(`expected one sentence in "${text}"`);
  const { groups, frames, states, parts, appositions, preps } = reading;
  const words = (id: number | null): string => {
    const group = id === null ? undefined : groups[id];
    return group ? text.slice(group.start, group.end) : '?';
  };
  const verb = (lemma: string): Roles => {
    const frame = frames.find((f) => f.lemma === lemma);
    if (!frame) throw new Error(`no "${lemma}" in "${text}", but ${frames.map((f) => f.lemma).join(', ')}`);
    return { subject: frame.subject.map(words), object: frame.object.map(words), complement: frame.complement, frame };
  };
  return {
    verb,
    states: states.map(({ group, lemma }) => `${words(group)}: ${lemma}`),
    parts: parts.map(({ part, whole, relation }) => `${words(part)} ${relation} ${words(whole)}`),
    appositions: appositions.map(({ of, group }) => `${words(of)} = ${words(group)}`),
    preps: preps.map((link) => `${link.prep} ${link.groups.map(words).join(' + ')}`),
  };
}
