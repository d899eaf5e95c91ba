import { STATE_ABBREVIATIONS } from '../lexicon/abbreviations.js';

/** Whether a word is a state in short behind one of its towns: "Ala" after "a clinic in Marion, ". */
export const isStateAfterTown = (word: string, before: string): boolean =>
  STATE_ABBREVIATIONS.has(word) && /\p{L}, $/u.test(before);
