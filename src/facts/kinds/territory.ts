import { defineKind, forms } from './define.js';

/** Shares and areas of land, settlements and distances won: "the army retook nine villages". */
export const territory = defineKind({
  name: 'territory',
  summary: 'Land: shares, areas, settlements and distances controlled, gained, retaken or lost.',
  counts: ['territory', 'settlement'],
  measures: {
    controlled: {
      patient: forms(
        'run, control, occupy, hold, have control, govern, rule, retain, administer, dominate, keep, hold on, have sway, have rule, have authority, have dominion, have command, have possession, have grip, have power, hold control, hold sway, hold rule, hold authority, hold dominion, hold command, hold possession, hold grip, hold power, exercise control, exercise sway, exercise rule, exercise authority, exercise dominion, exercise command, exercise possession, exercise grip, exercise power, maintain control, maintain sway, maintain rule, maintain authority, maintain dominion, maintain command, maintain possession, maintain grip, maintain power, retain control, retain sway, retain rule, retain authority, retain dominion, retain command, retain possession, retain grip, retain power, keep control, keep sway, keep rule, keep authority, keep dominion, keep command, keep possession, keep grip, keep power, wield control, wield sway, wield rule, wield authority, wield dominion, wield command, wield possession, wield grip, wield power, enjoy control, enjoy sway, enjoy rule, enjoy authority, enjoy dominion, enjoy command, enjoy possession, enjoy grip, enjoy power, exert control, exert sway, exert rule, exert authority, exert dominion, exert command, exert possession, exert grip, exert power, command, garrison, possess, hold onto, cling to, hang on, hold on to, preside over, lord, call shot, be master, reign over, rule over, hold over, keep hold, own',
      ),
      agent: forms(
        'be control, remain control, fall control, lie control, be under, be rule, stay control, be hand, remain hand, lie hand, remain under, lie under, stay under',
      ),
      state: forms(
        'under control, in hand, in hands, under occupation, occupied, under siege-control, under rule, under sway, under authority, under command, under administration, under dominion, under domination, under yoke, under grip, under thumb, under heel, under boot, under power, under governance, under hegemony, under flag, under dominance, under writ, in possession, in grip, in grasp, in control, in clutch, in grips, controlled, held',
      ),
      of: forms(
        'control, occupation, hold, bridgehead, enclave, pocket, salient, foothold, rule, possession, charge, command, grip, holder, master, administration, domination, dominance, governance, running, sway, authority, sovereignty, custody, expanse, swathe, swath, patch, chunk',
      ),
      event: [],
    },
    gained: {
      patient: forms(
        'capture, seize, take, gain, annex, conquer, overrun, take control, advance, yield, net, push, take over, move, grab, claim, march, penetrate, storm, occupy, clear, drive, overtake, enter, progress, seize control, gain control, win control, assume control, wrest control, establish control, assert control, consolidate control, extend control, acquire control, secure control, achieve control, cement control, expand control, tighten control, impose control, take possession, take charge, take command, take ground, gain possession, gain charge, gain command, gain ground, snatch, subjugate, subdue, secure, swallow, swallow up, gobble up, absorb, pocket, bite off, carve out, nibble, nibble away, creep, creep forward, crawl, crawl forward, inch, inch forward, edge, edge forward, thrust, press, press forward, forge, forge ahead, roll, sweep through, move up, move forward, move into, break into, break through, encroach, infiltrate, add, bag, lay hand, incorporate, wrest, wrest from, invade, pierce, plunge, thrust into, cut, slice, cut through, drive through, capture control, burst, grind forward, slog, eke out, chalk up, rack up, notch, make gain, make advance, make headway, make progress, mop up, bring under, claim capture, claim control, claim seizure, announce capture, confirm capture',
      ),
      agent: forms(
        'fall, surrender, come control, be seize, pass, change hand, capitulate, succumb, fall hand, come hand, pass hand, pass control, come under, go rebel, be capture, be overrun, be take',
      ),
      of: forms(
        'capture, seizure, control, fall, annexation, conquest, advance, gain, occupation, takeover, surrender, push, thrust, incursion, foray, penetration, breakthrough, progress, expansion, encroachment, land grab, grab, haul, advancement, capturing, seizing, taking, storming, overrunning',
      ),
      event: forms('gain, advance, push, penetration, incursion, thrust'),
    },
    recaptured: {
      patient: forms(
        'return control, return hand, return fold, re-enter, reenter, clear enemy, clear occupier, clear invader, clear militant, clear insurgent, clear rebel, clear terrorist, clear fighter, clear jihadist, clear force, recapture, liberate, retake, regain, reclaim, win back, take back, free, recover, de-occupy, reconquer, regain control, regain authority, regain command, regain possession, regain hold, restore control, restore authority, restore command, restore possession, restore hold, re-establish control, re-establish authority, re-establish command, re-establish possession, re-establish hold, reestablish control, reestablish authority, reestablish command, reestablish possession, reestablish hold, reassert control, reassert authority, reassert command, reassert possession, reassert hold, re-assert control, re-assert authority, re-assert command, re-assert possession, re-assert hold, recover control, recover authority, recover command, recover possession, recover hold, retake control, retake authority, retake command, retake possession, retake hold, resume control, resume authority, resume command, resume possession, resume hold, reclaim control, reclaim authority, reclaim command, reclaim possession, reclaim hold, re-impose control, re-impose authority, re-impose command, re-impose possession, re-impose hold, reimpose control, reimpose authority, reimpose command, reimpose possession, reimpose hold, recapture control, recapture authority, recapture command, recapture possession, recapture hold, win back control, take back control, claw back, wrest back, wrestle back, snatch back, grab back, seize back, get back, recoup, repossess, reoccupy, re-take, re-capture, re-occupy, retrieve, cleanse, purge, rid, emancipate, deoccupy, deliver from, drive out of, drive from, clear out of, clear from, push out of, push from, force out of, force from, expel out of, expel from, eject out of, eject from, oust out of, oust from, dislodge out of, dislodge from, flush out of, flush from, chase out of, chase from, rout out of, rout from, evict out of, evict from, kick out of, kick from, throw out of, throw from, sweep out of, sweep from, boot out of, boot from, hound out of, hound from, squeeze out of, squeeze from, hurl out of, hurl from, remove out of, remove from, uproot out of, uproot from, prise grip, prise, prize from, pry, prise from, wrench, wrench back',
      ),
      of: forms(
        'liberation, recapture, retaking, reconquest, recovery, regaining, liberating, recapturing, reclamation, freeing, return, reoccupation, de-occupation, deoccupation',
      ),
      event: [],
      agent: forms('return control, return fold, be liberate, return hand, revert'),
      state: forms('liberated, recaptured, retaken, de-occupied, back under control, back in hand'),
    },
    lost: {
      patient: forms(
        'lose, cede, give up, abandon, surrender, relinquish, forfeit, lose control, pull back, fall back, retreat, return, hand back, give back, withdraw from, retreat from, pull back from, pull out of, evacuate, hand over, be drive out of, be drive from, be clear out of, be clear from, be push out of, be push from, be force out of, be force from, be expel out of, be expel from, be eject out of, be eject from, be oust out of, be oust from, be dislodge out of, be dislodge from, be flush out of, be flush from, be chase out of, be chase from, be rout out of, be rout from, be evict out of, be evict from, be kick out of, be kick from, be throw out of, be throw from, be sweep out of, be sweep from, be boot out of, be boot from, be squeeze out of, be squeeze from, be turn out of, be strip of, be rob of, be deprive of, be dispossess of, lose grip, lose hold, lose possession, lose sway, lose command, lose authority, relinquish control, relinquish grip, relinquish hold, relinquish possession, relinquish sway, relinquish command, relinquish authority, cede control, cede grip, cede hold, cede possession, cede sway, cede command, cede authority, surrender control, surrender grip, surrender hold, surrender possession, surrender sway, surrender command, surrender authority, yield control, yield grip, yield hold, yield possession, yield sway, yield command, yield authority, concede control, concede grip, concede hold, concede possession, concede sway, concede command, concede authority, give up control, concede, sign away, sign over, part with, quit, vacate, desert, pull out from, fall back from, back out of, renounce, forgo, flee, flee from, leave enemy, leave hand, leave',
      ),
      agent: forms('slip control, slip grasp, slip hand, slip away, slip grip, slip from, slip finger, slip out of'),
      of: forms(
        'loss, cession, withdrawal, retreat, pullout, pull-out, pullback, abandonment, relinquishment, ceding, evacuation, handover',
      ),
    },
  },
  // land under water or snow is in nobody's hands
  not: forms(
    'come under fire, come fire, come attack, come shelling, come bombardment, come strike, come pressure, come threat, come siege, come scrutiny, come sanction, be water, be snow, be ice, be threat, be curfew, be lockdown, be construction, be alert, be warning, be under water, under water, be under snow, under snow, be under curfew, under curfew, under lockdown, be under lockdown, under warning, be under warning, under alert, be under alert, under construction, under cultivation, be under threat, under threat, under pressure, be under pressure, under quarantine, be under quarantine, under forest',
  ),
  also: {
    // "captured 90 positions": ground taken, as villages are
    site: forms(
      'capture, seize, overrun, take, storm, occupy, conquer, take control, take over, clear, retake, recapture, regain, liberate, win back, take back, regain control, recover, lose, abandon, surrender, give up, cede, relinquish, withdraw from, pull out of, retreat from, leave, hold, control',
    ),
  },
  article: [],
  example: {
    controlled: 'The rebels control about 40% of the province.',
    gained: 'Troops advanced up to 4 km and seized two villages.',
    recaptured: 'The army retook 11 settlements.',
    lost: 'Government forces have lost 300 sq km since May.',
  },
});
