import type { DateBasis, DatePrecision, TimexType } from './date.js';
import type { Fact } from './fact.js';
import type { Bound, NumberClass, Trend } from './quantity.js';
import type { QuoteType } from './quote.js';
import type { PublishedBasis } from './article.js';
import type { TextSpan } from './span.js';

/** The article a report is of; unknown metadata is null. */
export interface ReportArticle {
  readonly input: string | null;
  readonly id: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly publishedBasis: PublishedBasis;
  readonly characters: number;
  readonly words: number;
  readonly offsets: 'utf-16' | 'codepoint';
  /** Only with `--with-text`. */
  readonly text?: string;
}

/** A person of the article with all mentions. */
export interface ReportPerson {
  readonly name: string;
  /** Offices as the article gives them. */
  readonly roles: readonly string[];
  /** ISO 3166 alpha-2, where the text tells it. */
  readonly country: string | null;
  readonly mentions: readonly TextSpan[];
}

/** A place of the article with all mentions. */
export interface ReportPlace {
  readonly name: string;
  readonly type: string | null;
  readonly country: string | null;
  readonly mentions: readonly TextSpan[];
}

/** A body of the article with all mentions. */
export interface ReportOrganization {
  readonly name: string;
  readonly type: string | null;
  readonly country: string | null;
  readonly mentions: readonly TextSpan[];
}

/** Who speaks in a quote, in the text's words, and who that is. */
export interface ReportSpeaker extends TextSpan {
  readonly name: string | null;
}

/** What somebody says, direct or reported. */
export interface ReportQuote extends TextSpan {
  readonly type: QuoteType;
  readonly speaker: ReportSpeaker | null;
  /** The cue's words: "said", "according to". */
  readonly cue: string | null;
  readonly medium: string | null;
  readonly time: string | null;
}

/** A time expression of the article with the days it means. */
export interface ReportDate extends TextSpan {
  readonly type: TimexType;
  readonly timex: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision: DatePrecision | null;
  readonly basis: DateBasis | null;
}

/** A number of the article, whether or not a fact came of it. */
export interface ReportNumber extends TextSpan {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  readonly unit: string | null;
  readonly class: NumberClass;
  readonly trend: Trend | null;
  /** Ids of the facts that use it. */
  readonly facts: readonly string[];
  /** With `--explain`: why it became no fact. */
  readonly reason?: string;
}

/** What is odd about an article or how it was read. */
export interface Notice {
  readonly severity: 'info' | 'warning' | 'error';
  readonly code: string;
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly line: number | null;
}

/** All that was found in one article (`briefing-report/1`). */
export interface Report {
  readonly schema: 'briefing-report/1';
  readonly generator: string;
  readonly article: ReportArticle;
  readonly facts: readonly Fact[];
  readonly people: readonly ReportPerson[];
  readonly places: readonly ReportPlace[];
  readonly organizations: readonly ReportOrganization[];
  readonly quotes: readonly ReportQuote[];
  readonly dates: readonly ReportDate[];
  readonly numbers: readonly ReportNumber[];
  readonly notices: readonly Notice[];
}
