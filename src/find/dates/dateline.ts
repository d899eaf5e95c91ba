import { AGENCIES } from '../../lexicon/agencies.js';
import { MONTHS } from '../../lexicon/calendar.js';
import type { Dateline } from '../../model/dateline.js';
import { cut, type TextSpan } from '../../model/span.js';

/** Month names with their capital: the pattern as a whole must not ignore case. */
const MONTH = MONTHS.flatMap((row) => row.split('|'))
  .map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}|${name.replace('\\.?', '').toUpperCase()}`)
  .join('|');
const DATE = `(?:(?:${MONTH}) \\d{1,2}|\\d{1,2} (?:${MONTH}))(?:,? \\d{4})?`;
const WORD = String.raw`[\p{Lu}][\p{L}'’.-]*`;
/** "KYIV", "TEL AVIV, Israel", "DEIR AL-BALAH, Gaza Strip", "WASHINGTON/BRUSSELS": at most eight words. */
const PLACE = String.raw`${WORD}(?:[ /]${WORD}){0,3}(?:, ${WORD}(?: ${WORD}){0,3})?`;
const AGENCY = AGENCIES.map((name) => name.replace(/[/.]/g, '\\$&')).join('|');
const DASH = String.raw`\s*(?:--|[-–—])\s+`;

const FULL = new RegExp(
  `^(?<place>${PLACE})(?:, (?<date>${DATE}))?(?:,? ?\\((?<agency>[\\p{L}][\\p{L}\\p{N} .,&/-]{1,40})\\))?${DASH}`,
  'u',
);
const BARE = new RegExp(`^(?<agency>${AGENCY})${DASH}`, 'u');
const BRACKETS = new RegExp(`^\\((?<agency>${AGENCY})\\)${DASH}`, 'u');

/** Lines at the head of a text in which a dateline may stand (title, byline, then the report). */
const LINES = 12;

function spanOf(text: string, base: number, line: string, part: string | undefined, after: number): TextSpan | null {
  if (part === undefined) return null;
  const at = line.indexOf(part, after);
  return at < 0 ? null : cut(text, base + at, base + at + part.length);
}

/** A place alone before a dash is a dateline only in capitals: "Kyiv - the capital" is none. */
const convincing = (place: string, date: string | undefined, agency: string | undefined): boolean =>
  date !== undefined || agency !== undefined || (/^[\p{Lu}\s/'’.-]{3,}/u.test(place) && /^[\p{Lu}]{3,}/u.test(place));

function readLine(text: string, base: number, line: string): Dateline | null {
  const bare = BARE.exec(line) ?? BRACKETS.exec(line);
  if (bare)
    return {
      ...cut(text, base, base + bare[0].trimEnd().length),
      place: null,
      date: null,
      agency: spanOf(text, base, line, bare.groups?.agency, 0),
    };
  const full = FULL.exec(line);
  const { place, date, agency } = full?.groups ?? {};
  if (!full || !place || !convincing(place, date, agency)) return null;
  const outlet = AGENCIES.includes(place);
  return {
    ...cut(text, base, base + full[0].trimEnd().length),
    place: outlet ? null : spanOf(text, base, line, place, 0),
    date: spanOf(text, base, line, date, place.length),
    agency: outlet ? spanOf(text, base, line, place, 0) : spanOf(text, base, line, agency, place.length),
  };
}

/** The dateline of a report, searched at the head of its first lines; null where it has none. */
export function findDateline(text: string): Dateline | null {
  let base = 0;
  for (const line of text.split('\n').slice(0, LINES)) {
    const indent = line.length - line.trimStart().length;
    const found = readLine(text, base + indent, line.slice(indent, indent + 160));
    if (found) return found;
    base += line.length + 1;
  }
  return null;
}
