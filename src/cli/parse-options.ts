import { InvalidArgumentError } from 'commander';
import { FIELDS, type Field } from '../model/comparison.js';
import { KINDS, type Kind } from '../model/fact.js';
import { dayOf } from '../read/index.js';
import { nearest } from './nearest.js';

/** A parser that takes one of the choices and names them all, and the nearest, where it gets something else. */
export const oneOf =
  <T extends string>(choices: readonly T[]) =>
  (word: string): T => {
    const found = choices.find((choice) => choice === word);
    if (found !== undefined) return found;
    const meant = nearest(word, choices);
    throw new InvalidArgumentError(`${meant === null ? '' : `Did you mean ${meant}? `}Choose from ${choices.join(', ')}.`);
  };

/** A parser of comma-separated choices; a repeated option adds to them. */
const someOf =
  <T extends string>(choices: readonly T[]) =>
  (words: string, before: readonly T[] = []): readonly T[] => [
    ...new Set([...before, ...words.split(',').map((word) => oneOf(choices)(word.trim()))]),
  ];

/** Kinds of facts from "drones,money"; repeated options add to each other. */
export const parseKinds: (words: string, before?: readonly Kind[]) => readonly Kind[] = someOf(KINDS);

/** "bounds" is short for the three fields that say how sure a number is. */
const BOUNDS: readonly Field[] = ['low', 'high', 'bound'];
/** What `--fields` takes. */
export const FIELD_WORDS = [...FIELDS, 'bounds'] as const;

const parseFieldWords = someOf(FIELD_WORDS);

/** Fields to compare; "bounds" means `low`, `high` and `bound`. */
export const parseFields = (words: string, before: readonly Field[] = []): readonly Field[] => [
  ...new Set([...before, ...parseFieldWords(words).flatMap((word) => (word === 'bounds' ? BOUNDS : [word]))]),
];

/** A calendar day, `YYYY-MM-DD`. */
export const parseDay = (word: string): string => {
  if (word.length !== 10 || dayOf(word) === null) throw new InvalidArgumentError('Write a calendar day as YYYY-MM-DD.');
  return word;
};

const numberIn = (least: number, most: number, message: string, pattern: RegExp) => (word: string) => {
  const value = Number(word);
  if (!pattern.test(word) || value < least || value > most) throw new InvalidArgumentError(message);
  return value;
};

const DECIMAL = /^\d*\.?\d+$/;

/** A share between 0 and 1. */
export const parseShare = numberIn(0, 1, 'Write a number from 0 to 1.', DECIMAL);
/** A share in per cent, 0 to 100. */
export const parsePercent = numberIn(0, 100, 'Write a number from 0 to 100.', DECIMAL);
/** A number of threads, 1 to 256. */
export const parseJobs = numberIn(1, 256, 'Write a whole number from 1 to 256.', /^\d+$/);
