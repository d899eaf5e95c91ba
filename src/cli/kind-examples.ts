import type { Kind, MeasureOf } from '../model/fact.js';

/** What a kind is about, and for each of its measures a sentence that gives such a fact. */
export type KindExamples = {
  readonly [K in Kind]: { readonly summary: string; readonly examples: Readonly<Record<MeasureOf<K>, string>> };
};

export const KIND_EXAMPLES: KindExamples = {
  drones: {
    summary: 'Uncrewed aircraft and boats',
    examples: {
      launched: 'Russia launched 64 drones at Odesa overnight.',
      downed: 'Air defences shot down 41 drones over the port.',
      lost: 'Another 12 drones vanished from radar.',
      hit: 'Three drones struck the refinery.',
      captured: 'Border guards seized two drones.',
      supplied: 'Norway delivered 150 drones to Ukraine.',
      held: 'The brigade has about 300 drones.',
    },
  },
  munitions: {
    summary: 'Missiles, rockets, bombs, shells, mines',
    examples: {
      launched: 'The group fired at least 35 rockets at the base.',
      downed: 'The navy intercepted four missiles.',
      lost: 'Two missiles fell into the sea.',
      hit: 'Six shells hit the market.',
      captured: 'Troops seized 80 grenades.',
      supplied: 'France sent 40 missiles to Ukraine.',
      held: 'The army holds more than 500 missiles.',
    },
  },
  casualties: {
    summary: 'People killed, injured or missing',
    examples: {
      killed: 'The blast killed at least 14 people.',
      injured: 'More than 30 people were injured in the fire.',
      missing: 'Nine fishermen are missing after the storm.',
      casualties: 'The division suffered 1,100 casualties.',
    },
  },
  captives: {
    summary: 'People captured, detained, released or held',
    examples: {
      captured: 'Gunmen abducted 23 pupils.',
      detained: 'Police arrested 17 suspects.',
      released: 'The rebels freed five hostages.',
      held: 'Some 60 prisoners are still held in the camp.',
    },
  },
  displacement: {
    summary: 'People or households that had to leave, were moved or came back',
    examples: {
      displaced: 'The fighting displaced 45,000 people.',
      evacuated: 'About 700 residents were evacuated.',
      returned: 'Nearly 2,000 families returned to their villages.',
    },
  },
  forces: {
    summary: 'Soldiers, fighters, police and units',
    examples: {
      deployed: 'Kenya deployed 400 police officers to Haiti.',
      recruited: 'The army recruited 6,000 volunteers.',
      withdrawn: 'France withdrew 1,500 soldiers from Niger.',
      strength: 'The militia has up to 900 fighters.',
    },
  },
  equipment: {
    summary: 'Tanks, guns, launchers, aircraft and ships of the military',
    examples: {
      destroyed: 'Ukrainian forces destroyed seven tanks.',
      damaged: 'The strike damaged two warships.',
      captured: 'Rebels captured four armoured vehicles.',
      supplied: 'Poland gave Ukraine 14 tanks.',
      held: 'The regiment has 18 howitzers.',
    },
  },
  territory: {
    summary: 'Shares, areas, settlements and distances of ground',
    examples: {
      controlled: 'Russia controls about 20% of Ukraine.',
      gained: 'The rebels seized three villages.',
      recaptured: 'The army retook 11 settlements.',
      lost: 'The group lost 40 square kilometres.',
    },
  },
  damage: {
    summary: 'Buildings and sites, and people cut off from a service',
    examples: {
      destroyed: 'The quake destroyed 120 homes.',
      damaged: 'Floods damaged two bridges.',
      struck: 'Jets struck eight targets.',
      cut_off: 'The storm left 9,000 households without power.',
    },
  },
  money: {
    summary: 'Aid, losses, costs, ransoms and fines',
    examples: {
      aid: 'Japan pledged $55 million in aid.',
      damage: 'The floods caused losses of €3 billion.',
      cost: 'The war costs the country $70 million a day.',
      other: 'The family paid a ransom of $20,000.',
    },
  },
  affected: {
    summary: 'People in need, ill, besieged, trapped or rescued',
    examples: {
      in_need: 'Some 3.4 million people need food aid.',
      infected: 'The outbreak has infected 260 people.',
      trapped: 'Eleven miners are trapped underground.',
      rescued: 'Crews rescued 38 people from the flood.',
      other: 'The cyclone affected 80,000 people.',
    },
  },
};
