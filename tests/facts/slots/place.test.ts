import { extract } from '../../../src/index.js';
import { sameName } from '../../../src/check/names.js';
import { guessedFacts } from '../../story.js';

/** Texts, and where their figures happened. */
const ROWS: readonly (readonly [text: string, places: Readonly<Record<string, string>>])[] = [
  [
    'A drone hit a base in Sarmala, killing two soldiers. One was Sgt. Karim Aziz, 31, of Odessa, Texas, who was killed in his sleep. Four others were injured.',
    { Four: 'Sarmala' },
  ],
  [
    'A bomb killed nine people in Toubou. The group said it had struck in retaliation for an attack on a mosque in Kirel. Two more bodies were found later.',
    { Two: 'Toubou' },
  ],
  [
    'Villagers were massacred in Burkina Faso last weekend. Up to 90 people may have been killed in Dabara, relatives said. Early reports had spoken of 30 dead.',
    { '30': 'Dabara' },
  ],
  [
    'No group has said it was behind the assault on Kolmara, in the village of Deri some 40km (25 miles) from Benghazi in Libya. Nine worshippers died.',
    { Nine: 'Deri' },
  ],
  [
    'Fighters attacked a village in the state of Gezira. Residents of Wad Salim told of being shelled before dawn. At least 30 people were killed.',
    { '30': 'Wad Salim' },
  ],
  [
    'Three guards were killed in Jordan, the first soldiers to be killed since the war in Gaza began. Two others were hurt.',
    { Two: 'Jordan' },
  ],
  [
    "Eight drones hit a depot in Sarmala. The attack, the army said, was proof of Tehran's hand. Three guards were hurt.",
    { Three: 'Sarmala' },
  ],
  [
    'Gunmen killed nine people in the town of Mirebalais, Haiti, on Thursday. Some 800 have been killed in the country this year.',
    { nine: 'Mirebalais', '800': 'Haiti' },
  ],
  [
    'Gunmen raided the village of Wadmara in Sudan on Monday, killing 12. The war broke out last year. More than 20,000 people have been killed.',
    { '12': 'Wadmara', '20,000': 'Sudan' },
  ],
  [
    'A bomb killed two in Kirel on Friday. On 8 January a convoy was ambushed near the village of Odomo. Four drivers died.',
    { two: 'Kirel', Four: 'Odomo' },
  ],
  [
    'In Kunduz province, at least 30 boys were killed when helicopters fired on a ceremony in Sar-e-Dasht.',
    { '30': 'Sar-e-Dasht' },
  ],
  ['Iran fired 90 drones at Israel, days after a strike on its consulate in Damascus.', { '90': 'Israel' }],
  ['Mykolaiv is still clearing up after a barrage in which 14 people were killed.', { '14': 'Mykolaiv' }],
  [
    'Tension is high amid the war on besieged Darfur, in which more than 150,000 people have been killed.',
    { '150,000': 'Darfur' },
  ],
  ['Officials in Spain recalled that the Lisbon derailment killed 38.', { '38': 'Lisbon' }],
  ['Sevastopol was hit again. A landing ship, the Minsk, was damaged, and seven sailors were injured.', { seven: 'Sevastopol' }],
  [
    'Shells fell in Kirel, killing two. In Odomo, the hometown of the president, the mayor spoke of "a long night". Three bodies were found later.',
    { two: 'Kirel', Three: 'Odomo' },
  ],
  ['A drone strike near Sarmala – the first in the Gulf region since May – killed two guards.', { two: 'Sarmala' }],
  ['Across Kenya 40 people were killed by floods, including in Garissa.', { '40': 'Kenya' }],
  ['Gunmen attacked the town of Toubou on Monday, taking 30 women back to Kidal as hostages.', { '30': 'Toubou' }],
  ['The Moscow-appointed mayor of Melnyky said that four residents had been hurt.', { four: 'Melnyky' }],
  ['In Sevastopol, missiles hit a landing ship, the Rostov, killing seven sailors.', { seven: 'Sevastopol' }],
  ['In Kolmara, mayor Sefan Tirol said a couple and their two children had died when the roof came down.', { two: 'Kolmara' }],
  ['A bomb outside a bakery in Hamdiya, Baghdad killed three shoppers.', { three: 'Hamdiya' }],
  ['Shells hit the Sufra detention centre, south of Tripoli, where 31 people died.', { '31': 'Sufra' }],
  ['The 1974 Lisbon derailment killed 38, nine of them children.', { '38': 'Lisbon', nine: 'Lisbon' }],
  ['Six people were treated for burns in Majd Tarun.', { Six: 'Majd Tarun' }],
  ['Israeli jets struck the Gaza city of Rafah, killing eight people.', { eight: 'Rafah' }],
  [
    'Jets bombed a wedding on Sunday. Hundreds had come to Tarmina village, in Oswa township. Eleven children were killed.',
    { Eleven: 'Tarmina' },
  ],
  ['In neighbouring Chad, 14 people were wounded when a grenade exploded at a bus stop.', { '14': 'Chad' }],
  ['A mortar round landed near Camp 40, an outpost used by peacekeepers, injuring three soldiers.', { three: 'Camp 40' }],
  ['Rebels ambushed a convoy at Gwaskara, killing nine policemen.', { nine: 'Gwaskara' }],
  ['At the Marhoum livestock market, gunmen on motorcycles shot dead 17 traders.', { '17': 'Marhoum livestock market' }],
  [
    'Eleven miners were buried alive when a tunnel caved in at the Tchibaro gold mine in southern Niger.',
    { Eleven: 'Tchibaro gold mine' },
  ],
  ['An attack on Kombari in October left six dead and 40 homes burned.', { six: 'Kombari', '40': 'Kombari' }],
  ['The army said 25 militants were killed in fighting around Ouro Bello.', { '25': 'Ouro Bello' }],
  [
    'In Beit Saara, a drone hit a car, and two people died; in Marwanieh, a house was flattened, killing a family of five.',
    { two: 'Beit Saara', five: 'Marwanieh' },
  ],
  [
    'Russia fired 30 drones from Primorsk and Kursk at Ukraine overnight, and 24 were shot down.',
    { '30': 'Ukraine', '24': 'Ukraine' },
  ],
  [
    'The mayor of Nikopol said two women were wounded when shells hit a bus stop in the Chervonohryhorivka community.',
    { two: 'Chervonohryhorivka community' },
  ],
  ['Four sailors went missing after the Lady Amina, a cargo ship, was struck by a missile off Mokha.', { Four: 'Mokha' }],
  [
    'The bombing in Tarfaya, which killed 12 people, was followed by a raid in Zemmour in which four suspects were arrested.',
    { '12': 'Tarfaya', four: 'Zemmour' },
  ],
  [
    'In Herat province, in the west of the country, floods killed 33 people and destroyed 200 houses.',
    { '33': 'Herat', '200': 'Herat' },
  ],
  [
    'Seven people were killed in shelling of the town of Toretsk and another two died in nearby Niu-York, the governor said.',
    { Seven: 'Toretsk', two: 'Niu-York' },
  ],
  ['Officials in Islamabad said that 22 soldiers had died in the ambush in South Waziristan.', { '22': 'South Waziristan' }],
  ['Speaking in Geneva, the UN envoy said 400 civilians had been killed in El Fasher since May.', { '400': 'El Fasher' }],
  ['On the outskirts of Bani Walid, a mass grave with 19 bodies was found.', { '19': 'Bani Walid' }],
  ['Two boats sank off the coast of Djibouti, killing 45 migrants from Ethiopia.', { '45': 'coast of Djibouti' }],
  ['The strike on the Qasr al-Hir barracks killed eight conscripts.', { eight: 'Qasr al-Hir barracks' }],
  ['Gunmen stormed the Golden Palm hotel in Bamako and took 170 people hostage.', { '170': 'Golden Palm hotel' }],
  ['A suicide bomber killed himself outside the Sitara cinema, killing 15 people.', { '15': 'Sitara cinema' }],
  ['In the south of the country, 12,000 people fled their homes.', { '12,000': 'south of the country' }],
  ['At least 200 people have been killed in the north since January.', { '200': 'north' }],
  ['A dozen people were wounded in the rebel-held northwest, aid workers said.', { dozen: 'rebel-held northwest' }],
  ['Three villages in the Sarkan valley were cut off, and 700 people were trapped.', { '700': 'Sarkan valley' }],
  ['The helicopter came down in a forest near Oryol, and all six crew members died.', { six: 'Oryol' }],
  ['Police arrested 12 men in the Lyari district of Karachi after the killing of a judge.', { '12': 'Lyari' }],
  [
    'More than 60 people died when a fire swept through a shopping centre in the Turkmen capital, Ashgabat.',
    { '60': 'Ashgabat' },
  ],
  ['A boy of nine was killed at Zikim beach when a rocket fell there.', { A: 'Zikim beach' }],
  ['In the village of Amer Khel, in Nangarhar, a strike on a wedding killed 23 people.', { '23': 'Amer Khel' }],
  ['The group released 21 hostages on Friday in the town of Banki, close to the border with Cameroon.', { '21': 'Banki' }],
  ["Nigeria's army says it freed 80 captives from a camp in the Sambisa forest.", { '80': 'Sambisa forest' }],
  ["In Gaza City's Sabra neighbourhood, an air strike killed 11 members of one family.", { '11': 'Sabra' }],
  [
    'Nine people were killed in Gaza City, where a missile hit a bakery, and five in Khan Younis.',
    { Nine: 'Gaza City', five: 'Khan Younis' },
  ],
  [
    'Hezbollah said it fired 50 rockets at Kiryat Shmona in response to a strike on Nabatieh that killed three paramedics.',
    { '50': 'Kiryat Shmona', three: 'Nabatieh' },
  ],
  ['Of the 19 drones, 13 were shot down over Poltava and the rest crashed in open fields.', { '13': 'Poltava' }],
  [
    "Ukraine's air force shot down 19 of 22 drones launched from Russia's Krasnodar region.",
    { '19': 'Ukraine', '22': 'Ukraine' },
  ],
  ['The quake, centred near Pul-e Alam, killed 41 people in Logar and 12 in Paktia.', { '41': 'Logar', '12': 'Paktia' }],
  ['An 8-year-old girl was killed and two women were hurt in Zolochiv, Kharkiv region.', { An: 'Zolochiv', two: 'Zolochiv' }],
  ['Turkish jets bombed Qandil on Sunday, and 31 militants were killed, Ankara said.', { '31': 'Qandil' }],
  ['The UN says 1.2 million people have been displaced across Sudan.', { '1.2 million': 'Sudan' }],
  [
    'Israeli shelling of Khiam wounded four people, while a separate raid on Aitaroun left a man dead.',
    { four: 'Khiam', a: 'Aitaroun' },
  ],
  [
    'Protesters burned down a police station in Kisangani, where three demonstrators had been shot dead the day before.',
    { three: 'Kisangani' },
  ],
  ['The group said it had killed 20 soldiers in an assault on a base at Boni, a claim the army denied.', { '20': 'Boni' }],
  ['Its fighters hold about 40 settlements in Blue Nile state.', { '40': 'Blue Nile' }],
  ["A van bomb outside the governor's office in Hasakah killed seven and wounded 22.", { seven: 'Hasakah', '22': 'Hasakah' }],
  [
    'Storm Gerda left 14 people dead in the Philippines, most of them in Bicol, and six in Vietnam.',
    { '14': 'Philippines', six: 'Vietnam' },
  ],
  [
    'The US has sent 300 troops to Niger, where four American soldiers were killed in October.',
    { '300': 'Niger', four: 'Niger' },
  ],
  ['Washington pledged $40m for Somalia on Monday.', { $40m: 'Somalia' }],
  ["The blast at Berlin's Treptower Park station injured 18 commuters.", { '18': 'Treptower Park station' }],
  [
    'Prosecutors in Cologne said a man had been arrested in Leipzig over the stabbing in Solingen that killed three people.',
    { a: 'Leipzig', three: 'Solingen' },
  ],
  [
    'In the eastern town of Goz Beida, 60 km from the border, a clash between herders and farmers left 42 dead.',
    { '42': 'Goz Beida' },
  ],
  ['As many as 30 people drowned when a ferry capsized on Lake Kivu near Kituku port.', { '30': 'Kituku port' }],
  ['The shelling of a maternity hospital in Vilniansk killed a newborn baby.', { a: 'Vilniansk' }],
  ['The Taliban captured 35 police officers at a checkpoint in Ab Kamari.', { '35': 'Ab Kamari' }],
  ['The defence ministry in Moscow said its forces had taken 12 sq km near Vuhledar.', { '12': 'Vuhledar' }],
  ['Six fishermen were detained by the Sri Lankan navy off Neduntheevu.', { Six: 'Neduntheevu' }],
  ['Nearly 90 people died in the capital, and 30 more in Tema.', { '30': 'Tema' }],
  ['The drone strike on Tower 19 injured 34 troops.', { '34': 'Tower 19' }],
  ['Three explosions rocked the Green Zone, killing five guards.', { five: 'Green Zone' }],
  ['Three soldiers were killed when their patrol hit a mine between Sévaré and Konna.', { Three: 'Sévaré' }],
  ['Two people were killed in Odesa and one in Mykolaiv, according to officials in Kyiv.', { Two: 'Odesa', one: 'Mykolaiv' }],
  ['A raid by the Rapid Support Forces on Wad al-Hilal, a village in Gezira, left 28 dead.', { '28': 'Wad al-Hilal' }],
  ['The French embassy in Niamey was attacked, and 600 foreigners were evacuated from Niger.', { '600': 'Niger' }],
  ['Fighting in the Lake Chad basin has uprooted 2.5 million people.', { '2.5 million': 'Lake Chad basin' }],
  ['A bus carrying pilgrims plunged into a ravine near Dolpa, killing 18.', { '18': 'Dolpa' }],
  ['Police in Nairobi fired on demonstrators on Tuesday, and at least 13 people died.', { '13': 'Nairobi' }],
  ['The Kremlin said two crew members were wounded when a sea drone hit a tanker off Novorossiysk.', { two: 'Novorossiysk' }],
  ['Rebels overran the garrison town of Rutshuru, capturing 60 soldiers.', { '60': 'Rutshuru' }],
  ['At a funeral in Budu, a village outside Mubi, gunmen killed 24 mourners.', { '24': 'Budu' }],
  ['Three aid workers were abducted on the road between Goma and Saké.', { Three: 'Goma' }],
  ['Heavy rain set off mudslides in Bududa district, burying 40 homes.', { '40': 'Bududa' }],
  ['In Donetsk, which is held by Russia, shelling killed three people, its mayor said.', { three: 'Donetsk' }],
  ["Forty-one miners are trapped in the Silkyara tunnel in India's Uttarakhand state.", { 'Forty-one': 'Silkyara tunnel' }],
  ['In the Mediterranean off Zuwara, 61 migrants drowned.', { '61': 'Zuwara' }],
  ['Five people were hurt at the Rafah crossing, Egyptian state television reported.', { Five: 'Rafah crossing' }],
  ['The earthquake killed 2,900 people in Morocco, most of them in Al Haouz.', { '2,900': 'Morocco' }],
  ['A missile struck the roof of the Shifa clinic in Deir Hanna, wounding two nurses.', { two: 'Shifa clinic' }],
  ['Mali\'s junta said 14 "terrorists" had been neutralised in strikes near Ber.', { '14': 'Ber' }],
  ['A truck bomb went off at the Zobe junction in Mogadishu. More than 500 people were killed.', { '500': 'Mogadishu' }],
  ['Gunmen attacked the village of Yelewata late on Friday. Residents counted 46 bodies.', { '46': 'Yelewata' }],
  ['A ferry sank in Lake Victoria. Rescuers have pulled 40 people out alive.', { '40': 'Lake Victoria' }],
  [
    'Israel struck Baalbek overnight. The health ministry said 12 people had been killed and 20 wounded.',
    { '12': 'Baalbek', '20': 'Baalbek' },
  ],
  [
    'Russia attacked Kharkiv with guided bombs on Monday. One of them hit a block of flats, and a girl of four was killed.\n\nElsewhere, two men died in Kupiansk.',
    { a: 'Kharkiv', two: 'Kupiansk' },
  ],
  [
    'A car bomb killed nine people in Azaz. On the same day, three children were injured by a mine near Al Bab.',
    { nine: 'Azaz', three: 'Al Bab' },
  ],
  [
    'Fire broke out in a prison in Choloma.\n\nThe director of the fire service said that 46 women had died.',
    { '46': 'Choloma' },
  ],
  [
    'In Sweida, 30 people have been killed in clashes between Bedouin and Druze fighters.\n\nThe interior ministry said about 100 had been injured.\n\nIsrael said it had struck several tanks heading for the city.',
    { '30': 'Sweida', '100': 'Sweida' },
  ],
  [
    'Shelling killed one man in the Beryslav district. In Kherson itself, four people were hurt.',
    { one: 'Beryslav', four: 'Kherson' },
  ],
  [
    'The army retook Wad Madani in January. Since the war began in April 2023, some 12 million people have been driven from their homes in Sudan.',
    { '12 million': 'Sudan' },
  ],
  [
    'A gas explosion in a restaurant in Yinchuan left 31 dead. Seven others are being treated.',
    { '31': 'Yinchuan', Seven: 'Yinchuan' },
  ],
  ['Four Palestinians were shot dead in Jenin refugee camp, and a fifth died in Nablus.', { Four: 'Jenin refugee camp' }],
  ['The governor of Belgorod, Vyacheslav Gladkov, said three people had been wounded in Shebekino.', { three: 'Shebekino' }],
  ['The governor of Luhansk said 12 people had been wounded.', { '12': 'Luhansk' }],
  ['At least 11 people were killed in the Kunduz area, officials in Kabul said.', { '11': 'Kunduz' }],
  ['Somali forces, backed by US drones, killed 27 al-Shabaab fighters at Cel Garas.', { '27': 'Cel Garas' }],
  ['The UN mission said that 13 of its peacekeepers had been wounded at Kiwanja.', { '13': 'Kiwanja' }],
  [
    'The US military said on Monday it had carried out a strike in Idlib that killed a leader of Hurras al-Din. Two other militants were killed.',
    { Two: 'Idlib' },
  ],
  ["In Tigray's capital, Mekelle, an air strike hit a playground, killing seven people.", { seven: 'Mekelle' }],
  [
    'At least 22 people have died in the stampede at the Houphouët-Boigny stadium in Abidjan.',
    { '22': 'Houphouët-Boigny stadium' },
  ],
  ['Twelve people drowned after the Titas river burst its banks in Brahmanbaria.', { Twelve: 'Brahmanbaria' }],
  ['Britain will send 50 Storm Shadow missiles to Kyiv.', { '50': 'Kyiv' }],
  ['Azerbaijan said 192 of its soldiers had died in the operation in Nagorno-Karabakh.', { '192': 'Nagorno-Karabakh' }],
  ['India said it had hit nine sites in Pakistan and Pakistan-administered Kashmir.', { nine: 'Pakistan' }],
  [
    'Islamabad said it had shot down five Indian jets; 31 people had been killed, it said, in Bahawalpur, Muridke and Muzaffarabad.',
    { '31': 'Bahawalpur' },
  ],
  [
    'Haitian gangs attacked the town of Kenscoff, in the hills above Port-au-Prince, and at least 40 people were killed.',
    { '40': 'Kenscoff' },
  ],
  ['Police found 20 bodies in a pit at the Kware quarry.', { '20': 'Kware quarry' }],
  [
    "In Colombia's Catatumbo region, 80 people have been killed and 32,000 displaced.",
    { '80': 'Catatumbo', '32,000': 'Catatumbo' },
  ],
  ['Five soldiers were injured on Tuesday when a shell landed on the Golan Heights.', { Five: 'Golan Heights' }],
  ["The Guardian Council's office in Tehran was hit; no one was hurt.", { 'no one': 'Tehran' }],
  [
    'Flooding in Valencia has left at least 95 people dead. Cars were swept through the streets of Paiporta, where 40 of the victims lived.',
    { '95': 'Valencia' },
  ],
  [
    'Six people were killed in an explosion at the Shebelinka gas plant, in the Balakliia district of Kharkiv region.',
    { Six: 'Shebelinka gas plant' },
  ],
  ['A collision between two trains at Tempi, in central Greece, killed 57 people.', { '57': 'Tempi' }],
  ['A woman was killed by a shell in the courtyard of her house in Stepnohirsk, south of Zaporizhzhia.', { A: 'Stepnohirsk' }],
  ['Ten sailors are missing after the tanker Sounion was attacked in the Red Sea.', { Ten: 'Red Sea' }],
  [
    'Nigerian jets mistakenly bombed Tudun Biri on Sunday evening, killing 85 people, the emergency agency said.',
    { '85': 'Tudun Biri' },
  ],
  ['A roadside bomb killed five Frontier Corps troops near the town of Turbat on Wednesday.', { five: 'Turbat' }],
  [
    'Officials said the strike, on a compound in the Bureij camp, killed nine members of the Nassar family.',
    { nine: 'Bureij camp' },
  ],
  [
    "Ukraine's general staff said 112 clashes had taken place over the past day. The heaviest fighting was near Pokrovsk, where 38 assaults were repelled. In Pokrovsk itself, two civilians were killed by a guided bomb.",
    { two: 'Pokrovsk' },
  ],
  ['Islamist rebels killed at least 19 people at a church in Komanda, eastern Congo.', { '19': 'Komanda' }],
  ['The Iraqi army found 15 bodies in a well at al-Humaydat, west of Mosul.', { '15': 'al-Humaydat' }],
  ['Ten Chadian soldiers were killed and seven wounded in a Boko Haram attack on an island in Lake Chad.', { Ten: 'Lake Chad' }],
  ["Sri Lanka's navy rescued 30 sailors from an Iranian frigate that was sunk off Galle.", { '30': 'Galle' }],
  ['A wildfire in Limassol district has killed an elderly couple and burned 200 homes.', { '200': 'Limassol' }],
  ['Shelling of the Kakuma settlement left four refugees dead.', { four: 'Kakuma' }],
  ['More than 300 schoolboys seized from a boarding school in Kankara were freed on Thursday.', { '300': 'Kankara' }],
  ['Turkey said two of its soldiers died when their base at Bashiqa, near Mosul, was hit by rockets.', { two: 'Bashiqa' }],
  [
    'Violence in Manipur has killed 260 people and left 60,000 homeless since May 2023.',
    { '260': 'Manipur', '60,000': 'Manipur' },
  ],
  [
    'The Pakistani military said it had killed 30 militants trying to cross from Afghanistan into North Waziristan.',
    { '30': 'North Waziristan' },
  ],
  ['A drone attack on an oil depot in Taganrog injured two workers.', { two: 'Taganrog' }],
  ['Three UN peacekeepers from Malawi were killed in Sake, the South African army said from Pretoria.', { Three: 'Sake' }],
  ['The collapse of the Nova Era dam has left 12 people missing.', { '12': 'Nova Era dam' }],
  ["Police clashed with protesters in Dhaka's Uttara district, leaving six students dead.", { six: 'Uttara district' }],
  ['French troops killed 20 jihadists in a raid near the Burkina Faso border in Mali.', { '20': 'Burkina Faso border' }],
  ['Some 200 people were hurt when police broke up a sit-in outside the parliament in Tbilisi.', { '200': 'Tbilisi' }],
  [
    'Hundreds of people have been arrested in Belarus. In Minsk, police detained 120 demonstrators on Sunday.',
    { '120': 'Minsk' },
  ],
  ['The attack happened in Macomia district. Three villagers were beheaded.', { Three: 'Macomia' }],
  ['The M23 rebels have taken Masisi and Sake. In Goma, the main hospital said it had received 100 wounded.', { '100': 'Goma' }],
  [
    'The Myanmar military bombed a school in Depayin, killing 20 pupils. The same day, jets hit a monastery in Lintalu, where 23 people had taken shelter.',
    { '20': 'Depayin' },
  ],
  [
    'A coal mine fire in Tabas, Iran, killed 52 miners, state television said. Twenty were injured.',
    { '52': 'Tabas', Twenty: 'Tabas' },
  ],
  ['Eight aid trucks were looted near Kerem Shalom. Three drivers were wounded.', { Three: 'Kerem Shalom' }],
  ["Kyiv's forces struck the Saki air base, destroying nine aircraft.", { nine: 'Saki air base' }],
  ['Residents of Mekele said the strike had hit the market of Togoga, 25 km away, and killed 64.', { '64': 'Togoga' }],
  ['Fifty-four people drowned in floods in Kinshasa and Matadi.', { 'Fifty-four': 'Kinshasa' }],
  ['Two Palestinians were killed by settlers in Sinjil, north of Ramallah.', { Two: 'Sinjil' }],
  ['On the front near Robotyne, Ukrainian forces have advanced 1.5 km.', { '1.5': 'Robotyne' }],
  ['A rocket from Gaza landed in Sderot, lightly wounding a man.', { a: 'Sderot' }],
  ['The Venezuelan authorities arrested 12 people in Caracas and two in Maracaibo.', { '12': 'Caracas', two: 'Maracaibo' }],
  ["Sudan's army said it had shot down three drones over Merowe airport.", { three: 'Merowe airport' }],
  ['Two people were killed in Sumy and Kharkiv regions.', { Two: 'Sumy' }],
  ['Drones hit the Kursk and Voronezh regions, killing three people.', { three: 'Kursk' }],
  ['Nine people died in shelling of the Beryslav and Kherson districts.', { Nine: 'Beryslav' }],
  ['Missiles struck Berdyansk at dawn. A raid on the Kazan killed nine sailors.', { nine: 'Berdyansk' }],
  ['A bomb in the Hague killed nine people.', { nine: 'Hague' }],
  ['In Poltava region, 480 consumers in the Myrhorod community were left without electricity.', { '480': 'Myrhorod' }],
  ['It was a raid on the police post of Inata, in the Soum, in which 12 people were killed.', { '12': 'Inata' }],
  ['A strike on the village of Marsa killed three people, and in Derna four were killed.', { three: 'Marsa', four: 'Derna' }],
  ['In Libya, 12 people died when a boat sank off Derna.', { '12': 'Derna' }],
  ['The hospital received 54 bodies after the attack on Zamzam.', { '54': 'Zamzam' }],
  [
    'Rockets hit Derna on Monday. The army, which has fought rebels in Kunduz, said nothing. Nine people were wounded.',
    { Nine: 'Derna' },
  ],
  ['After a raid on Sanaa, rebels sent 25 drones toward scores of tankers in the Red Sea.', { '25': 'Red Sea' }],
  ['Two shells hit Derna; of 40 guards in Marsa nine were killed.', { nine: 'Marsa' }],
  ['Nine of 40 guards in Marsa were killed, two of 16 cooks in Sirte were hurt.', { Nine: 'Marsa', two: 'Sirte' }],
  ['A submarine in the Black Sea fired four missiles that hit Vinnytsia.', { four: 'Vinnytsia' }],
  [
    'Shells killed three people on a farm outside Marsa in the morning, and in Derna four were killed.',
    { three: 'Marsa', four: 'Derna' },
  ],
];

