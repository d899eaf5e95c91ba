import { joinerOf } from './hyphen.js';
import type { Line } from './lines.js';
import { median } from './piece.js';

const SENTENCE_END = /[.!?:…]["'”’)\]]*$/;
const LIST_ITEM = /^(?:[•●▪◦‣]|[-–—*]\s|\(?\d{1,2}[.)]\s)/;
const SMALL_LETTER = /^["“‘(]?\p{Ll}/u;
const HYPHENATED = /[\p{L}\d][-\u00ad\u2010]$/u;
const CELLS = ' | ';

/** In parts of the letter size: columns that are narrower hold no prose but labels and figures, each on its line. */
const NARROWEST = 9;

/** Letters of another size, of a heading or a caption. */
const isOtherSize = (a: Line, b: Line): boolean => Math.abs(a.size - b.size) > 0.12 * Math.max(a.size, b.size);

/** Whether the first word of the next line would have found room: then the line was ended on purpose. */
const endsEarly = (line: Line, next: Line): boolean => {
  const letter = (next.right - next.x) / Math.max(next.text.length, 1);
  const word = letter * next.text.search(/\s|$/);
  return line.right + word + 0.8 * line.size < line.columnRight;
};

const isIndented = (line: Line, next: Line): boolean => next.x - line.x > 0.7 * line.size && next.x - line.x < 6 * line.size;

/** Whether a sentence runs on from one line into the next, whatever is set between them. */
const runsOn = (line: Line, next: Line): boolean =>
  HYPHENATED.test(line.text) || (!SENTENCE_END.test(line.text) && SMALL_LETTER.test(next.text));

interface Type {
  readonly bodySize: number;
  /** Distance of two lines of one paragraph, in parts of the letter size. */
  readonly leading: number;
}

const isNewInColumn = (line: Line, next: Line, { bodySize, leading }: Type): boolean => {
  const apart = (next.y - line.y) / Math.max(line.size, next.size) > 1.3 * leading;
  if (apart) return !runsOn(line, next);
  if (line.size > 1.15 * bodySize) return false; // a heading over two lines, each as long as it likes
  if (runsOn(line, next)) return false;
  if (line.columnRight - line.x < NARROWEST * line.size) return true;
  return endsEarly(line, next) || (isIndented(line, next) && SENTENCE_END.test(line.text));
};

/** Overleaf and in the next column there is no distance to go by. */
const isNewOverleaf = (line: Line, next: Line): boolean =>
  !runsOn(line, next) && (SENTENCE_END.test(line.text) || endsEarly(line, next));

const isNewParagraph = (line: Line, next: Line, type: Type): boolean => {
  if (line.text.includes(CELLS) || next.text.includes(CELLS) || LIST_ITEM.test(next.text)) return true;
  if (isOtherSize(line, next)) return true;
  return line.column === next.column ? isNewInColumn(line, next, type) : isNewOverleaf(line, next);
};

const leadingOf = (lines: readonly Line[]): number => {
  const distances = lines.flatMap((next, i) => {
    const line = lines[i - 1];
    return line?.column !== next.column || isOtherSize(line, next) ? [] : [(next.y - line.y) / next.size];
  });
  return Math.min(median(distances) || 1.2, 2.5);
};

/** Lines to paragraphs: hard wraps and hyphens at line ends are taken back. */
export const paragraphsOf = (lines: readonly Line[], bodySize: number): string[] => {
  const type = { bodySize, leading: leadingOf(lines) };
  const join = joinerOf(lines.map((line) => line.text).join('\n'));
  const paragraphs: string[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = paragraphs.at(-1);
    if (before === undefined || last === undefined || isNewParagraph(before, line, type)) paragraphs.push(line.text);
    else paragraphs[paragraphs.length - 1] = join(last, line.text);
  });
  return paragraphs;
};
