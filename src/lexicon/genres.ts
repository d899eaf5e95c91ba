import { set } from './words.js';

/** Words of matches, games and made-up stories: what is shot, killed and captured there are goals, pieces and characters. */
export const PLAY_WORDS = set(
  'match game season league cup tournament championship final semi-final quarter-final half-time halftime kick-off kickoff goal goalkeeper goalless striker midfielder midfield winger defender forward scorer penalty free-kick offside dugout referee linesman coach manager substitute dressing-room squad fixture derby boxer boxing punch bout heavyweight middleweight undercard uppercut scrum fly-half lineout offload try-scorer rugby football cricket tennis golf basketball baseball hockey athletics cycling ' +
    'innings wicket batsman batter bowler stumps quarterback touchdown linebacker fumble interception yard rookie playoff playoffs pitcher homer rebound dunk puck racket tiebreak knockout round medal podium sprint relay lap fairway birdie par bogey ' +
    'player opponent rival spectator crowd fan supporter stadium pitch arena team club title champion trophy win winner loser draw defeat victory score scoreline attendance organiser organizer seed unbeaten lead ' +
    'chess pawn rook bishop knight queen grandmaster board esport esports map gameplay multiplayer console faction campaign respawn quest boss studio dlc bug patch pc playthrough ' +
    'film movie cinema director sequel prequel trilogy screenplay script plot cast star thriller comedy drama blockbuster episode series novel author reader chapter protagonist hero heroine villain character scene audience review box-office theatre stage actor actress soundtrack cgi mins cert dir storyline subplot showrunner filmmaker screen rom-com finale premiere',
);

/** Those of them that places, crowds and exercises of armies have too: an article with hardly any others is of none. */
export const PLAY_SCENERY = set(
  'map team lead win winner loser campaign final stage series rival victory defeat draw opponent crowd fan supporter attendance star cast director audience spectator theatre actor actress drama musical scene hero heroine stadium arena club title round organiser organizer champion board yard relay seed studio dressing-room boss squad coach captain manager author reader bug patch defender forward knight queen bishop cup medal score screen character plot cinema',
);

/** Words of the laboratory: who is killed, recruited or captured there is a cell. */
export const LAB_WORDS = set(
  'cell protein gene genome antibody antigen mouse mice rat microscope enzyme molecule membrane tumour tumor melanoma neuron receptor immune laboratory lab journal peptide toxin mutation mutant strain bacterium bacteria microbe dna rna sequencing petri placebo biologist immunologist geneticist doi granule infusion',
);

/** Words of captivity: who was never held is not released. */
export const CAPTIVITY_WORDS = set(
  'hostage prisoner captive captivity captor detain detainee detention kidnap kidnapper kidnapping abduct abduction abductee arrest jail prison imprison imprisonment custody inmate ransom amnesty pardon pow capture seize seizure swap exchange rebel militant gunman insurgent police camp trap slavery slave enslave convict cell parole bail internment intern hijack hijacker pirate rescue trafficker',
);

/** Words of results, markets and products: a sum there is a price or a profit, neither aid nor damage. */
export const BUSINESS_WORDS = set(
  'share shareholder stock profit revenue quarter quarterly dividend analyst investor margin forecast sale turnover earnings trading trader market price brand product retailer rival competitor consumer customer chief executive takeover bid merger valuation outlook backlog ' +
    'ebit ebitda discounter volume startup smartphone app device gadget portfolio bond yield redundancy layoff premium boardroom buyback listing flotation ipo',
);

/** Those who see to real harm and tell of it, and deeds that nobody does in play. */
export const DEED_WORDS = set(
  'police policeman prosecutor ministry spokesman spokeswoman spokesperson authority ambulance paramedic rescuer firefighter morgue coroner gunman arrest detain ' +
    'militant insurgent jihadist airstrike shelling ceasefire earthquake terrorist terrorism riot evacuate evacuation explosion blast bombing un',
);

/** Words of real harm, of armed forces and of states that a match report or a review uses too, though seldom many of them. */
export const HARM_WORDS = set(
  'official government refugee invasion hospital hospitalise hospitalize medic suspect custody victim injured wounded survivor humanitarian casualty civilian troop military stab eyewitness witness investigator shooting nato alliance warship frigate navy marine brigade battalion squadron exercise pentagon minister diplomat embassy',
);

/** Words of airlines, shipping lines and their passengers. */
export const LINE_WORDS = set(
  'passenger airline airliner cabin carrier flight fare ferry cruise traveller traveler tourist holidaymaker ticket crossing liner',
);
