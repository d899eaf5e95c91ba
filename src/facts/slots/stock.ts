import type { Draft } from '../draft.js';

/** What somebody has, or needs, at one time is no sum over the time it is told of. */
export const isStock = ({ measure }: Draft): boolean => /^(?:held|strength|in_need|trapped|controlled)$/.test(measure);

/** What was given at once is none either, unless the time spans many gifts. */
export const isGift = ({ measure }: Draft): boolean => /^(?:supplied|aid|cost)$/.test(measure);
