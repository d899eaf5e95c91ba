import type { DateMention } from '../../model/date.js';
import type { Sentence } from '../../model/sentence.js';
import { cut, type TextSpan } from '../../model/span.js';
import { EVENT_NOUNS, EVENT_STARTS, LONG_EVENTS } from '../../lexicon/event-times.js';

/** A blank stands for any white space. */
const spaced = (source: string): string => source.replaceAll(' ', '\\s+');
/** Capital or not at the start of a word; the pattern as a whole must tell names by their capitals. */
const anyCase = (words: string): string =>
  words
    .split('|')
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');

const NAME = String.raw`\p{Lu}[\p{L}’'-]*`;
/** "in Gaza", "on the city of Name", "against its neighbour". */
const WHERE = String.raw`(?: (?:of|in|on|against|around|with|between) (?!which|whom|what)(?:the |its |their )?[\p{L}-]+(?: and ${NAME}| ${NAME})*)?`;
const WORD = String.raw`(?!the |that |and |of |to |for |which |who )[\p{L}\p{N}][\p{L}\p{N}'’-]* `;
const GROUP = String.raw`(?:the |this |its |their |his |a |an )?(?:${WORD}){0,3}?(?:${anyCase(EVENT_NOUNS)})(?: (?:I|II|One|Two))?(?![\p{L}-])${WHERE}`;
const FRAME =
  '(?:(?:start|beginning|outbreak|onset|height|end|early days|first days|opening days|outset|months|weeks|days|launch|course) of )?';
const STARTS = `(?: (?:${EVENT_STARTS}))?`;

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    '(?:[Ee]ver )?[Ss]ince then',
    `(?:[Ee]ver )?[Ss]ince (?:the )?${FRAME}${GROUP}${STARTS}`,
    `[Ss]o far (?:in|during) ${GROUP}`,
    `(?:${anyCase('during|throughout|before|prior to|amid|after')}) (?:the )?${FRAME}${GROUP}${STARTS}`,
    `(?:${anyCase('at|from|in|until|by')}) the (?:start|beginning|outbreak|onset|height|end|early days|first days|outset|wake|aftermath) of ${GROUP}`,
    `${anyCase('so far|to date|at the time')}`,
  ]
    .map(spaced)
    .join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

const RUNNING = new RegExp(
  spaced(`^(?:(?:ever )?since|so far|to date|(?:during|throughout) .*\\b(?:${LONG_EVENTS})(?![\\p{L}]))`),
  'iu',
);

/** "Since the war began", "during the protests", "so far in the war" run on; "after the attack", "during the raid" do not. */
export const isRunning = (phrase: string): boolean => RUNNING.test(phrase);

/** Times told by an event instead of a date: "since the war began", "during the protests", "since then". */
export function findEventTimes(text: string, sentence: Sentence): readonly DateMention[] {
  const words = text.slice(sentence.start, sentence.end);
  return [...words.matchAll(PATTERN)].map((match) =>
    eventTime(sentence, cut(text, sentence.start + match.index, sentence.start + match.index + match[0].length)),
  );
}

/** A time of which only the words are known: an event tells it, no date. */
export const eventTime = ({ index }: Sentence, phrase: TextSpan): DateMention => ({
  ...phrase,
  type: 'DATE',
  timex: null,
  from: null,
  to: null,
  precision: null,
  basis: null,
  phrase,
  cumulative: isRunning(phrase.text),
  sentence: index,
});
