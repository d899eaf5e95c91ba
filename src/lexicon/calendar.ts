/** Words of the calendar, as pieces of patterns: lower case, `|` between alternatives, a blank for white space. */

/** Months by name and abbreviation, January first. */
export const MONTHS: readonly string[] = [
  'january|jan\\.?',
  'february|feb\\.?',
  'march|mar\\.?',
  'april|apr\\.?',
  'may',
  'june|jun\\.?',
  'july|jul\\.?',
  'august|aug\\.?',
  'september|sept\\.?|sep\\.?',
  'october|oct\\.?',
  'november|nov\\.?',
  'december|dec\\.?',
];

/** The first three letters of each month, as in dates written close together: "12FEB2024". */
export const MONTH_BEGINNINGS: readonly string[] = MONTHS.map((row) => row.slice(0, 3));

/** Monday first, as ISO 8601 counts them. */
export const WEEKDAYS: readonly string[] = [
  'monday|mon\\.',
  'tuesday|tues?\\.',
  'wednesday|wed\\.',
  'thursday|thu(?:rs?)?\\.',
  'friday|fri\\.',
  'saturday|sat\\.',
  'sunday|sun\\.',
];

/** Seasons with their TIMEX3 code. */
export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['autumn', 'FA'],
  ['fall', 'FA'],
  ['winter', 'WI'],
]);

/** Parts of the day with their TIMEX3 code: "Friday night" → TNI. */
export const PARTS_OF_DAY: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['sunrise', 'MO'],
  ['midday', 'MI'],
  ['lunchtime', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['dusk', 'EV'],
  ['sunset', 'EV'],
  ['night', 'NI'],
  ['nightfall', 'NI'],
  ['overnight', 'NI'],
]);

/** Units with their TIMEX3 designator; those of the clock stand behind a T. */
export const TIME_UNITS: ReadonlyMap<string, { readonly code: string; readonly times: number; readonly clock: boolean }> =
  new Map([
    ['second', { code: 'S', times: 1, clock: true }],
    ['minute', { code: 'M', times: 1, clock: true }],
    ['hour', { code: 'H', times: 1, clock: true }],
    ['night', { code: 'D', times: 1, clock: false }],
    ['day', { code: 'D', times: 1, clock: false }],
    ['weekend', { code: 'WE', times: 1, clock: false }],
    ['week', { code: 'W', times: 1, clock: false }],
    ['fortnight', { code: 'W', times: 2, clock: false }],
    ['month', { code: 'M', times: 1, clock: false }],
    ['quarter', { code: 'Q', times: 1, clock: false }],
    ['year', { code: 'Y', times: 1, clock: false }],
    ['decade', { code: 'Y', times: 10, clock: false }],
    ['century', { code: 'Y', times: 100, clock: false }],
  ]);

/** Holidays on a fixed day of the year, `MM-DD`. */
export const HOLIDAYS: ReadonlyMap<string, string> = new Map([
  ["new year's eve", '12-31'],
  ["new year's day", '01-01'],
  ['christmas eve', '12-24'],
  ['christmas day', '12-25'],
  ['christmas', '12-25'],
  ['boxing day', '12-26'],
  ["valentine's day", '02-14'],
  ['halloween', '10-31'],
  ["international women's day", '03-08'],
  ['may day', '05-01'],
  ['victory day', '05-09'],
  ['bastille day', '07-14'],
]);

/** Holidays that fall on the n-th weekday of a month: the fourth Thursday of November. */
export const WEEKDAY_HOLIDAYS: ReadonlyMap<string, { readonly month: number; readonly weekday: number; readonly nth: number }> =
  new Map([
    ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
    ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
    ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ]);

/** Days known by their number alone. */
export const FAMOUS_DAYS: ReadonlyMap<string, string> = new Map([
  ['9/11', '2001-09-11'],
  ['7/7', '2005-07-07'],
]);

/** Words that point to the present, the past or the future without a date. */
export const VAGUE: readonly (readonly [string, 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'])[] = [
  [
    'right now|just now|now|nowadays|these days|currently|current|presently|at present|at the moment|at this time|the present',
    'PRESENT_REF',
  ],
  ['(?:more |most |only )?recently|lately|the (?:recent |distant )?past|long ago|in former times', 'PAST_REF'],
  ['the (?:near |foreseeable |immediate |distant )?future(?! of\\b)|the (?:near|short|long) term', 'FUTURE_REF'],
];

/** Number words by their value, 0 to 19. */
export const NUMBERS_IN_ORDER: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
/** Words of the tens by their first digit, "twenty" at 2. */
export const TENS_BY_DIGIT: readonly string[] = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
/** Ordinal words by their rank, "first" at 1. */
export const ORDINALS_IN_ORDER: readonly string[] =
  '- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
/** Counts that name no number: "several weeks" → PXW. */
export const VAGUE_COUNTS: readonly string[] = [
  'a few',
  'few',
  'several',
  'many',
  'some',
  'a number of',
  'a handful of',
  'dozens of',
  'recent',
  'numerous',
  'various',
];

/** Prepositions that tie a time to an event: "on Saturday", "as of Monday". */
export const TIME_PREPOSITIONS =
  'on|in|at|by|since|until|till|from|during|over|before|after|through|throughout|within|across|for|as of|around|about|between|towards?|amid|into|starting|beginning|prior to|following|up to|up until|so far|ahead of';

/** Words that go before such a preposition: "late on Monday", "days before the holiday". */
export const BEFORE_PREPOSITION =
  'late|early|earlier|later|sometime|shortly|just|only|even|so far|back|ever|right|(?:hours|days|weeks|months|years)(?= (?:before|after))';

/** Words between the preposition and the time: "in the early hours of Wednesday", "on the night of 5 July". */
export const BEFORE_TIME = 'about|around|nearly|almost|more than|at least|just|only|the|this|that|last|roughly|a|an|all of';
/** Parts of a time that stand before "of": "the height of summer", "the start of the week". */
export const PART_OF_TIME =
  'night|evening|morning|afternoon|(?:early|small|late|first|final|last|opening|predawn|pre-dawn) (?:hours|days|weeks|months)|start|beginning|end|middle|course|run-up|wake|aftermath|days|weeks|months|height';
