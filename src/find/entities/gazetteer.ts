import { AMBIGUOUS_PLACES } from '../../lexicon/gazetteer/ambiguous.js';
import { ARMED_GROUPS } from '../../lexicon/gazetteer/armed-groups.js';
import { LANDS, PEOPLES, WATERS } from '../../lexicon/gazetteer/areas.js';
import { BODIES } from '../../lexicon/gazetteer/bodies.js';
import { CITIES } from '../../lexicon/gazetteer/cities.js';
import { CLUBS } from '../../lexicon/gazetteer/clubs.js';
import { COUNTRIES } from '../../lexicon/gazetteer/countries.js';
import { PARTY_BY_NAME } from '../../lexicon/gazetteer/parties.js';
import { FIRST_NAMES, KNOWN_SURNAMES } from '../../lexicon/gazetteer/first-names.js';
import { POLITICAL_PARTIES } from '../../lexicon/gazetteer/political-parties.js';
import { REGIONS } from '../../lexicon/gazetteer/regions.js';
import { SERVICES } from '../../lexicon/gazetteer/services.js';
import { TOWNS } from '../../lexicon/gazetteer/towns.js';
import type { EntityType, Party } from '../../model/entity.js';
import { fold, type Line } from './words.js';

/** What the gazetteer knows of a name. */
export interface Entry {
  readonly type: EntityType;
  readonly subtype: string | null;
  readonly name: string;
  readonly country: string | null;
  readonly party: Party | null;
  /** For each word, whether it needs a capital. */
  readonly capitals: readonly boolean[];
  /** An acronym: the words must stand in capitals throughout ("WHO", not "who"). */
  readonly acronym: boolean;
}

export interface Gazetteer {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Most words of a name that begins with this word. */
  readonly longest: ReadonlyMap<string, number>;
}

export interface Match {
  readonly to: number;
  readonly entry: Entry;
}

type Facts = Omit<Entry, 'capitals' | 'acronym'>;

const ACRONYM = /^[\p{Lu}\p{N}.&+/-]{1,6}$/u;
const isPersonal = (name: string): boolean => FIRST_NAMES.has(name.toLowerCase()) || KNOWN_SURNAMES.has(name.toLowerCase());
const wordsOf = (key: string): number => key.split(' ').length;
const partyOfWord = (word: string): Party | null => PARTY_BY_NAME.get(word.toLowerCase().replaceAll('’', "'")) ?? null;

