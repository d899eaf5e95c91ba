import { defineKind, forms, pairs } from './define.js';

/** Those who were no soldiers before they were mobilised. */
const MOBILISED = pairs('mobilise, mobilize', 'people, person, man, citizen, resident, villager');

/** Soldiers, fighters and police where nothing befell them: "it sent 1,500 troops to the border". */
export const forces = defineKind({
  name: 'forces',
  summary: 'Soldiers, fighters, police and units of troops: deployed, recruited, withdrawn, in strength.',
  counts: ['fighter', 'unit'],
  measures: {
    deployed: {
      patient: forms(
        'activate, put in, deploy, send, station, dispatch, mass, commit, mobilise, assemble, concentrate, base, post, move, throw, hurl, pour, funnel, land, assign, ship, order border, order region, order front, order city, order area, order province, order street, order capital, order in, move in, position, amass, redeploy, airlift, rotate, field, involve, pit, engage, use, contribute, send in, bring in, pour in, rush, rush in, shift, move forward, insert, parachute, airdrop, fly in, ferry, detach, second, draft in, call in, despatch, put border, put street, put sea, promise, offer, expect, approve, pin down, tie down, billet, quarter, encamp, garrison, camp, camp out, dig in, entrench, ask for, call for, appeal for, plead for, request, add, host, be home to, be host to, play host to, keep * in, keep * on, keep * at, leave * in, order * to, fly * to, bind * for, leave behind, provide',
      ),
      agent: [
        ...pairs(
          'help, assist',
          'clear, search, evacuate, rescue, restore, protect, distribute, secure, patrol, fight, keep, guard, control, contain',
        ),
        ...pairs(
          'begin, start, hold, stage, conduct, launch, join, kick off, carry out, rehearse',
          'exercise, drill, war game, manoeuvre, maneuver, patrol, operation, search, manhunt',
        ),
        ...pairs(
          'carry out, stage, launch, mount, conduct, prepare',
          'attack, assault, raid, ambush, bombing, blast, offensive, strike, shooting, siege, drive, storm, retake',
        ),
        ...forms(
          'gather, regroup, cut through, break through, scale, climb over, burst through, deploy, attack, storm, fight, take part, participate, arrive, patrol, guard, cross, raid, set upon, set about, fall upon, break into, lay siege, lay ambush, swoop, pounce, ransack, loot, roam, prowl, engage, infiltrate, invade, join, serve, operate, advance, assault, mass, ambush, break, enter, be deploy, march, train, mentor, open fire, cordon, search, secure, move, descend, surround, besiege, burst, pour, conduct, defend, oversee, hold, set out, go in, work, battle, be base, be station, be patrol, be ground, be duty, be involve, be place, muster, land, disembark, sneak, sweep, rampage, overrun, charge, clash, skirmish, rotate, encircle, blockade, comb, scour, hunt, stand guard, escort, protect, flood, fan out, occupy, rush, blow up, shoot, kill, shoot dead, gun down, murder, massacre, execute, wound, burn, burn down, torch, set fire, set alight, abduct, kidnap, pillage, seize, capture, retake, recapture, fire, shell, destroy, behead, spray, intercept, detonate, take hostage, beat, terrorise, terrorize, ride, ride into, ride in, drive into, drive up, drive in, drive through, walk into, swarm, swarm into, stream, roll into, roll in, roar into, come motorcycle, come motorbike, come pick-up, come pickup, come by, come in, camp, camp out, encamp, be camp, be encamp, bivouac, dig in, entrench, hole up, hold out, be search, be operation, be mission, be manhunt, be exercise, be deployment, be raid, be drill, form cordon, seal, seal off, lay in wait, lie wait, lie in wait, wait ambush, hide, wear vest, wear belt, wear uniform, wear fatigue, wear camouflage, head, head for, pin down, hunt for, look for, search for, try break, try storm, try enter, try cross, try seize, try take, try infiltrate, attempt cross, attempt storm, attempt infiltrate, flock, converge, encroach, man, rehearse, follow, travel to, fight for, take up position, take position, hold back, hold off, keep back, keep order, reach front, reach scene, remain in, remain at, remain on, stay in, stay on, stay at, oppose, confront, face other, line up, back, support, accompany, flank, garrison, police, watch over',
        ),
      ],
      event: [],
      of: forms(
        'contingent, deployment, presence, dispatch, convoy, arrival, column, buildup, group, gang, band, mob, posse, squad, pack, party, crew, brigade, rotation, reinforcement, despatch, detachment, insertion, landing, transfer, concentration, stationing, posting, team, attacker, gunman, assailant, raider, hijacker, kidnapper, intruder',
      ),
      with: forms(
        'send, arrive, invade, reinforce, bolster, beef up, attack, operation, assault, offensive, raid, exercise, drill, war games, parade, search, manoeuvre, maneuver, war game, wargame, sweep, crackdown, incursion, ambush, invasion, patrol, manhunt',
      ),
      state: forms(
        'aboard, aboard ship, aboard warship, aboard carrier, on board, on street, on way, on the ground, on duty, on patrol, in place, on ground, in country, in position, in action, on border, at border, at front, on mission, on soil, in theatre, in theater, abroad, overseas',
      ),
    },
    recruited: {
      patient: [
        // "to mobilise another 160,000 people"
        ...MOBILISED,
        ...forms(
          'take on, call arm, call colour, call color, call service, call duty, summon duty, recruit, enlist, conscript, mobilise reservist, mobilize reservist, mobilise conscript, mobilize conscript, mobilise recruit, mobilise volunteer, mobilize volunteer, call up, draft, hire, mobilise, mobilize, train, enrol, enroll, sign up, train up, swear in, induct, press-gang, dragoon, lure, integrate army, integrate force, conscript army, force army, volunteer',
        ),
      ],
      agent: forms(
        'volunteer front, volunteer fight, volunteer army, volunteer military, volunteer service, enlist, volunteer, join army, sign contract, sign up, join up, answer call, answer call-up, heed call, heed call-up, report duty, report service, join, join military, join force, join rank, join group, join militia, join fight, join unit, join legion, join guard, join brigade, join battalion, join regiment, enrol, enroll, graduate, take oath, report training, complete training, take up arm',
      ),
      event: forms('recruit, conscript'),
      of: forms(
        'recruitment, conscription, mobilisation, mobilization, call-up, training, enlistment, drafting, intake, draft, enrolment, enrollment',
      ),
    },
    withdrawn: {
      patient: forms(
        'withdraw, order home, order back, pull out, bring home, pull back, recall, redeploy, remove, cut, take home, fly home, send home, ship home, bring back, call back, move out, discharge, demobilise, demobilize, repatriate, stand down, desert',
      ),
      agent: forms(
        'withdraw, leave, retreat, pull out, depart, pull back, desert, fall back, defect, go awol, surrender position, abandon post, abandon position, abandon base, abandon trench, abandon garrison, flee position, flee post, flee base, leave position, leave post, quit position, vacate, vacate position, pack up, troop go home, peacekeeper go home, officer go home, contingent go home, adviser go home, instructor go home, run away, flee, exit, return home, return base, return barrack, return barracks, return location, fly home, disband',
      ),
      event: [],
      of: forms(
        'withdrawal, departure, pullout, retreat, drawdown, desertion, pull-out, pullback, pull-back, exit, demobilisation, demobilization',
      ),
    },
    strength: {
      patient: forms(
        'put alert, place alert, put standby, place standby, put readiness, place readiness, have, number, command, keep, maintain, comprise, total, control, employ, boast, lead, reach, increase, raise, expand, consist, count, muster, field, retain',
      ),
      agent: forms('number, serve, make up, belong, remain, exist, include'),
      of: forms(
        'mercenary, peacekeeper, grouping, rank, force, army, strength, garrison, size, total, military, group, band, outfit, faction, gang, regiment, detachment, police, peacekeeping force, gendarmerie, militia, corps, ranks, troop, mission, battalion, brigade, unit, presence, manpower, personnel, legion, battlegroup, guard, navy, air force',
      ),
      state: forms(
        'strong, on high alert, on standby, at readiness, on alert, on readiness, on high readiness, under arms, under arm, in uniform, ready, battle-ready, on call, in reserve, combat-ready, in rank',
      ),
    },
  },
  owned: 'strength',
  also: {
    person: [
      ...MOBILISED,
      ...forms(
        'join legion, join guard, join brigade, join battalion, join regiment, join army, integrate army, integrate force, go awol, volunteer front, volunteer fight, volunteer army, volunteer military, answer call-up, heed call-up, call arm, conscription, recruitment, enlistment, mobilisation, mobilization, join rank, join fight, take up arm, under arm, commit, press into service, press service, sign contract, join military, call up, enlist, recruit, conscript, draft, mobilise, mobilize, sign up, call-up',
      ),
    ],
  },
  ofArmedBodies: forms(
    'take on, in place, have, number, command, comprise, total, boast, count, muster, consist, field, strong, in rank, deploy, send, dispatch, post, station, mass, assemble, concentrate, throw, hurl, pour, funnel, commit, rush, airlift, mobilise, mobilize, recruit, enlist, train, draft, call up, withdraw, pull out, pull back, reinforce, bolster, beef up, ' +
      'army, military, force, navy, garrison, contingent, militia, corps, brigade, battalion, guard, mission, legion, regiment, detachment, reinforcement, strength, manpower, group, band, gang, faction, outfit, column, police, ranks',
  ),
  not: forms(
    'leave home, leave house, flee home, stay in line, stay line, stay on course, stay in bed, remain bed, remain hospital, remain custody, remain jail, back bill, back motion, back plan, join strike, join protest, join march, join rally, join talk, join team, join company, join race, join party, join club, volunteer help, march protest, slip line, recruit participant, recruit people study',
  ),
  article: [],
  example: {
    deployed: 'The country will send 1,200 soldiers to the border.',
    recruited: 'The army enlisted 30,000 volunteers this year.',
    withdrawn: 'Around 400 troops were pulled out of the valley.',
    strength: 'The garrison numbers about 900 soldiers.',
  },
});
