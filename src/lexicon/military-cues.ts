import { set } from './words.js';

/** Words of a sentence that make its ships, aircraft and vehicles those of armed forces: "The navy sent two ships". */
export const MILITARY_CUES = set(
  'army navy military troop soldier brigade battalion regiment squadron force fleet naval warship frigate destroyer corvette submarine warplane fighter bomber missile rocket tank howitzer artillery armour armor armoured armored ' +
    'air-defence front frontline battlefield combat offensive invasion rebel insurgent militia militant enemy nato pentagon defence defense airspace airbase airfield sortie scramble intercept strike bomb ammunition weapon weaponry arsenal launcher marine coastguard guard incursion manoeuvre maneuver exercise drill pla',
);

/** Bodies whose people are fighters: "The garrison numbers 900 men". */
export const ARMED_BODIES = set(
  'army military force navy garrison contingent militia corps troop soldier peacekeeper fighter brigade battalion guard mission peacekeeping legion regiment division company platoon unit squad detachment reinforcement band gang rebel insurgent faction coastguard gendarmerie police taskforce outfit cell battlegroup vanguard rearguard column strength manpower',
);

/** What their people are called where no word says that they fight. */
export const THEIR_MEN = set(
  'contractor operative man woman member person people personnel adherent follower volunteer national strong',
);

/** Words that make them civilian, or leave them to the rescuers: "a ferry and two boats with 40 migrants". */
export const CIVILIAN_CUES = set(
  'passenger airline airliner tourist holidaymaker migrant refugee ferry fisherman fishing cargo freighter merchant commercial shipping tanker trawler yacht seafarer pirate piracy hijacker smuggler smuggling trafficker cocaine drug rescuer rescue lifeboat firefighter wildfire flight capsize drown ' +
    'container dhow insurer insurance shipowner aviation pilgrim charity ambulance paramedic traffic motorist takeover merger',
);
