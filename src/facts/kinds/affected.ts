import { DISEASES } from '../../lexicon/diseases.js';
import { defineKind, forms } from './define.js';

/** "1,900 cholera cases", "cases of measles". */
const CASES: readonly string[] = DISEASES.map((disease) => `${disease} case`);

export const affected = defineKind({
  name: 'affected',
  summary: 'People in need, hungry, infected, trapped, rescued or otherwise affected.',
  counts: ['person', 'household', 'fighter', 'harm'],
  measures: {
    in_need: {
      patient: forms(
        'starve, feed, threaten famine, leave hungry, need, reach, assist, help, leave need, force hungry, malnourish, undernourish, deprive food, put risk, push famine, push hunger',
      ),
      agent: forms(
        'need, face hunger, face famine, go hungry, depend, rely, require, starve, lack, need aid, need assistance, need help, face starvation, face shortage, suffer hunger, experience hunger, struggle, face insecurity, face level, suffer malnutrition, go without, face malnutrition, require assistance, live poverty, be hungry, face crisis, face emergency, face catastrophe, go food, go without food, go water, skip meal, subsist, survive aid, survive ration, rely aid, depend aid, depend ration, be need, be risk, be starve, be famine, be crisis, be emergency, be brink, be verge, suffer shortage, suffer starvation, suffer insecurity, experience insecurity, experience starvation, need food, need water, need shelter, need protection, want food, lack food, lack water, lack shelter, lack medicine, know meal, have no access, have no food, have no water, have no shelter, have no home, have no medicine',
      ),
      state: forms(
        'in need, hungry, malnourished, food insecure, at risk, food-insecure, in crisis, dependent, starving, destitute, without food, without shelter, undernourished, acutely hungry, in famine, short of food, insecure, severely hungry, in emergency, in catastrophe, in hunger, in poverty, on brink, on verge, without water, without aid, without medicine, without enough food, in want, in dire need, in urgent need, in desperate need, at risk of famine, at risk of starvation, under threat, reliant, food-aid dependent',
      ),
      event: [],
      of: forms('need, hunger, starvation, malnutrition, aid, assistance, ration, relief'),
    },
    infected: {
      patient: forms(
        'infect, sicken, diagnose, hospitalise-with, strike down, contaminate, quarantine, isolate, treat cholera, treat measles, treat malaria, treat ebola, treat virus, treat disease, treat diarrhoea, treat diarrhea',
      ),
      agent: forms(
        'contract, test positive, fall ill, fall sick, be ill, be sick, be infect, be positive, suffer cholera, suffer diarrhoea, suffer disease, have cholera, have virus, have disease, catch virus, catch disease, come down cholera, come down fever, come down disease, come down illness, come down virus',
      ),
      state: forms('infected, sick, ill, positive'),
      event: [...forms('infection, case, confirmed case, suspected case, new case, fresh case'), ...CASES],
      of: [...forms('infection, outbreak'), ...CASES],
    },
    trapped: {
      patient: forms(
        'stick, trap, besiege, encircle, strand, surround, pin down, bury alive, block, maroon, bury rubble, bury debris, bury mud, bury snow, bury ruin, bury landslide, bury avalanche, bury sludge, bury earth, bury wreckage, bury concrete, bury house, hem in, corner, hold siege, keep siege, leave stranded, leave trapped, pin rubble, blockade, entomb, catch rubble, snow in',
      ),
      agent: forms(
        'remain trapped, be strand, be stick, be trap, be rubble, be siege, remain rubble, remain underground, remain inside, remain siege, remain strand, remain besiege, lie rubble, lie debris, stay trapped, live siege, cling',
      ),
      state: forms(
        'trapped, stranded, besieged, encircled, stuck, under rubble, surrounded, buried, marooned, under siege, under debris, under wreckage, under mud, under snow, under ruin, under concrete, under blockade, in rubble, inside rubble, entombed, pinned, pinned down, snowed in, aground, blockaded',
      ),
      of: forms('siege, encirclement'),
    },
    rescued: {
      counts: ['person', 'household', 'fighter'],
      patient: forms(
        'rescue, save, pull out, dig out, pluck, pull alive, lift, pull rubble, take rubble, take out rubble, bring rubble, bring out rubble, lift rubble, carry rubble, take debris, take out debris, pull debris, pull water, pull sea, pull wreckage, pull ruin, pull building, pull mud, pull river, pull home, pull safety, pull boat, pull mine, pull house, pull cellar, dig rubble, dig cellar, dig, dig alive, find alive, locate alive, bring alive, bring out alive, bring surface, bring ashore, fish, fish out, fish water, fish sea, pick sea, pick up sea, pick up water, pick up boat, pick up migrant, pick up survivor, pick up sailor, pick up crew, pick up passenger, pick up frigate, pick up ship, pick up vessel, pick up coastguard, pick up trawler, pick up helicopter, pick up lifeboat, pick up tanker, pick up lifeboats, pick off, pluck alive, pluck sea, pluck roof, pluck water, winch, winch up, hoist, lift safety, airlift roof, free rubble, free wreckage, free debris, free ruin, recover alive, extract alive, extract rubble, extract wreckage, extricate, unearth alive, take rooftop, carry safety, evacuate rooftop, bring safety, haul, haul out, haul rubble, drag rubble, winch safety',
      ),
      agent: forms('be rescue, be pull, be save, be bring, be find alive, emerge alive, emerge rubble'),
      state: forms('rescued, safe and well'),
      of: forms('rescue, saving, extrication'),
    },
    other: {
      patient: forms(
        'affect, expose, vaccinate, orphan, leave orphan, endanger, immunise, immunize, inoculate, leave widow, traumatise, traumatize, bereave, disrupt, leave job, leave jobless, leave unemployed, leave classroom, keep school, deprive education, impact',
      ),
      agent: forms(
        'lose job, lose livelihood, be path, live risk, lose income, lose crop, miss school, miss class, be school, lose parent, lose father, lose mother, have classroom',
      ),
      state: forms(
        'affected, at risk of, in path, in danger, among affected, unemployed, out of school, without school, without job, jobless, orphaned, in harm way, bereaved, exposed, traumatised',
      ),
      of: forms('vaccination'),
    },
  },
  not: forms(
    'rescue company, rescue bank, rescue club, save job, save life, save goal, save point, save match, save money, save penalty, save shot, recover point, recover loss, need vote, need goal, need point, need run, need win, reach final, reach semi, reach settlement, reach summit, reach age, help win, help police',
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
