import { median, type Piece } from './piece.js';
import { rowsOf, type Row } from './rows.js';

/** Lines one below the other that are read in one go. */
export interface Column {
  readonly rows: readonly Row[];
  readonly right: number;
}

/** In parts of the letter size: half the least white space between columns, and the least gap that may be such. */
const HALF_GUTTER = 0.35;
const LEAST_GAP = 0.7;

/** A column of prose has so many lines, and most are so long, in parts of the letter size; the cells of a table are not. */
const LEAST_LINES = 3;
const LEAST_LENGTH = 9;

/** The widest gap between two words of a justified line. */
const WIDEST_WORD_GAP = 2;

interface Extent {
  readonly x: number;
  readonly right: number;
}

interface Sized extends Extent {
  readonly size: number;
}

/** What of a line is covered, with the gaps that are narrower than so many letters. */
const covered = <T extends Sized>(parts: readonly T[], gap: number): Sized[] => {
  const extents: Sized[] = [];
  for (const { x, right, size } of parts) {
    const last = extents.at(-1);
    // Beside the large letters of a headline the gap is still as wide as the small ones want it.
    if (last && x - last.right < gap * Math.min(last.size, size))
      extents[extents.length - 1] = { x: last.x, right: Math.max(last.right, right), size };
    else extents.push({ x, right, size });
  }
  return extents;
};

interface Line {
  readonly size: number;
  readonly extents: readonly Sized[];
}

/** Whether what lines have on one side of a place is a column of prose. */
const isProse = (lines: readonly Line[], isThere: (extent: Extent) => boolean): boolean => {
  const there = lines.flatMap(({ size, extents }) =>
    covered(extents.filter(isThere), WIDEST_WORD_GAP).map((e) => (e.right - e.x) / size),
  );
  return there.length >= LEAST_LINES && median(there) >= LEAST_LENGTH;
};

interface Split {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The runs of lines that leave white what lies around a place, as far as they make two columns. */
const splitsAt = (lines: readonly Line[], at: number): Split[] => {
  const crosses = ({ size, extents }: Line): boolean =>
    extents.some((e) => e.x < at + HALF_GUTTER * size && e.right > at - HALF_GUTTER * size);
  const splits: Split[] = [];
  let from = 0;
  for (let i = 0; i <= lines.length; i++) {
    const line = lines[i];
    if (line && !crosses(line)) continue;
    const run = lines.slice(from, i);
    if (isProse(run, (e) => e.right < at) && isProse(run, (e) => e.x > at)) splits.push({ at, from, to: i });
    from = i + 1;
  }
  return splits;
};

/** The longest two columns side by side, left of whatever begins far from the margin. */
const longestSplit = (rows: readonly Row[]): Split | null => {
  const lines = rows.map((row) => ({ size: row.size, extents: covered(row.pieces, LEAST_GAP) }));
  const places = new Set(lines.flatMap(({ size, extents }) => extents.map((e) => Math.floor(e.x - HALF_GUTTER * size - 0.5))));
  const splits = [...places].sort((a, b) => a - b).flatMap((at) => splitsAt(lines, at));
  return splits.reduce<Split | null>(
    (best, split) => (best && best.to - best.from >= split.to - split.from ? best : split),
    null,
  );
};

/** Where full lines of a column end: lines that stick out do not count, where there are enough. */
const rightOf = (rows: readonly Row[]): number => {
  const ends = rows.map((row) => row.right).sort((a, b) => a - b);
  return ends[Math.ceil(0.9 * ends.length) - 1] ?? 0;
};

/** The pieces of a page in the order in which they are read: columns that stand side by side one after the other. */
export const columnsOf = (pieces: readonly Piece[]): Column[] => {
  const rows = rowsOf(pieces);
  if (rows.length === 0) return [];
  const split = longestSplit(rows);
  if (!split) return [{ rows, right: rightOf(rows) }];
  const inside = rows.slice(split.from, split.to).flatMap((row) => row.pieces);
  return [
    rows.slice(0, split.from).flatMap((row) => row.pieces),
    inside.filter((piece) => piece.right < split.at),
    inside.filter((piece) => piece.right >= split.at),
    rows.slice(split.to).flatMap((row) => row.pieces),
  ].flatMap(columnsOf);
};
