import { UTILITIES } from '../../lexicon/buildings.js';
import { defineKind, forms, pairs } from './define.js';

/** What is destroyed, damaged or struck: never people, who are only cut off. */
const THINGS = ['building', 'site', 'settlement', 'household'] as const;

/** "severed phone links to 40 villages", "lost power", "has no gas": each verb with each service. */
const ofServices = (verbs: string): readonly string[] =>
  forms(verbs).flatMap((verb) => [...UTILITIES].map((service) => `${verb} ${service}`));

/** Buildings and sites destroyed, damaged or struck, and people cut off from a service: "90 homes burned down". */
export const damage = defineKind({
  name: 'damage',
  summary: 'Buildings, infrastructure, sites and targets destroyed, damaged or struck; people cut off * from a service.',
  counts: ['building', 'site', 'customer', 'settlement', 'household', 'person'],
  measures: {
    destroyed: {
      counts: THINGS,
      patient: forms(
        'destroy, demolish, flatten, level, raze, burn, burn down, gut, ruin, wash away, obliterate, torch, sweep away, bulldoze, blow up, wreck, swallow, incinerate, pulverise, pulverize, blow away, tear down, knock down, pull down, raze ground, reduce rubble, reduce ash, burn ground, bring down, bomb rubble, crush, devastate, damage repair, leave ruin, write off, carry off, erase, fell, rip apart, tear apart, smash, eliminate, neutralise, neutralize, bury, dismantle, wipe, wipe out, take out, sweep, consume, reduce dust, reduce shell, reduce cinder, turn rubble, turn ash, turn ruin, set torch, lay waste, put torch, wash off, carry away, rip down, wipe map, level ground, raze rubble, engulf, demolish ground, annihilate, eradicate, blast apart, blow apart, blow bit, blow piece, flood away, sink, bring ground, smash piece, smash down, dynamite, detonate, bring crash, mine, topple, lose house, lose home, lose building, lose school, lose flat, lose hut',
      ),
      agent: [
        ...pairs('building, house, home, block, tower, bridge, structure, high-rise, minaret, dam', 'fall, be gone'),
        ...forms(
          'be destroy, collapse, lie earth, lie mud, lie debris, lie ash, lie soil, lie rock, give way, burst, go, go fire, come down, fall down, disappear, lie ruin, burn ground, go flame, disintegrate, implode, topple, burn down, burn, be ruin, crumble, cave in, be loss, be write-off, be dust, be ash, be rubble, be pile, be no more, be flatten, be level, lie rubble, go smoke, go up, go up smoke, go up flame, turn rubble, turn ash, vanish, fall apart, be wash, burn out, slide sea, slide river, tumble, fall sea, fall river, cease, cease exist',
        ),
      ],
      state: forms(
        'destroyed, toppled, in ruin, in ruins, uninhabitable, beyond repair, unliveable, gone, collapsed, ruined, razed, gutted, burnt, demolished, flattened, levelled, leveled, wrecked, burnt out, burned out, burned down, burnt down, under debris, under rubble, under mud, under earth, under soil, under rock, under lava, under landslide, in rubble, in ashes, in ash, in cinders, off map',
      ),
      of: forms('destruction, demolition, collapse, razing, loss, demolishing, levelling, torching, burning'),
    },
    damaged: {
      counts: THINGS,
      patient: forms(
        'degrade, damage, hit damage, shatter, partially destroy, affect, flood, inundate, submerge, cripple, vandalise, loot, ransack, scorch, set ablaze, ruin partly, ruin partially, gut partly, gut partially, burn down partly, flatten partly, demolish partly, demolish partially, level partly, set alight, set fire, wreck partially, deface, desecrate, dent, pockmark, riddle, break window, knock out, put action, waterlog, swamp, tear roof, strip roof, rip roof, engulf, unroof, disable, crack, blow out, hit badly, singe, char, scar, pit, perforate, blacken, mar, ravage, buckle, warp, splinter, destabilise, undermine, knock out service, break out fire, break out blaze, start fire, start blaze, erupt fire, spark fire, cause fire, ignite fire, destroy partially, destroy partly, destroy half, wreck partly, wreck badly, burn partly, burn partially, collapse partly, burn badly, cause damage, inflict damage, do damage, report damage, confirm damage, record damage, note damage, sustain damage, fire break out, fire start, blaze break out, fire engulf, fire hit, part hole, part dent, part batter, part shred, part peel back, part damage, part destroy, part shatter, part smash, part break, part blow out, part blow in, part tear off, part rip off, part blow off, part take off, part tear, part rip, part crack, part collapse, part wreck, part strip, part strip off, part lift, part lift off, part knock out, part knock down, part hit, part cave in, part fall, part burn, part scorch, part pierce, part puncture, part singe, part bring down, part peel, part peel off, part ruin, part riddle, part pockmark, water enter, floodwater enter, flood enter, mud enter, water fill, mud fill, water invade, overrun, spray bullet, splatter, mangle, trash, pelt, breach, put out, render unusable, render uninhabitable, leave uninhabitable, leave unusable, leave damaged, shake, rip through, tear through, sweep through, burn through, rage through, punch hole, blow hole, tear hole, leave hole, leave crack',
      ),
      agent: forms(
        'not work, not function, not operate, catch fire, suffer damage, sustain damage, be ablaze, be fire, be flood, suffer destruction, have crack, have damage, lose roof, lose window, crack, flood, suffer, sustain, go fire, be flame, be out, need repair, require repair, await repair, have hole, bear scar, have roof, show crack, show damage, show sign, develop crack, need rebuild, need rebuilding, need reconstruction, require rebuilding',
      ),
      state: forms(
        'without roof, without window, damaged, flooded, ablaze, unusable, out of service, under water, out of action, inundated, submerged, alight, on fire, in flames, in flame, roofless, inoperable, unsafe, closed damage, knee-deep, waist-deep, partially destroyed, partly destroyed, badly damaged, waterlogged, charred, scorched, closed, shut, inoperative, out of operation, non-functional, out of order, underwater, in need of repair, below water',
      ),
      of: forms('damage, flooding'),
    },
    struck: {
      counts: THINGS,
      patient: forms(
        'use bomb, use missile, use munition, use weapon, use rocket, drop munition, drop explosive, drop grenade, release bomb, release munition, expend munition, strike, hit, shell, bomb, bombard, pound, blast, strafe, dive-bomb, carpet-bomb, firebomb, rocket, mortar, attack, target, raid, storm, hammer, batter, pummel, land on, slam into, plough into, plow into, rain on, rain down, fall on, crash into, smash into, tear into, explode at, explode on, explode inside, explode near, open fire, drop bomb, fire on, shoot at, defeat, blitz, pepper, rake, hit back, drone, torpedo, assault, pulverise target, subject shelling, subject bombardment, subject attack, subject fire, expose fire, launch strike, launch attack, carry out strike, conduct strike, missile fall, rocket fall, bomb fall, bomb hit, debris fall, fragment fall, debris hit, go after, come down on, zero in on, home in on, bear down on',
      ),
      agent: forms(
        'come fire, come attack, come shelling, come bombardment, come bombing, suffer hit, take hit, receive hit, suffer attack, suffer strike, suffer shelling, sustain hit',
      ),
      state: forms('under fire, under attack, under shelling, under bombardment, hit, struck'),
      of: forms('strike, attack, shelling, bombing, hit, bombardment, airstrike, raid'),
      with: [],
    },
    cut_off: {
      patient: [
        ...forms(
          'cut off, disconnect, leave power, leave electricity, leave water, leave heating, leave dark, leave gas, plunge, plunge darkness, plunge dark, black out, deprive, cut, deny power, deny water, rob power, isolate, knock out power, knock out electricity, knock out water, cut power, cut electricity, cut water, cut supply, cut service, cut gas, cut heating, cut off power, cut off electricity, cut off water, cut off supply, cut internet, cut off internet, interrupt power, interrupt supply, interrupt electricity, interrupt water, disrupt power, disrupt electricity, disrupt water, disrupt supply, disrupt service, shut off power, shut off electricity, shut off water, shut off gas, turn off power, turn off electricity, take out power, lose power, go out power, go out electricity, go off power, go off electricity, fail power, outage affect, blackout affect, outage hit, blackout hit, cut affect, de-energise, de-energize, deenergise, deenergize, sever, maroon, strand power, unplug, cut grid, disconnect grid, leave internet, leave phone, leave heat, leave supply, leave service, leave light, leave communication, leave connection, leave blackout, leave cold, outage leave, cut hit, outage plunge, blackout plunge, failure hit, failure affect, failure leave, interruption affect, shutdown affect, outages affect, cut off from, cut off grid, cut off network, cut off mains, lose electricity, lose water, lose internet, lose access, lose gas, lose heating, lose signal, lose connection, lose communication, run dry, tap run',
        ),
        ...ofServices(
          'cut, cut off, sever, interrupt, disrupt, shut off, turn off, switch off, knock out, take out, suspend, halt, stop, go out, go off, go down, fail, be out, be off, be down, not restore, not return, not reconnect, not resume',
        ),
      ],
      agent: [
        ...forms(
          'lose power, lose electricity, lose water, lose access, lose heating, suffer outage, lose supply, go power, go water, face outage, experience outage, suffer blackout, face blackout, sit dark, spend night dark, lose internet, lose service, lose connection, lose signal, go dark, go electricity, be power, be electricity, be dark, be darkness, sit darkness, remain dark, remain darkness, wait power, await power, await reconnection, wake darkness, wake power, live power, live electricity, live water, live heating, live darkness, have no power, have no electricity, have no heating, have no heat, have no gas, have no running water, have no tap water, have no drinking water, have no internet, have no phone, have no signal, have no light, have no supply, endure outage, endure blackout, experience blackout, face cut, suffer cut, experience cut, lose gas, lose heat, lose light, lose phone, lose link, lose contact',
        ),
        ...ofServices('lose, have no').filter((form) => !/(?:supply|water|service|network|link)$/.test(form)),
      ],
      state: forms(
        'without power, without electricity, without water, without heating, without gas, without heat, cut off, de-energised, de-energized, blacked out, without mains, without drinking water, without running water, without clean water, without light, without phone, without communication, without connection, without signal, without telephone, in the dark, in dark, in darkness, disconnected, isolated, without internet, without supply, without service, without access, offline, without lights, out of power, short of power, off grid, off the grid, powerless, without tap water, without central heating, without mains water, without mobile service, without mains electricity, de-electrified, without heat supply, without power supply, without electricity supply, without water supply, without gas supply, without water supplies, deprived',
      ),
      of: forms('power supply, outage, blackout, power cut, power outage, supply power, disruption, power loss, loss power'),
    },
  },
  together: { 'damaged+destroyed': 'damaged', 'damaged+struck': 'damaged', 'destroyed+struck': 'destroyed' },
  // power that is given back, a bill hit, a record shattered are no damage
  not: forms(
    'bring down target, restore power, restore electricity, restore supply, restore water, reconnect power, return power, bring power, supply power, provide power, hit shelf, hit market, film hit, movie hit, album hit, song hit, show hit, go bust, go bankrupt, go broke, go sale, go online, go hand',
  ),
  article: [],
  example: {
    destroyed: 'The storm flattened 140 homes.',
    damaged: 'Two schools were damaged.',
    struck: 'Jets struck 26 targets overnight.',
    cut_off: 'About 9,000 households were left without power.',
  },
});
