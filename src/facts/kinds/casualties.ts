import { DISEASES } from '../../lexicon/diseases.js';
import { defineKind, forms, pairs, ways } from './define.js';

/** People killed, injured, missing or hit without saying how: "the blast killed four". */
export const casualties = defineKind({
  name: 'casualties',
  summary: 'People reported killed, injured, missing, or hurt in ways the text does not part.',
  counts: ['person', 'fighter', 'household', 'harm', 'unit'],
  measures: {
    killed: {
      patient: [
        // "We lost eight brave officers", "the raid cost them 40 men"
        ...pairs(
          'lose, cost',
          'man, woman, comrade, colleague, friend, people, person, soul, child, kid, baby, boy, girl, son, daughter, brother, sister, sibling, twin, mother, father, parent, wife, husband, grandson, granddaughter, grandchild, grandmother, grandfather, grandparent, uncle, aunt, nephew, niece, cousin, neighbour, neighbor, relative, civilian, officer, policeman, guard, guardsman, nurse, doctor, medic, paramedic, worker, staff, staffer, rescuer, firefighter, journalist, reporter, teacher, student, pupil, classmate, member, resident, villager, citizen, worshipper, parishioner, congregant, passenger, miner, fisherman, farmer, peacekeeper, crewman, sailor, pilot, commander',
        ),
        // "Forty were laid in a mass grave"
        ...pairs('put, lay, place, dump, throw', 'grave, tomb'),
        // "cholera has carried off 70 people"
        ...DISEASES.map((disease) => `${disease} carry off`),
        ...forms(
          'kill, execute, murder, massacre, slaughter, slay, behead, assassinate, gun down, shoot dead, hang, lynch, electrocute, eliminate, neutralise, neutralize, kill off, wipe out family, butcher, drown, mow down, liquidate, stab death, beat death, shoot death, crush death, hack death, burn death, starve death, freeze death, torture death, trample death, stone death, scald death, poison death, knife death, batter death, squeeze death, club death, burn alive, decapitate, strangle, asphyxiate, suffocate, tear piece, tear bit, tear shred, hack piece, cut piece, rip shred, shoot piece, dismember, immolate, crucify, pick off, finish off, cut down, strike down, do away, martyr, wipe out, take out, destroy, put death, exterminate, annihilate, blow up, cost life, take life, claim life, claim soul, lose life, end life, find dead, leave dead, pronounce dead, declare dead, confirm dead, shoot fatally, wound fatally, injure fatally, claim victim, consign grave, do away with, victimise, bury, lay rest, send hell, dispatch hell, send death, blow piece, blow bit, blow apart, tear apart, rip apart, slit throat, cut throat, cremate, inter, kill action, kill dead, pull dead, pull out dead, bring dead, dig out dead, recover dead, exhume, dig up',
        ),
      ],
      agent: forms(
        'die, perish, succumb, expire, lose life, give life, lay life, lay down life, pay life, pass away, be dead, lie dead, drown, suffocate, asphyxiate, freeze death, burn death, bleed death, starve death, choke death, fall death, plunge death, leap death, meet death, find death, fall martyr, be martyr, have throat, burn alive, embrace martyrdom, attain martyrdom, achieve martyrdom, martyr, pay price life, drop dead, die death, soldier fall, troop fall, fighter fall, serviceman fall, fall battle, fall action, fall combat, commit suicide, take life, paratrooper fall, marine fall, comrade fall, defender fall, militant fall, combatant fall, officer fall, survive not, not make it, not make out it, not make, not make alive, not make out alive, not come out alive, not get out alive, not survive, not live',
      ),
      state: forms(
        'dead, drowned, killed, martyred, slain, murdered, massacred, executed, deceased, lifeless, among dead, among killed, among fatality, among corpse, dead on arrival, beyond help, fatal',
      ),
      event: forms(
        'death, fatality, killing, murder, execution, body, corpse, assassination, homicide, slaying, lynching, beheading, femicide, drowning, dead, martyr, martyrdom, burial, suicide, stabbing death, combat death',
      ),
      of: forms(
        'death, killing, murder, massacre, execution, assassination, loss, slaying, body, remains, remain, corpse, toll, death toll, fatality, slaughter, beheading, funeral, shooting dead, life, lynching, burial, martyrdom, demise, death count, body count, death tally, fatality count, decapitation, bloodbath, genocide, pogrom, liquidation, elimination, extermination, gunning down, cost life, price life, expense life, coffin, casket, homicide count, murder count',
      ),
    },
    injured: {
      patient: [
        ...pairs(
          'take, rush, bring, airlift, fly, send, transport, transfer, admit, convey, ferry, carry, drive, move, deliver',
          'hospital, clinic, infirmary, ward, icu, surgery, intensive care, emergency room, casualty ward, trauma unit, burns unit, field hospital, operating theatre, operating table',
        ),
        ...pairs(
          'treat, hospitalise, hospitalize',
          'injury, wound, burn, shock, inhalation, concussion, contusion, hospital, clinic, scene, spot, cut, fracture, bone, bruise, laceration, shrapnel, trauma, hypothermia, dehydration, poisoning, exposure',
        ),
        // "eight people were brought in with fractures", "100 airmen were diagnosed with concussion"
        ...pairs(
          'bring in, take in, carry in, admit, diagnose',
          'injury, brain injury, wound, burn, fracture, concussion, brain trauma, gunshot wound, shrapnel wound',
        ),
        ...forms(
          'injure, leave critical, leave blind, leave disabled, leave crippled, leave paralysed, leave paralyzed, leave handicapped, leave unconscious, leave bleeding, leave maimed, leave scarred, sicken smoke, bruise, cut glass, lacerate, blind, cripple, paralyse, paralyze, gash, shoot injure, blow off, wound, hurt, maim, hospitalise, hospitalize, burn, disfigure, mutilate, concuss, poison, maul, trample, scald, leave injury, leave wound, hit bullet, strike bullet, graze, graze bullet, strike shrapnel, hit shrapnel, strike debris, hit debris, strike fragment, hit fragment, strike glass, strike gunfire, hit gunfire',
        ),
      ],
      agent: [
        ...pairs(
          'sustain, suffer, receive, incur, get, nurse',
          'injury, wound, burn, fracture, concussion, contusion, cut, bruise, laceration, trauma, shrapnel, gunshot, amputation, inhalation, poisoning, shock, fragment',
        ),
        // "walked into a hospital with stab wounds"
        ...ways(
          'walk, walk into, go, come, arrive, turn up, show up, drive, stagger',
          'in',
          'gunshot wound, bullet wound, stab wound, shrapnel wound, wound, injury, burn, fracture',
        ),
        ...ways(
          'escape, get off, come away, emerge, get away',
          'in',
          'bruise, cut, scratch, burn, injury, minor injury, light injury, slight injury, wound, concussion, fracture, broken bone',
        ),
        ...pairs('have', 'serious injury, minor injury, injury, wound, burn, fracture, concussion'),
        ...pairs(
          'seek, ask, request, receive, get',
          'medical help, medical attention, medical assistance, medical aid, medical care, medical treatment, hospital treatment, first aid',
        ),
        ...pairs('need, require', 'attention, treatment, surgery, hospitalisation, hospitalization, hospital treatment, stitch'),
        ...forms(
          'lose leg, lose limb, lose foot, lose arm, lose hand, lose eye, lose sight, recover hospital, lie hospital, remain hospital, be intensive care, fight life, undergo surgery, seek treatment, receive treatment, break bone, break leg, break arm, be hospital, escape minor injury, escape light injury, escape slight injury, remain critical, remain care, remain intensive care, survive injury',
        ),
      ],
      state: forms(
        'injured, wounded, hurt, maimed, concussed, burned, burnt, hospitalised, hospitalized, unconscious, in hospital, in condition, in care, in intensive care, on life support, in surgery, in critical state, in serious state, in grave state, in stable state, in bad way, in coma, in theatre, bleeding, among injured, among wounded, critical, critically ill, with injury, with wound, with burn, with fracture, with cut, with shrapnel, with bruise, with concussion, with contusion, with laceration, with trauma',
      ),
      event: forms('injury, wounded, injured, hospitalisation, hospitalization'),
      of: forms('injury, wounding, hospitalisation, hospitalization, maiming, number injured'),
    },
    missing: {
      patient: forms(
        'report missing, list missing, register missing, record missing, post missing, count missing, search for, not see, not find, not locate, not trace, not account, not hear, leave missing, declare missing, consider missing, lose contact, lose sea, sweep sea, wash overboard, swallow sea, unaccount',
      ),
      agent: forms(
        'go missing, disappear, vanish, fail come, fail report, be whereabouts, be nowhere, be unknown fate, be miss, be unaccounted, be missing, remain missing, remain unaccounted, fail return, be astray, stay missing, be still miss, vanish trace, feature missing',
      ),
      state: forms(
        'missing, out of contact, unaccounted, unaccounted for, unaccount, lost, among missing, adrift, at sea unaccounted',
      ),
      event: forms('disappearance, missing'),
      of: forms('disappearance, search, hunt, whereabouts, fate'),
    },
    casualties: {
      patient: forms(
        'shoot, stab, knife, run over, gas, hit, strike, lose, cost, harm, ram, plough, plow, mow, attack knife, attack axe, attack machete, attack hammer, slash, spear',
      ),
      agent: forms('come harm, come to harm, be harm'),
      event: forms(
        'casualty, loss, victim, shooting victim, stabbing victim, gunshot victim, blast victim, mine victim, personnel loss, combat loss',
      ),
      of: forms(
        'casualty, shooting, stabbing, loss, losses, personnel loss, manpower loss, troop loss, human loss, combat loss, battlefield loss, military loss, loss personnel, loss manpower, loss troop, loss soldier, casualty count, casualty figure, casualty toll, casualty rate',
      ),
      state: [],
    },
  },
  together: {
    'injured+killed': 'casualties',
    'casualties+killed': 'killed',
    'casualties+injured': 'injured',
    'killed+missing': 'missing',
    'injured+missing': 'missing',
  },
  // "six bodies were taken to the hospital" tells of the dead, "struck a deal with 12 men" of nobody hurt
  not: forms('execute warrant, strike deal, strike agreement, hit market, hit street, hit headline'),
  only: {
    fighter: forms(
      'destroy, eliminate, neutralise, neutralize, liquidate, take out, wipe out, blow up, lose, cost, hit, strike, annihilate, exterminate',
    ),
  },
  article: ['killed', 'injured', 'missing', 'casualties'],
  example: {
    killed: 'At least 14 people were killed.',
    injured: 'The blast wounded nine others.',
    missing: 'Two fishermen are still missing.',
    casualties: 'The brigade suffered about 200 casualties.',
  },
});
