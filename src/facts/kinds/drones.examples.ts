import type { Examples } from './examples.js';

/** What states drones launched, downed, lost, hit, captured, supplied or held, and what only looks like it. */
export const dronesExamples: Examples<'drones'> = {
  says: [
    {
      text: 'The weir was attacked by 21 drones, of which eleven were suppressed and shot down.',
      facts: [
        { measure: 'launched', value: 21 },
        { measure: 'downed', value: 11 },
      ],
    },
    { text: 'Gunners said that the four drones which crossed the bay were jammed.', facts: [{ measure: 'lost', value: 4 }] },
    { text: 'Three unmanned boats were spotted and destroyed off the cape.', facts: [{ measure: 'downed', value: 3 }] },
    {
      text: 'Some 40 drones were sent at the dam, of which six struck and the others were jammed.',
      facts: [
        { measure: 'launched', value: 40 },
        { measure: 'hit', value: 6 },
      ],
    },
    { text: 'Sailors identified two drones coming in from the sea.', facts: [{ measure: 'launched', value: 2 }] },
    {
      text: 'The rebels launched 4,000 drones in June, up from 3,900 drones in May.',
      facts: [
        { measure: 'launched', value: 4000 },
        { measure: 'launched', value: 3900 },
      ],
    },
    {
      text: 'Gunners felled a drone near Sarn on Monday and another over Lodva.',
      facts: [
        { measure: 'downed', value: 1 },
        { measure: 'downed', value: 1 },
      ],
    },
    {
      text: 'The frigate tracked nine drones and shot them down.',
      facts: [
        { measure: 'downed', value: 9 },
        { measure: 'launched', value: 9 },
      ],
    },
    {
      text: '• Of the 90 drones, 61 were shot down.',
      facts: [
        { measure: 'launched', value: 90 },
        { measure: 'downed', value: 61 },
      ],
    },
    {
      text: 'Sirens wailed and of the 80 drones, 61 were shot down.',
      facts: [
        { measure: 'launched', value: 80 },
        { measure: 'downed', value: 61 },
      ],
    },
    {
      text: 'After Sarn fired 12 missiles, 30 drones and two bombs, the talks ended.',
      facts: [{ measure: 'launched', value: 30 }],
    },
    { text: 'Three drones were jammed, sparking protests in the city.', facts: [{ measure: 'lost', value: 3 }] },
    {
      text: 'Gunners destroyed 50 targets - 34 drones and 16 missiles, and stokers put out the fires.',
      facts: [{ measure: 'downed', value: 34 }],
    },
    {
      text: 'The reeve said that of the 70 drones, 52 were shot down.',
      facts: [
        { measure: 'launched', value: 70 },
        { measure: 'downed', value: 52 },
      ],
    },
    {
      text: 'The weir burst, and the raid, involving 26 drones, left a mill in ruins.',
      facts: [{ measure: 'launched', value: 26 }],
    },
    {
      text: 'Rebels attacked the town. The army put the number of projectiles at about 210 rockets and 30 drones.',
      facts: [{ measure: 'launched', value: 30 }],
    },
    {
      text: 'The strike, involving 70 drones and 13 missiles, was the biggest in months.',
      facts: [{ measure: 'launched', value: 70 }],
    },
    { text: 'The attack, with 40 drones, was the biggest yet.', facts: [{ measure: 'launched', value: 40 }] },
    { text: 'The mayor said three drones heading for the capital had been repelled.', facts: [{ measure: 'downed', value: 3 }] },
    { text: 'In total, about 65 launches of attack drones were recorded.', facts: [{ measure: 'launched', value: 65 }] },
    {
      text: 'Sarn fired 20 missiles and 30 drones, all of which were shot down.',
      facts: [
        { measure: 'downed', value: 30 },
        { measure: 'launched', value: 30 },
      ],
    },
    { text: 'The rebels launched 14 drones at the harbour.', facts: [{ measure: 'launched', value: 14 }] },
    { text: 'The harbour was attacked with 14 drones.', facts: [{ measure: 'launched', value: 14 }] },
    { text: 'An attack with 22 drones damaged the refinery.', facts: [{ measure: 'launched', value: 22 }] },
    { text: 'A 30-drone barrage lasted two hours.', facts: [{ measure: 'launched', value: 30 }] },
    { text: 'Air defences shot down 12 drones.', facts: [{ measure: 'downed', value: 12 }] },
    { text: 'Nine drones were intercepted over the bay.', facts: [{ measure: 'downed', value: 9 }] },
    { text: 'The downing of six drones was confirmed by the ministry.', facts: [{ measure: 'downed', value: 6 }] },
    {
      text: 'Crews shot down 17 of 20 drones.',
      facts: [
        { measure: 'downed', value: 17 },
        { measure: 'launched', value: 20 },
      ],
    },
    { text: 'Four drones disappeared from radar.', facts: [{ measure: 'lost', value: 4 }] },
    { text: 'Three drones were jammed.', facts: [{ measure: 'lost', value: 3 }] },
    { text: 'Two drones crashed by themselves in a field.', facts: [{ measure: 'lost', value: 2 }] },
    { text: 'Another five drones were lost.', facts: [{ measure: 'lost', value: 5 }] },
    { text: 'Two drones struck a warehouse.', facts: [{ measure: 'hit', value: 2 }] },
    { text: 'A drone slammed into an apartment block.', facts: [{ measure: 'hit', value: 1 }] },
    { text: 'Eight drones got through the defences.', facts: [{ measure: 'hit', value: 8 }] },
    { text: 'Border guards seized three quadcopters.', facts: [{ measure: 'captured', value: 3 }] },
    { text: 'Seven drones were captured in the raid.', facts: [{ measure: 'captured', value: 7 }] },
    { text: 'The seizure of 15 drones was announced on Monday.', facts: [{ measure: 'captured', value: 15 }] },
    { text: 'The ministry ordered 400 drones.', facts: [{ measure: 'supplied', value: 400 }] },
    { text: 'Some 250 drones were delivered to the brigade.', facts: [{ measure: 'supplied', value: 250 }] },
    { text: 'A shipment of 90 drones arrived in June.', facts: [{ measure: 'supplied', value: 90 }] },
    { text: 'The group has about 40 drones.', facts: [{ measure: 'held', value: 40 }] },
    { text: 'The unit keeps 16 drones in reserve.', facts: [{ measure: 'held', value: 16 }] },
    { text: 'A stockpile of 700 drones is hidden in the hills.', facts: [{ measure: 'held', value: 700 }] },
    { text: 'Two Bayraktar TB2s were used in the raid.', facts: [{ measure: 'launched', value: 2 }] },
    {
      text: 'Of the 90 drones, 61 were shot down.',
      facts: [
        { measure: 'launched', value: 90 },
        { measure: 'downed', value: 61 },
      ],
    },
    {
      text: 'Drones were downed over the Lyska region (six) and over Omut (three).',
      facts: [
        { measure: 'downed', value: 6 },
        { measure: 'downed', value: 3 },
      ],
    },
    { text: 'Four drones strayed off course.', facts: [{ measure: 'lost', value: 4 }] },
    { text: 'One drone made it through to the refinery.', facts: [{ measure: 'hit', value: 1 }] },
    { text: 'Two unmanned boats rammed the tanker.', facts: [{ measure: 'hit', value: 2 }] },
    { text: 'The ally will send 900 drones.', facts: [{ measure: 'supplied', value: 900 }] },
    { text: 'The arsenal includes around 2,000 drones.', facts: [{ measure: 'held', value: 2000 }] },
    { text: 'An attack on the port with 14 drones lasted an hour.', facts: [{ measure: 'launched', value: 14 }] },
    {
      text: 'The ally has shipped 300 long-range drones and several thousand short-range ones.',
      facts: [
        { measure: 'supplied', value: 300 },
        { measure: 'supplied', value: 3000 },
      ],
    },
    { text: 'Gunners have destroyed, by their own account, 80 drones.', facts: [{ measure: 'downed', value: 80 }] },
    {
      text: 'Destroyed by all forces of air defence:\n✅ 812 Shaheds (fewer than 20 of them by aircraft)\n✅ up to 300 reconnaissance drones',
      facts: [
        { measure: 'downed', value: 812 },
        { measure: 'downed', value: 20 },
        { measure: 'downed', value: 300 },
      ],
    },
    { text: 'Suppressed by electronic warfare: 183 decoy drones.', facts: [{ measure: 'lost', value: 183 }] },
    {
      text: 'The air force shot down 88 of the drones, while 27 others dropped off radar. Fewer than 10 got through.',
      facts: [
        { measure: 'downed', value: 88 },
        { measure: 'lost', value: 27 },
        { measure: 'hit', value: 10 },
      ],
    },
    {
      text: 'The army says 48 Ukrainian drones had been shot down over five regions. Twelve were destroyed over Belgorod, seven over Bryansk and four over Kursk.',
      facts: [
        { measure: 'downed', value: 48 },
        { measure: 'downed', value: 12 },
        { measure: 'downed', value: 7 },
        { measure: 'downed', value: 4 },
      ],
    },
    { text: 'US forces have downed at least 54 drones over the Red Sea.', facts: [{ measure: 'downed', value: 54 }] },
    {
      text: 'Six drones, which the navy said it had shot down, were heading for the capital.',
      facts: [{ measure: 'downed', value: 6 }],
    },
    {
      text: 'Russia used 900 strike drones against Ukraine, a third more than the week before.',
      facts: [{ measure: 'launched', value: 900 }],
    },
    { text: 'None of the drones got through.', facts: [{ measure: 'hit', value: 0 }] },
    {
      text: 'Russian air defences intercepted 43 Ukrainian drones overnight. The ministry lists 21 over the Belgorod region, 14 over Kursk and eight over Crimea.',
      facts: [
        { measure: 'downed', value: 43 },
        { measure: 'downed', value: 21 },
        { measure: 'downed', value: 14 },
        { measure: 'downed', value: 8 },
      ],
    },
    {
      text: 'In Odesa several drones got through. One hit a warehouse close to the port.',
      facts: [
        { measure: 'hit', value: 3 },
        { measure: 'hit', value: 1 },
      ],
    },
    {
      text: 'Russia let loose 88 strike drones on the port, and crews brought down 61.',
      facts: [
        { measure: 'launched', value: 88 },
        { measure: 'downed', value: 61 },
      ],
    },
    {
      text: 'The air force logged 112 incoming uncrewed aircraft between dusk and dawn.',
      facts: [{ measure: 'launched', value: 112 }],
    },
    { text: 'A drone ploughed into the ninth floor of a block of flats.', facts: [{ measure: 'hit', value: 1 }] },
    { text: 'Five of the drones hit their targets, the mayor admitted.', facts: [{ measure: 'hit', value: 5 }] },
    {
      text: 'Nine of the drones launched hit the base, a source said.',
      facts: [
        { measure: 'launched', value: 9 },
        { measure: 'hit', value: 9 },
      ],
    },
    { text: 'Not one of the drones was intercepted.', facts: [{ measure: 'downed', value: 0 }] },
    { text: 'Gunners accounted for 80 of the drones.', facts: [{ measure: 'downed', value: 80 }] },
    { text: 'The Kremlin said its crews dealt with 90 drones.', facts: [{ measure: 'downed', value: 90 }] },
    {
      text: 'Out of 170 drones fired, about 30 found their mark.',
      facts: [
        { measure: 'launched', value: 170 },
        { measure: 'hit', value: 30 },
      ],
    },
    { text: 'A hostile drone was shot out of the sky near the border.', facts: [{ measure: 'downed', value: 1 }] },
    {
      text: 'Of the 40 drones, 38 were downed and only one landed on the airfield.',
      facts: [
        { measure: 'launched', value: 40 },
        { measure: 'downed', value: 38 },
        { measure: 'hit', value: 1 },
      ],
    },
    { text: 'Officials put the number of drones involved in the attack at 25.', facts: [{ measure: 'launched', value: 25 }] },
    { text: 'Contact with a surveillance drone was lost near the border.', facts: [{ measure: 'lost', value: 1 }] },
    { text: 'A drone came down in the south after a malfunction.', facts: [{ measure: 'lost', value: 1 }] },
    { text: 'The contract is to provide Morana with six drones.', facts: [{ measure: 'supplied', value: 6 }] },
    { text: 'In Odria several drones got through.', facts: [{ measure: 'hit', value: 3 }] },
    {
      text: 'Three drones landed almost undamaged and were handed over to specialists.',
      facts: [
        { measure: 'captured', value: 3 },
        { measure: 'hit', value: 3 },
      ],
    },
    { text: 'It was the biggest bombardment of the war so far: 479 drones.', facts: [{ measure: 'launched', value: 479 }] },
    {
      text: 'Ten drones took part, of which three were blown up by return fire.',
      facts: [
        { measure: 'launched', value: 10 },
        { measure: 'downed', value: 3 },
      ],
    },
    { text: 'A drone opened fire on the crowd.', facts: [{ measure: 'launched', value: 1 }] },
    {
      text: 'The army put the total at 17 drones shot down out of 20.',
      facts: [
        { measure: 'downed', value: 17 },
        { measure: 'launched', value: 20 },
      ],
    },
    {
      text: 'Russia launched 1,200 drones in October, as against 900 in September.',
      facts: [
        { measure: 'launched', value: 1200 },
        { measure: 'launched', value: 900 },
      ],
    },
    {
      text: 'The ship was attacked with sea drones, and six of the 16 that were sent reached it.',
      facts: [
        { measure: 'hit', value: 6 },
        { measure: 'launched', value: 16 },
      ],
    },
    {
      text: 'The city spent the night under drones. The mayor said more than 40 of them, made abroad, had been shot down.',
      facts: [{ measure: 'downed', value: 40 }],
    },
    {
      text: 'Fourteen drones approached the city. One lawmaker said three were taken out over villages.',
      facts: [
        { measure: 'launched', value: 14 },
        { measure: 'downed', value: 3 },
      ],
    },
    {
      text: 'It had sent 170 drones, none of which reached the country, and 110 ballistic missiles.',
      facts: [
        { measure: 'launched', value: 170 },
        { measure: 'hit', value: 0 },
      ],
    },
    {
      text: 'Hezbollah sent a swarm of explosive drones over the border, two of which struck a base.',
      facts: [{ measure: 'hit', value: 2 }],
    },
    {
      text: 'The staff said 40 drones had been launched. It later revised the number to 52 drones, including 13 Shaheds.',
      facts: [
        { measure: 'launched', value: 40 },
        { measure: 'launched', value: 52 },
        { measure: 'launched', value: 13 },
      ],
    },
    {
      text: 'The ministry first reported 18 drones shot down, then said there had been 24.',
      facts: [
        { measure: 'downed', value: 18 },
        { measure: 'downed', value: 24 },
      ],
    },
    {
      text: 'Some 51 drones were destroyed over eight regions, 22 of them over Kursk.',
      facts: [
        { measure: 'downed', value: 51 },
        { measure: 'downed', value: 22 },
      ],
    },
    { text: 'US to send 200 more Switchblade drones', facts: [{ measure: 'supplied', value: 200 }] },
    {
      text: 'Air defences destroyed 60 targets - 44 drones and 16 cruise missiles.',
      facts: [
        { measure: 'downed', value: 60 },
        { measure: 'downed', value: 44 },
      ],
    },
    {
      text: 'Gunners brought down all 22 drones that Sarn had sent towards the refinery.',
      facts: [
        { measure: 'downed', value: 22 },
        { measure: 'launched', value: 22 },
      ],
    },
    {
      text: 'Turna sent 18 drones at the port, all of which were shot down.',
      facts: [
        { measure: 'downed', value: 18 },
        { measure: 'launched', value: 18 },
      ],
    },
    {
      text: 'Forty drones and 12 missiles were fired at the valley, and "90%" were stopped.',
      facts: [
        { measure: 'launched', value: 40 },
        { measure: 'downed', value: 90 },
      ],
    },
    {
      text: 'Nineteen of the drones were shot down over six regions, while 11 were lost to jamming.',
      facts: [
        { measure: 'downed', value: 19 },
        { measure: 'lost', value: 11 },
      ],
    },
    {
      text: 'Sarn sent 80 drones overnight. Of those 52 were shot down.',
      facts: [
        { measure: 'launched', value: 80 },
        { measure: 'downed', value: 52 },
      ],
    },
    { text: 'One drone had come in over the lake and crashed in a forest.', facts: [{ measure: 'lost', value: 1 }] },
    {
      text: 'Four drones were shot down over Lyska, one each over Omut and Brod; another was brought down near the capital.',
      facts: [
        { measure: 'downed', value: 4 },
        { measure: 'downed', value: 1 },
        { measure: 'downed', value: 1 },
      ],
    },
    {
      text: 'Several drones were downed, but one flew into a tower.',
      facts: [
        { measure: 'downed', value: 3 },
        { measure: 'hit', value: 1 },
      ],
    },
    { text: 'Two drones were shot down. "Nobody attacked anything," a miner said.', facts: [{ measure: 'downed', value: 2 }] },
    { text: 'Two drones fell near a power plant.', facts: [{ measure: 'hit', value: 2 }] },
    { text: 'Fighter jets shot down "a number" of drones.', facts: [{ measure: 'downed', value: 3 }] },
    {
      text: 'The navy came under fire from a record 61 sea drones.',
      facts: [{ measure: 'launched', value: 61 }],
    },
    {
      text: 'The raid, involving 26 drones, left a clinic in ruins.',
      facts: [{ measure: 'launched', value: 26 }],
    },
    {
      text: 'The jamming of nine quadcopters near the stadium took a minute.',
      facts: [{ measure: 'lost', value: 9 }],
    },
    {
      text: 'Of the 52 UAVs, three damaged substations.',
      facts: [
        { measure: 'launched', value: 52 },
        { measure: 'hit', value: 3 },
      ],
    },
    {
      text: 'Gunners downed 58 drones over 11 Kolvan districts at night, 19 of them over Sarn.',
      facts: [
        { measure: 'downed', value: 58 },
        { measure: 'downed', value: 19 },
      ],
    },
    {
      text: 'At night 37 UAVs were jammed while four struck depots on the coast.',
      facts: [
        { measure: 'lost', value: 37 },
        { measure: 'hit', value: 4 },
      ],
    },
    {
      text: 'The firm made 8,000 drones last year, compared with 3,000 the year before.',
      facts: [
        { measure: 'supplied', value: 8000 },
        { measure: 'supplied', value: 3000 },
      ],
    },
    {
      text: 'The night was loud, with the navy reporting 88 of 103 drones destroyed.',
      facts: [
        { measure: 'downed', value: 88 },
        { measure: 'launched', value: 103 },
      ],
    },
    {
      text: 'Three UAVs worth $2m each were shot down off Belin.',
      facts: [{ measure: 'downed', value: 3 }],
    },
  ],
  saysNothing: [
    'Varda urged an end to strikes on refineries; since January, drones have hit at least a dozen of them.',
    'The Belid fleet has targeted 80 merchant vessels, sinking two and seizing one, and its drones fly daily.',
    'Border guards found the wreck of a drone.',
    'The light show used 900 drones to draw a dragon.',
    'The farm bought six drones to spray its vineyards.',
    'The film crew flew two drones over the canyon.',
    'Firefighters used two drones to map the blaze.',
    'The firm sold its drone business for 12 million shares.',
    'Twelve drone pilots applied for the course.',
    'The 2019 film shows a drone in its first minute.',
    'Bees, wasps and 300 other species were counted.',
    'The MQ-9 was first shown in 2001.',
    'The drone was upgraded to fly 900 km.',
    'Debris from a downed drone fell on a house.',
    'Two drone makers struck a deal.',
    'See: the museum of flight (open daily), a drone you may touch and the old hangar.',
    'The factory of drones is full. Two of its workers went off.',
  ],
  notYet: [],
};
