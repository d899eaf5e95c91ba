import type { Slotted } from '../draft.js';

/** Index → index of the first mention of the same figure for the same event. */
export type Repeats = ReadonlyMap<number, number>;

/**
 * The same figure told again: same kind and measure, same value (the bound may differ), and nothing that parts the events (another place, another
 * day, another noun). Small numbers repeat by chance, so they need a place or a noun in common.
 */
export function findRepeats(facts: readonly Slotted[]): Repeats {
  const repeats = new Map<number, number>();
  facts.forEach((fact, i) => {
    for (let k = 0; k < i; k++) {
      const first = facts[k] as Slotted;
      if (
        repeats.has(k) ||
        first.kind !== fact.kind ||
        first.measure !== fact.measure ||
        first.unit !== fact.unit ||
        first.quantity === fact.quantity
      )
        continue;
      if (first.reading === fact.reading && first.quantity.end < fact.quantity.start && fact.quantity.value < 20) continue;
      if (
        first.quantity.value !== fact.quantity.value ||
        first.quantity.class !== fact.quantity.class ||
        fact.quantity.value === 0
      )
        continue;
      if (!isDefinite(fact) && !sameEvent(first, fact)) continue;
      repeats.set(i, k);
      return;
    }
  });
  return repeats;
}

/** "the two who died", "those five fighters": a figure that is known already; "the other two" are not. */
const isDefinite = ({ group, reading, quantity }: Slotted): boolean =>
  /^(?:the|these|those)$/.test(group.determiner ?? '') &&
  quantity.form !== 'vague' &&
  !quantity.additional &&
  !reading.sentence.tokens
    .slice(group.from, group.to)
    .some((t) => /^(?:other|others|remaining|first|last|next|latest|only)$/.test(t.lower));

/** A figure that does not come twice by chance, wherever and by whomever it happened: 71, 274, 2,100; not 30. */
const isTelling = ({ quantity: { value, form } }: Slotted): boolean =>
  form !== 'vague' && (value >= 100 || (value >= 20 && value % 10 !== 0));

/** The article begins with its news, which it then tells in full. */
const isHeadline = ({ reading }: Slotted): boolean => reading.sentence.index === 0;
const FEW = 5;

function sameEvent(a: Slotted, b: Slotted): boolean {
  if (b.quantity.additional || (a.quantity.form === 'vague') !== (b.quantity.form === 'vague')) return false;
  const place = a.place?.name && b.place?.name ? a.place.name === b.place.name : null;
  const actor = a.actor?.name && b.actor?.name ? a.actor.name === b.actor.name : null;
  const days =
    a.time?.from && b.time?.from ? a.time.from <= (b.time.to ?? b.time.from) && b.time.from <= (a.time.to ?? a.time.from) : null;
  if (days === false) return false;
  const noun = head(a) === head(b);
  const alike = noun || a.group.head === null || b.group.head === null;
  if (isTelling(b) && alike) return true;
  if (actor === false) return false;
  if (isHeadline(a) && b.quantity.value >= FEW && b.quantity.form !== 'vague' && alike) return true;
  if (b.quantity.form === 'vague') return noun && place !== false;
  if (b.quantity.value <= 3) return place === true && noun && b.quantity.form !== 'article';
  if (b.quantity.value < 20) return place !== false && (noun || place === true);
  return place !== false || b.quantity.value >= 100;
}

const head = (fact: Slotted): string => fact.group.lemma || (fact.class?.unit ?? '');
