import { set } from './words.js';

/** Nouns for a figure, which may stand after it: "brought to 90 the number of dead". */
export const FIGURE_HEADS: ReadonlySet<string> = set('number toll total count figure tally');

/** Prepositions before a figure that is reached: "rose to 91", "climbed past 90". */
export const BEFORE_REACHED: ReadonlySet<string> = set('to into at past above beyond over');
