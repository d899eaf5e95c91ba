import { hasVerb, open, posAt, word, type Item, type Range } from './item.js';
import { mediumAt, timeAt } from './circumstances.js';
import { sentenceStart } from './content.js';
import type { Cue } from './cue.js';
import type { Passage } from './passage.js';

/** Medium and time of saying that stand before the cue. */
interface Leading {
  readonly medium: Range | null;
  readonly time: Range | null;
}

/** The first medium and the first time among some items. */
function circumstancesIn(items: readonly Item[], { from, to }: Range): Leading {
  let medium: Range | null = null;
  let time: Range | null = null;
  for (let i = from; i < to; i++) {
    if (!open(items, i)) continue;
    medium ??= mediumAt(items, i);
    if (!medium || i >= medium.to) time ??= timeAt(items, i);
  }
  return { medium: medium && medium.to <= to ? medium : null, time: time && time.to <= to ? time : null };
}

/** "In a post on X on Monday, the mayor said": the phrase that opens the sentence before the subject. */
function opening(passage: Passage, cue: Cue): Range | null {
  const { items } = passage;
  const from = sentenceStart(passage, cue.from);
  const comma = cue.opens - 1;
  if (cue.place !== 'before' || word(items, comma) !== ',' || comma <= from) return null;
  const phrase = posAt(items, from);
  const adverbial = /^(?:prep|adv|date)$/.test(phrase) || (phrase === 'verb' && items[from]?.token.form === 'ing');
  return adverbial && !hasVerb(items.slice(from, comma)) ? { from, to: comma } : null;
}

/** "The mayor, in an interview with the BBC, said": what is put in between subject and verb. */
function insertion({ items }: Passage, { subject, place, from }: Cue): Range | null {
  if (!subject || place !== 'before' || word(items, subject.to) !== ',') return null;
  const phrase = items[subject.to + 1];
  const adverbial = phrase?.token.pos === 'prep' || phrase?.token.form === 'ing';
  return adverbial ? { from: subject.to + 1, to: from - 1 } : null;
}

/** What is told before the cue of where and when something was said. */
export function leadingCircumstances(passage: Passage, cue: Cue): Leading {
  const ranges = [insertion(passage, cue), opening(passage, cue)].filter((range) => range !== null);
  const found = ranges.map((range) => circumstancesIn(passage.items, range));
  return {
    medium: found.find((f) => f.medium)?.medium ?? null,
    time: found.find((f) => f.time)?.time ?? null,
  };
}
