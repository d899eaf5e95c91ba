/** Words set in one go at one place of a page; lengths in points, from the upper left corner. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** The line that the letters stand on. */
  readonly y: number;
  /** Size of the letters. */
  readonly size: number;
}

/** A page with what is set on it. */
export interface Page {
  readonly number: number;
  readonly pieces: readonly Piece[];
}

/** The middle one of some numbers; 0 of none. */
export const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** The size in which most of the letters are set. */
export const commonSize = (pieces: readonly Piece[]): number => {
  const letters = new Map<number, number>();
  for (const { size, text } of pieces) {
    const rounded = Math.round(size * 2) / 2;
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length);
  }
  return [...letters].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0])[0];
};
