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
import { fold } from './words.js';

/** What the gazetteer knows of a name. */
export interface Entry {
  readonly type: EntityType;
  readonly subtype: string | null;
  readonly name: string;
  readonly country: string | null;
  readonly party: Party | null;
  /** As it is written, with the capitals it needs; two where spellings differ in nothing else ("Al Shabaab", "al Shabaab"). */
  readonly spellings: readonly string[];
}

export interface Gazetteer {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Most words of a name that begins with this word; one where it is not listed. */
  readonly longest: ReadonlyMap<string, number>;
}

type Facts = Omit<Entry, 'spellings'>;

/** How many words a key has. */
export function wordsOf(key: string): number {
  let count = 1;
  for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) count++;
  return count;
}

/** The first word of a key. */
export function headOf(key: string): string {
  const end = key.indexOf(' ');
  return end < 0 ? key : key.slice(0, end);
}

const partyOfWord = (word: string): Party | null => PARTY_BY_NAME.get(word.toLowerCase().replaceAll('’', "'")) ?? null;

/** Builds the look-up of all lists; what comes later wins where two lists share a name. */
export function buildGazetteer(): Gazetteer {
  const entries = new Map<string, Entry>();
  const longest = new Map<string, number>();
  const put = (key: string, entry: Entry): void => {
    const before = entries.get(key);
    entries.set(key, before?.name === entry.name ? { ...entry, spellings: [...before.spellings, ...entry.spellings] } : entry);
    if (!key.includes(' ')) return;
    const head = headOf(key);
    const count = wordsOf(key);
    if (count > (longest.get(head) ?? 0)) longest.set(head, count);
  };
  const add = (word: string, facts: Facts): void => {
    put(word.includes(',') ? fold(word).replaceAll(',', ' ,') : fold(word), { ...facts, spellings: [word] });
  };
  /** Puts a list of places divided by semicolons; folded in one go, which is what takes the time. */
  const places = (list: string, subtype: string, country: string | null, wanted: (key: string) => boolean): void => {
    const keys = fold(list).split(';');
    list.split(';').forEach((name, i) => {
      const key = keys[i] ?? '';
      if (wanted(key))
        put(key.includes(',') ? key.replaceAll(',', ' ,') : key, {
          type: 'place',
          subtype,
          name,
          country,
          party: null,
          spellings: [name],
        });
    });
  };
  const all = (): boolean => true;
  // A smaller city that bears a given name or a well-known surname ("Bush") is rather the person.
  for (const [code, names] of Object.entries(CITIES))
    places(names, 'city', code, (key) => !FIRST_NAMES.has(key) && !KNOWN_SURNAMES.has(key));
  for (const [code, names] of Object.entries(REGIONS)) places(names, 'region', code, all);
  for (const [code, names] of Object.entries(TOWNS)) places(names, 'city', code, all);
  places(WATERS, 'sea', null, all);
  places(LANDS, 'other', null, all);
  for (const word of PEOPLES.split(';'))
    add(word, { type: 'demonym', subtype: null, name: word, country: null, party: partyOfWord(word) });
  for (const word of CLUBS.split(';'))
    add(word, { type: 'organization', subtype: 'other', name: word, country: null, party: null });
  for (const [code, names] of Object.entries(POLITICAL_PARTIES)) {
    const country = COUNTRIES.some((one) => one.code === code) ? code : null;
    for (const word of names.split(';')) add(word, { type: 'organization', subtype: 'party', name: word, country, party: null });
  }
  for (const { name, subtype, aliases } of BODIES) {
    const kind = subtype === 'alliance' ? 'other' : subtype;
    for (const word of [name, ...aliases])
      add(word, { type: 'organization', subtype: kind, name, country: null, party: partyOfWord(name) });
  }
  for (const { name, country, aliases } of ARMED_GROUPS)
    for (const word of [name, ...aliases])
      add(word, { type: 'organization', subtype: 'armed_group', name, country, party: { name, code: null } });
  for (const { name, subtype, code, aliases } of SERVICES) {
    const party = partyOfWord(name);
    for (const word of [name, ...aliases]) add(word, { type: 'organization', subtype, name, country: code, party });
  }
  for (const { code, name, demonyms, capitals, aliases } of COUNTRIES) {
    const party = { name, code };
    for (const word of demonyms) add(word, { type: 'demonym', subtype: null, name, country: code, party });
    for (const word of capitals) add(word, { type: 'place', subtype: 'city', name: word, country: code, party });
    for (const word of [name, ...aliases]) add(word, { type: 'place', subtype: 'country', name, country: code, party });
  }
  return { entries, longest };
}
