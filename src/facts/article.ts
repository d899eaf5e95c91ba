import type { Article } from '../model/article.js';
import type { ClauseReading, NounGroup } from '../model/clause.js';
import type { DateMention } from '../model/date.js';
import type { EntityMention } from '../model/entity.js';
import type { Quantity } from '../model/quantity.js';
import type { Quote } from '../model/quote.js';
import { contains, cut, type Span, type TextSpan } from '../model/span.js';

/** All that the stages before have found in one article: what facts are made of. */
export interface Findings {
  readonly article: Article;
  readonly readings: readonly ClauseReading[];
  readonly quantities: readonly Quantity[];
  readonly dates: readonly DateMention[];
  readonly entities: readonly EntityMention[];
  readonly quotes: readonly Quote[];
}

const unread = ({ sentence }: ClauseReading): ClauseReading => ({
  sentence,
  groups: [],
  frames: [],
  preps: [],
  states: [],
  parts: [],
  coordinations: [],
  appositions: [],
});

/** What is found in the article itself: links to others and sources around it tell nothing. */
export function withoutBoilerplate(findings: Findings): Findings {
  const around = findings.readings.map(({ sentence }) => sentence).filter(({ boilerplate }) => boilerplate);
  if (around.length === 0) return findings;
  const inside = <T extends Span>(mentions: readonly T[]): readonly T[] =>
    mentions.filter((mention) => !around.some((sentence) => contains(sentence, mention)));
  return {
    article: findings.article,
    readings: findings.readings.map((reading) => (reading.sentence.boilerplate ? unread(reading) : reading)),
    quantities: inside(findings.quantities),
    dates: inside(findings.dates),
    entities: inside(findings.entities),
    quotes: inside(findings.quotes),
  };
}

/** The words of a noun group without its determiner and its number: what is counted. */
export function countedSpan({ article }: Findings, reading: ClauseReading, group: NounGroup): TextSpan | null {
  if (group.head === null) return null;
  const { tokens } = reading.sentence;
  let from = group.from;
  const quantityEnd = group.quantity && group.quantity.form !== 'article' ? group.quantity.end : -1;
  // "9,550 (+120) armoured vehicles"
  const number = tokens.findIndex((t) => t.end >= quantityEnd);
  const aside = quantityEnd >= 0 && tokens[number + 1]?.lower === '(';
  const close = aside ? tokens.slice(number, group.head).findIndex((t) => t.lower === ')') : -1;
  if (close >= 0) from = number + close + 1;
  while (from < group.to) {
    const token = tokens[from];
    if (!token) break;
    const leading =
      token.start < quantityEnd ||
      token.pos === 'det' ||
      token.lower === 'whose' ||
      token.lower === 'further' ||
      token.pos === 'punct' ||
      (token.pos === 'prep' && token.start < (tokens[group.head]?.start ?? 0) && token.lower === 'of');
    if (!leading) break;
    from++;
  }
  const [first, last] = [tokens[from], tokens[group.to - 1]];
  if (!first || !last || from > group.head)
    return group.head === null ? null : cut(article.text, tokens[group.head]?.start ?? 0, tokens[group.head]?.end ?? 0);
  return cut(
    article.text,
    Math.max(first.start, quantityEnd > first.start && quantityEnd < first.end ? quantityEnd : first.start),
    last.end,
  );
}
