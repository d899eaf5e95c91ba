import { cut, type Span, type TextSpan } from '../../model/span.js';

/** Words before an expression that tie it to an event, read backwards from it. */
const LEAD = new RegExp(
  '(?<![\\p{L}\\p{N}])(?:' +
    [
      // "late on", "early on", "shortly before", "so far"
      '(?:(?:late|early|earlier|later|sometime|shortly|just|only|even|so far|back|ever|right) )?',
      '(?:(?:on|in|at|by|since|until|till|from|during|over|before|after|through|throughout|within|across|for|as of|around|about|between|towards?|amid|into|starting|beginning|prior to|up to|so far|up until|ahead of) )',
      '(?:(?:about|around|nearly|almost|more than|at least|just|only|the|this|that|last|roughly|a|an|all of) ){0,3}',
      '(?:(?:night|evening|morning|afternoon|(?:early|small|late|first|final|last|opening|predawn|pre-dawn) (?:hours|days|weeks|months)|start|beginning|end|middle|course|run-up|wake|aftermath|days|weeks|months|attacks?|height) (?:of|to|on|before|after) (?:the )?)?',
    ].join('').replaceAll(' ', '\\s+') + ')$',
  'iu',
);
const ADVERB = /(?<![\p{L}\p{N}])(?:(?:late|early|so far|sometime|ever\s+since)\s+)$/iu;
const DAYS_BEFORE = /(?<![\p{L}\p{N}])(?:(?:(?:hours|days|weeks|months|years|shortly|just)\s+)(?:before|after)\s+(?:the\s+)?)$/iu;
/** No preposition of time: "the use of", "a total of". */
const REACH = 70;

/** "since the 7 October attack on Israel", "during the first day of its operations": nouns that the expression only modifies. */
const NOUN_GROUP = /^(?:['’]s)?(?:\s+(?:\p{Lu}[\p{L}-]*|[\p{L}-]+-led|deadly|surprise|full-scale|military|first|major|terrorist|terror))*\s+(?:attacks?|assault|invasion|offensive|massacre|raid|raids|strikes?|coup|ceasefire|truce|war|earthquake|quake|elections?|revolution|uprising|incursion|holiday|agreement|deal|operation)(?:\s+(?:on|in|of|against|by)\s+(?:the\s+)?\p{Lu}[\p{L}-]*(?:\s+\p{Lu}[\p{L}-]*)*)?/u;
const OF_GROUP = /^\s+of\s+(?:the|its|their|his|her|this|that)\s+(?:[\p{L}-]+\s+){0,2}?(?:operations?|war|conflict|campaign|offensive|fighting|invasion|assault|attacks?|strikes?|operation|siege|protests?|battle|truce|ceasefire|raids?|disaster|outbreak)(?![\p{L}])/iu;

/** The adverbial around an expression, as one would quote it for "when"; it holds the expression. */
export function phraseAround(text: string, sentence: Span, { start, end }: Span): TextSpan {
  const from = Math.max(sentence.start, start - REACH);
  const before = text.slice(from, start);
  const lead = LEAD.exec(before) ?? DAYS_BEFORE.exec(before) ?? ADVERB.exec(before);
  const after = text.slice(end, Math.min(sentence.end, end + REACH));
  const first = lead ? start - lead[0].length : start;
  const tail = (/\b(?:first|last|opening|final|early|start|beginning|end)\b/i.test(text.slice(first, end)) ? OF_GROUP.exec(after) : null) ?? (lead && /(?:since|before|after|during|prior to|following)\s+(?:the\s+)?$/i.test(lead[0]) ? NOUN_GROUP.exec(after) : null);
  return cut(text, first, end + (tail ? tail[0].length : 0));
}

const SHORT = /\b(?:24|twenty[- ]four|12|six|few|48)?[- ]?(?:hours?|minutes?|day|night)$/i;
const LONG_COUNT = /\b(?:days|weeks?|months?|years?|decades?|quarters?|fortnights?|centuries)\b|\b(?:48|72|36|96)[- ]hours?\b/i;

/** Whether the words make a figure a running or period total: since …, so far, this year, a stretch of more than a day. */
export function isCumulative(phrase: string, duration: boolean): boolean {
  const words = phrase.toLowerCase().replace(/\s+/g, ' ');
  if (/^(?:ever )?since\b|\bso far\b|\bto date\b/.test(words)) return true;
  if (/\bago\b|\b(?:later|earlier|before|after)$/.test(words)) return false;
  if (/^(?:(?:so far|during|in|over|for|throughout|within) )?this (?:financial |fiscal |calendar )?year$/.test(words)) return true;
  if (!duration || /^(?:before|after|until|till|by|for the next|next)\b|\bnext\b|\bcoming\b|\b(?:before|after) /.test(words)) return false;
  if (LONG_COUNT.test(words)) return /^(?:in|over|during|within|throughout|across|for|through|the)\b|\b(?:past|last|recent|first)\b/.test(words) && !/^\S+ ago/.test(words);
  return !SHORT.test(words) && /^(?:over|during|throughout) /.test(words);
}
