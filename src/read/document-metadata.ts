import type { Notice } from '../model/report.js';

/** What the properties of a document say about it, as they are written there. */
export interface DocumentMetadata {
  readonly title: string | null;
  /** When the file was made: the day of writing, printing or scanning, or of a template. */
  readonly created: string | null;
}

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The title of a document's properties if the document shows it. Often they hold the name of a file, of a template or of the document
 * that was written over ("Microsoft Word - draft3.doc").
 */
export const shownTitle = (title: string | null, text: string): string | null =>
  title !== null && plain(title).includes(' ') && ` ${plain(text)} `.includes(` ${plain(title)} `) ? title.trim() : null;

const info = (code: string, message: string): Notice => ({
  severity: 'info',
  code,
  message,
  start: null,
  end: null,
  line: null,
});

/** What the properties say and the article does not take over. */
export const leftOut = (metadata: DocumentMetadata, title: string | null, published: string | null): readonly Notice[] => {
  const notices: Notice[] = [];
  const told = metadata.title?.trim() ?? '';
  if (told !== '' && title === null)
    notices.push(
      info(
        'title-not-shown',
        `the title in the properties of the file, ${JSON.stringify(told.slice(0, 80))}, is not in its text and is left out`,
      ),
    );
  if (metadata.created !== null && published === null)
    notices.push(
      info(
        'created-not-published',
        `the file was made on ${metadata.created}; that is not taken for the day of publication, which --date gives`,
      ),
    );
  return notices;
};
