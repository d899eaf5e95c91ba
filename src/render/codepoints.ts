import type { Report } from '../model/report.js';

const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Counts the pairs that begin before an offset, by halving. */
const pairsBefore = (pairs: readonly number[], offset: number): number => {
  let [low, high] = [0, pairs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const mapOffsets = (value: unknown, convert: (offset: number) => number): unknown => {
  if (Array.isArray(value)) return value.map((item) => mapOffsets(item, convert));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      (key === 'start' || key === 'end') && typeof inner === 'number' ? convert(inner) : mapOffsets(inner, convert),
    ]),
  );
};

/** The report with every offset counted in code points, as `jq` and Python count, instead of UTF-16 code units. */
export const toCodePoints = (report: Report, text: string): Report => {
  const pairs = [...text.matchAll(PAIR)].map((match) => match.index);
  const convert = (offset: number): number => offset - pairsBefore(pairs, offset);
  const converted = mapOffsets(report, convert) as Report;
  return { ...converted, article: { ...report.article, characters: convert(report.article.characters), offsets: 'codepoint' } };
};
