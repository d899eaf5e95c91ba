import { isoDate, rollingDay } from '../calendar-day.js';
import { fromToday, yearPeriod } from '../anchors.js';
import { SEASONS } from '../../../lexicon/calendar.js';
import { pattern } from '../pattern.js';
import { periodAt, shift, type Period } from '../period.js';
import { dated, plain, type Context, type Groups, type Reading, type Rule } from '../reading.js';
import { readOrdinal, readYearWords } from '../words.js';

const TENS_OF_YEARS: readonly string[] = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

function decade({ full, short, word }: Groups): Reading {
  const tens = word ? (TENS_OF_YEARS.indexOf(word.toLowerCase()) + 2) * 10 : Number(short);
  const year = full ? Number(full) : 1900 + tens;
  return dated(periodAt('decade', rollingDay(year, 1, 1)), 'explicit');
}

const yearHere = (context: Context): number | null =>
  context.today === null ? null : Number(isoDate(context.today).slice(0, 4));

function yearBy(groups: Groups, context: Context): number | null {
  if (groups.year ?? groups.before) return Number(groups.year ?? groups.before);
  const here = yearHere(context);
  if (here === null) return null;
  const words = `${groups.whose ?? ''} ${groups.deixis ?? ''}`.toLowerCase();
  return /last|ago|earlier|previous/.test(words) ? here - 1 : /next/.test(words) ? here + 1 : here;
}

const known = (groups: Groups): boolean => Boolean(groups.year ?? groups.before ?? groups.whose ?? groups.deixis);

/** A quarter by its number; without a year the last that has ended or begun, or the next where the clause looks ahead. */
function quarter(groups: Groups, context: Context): Reading | null {
  const rank = groups.rank ? readOrdinal(groups.rank) : Number(groups.q);
  if (rank < 1 || rank > 4) return null;
  const year = yearBy(groups, context);
  if (year === null) return plain('DATE', `XXXX-Q${String(rank)}`);
  const found = periodAt('quarter', rollingDay(year, rank * 3, 1));
  if (known(groups)) return dated(found, (groups.year ?? groups.before) ? 'explicit' : 'relative');
  const today = context.today ?? 0;
  // Results still to come may be those of the quarter just over.
  if (context.direction === 'future') return dated(found.to < today - 120 ? shift(found, 4) : found, 'relative');
  return dated(found.from > today ? shift(found, -4) : found, 'relative');
}

function half(groups: Groups, context: Context): Reading | null {
  const year = yearBy(groups, context);
  const second = /second|last|latter/i.test(groups.which ?? '');
  return year === null ? plain('DATE', null) : dated(periodAt('half', rollingDay(year, second ? 12 : 1, 1)), 'explicit');
}

/** Seasons have a name ("the fall of the town" is none), no calendar days that all would agree on. */
function season(groups: Groups, context: Context): Reading | null {
  const code = SEASONS.get((groups.season ?? '').toLowerCase()) ?? '';
  const words = groups.yearWords ? readYearWords(groups.yearWords) : null;
  const here = yearHere(context);
  let year = words ?? (groups.year ? Number(groups.year) : null);
  if (year === null && here !== null && context.today !== null) {
    const begins = rollingDay(here, { SP: 3, SU: 6, FA: 9, WI: 12 }[code] ?? 1, 1);
    const deixis = groups.deixis?.toLowerCase() ?? '';
    if (/next|coming/.test(deixis)) year = begins > context.today ? here : here + 1;
    else if (deixis === 'last') year = begins + 90 < context.today ? here : here - 1;
    else if (deixis === 'this') year = here;
    else year = begins <= context.today || context.direction === 'future' ? here : here - 1;
  }
  return plain('DATE', year === null ? null : `${String(year)}-${code}`, {
    precision: 'period',
    basis: groups.year ? 'explicit' : 'relative',
  });
}

const century = (rank: number): Period => periodAt('century', rollingDay((rank - 1) * 100 + 50, 1, 1));
const OF_YEAR = '(?:,? (?:of |in )?(?:(?:fiscal )?<year>|(?<deixis>last year|this year|next year|a year (?:ago|earlier))))?';

/** Decades, centuries, seasons and quarters: "the 1970s", "the 19th century", "spring 2022". */
export const eras: readonly Rule[] = [
  {
    name: 'decade',
    pattern: pattern(
      "(?:the )?(?:(?:early|late|mid|last half of the)[- ])?(?:(?<full>(?:1[5-9]|20)\\d0)['’]?s|(?<short>[2-9]0)['’]?s|(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties))",
    ), // "The '80s" are years, "in her 80s" an age.
    read: (g, c) => (g.short && !/['’]$/.test(c.before) ? null : decade(g)),
  },
  {
    name: 'century',
    pattern: pattern(
      '(?:the )?(?:(?:early|late|mid)[- ])?(?<rank>\\d{1,2}(?:st|nd|rd|th)|(?:eigh|nine)teenth|twentieth|twenty-first)[- ]century',
    ),
    read: ({ rank = '' }) =>
      dated(
        century(
          /^\d/.test(rank) ? parseInt(rank, 10) : ({ eighteenth: 18, nineteenth: 19, twentieth: 20 }[rank.toLowerCase()] ?? 21),
        ),
        'explicit',
      ),
  },
  {
    name: 'quarter',
    pattern: pattern(
      `(?:(?:the|its) )?(?:fiscal[- ])?(?:(?<whose>(?:last|this|next) year['’]s|year-(?:ago|earlier)) |<before:year> )?(?:fiscal[- ])?(?<rank>first|second|third|fourth)[- ]quarter${OF_YEAR}`,
    ),
    read: quarter,
  },
  { name: 'Q3', pattern: pattern(`Q(?<q>[1-4])${OF_YEAR}`), read: quarter },
  {
    name: 'half',
    pattern: pattern(
      `the (?<which>first|second|last|latter)[- ]half of (?:the )?(?:(?:fiscal )?<year>|(?<deixis>last year|this year|next year|year))`,
    ),
    read: half,
  },
  {
    name: 'fiscal year',
    pattern: pattern('(?:the |this |its )?(?:current )?(?:fiscal|financial) year(?: <year>)?'),
    // "the fiscal year ended 31 March": a length of time
    read: ({ year }, c) =>
      !year && /^\s+(?:ended|ending)\b/i.test(c.after)
        ? null
        : dated(year ? yearPeriod(Number(year)) : fromToday(c, 'year', 0), year ? 'explicit' : 'relative'),
  },
  {
    name: 'season',
    pattern: pattern(
      '(?:(?:the )?(?:early|late|mid)[- ])?(?:(?<deixis>last|this|next|this past|this coming|the past|the coming) |the )(?:early |late )?<season>(?:,? (?:of )?(?:<year>|<yearWords>))?(?! of\\b)',
    ),
    read: season,
  },
  { name: 'season of year', pattern: pattern('<season>(?:,? of)? <year>'), read: season },
];
