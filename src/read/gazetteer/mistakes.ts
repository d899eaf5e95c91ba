import { GAZETTEER_SUBTYPES, GAZETTEER_TYPES } from '../../model/gazetteer.js';
import { isObject } from '../json-article.js';

/** The columns of a CSV file of names. */
export const COLUMNS = ['name', 'type', 'subtype', 'country', 'aliases'] as const;

/** Codes that are often written and are none, with the right ones. */
const NEAR_CODES: Readonly<Record<string, string>> = { UK: 'GB', EL: 'GR', AN: 'NL', EN: 'GB' };

const quoted = (value: unknown): string => JSON.stringify(value) ?? String(value);
const isName = (value: unknown): value is string => typeof value === 'string' && /[\p{L}\p{N}]/u.test(value);

const typeMistakes = (type: unknown, subtype: unknown): readonly string[] => {
  const known = GAZETTEER_TYPES.find((one) => one === type);
  if (known === undefined)
    return [
      type === undefined
        ? `"type" is missing: give one of ${GAZETTEER_TYPES.join(', ')}`
        : `no type ${quoted(type)}: choose from ${GAZETTEER_TYPES.join(', ')}`,
    ];
  const choices = GAZETTEER_SUBTYPES[known];
  if (subtype == null || choices.some((one) => one === subtype)) return [];
  return [
    choices.length === 0
      ? `a ${known} has no subtype: leave it empty`
      : `${known} has no subtype ${quoted(subtype)}: choose from ${[...choices].sort().join(', ')}`,
  ];
};

const countryMistakes = (country: unknown): readonly string[] => {
  if (country == null) return [];
  const near = typeof country === 'string' ? NEAR_CODES[country.toUpperCase()] : undefined;
  if (near === undefined && typeof country === 'string' && /^[A-Z]{2}$/.test(country)) return [];
  return [`no country ${quoted(country)}: give a code of two capitals (ISO 3166) such as ${near ?? 'UA'}`];
};

/** What is wrong in the form of one entry, each with its remedy. */
export function entryMistakes(entry: unknown): readonly string[] {
  if (!isObject(entry)) return [`an entry is an object with ${COLUMNS.join(', ')}, not ${quoted(entry)}`];
  const { name, type, subtype, country, aliases } = entry;
  const unknown = Object.keys(entry).filter((key) => !COLUMNS.some((column) => column === key));
  return [
    ...unknown.map((key) => `no column ${quoted(key)}: choose from ${COLUMNS.join(', ')}`),
    ...(isName(name) ? [] : [name === undefined ? '"name" is missing' : `no name ${quoted(name)}: give a word`]),
    ...typeMistakes(type, subtype),
    ...countryMistakes(country),
    ...(aliases === undefined || (Array.isArray(aliases) && aliases.every(isName))
      ? []
      : [`no aliases ${quoted(aliases)}: give a list of words`]),
  ];
}
