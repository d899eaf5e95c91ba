import { defineKind, forms } from './define.js';

export const equipment = defineKind({
  name: 'equipment',
  summary: 'Military vehicles, guns, launchers, crewed aircraft, ships: destroyed, damaged, captured, supplied, held.',
  counts: ['equipment', 'mortar', 'vehicle', 'aircraft', 'ship'],
  measures: {
    destroyed: {
      patient: forms(
        'destroy, sink, lose, shoot down, down, wreck, knock out, eliminate, burn, blow up, take out, bring down, neutralise, neutralize, set ablaze, burn down, torch, hit destroy, liquidate, obliterate, wipe out, suffer, incinerate, intercept, write off, smash, scuttle, mangle, burn out, set fire, set alight, immobilise, immobilize, crush, dismantle',
      ),
      agent: forms(
        'crash, sink, explode, burn, be ablaze, blow up, go down, burn out, be fire, be flame, be destroy, be lose, go flame, capsize, founder, come down, catch fire',
      ),
      state: forms(
        'destroyed, ablaze, sunk, lost, on fire, in flame, in flames, burnt, burned, charred, burning, wrecked, smouldering, in ruin',
      ),
      of: forms('loss, destruction, downing, sinking, crash, wreck, wreckage, carcass, hulk, shooting down, shootdown'),
      event: forms('loss'),
    },
    damaged: {
      patient: forms(
        'damage, ram, hit, strike, cripple, disable, target, put action, put out action, put out of action, knock service, put service, attack, shell, bomb, puncture, pierce, riddle, rake, dent, batter, scar',
      ),
      state: forms('damaged, crippled, inoperable'),
      of: forms('damage, hit'),
      agent: forms('collide, suffer damage, sustain damage, suffer hit, take damage, run aground, return damage, take water'),
    },
    captured: {
      patient: forms(
        'capture, locate, find, discover, uncover, unearth, seize, take, commandeer, hijack, board, confiscate, impound, steal, grab, overrun, loot, drive away, drive off, make off, make off with, tow away, abandon, leave behind, recover, surrender, secure, retrieve, salvage, take possession, take control, come possession',
      ),
      of: forms('capture, seizure, hijacking, boarding, booty, haul'),
      state: forms('captured, abandoned'),
    },
    supplied: {
      patient: forms(
        'supply, provide, deliver, give, donate, pledge, produce, manufacture, order, buy, purchase, sell, receive, transfer, ship, procure, hand over, build, promise, send, acquire, approve, get, sign for, contract, opt for, field order, choose, place order, contribute, offer, lend, export, lease, commission, spare, expect, bring, part with, strengthen, equip with, take delivery, allocate, earmark, refurbish, seek, request, loan',
      ),
      of: forms(
        'delivery, supply, shipment, purchase, sale, batch, consignment, transfer, production, donation, package, order, tranche, provision, contract, handover, gift, manufacture, acquisition, pledge, deal, loan, lease, aid, assistance, help, support, procurement, agreement, programme, program, initiative, capability',
      ),
      agent: forms('arrive, be due, be way, enter service, join fleet, be deliver'),
    },
    held: {
      patient: forms(
        'send warship, send frigate, send destroyer, send corvette, send submarine, send ship, send vessel, send boat, send warplane, send jet, send plane, send aircraft, send bomber, send fighter, send carrier, send helicopter, send cutter, have, possess, own, deploy, operate, station, detect, position, hold, keep, base, send, field, use, maintain, spot, mass, scramble, dispatch, involve, track, observe, count, amass, store, mobilise, mobilize, park, line up, assemble, bring up, redeploy, dock, number, see, sight, report, control, despatch, divert, anchor, moor, commit, move, relocate, fly, rebase, bring, rotate, put sea, launch, sortie, escort by, shadow, keep service',
      ),
      agent: forms(
        'patrol, roll, roll into, drive into, push into, trundle, stream, pour, thunder, fly over, cross into, sail through, take part, participate, fly, sail, enter, cross, be deploy, operate, approach, remain, circle, escort, arrive, head, anchor, dock, moor, berth, shadow, cruise, take off, be base, be station, be border, violate, intrude, conduct, remain service, surround, transit, pass, gather, scramble, advance',
      ),
      of: forms(
        'fleet, inventory, arsenal, column, convoy, formation, number, flotilla, squadron, group, armada, navy, air force, army, strike group, task force, force, brigade, battalion, regiment, wing, unit, patrol, exercise, drill, incursion, sortie, reserve, stock, deployment, stockpile, presence',
      ),
      state: forms(
        'in place, in service, operational, on standby, in inventory, in stock, in storage, in reserve, in area, in water, on patrol, on alert, at sea, combat-ready, serviceable, airworthy, available',
      ),
      with: forms(
        'navy, fleet, air force, army, flotilla, squadron, force, brigade, battalion, group, drill, exercise, manoeuvre, maneuver, parade, patrol',
      ),
    },
  },
  whole: {},
  owned: 'held',
  together: { 'damaged+destroyed': 'damaged' },
  article: ['destroyed', 'damaged', 'captured'],
  example: {
    destroyed: 'Gunners knocked out four tanks.',
    damaged: 'Two patrol boats were damaged.',
    captured: 'The rebels captured six armoured vehicles.',
    supplied: 'Eight howitzers will be delivered in May.',
    held: 'The navy operates three submarines.',
  },
});
