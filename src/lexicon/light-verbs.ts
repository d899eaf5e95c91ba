import { set } from './words.js';

/** Verbs that say little by themselves ("leave", "hold", "take"): what else stands in the sentence goes before them. "strong" of "a 120-strong company" likewise. */
export const LIGHT_VERBS: ReadonlySet<string> = set(
  'have be leave lose hit strike take send use reach see count report keep make give get find move involve raise increase include join serve target affect need face suffer say ' +
    'destroy cause remain record register recover help support offer fall cut treat receive detect strong',
);
