import { defineKind, forms } from './define.js';

export const forces = defineKind({
  name: 'forces',
  summary: 'Soldiers, fighters, police and units of troops: deployed, recruited, withdrawn, in strength.',
  counts: ['fighter', 'unit'],
  measures: {
    deployed: {
      patient: forms('deploy, send, station, dispatch, mass, commit, mobilise, assemble, concentrate, base, post, move, throw, land, assign, move in, position, amass, redeploy, airlift, rotate, field, involve, pit, engage, use, surround, contribute'),
      agent: forms('deploy, attack, storm, fight, take part, participate, arrive, patrol, guard, cross, raid, engage, infiltrate, invade, join, serve, operate, advance, assault, mass, raid, ambush, break, enter, be deploy, march, train, mentor, open fire, cordon, search, secure, move, descend, surround, besiege, burst, pour, conduct, defend, oversee, hold'),
      event: [],
      of: forms('deployment, presence, dispatch, convoy, arrival, column, buildup, group, brigade, rotation'),
      with: forms('attack, operation, assault, offensive, raid, exercise, drill, search, manoeuvre, maneuver'),
      state: forms('on the ground, on duty, on patrol, in place'),
    },
    recruited: {
      patient: forms('recruit, enlist, conscript, call up, draft, hire, mobilise, mobilize, train, enrol, enroll, sign up, train up'),
      agent: forms('enlist, volunteer, join army, sign contract, sign up, join up, join'),
      event: forms('recruit, conscript'),
      of: forms('recruitment, conscription, mobilisation, mobilization, call-up, training, enlistment, drafting'),
    },
    withdrawn: {
      patient: forms('withdraw, pull out, bring home, pull back, recall, redeploy, remove, cut'),
      agent: forms('withdraw, leave, retreat, pull out, depart, pull back, desert, fall back, defect, go awol, surrender position, abandon post'),
      event: [],
      of: forms('withdrawal, departure, pullout, retreat, drawdown, desertion'),
    },
    strength: {
      patient: forms('have, number, command, keep, maintain, comprise, total, control, employ, boast, lead, reach, increase, raise, expand, consist, count'),
      agent: forms('number, serve, make up, belong, remain, exist, include'),
      of: forms('force, army, strength, garrison, contingent, size, total, military, group, militia, corps, ranks, troop, mission, battalion, brigade, unit, presence'),
      state: forms('strong, on high alert, on standby, at readiness, on alert, under arms'),
    },
  },
  also: { person: forms('enlist, recruit, conscript, call up, draft, mobilise, mobilize, sign up, join army, call-up') },
  article: [],
  example: {
    deployed: 'The country will send 1,200 soldiers to the border.',
    recruited: 'The army enlisted 30,000 volunteers this year.',
    withdrawn: 'Around 400 troops were pulled out of the valley.',
    strength: 'The garrison numbers about 900 men.',
  },
});
