import type { Fact } from '../model/fact.js';
import type { NumberUse } from '../model/number-use.js';
import type { Quantity } from '../model/quantity.js';
import type { ReportNumber } from '../model/report.js';

/** Every number of the article with the facts that use it; the article "a" and bare negatives only where a fact does. With `explain`, the reason why a number is in no fact. */
export function numbersOf(
  quantities: readonly Quantity[],
  facts: readonly Fact[],
  uses: ReadonlyMap<number, NumberUse>,
  explain: boolean,
): readonly ReportNumber[] {
  return quantities.flatMap((q) => {
    const used = facts.filter((f) => f.quantity.start === q.start && f.quantity.end === q.end);
    if (used.length === 0 && (q.form === 'article' || q.form === 'negative')) return [];
    const { text, start, end, value, low, high, bound, trend } = q;
    const use = uses.get(q.start);
    const unit = q.unit ?? used[0]?.quantity.unit ?? use?.unit ?? null;
    const reason = explain && used.length === 0 && use?.reason ? { reason: use.reason } : {};
    return [{ text, start, end, value, low, high, bound, unit, class: q.class, trend, facts: used.map((f) => f.id), ...reason }];
  });
}
