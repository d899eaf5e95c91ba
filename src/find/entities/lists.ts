import type { Found } from './found.js';
import type { Line } from './words.js';

const LINK = /^(?:,|and|or|&)$/;

/** Whether only commas and "and" stand between two finds. */
function linked(line: Line, left: Found, right: Found): boolean {
  const between = line.words.slice(left.to, right.from);
  return between.length > 0 && between.length < 3 && between.every((word) => LINK.test(word.token.lower));
}

/** In a list all are of one kind: an unknown name beside a place or a person is one too ("Bryansk, Zhukovka and Belgorod"). */
export function readLists(line: Line, finds: readonly Found[]): readonly Found[] {
  const typed: Found[] = [];
  finds.forEach((find, i) => {
    const before = typed.at(-1);
    const after = finds[i + 1];
    const like =
      find.certainty !== 'weak'
        ? undefined
        : before && before.certainty !== 'weak' && linked(line, before, find)
          ? before
          : after && after.certainty !== 'weak' && linked(line, find, after)
            ? after
            : undefined;
    const taken = like && (like.type === 'place' || like.type === 'person') && like.subtype !== 'country' ? like : null;
    typed.push(taken ? { ...find, type: taken.type, subtype: taken.subtype, country: taken.country, certainty: 'likely' } : find);
  });
  return typed;
}
