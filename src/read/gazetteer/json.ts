import { lineAt, linesByPath } from '../json-lines.js';
import { syntaxErrorOffset } from '../json-syntax.js';
import type { Rows } from './row.js';

/** A list of entries. */
export function rowsOfJson(text: string): Rows {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
    return { rows: [], mistakes: [{ message: `not valid JSON: ${message}`, line: lineAt(text, syntaxErrorOffset(text)) }] };
  }
  if (!Array.isArray(value))
    return { rows: [], mistakes: [{ message: 'a gazetteer in JSON is a list: [{"name": …, "type": …}]', line: 1 }] };
  const lines = linesByPath(text);
  return { rows: value.map((row: unknown, i) => ({ value: row, line: lines.get(`/${i}`) ?? 1 })), mistakes: [] };
}
