import { set } from './words.js';

/** Words that open a sentence after an abbreviation: "in Aug. The army …". */
export const SENTENCE_OPENERS: ReadonlySet<string> = set('The It He She They In On At But A An This That These We I According');

/** Words that open a sentence after initials: "in the U.S. Officials said". */
export const OPENERS_AFTER_INITIALS: ReadonlySet<string> = set(
  'The It He She They In On But A An This That These We I According Officials Police',
);

/** Abbreviations that always go on: "No. 5", "vs. The Rest". */
export const NEVER_FINAL: ReadonlySet<string> = set('no nos vs approx est art');
