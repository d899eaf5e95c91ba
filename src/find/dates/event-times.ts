import type { DateMention } from '../../model/date.js';
import type { Sentence } from '../../model/sentence.js';
import { cut } from '../../model/span.js';
import { EVENT_NOUNS, EVENT_STARTS } from '../../lexicon/event-times.js';

const NAMES = String.raw`(?:\s+(?:of|in|on|against|around|with|between)\s+(?:the\s+|its\s+|their\s+)?[\p{L}-]+(?:\s+and\s+\p{Lu}[\p{L}-]*|\s+\p{Lu}[\p{L}-]*)*)?`;
const GROUP = String.raw`(?:the\s+|this\s+|its\s+|their\s+|his\s+|a\s+)?(?:(?!the\b|that\b|and\b|of\b)[\p{L}\p{N}'’-]+\s+){0,3}?(?:${EVENT_NOUNS})(?![\p{L}-])${NAMES}`;
const FRAME = String.raw`(?:(?:start|beginning|outbreak|onset|height|end|early\s+days|first\s+days|opening\s+days|outset|months|weeks|days|launch|course)\s+of\s+)?`;

const PATTERN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:` +
    [
      String.raw`(?:ever\s+)?since\s+then`,
      String.raw`(?:ever\s+)?since\s+(?:the\s+)?${FRAME}${GROUP}(?:\s+(?:${EVENT_STARTS}))?`,
      String.raw`so\s+far\s+(?:in|during)\s+${GROUP}`,
      String.raw`(?:during|throughout|before|prior\s+to|amid|after)\s+(?:the\s+)?${FRAME}${GROUP}(?:\s+(?:${EVENT_STARTS}))?`,
      String.raw`(?:at|from|in|until|by)\s+the\s+(?:start|beginning|outbreak|onset|height|end|early\s+days|first\s+days|outset|wake|aftermath)\s+of\s+${GROUP}`,
      String.raw`so\s+far|to\s+date|at\s+the\s+time`,
    ].join('|') +
    String.raw`)(?![\p{L}\p{N}])`,
  'giu',
);

/** "Since the war began", "during the protests", "so far in the war" run on; "after the attack" does not. */
export const isRunning = (phrase: string): boolean => /^(?:during|throughout|(?:ever\s+)?since|so\s+far)\b/i.test(phrase);

/** Times told by an event instead of a date: "since the war began", "during the protests", "since then". */
export function findEventTimes(text: string, sentence: Sentence): readonly DateMention[] {
  const words = text.slice(sentence.start, sentence.end);
  return [...words.matchAll(PATTERN)].map((match): DateMention => {
    const phrase = cut(text, sentence.start + match.index, sentence.start + match.index + match[0].length);
    const cumulative = isRunning(phrase.text);
    return { ...phrase, type: 'DATE', timex: null, from: null, to: null, precision: null, basis: null, phrase, cumulative, sentence: sentence.index };
  });
}
