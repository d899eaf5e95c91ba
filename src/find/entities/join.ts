import type { Found } from './found.js';
import { fold, type Line } from './words.js';

/** A find with its line, its words and the name it goes by in the article. */
export interface Placed {
  readonly line: Line;
  readonly find: Found;
  readonly text: string;
  readonly key: string;
  readonly name: string;
}

/** Key under which spellings of one surname meet: Zelenskiy, Zelensky and Zelenskyy. */
const surnameKey = (word: string): string => fold(word).replace(/(?:iy|yy|ii|yi|ij|y|i)$/, 'y').replace(/w/g, 'v').replace(/aa|ee|oo/g, pair => pair[0] ?? '');
const lastWord = (name: string): string => name.replace(/,? (?:Jr|Sr)\.?$/, '').split(' ').at(-1) ?? name;
const keyOf = (name: string): string => name.split(' ').map(surnameKey).join(' ');

const isFull = ({ find, name }: Placed): boolean => find.type === 'person' && name.includes(' ') && find.certainty !== 'weak';

/** The full name a shorter one stands for: the nearest before it, else the first after it. */
function fullNameOf(text: string, at: number, people: readonly { readonly name: string; readonly at: number }[]): string | null {
  const wanted = keyOf(text);
  const fits = people.filter(person => {
    const key = keyOf(person.name);
    return key === wanted || key.endsWith(` ${wanted}`) || surnameKey(lastWord(person.name)) === wanted;
  });
  return (fits.filter(person => person.at <= at).at(-1) ?? fits[0])?.name ?? null;
}

/** Names of the article by their key, and what they are. */
function knownNames(placed: readonly Placed[]): ReadonlyMap<string, Placed> {
  const known = new Map<string, Placed>();
  for (const one of placed) if (one.find.certainty !== 'weak' && one.find.type !== 'demonym' && !known.has(one.key)) known.set(one.key, one);
  return known;
}

/** "Internal Displacement Monitoring Centre (IDMC)": the acronym in brackets goes by the name before it. */
function acronyms(placed: readonly Placed[]): ReadonlyMap<string, Placed> {
  const map = new Map<string, Placed>();
  placed.forEach((one, i) => {
    const next = placed[i + 1];
    if (!next || next.line !== one.line || next.find.from !== one.find.to + 1 || one.line.words[one.find.to]?.token.text !== '(' || one.find.type !== 'organization' || !/^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(next.text)) return;
    if (next.find.name === null) map.set(next.key, one);
  });
  return map;
}

/** Settles each find by the whole article: later surnames, acronyms, and words that only the rest of the article can type. */
export function joinNames(placed: readonly Placed[]): readonly Placed[] {
  const people: { name: string; at: number }[] = [];
  placed.forEach((one, at) => {
    if (!isFull(one)) return;
    const before = people.find(person => keyOf(person.name) === keyOf(one.name));
    people.push({ name: before?.name ?? one.name, at });
  });
  const known = knownNames(placed);
  const short = acronyms(placed);
  return placed.flatMap((one, at): readonly Placed[] => {
    const { find, text, line } = one;
    const known0 = short.get(one.key);
    if (known0 && find.type === 'organization' && find.name === null) return [{ ...one, name: known0.name, find: { ...known0.find, from: find.from, to: find.to, certainty: 'sure' } }];
    if (find.type === 'person') {
      const full = fullNameOf(one.name, at, people);
      if (full) return [{ ...one, name: full, find: { ...find, certainty: 'sure' } }];
      return find.certainty === 'weak' && !known.has(one.key) ? [one] : known.has(one.key) && known.get(one.key)?.find.type !== 'person' && find.certainty === 'weak' ? [{ ...one, find: { ...(known.get(one.key) as Placed).find, from: find.from, to: find.to } }] : [one];
    }
    if (find.certainty === 'sure' && find.name !== null && find.type !== 'place') return [one];
    // "Jackson said", after "Helen Jackson": the person, unless a word of place stands before it.
    const before = line.words[find.from - 1]?.token.lower ?? '';
    const person = /^(?:in|near|at|outside|from)$/.test(before) || find.subtype === 'country' || /s$/.test(text) && find.type === 'organization' ? null : !text.includes(' ') ? fullNameOf(text, at, people) : null;
    if (person && (find.certainty !== 'sure' || find.subtype === 'city')) return [{ ...one, name: person, find: { ...find, type: 'person', subtype: null, name: null, country: null, party: null, certainty: 'sure' } }];
    if (find.certainty !== 'weak') return [one];
    const settled = known.get(one.key);
    return settled ? [{ ...one, name: settled.name, find: { ...settled.find, from: find.from, to: find.to, roles: [] } }] : [one];
  });
}
