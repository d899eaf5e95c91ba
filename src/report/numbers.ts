import type { Fact } from '../model/fact.js';
import type { Quantity } from '../model/quantity.js';
import type { ReportNumber } from '../model/report.js';

/** Every number of the article with the facts that use it; the article "a" and bare negatives only where a fact does. */
export function numbersOf(quantities: readonly Quantity[], facts: readonly Fact[]): readonly ReportNumber[] {
  return quantities.flatMap(q => {
    const used = facts.filter(f => f.quantity.start === q.start && f.quantity.end === q.end);
    if (used.length === 0 && (q.form === 'article' || q.form === 'negative')) return [];
    return [{ text: q.text, start: q.start, end: q.end, value: q.value, low: q.low, high: q.high, bound: q.bound, unit: q.unit ?? used[0]?.quantity.unit ?? null, class: q.class, trend: q.trend, facts: used.map(f => f.id) }];
  });
}
