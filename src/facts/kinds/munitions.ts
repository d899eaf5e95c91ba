import { defineKind, forms } from './define.js';
import { WEAPON_ROLES } from './weapon-roles.js';

/** Missiles, rockets, bombs, shells and mines: "two rockets fell on the market". */
export const munitions = defineKind({
  name: 'munitions',
  summary:
    'Missiles, rockets, bombs, shells, mines, grenades, interceptors: launched, intercepted, lost, hitting, captured, supplied, held.',
  counts: ['munition'],
  also: {
    // "22 weapons struck the depot"; else weapons are small arms
    weapon: forms(
      'launch, fire, drop, release, expend, unleash, intercept, shoot down, down, destroy air, strike, hit, land, fall, explode, impact, get through, detonate, slam, slam into, penetrate, reach, barrage, salvo, volley, thwart, neutralise, neutralize',
    ),
    mortar: forms(
      'fire, launch, land, explode, hit, strike, fall, barrage, salvo, volley, slam, slam into, rain, lob, hurl, fire at, impact, attack, shelling, bombardment, shell, intercept',
    ),
  },
  measures: WEAPON_ROLES,
  whole: { downed: 'launched', lost: 'launched', hit: 'launched' },
  owned: 'held',
  not: forms(
    'fire corner, fire net, fire goal, fire home, fire wide, fire bar, fire post, fire top, find beach, collect beach, throw javelin, hurl javelin, make hospital',
  ),
  article: ['launched', 'downed', 'lost', 'hit', 'captured'],
  example: {
    launched: 'A barrage of 25 rockets was fired at the base.',
    downed: 'Nineteen of the missiles were intercepted.',
    lost: 'Two missiles fell into the sea.',
    hit: 'A missile struck the harbour.',
    captured: 'Soldiers found 14 grenades.',
    supplied: 'The country will deliver 20,000 shells.',
    held: 'The army has more than 300 missiles left.',
  },
});
