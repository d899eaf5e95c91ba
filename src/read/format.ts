/** What an input may be written in. */
export type Format = 'text' | 'json' | 'ndjson' | 'html';

const BY_EXTENSION: Readonly<Record<string, Format>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'text', // Markdown keeps its marks: offsets count in the file as it is
  '.markdown': 'text',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
};

/** Formats people try; the reader says so instead of reading their markup as prose. */
const NOT_READ: Readonly<Record<string, string>> = {
  '.pdf': 'PDF',
  '.docx': 'DOCX',
  '.doc': 'Word',
  '.rtf': 'RTF',
};

/** The extensions that are looked for in a folder, each also with `.gz`. */
export const EXTENSIONS: readonly string[] = Object.keys(BY_EXTENSION);

export const SUPPORTED = `plain text, Markdown, HTML, JSON and NDJSON (${EXTENSIONS.join(' ')}), each also gzip-compressed`;

const extensionOf = (name: string): string => /\.[^./\\]+$/.exec(name.toLowerCase().replace(/\.gz$/, ''))?.[0] ?? '';

/** The format that the name of an input promises; null where it promises none. */
export const formatOfName = (name: string): Format | null => BY_EXTENSION[extensionOf(name)] ?? null;

/** The name of a format that is known but not read, by the input's name or its first bytes; else null. */
export const unsupportedFormat = (name: string, bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  if (head.startsWith('%PDF-')) return 'PDF';
  if (head.startsWith('PK\x03\x04')) return 'DOCX or another ZIP archive';
  const promised = NOT_READ[extensionOf(name)];
  if (promised !== undefined) return promised;
  const marked = head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff');
  return !marked && head.includes('\0') ? 'binary data' : null;
};

const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype\s+html|html[\s>])/i;

/** Whether text without a telling name is a web page. */
export const looksLikeHtml = (text: string): boolean => PAGE.test(text.slice(0, 4096));
