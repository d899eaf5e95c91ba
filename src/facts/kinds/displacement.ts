import { BRINGS_OUT, SHELTER, TRAPPED_AREA } from '../../lexicon/whereabouts.js';
import { defineKind, forms, pairs, ways } from './define.js';

/** People who fled, were moved or came back: "700 families left the valley". */
export const displacement = defineKind({
  name: 'displacement',
  summary: 'People who fled, were evacuated or came back.',
  counts: ['person', 'household', 'harm'],
  measures: {
    displaced: {
      patient: [
        ...ways(
          'put, put up, house, accommodate, lodge, shelter, billet, place, host, settle, crowd, cram, pack, squeeze',
          'in',
          SHELTER,
        ),
        ...forms(
          'not allow home, not allow back home, not allow go home, not allow return home, not let home, not let back home',
        ),
        ...pairs('drive, send, force, push', 'ground, hill, mountain, forest, border, frontier'),
        ...pairs('shelter, camp, hostel, church, mosque, hall, stadium, monastery, convent', 'house, hold, accommodate, take in'),
        ...ways('crowd, cram, pack, squeeze, herd', 'to', SHELTER),
        ...forms('camp, camp out, encamp, * take in'),
        ...forms(
          'displace, uproot, drive out, dislodge, drive away, expel, force out, drive home, force home, force flee, force leave home, force house, force abandon, drive flee, make flee, cause flee, compel flee, send flee, prompt flee, shelter, house shelter, house school, house tent, house camp, put tent, put shelter, accommodate, host, lodge, receive family, receive host, push out, chase out, chase away, chase home, turf out, evict, throw out, kick out, banish, exile, expel home, uproot home, internally displace, sleep rough, deport, leave homeless, render homeless, make homeless, force leave, drive leave, prompt leave, cause leave, make leave, put flight, send running, force sleep, force seek, force camp, force take, force live, drive seek, compel leave, compel abandon, oblige leave, oblige abandon, oblige flee, push leave, push flee, scare away, scare flee, flush out, burn out, bomb out, flood out, smoke out, make refugee, turn refugee, turn out home, turn out house, hound out, take in family, community take in, host take in, country take in, village take in, camp take in, school take in, neighbour take in, neighbor take in, church take in, mosque take in, city take in, town take in, relative take in, drive * from, force * from, chase * from, hound * from, send road, send fleeing, put up relative, put up school, put up hotel, put up hall, put up church, put up mosque, put up tent, put up friend, put up gym, billet, quarter, force move, clear home, set motion, chase from, drive from, hound from, scare from',
        ),
      ],
      agent: [
        ...ways(
          'live, stay, sleep, camp, camp out, shelter, spend, huddle, crowd, cram, pack, squeeze, squat, seek refuge, take refuge, hole up',
          'in',
          SHELTER,
        ),
        ...ways('move, flock, pour, stream, crowd, cram, pack, squeeze', 'to', SHELTER),
        ...pairs('trudge, plod, hurry, crawl, limp', 'border, frontier'),
        // "1,200 families are with relatives"
        ...ways(
          'be, remain, wait',
          'in',
          'relative, host family, host community, evacuation centre, evacuation center, reception centre, reception center, collective centre, collective center, transit centre, transit center',
        ),
        ...ways(
          'move, go, flee, head, make, make way, relocate',
          'to',
          'safe area, safer area, safe place, safer place, safe zone, safer zone, safe location, safer location, safer ground, safer region, safer part, relative, host family',
        ),
        ...forms('register homeless, register displaced, register refugee'),
        // "Over 200 foreigners left for Cyprus because of the fighting"
        ...pairs(
          'leave, depart',
          'fighting, clash, violence, war, conflict, bombardment, shelling, unrest, hostility, flood, eruption',
        ),
        // "6,000 civilians have left"
        ...pairs('civilian, family, household, townsfolk, islander, farmer', 'leave'),
        // "8,000 cannot go home", "60,000 are still unable to return"
        ...forms(
          'not go home, not return home, not go back home, not get home, be not return, be not go home, be not go back, be not return home, be not get home, be not live, be not stay, be not remain, run again',
        ),
        ...forms(
          'flee, be displace, be evacuate, walk out, go border, cross border, seek refuge, seek shelter, take refuge, leave home, flee home, take shelter, abandon home, be homeless, lose home, shelter, leave house, live camp, live tent, live shelter, live displacement, stay shelter, stay camp, stay school, sleep school, sleep shelter, sleep open, sleep outdoors, sleep car, sleep tent, sleep street, sleep rough, spend night open, spend night shelter, spend night school, spend night street, spend night outdoors, find shelter, find refuge, need shelter, seek safety, seek protection, seek asylum, seek sanctuary, find sanctuary, reach safety, run life, run away, take road, spend hall, spend shelter, spend school, spend tent, spend church, spend mosque, spend gym, spend basement, spend cellar, stream south, stream north, stream out, pour camp, pour border, stream border, cram, crowd school, pack, camp, camp out, hide forest, hide bush, hide cave, hide hill, escape fighting, escape violence, escape war, abandon house, abandon village, vacate home, cross, be camp, be shelter, be school, arrive camp, arrive border, arrive town, move ground, move safety, head border, head south, lose house, lose dwelling, lose shelter, lose roof, lose property, leave village, leave town, leave city, leave area, leave region, leave district, leave country, leave camp, leave zone, leave strip, leave enclave, leave island, leave valley, leave coast, leave capital, leave property, leave neighbourhood, leave neighborhood, leave border, leave territory, leave province, leave settlement, leave barangay, leave municipality, leave hamlet, leave suburb, leave commune, leave locality, leave homestead, leave estate, leave flat, leave apartment, leave hotel, leave bed, leave place, sleep church, sleep mosque, sleep hall, sleep gym, sleep gymnasium, sleep square, sleep park, sleep station, sleep field, sleep basement, sleep cellar, sleep classroom, sleep floor, sleep pavement, sleep beach, camp square, camp field, camp road, move again, move anew, leave community, leave land, leave farm, have leave, stay relative, live relative, stay friend, take flight, become refugee, be refugee, become homeless, become displace, become idp, be idp, live refugee, live exile, go exile, remain displace, remain displacement, stay family, live host, live outdoors, live street, live open, live rough, quit home, quit house, quit village, quit town, vacate house, vacate village, inhabitant leave, resident leave, villager leave, townspeople leave, population leave, trek, flock camp, flock border, flock shelter, enter camp, move in relative, move tent, escape home, run home, run bush, run forest, run hill, take hill, take bush, take forest, take wood, take mountain, take swamp, take boat, seek cover, camp open, live ruin, shelter relative, crowd camp, crowd shelter, squeeze camp, huddle, be move, be road, inhabitant go, resident go, villager go, head frontier, head hill, run frontier, stream into, stream across, pour across, spill across, spill into',
        ),
      ],
      state: forms(
        'displaced, internally displaced, homeless, uprooted, in camp, in camps, on move, on the move, in shelter, in shelters, in tent, in centre, in center, without home, without roof, without shelter home, among displaced, in displacement, out of home, out of house, in exile, sheltering',
      ),
      event: forms('displacement, refugee, idp, displaced, asylum seeker, new arrival'),
      of: forms(
        'displacement, exodus, flight, expulsion, influx, flow, arrival, deportation, uprooting, eviction, fleeing, resettling, ranks, outflow, stampede border, wave, stream, column refugee',
      ),
    },
    evacuated: {
      patient: [
        ...ways(BRINGS_OUT, 'from', TRAPPED_AREA),
        ...ways('move, transfer, relocate, take, bring, shift', 'to', SHELTER),
        ...ways(
          'ship, ferry, fly, bus, move, airlift, carry, take, transfer, relocate, bring, transport, sail',
          'to',
          'mainland, safety, safe area, safer area, safe place, safer place, ground, shelter, evacuation centre, evacuation center, reception centre, transit camp, neighbouring island',
        ),
        ...pairs('appeal to, call on, plead with, shout to', 'leave, evacuate, flee, go, move, get out'),
        ...pairs('convoy, bus', 'take, bring, carry, transport, ferry'),
        // "gave the 90,000 people in the camp until noon to get out"
        ...pairs('give', 'leave, evacuate, get out, flee, move out, clear out'),
        ...forms(
          'evacuate, urge leave, urge evacuate, tell evacuate, tell flee, tell move, tell go, tell out, order evacuate, order out, order home, order flee, order move, order house, order go, order get, ask leave, ask evacuate, advise leave, advise evacuate, instruct leave, instruct evacuate, warn leave, call leave, call evacuate, ask move, force evacuate, require leave, require evacuate, allow leave, help leave, help flee, clear, fly out, fly home, flown, ferry safety, shift, relocate, move, move ground, carry out, move safety, bring safety, take safety, airlift, bus, ferry, order leave, order get out, tell leave, move out, transfer safety, transfer shelter, transfer camp, transfer centre, transfer center, take shelter, take camp, take centre, lead safety, lead out, take out, bring out, take off, evacuate from, remove, whisk away, carry safety, bus out, wheel out, stretcher out, house temporarily, resettle, rehouse, rehome, move higher, subject evacuation, order affect, order cover, evacuation affect, evacuation cover, evacuation involve, spirit out, whisk out, escort out, lift out, ship out, boat out, guide out, shepherd out, move shelter, notice cover, instruct go, instruct move, warn evacuate, urge move, urge flee, advise move, ask go, direct evacuate, direct leave, help escape, help reach safety, usher out, usher safety, drive safety, bus safety, fly safety, sail safety, send safety, take south, take west, move away, get out of, get out, advise seek, order seek, urge seek, tell seek, order concern, order apply, take home, bring home, order * out of, tell * out of, take out plant, bring out corridor, bring out convoy, bring out bus, bring out car',
        ),
      ],
      agent: forms(
        'evacuate, be order leave, be evacuated, receive order, face order, face evacuation, be order, leave bus, leave train, leave convoy, leave ship, board bus, board train, leave evacuation, get on bus, get on train, get on boat, get bus, get convoy',
      ),
      state: forms('evacuated, under evacuation, under order, under orders'),
      event: forms('evacuation, evacuee'),
      of: forms(
        'evacuation, relocation, airlift, evacuating, transfer, evacuation order, evacuation notice, evacuation alert, evacuation warning',
      ),
    },
    returned: {
      patient: forms(
        'repatriate, bring back, send back, return, allow return, let return, allow back, allow home, allow go, let back, let go back, let return home, reintegrate, rehabilitate, enable return, bring home, fly back, bus back, help return, help home, escort back, escort home',
      ),
      agent: forms(
        'return, come back, go back, return home, go home, resettle, come home, head back, head home, move back, make way back, get back, travel back, be back, be home, trickle back, stream back, flow back, cross back, reoccupy, be allow return, make back way, make home way, make way, be return, find way home, move home, drift back, pour back, flock back, file back, flood back, start return, begin return, resume life',
      ),
      event: forms('returnee, return'),
      of: forms('return refugee, return, repatriation, resettlement, homecoming, reintegration'),
    },
  },
  not: forms(
    'stream stadium, stream hall, stream street, stream square, stream church, stream mosque, stream arena, stream ground, stream park, stream station, herd forest, herd bush, herd jungle, herd to forest, herd to bush, herd to jungle, return school, return work, return class, return office, leave school, leave job, leave office, leave hospital, leave message, leave prison, leave jail, leave party, leave club, leave match, leave stadium, leave meeting, leave race, leave team, leave company, leave market, leave note, leave mark, leave trace, leave dead, leave injured, leave wounded, leave homeless, leave trapped, leave stranded, leave missing, leave power, leave fight, leave army, return funeral, return wedding, return prayer, return trip, return holiday, return market, return base, return duty, return party, return action, return training, move detainee, move prisoner, move inmate, move suspect, move hostage, move cell, transfer prison, remove office, remove post, host talk, host summit, cross line, cross finish, pack stadium, pack hall, pack bar, clear charge, lodge complaint, bring out alive, take out alive, pull out alive, take out rubble, take rubble, take out debris, take debris, take out ruin, take out building, bring out rubble, bring rubble, lift rubble, carry rubble, carry out alive',
  ),
  // "convoys took 1,000 fighters and their families to the north"
  also: { fighter: [...forms('evacuate, evacuation'), ...pairs('convoy, bus', 'take, bring, carry, transport, ferry')] },
  article: [],
  example: {
    displaced: 'More than 20,000 people have fled the city.',
    evacuated: 'Rescuers evacuated 340 residents.',
    returned: 'About 1,500 families have returned to the district.',
  },
});
