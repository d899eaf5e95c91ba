import type { Slotted } from '../draft.js';

/** Words by which a sentence sums up a war rather than one event. */
const OF_A_WAR =
  /^(?:since|war|conflict|insurgency|invasion|uprising|year|decade|month|campaign|annually|far|altogether|siege|violence|fighting)$/;
/** So many do not die in one event that is in the news. */
const MANY = 1_000;

/** Totals of a war have many doers: "46,000 have been killed since then"; the running toll of one event has one: "the toll has risen to 31". */
export const isTotal = ({ scope, kind, quantity, reading }: Slotted): boolean =>
  scope === 'cumulative' &&
  (kind === 'casualties' || kind === 'damage') &&
  (quantity.value >= MANY || reading.sentence.tokens.some((t) => OF_A_WAR.test(t.lemma)));
