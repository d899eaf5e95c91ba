import { defineKind, forms } from './define.js';

/** What is destroyed, damaged or struck: never people, who are only cut off. */
const THINGS = ['building', 'site', 'settlement'] as const;

export const damage = defineKind({
  name: 'damage',
  summary: 'Buildings, infrastructure, sites and targets destroyed, damaged or struck; people cut off from a service.',
  counts: ['building', 'site', 'customer', 'settlement', 'household', 'person'],
  measures: {
    destroyed: {
      counts: THINGS,
      patient: forms(
        'destroy, demolish, flatten, level, raze, burn, burn down, gut, ruin, wash away, obliterate, torch, sweep away, bulldoze, blow up, wreck, swallow, incinerate, pulverise, pulverize, blow away, tear down, knock down, pull down, raze ground, reduce rubble, reduce ash, burn ground, bring down, bomb rubble, crush, devastate, damage repair, leave ruin, write off, carry off, erase, fell, rip apart, tear apart, smash, eliminate, neutralise, neutralize, bury, dismantle, wipe, wipe out, take out, sweep, consume',
      ),
      agent: forms(
        'be destroy, collapse, give way, burst, go, go fire, come down, fall down, disappear, lie ruin, burn ground, go flame, disintegrate, implode, topple, burn down, burn, be ruin, crumble, cave in',
      ),
      state: forms(
        'destroyed, in ruin, in ruins, uninhabitable, beyond repair, unliveable, gone, collapsed, ruined, razed, gutted, burnt, demolished',
      ),
      of: forms('destruction, demolition, collapse, razing, loss, demolishing, levelling, torching, burning'),
    },
    damaged: {
      counts: THINGS,
      patient: forms(
        'damage, hit damage, shatter, partially destroy, affect, flood, inundate, submerge, cripple, vandalise, loot, ransack, scorch, set ablaze, set alight, set fire, wreck partially, deface, desecrate, dent, pockmark, riddle, break window, knock out, put action, waterlog, swamp, tear roof, strip roof, rip roof, engulf, unroof, disable, crack, blow out, hit badly, singe, char, undermine, break out fire, break out blaze, start fire, start blaze, erupt fire, spark fire, cause fire, ignite fire',
      ),
      agent: forms(
        'catch fire, suffer damage, sustain damage, be ablaze, be fire, be flood, suffer destruction, have crack, have damage, lose roof, lose window, crack, flood',
      ),
      state: forms(
        'damaged, flooded, ablaze, unusable, out of service, under water, out of action, inundated, submerged, alight, on fire, in flames, in flame, roofless, inoperable, unsafe, closed damage',
      ),
      of: forms('damage, flooding'),
    },
    struck: {
      counts: THINGS,
      patient: forms(
        'strike, hit, shell, bomb, bombard, pound, blast, strafe, dive-bomb, carpet-bomb, firebomb, rocket, mortar, attack, target, raid, storm, hammer, batter, pummel',
      ),
      of: forms('strike, attack, shelling, bombing, hit, bombardment, airstrike, raid'),
      with: [],
    },
    cut_off: {
      patient: forms(
        'cut off, disconnect, leave power, leave electricity, leave water, leave heating, leave dark, leave gas, plunge, plunge darkness, plunge dark, black out, deprive, cut, deny power, deny water, rob power, isolate, knock out power, knock out electricity, knock out water, cut power, cut electricity, cut water, cut supply, cut service, cut gas, cut heating, cut off power, cut off electricity, cut off water, cut off supply, cut internet, cut off internet, interrupt power, interrupt supply, interrupt electricity, interrupt water, disrupt power, disrupt electricity, disrupt water, disrupt supply, disrupt service, shut off power, shut off electricity, shut off water, shut off gas, turn off power, turn off electricity, take out power, lose power, go out power, go out electricity, go off power, go off electricity, fail power, outage affect, blackout affect, outage hit, blackout hit, cut affect',
      ),
      agent: forms(
        'lose power, lose electricity, lose water, lose access, lose heating, suffer outage, lose supply, go power, go water, face outage, experience outage, suffer blackout, face blackout, sit dark, spend night dark, lose internet, lose service, lose connection, lose signal',
      ),
      state: forms(
        'without power, without electricity, without water, without heating, without gas, without heat, cut off, de-energised, de-energized, blacked out, without mains, without drinking water, without running water, without clean water, without light, without phone, without communication, without connection, without signal, without telephone, in the dark, in dark, in darkness, without light, disconnected, isolated, without internet, without supply, without service, without access, offline',
      ),
      of: forms('power supply, outage, blackout, power cut, power outage, supply power, disruption, power loss, loss power'),
    },
  },
  together: { 'damaged+destroyed': 'damaged', 'damaged+struck': 'damaged', 'destroyed+struck': 'destroyed' },
  // power that is given back, a bill hit, a record shattered are no damage
  not: forms(
    'bring down target, restore power, restore electricity, restore supply, restore water, reconnect power, return power, bring power, supply power, provide power, hit target, hit shelf, hit market',
  ),
  article: [],
  example: {
    destroyed: 'The storm flattened 140 homes.',
    damaged: 'Two schools were damaged.',
    struck: 'Jets struck 26 targets overnight.',
    cut_off: 'About 9,000 households were left without power.',
  },
});
