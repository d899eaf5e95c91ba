import { COUNTRIES } from '../../lexicon/gazetteer/countries.js';
import { GAZETTEER_SUBTYPES, type GazetteerEntry } from '../../model/gazetteer.js';
import type { Party } from '../../model/entity.js';
import { add, type Draft, type Entry, type Gazetteer } from './gazetteer.js';

/** Bodies that act for their state: "the IDF struck" is Israel. */
const ACTS_FOR_STATE: ReadonlySet<string> = new Set(['country', 'government', 'military', 'police', 'health']);

function partyOf({ name, type, country }: GazetteerEntry, subtype: string | null): Party | null {
  if (type === 'party' || subtype === 'armed_group') return { name, code: null };
  if (country == null || subtype === null || !ACTS_FOR_STATE.has(subtype)) return null;
  const state = subtype === 'country' ? name : COUNTRIES.find(({ code }) => code === country)?.name;
  return state === undefined ? null : { name: state, code: country };
}

function factsOf(entry: GazetteerEntry): Omit<Entry, 'spellings'> {
  const { name, type, country = null } = entry;
  const subtype = type === 'party' ? 'armed_group' : (entry.subtype ?? GAZETTEER_SUBTYPES[type][0] ?? null);
  return {
    type: type === 'party' ? 'organization' : type,
    subtype,
    name,
    country,
    party: partyOf(entry, subtype),
    added: true,
  };
}

const extended = new WeakMap<readonly GazetteerEntry[], Gazetteer>();

/** The gazetteer with names that the user gives; they win over what is listed. The same list gives the same gazetteer again. */
export function withAdded(base: Gazetteer, added: readonly GazetteerEntry[]): Gazetteer {
  const known = extended.get(added);
  if (known) return known;
  const draft: Draft = { entries: new Map(base.entries), longest: new Map(base.longest) };
  for (const entry of added) add(draft, [entry.name, ...(entry.aliases ?? [])], factsOf(entry));
  extended.set(added, draft);
  return draft;
}
