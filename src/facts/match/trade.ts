import { SHOW_WORDS } from '../../lexicon/civil-life.js';
import type { ClauseReading } from '../../model/clause.js';

/** What is sold in a trade of arms. */
export const ARMS_TRADE =
  /^(?:arm|arms|weapon|weaponry|tank|missile|jet|warplane|drone|ammunition|munition|howitzer|frigate|submarine|helicopter|defence|defense|military|fighter|launcher|radar|rocket|aircraft)$/;

const OF_SHARES = /^(?:shares|shareholders?|stocks|revenues?|profits?|turnover|dividends?|earnings)$/;

/** What is done with the assets of states: "the profits on $300bn in frozen assets". */
const OF_SANCTIONS = /^(?:freeze|frozen|immobili[sz]ed?|unfreeze|sanctions?|sanctioned)$/;

/** Whether a sentence is of the money of firms, and of no arms and no sanctions: "shares fell after it lost a $2bn contract". */
export const isOfShares = ({ sentence: { tokens } }: ClauseReading): boolean =>
  tokens.some((t) => OF_SHARES.test(t.lower) && t.pos === 'noun') &&
  !tokens.some((t) => ARMS_TRADE.test(t.lemma) || OF_SANCTIONS.test(t.lemma));

/** "The play closed after 12 performances with losses of £300,000": what a show cost those who paid for it. */
export const isLossOfShow = ({ sentence: { tokens } }: ClauseReading): boolean =>
  tokens.some((t) => SHOW_WORDS.has(t.lemma)) && tokens.some((t) => /^(?:loss|lose)$/.test(t.lemma));

/** Who passes bills, and what they do with them. */
const LAWMAKING =
  /^(?:senate|house|congress|lawmaker|parliament|legislation|legislator|vote|pass|veto|senator|republican|democrat|deputy|bundestag|knesset|assembly|committee)$/;

/** "passed the Senate as part of a $95 billion bill": a law, and nothing to pay. */
export const isBillOfLaw = ({ sentence }: ClauseReading): boolean =>
  sentence.tokens.some((t) => LAWMAKING.test(t.lemma.toLowerCase()));
