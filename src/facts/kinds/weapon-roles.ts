import type { Roles } from '../../model/kind.js';
import { forms } from './define.js';

type WeaponMeasure = 'launched' | 'downed' | 'lost' | 'hit' | 'captured' | 'supplied' | 'held';

/** What is said of weapons that fly or float: drones and munitions share it. */
export const WEAPON_ROLES: Readonly<Record<WeaponMeasure, Roles>> = {
  launched: {
    // "fired 30 missiles", "91 drones were launched", "deploying at least 91 drones", "detected 12 drones"
    patient: forms(
      'launch, fire, fire off, unleash, release, send, deploy, use, fly, hurl, lob, direct, aim, shoot, employ, detect, record, track, spot, test-fire, test, test launch, put air, volley, fly over, scramble, dispatch, throw, rain, pour, expend, drop, involve, see, identify, catapult, let loose, let fly, loose, pump, rain down, discharge, fling, pitch, toss, sling, observe, notice, sight, monitor',
    ),
    // "12 drones attacked the port", "drones flew over"
    agent: forms(
      'attack, target, fly, approach, enter, cross, head, travel, take part, participate, swarm, violate, penetrate, be launch, fly over, move, appear, streak, take off, set off, rain, rain down, cross from, enter from, come, intrude, buzz, hover, loiter, circle, stream, converge, whizz, roar, fly in, come in, head for, invade',
    ),
    event: forms('launch'),
    of: forms(
      'launch, firing, use, deployment, barrage, salvo, volley, wave, swarm, launching, series, hail, flight, torrent, stream, shower, flurry, rain, onslaught, storm, cluster, attack, raid, strike, assault, incursion, squadron, burst',
    ),
    with: forms(
      'attack, strike, raid, barrage, salvo, volley, wave, assault, bombardment, operation, swarm, bombing, shelling, onslaught, fire, offensive, hit, target, bombard, pound, shell, launch, respond, retaliate, air raid, airstrike, incursion, blitz, harass, assail, pepper, saturate, pummel, hammer, provocation, violation',
    ),
  },
  downed: {
    // "shot down 54", "12 missiles were intercepted", "the downing of 20 drones"
    patient: forms(
      'shoot down, down, intercept, destroy, neutralise, neutralize, bring down, take down, knock down, eliminate, repel, thwart, stop, take out, knock out, disable, defuse, shoot, repulse, foil, liquidate, block, deactivate, counter, defeat, fend off, ward off, shred, zap, swat, swat away, blow sky, pick off, bat away, explode air, account for, clear, make safe, render, remove,  catch net, dismantle',
    ),
    of: forms(
      'downing, interception, destruction, shooting down, intercept, shootdown, neutralisation, neutralization, elimination, defeat',
    ),
    agent: [],
  },
  lost: {
    patient: forms(
      'deflect, decoy, fall sea, jam, suppress, hack, divert, lose track, spoof, lose, ground, force down, disrupt, lose contact, force, force land, throw course, send astray, blind, lose contact with, lose track of, lose sight, reroute, misdirect, fail, malfunction',
    ),
    agent: forms(
      'blow up launch, explode launch, explode pad, burst air, burst mid-air, stray off, veer off, fly back, turn back, explode mid-air, explode air, explode midair, explode flight, deviate, deviate from, drift off, burn up, crash sea, crash water, lose power, run out, run out of, lose height, lose way, lose course, break up, burst, go astray, not return, fall sea, crash field, fall short, be deflect, not reach, crash, disappear, vanish, fall, fail, malfunction, go missing, be lose, veer off, stray, come down, get lost, veer, veer course, go course, miss target, miss mark, lose control, lose signal, lose contact, lose altitude, fall apart, fall river, fall lake, fall water, fall field, run fuel, drop radar, drop screen, drop sea, fade radar, vanish radar, disappear radar, disintegrate, burn up, fly back, turn back, turn round, peter out, come field, come sea, explode pad, explode harmlessly, land harmlessly, fall harmlessly, land sea, explode sky, fail explode, fail reach, fail return, fail launch, misfire, be jam, drop off',
    ),
    of: forms('crash, loss, disappearance'),
    state: forms('lost, missing, astray, off course, off radar, in location, unaccounted'),
  },
  hit: {
    agent: forms(
      'sink, shoot down, down, disable, cripple, trap, blow hole, break through, arrive, bring down, crash into, fall on, stick, embed, hit, strike, land, explode, get through, slam, slam into, reach, impact, penetrate, damage, destroy, tear, rip, detonate, blow up, go off, wreck, kill, injure, wound, pierce, plough, plow, smash, set, level, flatten, tear through, demolish, cause, breach, burn, evade, slip through, come through, make it, crash house, crash building, crash roof, fall roof, fall house, fall building, fall village, fall city, fall town, fall school, fall yard, fall street, land near, ram, punch, blast, shatter, gut, ignite, spark, hole, evade defence, beat defence, sever, make through, make it through, make it to, get past, get to, crash into, slam into, smash into, plough into, plow into, land on, land in, land near, find target, find mark, break in, breach, strike, overcome, elude',
    ),
    patient: forms(
      'step on, tread on, lose to, drive over, run over, hit mine, strike mine, trigger, trip, explode, detonate, blow up, set off, crash, embed',
    ),
    of: forms('impact, explosion, detonation, hit, strike, landing, fall, blast'),
  },
  captured: {
    patient: forms(
      'locate, net, bring in, dig up, turn up, capture, seize, confiscate, recover, find, discover, impound, commandeer, uncover, retrieve, unearth, take, loot, fish out, hand in, turn in, salvage, steal, secure, trawl',
    ),
    of: forms('seizure, capture, discovery, cache, haul, stash, recovery, confiscation, find, trove'),
  },
  supplied: {
    patient: forms(
      'will send, send help, send support, sign for, contract, deliver to, smuggle, pay for, lease, furnish, hand, order from,  churn out, turn out, commission, bring, supply, provide, deliver, give, donate, pledge, produce, manufacture, make, order, buy, purchase, sell, receive, transfer, ship, procure, hand over, build, promise, acquire, approve, contribute, gift, allocate, assemble, export, import, grant, expect, spare, roll out, place order, fund, finance, earmark, part with, supply with, equip with, take delivery, lend, secure, seek, request, ask, induct, offer, commit',
    ),
    of: forms(
      'delivery, supply, shipment, purchase, sale, batch, consignment, transfer, production, donation, package, order, tranche, provision, goal, acquisition, export, manufacture, assembly, deal, handover, gift, aid, induction, contract, assistance, help, support, procurement, output, pledge, bulk order, deal, agreement, capability coalition, initiative, programme, program',
    ),
    agent: forms('arrive, roll off, be due, be way, be pipeline, come line, be deliver'),
    event: [],
  },
  held: {
    patient: forms(
      'have, be equip with, equip with, be arm with, possess, own, hold, store, stockpile, operate, keep, field, retain, amass, maintain, station, stock, hide, house, display, parade, warehouse, hoard, carry',
    ),
    of: forms(
      'stockpile, arsenal, inventory, fleet, stock, stash, reserve, depot, store, supply, weaponry, armoury, armory, reserves, magazine',
    ),
    state: forms(
      'available, in stock, operational, in service, on display, in reserve, in arsenal, in inventory, in store, in storage, in depot, in possession, left, at disposal, usable',
    ),
    agent: forms('remain'),
  },
};
