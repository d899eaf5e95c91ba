import { gunzipSync } from 'node:zlib';
import type { Article } from '../model/article.js';
import { decode } from './decode.js';
import { documentFormatOf, formatOfName, looksLikeHtml, refusalOf, type DocumentFormat } from './format.js';
import { jsonFormatOf, readJson, readNdjson } from './json.js';
import { unreadable, type Reading } from './reading.js';

export { EXTENSIONS } from './format.js';
export { entryMistakes, readGazetteer, type GazetteerReading } from './gazetteer/index.js';
export { lineAt, linesByPath } from './json-lines.js';
export { syntaxErrorOffset } from './json-syntax.js';
export { dayOf } from './published.js';
export { wellFormed } from './decode.js';
export type { ReadArticle } from './reading.js';

/** What is known of an input besides its bytes. */
export interface ReadOptions {
  /** Name of the file or stream: its extension tells the format, and the report repeats it as `article.input`. */
  readonly name?: string;
}

/** Readers of what is more than text; those with large packages are loaded only where they are needed. */
const READERS = {
  json: readJson,
  ndjson: readNdjson,
  html: async (text: string, input: string | null) => (await import('./html.js')).readHtml(text, input),
};

const DOCUMENT_READERS: Readonly<Record<DocumentFormat, (bytes: Uint8Array, input: string | null) => Promise<Reading>>> = {
  pdf: async (bytes, input) => (await import('./pdf/index.js')).readPdf(bytes, input),
  docx: async (bytes, input) => (await import('./docx/index.js')).readDocx(bytes, input),
};

/** A compressed article is small; what unpacks to more than this is no news. */
const MOST_UNPACKED = 512 * 1024 * 1024;

const unpack = (bytes: Uint8Array): Uint8Array | null => {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_UNPACKED });
  } catch {
    return null;
  }
};

/** Reads one input whole: its articles, what was odd about each, and what could not be read. */
export const readInput = async (packed: Uint8Array, options: ReadOptions = {}): Promise<Reading> => {
  const name = options.name ?? '';
  const input = options.name ?? null;
  const bytes = unpack(packed);
  if (bytes === null) return unreadable('the gzip data is damaged');
  const document = documentFormatOf(name, bytes);
  if (document !== null) return DOCUMENT_READERS[document](bytes, input);
  const refusal = refusalOf(name, bytes);
  if (refusal !== null) return unreadable(refusal);

  const { text, notices } = decode(bytes);
  const format = formatOfName(name) ?? (looksLikeHtml(text) ? 'html' : jsonFormatOf(text)) ?? 'text';
  if (format === 'text') {
    const article = { input, id: null, title: null, outlet: null, url: null, published: null, publishedBasis: null, text };
    return { articles: [{ article, notices }], problems: [] };
  }
  const reading = await READERS[format](text, input);
  return { ...reading, articles: reading.articles.map((a) => ({ ...a, notices: [...notices, ...a.notices] })) };
};

/**
 * Reads bytes of any supported format and encoding into articles.
 * @throws Error that says what is wrong (and on which line) where something cannot be read.
 */
export const read = async (bytes: Uint8Array, options: ReadOptions = {}): Promise<Article[]> => {
  const { articles, problems } = await readInput(bytes, options);
  const [problem] = problems;
  if (!problem) return articles.map((a) => a.article);
  const place = [options.name, problem.line].filter((part) => part != null).join(':');
  throw new Error(place === '' ? problem.message : `${place}: ${problem.message}`);
};
