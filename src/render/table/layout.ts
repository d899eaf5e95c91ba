/** What a column wants and what it needs at least. */
export interface ColumnWidth {
  readonly natural: number;
  readonly least: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Whether the columns can be made narrow enough for `room` without breaking words. */
export const fits = (columns: readonly ColumnWidth[], room: number): boolean => sum(columns.map((c) => c.least)) <= room;

/** Takes from the widest column that can still give until all fit into `room`. */
export const shareWidth = (columns: readonly ColumnWidth[], room: number): number[] => {
  const widths = columns.map((c) => c.natural);
  const floors = columns.map((c) => (fits(columns, room) ? c.least : 1));
  for (let excess = sum(widths) - room; excess > 0; excess--) {
    const givers = widths.map((width, i) => (width > (floors[i] ?? 1) ? width : 0));
    const widest = Math.max(...givers);
    if (widest === 0) break;
    const giver = givers.indexOf(widest);
    widths[giver] = widest - 1;
  }
  return widths;
};
