import { defineKind, forms } from './define.js';

export const captives = defineKind({
  name: 'captives',
  summary: 'People captured, abducted, arrested, held or released.',
  counts: ['person', 'fighter', 'harm', 'household'],
  measures: {
    captured: {
      patient: forms('capture, abduct, kidnap, seize, take hostage, take prisoner, take captive, snatch, carry off, seize hostage'),
      agent: forms('surrender, be captured, fall captive'),
      event: forms('abduction, kidnapping'),
      of: forms('abduction, kidnapping, capture, seizure, taking'),
    },
    detained: {
      patient: forms('arrest, detain, jail, imprison, apprehend, round up, intern, incarcerate, take custody, lock up, nab, catch, remand, pick up'),
      event: forms('arrest, detention'),
      of: forms('arrest, detention, imprisonment, jailing, roundup'),
      state: forms('in custody, under arrest, behind bars'),
    },
    released: {
      patient: forms('release, free, exchange, swap, trade, hand over, return, liberate, let go, repatriate, set free, ransom, bring back, bring home'),
      agent: forms('walk free, escape, be free, come home, return home'),
      of: forms('release, exchange, swap, freeing, return, handover, repatriation, liberation'),
      event: [],
    },
    held: {
      patient: forms('hold, keep, hold captive, imprison, hold hostage'),
      agent: forms('hostage remain, captive remain, prisoner remain, remain captive, languish, be captivity, be held'),
      state: forms('in captivity, captive, hostage, in detention, imprisoned, in jail, in prison'),
      of: forms('captivity'),
    },
  },
  article: ['captured', 'detained', 'released', 'held'],
  example: {
    captured: 'Gunmen abducted 17 students.',
    detained: 'Police arrested more than 30 suspects.',
    released: 'Both sides exchanged 90 prisoners.',
    held: 'The group still holds 12 hostages.',
  },
});
