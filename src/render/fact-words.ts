import type { Fact, PartySlot, PlaceSlot, TimeSlot } from '../model/fact.js';
import type { Report } from '../model/report.js';
import { figure } from './figure.js';

const named = (slot: PartySlot | PlaceSlot | null): string => slot?.name ?? slot?.text ?? '';

const days = (time: TimeSlot): string => {
  if (time.from === null) return '';
  return time.to === null || time.to === time.from ? ` (${time.from})` : ` (${time.from} – ${time.to})`;
};

const figureOf = (fact: Fact, report: Report): string => {
  const whole = report.facts.find((f) => f.id === fact.partOf);
  const increment = fact.increment ? '+' : '';
  const per = fact.per === null ? '' : ` a ${fact.per}`;
  const part = whole ? ` of ${figure(whole.quantity)}` : '';
  return `${increment}${figure(fact.quantity)}${per}${part}`;
};

const standing = (fact: Fact): string =>
  [fact.status === 'stated' ? [] : fact.status, fact.scope === 'cumulative' ? 'total' : []].flat().join(', ');

/** What a person wants to read of a fact, in words; an empty string where the article tells nothing. */
export interface FactWords {
  readonly measure: string;
  readonly figure: string;
  readonly what: string;
  readonly whose: string;
  readonly by: string;
  readonly where: string;
  readonly when: string;
  readonly source: string;
  readonly status: string;
  readonly line: string;
}

/** A fact in words for people, cell by cell. */
export const factWords = (fact: Fact, report: Report): FactWords => ({
  measure: fact.measure.replaceAll('_', ' '),
  figure: figureOf(fact, report),
  what: fact.counted?.text ?? '',
  whose: named(fact.side),
  by: named(fact.actor),
  where: named(fact.place),
  when: fact.time === null ? '' : fact.time.text + days(fact.time),
  source: fact.source?.text ?? '',
  status: standing(fact),
  line: String(fact.evidence.line),
});
