/** Edits (insert, delete, replace, swap of neighbours) that lead from one word to another. */
const distance = (a: string, b: string): number => {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + (same ? 0 : 1),
          swapped ? at(i - 2, j - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(a.length, b.length);
};

/** The choice that was probably meant; null where none is near. */
export const nearest = (word: string, choices: readonly string[]): string | null => {
  const near = choices
    .map((choice) => ({ choice, steps: word.length > 30 ? Infinity : distance(word.toLowerCase(), choice) }))
    .filter(
      ({ choice, steps }) => steps <= Math.max(1, Math.floor(choice.length / 3)) || (word.length > 2 && choice.startsWith(word)),
    )
    .sort((a, b) => a.steps - b.steps);
  return near[0]?.choice ?? null;
};
