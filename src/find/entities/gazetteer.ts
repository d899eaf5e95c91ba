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
  /** Given by the user, who knows that it is a name where it stands. */
  readonly added?: true;
  /** Places of the same name in other countries: Tripoli of Libya and of Lebanon. */
  readonly others?: readonly Entry[];
}

/** Names that are known, by their key in lower case. */
export interface Gazetteer {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Most words of a name that begins with this word; one where it is not listed. */
  readonly longest: ReadonlyMap<string, number>;
}

/** A gazetteer while it is built. */
export interface Draft {
  readonly entries: Map<string, Entry>;
  readonly longest: Map<string, number>;
}

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

/** The key of a name, folded; commas are words of their own. */
export const keyOf = (folded: string): string => (folded.includes(',') ? folded.replaceAll(',', ' ,') : folded);

/** An entry over another of the same key: spellings of one thing add up, places in other countries are kept beside it. */
function over(before: Entry | undefined, entry: Entry): Entry {
  if (!before || (entry.added && !before.added)) return entry;
  const places = before.type === 'place' && entry.type === 'place';
  if (places && before.country !== entry.country)
    return before.country === null || entry.country === null
      ? entry
      : { ...entry, others: [...(before.others ?? []).filter(({ country }) => country !== entry.country), before] };
  if (!places && before.name !== entry.name) return entry;
  const merged: Entry = { ...entry, spellings: [...new Set([...before.spellings, ...entry.spellings])] };
  return before.others ? { ...merged, others: before.others } : merged;
}

/** Puts an entry under a key, over what stood there. */
export function put({ entries, longest }: Draft, key: string, entry: Entry): void {
  entries.set(key, over(entries.get(key), entry));
  if (!key.includes(' ')) return;
  const head = headOf(key);
  const count = wordsOf(key);
  if (count > (longest.get(head) ?? 0)) longest.set(head, count);
  // "People's Liberation Army" begins with the word "people".
  const stem = head.endsWith('s') ? head.slice(0, -1) : '';
  if (stem !== '' && count > (longest.get(stem) ?? 0)) longest.set(stem, count);
}

/** Puts a thing under each of the words that stand for it; folded in one go, which is what takes the time. */
export function add(draft: Draft, words: readonly string[], facts: Omit<Entry, 'spellings'>): void {
  const keys = fold(words.join(';')).split(';');
  words.forEach((word, i) => {
    put(draft, keyOf(keys[i] ?? ''), { ...facts, spellings: [word] });
  });
}