describe('where, from the grammar of the sentence', () => {
  it.each(ROWS)('%s', (text, places) => {
    const facts = guessedFacts(text, '2024-06-03');
    for (const [figure, place] of Object.entries(places)) {
      const fact = facts.find((f) => f.quantity.text.toLowerCase().endsWith(figure.toLowerCase()));
      const names = [fact?.place?.name, fact?.place?.text, ...(fact?.place?.parts ?? []).map((part) => part.text)];
      expect(names.some((name) => name != null && sameName(place, name)) ? place : `${figure}: ${names.join(', ')}`).toBe(place);
    }
  });
});

describe('names that are no place of a fact', () => {
  it.each([
    'A blast that officials blamed on Chad killed nine people.',
    'The war between Chad and Sudan has killed 40 people.',
    'A landing ship, the Saratov, was sunk, and 12 sailors are missing.',
    'An explosion on the Kazan killed nine sailors.',
    'The strike sank the Yalta and damaged the Minsk, killing 12 sailors.',
  ])('%s', (text) => {
    const places = guessedFacts(text, '2024-06-03').map((fact) => fact.place);
    expect(places.length).toBeGreaterThan(0);
    expect(new Set(places)).toEqual(new Set([null]));
  });
});

describe('the words of a place', () => {
  it.each([
    ['A raid on the Palm hotel in Bamako killed nine people.', 'Palm hotel', 'Palm hotel in Bamako'],
    ['A raid on Komba, a village near Bamako, killed nine people.', 'Komba', 'Komba, a village near Bamako'],
    ['In Sirte, a raid on the village of Marsa killed nine people.', 'Marsa', 'Marsa'],
    ['In Kherson region, a man was wounded in Beryslav.', 'Beryslav', 'Beryslav'],
    ['Troops killed nine people in the West Bank city of Jenin.', 'Jenin', 'Jenin'],
    ['Nine people were killed in the Red Sea port of Hudaydah.', 'Hudaydah', 'Hudaydah'],
    ['Nine people were killed in Lewiston, Maine, on Monday.', 'Lewiston', 'Lewiston, Maine'],
    ["Locusts came over Chad's Lake region on Sunday. In the country 600 people have died.", 'Chad', 'Chad'],
    ['Raiders shelled the Marsa Hotel in Bamako. Six cooks were killed in the city.', 'Bamako', 'Marsa Hotel in Bamako'],
  ])('%s', (text, name, words) => {
    const place = guessedFacts(text, '2024-06-03')[0]?.place;
    expect([place?.name, place?.text]).toEqual([name, words]);
  });

  it('several lands are in no one of them', () => {
    const place = guessedFacts('Storms killed 45 people in Peru and Chile.')[0]?.place;
    expect([place?.text, place?.country]).toEqual(['Peru and Chile', null]);
  });
});

