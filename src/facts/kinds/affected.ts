import { DISASTERS } from '../../lexicon/disasters.js';
import { DISEASES } from '../../lexicon/diseases.js';
import { BRINGS_OUT, BURIED_IN, HELPS_OUT, PERIL_AT, PERIL_AT_SEA } from '../../lexicon/whereabouts.js';
import { defineKind, forms, pairs, ways } from './define.js';

/** "1,900 cholera cases", "cases of measles". */
const CASES: readonly string[] = DISEASES.map((disease) => `${disease} case`);

/** "cholera struck 40 villagers", "40 came down with anthrax": each verb with each disease, in this order or that. */
const diseaseAfter = (verbs: string): readonly string[] =>
  forms(verbs).flatMap((verb) => DISEASES.map((disease) => `${verb} ${disease}`));
const diseaseBefore = (verbs: string): readonly string[] =>
  forms(verbs).flatMap((verb) => DISEASES.map((disease) => `${disease} ${verb}`));

/** "hit by the floods", "suffered from the drought". */
const disasterAfter = (verbs: string): readonly string[] =>
  forms(verbs).flatMap((verb) => DISASTERS.map((disaster) => `${verb} ${disaster}`));
const disasterBefore = (verbs: string): readonly string[] =>
  forms(verbs).flatMap((verb) => DISASTERS.map((disaster) => `${disaster} ${verb}`));

/** "on the brink of famine", "at risk of starvation". */
const ON_THE_BRINK: readonly string[] = forms('on brink, on verge, on edge, at risk, at point, in danger, under threat').flatMap(
  (edge) => ['famine', 'starvation', 'starving', 'hunger', 'malnutrition'].map((want) => `${edge} of ${want}`),
);

