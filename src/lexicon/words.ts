/** The words of a list that is written as one line, parted by spaces. */
export const words = (list: string): readonly string[] => list.split(' ');

/** The words of such a list, to ask whether a word is among them. */
export const set = (list: string): ReadonlySet<string> => new Set(words(list));
