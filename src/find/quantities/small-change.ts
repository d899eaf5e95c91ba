import { COINS } from '../../lexicon/currencies.js';
import type { Quantity } from '../../model/quantity.js';
import type { Atom } from './atoms.js';
import type { Settled } from './settle.js';

/** Names of coins, in the singular. */
export const COIN_NAMES: ReadonlySet<string> = new Set(COINS.values());
/** Prices are told with their coins, large sums are not. */
const LARGEST_PRICE = 10_000;
/** What may follow a price that is complete: the clause ends, or another begins. */
const ENDS = /^(?:conj|sub|prep|verb|aux|modal|adv)$/;

/** Whether the coins may be left unsaid after a sum: its currency is named behind it, in whole units ("15 dollars", "17 USD"). */
const isWholePrice = ({ quantity, to }: Settled, atoms: readonly Atom[]): boolean =>
  quantity.class === 'money' &&
  !COIN_NAMES.has(quantity.unit ?? '') &&
  Number.isInteger(quantity.value) &&
  quantity.value < LARGEST_PRICE &&
  (quantity.measure !== null || atoms[to - 1]?.kind === 'word');

/** "fifty", "50", "05": so many hundredths, nothing else counted by it. */
const isCoins = ({ class: cls, unit, form, value, text }: Quantity): boolean =>
  cls === 'count' &&
  unit === null &&
  Number.isInteger(value) &&
  value < 100 &&
  (form === 'words' ? value >= 10 : /^\d\d$/.test(text));

/**
 * Coins without their name behind a price: "it costs 15 dollars 50", "thirteen euros forty-five". The clause must go on without a noun:
 * "gave 15 dollars 50 times" counts times. After "and" only its end tells: "15 dollars and 50."
 */
export function isSmallChange(atoms: readonly Atom[], last: Settled, next: Settled): boolean {
  if (!isWholePrice(last, atoms) || !isCoins(next.quantity)) return false;
  const after = atoms[next.after];
  const closes = after === undefined || /^[.,;:!?)"”]$/.test(after.text);
  return closes || (next.from === last.after && after.kind === 'word' && (ENDS.test(after.token.pos) || after.lower === 'more'));
}
