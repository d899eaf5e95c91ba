import type { EntityMention } from '../../model/entity.js';

const STREET = /\b(?:streets?|avenues?|boulevards?|roads?|highway|motorway|drive|lane|parkway)$/i;

/** Whether a place is a street or a crossing of two, which tells the way in a town. */
export const isAddress = ({ name }: EntityMention): boolean => STREET.test(name);
