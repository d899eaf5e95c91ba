/** What an input that is text may be written in. */
type TextFormat = 'text' | 'json' | 'ndjson' | 'html';

/** Documents that are no text as they are. */
export type DocumentFormat = 'pdf' | 'docx';

type Format = TextFormat | DocumentFormat;

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
  '.pdf': 'pdf',
  '.docx': 'docx',
};

/** Formats people try; the reader says so instead of reading their markup as prose. */
const NOT_READ: Readonly<Record<string, string>> = {
  '.doc': 'the Word format of before 2007',
  '.rtf': 'RTF',
  '.odt': 'ODT',
};

/** The extensions that are looked for in a folder, each also with `.gz`. */
export const EXTENSIONS: readonly string[] = Object.keys(BY_EXTENSION);

const SUPPORTED = `plain text, Markdown, HTML, PDF, DOCX, JSON and NDJSON (${EXTENSIONS.join(' ')}), each also gzip-compressed`;

const extensionOf = (name: string): string => /\.[^./\\]+$/.exec(name.toLowerCase().replace(/\.gz$/, ''))?.[0] ?? '';

const isDocument = (format: Format | undefined): format is DocumentFormat => format === 'pdf' || format === 'docx';

/** The format of text that the name of an input promises; null where it promises none. */
export const formatOfName = (name: string): TextFormat | null => {
  const format = BY_EXTENSION[extensionOf(name)];
  return format === undefined || isDocument(format) ? null : format;
};

const headOf = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 1024)).toString('latin1');

/** The document that the first bytes tell, whatever its name. In a file that is named so, something may stand before the mark of a PDF. */
export const documentFormatOf = (name: string, bytes: Uint8Array): DocumentFormat | null => {
  const head = headOf(bytes);
  if (/^(?:\xef\xbb\xbf)?\s*%PDF-/.test(head) || (extensionOf(name) === '.pdf' && head.includes('%PDF-'))) return 'pdf';
  return head.startsWith('PK\x03\x04') ? 'docx' : null;
};

/** The container of older Word documents, and of DOCX with a password. */
const OLE = '\xd0\xcf\x11\xe0';

/** Why an input that is no document by its bytes is not read as text either, with what helps; null where it is. */
export const refusalOf = (name: string, bytes: Uint8Array): string | null => {
  const head = headOf(bytes);
  const promised = BY_EXTENSION[extensionOf(name)];
  if (head.startsWith(OLE) && promised === 'docx')
    return 'the DOCX is locked with a password, or an older Word document; save it as DOCX without a password';
  if (isDocument(promised)) return `the content is no ${promised.toUpperCase()}, though the name says so`;
  const named = NOT_READ[extensionOf(name)] ?? (head.startsWith(OLE) ? NOT_READ['.doc'] : undefined);
  const marked = head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff');
  const kind = named ?? (!marked && head.includes('\0') ? 'binary data' : null);
  return kind === null ? null : `${kind} is not read; supported are ${SUPPORTED}`;
};

const PAGE = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]{0,2000}?-->\s*)*<(?:!doctype\s+html|html[\s>])/i;

/** Whether text without a telling name is a web page. */
export const looksLikeHtml = (text: string): boolean => PAGE.test(text.slice(0, 4096));
