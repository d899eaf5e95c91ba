import { defineKind, forms } from './define.js';

export const equipment = defineKind({
  name: 'equipment',
  summary: 'Military vehicles, guns, launchers, crewed aircraft, ships: destroyed, damaged, captured, supplied, held.',
  counts: ['equipment', 'vehicle', 'aircraft', 'ship'],
  measures: {
    destroyed: {
      patient: forms('destroy, sink, lose, shoot down, down, wreck, knock out, eliminate, burn, blow up, take out, bring down, neutralise, neutralize, set ablaze, burn down, torch, hit destroy, liquidate, obliterate, wipe out, suffer, incinerate, disable, intercept'),
      agent: forms('crash, sink, explode, burn, be ablaze, blow up, go down'),
      state: forms('destroyed, ablaze, sunk, lost'),
      of: forms('loss, destruction, downing, sinking, crash'),
      event: forms('loss'),
    },
    damaged: {
      patient: forms('damage, hit, strike, cripple, disable, target, put out of action, attack'),
      state: forms('damaged'),
      of: forms('damage'),
    },
    captured: {
      patient: forms('capture, seize, take, commandeer, hijack, board, confiscate, impound'),
      of: forms('capture, seizure'),
    },
    supplied: {
      patient: forms('supply, provide, deliver, give, donate, pledge, produce, manufacture, order, buy, purchase, sell, receive, transfer, ship, procure, hand over, build, promise, send, acquire, approve, include, get, contribute, offer, lend, export'),
      of: forms('delivery, supply, shipment, purchase, sale, batch, consignment, transfer, production, donation, package, order, tranche, provision, contract'),
      agent: forms('arrive'),
    },
    held: {
      patient: forms('have, possess, own, deploy, operate, station, detect, position, hold, keep, base, send, field, use, maintain, spot, mass, scramble, dispatch, involve, track, observe, count, amass, store'),
      agent: forms('patrol, take part, participate, fly, sail, enter, cross, be deploy, operate, approach, remain, circle, escort, arrive, head'),
      of: forms('fleet, inventory, arsenal, column, convoy, formation, number'),
      state: forms('in service, operational, on standby'),
      with: forms('drill, exercise, manoeuvre, maneuver, parade, patrol'),
    },
  },
  whole: {},
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
