import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findQuantities } from '../src/find/quantities/index.js';
import { extract } from '../src/index.js';
import { readSentences } from '../src/text/index.js';
import { articleOf } from './article.js';

/**
 * Digits that no number is made of: the unit's own ("km2"), inside an address of the web or a hashtag.
 */
const EXCEPTIONS =
  /(?:\b(?:k?m|cm|mi|ft)[23]\b|https?:\/\/\S+|\bwww\.\S+|\S+@\S+|[#@]\w+|\b[\w-]+\.(?:com|org|net|info|gov)\S*)/giu;

interface Run {
  readonly start: number;
  readonly end: number;
}

const runs = (text: string, pattern: RegExp): readonly Run[] =>
  [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

const within = (run: Run, spans: readonly Run[]): boolean => spans.some((span) => span.start <= run.start && run.end <= span.end);

/** The digits of a text that stand in no number, with the words around them. */
function missing(text: string, spans: readonly Run[]): readonly string[] {
  const excused = runs(text, EXCEPTIONS);
  return runs(text, /\d+/g)
    .filter((run) => !within(run, spans) && !within(run, excused))
    .map((run) => text.slice(Math.max(0, run.start - 30), run.end + 15));
}

/** All numbers of a text and the measures outside them. */
function listed(text: string): readonly Run[] {
  return findQuantities(articleOf(text), readSentences(text)).flatMap((number) =>
    number.measure ? [number, number.measure] : [number],
  );
}

const folder = new URL('../fixtures/', import.meta.url);
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.txt'));

test('cubes stand right behind their number, as squares do', () => {
  for (const cube of ['km3', 'cm3', 'm3'])
    expect(missing(`The army counted 0${cube} there.`, listed(`The army counted 0${cube} there.`))).toEqual([]);
});

test('digits in no number are seen, those of units and addresses excused', () => {
  expect(missing('All 7 km2, see example.com/2.', [])).toEqual(['All 7 km2, see examp']);
});

test.each(fixtures)('every run of digits is in some number: %s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  expect(missing(text, listed(text))).toEqual([]);
});

test('so it is for digits with any letters and marks around them', () => {
  const piece = fc.oneof(
    fc.integer({ min: 0, max: 2_000_000 }).map(String),
    fc.constantFrom(
      '-',
      '–',
      ',',
      '.',
      '/',
      ' ',
      ' ',
      ' ',
      '$',
      '%',
      'km',
      'm',
      'th',
      ':',
      '(',
      ')',
      'Su-',
      'T',
      'e',
      'x',
      'of',
      'bn',
      '+',
      "'",
      '°',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = `The army counted ${pieces.join('')} there.`;
      expect(missing(text, listed(text))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('digits in words and in figures have the class of what they are', () => {
  const { numbers } = extract('Three shells hit Flat 12 at 09:30 on 4 May 2024; Ana Orr, 34, lost $5 and 20% of 3 km of wire.', {
    published: '2025-03-11',
  });
  expect(numbers.map(({ text, class: cls }) => `${text} ${cls}`)).toEqual([
    'Three count',
    '12 designator',
    '09:30 time',
    '4 date',
    '2024 year',
    '34 age',
    '$5 money',
    '20% percent',
    '3 distance',
  ]);
});

test.each([
  ['Version 2.0.1 came out.', '2.0.1', 'designator'],
  ['It fell on 3.4.2025 in Orvania.', '3.4.2025', 'date'],
  ['They counted 1.234.567 people.', '1.234.567', 'count'],
])('digits with two points: %s', (text, digits, expected) => {
  expect(extract(text).numbers.map((number) => [number.text, number.class])).toContainEqual([digits, expected]);
});
