import type { ClauseReading, Frame, NounGroup } from '../../model/clause.js';
import { cut, type TextSpan } from '../../model/span.js';
import type { Findings } from '../article.js';

/** A sentence's clauses with all that was found in its article. */
export interface View {
  readonly findings: Findings;
  readonly reading: ClauseReading;
}

/** A part of the sentence as it stands in the article. */
export const spanOf = ({ findings }: View, item: { readonly start: number; readonly end: number }): TextSpan =>
  cut(findings.article.text, item.start, item.end);
/** The tokens `from` to `to` (exclusive) of the sentence as they stand in the article. */
export const wordSpan = (view: View, from: number, to: number): TextSpan => {
  const { tokens } = view.reading.sentence;
  return cut(view.findings.article.text, tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
};
/** The noun group of this id; null where there is none. */
export const groupOf = (view: View, id: number | null | undefined): NounGroup | null =>
  id == null ? null : (view.reading.groups[id] ?? null);

/** The verb of a frame without its auxiliaries, as the trigger to show. */
export function verbSpan(view: View, frame: Frame): TextSpan {
  const tokens = view.reading.sentence.tokens.slice(frame.from, frame.to);
  const verb = tokens.find((t) => t.pos === 'verb') ?? tokens.at(-1);
  const last = tokens.find((t) => t.pos === 'particle') ?? verb;
  return verb && last ? cut(view.findings.article.text, verb.start, last.end) : spanOf(view, frame);
}

/** Lemma of a group's head with the noun before it, for two-word predicates: "death toll", "power supply". */
export const nounForms = (view: View, group: NounGroup): readonly string[] => {
  if (group.head === null) return [];
  const before = view.reading.sentence.tokens[group.head - 1];
  const own = group.lemma;
  // "losses" are of more than the dead, "the loss of" is death
  const alone = own === 'loss' && view.reading.sentence.tokens[group.head]?.lower === 'losses' ? ['losses', own] : [own];
  return before && group.head > group.from && before.pos !== 'det'
    ? [`${before.pos === 'noun' ? before.lemma : before.lower} ${own}`, ...alone]
    : alone;
};

/** The head with the word before it, then the nouns: "medical help" → medical help, help. */
export const phrasesIn = (view: View, group: NounGroup | null): readonly string[] =>
  group === null ? [] : [...new Set([...nounForms(view, group), ...nounsIn(view, group)])];

/** Lemmas of the nouns of a group, the head first: "famine conditions" → condition, famine. */
const nounsIn = (view: View, group: NounGroup | null): readonly string[] =>
  group === null
    ? []
    : view.reading.sentence.tokens
        .slice(group.from, group.to)
        .filter((t) => t.pos === 'noun')
        .map((t) => t.lemma)
        .reverse();
