import type { DocumentMetadata } from '../document-metadata.js';
import { dayOf } from '../published.js';
import type { Document } from './page.js';

/** What a PDF says about itself. PRISM is the vocabulary of publishers: its date is the day of publication, its name the outlet. */
export interface Properties extends DocumentMetadata {
  readonly published: string | null;
  readonly outlet: string | null;
}

const wordsIn = (value: unknown): string | null => {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null;
};

/** "D:20250311081500+02'00'" as 2025-03-11. */
const dayOfPdfDate = (date: string | null): string | null => {
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(date ?? '') ?? [];
  return year === undefined ? null : dayOf(`${year}-${month}-${day}`);
};

/** Reads the properties; a PDF whose properties are broken has none. */
export const propertiesOf = async (document: Document): Promise<Properties> => {
  const { info, metadata } = await document.getMetadata().catch(() => ({ info: {}, metadata: null }));
  const plain = info as Readonly<Record<string, unknown>>;
  const told = (...names: readonly string[]): string | null =>
    names.map((name) => wordsIn(metadata?.get(name))).find((value) => value !== null) ?? null;
  const dates = [told('prism:publicationdate'), told('prism:coverdate')];
  return {
    title: told('dc:title') ?? wordsIn(plain.Title),
    created: dayOfPdfDate(wordsIn(plain.CreationDate)),
    published: dates.map((date) => (date === null ? null : dayOf(date))).find((day) => day !== null) ?? null,
    outlet: told('prism:publicationname'),
  };
};
