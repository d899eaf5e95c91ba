import type { Roles } from '../../model/kind.js';
import { forms } from './define.js';

type WeaponMeasure = 'launched' | 'downed' | 'lost' | 'hit' | 'captured' | 'supplied' | 'held';

/** What is said of weapons that fly or float: drones and munitions share it. */
export const WEAPON_ROLES: Readonly<Record<WeaponMeasure, Roles>> = {
  launched: {
    // "fired 30 missiles", "91 drones were launched", "deploying at least 91 drones", "detected 12 drones"
    patient: forms(
      'report, count, launch, fire, fire off, unleash, release, send, deploy, use, fly, hurl, lob, direct, aim, shoot, employ, detect, record, track, spot, test-fire, test, test launch, put air, volley, fly over, scramble, dispatch, throw, rain, pour, expend, drop, involve, see, identify, catapult, let loose, let fly, loose, pump, rain down, discharge, fling, pitch, toss, sling, observe, notice, sight, monitor, log, pick up, clock, let off, loose off, set loose, send up, send in, send over, send hurtle, send fly, send crash, shower, heave, chuck, propel, spew, loft, put use, wield, hail down, deliver target, fire back, shoot off, deploy attack, commit attack, commit assault, commit raid, commit battle, commit strike, direct at',
    ),
    // "12 drones attacked the port", "drones flew over"
    agent: forms(
      'attack, target, fly, approach, enter, cross, head, travel, take part, participate, swarm, violate, penetrate, be launch, fly over, move, appear, streak, take off, set off, rain, rain down, cross from, enter from, come, intrude, buzz, hover, loiter, circle, stream, converge, whizz, roar, fly in, come in, head for, invade, race, speed, zoom, dart, dash, hurtle, bear down, bear down on, descend, descend on, close in, close in on, dive, swoop, cruise, sweep, fill sky, harry, harass, pound, bombard, pummel, blitz, assault, batter, emerge, overfly, pass over, traverse, transit, be air, be airborne, be aloft, be inbound, be flight, sail, take aim, drone over, drone, hum, whine, putter, drone overhead, zip, whistle, scream, arc, rise, open fire, fire, fire at, fire on, begin shoot, begin fire, start shoot, start fire, come down to, drop grenade, drop bomb, drop explosive, drop charge, drop mine, drop munition, drop shell, drop device',
    ),
    event: forms('launch'),
    of: forms(
      'launch, firing, use, deployment, barrage, salvo, volley, wave, swarm, launching, series, hail, flight, torrent, stream, shower, flurry, rain, onslaught, storm, cluster, attack, raid, strike, assault, incursion, squadron, burst, bombardment, blitz, fusillade, cannonade, broadside, deluge, avalanche, employment, dispatch, appearance, detection, sighting, mix, combination, formation, flock, armada, pack, swathe, shelling',
    ),
    with: forms(
      'attack, strike, raid, barrage, salvo, volley, wave, assault, bombardment, operation, swarm, bombing, shelling, onslaught, fire, offensive, hit, target, bombard, pound, shell, launch, respond, retaliate, air raid, airstrike, incursion, blitz, harass, assail, pepper, saturate, pummel, hammer, provocation, violation, fusillade, cannonade, siege, ambush, foray, retaliation, response, aggression, reprisal, counterattack, counter-attack, counterstrike, blast, batter, rake, plaster, shower, deluge, swamp, overwhelm, inundate, blanket, carpet-bomb, strafe, destroy, damage, wreck, level, flatten, demolish, sink, blow up, mission, incident',
    ),
  },
  downed: {
    // "shot down 54", "12 missiles were intercepted", "the downing of 20 drones"
    patient: forms(
      'shoot down, down, intercept, destroy, strike, hit, neutralise, neutralize, bring down, take down, knock down, eliminate, repel, thwart, stop, take out, knock out, disable, defuse, shoot, repulse, foil, liquidate, block, deactivate, counter, defeat, fend off, ward off, shred, zap, swat, swat away, blow sky, pick off, bat away, explode air, account for, clear, make safe, render, remove, catch net, dismantle, gun down, splash, sink, obliterate, annihilate, blast, blast air, blast sky, shoot sky, shoot air, knock sky, knock air, blow air, pluck sky, pluck air, wipe out, vaporise, vaporize, incinerate, pulverise, pulverize, see off, beat off, beat back, deal with, dispose of, do away with, cope with, snare, ensnare, halt, frustrate, stymie, parry, rebuff, fell, nullify, mop up, mow down, bring earth, engage, tackle, intercept down, hit air, hit mid-air, hit midair, detonate air, destroy air, turn back, drive off, keep bay, make work, blow up, make mincemeat, lift mine, lift landmine, lift device',
    ),
    of: forms(
      'downing, interception, destruction, shooting down, intercept, shootdown, neutralisation, neutralization, elimination, defeat, kill, takedown, annihilation, eradication, engagement, repulsion, obliteration, shooting-down, neutralising, neutralizing',
    ),
    agent: forms('fall defence, fall defense, fall fire, fall prey, fall victim, meet end, meet fate'),
  },
  lost: {
    patient: forms(
      'deflect, decoy, fall sea, jam, suppress, hack, divert, lose track, spoof, lose, ground, force down, disrupt, lose contact, force, force land, throw course, send astray, blind, lose contact with, lose track of, lose sight, reroute, misdirect, fail, malfunction, lose connection with, lose signal, confuse, scramble, bring radio, lead astray, throw off',
    ),
    agent: forms(
      'blow up launch, explode launch, explode pad, burst air, burst mid-air, stray off, veer off, fly back, turn back, explode mid-air, explode air, explode midair, explode flight, deviate, deviate from, splash, splash down, drift off, burn up, crash sea, crash water, lose power, run out, run out of, lose height, lose way, lose course, break up, burst, go astray, not return, fall sea, crash field, fall short, be deflect, not reach, crash, disappear, vanish, fall, fail, malfunction, go missing, be lose, stray, come down, get lost, veer, veer course, go course, miss target, miss mark, lose control, lose signal, lose contact, lose altitude, fall apart, fall river, fall lake, fall water, fall field, run fuel, drop radar, drop screen, drop sea, fade radar, vanish radar, disappear radar, disintegrate, turn round, peter out, come field, explode harmlessly, land harmlessly, fall harmlessly, land sea, explode sky, fail explode, fail reach, fail return, fail launch, misfire, be jam, drop off, peel off, turn away, spin control, spiral, plummet, nosedive, self-destruct, self-detonate, drift, wander, wander off, plunge sea, plunge, not come back, stop respond, be astray, fall jamming, be offline, lose connection, come grief, abort, lose link, lose guidance, lose bearing',
    ),
    of: forms('crash, loss, disappearance'),
    state: forms('lost, missing, astray, off course, off radar, in location, unaccounted'),
  },
  hit: {
    agent: forms(
      'fly into, go as far as, travel as far as, sink, shoot down, down, disable, cripple, trap, blow hole, break through, arrive, bring down, crash into, fall on, stick, embed, hit, strike, land, explode, get through, slam, slam into, reach, impact, penetrate, damage, destroy, tear, rip, detonate, blow up, go off, wreck, kill, injure, wound, pierce, plough, plow, smash, set, level, flatten, tear through, demolish, cause, breach, burn, evade, slip past, sneak past, sneak through, dodge, make as far as, get as far as, come as far as, slip through, come through, crash house, crash building, crash roof, fall roof, fall house, fall building, fall village, fall city, fall town, fall school, fall yard, fall street, land near, ram, punch, blast, shatter, gut, ignite, spark fire, spark blaze, spark inferno, spark explosion, hole, evade defence, beat defence, sever, make through, make it through, make it to, get past, get to, penetrate defence, penetrate defense, penetrate shield, evade defense, slip defence, bypass, defeat defence, smash into, plough into, plow into, land on, land in, find target, find mark, break in, overcome, elude, make past, make to, make into, come down on, plunge into, dive into, careen into, thud into, barrel into, career into, hurtle into, crunch into, rip into, bury, burrow, puncture, connect, score, score hit, touch down, set alight, set ablaze, set fire, knock out, knock down, pass through, whistle into, wipe out, lodge, claim life, maim, crater, bore, rain on, fall area, fall land, fall ground, fall open, come area, hit home, strike home, leave crater, gouge crater, dig crater, blast crater, leave hole, gouge hole',
    ),
    patient: forms(
      'step on, tread on, lose to, drive over, run over, hit mine, strike mine, trigger, trip, explode, detonate, blow up, set off, crash, embed, roll over, run into, drive onto, drive into, walk onto, ride over, travel over, pass over, tread, step, blow up bomb, blow up vest, blow up belt, blow up device',
    ),
    with: forms('kill, injure, wound, maim, murder, assassinate, blow up'),
    of: forms('impact, explosion, detonation, hit, strike, landing, fall, blast, arrival, touchdown, crash into'),
  },
  captured: {
    patient: forms(
      'locate, net, bring in, dig up, turn up, capture, seize, confiscate, recover, find, discover, impound, commandeer, uncover, retrieve, unearth, take, loot, fish out, hand in, turn in, salvage, steal, secure, trawl, lay hand, get hold of, get hold, dredge up, come across, round up, gather up, haul in, haul away, requisition, appropriate, expropriate, nab, detect mine, detect landmine, detect ied, detect device, detect bomb, detect charge, detect explosive, spot mine, spot device, take possession, take possession of, get hand, recoup, take away, pull from, intercept shipment, relieve of, stumble on, stumble upon, stumble across, come upon, chance upon, happen upon, chance on, hand over expert, hand over specialist, hand over police, hand over investigator, hand over authority, hand expert, hand specialist, hand police, hand investigator',
    ),
    of: forms(
      'seizure, capture, discovery, cache, haul, stash, recovery, confiscation, find, trove, retrieval, impounding, unearthing, confiscating, hoard',
    ),
    state: forms('among booty, among spoil, among trophy, among haul'),
  },
  supplied: {
    patient: forms(
      'will send, send help, send support, sign for, contract, deliver to, smuggle, pay for, lease, furnish, hand, order from, churn out, turn out, commission, bring, supply, provide, deliver, give, donate, pledge, produce, manufacture, make, order, buy, purchase, sell, receive, transfer, ship, procure, hand over, build, promise, acquire, approve, contribute, gift, allocate, assemble, export, import, grant, expect, spare, roll out, place order, fund, finance, earmark, part with, supply with, equip with, take delivery, lend, secure, seek, request, ask, induct, offer, commit, provide with, furnish with, present with, arm with, endow with, outfit with, ferry, airlift, fly in, truck, transport, forward, funnel, channel, hand out, distribute, issue, turn over, make available, put disposal, place disposal, sign off, green-light, greenlight, okay, authorise, authorize, license, snap up, obtain, source, crank out, pump out, mass-produce, co-produce, fabricate, be deliver, pour in, rush, be give, sign over, cede, equip, vow, envisage supply, deed, invest, restock, replenish, subsidise, bankroll, send * receiver',
    ),
    of: forms(
      'delivery, supply, shipment, purchase, sale, batch, drawdown, contribution, consignment, transfer, production, donation, package, order, tranche, provision, goal, acquisition, export, manufacture, assembly, deal, handover, gift, aid, induction, contract, assistance, help, support, procurement, output, pledge, bulk order, agreement, capability, initiative, programme, program, conveyance, airlift, deliveries, giveaway, licence, license, lot, instalment, installment, aid package, arms package, weapons package, replenishment',
    ),
    agent: forms(
      'arrive, roll off, be due, be way, be pipeline, come line, be deliver, be order, be assemble, leave factory, come off, leave line, reach front, be ship, be transfer',
    ),
    event: [],
  },
  held: {
    patient: forms(
      'have, be equip with, equip with, be arm with, possess, own, hold, store, stockpile, operate, keep, field, retain, amass, maintain, station, stock, hide, house, display, parade, show off, unveil, exhibit, mothball, warehouse, hoard, carry, boast, hold onto, sit on, host, accumulate, conceal, stash, cache, bank, keep reserve, set aside, be home, line up',
    ),
    of: forms(
      'stockpile, arsenal, inventory, fleet, stock, stash, reserve, depot, store, supply, weaponry, armoury, armory, reserves, magazine',
    ),
    state: forms(
      'available, in stock, operational, in service, on display, in reserve, in arsenal, in inventory, in store, in storage, in depot, in possession, left, at disposal, usable, in arsenals, at hand, on hand',
    ),
    agent: forms('remain, be left, be station, be store, be deploy, be stockpile, sit'),
  },
};
