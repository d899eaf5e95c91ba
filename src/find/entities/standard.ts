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
import type { Party } from '../../model/entity.js';
import { add, keyOf, put, type Draft, type Gazetteer } from './gazetteer.js';
import { fold } from './words.js';

const partyOfWord = (word: string): Party | null => PARTY_BY_NAME.get(word.toLowerCase().replaceAll('’', "'")) ?? null;

interface PlaceList {
  readonly subtype: string;
  readonly country: string | null;
  readonly wanted?: (key: string) => boolean;
}

/** Puts a list of places divided by semicolons, the first spelling of each last; folded in one go, which is what takes the time. */
function addPlaces(draft: Draft, list: string, { subtype, country, wanted = () => true }: PlaceList): void {
  const keys = fold(list).split(';');
  const names = list.split(';');
  for (let i = names.length - 1; i >= 0; i--) {
    const key = keys[i] ?? '';
    const name = names[i] ?? '';
    if (wanted(key)) put(draft, keyOf(key), { type: 'place', subtype, name, country, party: null, spellings: [name] });
  }
}

// A smaller city that bears a given name or a well-known surname ("Bush") is rather the person.
const noPerson = (key: string): boolean => !FIRST_NAMES.has(key) && !KNOWN_SURNAMES.has(key);

function addLands(draft: Draft): void {
  for (const [country, names] of Object.entries(CITIES)) addPlaces(draft, names, { subtype: 'city', country, wanted: noPerson });
  for (const [country, names] of Object.entries(REGIONS)) addPlaces(draft, names, { subtype: 'region', country });
  for (const [country, names] of Object.entries(TOWNS)) addPlaces(draft, names, { subtype: 'city', country });
  addPlaces(draft, WATERS, { subtype: 'sea', country: null });
  addPlaces(draft, LANDS, { subtype: 'other', country: null });
  for (const word of PEOPLES.split(';'))
    add(draft, [word], { type: 'demonym', subtype: null, name: word, country: null, party: partyOfWord(word) });
}

function addBodies(draft: Draft): void {
  for (const word of CLUBS.split(';'))
    add(draft, [word], { type: 'organization', subtype: 'other', name: word, country: null, party: null });
  for (const [code, names] of Object.entries(POLITICAL_PARTIES)) {
    const country = COUNTRIES.some((one) => one.code === code) ? code : null;
    for (const name of names.split(';'))
      add(draft, [name], { type: 'organization', subtype: 'party', name, country, party: null });
  }
  for (const { name, subtype, aliases } of BODIES) {
    const kind = subtype === 'alliance' ? 'other' : subtype;
    add(draft, [name, ...aliases], { type: 'organization', subtype: kind, name, country: null, party: partyOfWord(name) });
  }
}

function addParties(draft: Draft): void {
  for (const { name, country, aliases } of ARMED_GROUPS)
    add(draft, [name, ...aliases], { type: 'organization', subtype: 'armed_group', name, country, party: { name, code: null } });
  for (const { name, subtype, code, aliases } of SERVICES)
    add(draft, [name, ...aliases], { type: 'organization', subtype, name, country: code, party: partyOfWord(name) });
}

function addStates(draft: Draft): void {
  for (const { code, name, demonyms, capitals, aliases } of COUNTRIES) {
    const party = { name, code };
    add(draft, demonyms, { type: 'demonym', subtype: null, name, country: code, party });
    for (const word of capitals) add(draft, [word], { type: 'place', subtype: 'city', name: word, country: code, party });
    add(draft, [name, ...aliases], { type: 'place', subtype: 'country', name, country: code, party });
  }
}

/** Builds the look-up of all lists; what comes later wins where two lists share a name. */
export function buildGazetteer(): Gazetteer {
  const draft: Draft = { entries: new Map(), longest: new Map() };
  addLands(draft);
  addBodies(draft);
  addParties(draft);
  addStates(draft);
  return draft;
}
