import type { Kind } from '../model/fact.js';
import type { Slotted } from './draft.js';

/** Share of facts that are right, by kind, on annotated articles (tests/eval/calibration.ts prints stated against found). */
export const SHARE_RIGHT: Readonly<Record<Kind, number>> = {
  casualties: 0.97,
  forces: 0.94,
  drones: 0.92,
  territory: 0.93,
  munitions: 0.92,
  damage: 0.89,
  captives: 0.93,
  affected: 0.92,
  equipment: 0.87,
  money: 0.86,
  displacement: 0.83,
};

/** What a way of reading takes away: a number that only points back, a sum by its topic, a noun that no list knows, one article. */
const LESS: readonly (readonly [number, (fact: Slotted) => boolean])[] = [
  [0.1, ({ rule }) => rule.endsWith('/part')],
  [0.04, ({ rule }) => rule.includes('/topic-')],
  [0.05, ({ class: counted }) => counted !== null && !counted.known],
  [0.04, ({ quantity }) => quantity.form === 'article'],
  [0.03, ({ role }) => role.role === 'agent'],
];

/** How likely the fact is right: of facts at 0.9, about 90 % are. Between 0 and 1, two digits. */
export function confidenceOf(fact: Slotted): number {
  const less = LESS.reduce((sum, [weight, holds]) => sum + (holds(fact) ? weight : 0), 0);
  return Math.round((SHARE_RIGHT[fact.kind] - less) * 100) / 100;
}
