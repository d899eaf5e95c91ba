import { BRINGS_OUT, CAPTIVITY, GETS_OUT, HIDEOUT, STAYS } from '../../lexicon/whereabouts.js';
import { defineKind, forms, pairs, ways } from './define.js';

/** People captured, detained, held or released: "rebels freed 14 hostages". */
export const captives = defineKind({
  name: 'captives',
  summary: 'People captured, abducted, arrested, held or released.',
  counts: ['person', 'fighter', 'harm', 'household'],
  measures: {
    captured: {
      patient: [
        ...pairs(
          'bundle, drag, march, herd, shove, force, load',
          'car, van, bus, vehicle, truck, jeep, pickup, bush, forest, jungle',
        ),
        ...pairs(
          'gunman, militant, insurgent, rebel, bandit, attacker, raider, kidnapper, gang, jihadist, militiaman, assailant, intruder, pirate, extremist, terrorist, man',
          'take along, take off, haul, haul off, whisk, lead away, lead off, march off, march away, take away, take back, drive off, ride off, carry off',
        ),
        ...forms(
          'insurgent take, militant take, gunman take, rebel take, bandit take, raider take, jihadist take, kidnapper take, pirate take',
        ),
        ...pairs(
          'lead off, march off, lead away, march away, haul, drag, take, take away, drive off, force, bundle, seize, carry off',
          'gunpoint',
        ),
        ...ways('whisk, march, herd, drag, lead, bundle, haul, force, take', 'to', 'bush, forest, jungle'),
        // "pupils taken from a school"
        ...ways('take', 'from', 'school, boarding school, dormitory, seminary, village, farm, church, mosque, minibus'),
        ...pairs('spirit, march, drag, haul, whisk, spirit away', '* across, * over'),
        ...forms(
          'make away, make away with, whisk bush, whisk forest, take bush, take forest, capture, abduct, kidnap, seize, take hostage, take prisoner, take captive, snatch, take alive, capture alive, make prisoner of, make hostage of, make captive of, march off, cart off, frogmarch, carry off, drag off, drag away, drag back, haul back, lead away, march away, spirit away, make off, whisk away, make off with, take girl, take boy, take man, take woman, take child, take villager, take soldier, take civilian, take student, take sailor, take worker, take technician,  take away, seize hostage, grab, waylay, hold up hostage, carry away, enslave, conscript forcibly, hijack passenger, surrender',
        ),
      ],
      agent: forms(
        'surrender, surrender troop, be captured, fall captive, fall captivity, fall hand, give up arm, give themselves, give up themselves, lay arm, lay down arm, lay weapon',
      ),
      event: forms('abduction, kidnapping, abductee'),
      of: forms('abduction, kidnapping, capture, seizure, taking, kidnap, surrender, snatching, rounding up'),
    },
    detained: {
      patient: [
        ...pairs('raid, operation, swoop, sweep, crackdown, police, dragnet, sting', 'net'),
        // "riot police bundled 50 people into vans"
        ...pairs(
          'police, policeman, policewoman, officer, gendarme, agent, detective',
          'bundle, drag, drag away, drag off, march, herd, shove, load, cart off, cart away, lead away, grab, snatch, seize, take away, take',
        ),
        ...ways(
          'throw, put, place, lock, toss, fling, clap, take, land, bring, send, haul, drag, cart, lead, march, remand, confine',
          'to',
          CAPTIVITY,
        ),
        ...ways('remand, place, put, detain, jail', 'in', CAPTIVITY),
        ...pairs(
          'throw, put, place, lock, toss, fling, clap, take, land, bring',
          'jail, prison, custody, cell, bar, detention, dungeon, iron, handcuff',
        ),
        ...pairs(
          'take, take away, take in, bring, bring in, pull in, haul in, hold, summon, lead away',
          'questioning, interrogation',
        ),
        ...forms(
          'hold * over, end up bar, wind up bar, land bar, put bar, arrest, detain, jail, imprison, apprehend, round up, intern, incarcerate, lock up, nab, catch, remand, place arrest, put arrest, rearrest, re-arrest, collar, bust, hold suspicion, hold charge, police hold, detective hold, investigator hold, sweep up, haul in, take into custody, court-martial, handcuff, pick up, haul off, haul away, lead away handcuff, lead handcuff, cuff, nick, scoop up, run in, take station, take police, soldier take away, police take away, troop take away, officer take away, agent take away, army take away, recapture, clap, pinch, corral, swoop, detain jointly',
        ),
      ],
      event: forms('arrest, detention'),
      of: forms('arrest, detention, imprisonment, jailing, roundup, round-up, incarceration, apprehension, internment'),
      state: forms('under arrest, under house arrest'),
    },
    released: {
      patient: [
        ...ways(`${BRINGS_OUT}, return, send, send back, bring back, buy, win, let, let out`, 'from', CAPTIVITY),
        ...forms(
          'receive hostage, receive prisoner, receive captive, receive detainee, receive pow, let go of, let off, receive exchange, receive swap, get exchange, get swap, get back exchange, get back swap, release, free, exchange, swap, trade, get back, win back, let out, bail out, let home, let leave, let walk, let walk free, allow home, hand over, hand back, hand * to, exchange for, swap for, trade for, be exchange for, be swap for, be trade for, turn over, liberate, let go, let go home, set free, set liberty, turn loose, pardon, amnesty, parole, bail, grant amnesty, give back, send home, get home, secure release, bring freedom, ransom, bring back, bring home, return prisoner, return hostage, return captive, return detainee, return pow, fly home prisoner, fly home hostage, fly home captive, fly home detainee, fly home pow, give up prisoner, give up hostage, give up captive, give up detainee, give up pow, surrender prisoner, surrender hostage, send back prisoner, send back hostage',
        ),
      ],
      agent: [
        ...ways(`${GETS_OUT}, return, go, leave, come back`, 'from', CAPTIVITY),
        ...forms(
          'change hand, walk free, go free, be free, gain freedom, regain freedom, win freedom, recover freedom, gain liberty, regain liberty, win liberty, recover liberty, be liberty, taste freedom, leave captivity, return captivity, come captivity, emerge captivity, escape captivity, escape captor, hostage escape, captive escape, hostage return, captive return, prisoner return, hostage come, captive come, walk jail, walk prison, walk out jail, walk out prison, leave jail, leave prison, leave detention, return exchange, return swap, come exchange, come swap, come back exchange, come back swap, return freedom',
        ),
      ],
      of: forms('release, exchange, swap, freeing, return, handover, hand-over, liberation, freedom, pardon, amnesty'),
      event: forms('release'),
    },
    held: {
      patient: [
        ...pairs('kidnapper, captor, abductor, hostage-taker, gunman, hijacker, pirate, bandit', 'keep, retain, still keep'),
        ...pairs('kidnapper, captor, abductor, hostage-taker, hijacker', 'have'),
        // "has registered 3,400 soldiers as prisoners of war"
        ...pairs(
          'confirm, register, list, record, recognise, recognize, identify, count, verify, acknowledge, classify, document',
          'prisoner, captive, hostage, pow, prisoner of war, detainee, abductee',
        ),
        ...ways(
          'hold, keep, confine, imprison, lock, lock up, shut, shut up, chain, chain up, cage, intern',
          'in',
          `${HIDEOUT}, ${CAPTIVITY}`,
        ),
        ...forms(
          'detain still, jail still, imprison still, incarcerate still, intern still, lock up still, hold still, hold, have hostage, have captive, have prisoner, have detainee, hold captive, hold prisoner, hold hostage, keep captive, keep prisoner, keep hostage, keep cell, keep detention, keep captivity, keep bar, lock, be hostage, be captive, hold on to, hang on to',
        ),
      ],
      agent: [
        ...ways(STAYS, 'in', CAPTIVITY),
        ...pairs('spend', 'hostage, captive, prisoner, jail, prison, captivity, custody, detention'),
        ...pairs('suspect, inmate, detainee, prisoner, captive, hostage, convict', 'languish, rot, be detain, remain detain'),
        ...forms(
          'hostage be in, hostage be inside, captive be in, captive be inside, abductee be in, hostage be alive, hostage languish, remain detain, remain jail, remain imprison, remain lock up, hostage stay, hostage remain, detainee remain, remain custody, remain captivity, remain detention, remain prison, be jail, be prison, sit jail, sit prison, stay captivity, serve sentence, await trial, be bar, captive remain, prisoner remain, remain captive, languish, be captivity, be held, be detention, be custody, be hand, remain hand, stay hand',
        ),
      ],
      state: forms(
        'with captor, with kidnapper, with abductor, with bandit, in captor hand, with gunman, in captivity, captive, hostage, detainee, prisoner war, political prisoner, locked up, incarcerated, interned, in dungeon, in penitentiary, in detention, imprisoned, in jail, in prison, in custody, behind bar, behind bars, in cell, in cells, under detention, in hands, prisoner',
      ),
      of: forms('captivity, holding'),
      event: forms('political prisoner'),
    },
  },
  // a catch of fish, a free kick, a trade of players; people brought out of wreckage are rescued; those who flew home were away
  not: forms(
    'free rubble, free wreckage, free debris, free car, free vehicle, free ruins, let know, let see, let die, catch crossfire, catch fire, catch blast, catch explosion, catch attack, catch shelling, catch strike, catch avalanche, catch landslide, catch storm, catch flood, catch fighting, catch violence, catch clash, catch stampede, catch up, catch train, catch bus, catch flight, hand over police, hand police, hand over authority, hand authority, deliver police, turn over police, turn police, surrender police, take away point, take away job, take * over hill, take over company',
  ),
  article: ['captured', 'detained', 'released', 'held'],
  example: {
    captured: 'Gunmen abducted 17 students.',
    detained: 'Police arrested more than 30 suspects.',
    released: 'Both sides exchanged 90 prisoners.',
    held: 'The group still holds 12 hostages.',
  },
});
