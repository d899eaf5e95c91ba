import { FAMILY_FIRST } from '../../lexicon/gazetteer/first-names.js';
import type { Found } from './found.js';
import { ownsAsPerson } from './people.js';
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
const surnameKey = (word: string): string =>
  fold(word)
    .replace(/(?:iy|yy|ii|yi|ij|y|i)$/, 'y')
    .replace(/w/g, 'v')
    .replace(/aa|ee|oo/g, (pair) => pair[0] ?? '');
const lastWord = (name: string): string =>
  name
    .replace(/,? (?:Jr|Sr)\.?$/, '')
    .split(' ')
    .at(-1) ?? name;
const keyOf = (name: string): string => name.split(' ').map(surnameKey).join(' ');

const isFull = ({ find, name }: Placed): boolean => find.type === 'person' && name.includes(' ') && find.certainty !== 'weak';

/** A full name where it stands first among the finds. */
interface Known {
  readonly name: string;
  readonly at: number;
}

/** Full names under every ending of their key, in order: "Mohammed bin Salman" is also "bin Salman" and "Salman". */
type People = Map<string, Known[]>;

function endings(key: string): readonly string[] {
  const words = key.split(' ').slice(-6);
  return words.map((_, i) => words.slice(i).join(' '));
}

/** "Kim" for "Kim Jong Un": where the family's name stands first. */
const familyFirst = (name: string): readonly string[] => {
  const words = name.split(' ');
  const [first = ''] = words;
  const stands = words.length > 1 && FAMILY_FIRST.has(fold(first)) && !FAMILY_FIRST.has(fold(words.at(-1) ?? ''));
  return stands ? [surnameKey(first)] : [];
};

/** Full names of the article; spellings of one name go by the first. */
function fullNames(placed: readonly Placed[]): People {
  const people: People = new Map();
  placed.forEach((one, at) => {
    if (!isFull(one)) return;
    const key = keyOf(one.name);
    const name = people.get(key)?.find((person) => keyOf(person.name) === key)?.name ?? one.name;
    for (const ending of new Set([...endings(key), surnameKey(lastWord(one.name)), ...familyFirst(one.name)])) {
      const bearers = people.get(ending) ?? [];
      if (bearers.at(-1)?.name !== name) people.set(ending, [...bearers, { name, at }].slice(-8));
    }
  });
  return people;
}

/** The full name a shorter one stands for: the nearest before it, else the first after it. */
function fullNameOf(text: string, at: number, people: People): string | null {
  const bearers = people.get(keyOf(text)) ?? [];
  return (bearers.findLast((person) => person.at <= at) ?? bearers[0])?.name ?? null;
}

/** Names of the article by their key, and what they are. */
function knownNames(placed: readonly Placed[]): ReadonlyMap<string, Placed> {
  const known = new Map<string, Placed>();
  for (const one of placed)
    if (one.find.certainty !== 'weak' && one.find.type !== 'demonym' && !known.has(one.key)) known.set(one.key, one);
  return known;
}

/** "Internal Displacement Monitoring Centre (IDMC)": the acronym in brackets goes by the name before it. */
function acronyms(placed: readonly Placed[]): ReadonlyMap<string, Placed> {
  const map = new Map<string, Placed>();
  placed.forEach((one, i) => {
    const next = placed[i + 1];
    if (
      !next ||
      next.line !== one.line ||
      next.find.from !== one.find.to + 1 ||
      one.line.words[one.find.to]?.token.text !== '(' ||
      one.find.type !== 'organization' ||
      !/^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(next.text)
    )
      return;
    if (next.find.name === null) map.set(next.key, one);
  });
  return map;
}

/** The find read as another name of the article reads. */
const like = (one: Placed, other: Placed): Placed => ({
  ...one,
  name: other.name,
  find: { ...other.find, from: one.find.from, to: one.find.to, within: one.find.within, roles: [] },
});

function settlePerson(one: Placed, at: number, people: People, known: ReadonlyMap<string, Placed>): Placed {
  const full = fullNameOf(one.name, at, people);
  if (full !== null) return { ...one, name: full, find: { ...one.find, certainty: 'sure' } };
  const other = one.find.certainty === 'weak' ? known.get(one.key) : undefined;
  return other ? like(one, other) : one;
}

/** "Jackson said", after "Helen Jackson": the person, unless a word of place stands before it ("in Jackson", not "near Jackson's house"); null if no person bears the name. */
function personInstead({ find, text, line }: Placed, at: number, people: People): string | null {
  const located =
    /^(?:in|near|at|outside|from)$/.test(line.words[find.from - 1]?.token.lower ?? '') && !ownsAsPerson(line, find.to);
  const open = find.certainty !== 'sure' || (find.type === 'place' && find.subtype === 'city');
  const listed = find.certainty === 'sure' && text.includes(' ');
  if (!open || located || listed || (find.type === 'organization' && text.endsWith('s'))) return null;
  const full = fullNameOf(text, at, people);
  // "ties to bin Varda", after "Omar bin Varda": of several words only a part of the full name is a name of the person
  return text.includes(' ') && full?.split(' ').length === text.split(' ').length ? null : full;
}

/** Settles each find by the whole article: later surnames, acronyms, and words that only the rest of the article can type. */
export function joinNames(placed: readonly Placed[]): readonly Placed[] {
  const people = fullNames(placed);
  const known = knownNames(placed);
  const long = acronyms(placed);
  return placed.map((one, at) => {
    const { find } = one;
    const spelledOut = find.type === 'organization' && find.name === null ? long.get(one.key) : undefined;
    if (spelledOut) return like(one, spelledOut);
    if (find.type === 'person') return settlePerson(one, at, people, known);
    const person = personInstead(one, at, people);
    if (person !== null)
      return {
        ...one,
        name: person,
        find: { ...find, type: 'person', subtype: null, name: null, country: null, party: null, certainty: 'sure' },
      };
    const other = find.certainty === 'weak' ? known.get(one.key) : undefined;
    return other ? like(one, other) : one;
  });
}
