import { readFile } from 'node:fs/promises';
import { findMistakes, placeExpectations, type Mistake } from '../check/index.js';
import type { FixtureMistake, PlacedExpectation } from '../model/comparison.js';
import type { Expectations } from '../model/expectations.js';
import { lineAt, linesByPath, syntaxErrorOffset } from '../read/index.js';
import { reasonOf } from './inputs.js';
import { fileSink } from './sink.js';

/** An expectations file that was read: its bytes as text and what they mean. */
export interface ExpectationsFile {
  readonly path: string;
  /** The file as it is written. */
  readonly source: string;
  readonly value: Expectations;
}

/** What is wrong with an expectations file, each mistake with its line. */
export interface Mistakes {
  readonly mistakes: readonly FixtureMistake[];
}

const told = (path: string, source: string, mistakes: readonly Mistake[]): Mistakes => {
  const lines = linesByPath(source);
  // A key that is missing has no line of its own; the object that lacks it has.
  const lineOf = (place: string): number =>
    lines.get(place) ?? (place === '' ? 1 : lineOf(place.slice(0, place.lastIndexOf('/'))));
  return { mistakes: mistakes.map((m) => ({ path, line: lineOf(m.path), message: m.message })) };
};

const syntaxMistake = (path: string, source: string, error: unknown): Mistakes => {
  const message = error instanceof Error ? error.message : String(error);
  const line = lineAt(source, syntaxErrorOffset(source));
  return { mistakes: [{ path, line, message: `not valid JSON: ${message.replace(/\s+/g, ' ')}` }] };
};

/** Reads an expectations file; mistakes in it come with their lines. */
export const readExpectations = async (path: string): Promise<ExpectationsFile | Mistakes> => {
  let source = '';
  try {
    source = await readFile(path, 'utf8');
  } catch (error) {
    return { mistakes: [{ path, line: null, message: reasonOf(error) }] };
  }
  try {
    const value = JSON.parse(source) as unknown;
    const mistakes = findMistakes(value);
    return mistakes.length > 0 ? told(path, source, mistakes) : { path, source, value: value as Expectations };
  } catch (error) {
    return syntaxMistake(path, source, error);
  }
};

/** The expectations with their places in the article; mistakes come with their lines. */
export const placeInArticle = (file: ExpectationsFile, text: string): { placed: readonly PlacedExpectation[] } | Mistakes => {
  const { placed, mistakes } = placeExpectations(file.value, text);
  return mistakes.length > 0 ? told(file.path, file.source, mistakes) : { placed };
};

/** Rewrites the file in its own indentation, if anything changed. Gives what is written now; null where nothing changed. */
export const writeExpectations = async ({ path, source }: ExpectationsFile, value: unknown): Promise<string | null> => {
  const indent = /^[{[]\r?\n([ \t]+)/.exec(source)?.[1] ?? '  ';
  const written = `${JSON.stringify(value, null, indent)}\n`;
  if (JSON.stringify(JSON.parse(source)) === JSON.stringify(value)) return null;
  const sink = await fileSink(path);
  await sink.write(written);
  await sink.close();
  return written;
};
