import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Columns of a terminal that the text takes. */
export const widthOf = (text: string): number => stringWidth(text);

/** The word in pieces of at most `width` columns. */
const broken = (word: string, width: number): string[] => {
  const pieces = [''];
  for (const { segment } of graphemes.segment(word)) {
    const last = pieces.at(-1) ?? '';
    if (last === '' || widthOf(last + segment) <= width) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
};

/** Lines of at most `width` columns, broken between words where possible. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((w) => (widthOf(w) > width ? broken(w, width) : [w]))) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** The widest word, up to `most`: below it a column breaks words. */
export const widestWord = (texts: readonly string[], most: number): number =>
  Math.min(most, Math.max(1, ...texts.flatMap((t) => t.split(' ')).map(widthOf)));
