// Words that tell no name from another: articles, prepositions, "city", "region", forms of address.
const EMPTY = new Set([
  'the',
  'a',
  'an',
  'of',
  'in',
  'on',
  'at',
  'from',
  'near',
  'city',
  'region',
  'province',
  'mr',
  'mrs',
  'ms',
  'dr',
]);

const telling = (name: string): Set<string> =>
  new Set(
    name
      .toLowerCase()
      .replace(/[’']s(?![\p{L}\p{N}])/gu, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !EMPTY.has(word)),
  );

/** Whether two wordings name the same: at least half of the telling words of the shorter stand in the other. */
export const sameName = (a: string, b: string): boolean => {
  const [one, other] = [telling(a), telling(b)];
  const shorter = Math.min(one.size, other.size);
  if (shorter === 0) return one.size === other.size;
  return [...one].filter((word) => other.has(word)).length >= shorter / 2;
};
