/** Where people are held against their will. */
export const CAPTIVITY =
  'captivity, captor, kidnapper, abductor, hostage-taker, jail, prison, penitentiary, gaol, jailer, cell, jail cell, prison cell, police cell, custody, police custody, detention, dungeon, remand, internment, lock-up, labour camp, labor camp, prison camp, internment camp, detention camp, detention centre, detention center, detention facility, penal colony, colony, black site, torture chamber, clutch, claw, militant hand, rebel hand, enemy hand';

/** What people are shut in or buried under. */
export const BURIED_IN =
  'rubble, debris, wreckage, wreck, ruin, mud, mudslide, sludge, slurry, snow, ice, avalanche, landslide, landslip, rockfall, earth, soil, rock, slab, concrete, beam, masonry, mine, coal mine, gold mine, pit, shaft, mineshaft, mine shaft, tunnel, cave, cavern, cellar, basement, well, borehole, sewer, lift, elevator, cable car, gondola, crevasse, chamber, sinkhole, collapse, building collapse, hull, cabin';

/** Other places of distress from which people are brought. */
export const PERIL_AT =
  'flood, floodwater, water, sea, river, lake, ocean, canal, wave, surf, current, torrent, roof, rooftop, tree, treetop, cliff, ledge, ridge, gorge, ravine, canyon, gully, cliff face, rock face, mountainside, slope, peak, glacier, ice floe, floe, sandbank, mudflat, reef, fire, blaze, inferno, flame, smoke, ash, burning building, burning house, building, house, home, flat, block, school, car, bus, train, carriage, lorry, truck, vehicle, boat, ship, ferry, raft, life raft, dinghy, vessel, trawler, yacht, tanker, freighter, barge, canoe, kayak, lifeboat, island, islet, balcony, window, attic';

/** The sea and what floats on it or sticks out of it. */
export const PERIL_AT_SEA =
  'flood, floodwater, water, sea, river, lake, ocean, roof, rooftop, tree, treetop, cliff, ledge, ridge, ravine, mountain, peak, slope, sandbank, reef, boat, ship, ferry, raft, life raft, dinghy, vessel, trawler, yacht, tanker, freighter, barge, canoe, kayak, lifeboat, islet, balcony';

/** Where people take shelter who have no home to be in. */
export const SHELTER =
  'shelter, camp, refugee camp, displacement site, collective site, makeshift site, informal settlement, displacement camp, tent, tarpaulin, plastic sheet, sheeting, plastic sheeting, plastic, school, classroom, church, mosque, temple, monastery, convent, cathedral, hall, sport hall, sports hall, gym, gymnasium, stadium, arena, evacuation centre, evacuation center, relief centre, relief center, reception centre, reception center, collective centre, collective center, transit centre, transit center, community centre, community center, hotel, hostel, guesthouse, dormitory, barracks, warehouse, hangar, station, metro station, subway station, underpass, cave, forest, bush, car, open, open air, open field, field, pavement, street, roadside, beach, park, relative, friend, host family, host community, host, neighbour, neighbor, makeshift shelter, makeshift camp, makeshift tent, temporary shelter, temporary accommodation, accommodation, container, caravan, hut, shack';

/** Where captives are hidden. */
export const HIDEOUT =
  'cave, cave complex, cellar, basement, forest, bush, jungle, camp, hideout, hideaway, compound, tunnel, house, safe house, warehouse, container, pit, hole, cage, village, enclave, territory, mountain, hill, room, flat, apartment, farmhouse, barn, desert, secret location, undisclosed location, unknown location';

/** Built-up places and areas that people are brought out of in war and disaster. */
export const TRAPPED_AREA =
  'town, city, village, quarter, district, neighbourhood, neighborhood, enclave, pocket, area, zone, war zone, combat zone, danger zone, flood zone, disaster zone, conflict zone, region, valley, island, islet, camp, suburb, capital, hotel, resort, embassy, compound, plant, steelworks, factory, country, strip, line, front line, frontline, hospital, orphanage, care home, nursing home, base, airport, settlement, province, coast, peninsula';

/** Verbs of bringing people out. */
export const BRINGS_OUT =
  'bring, bring out, bring down, bring up, take, take out, take off, pull, pull out, pull free, pull up, lift, lift out, lift off, lift up, carry, carry out, carry down, dig, dig out, haul, haul out, haul up, drag, drag out, winch, winch up, hoist, hoist up, pluck, fish, fish out, scoop, scoop up, get, get out, fly, fly out, airlift, help, help out, lead, lead out, guide, guide out, escort, escort out, shepherd, cut, cut free, extract, extricate, heave, coax, help down, help off, lower, ferry, ferry out';

/** Verbs of helping people out of what they cannot leave alone. */
export const HELPS_OUT =
  'lift, lift out, lift off, dig, dig out, winch, winch up, winch off, hoist, hoist up, pluck, fish, fish out, help, help out, help down, help off, cut, cut free, extricate, airlift, lower, save, scoop, scoop up, carry, carry out, pull alive';

/** Verbs of getting out alone. */
export const GETS_OUT =
  'make, make out, make off, get, get out, get off, come, come out, walk, walk out, crawl, crawl out, climb, climb out, swim, emerge, scramble, scramble out, stagger, stumble, wriggle out, dig out';

/** Verbs of being and staying somewhere. */
export const STAYS =
  'be, remain, stay, lie, sit, languish, linger, wait, live, rot, crouch, cower, huddle, shelter, sleep, camp, spend, stick, continue, waste away, end up, wind up';
