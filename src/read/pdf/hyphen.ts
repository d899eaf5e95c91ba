/** Second halves that keep their hyphen, as far as a half alone tells: "Russian-backed", "long-range", "71-year-old". */
const SECOND_HALVES = new Set(
  `affiliated aged aligned armed backed based born brokered built by called century class controlled day days dollar down election
  era ever fire flag foot free friendly funded ground hand held high hit hour imposed in inch installed kilogram kilometer kilometre
  km language led level line linked long looking made majority member meter metre mile minute month named nation occupied off old
  on out owned page party people person pound profile quarter range ranking related round run scale score seized sea seat size
  southeast southwest speaking speed sponsored square standing state stricken strong style supplied supported tank term the ton
  tonne to torn trained type up wave week wide wing wracked year`.split(/\s+/),
);

/** First halves that keep theirs: "self-declared", "mid-air". */
const FIRST_HALVES = new Set(
  'all anti co cross ex half high left long low mid multi non post pre pro re right self semi short so'.split(' '),
);

const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []);

/**
 * Joins two lines of a paragraph. A hyphen at the line's end goes if it was set to break a word, and stays if it belongs to the word;
 * the rest of the document tells where it has the word, else what the halves are.
 */
export const joinerOf = (document: string): ((line: string, next: string) => string) => {
  const known = words(document);
  return (line, next) => {
    const first = /(\p{L}+|\d+)[-\u00ad\u2010]$/u.exec(line)?.[1];
    if (first === undefined)
      return /[\u2013\u2014/]$/.test(line) && /[^\s][\u2013\u2014/]$/.test(line) ? line + next : `${line} ${next}`;
    const second = /^\p{L}+/u.exec(next)?.[0] ?? '';
    const [head, tail] = [first.toLowerCase(), second.toLowerCase()];
    const keeps =
      /\d|-/.test(/\S+$/.exec(line)?.[0].slice(0, -1) ?? '') || // "12-" "year", "71-year-" "old"
      second === '' ||
      second !== tail || // "Anglo-" "American"
      (!known.has(head + tail) && (known.has(`${head}-${tail}`) || SECOND_HALVES.has(tail) || FIRST_HALVES.has(head)));
    return (keeps && !line.endsWith('\u00ad') ? line : line.slice(0, -1)) + next;
  };
};
