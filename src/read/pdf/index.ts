import { getDocumentProxy } from 'unpdf';
import type { Notice } from '../../model/report.js';
import { wellFormed } from '../decode.js';
import { leftOut, shownTitle } from '../document-metadata.js';
import { inputNotice, unreadable, type Reading } from '../reading.js';
import { withoutFurniture } from './furniture.js';
import { linesOf } from './lines.js';
import { readPage, type Document } from './page.js';
import { paragraphsOf } from './paragraphs.js';
import { commonSize, type Page } from './piece.js';
import { propertiesOf } from './properties.js';

const SAVE_ANEW = 'open it in a viewer and print it to a new PDF';
const RECOGNISE = 'run text recognition over it first, for example "ocrmypdf in.pdf out.pdf"';

/** Why a PDF cannot be opened, with what helps. */
const reasonOf = (error: unknown): string => {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  if (name === 'PasswordException')
    return 'the PDF is locked with a password; save it without one, for example "qpdf --decrypt --password=… in.pdf out.pdf"';
  return `the PDF is damaged (${message.replace(/\.$/, '')}); ${SAVE_ANEW}`;
};

const UNREADABLE = /[\p{Co}\p{Cc}\uFFFD]/gu;

/** Letters that only their font can draw: no program tells what they say. */
const isCipher = (text: string): boolean => {
  const letters = text.replace(/\s+/g, '');
  return (letters.match(UNREADABLE) ?? []).length > 0.3 * letters.length;
};

/** What may be missing from the text. */
const lossesOf = (bytes: Uint8Array, pages: readonly Page[]): readonly Notice[] => {
  const notices: Notice[] = [];
  if (!Buffer.from(bytes.subarray(-2048)).toString('latin1').includes('%%EOF'))
    notices.push(inputNotice('file-cut-short', 'the end of the PDF is missing; only what is there is read'));
  const empty = pages.filter((page) => page.pieces.length === 0).map((page) => page.number);
  if (empty.length > 0)
    notices.push(inputNotice('pages-without-text', `no text on page ${empty.join(', ')}; for pictures of text, ${RECOGNISE}`));
  return notices;
};

const readOpen = async (document: Document, bytes: Uint8Array, input: string | null): Promise<Reading> => {
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    try {
      pages.push(await readPage(document, number));
    } catch (error) {
      return unreadable(`page ${number}: ${reasonOf(error)}`);
    }
  }
  const size = commonSize(pages.flatMap((page) => page.pieces));
  const { body, notes } = linesOf(withoutFurniture(pages), size);
  const text = wellFormed([...paragraphsOf(body, size), ...paragraphsOf(notes, size)].join('\n\n'));
  if (text.trim() === '') return unreadable(`the PDF holds no text, only pictures (a scan?); ${RECOGNISE}`);
  if (isCipher(text)) return unreadable(`the letters of the PDF cannot be told from its fonts; ${RECOGNISE} (with --force-ocr)`);
  const properties = await propertiesOf(document);
  const { published, outlet } = properties;
  const title = shownTitle(properties.title, text);
  const publishedBasis = published === null ? null : 'metadata';
  const article = { input, id: null, title, outlet, url: null, published, publishedBasis, text } as const;
  return {
    articles: [{ article, notices: [...lossesOf(bytes, pages), ...leftOut(properties, title, published)] }],
    problems: [],
  };
};

/** A PDF: its paragraphs put together from the lines of its pages, and what its properties tell. Offsets count in the text that is found. */
export const readPdf = async (bytes: Uint8Array, input: string | null): Promise<Reading> => {
  let document: Document;
  try {
    // The bytes are copied, for the reader takes them for itself; it is told to keep its warnings.
    document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  } catch (error) {
    return unreadable(reasonOf(error));
  }
  try {
    return await readOpen(document, bytes, input);
  } finally {
    await document.loadingTask.destroy();
  }
};
