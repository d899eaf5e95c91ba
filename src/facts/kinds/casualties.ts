import { defineKind, forms } from './define.js';

export const casualties = defineKind({
  name: 'casualties',
  summary: 'People reported killed, injured, missing, or hurt in ways the text does not part.',
  counts: ['person', 'fighter', 'household', 'harm', 'unit'],
  measures: {
    killed: {
      patient: forms(
        'kill, execute, murder, massacre, slaughter, slay, behead, assassinate, gun down, shoot dead, hang, lynch, electrocute, eliminate, neutralise, neutralize, kill off, butcher, drown, mow down, liquidate, stab death, beat death, shoot death, crush death, hack death, burn death, starve death, freeze death, torture death, trample death, stone death, scald death, poison death, knife death, batter death, squeeze death, club death, burn alive, bury alive, decapitate, strangle, asphyxiate, suffocate, dismember, immolate, crucify, pick off, finish off, cut down, strike down, do away, martyr, wipe out, take out, destroy, put death, exterminate, annihilate, blow up, cost life, take life, claim life, claim soul, lose life, end life, find dead, leave dead, pronounce dead, declare dead, confirm dead, shoot fatally, wound fatally, injure fatally, claim victim, consign grave, do away with, victimise, bury citizen, bury victim, bury dead, bury soldier, bury fighter, bury brother, bury comrade, bury martyr, lose man, lose officer, lose policeman, lose comrade, lose colleague, lose friend, lose people, lose child, lose son, lose daughter, lose brother, lose relative, lose civilian',
      ),
      agent: forms(
        'die, perish, succumb, expire, embrace martyrdom, attain martyrdom, achieve martyrdom, fall martyr, be martyr, lose life, give life, lay life, lay down life, pay life, pass away, be dead, lie dead, drown, suffocate, asphyxiate, freeze death, burn death, bleed death, starve death, choke death, fall death, plunge death, leap death, meet death, find death, drop dead, die death, soldier fall, troop fall, fighter fall, serviceman fall, fall battle, fall action, fall combat, commit suicide, take life, survive not',
      ),
      state: forms(
        'dead, killed, deceased, lifeless, among dead, among killed, among fatality, among corpse, dead on arrival, beyond help, fatal',
      ),
      event: forms(
        'death, fatality, killing, murder, execution, body, corpse, assassination, homicide, slaying, martyr, burial, lynching, beheading, femicide, drowning, dead',
      ),
      of: forms(
        'death, killing, murder, massacre, execution, assassination, loss, slaying, body, remains, remain, corpse, toll, death toll, fatality, slaughter, beheading, funeral, shooting dead, life, lynching, burial',
      ),
    },
    injured: {
      patient: forms(
        'injure, treat injury, treat wound, treat burn, treat shock, treat inhalation, treat concussion, treat hospital, admit hospital, bring hospital, airlift hospital, fly hospital, send hospital, transport hospital, transfer hospital, take clinic, rush clinic, leave critical, sicken smoke, bruise, cut glass, lacerate, blind, cripple, paralyse, paralyze, gash, shoot injure, blow off, wound, hurt, maim, hospitalise, hospitalize, burn, disfigure, mutilate, concuss, poison, maul, trample, scald, take hospital, treat cut, treat fracture, treat bone, rush hospital, leave injury, leave wound, hit bullet, strike bullet, graze, graze bullet, strike shrapnel, hit shrapnel, strike debris, hit debris, strike fragment, hit fragment, strike glass, strike gunfire, hit gunfire',
      ),
      agent: forms(
        'sustain injury, suffer injury, sustain wound, sustain burn, suffer fracture, suffer concussion, suffer contusion, suffer cut, suffer bruise, suffer inhalation, suffer shock, suffer trauma, receive wound, lose leg, lose limb, lose foot, lose arm, lose hand, lose eye, lose sight, recover hospital, lie hospital, remain hospital, be intensive care, fight life, undergo surgery, seek treatment, break bone, break leg, break arm, suffer burn, suffer wound, need treatment, receive treatment, be hospital, require treatment, receive injury, suffer shrapnel, sustain gunshot, suffer gunshot',
      ),
      state: forms(
        'injured, wounded, hurt, hospitalised, hospitalized, unconscious, in hospital, in condition, in care, in intensive care, on life support, in surgery, bleeding, among injured, among wounded, critical, critically ill, with injury, with wound, with burn, with fracture, with cut, with shrapnel',
      ),
      event: forms('injury, wounded, injured, hospitalisation, hospitalization'),
      of: forms('injury, wounding, hospitalisation, hospitalization, maiming, number injured'),
    },
    missing: {
      patient: forms(
        'report missing, list missing, leave missing, declare missing, consider missing, lose contact, lose sea, sweep sea, wash overboard, swallow sea, unaccount',
      ),
      agent: forms(
        'go missing, disappear, vanish, be miss, be unaccounted, be missing, remain missing, remain unaccounted, fail return, be astray, stay missing, be still miss, vanish trace, feature missing',
      ),
      state: forms('missing, unaccounted, unaccounted for, unaccount, lost, among missing, adrift, at sea unaccounted'),
      event: forms('disappearance'),
      of: forms('disappearance, search, hunt'),
    },
    casualties: {
      patient: forms(
        'shoot, stab, knife, run over, gas, hit, strike, lose, harm, ram, plough, plow, mow, attack knife, attack axe, attack machete, attack hammer, slash, spear',
      ),
      event: forms('casualty, loss, shooting victim, stabbing victim, gunshot victim, blast victim, mine victim'),
      of: forms(
        'casualty, casualty count, casualty figure, casualty toll, casualty rate, losses, personnel loss, troop loss, manpower loss, combat loss, battlefield loss, human loss, shooting, stabbing, loss',
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
  not: forms('strike deal, strike agreement, hit market, hit street, hit headline'),
  only: {
    fighter: forms(
      'destroy, eliminate, neutralise, neutralize, liquidate, take out, wipe out, blow up, lose, hit, strike, annihilate, exterminate',
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
