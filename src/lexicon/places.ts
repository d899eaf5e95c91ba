import { set } from './words.js';

/** Verbs whose object is where it happens: going there, holding it, and what storms and quakes do to it. */
export const PLACE_TAKERS: ReadonlySet<string> = set(
  'enter reach leave flee evacuate abandon besiege surround encircle cross rock shake lash batter flood inundate submerge devastate ravage sweep engulf jolt rattle wrack liberate recapture retake reclaim take occupy control hold lose defend overrun annex penetrate infiltrate blanket scorch isolate paralyse paralyze level flatten raze plunge terrorise terrorize',
);

/** Nouns of meeting and speaking: where they are held is where words were said, not where it happened. */
export const MEETINGS: ReadonlySet<string> = set(
  'meeting talk negotiation summit conference briefing interview speech address statement news visit trip tour session discussion consultation ceremony forum hearing reporter journalist broadcast channel television',
);

/** Verbs of meeting and travelling to speak. */
export const TALK_VERBS: ReadonlySet<string> = set(
  'meet visit speak talk gather convene arrive travel fly agree sign negotiate broker discuss confer',
);

/** How far a quake or a blast reached, and not where it did harm: "was felt in three cities". */
export const REACH_VERBS: ReadonlySet<string> = set('feel');

/** Where the hurt are taken. */
export const CARE: ReadonlySet<string> = set('hospital clinic centre center ward infirmary morgue mortuary');

/** Verbs that move people to care, safety or custody. */
export const MOVES: ReadonlySet<string> = set(
  'take rush bring transfer transport carry admit treat evacuate hospitalise hospitalize fly airlift ferry move',
);

/** Words of offices and people that know of one town or region. */
export const LOCAL_OFFICES: ReadonlySet<string> = set(
  'governor mayor administration head council prefect commissioner chief police prosecutor prosecutors hospital doctor doctors medic medics resident residents witness witnesses villager villagers rescuers firefighters authorities authority administrator councillor sheriff emergency department morgue deputy local',
);

/** Words of bodies that look after the people of their own country. */
export const HOME_BODIES: ReadonlySet<string> = set(
  'health interior emergency emergencies disaster disasters civil rescue rescuers police ombudsman ombudswoman meteorological geological crescent firefighters hospitals welfare migration prosecutor prosecutors',
);

/** Prepositions after which a place says where something is or goes. */
export const PLACE_PREPS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'on',
  'over',
  'across',
  'outside',
  'around',
  'inside',
  'within',
  'into',
  'throughout',
  'off',
  'above',
  'along',
  'towards',
  'toward',
  'against',
  'to',
  'of',
  'from',
  'through',
  'under',
  'between',
  'next to',
  'close to',
  'on the outskirts of',
  'north',
  'south',
  'east',
  'west',
  'for',
  'beyond',
  'via',
  'onto',
  'amid',
  'behind',
  'beneath',
  'opposite',
  'past',
  'up',
  'down',
  'out of',
]);

/** Words of land after a country's name: then the name tells where, not whose. */
export const LAND: ReadonlySet<string> = set(
  'region province territory area border soil oblast coast city town village district airspace capital state island port sky skies land strip sea base embassy airport frontier countryside suburb neighbourhood neighborhood north south east west',
);

/** Common nouns of places: buildings, works, ways, ground, waters, and parts of a country. */
export const SITES: ReadonlySet<string> = set(
  'school kindergarten nursery orphanage university college campus dormitory hostel church mosque synagogue temple monastery convent cathedral shrine seminary hospital clinic market marketplace bazaar supermarket shop store mall bakery restaurant cafe café hotel resort pub bar nightclub cinema theatre theater stadium arena hall gym museum library park square street alley junction crossroads road highway motorway bridge tunnel station airport airfield airstrip hangar runway base barracks garrison outpost depot arsenal warehouse factory plant workshop refinery terminal pipeline port harbour harbor pier dock shipyard berth jetty quay checkpoint roadblock crossing border frontier camp shelter refuge reception-centre prison jail cell courtroom courthouse embassy consulate headquarters compound complex building block apartment flat tower villa cellar basement rooftop roof courtyard yard garden lay-by railway cave bunker trench position post line front flank axis sector zone corridor buffer enclave pocket bridgehead salient area airspace sea ocean coast shore beach river riverbank bank lake strait delta wadi valley ravine gorge canyon hill hillside mountain slope forest wood jungle bush swamp marsh desert field farm farmland plantation orchard vineyard pasture ranch mine pit quarry dam reservoir island islet mainland peninsula village hamlet town city capital suburb outskirts district neighbourhood neighborhood quarter slum region province governorate county state territory country countryside north south east west centre center north-east north-west south-east south-west northeast northwest southeast southwest room floor carriage bus minibus train ferry convoy monument',
);

/** Where people live, as a name is called: "the village of Kombari", "Kombari, a hamlet". */
export const SETTLEMENTS: ReadonlySet<string> = set(
  'city town village suburb settlement hamlet district neighborhood neighbourhood island kibbutz enclave oasis commune',
);

/** What moves is no site for the name it bears: "the governor's convoy". */
export const MOVING_SITES: ReadonlySet<string> = set(
  'convoy carriage bus minibus train ferry room floor position post line area zone front state',
);

/** Nouns that are places when they bear a name: "the Tarmi music festival". */
export const NAMED_SITES: ReadonlySet<string> = set(
  'festival concert fair steelworks ironworks ironwork steelwork mill smelter brickworks kiln substation works institute laboratory centre center observatory parade-ground ground grounds racecourse racetrack circuit playground kibbutz ward kebele woreda barangay commune parish sector block lot tower trailhead pier wharf slipway lighthouse observation-post watchtower orphanage sanatorium spa academy',
);

/** Prepositions that put an event at a common noun of place. */
export const SITE_PREPS: ReadonlySet<string> = new Set(
  'in,at,on,near,inside,outside,into,over,along,across,around,under,against,off,above,beyond,within,throughout,next to,close to,from,onto,beneath'.split(
    ',',
  ),
);

/** Last words of the names of streets. */
export const STREETS: ReadonlySet<string> = set('street avenue boulevard road highway motorway parkway drive lane');