/** Builds the look-up of all lists; what comes later wins where two lists share a name. */
export function buildGazetteer(): Gazetteer {
  const entries = new Map<string, Entry>();
  const longest = new Map<string, number>();
  const add = (word: string, facts: Facts): void => {
    const key = fold(word).replaceAll(',', ' ,');
    const cased = word.split(/[ -]/).map(part => /^\p{Lu}/u.test(part));
    const before = entries.get(key);
    // Two spellings of one name that differ in capitals ("Al Shabaab", "al Shabaab"): the freer one holds.
    const capitals = before && before.name === facts.name ? cased.map((needs, i) => needs && (before.capitals[i] ?? true)) : cased;
    entries.set(key, { ...facts, capitals, acronym: ACRONYM.test(word) });
    const head = key.split(' ', 1)[0] ?? key;
    longest.set(head, Math.max(longest.get(head) ?? 0, wordsOf(key)));
  };
  const place = (subtype: string, country: string | null) => (word: string): void => {
    add(word, { type: 'place', subtype, name: word, country, party: null });
  };
  // A smaller city that bears a given name or a well-known surname ("Bush") is rather the person.
  for (const [code, names] of Object.entries(CITIES)) names.split(';').filter(name => !isPersonal(name)).forEach(place('city', code));
  for (const [code, names] of Object.entries(REGIONS)) names.split(';').forEach(place('region', code));
  for (const [code, names] of Object.entries(TOWNS)) names.split(';').forEach(place('city', code));
  WATERS.split(';').forEach(place('sea', null));
  LANDS.split(';').forEach(place('other', null));
  for (const word of PEOPLES.split(';')) add(word, { type: 'demonym', subtype: null, name: word, country: null, party: partyOfWord(word) });
  for (const word of CLUBS.split(';')) add(word, { type: 'organization', subtype: 'other', name: word, country: null, party: null });
  for (const [code, names] of Object.entries(POLITICAL_PARTIES)) {
    const country = COUNTRIES.some(one => one.code === code) ? code : null;
    for (const word of names.split(';')) add(word, { type: 'organization', subtype: 'party', name: word, country, party: null });
  }
  for (const { name, subtype, aliases } of BODIES) {
    const kind = subtype === 'alliance' ? 'other' : subtype;
    for (const word of [name, ...aliases]) add(word, { type: 'organization', subtype: kind, name, country: null, party: partyOfWord(name) });
  }
  for (const { name, country, aliases } of ARMED_GROUPS) for (const word of [name, ...aliases]) add(word, { type: 'organization', subtype: 'armed_group', name, country, party: { name, code: null } });
  for (const { name, subtype, code, aliases } of SERVICES) {
    const party = COUNTRIES.find(country => country.code === code);
    for (const word of [name, ...aliases]) add(word, { type: 'organization', subtype, name, country: code, party: party ? { name: party.name, code } : null });
  }
  for (const { code, name, demonyms, capitals, aliases } of COUNTRIES) {
    const party = { name, code };
    for (const word of demonyms) add(word, { type: 'demonym', subtype: null, name, country: code, party });
    for (const word of capitals) add(word, { type: 'place', subtype: 'city', name: word, country: code, party });
    for (const word of [name, ...aliases]) add(word, { type: 'place', subtype: 'country', name, country: code, party });
  }
  return { entries, longest };
}

/** The longest gazetteer name that begins at a word of the line, with the capitals it needs; null if none does. */
export function matchAt(gazetteer: Gazetteer, line: Line, from: number): Match | null {
  const first = line.words[from];
  if (!first) return null;
  const most = gazetteer.longest.get(first.key.split(' ', 1)[0] ?? '');
  if (most === undefined) return null;
  let key = '';
  let best: Match | null = null;
  for (let to = from; to < line.words.length; to++) {
    const word = line.words[to];
    if (!word) break;
    // "People's", "Workers'": the possessive is a part of its word.
    if (word.key === '' && word.token.text !== ',' && to > from) continue;
    key = key === '' ? word.key : /^['’]s$/i.test(word.token.text) ? `${key}s` : `${key} ${word.key}`;
    if (wordsOf(key) > most) break;
    const entry = gazetteer.entries.get(key);
    if (entry && fits(entry, line, from, to + 1)) best = { to: to + 1, entry };
  }
  return best;
}

function fits(entry: Entry, line: Line, from: number, to: number): boolean {
  const words = line.words.slice(from, to);
  if (entry.acronym) {
    if (line.casing === 'capitals') return words.every(word => word.acronym && word.token.text.length > 3);
    // British papers write "Nato", "Isis", "Unicef".
    const spoken = words.length === 1 && from > line.first && /^\p{Lu}[\p{Ll}\p{Lu}]{3,}$/u.test(words[0]?.token.text ?? '') && !AMBIGUOUS_PLACES.has(words[0]?.key ?? '');
    return spoken || words.every(word => word.token.text === word.token.text.toUpperCase());
  }
  if (line.casing === 'capitals') return true;
  let at = 0;
  for (const { token } of words) {
    if (!/^[\p{L}\p{N}]/u.test(token.text)) continue;
    for (const part of token.text.split(/[-‑–]/)) {
      if (entry.capitals[at] && !/^[\p{Lu}\p{N}]/u.test(part)) return false;
      at++;
    }
  }
  return true;
}
