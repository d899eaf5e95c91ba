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
      if (!isDefinite(fact) && !sameEvent(first, fact) && !isSameOne(facts, k, i, repeats)) continue;
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
  // "an additional $500m" is told again as such
  if ((b.quantity.additional && !a.quantity.additional) || (a.quantity.form === 'vague') !== (b.quantity.form === 'vague'))
    return false;
  const place = a.place?.name && b.place?.name ? a.place.name === b.place.name : null;
  const actor = sameActor(a, b);
  if (ofOtherDays(a, b)) return false;
  const noun = head(a) === head(b);
  const alike = noun || a.group.head === null || b.group.head === null;
  // what one side and the other brought down is not the same, however alike the figures
  if (isTelling(b) && alike && (actor !== false || b.measure !== 'downed' || b.quantity.value >= 100)) return true;
  if (actor === false) return false;
  if (isHeadline(a) && b.quantity.value >= FEW && b.quantity.form !== 'vague' && alike) return true;
  if (b.quantity.form === 'vague') return noun && place !== false;
  if (b.quantity.value <= 3) return place === true && noun && b.quantity.form !== 'article';
  if (b.quantity.value < 20) return place !== false && (noun || place === true);
  return place !== false || b.quantity.value >= 100;
}

/** Nouns that may be said of anybody. */
const ANYBODY = /^(?:|them|person|people|victim|body|individual|fatality|death|other)$/;
/** "a 79-year-old woman": what tells one victim from another. */
const AGE = /\b\d+-year-old\b/;

const wordsOf = ({ reading, group }: Slotted): string =>
  reading.sentence.tokens
    .slice(group.from, group.to)
    .map((t) => t.lower)
    .join(' ');

/** The lead tells of one victim, "a man", whom the article then tells of in full: where no other was told of since, or by the same age. */
function isSameOne(facts: readonly Slotted[], k: number, i: number, repeats: Repeats): boolean {
  const [a, b] = [facts[k], facts[i]] as [Slotted, Slotted];
  if (b.kind !== 'casualties' || b.quantity.value !== 1 || b.quantity.form === 'negative' || b.quantity.additional) return false;
  if (a.reading === b.reading || a.reading.sentence.index > LEAD || a.quantity.additional) return false;
  if (sameActor(a, b) === false || ofOtherDays(a, b) || inOtherTowns(a, b)) return false;
  const [ageA, ageB] = [a, b].map((fact) => AGE.exec(wordsOf(fact))?.[0]);
  const alike = head(a) === head(b);
  if (ageA && ageB) return ageA === ageB && alike && a.place?.name === b.place?.name;
  const isRival = (other: Slotted, n: number): boolean =>
    n < i && n !== k && repeats.get(n) !== k && other.kind === b.kind && other.measure === b.measure && other.quantity.value > 0;
  return (alike || ANYBODY.test(a.group.lemma) || ANYBODY.test(b.group.lemma)) && !facts.some(isRival);
}

/** The last sentence of the lead: the title and what stands under it. */
const LEAD = 1;

/** Whether two facts have the same doer; null where one of them has none. */
const sameActor = (a: Slotted, b: Slotted): boolean | null =>
  a.actor?.name && b.actor?.name ? a.actor.name === b.actor.name : null;

/** Whether two facts are told of days that have none in common. */
const ofOtherDays = ({ time: a }: Slotted, { time: b }: Slotted): boolean =>
  a?.from != null && b?.from != null && (a.from > (b.to ?? b.from) || b.from > (a.to ?? a.from));

/** Whether two facts are told of different towns; a street or a house, of which no country is known, may lie in the town of the other. */
const inOtherTowns = ({ place: a }: Slotted, { place: b }: Slotted): boolean =>
  a?.country != null && b?.country != null && a.name !== b.name;

const head = (fact: Slotted): string => fact.group.lemma || (fact.class?.unit ?? '');
