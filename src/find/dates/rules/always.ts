import type { Context } from '../reading.js';

const ROUND_THE_CLOCK =
  /(?:24|twenty-four) hours (?:a|per|every) day|(?:7|seven) days (?:a|per|every) week|(?:365 days|52 weeks|(?:12|twelve) months) (?:a|per|every) year/i;
/** As much of the sentence as such words take on either side. */
const SEEN = 20;

/** Whether words of time stand in "24 hours a day", "seven days a week": always, neither a length of time nor a rate. */
export const isAlways = (words: string, { before, after }: Context): boolean =>
  ROUND_THE_CLOCK.test(`${before.slice(-SEEN)}${words}${after.slice(0, SEEN)}`.replace(/\s+/g, ' '));
