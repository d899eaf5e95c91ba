import type { Quote } from '../../model/quote.js';
import { overlaps } from '../../model/span.js';
import type { Slotted } from '../draft.js';
import { refersBack } from './parts.js';

/** A number that means those counted before: "Two fell in fields", "the others vanished", "nine of them died". */
const resumes = (fact: Slotted): boolean =>
  (fact.group.head === null && fact.quantity.form !== 'article') ||
  (fact.group.determiner === 'the' && /^others?$/.test(fact.group.lemma)) ||
  refersBack(fact);

/** Facts of which one can go on with the figures of the other; a sum of money has no noun anyway: "shot down 30 drones. Five were lost from radar." */
const sameCount = (a: Slotted, b: Slotted): boolean => a.kind !== 'money' && b.kind !== 'money' && a.unit === b.unit;

/** Whether a figure can break down the one before: it says so, or is no larger and adds nothing. */
const isWithin = (whole: Slotted, part: Slotted): boolean =>
  (refersBack(part) && part.quantity.form !== 'vague') ||
  (!part.quantity.additional && (part.quantity.class === 'percent' || part.quantity.value <= whole.quantity.value));

/**
 * "The ministry said 62 drones were shot down. Five fell in open fields.": where the next sentence, without a source of its own, only breaks
 * down what somebody gave, the same one still speaks.
 */
export function carrySpeech(facts: readonly Slotted[], quotes: readonly Quote[]): readonly Slotted[] {
  const done: Slotted[] = [];
  for (const fact of facts) {
    const { sentence } = fact.reading;
    const before = done.at(-1);
    const apart = before ? sentence.index - before.reading.sentence.index : Infinity;
    const goesOn =
      fact.status === 'stated' &&
      before?.status === 'claimed' &&
      before.source !== null &&
      apart <= 1 &&
      (apart > 0 || before.carried.includes('source')) &&
      sameCount(before, fact) &&
      isWithin(before, fact) &&
      resumes(fact) &&
      !quotes.some((quote) => overlaps(quote, sentence));
    done.push(goesOn ? { ...fact, status: 'claimed', source: before.source, carried: [...fact.carried, 'source'] } : fact);
  }
  return done;
}
