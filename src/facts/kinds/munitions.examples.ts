import type { Examples } from './examples.js';

/** What states missiles, rockets, shells and mines fired, downed or supplied, and what only looks like it. */
export const munitionsExamples: Examples<'munitions'> = {
  says: [
    { text: 'Up to 90 interceptors might arrive before Easter.', facts: [{ measure: 'supplied', value: 90 }] },
    { text: 'Norland holds 70 missiles that are fit to fly.', facts: [{ measure: 'held', value: 70 }] },
    {
      text: 'About 70 rockets were fired; one of those hit a dairy.',
      facts: [
        { measure: 'launched', value: 70 },
        { measure: 'hit', value: 1 },
      ],
    },
    { text: 'The rebels launched a "hail of drones" and dozens of rockets.', facts: [{ measure: 'launched', value: 12 }] },
    { text: 'Twelve mortar bombs fell between 2130 and 0315.', facts: [{ measure: 'hit', value: 12 }] },
    {
      text: 'Raiders used 30 drones, as well as 58 missiles and almost 70 bombs.',
      facts: [
        { measure: 'launched', value: 58 },
        { measure: 'launched', value: 70 },
      ],
    },
    { text: 'A missile set fire to a tanker off Marja.', facts: [{ measure: 'hit', value: 1 }] },
    {
      text: 'Two bombs exploded, injuring 12; another nine made their own way to hospital.',
      facts: [{ measure: 'hit', value: 2 }],
    },
    { text: 'Police seized rifles, pistols and several grenades.', facts: [{ measure: 'captured', value: 3 }] },
    { text: 'Up to half of the missiles fired by Varda had failed on launch.', facts: [{ measure: 'lost', value: 50 }] },
    { text: 'The rebels hit a cargo ship off the coast with a missile.', facts: [{ measure: 'hit', value: 1 }] },
    { text: 'The group said it had struck the airfield using a ballistic missile.', facts: [{ measure: 'hit', value: 1 }] },
    { text: 'Four rockets came down near to the runway.', facts: [{ measure: 'hit', value: 4 }] },
    {
      text: 'Sarn had fired 58 missiles and drones overnight — 14 Kalibr cruise missiles and six Kh-22s.',
      facts: [
        { measure: 'launched', value: 58 },
        { measure: 'launched', value: 14 },
        { measure: 'launched', value: 6 },
      ],
    },
    {
      text: 'Rebels attacked the town. The army put the number of projectiles at about 210 rockets and 30 drones.',
      facts: [{ measure: 'launched', value: 210 }],
    },
    { text: 'Sirens sounded as 20 rockets were fired toward the port.', facts: [{ measure: 'launched', value: 20 }] },
    { text: 'The US struck two anti-ship missiles that were prepared to launch.', facts: [{ measure: 'downed', value: 2 }] },
    { text: 'The confiscated weapons included 50 grenades.', facts: [{ measure: 'captured', value: 50 }] },
    {
      text: 'The strike, involving 70 drones and 13 missiles, was the biggest in months.',
      facts: [{ measure: 'launched', value: 13 }],
    },
    {
      text: 'Turna hit the yard on Monday in an attack which Sarn said was carried out with 12 cruise missiles and four uncrewed boats.',
      facts: [{ measure: 'launched', value: 12 }],
    },
    {
      text: 'The package includes ammunition for launchers; 40 fighting vehicles with 300 guided missiles; 15,000 155mm artillery rounds and about 900 anti-armour rockets.',
      facts: [
        { measure: 'supplied', value: 300 },
        { measure: 'supplied', value: 15000 },
        { measure: 'supplied', value: 900 },
      ],
    },
    {
      text: 'Sarn fired 12 missiles at the port, all of which were intercepted.',
      facts: [
        { measure: 'launched', value: 12 },
        { measure: 'downed', value: 12 },
      ],
    },
    { text: 'Another bomb fell in a park.', facts: [{ measure: 'hit', value: 1 }] },
    { text: 'Three rockets came down near the runway.', facts: [{ measure: 'hit', value: 3 }] },
    { text: 'A jet dropped a bomb directly onto the ceremony.', facts: [{ measure: 'hit', value: 1 }] },
    { text: 'The air force recorded 12 launches of ballistic missiles.', facts: [{ measure: 'launched', value: 12 }] },
    { text: 'Norway has sent 60 armoured vehicles and 1,500 missiles.', facts: [{ measure: 'supplied', value: 1500 }] },
    { text: 'They gave 14 tanks and sent 200 missiles.', facts: [{ measure: 'supplied', value: 200 }] },
    { text: 'The farmer stepped on a mine.', facts: [{ measure: 'hit', value: 1 }] },
    { text: 'A rebel threw a grenade into a bar.', facts: [{ measure: 'launched', value: 1 }] },
    { text: 'The group fired 25 rockets at the town.', facts: [{ measure: 'launched', value: 25 }] },
    { text: 'Two missiles were launched from the coast.', facts: [{ measure: 'launched', value: 2 }] },
    { text: 'A salvo of 40 rockets was fired at dawn.', facts: [{ measure: 'launched', value: 40 }] },
    { text: 'The base was attacked with six missiles.', facts: [{ measure: 'launched', value: 6 }] },
    { text: 'Air defences intercepted 11 missiles.', facts: [{ measure: 'downed', value: 11 }] },
    {
      text: 'Nineteen of the 25 rockets were shot down.',
      facts: [
        { measure: 'downed', value: 19 },
        { measure: 'launched', value: 25 },
      ],
    },
    { text: 'The interception of four missiles was announced by the army.', facts: [{ measure: 'downed', value: 4 }] },
    { text: 'Three missiles fell into the sea.', facts: [{ measure: 'lost', value: 3 }] },
    { text: 'Two rockets failed shortly after launch.', facts: [{ measure: 'lost', value: 2 }] },
    { text: 'Five missiles were diverted by jamming.', facts: [{ measure: 'lost', value: 5 }] },
    { text: 'A missile struck the harbour.', facts: [{ measure: 'hit', value: 1 }] },
    { text: 'Four rockets landed in a village.', facts: [{ measure: 'hit', value: 4 }] },
    { text: 'Two bombs exploded near a market.', facts: [{ measure: 'hit', value: 2 }] },
    { text: 'Police seized 14 grenades.', facts: [{ measure: 'captured', value: 14 }] },
    { text: 'A cache of 60 shells was found in a barn.', facts: [{ measure: 'captured', value: 60 }] },
    { text: 'Some 30 mines were recovered from the field.', facts: [{ measure: 'captured', value: 30 }] },
    { text: 'The country will deliver 20,000 shells.', facts: [{ measure: 'supplied', value: 20_000 }] },
    { text: 'About 500 missiles were ordered in May.', facts: [{ measure: 'supplied', value: 500 }] },
    { text: 'The delivery of 80 interceptors is planned for autumn.', facts: [{ measure: 'supplied', value: 80 }] },
    { text: 'The army has more than 300 missiles left.', facts: [{ measure: 'held', value: 300 }] },
    { text: 'A stockpile of 900 rockets was kept in the tunnels.', facts: [{ measure: 'held', value: 900 }] },
    { text: 'The navy holds 45 torpedoes.', facts: [{ measure: 'held', value: 45 }] },
    { text: 'The salvo consisted of 10 missiles.', facts: [{ measure: 'launched', value: 10 }] },
    { text: 'Four mortars were fired at the embassy.', facts: [{ measure: 'launched', value: 4 }] },
    { text: 'Sappers removed 1,900 mines.', facts: [{ measure: 'downed', value: 1900 }] },
    { text: 'The stockpile is put at 1,500 rockets.', facts: [{ measure: 'held', value: 1500 }] },
    { text: 'A farmer died when he stepped on an anti-personnel mine.', facts: [{ measure: 'hit', value: 1 }] },
    {
      text: 'The militia fired 20 missiles at two bases, of which 17 were shot down.',
      facts: [
        { measure: 'launched', value: 20 },
        { measure: 'downed', value: 17 },
      ],
    },
    {
      text: 'The enemy launched two missiles and nearly 30 bombs at power plants.',
      facts: [
        { measure: 'launched', value: 2 },
        { measure: 'launched', value: 30 },
      ],
    },
    {
      text: 'Russia used 900 strike drones, as well as 58 missiles and almost 700 guided bombs.',
      facts: [
        { measure: 'launched', value: 58 },
        { measure: 'launched', value: 700 },
      ],
    },
    {
      text: 'Destroyed overnight:\n• 41 missiles: 30 Kh-101, 11 Kalibr',
      facts: [
        { measure: 'downed', value: 41 },
        { measure: 'downed', value: 30 },
        { measure: 'downed', value: 11 },
      ],
    },
    { text: 'SEIZURES. 110 kg of cocaine; 40 rifles; eight grenades.', facts: [{ measure: 'captured', value: 8 }] },
    {
      text: 'The group fired nine mortar shells, two of which landed in a field.',
      facts: [
        { measure: 'launched', value: 9 },
        { measure: 'hit', value: 2 },
      ],
    },
    {
      text: 'Orvania attacked the port with a cruise missile, which the navy said it had shot down.',
      facts: [
        { measure: 'downed', value: 1 },
        { measure: 'launched', value: 1 },
      ],
    },
    {
      text: 'About 15 missiles landed in central Israel and several others in the south.',
      facts: [
        { measure: 'hit', value: 15 },
        { measure: 'hit', value: 3 },
      ],
    },
    { text: 'On the same day a bomb exploded in the Zaina quarter.', facts: [{ measure: 'hit', value: 1 }] },
    { text: '"A shell landed in our courtyard and took my mother," said a resident.', facts: [{ measure: 'hit', value: 1 }] },
    {
      text: 'Four bombs fell on three districts of the city, the governor said. One of them hit an apartment block in the north.',
      facts: [
        { measure: 'hit', value: 4 },
        { measure: 'hit', value: 1 },
      ],
    },
    {
      text: 'Air defences shot down two missiles which the rebels said they had fired in revenge.',
      facts: [
        { measure: 'downed', value: 2 },
        { measure: 'launched', value: 2 },
      ],
    },
    {
      text: 'A bomb dropped by a jet landed in the market.',
      facts: [
        { measure: 'hit', value: 1 },
        { measure: 'launched', value: 1 },
      ],
    },
    { text: 'Two missiles smashed into the railway station shortly after noon.', facts: [{ measure: 'hit', value: 2 }] },
    {
      text: 'Four bombs fell on the city. One of them hit a block of flats.',
      facts: [
        { measure: 'hit', value: 4 },
        { measure: 'hit', value: 1 },
      ],
    },
    {
      text: 'The troops said they had destroyed a ballistic missile aimed at the base.',
      facts: [
        { measure: 'downed', value: 1 },
        { measure: 'launched', value: 1 },
      ],
    },
    { text: 'The frigate blasted two missiles out of the air.', facts: [{ measure: 'downed', value: 2 }] },
    { text: 'Germany is sending another 20 missiles.', facts: [{ measure: 'supplied', value: 20 }] },
    { text: 'The other two rockets fell in open areas.', facts: [{ measure: 'hit', value: 2 }] },
    { text: 'The sappers found and destroyed 36 explosive devices.', facts: [{ measure: 'downed', value: 36 }] },
    { text: 'The deal is to export 60 missiles.', facts: [{ measure: 'supplied', value: 60 }] },
    {
      text: 'Three missiles were fired; one hit the vessel.',
      facts: [
        { measure: 'launched', value: 3 },
        { measure: 'hit', value: 1 },
      ],
    },
    { text: 'Three rockets hit home.', facts: [{ measure: 'hit', value: 3 }] },
    { text: 'A herder who stepped on a mine survived.', facts: [{ measure: 'hit', value: 1 }] },
    { text: 'The bloc has so far sent Kyiv 2,000 missiles.', facts: [{ measure: 'supplied', value: 2000 }] },
    {
      text: 'Six missiles were fired from a launcher, two of which were shot down.',
      facts: [
        { measure: 'launched', value: 6 },
        { measure: 'downed', value: 2 },
      ],
    },
    {
      text: 'Iran fired dozens of missiles at the base. The army put the number at 19.',
      facts: [
        { measure: 'launched', value: 12 },
        { measure: 'launched', value: 19 },
      ],
    },
    { text: 'One missile left a crater in the road.', facts: [{ measure: 'hit', value: 1 }] },
    {
      text: 'Of the missiles and drones, 70 had been destroyed - 41 cruise missiles and 29 Shahed drones.',
      facts: [
        { measure: 'downed', value: 70 },
        { measure: 'downed', value: 41 },
      ],
    },
    {
      text: 'The air force says 72 out of 99 missiles fired on Tuesday were shot down, among them 10 Kinzhals.',
      facts: [
        { measure: 'downed', value: 72 },
        { measure: 'launched', value: 99 },
        { measure: 'downed', value: 10 },
      ],
    },
    {
      text: 'Twelve missiles were destroyed over the region, six Tochka-Us and six Olkhas.',
      facts: [
        { measure: 'downed', value: 12 },
        { measure: 'downed', value: 6 },
        { measure: 'downed', value: 6 },
      ],
    },
    {
      text: 'Sixteen missiles were fired, eleven of which struck Kharkiv, and one Odesa.',
      facts: [
        { measure: 'launched', value: 16 },
        { measure: 'hit', value: 11 },
        { measure: 'hit', value: 1 },
      ],
    },
    { text: 'Officials said that half of the missiles had struck home.', facts: [{ measure: 'hit', value: 50 }] },
    { text: 'The rest were hypersonic Kinzhals, of which five were used.', facts: [{ measure: 'launched', value: 5 }] },
    { text: 'Air defences destroyed four HIMARS and Uragan rockets.', facts: [{ measure: 'downed', value: 4 }] },
    {
      text: 'The yard was full of home-made bombs; four went off as men moved in and a further three were made safe.',
      facts: [
        { measure: 'hit', value: 4 },
        { measure: 'downed', value: 3 },
      ],
    },
    { text: 'Howitzers fired about 30 rounds at the hills.', facts: [{ measure: 'launched', value: 30 }] },
    { text: 'The group killed 36 people with a car bomb.', facts: [{ measure: 'hit', value: 1 }] },
    { text: 'Two more missiles splashed down harmlessly.', facts: [{ measure: 'lost', value: 2 }] },
    { text: 'Ninety missiles of various kinds fired on Tuesday were old.', facts: [{ measure: 'launched', value: 90 }] },
    { text: 'The group launched a Qadr 1 at the port.', facts: [{ measure: 'launched', value: 1 }] },
    { text: 'An S-300 slammed into a market.', facts: [{ measure: 'hit', value: 1 }] },
    {
      text: 'Six Fath-360 missiles were seen. The country shipped 90 Fath-360s abroad.',
      facts: [
        { measure: 'launched', value: 6 },
        { measure: 'supplied', value: 90 },
      ],
    },
    {
      text: 'Nine rockets hit the base and four more an oil depot.',
      facts: [
        { measure: 'hit', value: 9 },
        { measure: 'hit', value: 4 },
      ],
    },
    {
      text: 'Twelve weapons struck the depot and three more a bunker.',
      facts: [
        { measure: 'hit', value: 12 },
        { measure: 'hit', value: 3 },
      ],
    },
    {
      text: 'Neither side said how many missiles were fired, though a blogger put it at six.',
      facts: [{ measure: 'launched', value: 6 }],
    },
    {
      text: 'The militia fired 80 rockets; the army put the number at 95.',
      facts: [
        { measure: 'launched', value: 80 },
        { measure: 'launched', value: 95 },
      ],
    },
    { text: 'The port was shelled all night. Officials put the rockets at 26.', facts: [{ measure: 'launched', value: 26 }] },
    {
      text: 'The army fired 60 missiles. The staff later raised that count to 72 missiles.',
      facts: [
        { measure: 'launched', value: 60 },
        { measure: 'launched', value: 72 },
      ],
    },
    {
      text: 'The navy fired 30 missiles at the base. The British share was 12 missiles.',
      facts: [
        { measure: 'launched', value: 30 },
        { measure: 'launched', value: 12 },
      ],
    },
    { text: 'Some 40 rounds fell on the market.', facts: [{ measure: 'hit', value: 40 }] },
    { text: 'Guards found 14 grenades hidden in a coffin.', facts: [{ measure: 'captured', value: 14 }] },
    { text: 'One missile gouged a crater in a field.', facts: [{ measure: 'hit', value: 1 }] },
    { text: 'Sappers made safe 22 devices in the school.', facts: [{ measure: 'downed', value: 22 }] },
    { text: 'At least 14 rockets were fired at the base, wounding two soldiers.', facts: [{ measure: 'launched', value: 14 }] },
    { text: 'The observers reported 44 barrel bombs on the eastern districts.', facts: [{ measure: 'launched', value: 44 }] },
    { text: 'The barrage, 88 missiles in all, was the heaviest yet.', facts: [{ measure: 'launched', value: 88 }] },
    {
      text: 'The air force shot down 21 of 25 aerial targets.',
      facts: [
        { measure: 'downed', value: 21 },
        { measure: 'launched', value: 25 },
      ],
    },
    {
      text: 'The air force said it had destroyed 31 of 33 targets: all 25 missiles and six of the eight drones.',
      facts: [
        { measure: 'downed', value: 31 },
        { measure: 'launched', value: 33 },
        { measure: 'downed', value: 25 },
      ],
    },
    {
      text: 'Sarn fired 60 missiles and 40 drones, of which 80 were shot down.',
      facts: [
        { measure: 'launched', value: 60 },
        { measure: 'downed', value: 80 },
      ],
    },
    {
      text: 'Turna launched 90 missiles and drones, of which gunners downed 55.',
      facts: [
        { measure: 'launched', value: 90 },
        { measure: 'downed', value: 55 },
      ],
    },
    {
      text: 'Six rockets were fired from the strip at the town, all of which were intercepted.',
      facts: [
        { measure: 'launched', value: 6 },
        { measure: 'downed', value: 6 },
      ],
    },
    {
      text: 'A missile fired from the hills at the airport as the minister landed was intercepted.',
      facts: [
        { measure: 'downed', value: 1 },
        { measure: 'launched', value: 1 },
      ],
    },
    { text: 'A missile came down in a street, wounding nine people.', facts: [{ measure: 'hit', value: 1 }] },
    { text: 'One of the rockets fell short and hit a house.', facts: [{ measure: 'hit', value: 1 }] },
    { text: 'Planes dropped more than 300 bombs on the province in a week.', facts: [{ measure: 'launched', value: 300 }] },
    { text: 'Norland has furnished more than 1 million 155 mm rounds.', facts: [{ measure: 'supplied', value: 1000000 }] },
    {
      text: 'Last year the contributions included 900 anti-tank weapons and 5,000 artillery rounds.',
      facts: [
        { measure: 'supplied', value: 900 },
        { measure: 'supplied', value: 5000 },
      ],
    },
    {
      text: 'Capabilities in the tranche include 700 anti-tank missiles and spare parts.',
      facts: [{ measure: 'supplied', value: 700 }],
    },
    {
      text: 'The help will contain, among other things, 2,600 mortar bombs.',
      facts: [{ measure: 'supplied', value: 2600 }],
    },
    {
      text: 'Gunners brought down dozens of Iskander-K cruise missiles that winter.',
      facts: [{ measure: 'downed', value: 12 }],
    },
    {
      text: 'A shell, the headmaster said, hit the gym before lessons began.',
      facts: [{ measure: 'hit', value: 1 }],
    },
    {
      text: 'Police photographed three mortar bombs that damaged a bakery.',
      facts: [{ measure: 'hit', value: 3 }],
    },
    {
      text: 'A barrage from Sarn of 22 rockets set off sirens.',
      facts: [{ measure: 'launched', value: 22 }],
    },
    {
      text: 'Kolva fired what seemed to be two rockets into the bay.',
      facts: [{ measure: 'launched', value: 2 }],
    },
    {
      text: 'Divers made safe a 250kg bomb off the mole.',
      facts: [{ measure: 'downed', value: 1 }],
    },
    {
      text: 'Canada has sent 48 interceptors to Ukraine.',
      facts: [{ measure: 'supplied', value: 48 }],
    },
    {
      text: 'Crews hope to down 24 missiles a week.',
      facts: [{ measure: 'downed', value: 24 }],
    },
    {
      text: 'Kolva lobbed 17 rockets at the mine, all but two of which were intercepted.',
      facts: [{ measure: 'launched', value: 17 }],
    },
  ],
  saysNothing: [
    'The two mines owned by the company have been shut since May.',
    'Customs men stopped a van with two grenades.',
    'There is no evidence that a missile was fired.',
    'Both unions of miners called off work at nine mines.',
    'The island has six nickel mines.',
    'Officers picked up a shell casing on the stairs.',
    'Nobody can say yet whether a bomb had gone off.',
    'He fled and dropped a shotgun shell.',
    'A howitzer fires four rounds a minute.',
    'The helicopter carries up to 16 rockets.',
    'Each launcher holds six missiles.',
    'The truck holds 24 rockets and reloads in ten minutes.',
    'The boat can be armed with 12 missiles.',
    'The army fired missiles on Monday, and around 300 have moved into hotels.',
    'The militants seized a stock of ammunition.',
    'The recruits had never fired a weapon.',
    'A weather rocket was launched from the island.',
    'Police found two AK-47s and an M16.',
    'The striker launched three missiles from outside the box.',
    'She dropped a bomb on the bill.',
    'The opposition fired a missile at the budget.',
    'They threw a grenade into the debate on pensions.',
    'He launched a missile of a free kick.',
    'In the novel a bomb kills two children.',
    'The striker fired a rocket into the top corner.',
    'The film was a bomb that cost its studio dear.',
    'The missile has a range of 500 km.',
    'Shares rocketed by 12% after the report.',
    'She collected 40 shells on the beach.',
    'She threw a javelin of 61 metres.',
    'Talks went into 3 rounds before the missile deal.',
    'The Guards claimed their missiles had hit their targets, among them four military bases.',
    'The firm launched two rockets with 46 satellites on board.',
    'Any launcher that fires more than 8 rockets must be declared.',
    'The submarine can carry up to 24 missiles.',
    'The army carried out 12 missile and 60 air strikes.',
    'We have no ammunition left.',
  ],
  notYet: [],
};