/** People in need, infected, trapped or rescued: "6,000 villagers need water". */
export const affected = defineKind({
  name: 'affected',
  summary: 'People in need, hungry, infected, trapped, rescued or otherwise affected.',
  counts: ['person', 'household', 'fighter', 'harm'],
  measures: {
    in_need: {
      patient: [
        ...pairs('threaten, menace, face, afflict, stalk', 'hunger, starvation, famine, malnutrition'),
        ...forms(
          'treat malnutrition, admit malnutrition, treat starvation, starve, stunt, feed, threaten famine, leave hungry, need, reach, assist, help, leave need, force hungry, malnourish, undernourish, deprive food, put risk, push famine, push hunger, insecurity affect, hunger affect, famine affect, malnutrition affect, starvation affect, insecurity threaten, famine threaten, hunger threaten, starvation threaten, malnutrition threaten, hunger stalk, famine stalk, push poverty, push starvation, plunge hunger, plunge poverty, leave starve, leave destitute, leave dependent, leave food, leave shelter, deprive medicine, deprive aid',
        ),
      ],
      agent: [
        ...pairs(
          'need, rely, depend, live, survive, subsist, get by',
          'aid, food aid, assistance, relief, handout, ration, charity',
        ),
        ...pairs('cross, pass, near', 'threshold'),
        ...pairs('risk', 'famine, hunger, starvation, malnutrition'),
        ...forms(
          'go day, need, face phase, reach phase, be phase, face hunger, face famine, go hungry, depend, rely, require, starve, lack, need aid, need assistance, need help, face starvation, face shortage, suffer hunger, experience hunger, struggle, face insecurity, face level, suffer malnutrition, go without, face malnutrition, require assistance, live poverty, be hungry, face crisis, face emergency, face catastrophe, go food, go without food, go water, skip meal, subsist, survive aid, survive ration, rely aid, depend aid, depend ration, be need, be starve, be famine, be crisis, be emergency, be brink, be verge, suffer shortage, suffer starvation, suffer insecurity, experience insecurity, experience starvation, need food, need water, need shelter, need protection, want food, lack food, lack water, lack shelter, lack medicine, know meal, have no access, have no food, have no water, have no shelter, have no home, have no medicine, lack access, rely handout, live handout, survive handout, depend handout, depend on, rely on, live ration, queue food, queue bread, queue water, beg food, be hunger, be malnutrition, endure hunger, suffer famine, battle hunger, have no clean water, have no aid, have nothing, await aid, await relief, await food, live hunger, live condition, be dependent, be destitute, slide hunger, fall hunger, sink hunger, slip hunger, not have eat, not get eat, not have enough, not get enough, not have food, not have water, not have access, not have meal, not know meal, not know come, not eat, not afford food, not afford enough, not afford eat, not afford meal, not afford bread, slide poverty, sink poverty, fall poverty, survive meal, live meal, eat meal',
        ),
      ],
      state: [
        ...forms(
          'in need, hungry, malnourished, stunted, underfed, food insecure, food-insecure, in crisis, dependent, starving, destitute, without food, without shelter, undernourished, acutely hungry, in famine, short of food, insecure, severely hungry, in emergency, in catastrophe, in hunger, in poverty, on brink, on verge, without water, without aid, without access, without medicine, without enough food, in want, in dire need, in urgent need, in desperate need, at risk of famine, at risk of starvation, reliant, food-aid dependent, acutely food insecure, severely food insecure, short of water, short of medicine, dependent on aid, living in poverty, famine-stricken, desperate, short of milk, short of bread, short of fuel, short of supply, short of necessity',
        ),
        ...ON_THE_BRINK,
        // "6,000 are at famine levels", "in starvation conditions"
        ...pairs(
          'at, in',
          'starvation level, famine level, crisis level, emergency level, catastrophe level, famine condition, starvation condition, catastrophe condition, hunger condition, famine-like condition, catastrophic condition, emergency condition, crisis condition, level of hunger, level of starvation, level of famine, condition of famine, condition of starvation',
        ),
        ...forms('in phase, in ipc phase, beyond reach, beyond reach of aid, out of reach of aid'),
      ],
      event: [],
      of: forms('need, hunger, starvation, malnutrition, aid, assistance, ration, relief'),
    },
    infected: {
      patient: [
        ...forms(
          'infect, sicken, diagnose, hospitalise-with, strike down, contaminate, quarantine, isolate, treat cholera, treat measles, treat malaria, treat ebola, treat virus, treat disease, treat diarrhoea, treat diarrhea, be diagnose in, be detect in, be confirm in, be find in, virus infect, disease affect, disease strike, disease infect, disease afflict, fever affect, fever strike, outbreak sicken, outbreak affect, outbreak infect, outbreak strike, epidemic affect, epidemic infect, hospitalise with, take ill, poison food',
        ),
        ...diseaseAfter('treat, diagnose, infect, hospitalise, hospitalize'),
        ...forms('polio paralyse, polio paralyze, polio cripple'),
        ...diseaseBefore('infect, sicken, strike, hit, affect, afflict, strike down'),
      ],
      agent: [
        ...forms(
          'contract, test positive, fall ill, fall sick, be ill, be sick, be infect, be positive, suffer cholera, suffer diarrhoea, suffer disease, have cholera, have virus, have disease, catch virus, catch disease, come down cholera, come down fever, come down disease, come down illness, come down virus, go down fever, develop symptom, develop fever, show symptom, get sick, get ill, be contaminate, be carrier, carry virus, suffer measles, fall victim disease, become infect, become ill, become sick, come down with, go down with',
        ),
        ...diseaseAfter('contract, catch, have, suffer, come down, go down, get, carry, develop'),
      ],
      state: forms(
        'infected, sick, ill, positive, unwell, symptomatic, with symptom, under quarantine, in quarantine, in isolation',
      ),
      event: [...forms('infection, case, confirmed case, suspected case, new case, fresh case'), ...CASES],
      of: [...forms('infection, outbreak'), ...CASES],
    },
    trapped: {
      patient: forms(
        'fear bury, remain bury, believe bury, think bury, presume bury, stay bury, lie bury, stick, trap, besiege, encircle, strand, surround, pin down, bury alive, block in, snow block, maroon, bury rubble, bury debris, bury mud, bury snow, bury ruin, bury landslide, bury avalanche, bury sludge, bury earth, bury wreckage, bury concrete, bury house, hem in, corner, hold siege, keep siege, leave stranded, leave trapped, pin rubble, blockade, entomb, catch rubble, snow in, pin, landslide bury, avalanche bury, mudslide bury, rockslide bury, landslip bury, mud bury, earth bury, snow bury, quake bury, earthquake bury, slide bury, building bury, collapse bury, leave stick, leave strand, leave trap, leave besiege, leave encircle, leave cut off, cut off, hole up, keep condition, hold basement, wall in, box in, bottle up, lock in, catch debris, catch building, catch mine, imprison rubble, bury sand, bury alive rubble, confine basement, flood in, catch snowdrift, catch snow, catch blizzard, catch fighting',
      ),
      agent: [
        ...ways('remain, stay, lie, stick, be stick, sit, huddle, wait', 'in', BURIED_IN),
        ...forms(
          'remain trapped, be strand, be stick, be trap, be rubble, be siege, remain rubble, remain underground, remain inside, remain siege, remain strand, remain besiege, lie rubble, lie debris, stay trapped, live siege, hole up, remain bury, remain debris, remain ruin, remain basement, be debris, be basement, be ruin, lie ruin, lie buried, sit siege, remain encircle, remain cut off, stick, cling roof, sit roof, wait roof, wait rooftop, wait rescue, await rescue, wait reach, wait boat, wait helicopter, await evacuation, wait evacuation, cling tree, cling wreckage',
        ),
      ],
      state: forms(
        'trapped, stranded, besieged, encircled, stuck, under rubble, surrounded, buried, marooned, under siege, under debris, under wreckage, under mud, under snow, under ruin, under concrete, under blockade, in rubble, inside rubble, entombed, pinned, pinned down, snowed in, aground, blockaded, cut off, under slab, under mudslide, under landslide, under avalanche, under collapsed building, hemmed in, holed up, penned in, behind siege, inside mine, down mine, in mine shaft, under earth, under sand',
      ),
      of: forms('siege, encirclement'),
    },
    rescued: {
      counts: ['person', 'household', 'fighter'],
      patient: [
        ...ways(`${BRINGS_OUT}, save, snatch, pick, recover alive`, 'from', BURIED_IN),
        ...ways(HELPS_OUT, 'from', PERIL_AT),
        // "a trawler took 40 passengers off the burning ferry"
        ...ways('take, take off, bring, bring down, get, get off, pick, pick up, fetch', 'from', PERIL_AT_SEA),
        ...pairs(
          'pick up',
          'migrant, survivor, sailor, crew, passenger, boat, frigate, ship, vessel, coastguard, trawler, helicopter, lifeboat, tanker',
        ),
        ...pairs(
          'pull, bring, carry, help, lift, get, take, drag, lead, guide',
          'safety, ashore, surface, dry land, shore, land, port',
        ),
        ...pairs(
          'pull, dig, bring, bring out, bring home, bring up, find, locate, recover, extract, unearth, pluck, reach, get, get out, carry, carry out, lift, lift out, pull out',
          'alive',
        ),
        ...pairs('find, extract, recover', 'survivor'),
        ...pairs('free', 'rubble, debris, wreckage, wreck, ruin, mud, slab, car, vehicle, lift, elevator'),
        ...pairs('pull', 'home, house, building, cellar, car, boat'),
        ...pairs(
          'firefighter, rescuer, fireman, diver, paramedic, miner, crew, coastguard, lifeguard, mountain rescue, rescue team, rescue worker',
          'free, bring out, carry out, get out, lead out, bring up, bring down',
        ),
        ...forms(
          'rescue, save, pull out, dig out, pluck, lift, dig, fish, fish out, pick off, winch, winch up, hoist, extricate, haul, haul out, carry up, lift out, pull clear, lift clear, drag clear, cut free, pick from, snatch, pull from, bring down helicopter, fly down, bring aboard, pull aboard, lift aboard, bring on board, unblock, deblock, free rubble, unblock rubble',
        ),
      ],
      agent: [
        ...ways(
          'emerge, make, make out, crawl, crawl out, climb out, scramble, scramble out, stagger out, swim, wriggle out, dig out, get out',
          'from',
          BURIED_IN,
        ),
        ...pairs(
          'make, make out, come, come out, get, get out, walk, walk out, emerge, escape, be bring out, be bring, be find',
          'alive',
        ),
        ...forms('be safe, be rescue, be pull, be save, be bring, be pluck, be winch, be lift, be dig, be free'),
      ],
      state: forms('rescued, safe and well'),
      of: forms('rescue, saving, extrication'),
    },
    other: {
      patient: [
        ...forms(
          'give vaccine to, give jab to, give dose to, give shot to, administer vaccine to, administer dose to, affect, expose, vaccinate, orphan, leave orphan, endanger, immunise, immunize, inoculate, leave widow, traumatise, traumatize, bereave, disrupt, leave job, leave jobless, leave unemployed, leave classroom, keep school, deprive education, impact, disrupt life, affect life, upend life, blight life, wreck life, ruin life, overturn life',
        ),
        ...disasterAfter('hit, strike, batter, ravage, devastate, touch, impact, lash, pummel, pound, buffet, swamp, jolt, pelt'),
        ...disasterBefore('hit, strike, batter, impact, lash, pummel, buffet'),
      ],
      agent: [
        ...forms(
          'lose job, lose livelihood, be path, live risk, lose income, lose crop, miss school, miss class, be school, lose parent, lose father, lose mother, have classroom, lose livestock, lose cattle, lose harvest, lose field, lose farmland, lose livelihoods, lose business, lose schooling, lose access school, live area affected, feel effect, suffer effect, feel impact, bear brunt',
        ),
        ...disasterAfter('suffer, endure, experience'),
      ],
      state: forms(
        'affected, at risk of, at risk, under threat, in disaster zone, in flood zone, in danger zone, in affected area, in flooded area, in disaster area, in path, in danger, among affected, unemployed, out of school, without school, without job, jobless, orphaned, in harm way, bereaved, unaccompanied, exposed, traumatised, in path of, in need of vaccination',
      ),
      of: forms('vaccination'),
    },
  },
  not: forms(
    'expose agent, expose spy, expose network, expose ring, expose cell, expose traitor, expose informer, rescue company, rescue bank, rescue club, save job, save life, save goal, save point, save match, save money, save penalty, save shot, recover point, recover loss, need vote, need goal, need point, need run, need win, reach final, reach semi, reach settlement, reach summit, reach age, help win, help police, cut off grid, cut off electricity, cut off power, cut off network, cut off water, cut off gas, cut off heating',
  ),
  article: ['rescued', 'trapped', 'infected'],
  example: {
    in_need: 'Some 3 million people are in need of food.',
    infected: 'Health workers counted 240 cholera infections.',
    trapped: 'Eleven miners remain trapped.',
    rescued: 'Divers rescued 18 passengers.',
    other: 'The floods affected 60,000 people.',
  },
});
