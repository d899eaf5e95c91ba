import { defineKind, forms, pairs } from './define.js';

/** Tanks, guns, crewed aircraft and ships: "the brigade lost six howitzers". */
export const equipment = defineKind({
  name: 'equipment',
  summary: 'Military vehicles, guns, launchers, crewed aircraft, ships: destroyed, damaged, captured, supplied, held.',
  counts: ['equipment', 'mortar', 'vehicle', 'aircraft', 'ship'],
  measures: {
    destroyed: {
      patient: forms(
        'destroy, sink, lose, shoot down, down, wreck, knock out, eliminate, burn, blow up, take out, bring down, neutralise, neutralize, set ablaze, burn down, torch, hit destroy, liquidate, obliterate, wipe out, suffer, incinerate, intercept, write off, smash, scuttle, mangle, burn out, set fire, set alight, immobilise, immobilize, crush, dismantle, annihilate, pulverise, pulverize, demolish, vaporise, vaporize, decimate, raze, blast, silence, eradicate, exterminate, gut, trash, put paid, make scrap, reduce ash, reduce scrap, reduce wreckage, turn scrap, turn wreckage, turn ash, send bottom, send seabed, blow bit, do away with, dispose of, deal with, finish off, pick off, polish off, mop up, torpedo, shred, rip apart, tear apart, blow apart, set flame, burn ground, hit burn, kill tank, kill vehicle, kill launcher, fell, gun down, shoot sky, destroy ground, account for, cripple sink, blow pieces, leave burn, leave wreck, cost, make work, make mincemeat',
      ),
      agent: [
        ...pairs(
          'fly, slam, plough, plow, smash, plunge, nosedive',
          'mountain, mountainside, hill, hillside, ridge, ground, forest, sea, lake, river, ocean, water, runway, field, house',
        ),
        ...forms(
          'crash, sink, explode, burn, be ablaze, blow up, go down, burn out, be fire, be flame, be destroy, be lose, go flame, capsize, founder, come down, catch fire, not come back, not return, go up, go up flame, burst flame, erupt flame, detonate, go bottom, meet end, be wreck, be write off, perish, be scrap, be knock out, nosedive, plunge, slam ground, slam mountain, crash sea, crash land, fall victim, fall prey, succumb',
        ),
      ],
      state: forms(
        'destroyed, ablaze, sunk, lost, on fire, in flame, in flames, burnt, burned, charred, burning, wrecked, smouldering, in ruin, incinerated, gutted',
      ),
      of: forms(
        'loss, destruction, downing, sinking, crash, wreck, wreckage, carcass, hulk, shooting down, shootdown, kill, annihilation, elimination, obliteration, scuttling, torching, burning, neutralisation, neutralization, sink, casualty, toll, debris',
      ),
      event: forms('loss, kill'),
    },
    damaged: {
      patient: forms(
        'shoot * through, damage, ram, hit, strike, cripple, disable, target, put action, put out action, put out of action, knock service, put service, attack, shell, bomb, puncture, pierce, riddle, rake, dent, batter, scar, maim, scorch, singe, shake, wing, clip, graze, scrape, savage, maul, strafe, pound, mortar, hole, knock out action, blow track, put of action, incapacitate, impair',
      ),
      state: forms('damaged, crippled, inoperable, out of action, out of commission, holed'),
      of: forms('damage, hit, disabling, crippling, damaging'),
      agent: forms(
        'crash-land, belly-land, make landing, force land, collide, suffer damage, sustain damage, suffer hit, take damage, run aground, return damage, take water, hit mine, strike mine, run mine, be hole, suffer, limp, sustain, list, be put action',
      ),
    },
    captured: {
      patient: forms(
        'capture, locate, find, discover, uncover, unearth, seize, take, commandeer, hijack, board, confiscate, impound, steal, grab, overrun, loot, drive away, drive off, make off, make off with, tow away, abandon, leave behind, recover, surrender, secure, retrieve, salvage, take possession, take possession of, get hand, lay hand, get hold of, requisition, appropriate, pinch, pilfer, nab, haul off, haul away, cart off, cart away, get away with, make away with, drive off with, drive away with, round up, relieve of, leave * to, ride off with, be relieve of, wrest, wrest from, surround capture, intercept, take control, come possession',
      ),
      of: forms(
        'capture, seizure, hijacking, boarding, booty, haul, commandeering, confiscation, looting, theft, abandonment, trophy',
      ),
      state: forms('captured, abandoned, among booty, among spoil, among trophy, among haul'),
      agent: forms('fall hand, change hand, pass hand, end hand, end up hand, be capture, be abandon'),
    },
    supplied: {
      patient: forms(
        'supply, provide, deliver, give, donate, pledge, produce, manufacture, order, buy, purchase, sell, receive, transfer, ship, procure, hand over, build, promise, send, acquire, approve, get, sign for, contract, opt for, field order, choose, place order, contribute, offer, lend, export, lease, commission, spare, expect, bring, part with, strengthen, equip with, take delivery, allocate, earmark, refurbish, seek, request, loan, provide with, supply with, furnish with, present with, arm with, endow with, outfit with, ferry, airlift, fly in, transport, truck, forward, funnel, channel, hand out, distribute, issue, turn over, make available, put disposal, place disposal, sign off, green-light, greenlight, okay, authorise, authorize, license, snap up, obtain, source, churn out, turn out, crank out, roll out, mass-produce, co-produce, assemble deliver, give away, gift, rush, hand, grant, land order, lay down, equip, pay for, vow, take delivery of, make over, release export, secure, deliver to, leave sale, re-export, reexport, sell on, pass on, fund, finance, bankroll, import, induct, sign over, restock, invest, add inventory, add fleet, add arsenal, add force, add stock, commit',
      ),
      of: forms(
        'delivery, supply, shipment, purchase, sale, batch, drawdown, contribution, consignment, transfer, production, donation, package, order, tranche, provision, contract, handover, gift, manufacture, acquisition, pledge, deal, loan, lease, aid, assistance, help, support, procurement, agreement, programme, program, initiative, capability, airlift, lot, instalment, installment, aid package, arms package, assembly, output, export, import, commission, loaning, lending, gifting, transfers, bulk order, bulk purchase, donations',
      ),
      agent: forms(
        'arrive, be due, be way, enter service, join fleet, be deliver, be order, be assemble, roll off, leave factory, come off, reach front, be deal, be package, be shipment, be tranche, go to, be ship, be transfer, be pipeline, come line, pass on, join arsenal, join inventory, join army, be build',
      ),
    },
    held: {
      patient: forms(
        'escort, send warship, send frigate, send destroyer, send corvette, send submarine, send ship, send vessel, send boat, send warplane, send jet, send plane, send aircraft, send bomber, send fighter, send helicopter, send cutter, have, possess, own, deploy, operate, station, detect, position, hold, keep, base, send, field, use, maintain, spot, mass, scramble, dispatch, involve, track, observe, count, amass, store, mobilise, mobilize, park, line up, assemble, bring up, redeploy, dock, number, see, sight, report, control, despatch, divert, anchor, moor, commit, move, relocate, fly, rebase, bring, rotate, put sea, launch, sortie, escort by, shadow, keep service, be equip with, equip with, be arm with, boast, log, register, muster, parade, show off, unveil, exhibit, mothball, marshal, garrison, forward-deploy, retain, feature, accumulate, stockpile, hide, send assault, send battle, send action, send fray, send front, send attack, send combat, throw battle, throw assault, throw fray, commit battle, commit defence, commit defense, commit assault, commit offensive, commit attack, commit fight, commit front, commit operation, commit exercise, commit mission, pick up, notice, record, monitor, identify, warehouse, house, host, fleet, have service, keep station, bring bear, roll, wheel out, amass border, concentrate, scatter, spread, distribute across, deploy to, send in, sail on, put on, embark on, travel on, arrive on, send on, deploy on, come on, sail aboard, arrive aboard, travel aboard',
      ),
      agent: forms(
        'patrol, roll, roll into, drive into, push into, trundle, stream, pour, thunder, fly over, cross into, sail through, take part, participate, fly, sail, enter, cross, be deploy, operate, approach, remain, circle, escort, arrive, head, anchor, dock, moor, berth, shadow, cruise, take off, be base, be station, be border, violate, intrude, conduct, remain service, surround, transit, pass, gather, scramble, advance, be moor, be berth, be anchor, be park, be sight, be spot, be detect, be see, sit, lie, be mass, manoeuvre, maneuver, loiter, lurk, drill, rumble, rumble into, roll through, head for, make way, set sail, steam, probe, buzz, roar, hover, sail into, fly around, fly near, come, put into, call at, put in, call in, attack, assault, try break, attempt break, try storm, break through, steam into, pull into, drop anchor, call into',
      ),
      of: forms(
        'fleet, inventory, arsenal, column, convoy, formation, number, flotilla, squadron, group, armada, navy, air force, army, strike group, task force, force, brigade, battalion, regiment, wing, unit, patrol, exercise, drill, incursion, sortie, reserve, stock, deployment, stockpile, presence, complement, contingent, park, pool, line-up, lineup, array, detachment, escort, garrison, roster, show, parade, fleet strength, holding, holdings, buildup, build-up, concentration, mass, procession, cavalcade',
      ),
      state: forms(
        'in place, in service, operational, on standby, in inventory, in stock, in storage, in reserve, in area, in water, on patrol, on alert, at sea, combat-ready, battle-ready, ready, deployable, usable, in working order, roadworthy, seaworthy, flyable, mothballed, in mothballs, serviceable, airworthy, available, on duty, on combat duty, at disposal, operable',
      ),
      with: forms(
        'navy, fleet, air force, army, flotilla, squadron, force, brigade, battalion, group, drill, exercise, manoeuvre, maneuver, parade, patrol, send in, deploy, arrive, move in, reinforce, land',
      ),
    },
  },
  whole: {},
  owned: 'held',
  together: { 'damaged+destroyed': 'damaged', 'captured+destroyed': 'destroyed' },
  article: ['destroyed', 'damaged', 'captured'],
  example: {
    destroyed: 'Gunners knocked out four tanks.',
    damaged: 'Two patrol boats were damaged.',
    captured: 'The rebels captured six armoured vehicles.',
    supplied: 'Eight howitzers will be delivered in May.',
    held: 'The navy operates three submarines.',
  },
});
