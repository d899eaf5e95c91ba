import { defineKind, forms } from './define.js';

export const forces = defineKind({
  name: 'forces',
  summary: 'Soldiers, fighters, police and units of troops: deployed, recruited, withdrawn, in strength.',
  counts: ['fighter', 'unit'],
  measures: {
    deployed: {
      patient: forms(
        'deploy, send, station, dispatch, mass, commit, mobilise, assemble, concentrate, base, post, move, throw, land, assign, move in, position, amass, redeploy, airlift, rotate, field, involve, pit, engage, use, surround, contribute, send in, bring in, pour in, rush, rush in, shift, move forward, insert, parachute, airdrop, fly in, ferry, detach, second, draft in, call in, despatch, put border, put street, promise, offer, expect, approve',
      ),
      agent: forms(
        'deploy, attack, storm, fight, take part, participate, arrive, patrol, guard, cross, raid, engage, infiltrate, invade, join, serve, operate, advance, assault, mass, ambush, break, enter, be deploy, march, train, mentor, open fire, cordon, search, secure, move, descend, surround, besiege, burst, pour, conduct, defend, oversee, hold, set out, go in, work, battle, be base, be station, be patrol, be ground, be duty, be involve, be place, muster, land, disembark, sneak, sweep, rampage, overrun, charge, clash, skirmish, rotate, encircle, blockade, comb, scour, hunt, stand guard, escort, protect, flood, fan out, occupy, rush, blow up, shoot, kill, shoot dead, gun down, murder, massacre, execute, wound, burn, burn down, torch, set fire, set alight, abduct, kidnap, loot, ransack, pillage, seize, capture, retake, recapture, fire, shell, destroy, behead, spray, intercept, detonate, take hostage, beat, terrorise, terrorize',
      ),
      event: [],
      of: forms(
        'deployment, presence, dispatch, convoy, arrival, column, buildup, group, brigade, rotation, reinforcement, despatch, detachment, insertion, landing, transfer, concentration, stationing, posting, team',
      ),
      with: forms(
        'attack, operation, assault, offensive, raid, exercise, drill, war games, parade, search, manoeuvre, maneuver, war game, wargame, sweep, crackdown, incursion, ambush, invasion, patrol, manhunt',
      ),
      state: forms(
        'on way, on the ground, on duty, on patrol, in place, on ground, in country, in position, in action, on border, at border, at front, on mission',
      ),
    },
    recruited: {
      patient: forms(
        'recruit, enlist, conscript, call up, draft, hire, mobilise, mobilize, train, enrol, enroll, sign up, train up, swear in, induct, muster, press-gang, dragoon, lure, conscript army, force army, volunteer',
      ),
      agent: forms(
        'enlist, volunteer, join army, sign contract, sign up, join up, join, join military, join force, join rank, join group, join militia, join fight, join unit, enrol, enroll, graduate, take oath, report training, complete training, take up arm',
      ),
      event: forms('recruit, conscript'),
      of: forms(
        'recruitment, conscription, mobilisation, mobilization, call-up, training, enlistment, drafting, intake, draft, enrolment, enrollment',
      ),
    },
    withdrawn: {
      patient: forms(
        'withdraw, pull out, bring home, pull back, recall, redeploy, remove, cut, take home, fly home, send home, ship home, bring back, call back, move out, discharge, demobilise, demobilize, repatriate, stand down, desert',
      ),
      agent: forms(
        'withdraw, leave, retreat, pull out, depart, pull back, desert, fall back, defect, go awol, surrender position, abandon post, run away, flee, exit, return home, return base, return barrack, return location, fly home, disband',
      ),
      event: [],
      of: forms(
        'withdrawal, departure, pullout, retreat, drawdown, desertion, pull-out, pullback, pull-back, exit, demobilisation, demobilization',
      ),
    },
    strength: {
      patient: forms(
        'have, number, command, keep, maintain, comprise, total, control, employ, boast, lead, reach, increase, raise, expand, consist, count, muster, field, retain',
      ),
      agent: forms('number, serve, make up, belong, remain, exist, include'),
      of: forms(
        'force, army, strength, garrison, contingent, size, total, military, group, militia, corps, ranks, troop, mission, battalion, brigade, unit, presence, manpower, personnel, legion, battlegroup, guard, navy, air force',
      ),
      state: forms(
        'strong, on high alert, on standby, at readiness, on alert, under arms, under arm, in uniform, in reserve, combat-ready, in rank',
      ),
    },
  },
  owned: 'strength',
  also: {
    person: forms(
      'under arm, commit, press into service, press service, sign contract, join army, join military, call up, enlist, recruit, conscript, call up, draft, mobilise, mobilize, sign up, join army, call-up',
    ),
  },
  not: forms(
    'join strike, join protest, join march, join rally, join talk, join team, join company, join race, join party, join club, volunteer help, march protest, slip line, recruit participant, recruit people study',
  ),
  article: [],
  example: {
    deployed: 'The country will send 1,200 soldiers to the border.',
    recruited: 'The army enlisted 30,000 volunteers this year.',
    withdrawn: 'Around 400 troops were pulled out of the valley.',
    strength: 'The garrison numbers about 900 soldiers.',
  },
});
