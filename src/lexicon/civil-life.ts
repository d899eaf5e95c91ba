import { set } from './words.js';

/** Words of a poll: what is taken or lost beside them is won by votes. */
export const POLL_WORDS = set(
  'vote voter ballot election by-election seats turnout poll polling referendum constituency candidate democrat republican electorate',
);

/** Who spends to be elected or to play. */
export const SPENDS_IN_PEACE = set('party candidate campaign club team franchise studio band');

/** What anybody pays for, and what costs everybody the same. */
export const EVERYDAY_GOODS = set(
  'ticket seat fare ride lift taxi bus meal breakfast lunch dinner coffee loaf bread rice flour sugar egg milk meat onion tomato potato kilo kilogram kilogramme litre liter gallon bottle sack bag jar tin room bed hotel rent flat mattress blanket candle charger phone sim haircut pint beer subscription membership barrel ounce oil crude petrol gasoline diesel',
);

/** Who fines players, clubs and firms by their own rules. */
export const PRIVATE_JUDGES = set(
  'league federation uefa fifa fa club referee premiership nfl nba nhl mlb icc wada stewards steward season tournament championship',
);

/** Words of shows, whose losses nobody suffered but those who paid for them. */
export const SHOW_WORDS = set(
  'performance theatre theater musical box-office production publisher record-label cinema gig concert playwright',
);

/** Words that make a boat, a helicopter or a lorry one of those who come to help. */
export const HELP_WORDS = set(
  'search searcher rescue rescuer rescued survivor flood floodwater diver capsize lifeguard firefighter wildfire avalanche debris relief',
);

/** Who a tale is about. */
export const TALE_FIGURES = set('character hero heroine protagonist antihero villain narrator alter-ego avatar');
