import mammoth from 'mammoth';
import { wellFormed } from '../decode.js';
import { leftOut, shownTitle } from '../document-metadata.js';
import { unreadable, type Reading } from '../reading.js';
import { propertiesOf } from './properties.js';
import { documentText } from './text.js';
import { Refused, unpack } from './unpack.js';

const OPTIONS = {
  styleMap: ["p[style-name='Title'] => h1.title:fresh"],
  includeEmbeddedStyleMap: false,
  convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
};

/** What the unpacker or the parser says, without the place in the packed file and the parser's own name. */
const reasonOf = (error: unknown): string => {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line
    .replace(/^\w+: \[xmldom \w+\]\s*/, '')
    .replace(/[:(].*$/, '')
    .trim();
};

const read = async (bytes: Uint8Array, input: string | null): Promise<Reading> => {
  const archive = await unpack(bytes);
  const { value: html } = await mammoth.convertToHtml({ buffer: await archive.generateAsync({ type: 'nodebuffer' }) }, OPTIONS);
  const { text: found, title: heading } = documentText(html);
  const text = wellFormed(found);
  if (text === '' && html.includes('<img'))
    throw new Refused('it holds no text, only pictures; run text recognition over them first');
  const properties = await propertiesOf(archive);
  const title = heading ?? shownTitle(properties.title, text);
  const article = { input, id: null, title, outlet: null, url: null, published: null, publishedBasis: null, text };
  return { articles: [{ article, notices: leftOut(properties, title, null) }], problems: [] };
};

/** A DOCX: its text with the rows of tables as lines and the notes at the end, and what its properties tell. Offsets count in that text. */
export const readDocx = async (bytes: Uint8Array, input: string | null): Promise<Reading> => {
  try {
    return await read(bytes, input);
  } catch (error) {
    if (error instanceof Refused) return unreadable(`the DOCX is not read: ${error.message}`);
    return unreadable(`the DOCX is damaged (${reasonOf(error)}); open it in a word processor and save it anew`);
  }
};
