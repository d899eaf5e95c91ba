import type { Fact } from '../model/fact.js';
import type { NumberUse } from '../model/number-use.js';
import type { NumberClass, Quantity } from '../model/quantity.js';
import type { Findings } from './article.js';
import { domainOf } from './domain.js';
import { classOf } from './noun-class.js';

/** Classes of numbers that are never counted statements, as users read the reason. */
const NEVER: Readonly<Partial<Record<NumberClass, string>>> = {
  year: 'year',
  date: 'date',
  time: 'time of day',
  age: 'age',
  ordinal: 'ordinal',
  designator: 'designator',
  score: 'score',
  rank: 'rank',
  duration: 'duration',
  weight: 'weight',
};

/** What each number counts and, where no fact came of it, why not. Keyed by the number's start. */
export function numberUsesOf(findings: Findings, facts: readonly Fact[]): ReadonlyMap<number, NumberUse> {
  const used = new Set(facts.map((fact) => fact.quantity.start));
  const { field } = domainOf(findings);
  const uses = new Map<number, NumberUse>();
  for (const quantity of findings.quantities)
    uses.set(quantity.start, {
      unit: quantity.unit,
      reason: used.has(quantity.start) ? null : (NEVER[quantity.class] ?? 'counts no noun'),
    });
  for (const reading of findings.readings) {
    for (const group of reading.groups) {
      const { quantity } = group;
      if (!quantity) continue;
      const counted = classOf(findings, reading, group);
      const unit = quantity.unit ?? counted?.unit ?? (group.lemma || null);
      uses.set(quantity.start, {
        unit,
        reason: used.has(quantity.start) ? null : reasonFor(quantity, group.lemma, counted?.class ?? null, field),
      });
    }
  }
  return uses;
}

function reasonFor(quantity: Quantity, noun: string, nounClass: string | null, field: boolean): string {
  const never = NEVER[quantity.class];
  if (never) return never;
  if (quantity.trend !== null) return 'a change, not a figure reached';
  if (nounClass === 'event' || nounClass === 'document' || nounClass === 'animal') return `${noun} is counted by no kind`;
  if (nounClass === 'thing') return `${noun} is no noun that a kind counts`;
  if (!field) return 'the text is not about war, disaster or diplomacy';
  return noun === '' ? 'no noun and no predicate of any kind' : `no predicate of any kind for ${noun}`;
}
