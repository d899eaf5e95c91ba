import type { Examples } from './examples.js';

/** What states tanks, guns, aircraft and ships destroyed, damaged, captured, supplied or held, and what only looks like it. */
export const equipmentExamples: Examples<'equipment'> = {
  says: [
    { text: 'Norland is sending a corvette and six Gripens to the arctic region.', facts: [{ measure: 'held', value: 6 }] },
    {
      text: 'The enemy lost four pickup trucks and five field artillery guns in that area.',
      facts: [
        { measure: 'destroyed', value: 4 },
        { measure: 'destroyed', value: 5 },
      ],
    },
    {
      text: 'The navy shot down two warplanes that were attacking a convoy, and two tanks and 24 armoured carriers were destroyed.',
      facts: [
        { measure: 'destroyed', value: 2 },
        { measure: 'destroyed', value: 2 },
        { measure: 'destroyed', value: 24 },
      ],
    },
    { text: 'The army equipped 40 lorries with guns.', facts: [{ measure: 'supplied', value: 40 }] },
    {
      text: 'The army gave its museum six tanks captured in June.',
      facts: [
        { measure: 'supplied', value: 6 },
        { measure: 'captured', value: 6 },
      ],
    },
    { text: 'Troops destroyed five gun trucks captured in May.', facts: [{ measure: 'destroyed', value: 5 }] },
    { text: 'Nine of the tanks have been destroyed or captured.', facts: [{ measure: 'destroyed', value: 9 }] },
    {
      text: 'In total, 64 aircraft, 149 lorries equipped with guns, 18 howitzers and a launcher have been destroyed.',
      facts: [
        { measure: 'destroyed', value: 64 },
        { measure: 'destroyed', value: 149 },
        { measure: 'destroyed', value: 18 },
        { measure: 'destroyed', value: 1 },
      ],
    },
    { text: 'Vehicles seized included two tanks.', facts: [{ measure: 'captured', value: 2 }] },
    {
      text: 'Sarn announced a package worth EUR 90 million that includes 18 howitzers and nine launchers.',
      facts: [
        { measure: 'supplied', value: 18 },
        { measure: 'supplied', value: 9 },
      ],
    },
    { text: 'Sarn will send a squadron of 12 Challenger 2 tanks.', facts: [{ measure: 'supplied', value: 12 }] },
    { text: 'The carrier arrived in the gulf along with three destroyers.', facts: [{ measure: 'held', value: 3 }] },
    {
      text: 'The air force saw 60 planes. The previous record was 91 aircraft.',
      facts: [
        { measure: 'held', value: 60 },
        { measure: 'held', value: 91 },
      ],
    },
    {
      text: 'A total of 110 planes were detected off the coast, the ministry said, along with 15 warships.',
      facts: [
        { measure: 'held', value: 110 },
        { measure: 'held', value: 15 },
      ],
    },
    { text: 'The navy shot down two warplanes that were attacking a convoy.', facts: [{ measure: 'destroyed', value: 2 }] },
    { text: 'Rebels attacked two navy ships.', facts: [{ measure: 'damaged', value: 2 }] },
    {
      text: 'Kyiv parted with two of its six launchers.',
      facts: [
        { measure: 'supplied', value: 2 },
        { measure: 'held', value: 6 },
      ],
    },
    { text: 'Gunners knocked out four tanks.', facts: [{ measure: 'destroyed', value: 4 }] },
    { text: 'Two helicopters were shot down.', facts: [{ measure: 'destroyed', value: 2 }] },
    { text: 'The army lost six armoured vehicles.', facts: [{ measure: 'destroyed', value: 6 }] },
    { text: 'The loss of three howitzers was confirmed.', facts: [{ measure: 'destroyed', value: 3 }] },
    { text: 'A frigate sank after the explosion.', facts: [{ measure: 'destroyed', value: 1 }] },
    { text: 'Two warships were damaged.', facts: [{ measure: 'damaged', value: 2 }] },
    { text: 'The strike damaged three radars.', facts: [{ measure: 'damaged', value: 3 }] },
    { text: 'Four tanks suffered damage.', facts: [{ measure: 'damaged', value: 4 }] },
    { text: 'The rebels captured six armoured vehicles.', facts: [{ measure: 'captured', value: 6 }] },
    { text: 'Nine tanks were seized.', facts: [{ measure: 'captured', value: 9 }] },
    { text: 'The capture of two howitzers was filmed.', facts: [{ measure: 'captured', value: 2 }] },
    { text: 'Eight howitzers will be delivered in May.', facts: [{ measure: 'supplied', value: 8 }] },
    {
      text: 'The country will donate 12 tanks.',
      facts: [{ measure: 'supplied', value: 12 }],
    },
    { text: 'The purchase of 24 fighter jets was approved.', facts: [{ measure: 'supplied', value: 24 }] },
    { text: 'The navy operates three submarines.', facts: [{ measure: 'held', value: 3 }] },
    { text: 'Six warships were deployed off the coast.', facts: [{ measure: 'held', value: 6 }] },
    { text: 'A fleet of 40 fighter jets is based there.', facts: [{ measure: 'held', value: 40 }] },
    { text: 'Two Su-34 fighter-bombers were shot down.', facts: [{ measure: 'destroyed', value: 2 }] },
    { text: 'The army destroyed two BMP-2 infantry fighting vehicles.', facts: [{ measure: 'destroyed', value: 2 }] },
    { text: 'Gunners destroyed four mortars.', facts: [{ measure: 'destroyed', value: 4 }] },
    {
      text: 'The navy will hand over two of its three minesweepers.',
      facts: [
        { measure: 'supplied', value: 2 },
        { measure: 'held', value: 3 },
      ],
    },
    { text: 'The deal covers 29 Apaches.', facts: [{ measure: 'supplied', value: 29 }] },
    {
      text: 'The ally sent Kyiv 12 of the 31 promised tanks.',
      facts: [
        { measure: 'supplied', value: 12 },
        { measure: 'supplied', value: 31 },
      ],
    },
    { text: 'The admiral sent two warships to the strait.', facts: [{ measure: 'held', value: 2 }] },
    {
      text: 'Four tanks and two trucks were hit.',
      facts: [
        { measure: 'damaged', value: 4 },
        { measure: 'damaged', value: 2 },
      ],
    },
    { text: 'The ally has sent a single launcher.', facts: [{ measure: 'supplied', value: 1 }] },
    { text: 'The allies agreed on a package. It includes 40 tanks.', facts: [{ measure: 'supplied', value: 40 }] },
    { text: 'The navy struck and destroyed three radars.', facts: [{ measure: 'destroyed', value: 3 }] },
    { text: 'The guards seized three navy vessels off the coast.', facts: [{ measure: 'captured', value: 3 }] },
    {
      text: 'SEIZED. 3 rocket launchers; 2 mortars.',
      facts: [
        { measure: 'captured', value: 3 },
        { measure: 'captured', value: 2 },
      ],
    },
    {
      text: 'The following have been destroyed: 512 aircraft, 183 helicopters, 13,419 tanks.',
      facts: [
        { measure: 'destroyed', value: 512 },
        { measure: 'destroyed', value: 183 },
        { measure: 'destroyed', value: 13419 },
      ],
    },
    {
      text: 'Enemy losses in this area amounted to up to 140 troops, a tank, three armoured vehicles and two field guns.',
      facts: [
        { measure: 'destroyed', value: 1 },
        { measure: 'destroyed', value: 3 },
        { measure: 'destroyed', value: 2 },
      ],
    },
    {
      text: 'It listed among its booty six pick-up trucks and a tank.',
      facts: [
        { measure: 'captured', value: 6 },
        { measure: 'captured', value: 1 },
      ],
    },
    { text: 'Officials said no tanks were hit.', facts: [{ measure: 'damaged', value: 0 }] },
    {
      text: 'The army seized six vehicles, two heavy mortars and dozens of rifles.',
      facts: [
        { measure: 'captured', value: 6 },
        { measure: 'captured', value: 2 },
      ],
    },
    {
      text: 'The ministry says it has taken possession of 22 armoured vehicles and 85 artillery pieces.',
      facts: [
        { measure: 'captured', value: 22 },
        { measure: 'captured', value: 85 },
      ],
    },
    { text: 'The army said it had destroyed 23 RSF vehicles.', facts: [{ measure: 'destroyed', value: 23 }] },
    {
      text: 'Two tanks and 24 armoured fighting vehicles were destroyed.',
      facts: [
        { measure: 'destroyed', value: 2 },
        { measure: 'destroyed', value: 24 },
      ],
    },
    { text: 'Two further Patriot batteries are on their way from Germany.', facts: [{ measure: 'supplied', value: 2 }] },
    {
      text: 'Trackers list 540 tanks as captured and 90 as damaged.',
      facts: [
        { measure: 'captured', value: 540 },
        { measure: 'damaged', value: 90 },
      ],
    },
    {
      text: 'The mutineers knocked out three tanks and captured two more.',
      facts: [
        { measure: 'destroyed', value: 3 },
        { measure: 'captured', value: 2 },
      ],
    },
    { text: 'The fighters made off with five pick-ups mounted with machine guns.', facts: [{ measure: 'captured', value: 5 }] },
    {
      text: 'More than 200 vehicles of the paramilitaries were burnt in the battle.',
      facts: [{ measure: 'destroyed', value: 200 }],
    },
    { text: 'Armoured losses ran to 20 vehicles on the first day.', facts: [{ measure: 'destroyed', value: 20 }] },
    { text: 'Soldiers fled, leaving 28 tanks to the rebels.', facts: [{ measure: 'captured', value: 28 }] },
    { text: 'The division is equipped with 60 tanks.', facts: [{ measure: 'held', value: 60 }] },
    { text: 'Two patrol boats were sent to the bottom.', facts: [{ measure: 'destroyed', value: 2 }] },
    { text: 'Tehria operates three Kilo-class submarines.', facts: [{ measure: 'held', value: 3 }] },
    { text: 'Twelve planes of the air force were destroyed on the tarmac.', facts: [{ measure: 'destroyed', value: 12 }] },
    { text: 'Ten of the tanks never came back.', facts: [{ measure: 'destroyed', value: 10 }] },
    {
      text: 'Enemy losses over the day: 11 tanks, 24 armoured vehicles.',
      facts: [
        { measure: 'destroyed', value: 11 },
        { measure: 'destroyed', value: 24 },
      ],
    },
    { text: "It has disabled around a third of the enemy's fleet.", facts: [{ measure: 'damaged', value: 33.3333 }] },
    {
      text: 'The package had 12 tanks and 40 armoured vehicles in it.',
      facts: [
        { measure: 'supplied', value: 12 },
        { measure: 'supplied', value: 40 },
      ],
    },
    {
      text: 'The rebels lost 40 tanks and captured 60 from the army.',
      facts: [
        { measure: 'destroyed', value: 40 },
        { measure: 'captured', value: 60 },
      ],
    },
    { text: 'The navy was silent. Jets had taken off from its two carriers.', facts: [{ measure: 'held', value: 2 }] },
    {
      text: 'The enemy lost up to 60 soldiers, a tank, two pickup trucks, a self-propelled gun.',
      facts: [
        { measure: 'destroyed', value: 1 },
        { measure: 'destroyed', value: 2 },
        { measure: 'destroyed', value: 1 },
      ],
    },
    { text: 'The patrol lost a vehicle and three soldiers to a mine.', facts: [{ measure: 'destroyed', value: 1 }] },
    {
      text: 'The enemy also lost 55 tanks, of which most were old, and 120 armoured combat vehicles.',
      facts: [
        { measure: 'destroyed', value: 55 },
        { measure: 'destroyed', value: 120 },
      ],
    },
    {
      text: 'Enemy losses per day: personnel — 1,100, tanks — 9, artillery systems — 30.',
      facts: [
        { measure: 'destroyed', value: 9 },
        { measure: 'destroyed', value: 30 },
      ],
    },
    {
      text: 'The total losses of the enemy are approximately:\ntanks ‒ 4,047 (+55) units,\naircraft ‒ 320 units.',
      facts: [
        { measure: 'destroyed', value: 4047 },
        { measure: 'destroyed', value: 320 },
      ],
    },
    {
      text: 'The enemy has lost 5,047 tanks (+55 over the past day), 9,550 (+120) armoured vehicles and 40 (mostly old) helicopters.',
      facts: [
        { measure: 'destroyed', value: 5047 },
        { measure: 'destroyed', value: 9550 },
        { measure: 'destroyed', value: 40 },
      ],
    },
    {
      text: 'It has sent thousands of troops, and well over 1,000 vehicles, into the province.',
      facts: [{ measure: 'held', value: 1000 }],
    },
    { text: 'Eight recovery vehicles are also part of the deal.', facts: [{ measure: 'supplied', value: 8 }] },
    { text: 'Around 2,000 Leopards are scattered across 13 armies.', facts: [{ measure: 'held', value: 2000 }] },
    {
      text: 'France has promised 20 howitzers and Germany 40 Marders.',
      facts: [
        { measure: 'supplied', value: 20 },
        { measure: 'supplied', value: 40 },
      ],
    },
    { text: 'They are taking tanks out of museums, but they have got thousands.', facts: [{ measure: 'held', value: 1000 }] },
    { text: 'The enemy also lost, according to early data, 55 tanks.', facts: [{ measure: 'destroyed', value: 55 }] },
    { text: 'The rebels shot down, or so they say, a Su-25.', facts: [{ measure: 'destroyed', value: 1 }] },
    {
      text: 'It detected 91 aircraft and 12 warships. On Saturday the figure had been 71 aircraft.',
      facts: [
        { measure: 'held', value: 91 },
        { measure: 'held', value: 12 },
        { measure: 'held', value: 71 },
      ],
    },
    {
      text: 'His men had killed 200 soldiers, taken three tanks and shot down a helicopter.',
      facts: [
        { measure: 'captured', value: 3 },
        { measure: 'destroyed', value: 1 },
      ],
    },
    { text: 'The soldiers were sent in with at least two helicopters.', facts: [{ measure: 'held', value: 2 }] },
    { text: 'The navy will send 2,000 marines on eight warships.', facts: [{ measure: 'held', value: 8 }] },
    {
      text: 'The ministry reported up to 10 units of enemy military equipment of various types destroyed and damaged.',
      facts: [{ measure: 'damaged', value: 10 }],
    },
    {
      text: 'The militants made off with six pick-ups and two armoured cars.',
      facts: [
        { measure: 'captured', value: 6 },
        { measure: 'captured', value: 2 },
      ],
    },
    {
      text: 'Norway will hand over eight Archers and 30 CV90s.',
      facts: [
        { measure: 'supplied', value: 8 },
        { measure: 'supplied', value: 30 },
      ],
    },
    { text: 'Berlin agreed to part with three more IRIS-T SLMs.', facts: [{ measure: 'supplied', value: 3 }] },
    { text: 'The first of six IRIS-T units will arrive in June.', facts: [{ measure: 'supplied', value: 6 }] },
    { text: 'France sent 12 AMX-10 RCs to the capital.', facts: [{ measure: 'supplied', value: 12 }] },
    { text: 'The army knocked out two ZBD-05s.', facts: [{ measure: 'destroyed', value: 2 }] },
    {
      text: 'Gunners burned a column of five trucks and two Grads.',
      facts: [
        { measure: 'destroyed', value: 5 },
        { measure: 'destroyed', value: 2 },
      ],
    },
    { text: 'Poland promised a company of 16 tanks.', facts: [{ measure: 'supplied', value: 16 }] },
    {
      text: 'Finland has 90 Leopards and could donate a few.',
      facts: [
        { measure: 'held', value: 90 },
        { measure: 'supplied', value: 3 },
      ],
    },
    { text: 'A Leopard 2A6 was set on fire by gunners.', facts: [{ measure: 'destroyed', value: 1 }] },
    { text: 'Two UH-60s collided over the gulf.', facts: [{ measure: 'damaged', value: 2 }] },
    { text: 'An army helicopter made an emergency landing after it was hit.', facts: [{ measure: 'damaged', value: 1 }] },
    { text: 'Navy helicopters sank two small boats that had fired on them.', facts: [{ measure: 'destroyed', value: 2 }] },
    { text: 'The air force sent six Typhoons from the island.', facts: [{ measure: 'held', value: 6 }] },
    { text: 'The convoy lost seven vehicles to roadside bombs.', facts: [{ measure: 'destroyed', value: 7 }] },
    { text: 'Rebels paraded five captured T-55s through the capital.', facts: [{ measure: 'captured', value: 5 }] },
    { text: 'The brigade has had six of its Bradleys knocked out.', facts: [{ measure: 'destroyed', value: 6 }] },
    { text: 'The army has only 30 Leopards fit for service.', facts: [{ measure: 'held', value: 30 }] },
    {
      text: 'The navy said it had sunk a patrol boat and damaged another.',
      facts: [
        { measure: 'destroyed', value: 1 },
        { measure: 'damaged', value: 1 },
      ],
    },
    { text: 'Two Tu-95 bombers were escorted by jets off the coast.', facts: [{ measure: 'held', value: 2 }] },
    { text: 'Jets intercepted two Tu-95 bombers off the coast.', facts: [{ measure: 'held', value: 2 }] },
    {
      text: "The attackers used rockets, destroying three of the convoy's vehicles.",
      facts: [{ measure: 'destroyed', value: 3 }],
    },
    { text: 'The regiment showed off a dozen new launchers.', facts: [{ measure: 'held', value: 12 }] },
    { text: 'The package includes 31 155 mm howitzers.', facts: [{ measure: 'supplied', value: 31 }] },
    {
      text: 'A drawdown in June contained 14 Bradleys and nine Strykers.',
      facts: [
        { measure: 'supplied', value: 14 },
        { measure: 'supplied', value: 9 },
      ],
    },
    {
      text: 'Equipment in the new package includes: nine Orel howitzers and associated gear; 14 Orel mortars; 40,000 rations.',
      facts: [
        { measure: 'supplied', value: 9 },
        { measure: 'supplied', value: 14 },
      ],
    },
    {
      text: 'The aid package comprises:\n\n- Three Coastal Artillery Rocket Systems;\n- Cold weather gear;\n- 18 armoured carriers;',
      facts: [
        { measure: 'supplied', value: 3 },
        { measure: 'supplied', value: 18 },
      ],
    },
    {
      text: 'The delivery to Omdan of five corvettes is a year late.',
      facts: [{ measure: 'supplied', value: 5 }],
    },
    {
      text: 'Norway approved the third tranche. Also included are eight howitzers.',
      facts: [{ measure: 'supplied', value: 8 }],
    },
    {
      text: 'The seizing of two gunboats led to a protest note.',
      facts: [{ measure: 'captured', value: 2 }],
    },
    {
      text: 'Gunners knocked out 16 enemy armoured carriers at dawn.',
      facts: [{ measure: 'destroyed', value: 16 }],
    },
    {
      text: 'The regiment has since Easter lost nine tanks.',
      facts: [{ measure: 'destroyed', value: 9 }],
    },
    {
      text: 'Eleven jets promised by Omdan never came.',
      facts: [{ measure: 'supplied', value: 11 }],
    },
    {
      text: 'The week saw eight tanks destroyed.',
      facts: [{ measure: 'destroyed', value: 8 }],
    },
    {
      text: 'Sailors boarded what they called three pirate gunboats.',
      facts: [{ measure: 'captured', value: 3 }],
    },
    {
      text: 'The order brings its fleet to 40 fighter jets.',
      facts: [{ measure: 'held', value: 40 }],
    },
  ],
  saysNothing: [
    'A war game found that the duchy would lose 70 planes.',
    'A boat with about 50 clerks on board was intercepted.',
    'Each battery has eight launchers.',
    'A Fokker F27 crashed in a barley field.',
    'Rebels destroyed villages and seized tanks; rebel losses were put at 50.',
    'Vehicles: 40 armoured cars equipped with launchers.',
    'A tank battalion has 31 tanks.',
    'The merger creates a fleet of 420 aircraft.',
    'Nine boats and two helicopters took part in the search.',
    'The coast guard used 11 boats to reach survivors of the flood.',
    'About 400 ships were attacked in the strait.',
    'Some 2,000 ships have been diverted around the cape.',
    'The museum has three tanks on display.',
    'Divers found two tanks of oxygen.',
    'She bought two Mustangs and a Jaguar.',
    'He drives one of 30 Challengers built by Dodge that year.',
    'Two passenger planes were damaged by hail.',
    'A fishing boat drifted for 3 days.',
    'The aquarium bought three fish tanks.',
    'A cargo ship was delayed for 3 hours.',
    'Think tanks published 14 papers.',
    'A boat with 40 migrants aboard sank.',
    'A light plane crashed near the lake.',
    'A police car was hit by stones.',
    'Does the army really have 5,000 tanks?',
    'The temperature in the tanks – 40 degrees – rose.',
  ],
  notYet: [],
};
