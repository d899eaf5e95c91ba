import type { Article } from '../model/article.js';
import type { DateMention } from '../model/date.js';
import type { EntityMention } from '../model/entity.js';
import type { Fact } from '../model/fact.js';
import type { NumberUse } from '../model/number-use.js';
import type { Quantity } from '../model/quantity.js';
import type { Quote } from '../model/quote.js';
import type { Notice, Report, ReportDate, ReportQuote } from '../model/report.js';
import { numbersOf } from './numbers.js';
import { organizationsOf, peopleOf, placesOf } from './mentions.js';

/** What the report is made of. */
export interface Parts {
  readonly article: Article;
  readonly generator: string;
  readonly facts: readonly Fact[];
  readonly entities: readonly EntityMention[];
  readonly quotes: readonly Quote[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly numberUses: ReadonlyMap<number, NumberUse>;
  /** Say of numbers without a fact why. */
  readonly explain: boolean;
}

const quoteOf = (q: Quote): ReportQuote => ({
  text: q.text,
  start: q.start,
  end: q.end,
  type: q.type,
  speaker: q.speaker ? { text: q.speaker.text, start: q.speaker.start, end: q.speaker.end, name: q.speaker.name } : null,
  cue: q.cue?.text ?? null,
  medium: q.medium?.text ?? null,
  time: q.time?.text ?? null,
});

const dateOf = (d: DateMention): ReportDate => ({
  text: d.text,
  start: d.start,
  end: d.end,
  type: d.type,
  timex: d.timex,
  from: d.from,
  to: d.to,
  precision: d.precision,
  basis: d.basis,
});

function noticesOf({ article, facts, dates }: Parts): readonly Notice[] {
  const notices: Notice[] = [];
  const add = (code: string, message: string): void => {
    notices.push({ severity: 'info', code, message, start: null, end: null, line: null });
  };
  if (!article.text.trim()) add('empty-article', 'The article holds no text.');
  else if (facts.length === 0) add('no-facts', 'No fact of a known kind was found.');
  if (article.published === null && dates.some((d) => d.basis === 'relative'))
    add(
      'no-publication-date',
      'The publication date is unknown, so days such as "Monday" stay without a calendar date; give it with --date YYYY-MM-DD.',
    );
  return notices;
}

/** Puts what was found into the form that users read. */
export function assemble(parts: Parts): Report {
  const { article, facts, entities, quotes, dates, quantities } = parts;
  return {
    schema: 'briefing-report/1',
    generator: parts.generator,
    article: {
      input: article.input,
      id: article.id,
      title: article.title,
      outlet: article.outlet,
      published: article.published,
      publishedBasis: article.publishedBasis,
      characters: article.text.length,
      words: article.text.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
      offsets: 'utf-16',
    },
    facts,
    people: peopleOf(entities),
    places: placesOf(entities),
    organizations: organizationsOf(entities),
    // an appeal or a promise says nothing of what is so; its quoted words are listed all the same
    quotes: quotes.filter((q) => q.force === 'statement' || q.type === 'direct').map(quoteOf),
    dates: dates.filter((d) => d.timex !== null || d.from !== null).map(dateOf),
    numbers: numbersOf(quantities, facts, parts.numberUses, parts.explain),
    notices: noticesOf(parts),
  };
}
