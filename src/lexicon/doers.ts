import { set } from './words.js';

/** Nouns of those who fight, guard, take or give, usable as an actor where no party is named ("rebels", "gunmen", "the authorities"). */
export const DOER_NOUNS: ReadonlySet<string> = set(
  'rebel insurgent militant gunman jihadist jihadi militia militiaman guerrilla separatist terrorist extremist bandit attacker gang cartel mercenary smuggler pirate kidnapper abductor captor islamist protester rioter mob assailant police army navy junta paramilitary faction coalition alliance force fighter combatant commando soldier troop trooper paratrooper guard guardsman officer detective authority agency government administration regime state nation kingdom corps brigade battalion regiment unit command front group movement mission service donor ally volunteer adversary enemy intruder prosecutor investigator raider herder trafficker company manufacturer insurer bomber shooter sniper knifeman hijacker robber vigilante settler crowd squad patrol column subversive hitman hitmen militiamen hostage-taker stabber arsonist gangster mobster loyalist warlord clansman tribesman tribesmen herdsman herdsmen rustler poacher clan tribe cultist knifemen coastguard ranger gendarme gendarmerie agent resistance opposition',
);

/** People who are named as the doer by what they were seen with or called ("armed men", "two masked men"), and else by nothing. */
export const PLAIN_PEOPLE: ReadonlySet<string> = set('man woman person people youth teenager individual');
/** Words that make plain people a doer: "masked men", "unidentified youths". */
export const MENACING: ReadonlySet<string> = set(
  'armed masked hooded unidentified unknown uniformed camouflaged knife-wielding gun-wielding machete-wielding',
);

/** Definite nouns that stand for the armed group named last: "The group said", "the movement", "the militants". */
export const GROUP_NOUNS: ReadonlySet<string> = set('group movement organisation organization militia faction militant');

/** Verbs of those who give or promise to: who announces a sum is its donor. */
export const DONOR_VERBS: ReadonlySet<string> = set(
  'announce approve pledge allocate provide send give donate grant promise commit unveil vow release earmark lend offer authorise authorize contribute plan agree',
);

/** What a state calls those it fights: who reports them killed killed them. */
export const ENEMIES: ReadonlySet<string> = set(
  'terrorist militant insurgent jihadist occupier operative extremist guerrilla rebel separatist subversive',
);

/** What those who fight call whom they fight: "the enemy lost 40 tanks", "the occupiers fired 12 missiles". */
export const FOE_WORDS: ReadonlySet<string> = set(
  'enemy enemies foe adversary occupier occupiers occupant occupants invader invaders aggressor aggressors',
);

/** Nouns of doers as they stand before a noun of violence ("a guerrilla attack"); others there say how or whom. */
export const DOING_MODIFIERS: ReadonlySet<string> = set(
  'guerrilla guerilla rebel militant insurgent separatist jihadist islamist paramilitary militia gang cartel army police government coalition',
);

/** Those whom a demonym places and who are not their state: "Salvadoran guerrillas", "Syrian rebels". */
export const IRREGULARS =
  /^(?:'s|’s)?(?:\s[a-z-]+)?\s(?:rebels?|paramilitary|paramilitaries|guerr?illas?|militants?|insurgents?|separatists?|gunm[ae]n|militias?|militiam[ae]n|cartels?|gangs?|jihadists?|islamists?|opposition|terrorists?|extremists?|dissidents?|hackers?|traffickers?|smugglers?|bandits?|pirates?)\b/i;

/** Events of violence that a text tells once and then calls "the attack". */
export const EPISODES: ReadonlySet<string> = set(
  'attack strike airstrike raid assault ambush bombing blast explosion shelling shooting massacre kidnapping abduction incident barrage bombardment offensive siege murder killing rampage shootout',
);

/** Those who fight or rob without a state, whom a text may call so first and name later: "gunmen … the attack was claimed by the front". */
export const UNNAMED_FIGHTERS: ReadonlySet<string> = set(
  'rebel insurgent militant gunman jihadist jihadi militia militiaman guerrilla separatist terrorist extremist bandit attacker assailant islamist fighter combatant gang kidnapper abductor captor bomber raider shooter group movement faction subversive',
);

/** Words for the one who did it, beside whose name or before it they make a person the doer: "the suspect, Karim Aziz". */
export const SUSPECTS: ReadonlySet<string> = set(
  'suspect gunman shooter attacker assailant killer murderer perpetrator bomber knifeman assassin sniper hijacker stabber arsonist terrorist culprit',
);

/** What only states fly in war, by the words of a sentence: "warplanes", "military aircraft", "barrel bombs", "from the air". */
export const AIRCRAFT =
  /\b(?:warplanes?|(?:military|army|government) (?:aircraft|planes?|jets?|helicopters?)|(?:fighter|combat) (?:jets?|planes?|aircraft)|helicopter gunships?|barrel bombs?|air[- ]?(?:strikes?|raids?)|(?:bombed|attacked|shelled|strafed) from the air)\b/i;
