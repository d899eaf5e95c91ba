import { parseHTML } from 'linkedom';
import { blockText } from '../block-text.js';
import { raised } from '../raised.js';

type Page = ReturnType<typeof parseHTML>['document'];
type Element = Page['body'];

const NOTE_MARKS = 'sup > a[href^="#footnote-"], sup > a[href^="#endnote-"]';
const BACK_TO_THE_TEXT = 'a[href^="#footnote-ref-"], a[href^="#endnote-ref-"]';

/** Marks of footnotes go; the notes themselves stand at the end. */
const withoutMarks = (body: Element): void => {
  for (const mark of body.querySelectorAll(`${NOTE_MARKS}, ${BACK_TO_THE_TEXT}`)) mark.remove();
  for (const sup of body.querySelectorAll('sup')) {
    const before = sup.previousSibling?.textContent ?? '';
    sup.replaceWith(raised(before, sup.textContent));
  }
};

/** A row of a table as one line, its cells parted by bars. Where cells hold paragraphs, the table lays out a page and is read as text. */
const rowsAsLines = (body: Element): void => {
  // Inner tables come after their outer ones.
  for (const row of [...body.querySelectorAll('tr')].reverse()) {
    const cells = [...row.children].map((cell) => blockText(cell));
    if (cells.length < 2 || cells.some((cell) => cell.includes('\n\n'))) continue;
    row.textContent = cells.map((cell) => cell.replace(/\n/g, ' ')).join(' | ');
  }
};

/** The text of a document and its title. */
export interface DocumentText {
  readonly text: string;
  /** The paragraph that is set as the title of the document. */
  readonly title: string | null;
}

/** The words of a document that was turned into HTML. */
export const documentText = (html: string): DocumentText => {
  const { body } = parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;
  withoutMarks(body);
  rowsAsLines(body);
  const title = body.querySelector('h1.title')?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  return { text: blockText(body), title: title === '' ? null : title };
};
