import { defineKind, forms } from './define.js';

export const casualties = defineKind({
  name: 'casualties',
  summary: 'People reported killed, injured, missing, or hurt in ways the text does not part.',
  counts: ['person', 'fighter', 'household', 'harm', 'unit'],
  measures: {
    killed: {
      patient: forms('kill, execute, murder, massacre, slaughter, slay, behead, assassinate, gun down, shoot dead, hang, lynch, electrocute, crush to death, eliminate, neutralise, neutralize, kill off, burn to death, butcher, drown, mow down, liquidate, stab to death, beat to death, martyr, wipe out, take out, destroy, put death, exterminate, annihilate, blow up, cost life, take life, claim life, claim soul, lose life, end life, find dead, leave dead'),
      agent: forms('die, perish, succumb, lose life, be dead, drown, starve, fall, suffocate, lose lives, freeze to death, burn to death, bleed to death'),
      state: forms('dead, killed, deceased, lifeless, among dead, among killed, among fatalities'),
      event: forms('death, fatality, killing, murder, execution, body, corpse, assassination, homicide, dead'),
      of: forms('death, killing, murder, massacre, execution, assassination, loss, slaying, body, remains, corpse, toll, death toll, fatality, slaughter, beheading, funeral, shooting dead, life, lynching, burial'),
    },
    injured: {
      patient: forms('injure, wound, hurt, maim, hospitalise, hospitalize, burn, disfigure, mutilate, concuss, poison, maul, trample, scald, take hospital, rush hospital'),
      agent: forms('sustain injury, suffer injury, suffer burn, suffer wound, need treatment, receive treatment, be hospital, require treatment, receive injury, suffer shrapnel'),
      state: forms('injured, wounded, hurt, hospitalised, hospitalized, unconscious, in hospital, in condition, among injured, among wounded'),
      event: forms('injury, wound, wounded, injured'),
      of: forms('injury, wounding, hospitalisation, hospitalization, maiming, number injured'),
    },
    missing: {
      patient: forms('report missing, list missing, leave missing, lose contact'),
      agent: forms('go missing, disappear, vanish, be miss, be unaccounted, be missing, remain missing, remain unaccounted, feature missing'),
      state: forms('missing, unaccounted, unaccounted for, among missing'),
      event: forms('disappearance'),
      of: forms('disappearance, search, hunt'),
    },
    casualties: {
      patient: forms('shoot, stab, knife, run over, gas, hit, strike, lose'),
      event: forms('casualty, loss, victim'),
      of: forms('casualty, shooting, stabbing, loss'),
      state: [],
    },
  },
  together: { 'injured+killed': 'casualties', 'casualties+killed': 'killed', 'casualties+injured': 'injured', 'killed+missing': 'missing' },
  only: { fighter: forms('destroy, eliminate, neutralise, neutralize, liquidate, take out, wipe out, blow up, lose, hit, strike, annihilate, exterminate') },
  article: ['killed', 'injured', 'missing', 'casualties'],
  example: {
    killed: 'At least 14 people were killed.',
    injured: 'The blast wounded nine others.',
    missing: 'Two fishermen are still missing.',
    casualties: 'The brigade suffered about 200 casualties.',
  },
});
