import type { GazetteerEntry } from '../../model/gazetteer.js';
import { decode } from '../decode.js';
import { rowsOfJson } from './json.js';
import { entryMistakes } from './mistakes.js';
import type { Row, RowMistake } from './row.js';

export { entryMistakes } from './mistakes.js';

/** The names of a file, or what is wrong with it; where there are mistakes there are no entries. */
export interface GazetteerReading {
  readonly entries: readonly GazetteerEntry[];
  readonly mistakes: readonly RowMistake[];
}

/** A word that stands for two names: which of them is meant nobody could tell. */
function repeated(rows: readonly (Row & { readonly value: GazetteerEntry })[]): readonly RowMistake[] {
  const first = new Map<string, Row & { readonly value: GazetteerEntry }>();
  return rows.flatMap((row) =>
    [...new Set([row.value.name, ...(row.value.aliases ?? [])])].flatMap((word) => {
      const before = first.get(word);
      if (!before) first.set(word, row);
      return before && before !== row
        ? [
            {
              message: `"${word}" already stands for "${before.value.name}" on line ${before.line}: leave it in one place`,
              line: row.line,
            },
          ]
        : [];
    }),
  );
}

/**
 * Reads a file of names, a CSV table or a JSON list, for the option `gazetteer` of `extract`.
 * JSON is told by its first character.
 */
export async function readGazetteer(bytes: Uint8Array): Promise<GazetteerReading> {
  const { text } = decode(bytes);
  const { rows, mistakes } = /^\s*[[{]/.test(text) ? rowsOfJson(text) : (await import('./csv.js')).rowsOfCsv(text);
  const wrong = rows.flatMap(({ value, line }) => entryMistakes(value).map((message) => ({ message, line })));
  const sound = rows as readonly (Row & { readonly value: GazetteerEntry })[];
  const all = [...mistakes, ...wrong, ...(wrong.length === 0 ? repeated(sound) : [])].sort((a, b) => a.line - b.line);
  const empty = rows.length === 0 && all.length === 0;
  if (empty) return { entries: [], mistakes: [{ message: 'no names: give a row of headings and a row for each name', line: 1 }] };
  return { entries: all.length > 0 ? [] : sound.map(({ value }) => value), mistakes: all };
}