describe('where something else is', () => {
  it.each([
    ['Gunners shelled the Marsa quarter, just east of Sirte, killing five people.', 'Marsa quarter'],
    ['Russia fired four missiles at Kharkiv from airspace over Lipetsk.', 'Kharkiv'],
    ['A quake with its centre in Sivas was felt in Ankara on Sunday. Nine people died.', 'Sivas'],
    ['Between midnight and 5:40 a.m. Moscow time nine drones were shot down.', null],
    ['Gunmen killed 27 people near Gao. It was the worst raid since June 2022, when rebels killed 130 in Marsa.', 'Gao'],
  ])('%s', (text, name) => {
    expect(extract(text, { published: '2025-03-12' }).facts[0]?.place?.name ?? null).toBe(name);
  });
});

test('an entry of a live report is not placed where only another entry is', () => {
  const text = [
    'Live: the war, day by day',
    '09:41 GMT – Medics say 78 people were killed in the first wave, according to state television.',
    '09:20 GMT – Three people were killed when a missile hit a house in Sirte, the mayor said.',
    '08:55 GMT – Talks went on in Geneva, the UN said.',
  ].join('\n\n');
  const places = extract(text, { published: '2025-03-12' }).facts.map(({ quantity, place }) => [
    quantity.text,
    place?.name ?? null,
  ]);
  expect(places).toContainEqual(['Three', 'Sirte']);
  expect(places.find(([words]) => words === '78')?.[1]).not.toBe('Sirte');
});
