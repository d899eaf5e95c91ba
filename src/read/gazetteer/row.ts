/** A name as a file gives it, before its form is known to be right. */
export interface Row {
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
  readonly value: unknown;
}

/** Why a file, or a line of it, is no gazetteer, with what to do about it. */
export interface RowMistake {
  readonly message: string;
  readonly line: number;
}

/** The rows of a file, and what in it is none. */
export interface Rows {
  readonly rows: readonly Row[];
  readonly mistakes: readonly RowMistake[];
}
