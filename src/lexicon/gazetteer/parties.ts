import type { Party } from '../../model/entity.js';
import { ARMED_GROUPS } from './armed-groups.js';
import { COUNTRIES } from './countries.js';
import { SERVICES } from './services.js';

/** Alliances that act as one party. */
const ALLIANCES: readonly (readonly [string, readonly string[]])[] = [
  ['NATO', ['nato', 'n.a.t.o.', 'north atlantic treaty organization', 'north atlantic treaty organisation']],
  ['European Union', ['eu', 'e.u.', 'european union', 'european commission']],
  ['United Nations', ['un', 'u.n.', 'united nations']],
  ['African Union', ['african union']],
  ['ECOWAS', ['ecowas']],
  ['G7', ['g7', 'group of seven', 'g-7']],
  ['G20', ['g20', 'g-20', 'group of 20']],
];

/** Regions that stand for the side that fights from them. */
const TERRITORIES: readonly (readonly [string, string])[] = [
  ['gaza', 'PS'],
  ['gaza strip', 'PS'],
  ['west bank', 'PS'],
  ['gazan', 'PS'],
  ['gazans', 'PS'],
];

const lower = (word: string): string => word.toLowerCase();

const states = COUNTRIES.flatMap(({ code, name, demonyms, capitals, aliases }): (readonly [string, Party])[] => {
  const party: Party = { name, code };
  return [name, ...demonyms, ...capitals, ...aliases].map((word) => [lower(word), party]);
});
const stateByCode = new Map(COUNTRIES.map(({ code, name }): [string, Party] => [code, { name, code }]));

const services = SERVICES.flatMap(({ code, name, aliases }): (readonly [string, Party])[] => {
  const party = stateByCode.get(code);
  return party ? [name, ...aliases].map((word) => [lower(word), party]) : [];
});
const groups = ARMED_GROUPS.flatMap(({ name, aliases }): (readonly [string, Party])[] => {
  const party: Party = { name, code: null };
  return [name, ...aliases].map((word) => [lower(word), party]);
});
const alliances = ALLIANCES.flatMap(([name, words]): (readonly [string, Party])[] =>
  words.map((word) => [word, { name, code: null }]),
);
const territories = TERRITORIES.flatMap(([word, code]): (readonly [string, Party])[] => {
  const party = stateByCode.get(code);
  return party ? [[word, party]] : [];
});

/** Keys that are everyday words in lower case; as acronyms they count only in capitals, which a key cannot tell. */
const EVERYDAY: ReadonlySet<string> = new Set([
  'is',
  'let',
  'pole',
  'poles',
  'pa',
  'mod',
  'fed',
  'car',
  'fano',
  'contras',
  'mit',
  'sec',
  'ins',
  'pas',
]);

/**
 * The party that a name, alias, demonym, capital, military or group in lower case stands for: "russian", "moscow", "idf", "houthi".
 * Keys keep straight apostrophes. Look up names only: "us" is the United States here.
 */
export const PARTY_BY_NAME: ReadonlyMap<string, Party> = new Map(
  [...services, ...groups, ...alliances, ...territories, ...states]
    .filter(([word]) => !EVERYDAY.has(word))
    .map(([word, party]) => [word.replaceAll('’', "'"), party]),
);
