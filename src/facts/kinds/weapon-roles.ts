import type { Roles } from '../../model/kind.js';
import { forms } from './define.js';

type WeaponMeasure = 'launched' | 'downed' | 'lost' | 'hit' | 'captured' | 'supplied' | 'held';

/** What is said of weapons that fly or float: drones and munitions share it. */
export const WEAPON_ROLES: Readonly<Record<WeaponMeasure, Roles>> = {
  launched: {
    // "fired 30 missiles", "91 drones were launched", "deploying at least 91 drones", "detected 12 drones"
    patient: forms('launch, fire, fire off, unleash, release, send, deploy, use, fly, hurl, lob, direct, aim, shoot, employ, detect, record, track, spot, scramble, dispatch, throw, rain, pour, expend, drop, involve, see, register, identify, count'),
    // "12 drones attacked the port", "drones flew over"
    agent: forms('attack, target, fly, approach, enter, cross, head, travel, take part, participate, swarm, violate, penetrate, be launch, fly over, move, appear, streak, take off, set off, rain, come'),
    event: forms('launch'),
    of: forms('launch, firing, use, deployment, barrage, salvo, volley, wave, swarm, launching, series, hail, fleet, flight'),
    with: forms('attack, strike, raid, barrage, salvo, volley, wave, assault, bombardment, operation, swarm, bombing, shelling, onslaught, fire, offensive, hit, target, bombard, pound, shell, launch, raid, respond, retaliate, air raid, airstrike, incursion, blitz'),
  },
  downed: {
    // "shot down 54", "12 missiles were intercepted", "the downing of 20 drones"
    patient: forms('shoot down, down, intercept, destroy, neutralise, neutralize, bring down, take down, knock down, eliminate, repel, thwart, stop, take out, knock out, disable, defuse, shoot, repulse, foil, liquidate, block, dispose, deactivate, dismantle, counter, defeat, fend off, ward off, detonate'),
    of: forms('downing, interception, destruction, shooting down, intercept, shootdown'),
    agent: [],
  },
  lost: {
    patient: forms('deflect, decoy, fall sea, jam, suppress, hack, divert, lose track, spoof, lose, ground, force down, disrupt'),
    agent: forms('lose height, lose way, lose course, break up, burst, go astray, not return, fall sea, land field, crash field, fall short, be deflect, not reach, crash, disappear, vanish, fall, fail, malfunction, not reach, go missing, be lose, veer off, stray, come down'),
    of: forms('crash, loss, disappearance'),
    state: forms('lost, missing'),
  },
  hit: {
    agent: forms('break through, arrive, bring down, crash into, fall on, stick, embed, hit, strike, land, explode, get through, slam, slam into, reach, impact, penetrate, crash into, damage, destroy, tear, rip, fall on, detonate, blow up, go off, wreck, kill, injure, wound, pierce, plough, plow, break through, smash, set, level, flatten, tear through, demolish, drop, cause, breach'),
    patient: forms('step on, tread on, lose to, drive over, run over, hit mine, strike mine, trigger, trip, explode, detonate, blow up, set off, crash'),
    of: forms('impact, explosion, detonation, hit, strike'),
  },
  captured: {
    patient: forms('locate, net, bring in, collect, dig up, turn up, capture, seize, confiscate, recover, find, discover, impound, commandeer, uncover, retrieve, unearth, take, loot'),
    of: forms('seizure, capture, discovery, cache, haul, stash'),
  },
  supplied: {
    patient: forms('smuggle, pay for, lease, furnish, churn out, turn out, commission, bring, supply, provide, deliver, give, donate, pledge, produce, manufacture, make, order, buy, purchase, sell, receive, transfer, ship, procure, hand over, build, promise, acquire, get, approve, contribute, gift, allocate, assemble, export, import, grant'),
    of: forms('delivery, supply, shipment, purchase, sale, batch, consignment, transfer, production, donation, package, order, tranche, provision, goal, acquisition, export'),
    agent: forms('arrive, roll off'),
    event: [],
  },
  held: {
    patient: forms('have, possess, own, hold, store, stockpile, operate, keep, field, retain, amass, maintain, station, stock, hide, house, display, parade'),
    of: forms('stockpile, arsenal, inventory, fleet, stock, stash, reserve'),
    state: forms('available, in stock, operational, in service, on display'),
    agent: forms('remain'),
  },
};
