import type { Found } from './found.js';
import type { Placed } from './join.js';

type Votes = ReadonlyMap<string, number>;

/** How often the article names something of each country; names borne in several countries say nothing. */
function votesOf(finds: readonly Found[], wanted: (find: Found) => boolean): Votes {
  const votes = new Map<string, number>();
  for (const find of finds)
    if (find.country !== null && !find.others && wanted(find)) votes.set(find.country, (votes.get(find.country) ?? 0) + 1);
  return votes;
}

/** "Tripoli" in an article on Lebanon, "Georgia" in one on Atlanta: of places of one name the one whose country the article names most. */
export function settleHomonyms(placed: readonly Placed[]): readonly Placed[] {
  const finds = placed.map(({ find }) => find);
  if (!finds.some((find) => find.others)) return placed;
  const all = votesOf(finds, (find) => find.type !== 'person');
  // Governments are named in articles on any country: they say nothing where a state is meant.
  const local = votesOf(finds, (find) => find.type === 'place' && find.party === null);
  return placed.map((one) => {
    const { others, ...find } = one.find;
    if (!others) return one;
    const votes = find.subtype === 'country' ? local : all;
    const of = (country: string | null): number => votes.get(country ?? '') ?? 0;
    const best = others.reduce((most, other) => (of(other.country) > of(most.country) ? other : most));
    if (of(best.country) <= of(find.country)) return { ...one, find };
    const { subtype, name, country, party } = best;
    return { ...one, name: name ?? one.text, find: { ...find, subtype, name, country, party } };
  });
}
