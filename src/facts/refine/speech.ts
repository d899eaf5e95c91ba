import type { Quote } from '../../model/quote.js';
import type { SourceSlot } from '../../model/fact.js';
import { overlaps } from '../../model/span.js';
import type { Slotted } from '../draft.js';
import { namesAnew, refersBack } from './parts.js';
import { isOfClause } from './clause-words.js';

/** A number that means those counted before: "Two fell in fields", "the others vanished", "nine of them died". */
const resumes = (fact: Slotted): boolean =>
  (fact.group.head === null && fact.quantity.form !== 'article' && opensSentence(fact)) ||
  (fact.group.determiner === 'the' && /^others?$/.test(fact.group.lemma)) ||
  (refersBack(fact) && !namesAnew(fact));

/** How many words may stand before a number that a sentence is about: "Of those, five fell in fields". */
const OPENING = 4;

/** A number without a noun behind a clause is of what that clause tells: "Shelling in Tarsa killed at least two". */
const opensSentence = ({ group, reading }: Slotted): boolean =>
  group.from <= OPENING && !reading.frames.some((f) => f.object.includes(group.id));

/** Facts of which one can go on with the figures of the other; a sum of money has no noun anyway: "shot down 30 drones. Five were lost from radar." */
const sameCount = (a: Slotted, b: Slotted): boolean => a.kind !== 'money' && b.kind !== 'money' && a.unit === b.unit;

/** Whether a figure can break down the one before: it says so, or is no larger and adds nothing. */
const isWithin = (whole: Slotted, part: Slotted): boolean =>
  (refersBack(part) && part.quantity.form !== 'vague') ||
  (!part.quantity.additional && (part.quantity.class === 'percent' || part.quantity.value <= whole.quantity.value));

/** "Ninety were civilians; the others were 17 soldiers, two policemen": an item of the list that goes on with what somebody gave. */
const isListed = (before: Slotted, fact: Slotted): boolean =>
  before.reading === fact.reading &&
  before.carried.includes('source') &&
  before.kind === fact.kind &&
  fact.reading.sentence.tokens.slice(before.group.to, fact.group.from).every((t) => !isOfClause(t) && !/^[;:.]$/.test(t.lower));

/** Who goes on to give a figure that stands in a sentence without an attribution of its own. */
function goesOn(done: readonly Slotted[], fact: Slotted, quotes: readonly Quote[]): SourceSlot | null {
  const before = done.at(-1);
  if (fact.status !== 'stated' || quotes.some((quote) => overlaps(quote, fact.reading.sentence))) return null;
  if (before && isListed(before, fact)) return before.source;
  // a heading goes on with nobody's words
  if (!resumes(fact) || fact.reading.sentence.heading) return null;
  const apart = before ? fact.reading.sentence.index - before.reading.sentence.index : Infinity;
  const follows =
    before?.status === 'claimed' &&
    apart <= 1 &&
    (apart > 0 || before.carried.includes('source')) &&
    sameCount(before, fact) &&
    isWithin(before, fact);
  return before && follows ? before.source : null;
}

/**
 * "The ministry said 62 drones were shot down. Five fell in open fields.": where the next sentence, without a source of its own, only breaks
 * down what somebody gave, the same one still speaks.
 */
export function carrySpeech(facts: readonly Slotted[], quotes: readonly Quote[]): readonly Slotted[] {
  const done: Slotted[] = [];
  for (const fact of facts) {
    const source = goesOn(done, fact, quotes);
    done.push(source ? { ...fact, status: 'claimed', source, carried: [...fact.carried, 'source'] } : fact);
  }
  return done;
}
