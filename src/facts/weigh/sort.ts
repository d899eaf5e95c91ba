import { isArms } from '../arms-and-people.js';
import type { Draft, Slotted } from '../draft.js';
import { ELSEWHEN } from '../slots/scenes.js';

/** Sorts of facts that ask for who, where and when in the same way. */
type Sort = 'harm' | 'people' | 'attack' | 'defence' | 'stock' | 'land' | 'troops';

const STOCK: ReadonlySet<string> = new Set(['supplied', 'held', 'strength', 'recruited']);

/** What a fact is about as far as its doer and place go: `harm` to people and things, `land` won, `stock` held and given. */
export function sortOf({ kind, measure }: Draft): Sort {
  if (kind === 'money' || (STOCK.has(measure) && kind !== 'captives')) return 'stock';
  if (kind === 'territory') return 'land';
  if (kind === 'forces') return 'troops';
  if (kind === 'casualties' || kind === 'damage') return 'harm';
  if (measure === 'downed' || measure === 'lost') return 'defence';
  return isArms(kind) ? 'attack' : 'people';
}

/** Words that turn to another event. */
const isTurn = (word: string): boolean => ELSEWHEN.test(word) || /^(?:another|previous|previously)$/.test(word);

/** So many are rarely counted in one town. */
const MANY = 100;
const LEAD = 2;

/** What evidence is told for: the sort of fact, and what sets its sentence apart. */
export function sortsOf(fact: Slotted): readonly string[] {
  const { sentence } = fact.reading;
  return [
    sortOf(fact),
    ...(fact.scope === 'cumulative' ? ['total'] : []),
    ...(fact.quantity.value >= MANY && fact.class?.class === 'person' ? ['many'] : []),
    ...(sentence.tokens.some((t) => isTurn(t.lower)) ? ['turn'] : []),
    ...(sentence.index < LEAD ? ['lead'] : []),
  ];
}
