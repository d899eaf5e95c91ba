import {
  FAMOUS_DAYS,
  HOLIDAYS,
  MONTHS,
  ORDINALS_IN_ORDER,
  PARTS_OF_DAY,
  SEASONS,
  NUMBERS_IN_ORDER,
  TENS_BY_DIGIT,
  TIME_UNITS,
  VAGUE_COUNTS,
  WEEKDAY_HOLIDAYS,
  WEEKDAYS,
} from '../../lexicon/calendar.js';

const either = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');

const tens = either(TENS_BY_DIGIT.slice(2));
const small = either(NUMBERS_IN_ORDER);
const number = String.raw`(?:${tens})(?:[- ](?:${small}))?|${small}|(?:a|one|two|three) (?:hundred|thousand)|\d{1,2} 1/2|\d{1,3},\d{3}|\d{1,4}(?:\.\d+)?`;
const units = either([...TIME_UNITS.keys()].filter((unit) => unit !== 'century'));

/** Named pieces of patterns. */
const PIECES: Readonly<Record<string, string>> = {
  month: MONTHS.join('|'),
  weekday: WEEKDAYS.join('|'),
  year: String.raw`(?:1[5-9]|20)\d\d`,
  yearWords: `(?:eighteen|nineteen|twenty) (?:${tens}|ten|eleven|twelve|\\w+teen)(?:[- ](?:${small}))?|two thousand(?: and)?(?: (?:${small}))?`,
  date: String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?`,
  season: either(SEASONS.keys()),
  part: either([...PARTS_OF_DAY.keys()].filter((part) => part !== 'overnight')),
  holiday: either([...HOLIDAYS.keys(), ...WEEKDAY_HOLIDAYS.keys()]).replaceAll("'", "['’]"),
  famous: either(FAMOUS_DAYS.keys()),
  ordinal: `${either(ORDINALS_IN_ORDER.slice(1))}|\\d{1,2}(?:st|nd|rd|th)`,
  number,
  count: `${either(VAGUE_COUNTS)}|(?:a |another |the )?(?:couple(?: of)?|dozen)|half an?|(?:${number})(?: and a half)?|an?|another`,
  unit: `(?:${units})s?|centur(?:y|ies)`,
  units: `(?:${units})s|centuries`,
  single: `${units}|century`,
  hedge:
    'about|around|approximately|roughly|nearly|almost|over|more than|less than|fewer than|at least|at most|up to|just|only|some|within|no more than|just under|just over',
  dash: String.raw`\s*[-–—]\s*`,
};

const expand = (source: string): string =>
  source
    .replace(/(?<!\(\?)<(\w*)(?::(\w+))?>/g, (_, name: string, piece: string | undefined) => {
      const body = PIECES[piece ?? name];
      if (body === undefined) throw new Error(`Unknown piece of a pattern: ${piece ?? name}`);
      return name === '' ? `(?:${body})` : `(?<${name}>${body})`;
    })
    .replaceAll(' ', '\\s+');

/**
 * A pattern for whole words: a blank stands for any white space, `<month>` for a piece under its own name,
 * `<first:date>` for a piece under another name, `<:unit>` for a piece without a name. It begins with a letter or digit.
 */
export const pattern = (source: string): RegExp =>
  new RegExp(`\\b(?<!\\p{L}|\\p{N}|\\d[.,])(?:${expand(source)})(?![\\p{L}\\p{N}]|[.,]\\d)`, 'giu');
