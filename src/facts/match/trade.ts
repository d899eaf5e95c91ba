import type { ClauseReading } from '../../model/clause.js';

/** What is sold in a trade of arms. */
export const ARMS_TRADE =
  /^(?:arm|arms|weapon|weaponry|tank|missile|jet|warplane|drone|ammunition|munition|howitzer|frigate|submarine|helicopter|defence|defense|military|fighter|launcher|radar|rocket|aircraft)$/;

const OF_SHARES = /^(?:shares|shareholders?|stocks|revenues?|profits?|turnover|dividends?|earnings)$/;

/** Whether a sentence is of the money of firms, and of no arms: "shares fell after it lost a $2bn contract". */
export const isOfShares = ({ sentence: { tokens } }: ClauseReading): boolean =>
  tokens.some((t) => OF_SHARES.test(t.lower) && t.pos === 'noun') && !tokens.some((t) => ARMS_TRADE.test(t.lemma));
