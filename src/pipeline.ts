import { readClauses } from './clauses/index.js';
import { findFacts, numberUsesOf, type Findings } from './facts/index.js';
import { findDates } from './find/dates/index.js';
import { findEntities } from './find/entities/index.js';
import { findQuantities } from './find/quantities/index.js';
import { findQuotes } from './find/quotes/index.js';
import type { Article } from './model/article.js';
import type { GazetteerEntry } from './model/gazetteer.js';
import type { Report } from './model/report.js';
import type { Sentence } from './model/sentence.js';
import { contains, type Span } from './model/span.js';
import { assemble } from './report/index.js';
import { readSentences } from './text/index.js';
import { VERSION } from './version.js';

/** How an article is read. */
export interface ExtractOptions {
  /** Say for every number that became no fact why. */
  readonly explain?: boolean;
  /** Names to know besides those of the lexicon. */
  readonly gazetteer?: readonly GazetteerEntry[];
}

/** The finders under the clauses and facts. Evaluations put others in their place, to see what each is worth. */
export interface Layers {
  readonly quantities: typeof findQuantities;
  readonly dates: typeof findDates;
  readonly entities: typeof findEntities;
  readonly quotes: typeof findQuotes;
}

/** The finders of this project. */
export const LAYERS: Layers = { quantities: findQuantities, dates: findDates, entities: findEntities, quotes: findQuotes };

const within = <T extends Span>(sentence: Sentence, items: readonly T[]): readonly T[] =>
  items.filter((item) => contains(sentence, item));

/** All that is found in an article before any fact: sentences, mentions and clauses. */
export function readFindings(article: Article, gazetteer: readonly GazetteerEntry[] = [], layers: Layers = LAYERS): Findings {
  const sentences = readSentences(article.text);
  const quantities = layers.quantities(article, sentences);
  const dates = layers.dates(article, sentences);
  const entities = layers.entities(article, sentences, gazetteer);
  const quotes = layers.quotes(article, sentences, entities);
  const readings = sentences.map((sentence) => readClauses(sentence, within(sentence, quantities), within(sentence, dates)));
  return { article, readings, quantities, dates, entities, quotes };
}

/** The journey of an article, on one page: sentences, mentions, clauses, facts, report. Only this module sees all stages. */
export function extractArticle(
  article: Article,
  { explain = false, gazetteer = [] }: ExtractOptions = {},
  layers: Layers = LAYERS,
): Report {
  const findings = readFindings(article, gazetteer, layers);
  const { entities, quotes, dates, quantities } = findings;
  const facts = findFacts(findings);
  return assemble({
    article,
    generator: `briefing ${VERSION}`,
    facts,
    entities,
    quotes,
    dates,
    quantities,
    numberUses: numberUsesOf(findings, facts),
    explain,
  });
}
