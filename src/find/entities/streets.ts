import { STREETS } from '../../lexicon/places.js';
import { found, type Found } from './found.js';
import type { Line } from './words.js';

/** "Streets": the last word of two streets named together. */
const isPlural = (key: string): boolean => key.endsWith('s') && STREETS.has(key.slice(0, -1));
const COMPASS = /^(?:north|south|east|west|n|s|e|w)\.?$/;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
/** The most words that a street is called by. */
const LONGEST = 4;

/** Where the words that a street is called by end before its last word: "Ilmo", "East 72nd", "Martin Varda". */
function calledTo({ words }: Line, from: number): number {
  let to = from;
  while (to < from + LONGEST) {
    const word = words[to];
    if (!word || STREETS.has(word.key) || isPlural(word.key)) break;
    const isName = word.capital && /^(?:name|noun|adj)$/.test(word.token.pos);
    if (!isName && !ORDINAL.test(word.key) && !COMPASS.test(word.key)) break;
    to++;
  }
  return to;
}

/** Where a street that begins at `from` ends: "Ilmo Avenue", "East 72nd Street"; null where none begins. */
function streetTo(line: Line, from: number): number | null {
  const to = calledTo(line, from);
  const last = line.words[to];
  return to > from && last?.capital && STREETS.has(last.key) ? to + 1 : null;
}

/** "Ilmo Avenue and Sava Street", "62nd and Sava Streets": one street, or two that cross. */
function crossingTo(line: Line, from: number): number | null {
  const { words } = line;
  const one = streetTo(line, from);
  const joint = one ?? calledTo(line, from);
  if (joint === from || !/^(?:and|&)$/.test(words[joint]?.token.lower ?? '')) return one;
  const other = calledTo(line, joint + 1);
  const { key = '', capital = false } = words[other] ?? {};
  const isPair = other > joint + 1 && capital && (one === null ? isPlural(key) : STREETS.has(key));
  return isPair ? other + 1 : one;
}

/** What stands before a street and is a part of the address: "the 2300 block of", "the corner of". */
function openingTo({ words }: Line, from: number): number {
  const first = words[from]?.token.lower ?? '';
  if (/^\d+$/.test(first) && words[from + 1]?.token.lower === 'block' && words[from + 2]?.token.lower === 'of') return from + 3;
  return /^(?:intersection|corner)$/.test(first) && words[from + 1]?.token.lower === 'of' ? from + 2 : from;
}

/** An address: "the 2300 block of Ilmo Avenue", "the corner of 5th Street and Ilmo Road", "62nd and Sava Streets". */
export function readAddress(line: Line, from: number): Found | null {
  const to = crossingTo(line, openingTo(line, from));
  return to === null ? null : found(from, to, 'place', { subtype: 'facility' });
}
