import { found, type Found } from './found.js';
import type { Gazetteer } from './gazetteer.js';
import { matchAt } from './match.js';
import type { Line } from './words.js';

const NUMBER = /^[\d.½:()-]+$/;

/** A line of a results table, names and figures without a verb: "Kelty 2 Forthill 0", "Kelty 5 3 1 1 9 4 10". The names are teams, unless they are states. */
export function readScores(gazetteer: Gazetteer, line: Line): readonly Found[] | null {
  const { words } = line;
  if (
    words.length < 3 ||
    words.length > 24 ||
    !words[0]?.capital ||
    words.some(
      (word) => word.token.lower.length > 1 && /^(?:verb|aux|modal|pron|det|prep)$/.test(word.token.pos) && !word.capital,
    )
  )
    return null;
  const figures = words.filter((word) => NUMBER.test(word.token.text)).length;
  const names: (readonly [number, number])[] = [];
  for (let at = 0; at < words.length; at++) {
    let to = at;
    while (
      words[to]?.capital ||
      (to > at && /^(?:'s|of|de|da|la|\()$/.test(words[to]?.token.lower ?? '') && words[to + 1]?.capital)
    )
      to++;
    if (to > at && /^\d+$/.test(words[to]?.token.text ?? '')) names.push([at, to]);
    if (to > at) at = to;
  }
  const [first] = names;
  const paired = names.length === 2 && figures >= 2 && first?.[0] === 0;
  const table =
    names.length === 1 &&
    first?.[0] === 0 &&
    figures >= 4 &&
    figures > (first[1] - first[0]) * 2 &&
    words.length - figures - (first[1] - first[0]) <= 2;
  if (!paired && !table) return null;
  return names.map(([from, to]) => {
    const match = matchAt(gazetteer, line, from);
    const state = match?.to === to && (match.entry.subtype === 'country' || match.entry.type === 'demonym') ? match.entry : null;
    return state
      ? found(from, to, state.type, { subtype: state.subtype, name: state.name, country: state.country, party: state.party })
      : found(from, to, 'organization', { subtype: 'other', certainty: 'sure' });
  });
}
