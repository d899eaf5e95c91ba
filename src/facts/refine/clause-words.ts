import type { Token } from '../../model/sentence.js';

/** Whether a word makes or opens a clause of its own: what stands between two items of a list does not ("17 soldiers, two policemen"). */
export const isOfClause = ({ pos }: Token): boolean => /^(?:verb|aux|modal|rel|sub)$/.test(pos);
