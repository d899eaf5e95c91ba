import type { Fact } from '../model/fact.js';
import type { Report } from '../model/report.js';

type Cell = string | number | boolean | null | undefined;

/** A fact as a flat row: the columns of CSV and TSV with what each holds. */
const COLUMNS: Readonly<Record<string, (fact: Fact, report: Report) => Cell>> = {
  input: (_, r) => r.article.input,
  article_id: (_, r) => r.article.id,
  published: (_, r) => r.article.published,
  id: (f) => f.id,
  kind: (f) => f.kind,
  measure: (f) => f.measure,
  text: (f) => f.quantity.text,
  start: (f) => f.quantity.start,
  end: (f) => f.quantity.end,
  value: (f) => f.quantity.value,
  low: (f) => f.quantity.low,
  high: (f) => f.quantity.high,
  bound: (f) => f.quantity.bound,
  unit: (f) => f.quantity.unit,
  counted: (f) => f.counted?.text,
  actor: (f) => f.actor?.text,
  actor_name: (f) => f.actor?.name,
  actor_code: (f) => f.actor?.code,
  side: (f) => f.side?.text,
  side_name: (f) => f.side?.name,
  side_code: (f) => f.side?.code,
  place: (f) => f.place?.text,
  place_name: (f) => f.place?.name,
  place_country: (f) => f.place?.country,
  time: (f) => f.time?.text,
  time_from: (f) => f.time?.from,
  time_to: (f) => f.time?.to,
  source: (f) => f.source?.text,
  source_name: (f) => f.source?.name,
  source_type: (f) => f.source?.type,
  status: (f) => f.status,
  scope: (f) => f.scope,
  increment: (f) => f.increment,
  per: (f) => f.per,
  part_of: (f) => f.partOf,
  restates: (f) => f.restates,
  conflicts_with: (f) => f.conflictsWith.join(' '),
  line: (f) => f.evidence.line,
  sentence: (f) => f.evidence.text,
  trigger: (f) => f.trigger?.text,
  rule: (f) => f.rule,
  confidence: (f) => f.confidence,
};

/** The heads of the columns of CSV and TSV. */
export const columnNames: readonly string[] = Object.keys(COLUMNS);

/** The cells of a fact in the order of `columnNames`; what is unknown is empty. */
export const factRow = (fact: Fact, report: Report): string[] =>
  Object.values(COLUMNS).map((cell) => String(cell(fact, report) ?? ''));
