import { DISEASES } from './diseases.js';
import type { NounClass } from '../model/kind.js';
import { set } from './words.js';

interface NounRow {
  readonly class: NounClass;
  /** Normalised unit; null: the singular of the noun itself. */
  readonly unit: string | null;
  readonly nouns: string;
}

/** Head nouns (singular; "_" for a space) by what they count and the unit that is reported. */
export const COUNTED_NOUNS: readonly NounRow[] = [
  // people
  {
    class: 'person',
    unit: 'person',
    nouns:
      'person people townspeople townsfolk tribespeople countrypeople fisherfolk tradespeople salespeople man woman child boy girl baby infant toddler teenager adolescent adult elder youth civilian resident citizen national inhabitant villager local islander native victim survivor life soul dead wounded injured missing ' +
      'patient doctor nurse medic paramedic surgeon midwife journalist reporter photographer cameraman correspondent editor worker labourer laborer employee staff staffer colleague volunteer activist protester protestor demonstrator dissident rioter student pupil schoolchild schoolgirl schoolboy teacher professor lecturer farmer herder shepherd fisherman miner trader vendor shopkeeper merchant driver passenger pedestrian cyclist motorcyclist motorist commuter traveller traveler tourist holidaymaker visitor guest pilgrim worshipper worshiper congregant parishioner priest imam monk nun pastor bishop cleric missionary ' +
      'official opposition_figure political_figure religious_figure public_figure senior_figure leading_figure business_figure media_figure minister lawmaker deputy politician mayor councillor councilor governor candidate judge lawyer prosecutor diplomat envoy ambassador observer monitor inspector expert engineer technician builder contractor rescuer firefighter fireman lifeguard guard cleaner cook clerk pilot sailor seafarer seaman crewman crew crewmate captain skipper ' +
      'prisoner detainee inmate captive hostage abductee pow suspect convict smuggler trafficker gangster criminal bandit robber thief perpetrator killer suicide_bomber kidnapper ' +
      'refugee migrant asylum_seeker evacuee returnee displaced idp deportee expatriate settler nomad tribesman clansman ' +
      'mother father parent son daughter brother sister sibling husband wife couple spouse grandmother grandfather grandchild grandson granddaughter uncle aunt cousin nephew niece relative twin neighbour neighbor friend widow orphan pensioner bystander passer-by passerby onlooker spectator fan player athlete coach referee musician actor singer artist ' +
      'member leader chief aide adviser spokesman commander operative member_of individual human other one civilian_victim consumer_of foreigner expat aid_worker humanitarian caregiver homeowner tenant occupant shopper reveller partygoer concertgoer festivalgoer hiker climber skier swimmer diver babysitter ' +
      'fugitive escapee runaway orderly caretaker porter courier waiter waitress barber baker butcher carpenter plumber electrician janitor usher steward stewardess attendant dockworker stevedore trucker taxi_driver bus_driver machinist operator foreman supervisor manager executive banker accountant broker intern trainee apprentice scholar academic scientist researcher archaeologist architect designer writer novelist poet blogger broadcaster presenter producer crew_member cabin_crew firewoman jogger runner camper backpacker angler hunter forager beachgoer bather kayaker canoeist paraglider mountaineer snowboarder rider looter arsonist vandal intruder burglar stowaway castaway amputee newborn preschooler minor juvenile senior grandparent stepfather stepmother fiance fiancee bride groom bridesmaid mourner striker picketer marcher pacifist rabbi sheikh mullah preacher evangelist seminarian novice chaplain theologian lieutenant_governor senator congressman congresswoman parliamentarian legislator mp magistrate bailiff warden warder jailer wardress consul attache dependant dependent descendant indigenous_person aborigine maid housekeeper nanny gardener landlord lodger squatter vagrant beggar hawker pedlar peddler collaborator informant informer defector hacker drug_dealer dealer pimp prostitute sex_worker gang_member ringleader accomplice defendant accused',
  },
  {
    class: 'fighter',
    unit: 'person',
    nouns:
      'soldier serviceman servicewoman troop trooper fighter militant insurgent rebel guerrilla terrorist extremist jihadist jihadi navy_seal islamist gunman attacker assailant assaulter hijacker militiaman combatant mercenary recruit private airman guardsman commando ranger legionnaire conscript reservist volunteer_fighter paratrooper marine peacekeeper reinforcement special_force special_forces national_guard specialist military_adviser trainer vigilante militia_member partisan hitman sapper gunner sentry patrolman border_guard bodyguard armed_guard loyalist renegade deserter fanatic raider infantryman sniper officer policeman policewoman police_officer police gendarme personnel enemy occupier invader defender warrior separatist paramilitary veteran instructor adviser contractor force man_under_arms cadet service_member servicemember service-member serviceperson servicepeople service_personnel blue_helmet blue_beret green_beret general colonel lieutenant sergeant corporal admiral brigadier lieutenant_colonel lieutenant_general major_general brigadier_general non-commissioned_officer knifeman stormtrooper subversive saboteur infiltrator insurrectionist mutineer carabinier askari irregular auxiliary henchman foot_soldier',
  },
  { class: 'household', unit: 'household', nouns: 'household family' },
  // weapons
  {
    class: 'drone',
    unit: 'drone',
    nouns:
      'drone uav uas suas ucav uuv usv ugv rpa quadcopter octocopter hexacopter multicopter multirotor copter fpv loitering_munition aerial_vehicle flying_object kamikaze decoy imitator mothership_drone ' +
      'shahed geran gerbera parodiya italmas lancet orlan zala supercam forpost molniya mavic bayraktar akinci anka kargu reaper predator global_hawk wing_loong heron hermes harop switchblade scaneagle skylark mohajer ababil samad qasef magura sea_baby baba_yaga lyutyi',
  },
  {
    class: 'munition',
    unit: 'missile',
    nouns:
      'missile icbm slbm irbm sam atgm amraam kinzhal iskander kalibr tochka-u tomahawk scud storm_shadow scalp taurus_missile atacms zircon oniks onyx oreshnik neptune harpoon exocet hellfire sidewinder javelin stinger nlaw brahmos hwasong fateh zolfaghar',
  },
  { class: 'munition', unit: 'rocket', nouns: 'rocket katyusha grad qassam gmlrs olkha vilkha fajr falaq burkan' },
  {
    class: 'munition',
    unit: 'bomb',
    nouns:
      'bomb glide_bomb ied explosive_device explosive_belt explosive_vest suicide_belt suicide_vest car_bomb device firebomb submunition bomblet kab fab jdam nuke nuclear_weapon depth_charge',
  },
  { class: 'munition', unit: 'shell', nouns: 'shell mortar_round artillery_round mortar_bomb artillery_shell tank_round' },
  { class: 'munition', unit: 'mine', nouns: 'mine landmine seamine' },
  { class: 'munition', unit: 'grenade', nouns: 'grenade molotov molotov_cocktail rpg_round' },
  {
    class: 'munition',
    unit: null,
    nouns:
      'munition projectile interceptor booby_trap explosive_charge cluster_munition glide_munition torpedo warhead ordnance explosive ammunition explosive_object explosive_item explosive_ordnance unexploded_ordnance anti-tank_weapon antitank_weapon anti-aircraft_weapon anti-armour_weapon anti-armor_weapon',
  },
  { class: 'weapon', unit: null, nouns: 'weapon threat' },
  // military equipment
  { class: 'equipment', unit: 'tank', nouns: 'tank abrams leopard challenger merkava leclerc armata' },
  {
    class: 'equipment',
    unit: 'vehicle',
    nouns:
      'apc apv acv ifv afv icv mrap bradley marder humvee stryker bushmaster cv90 boxer puma_vehicle bmp btr bmd mt-lb technical half-track armour ' +
      'armoured_vehicle armored_vehicle fighting_vehicle personnel_carrier troop_carrier infantry_carrier armoured_truck armored_truck armoured_car armored_car',
  },
  {
    class: 'equipment',
    unit: 'artillery',
    nouns:
      'howitzer mortar_tube mortar_barrel rocket_tube launch_tube launching_tube artillery_piece artillery_system field_gun artillery_gun recoilless_gun anti-aircraft_gun heavy_gun gun_system self-propelled_gun caesar krab zuzana bohdana panzerhaubitze field_piece artillery',
  },
  {
    class: 'equipment',
    unit: 'launcher',
    nouns:
      'launcher himars mlrs anti-aircraft_system rocket_system nasams iris-t gepard pantsir buk tor uragan smerch manpads manpad air_defence_system air_defense_system defence_system defense_system air-defence_system air-defense_system missile_system launch_system warfare_system patriot battery',
  },
  {
    class: 'aircraft',
    unit: 'aircraft',
    nouns:
      'aircraft plane aeroplane airplane airliner warplane jet bomber fighter-bomber rafale eurofighter eurofighter_typhoon raf_typhoon typhoon_jet tornado_jet mirage gripen awacs mig sukhoi tupolev ilyushin',
  },
  {
    class: 'aircraft',
    unit: 'helicopter',
    nouns: 'helicopter chopper gunship black_hawk chinook apache sea_king super_puma',
  },
  {
    class: 'ship',
    unit: 'ship',
    nouns:
      'warship battleship frigate destroyer corvette cruiser submarine u-boat gunboat minesweeper minehunter minelayer landing_craft patrol_craft assault_craft attack_craft hovercraft flagship ship vessel boat speedboat cutter carrier',
  },
  {
    class: 'equipment',
    unit: null,
    nouns:
      'radar radar_station radar_system jammer unit_of_equipment piece_of_equipment item_of_equipment unit_of_hardware piece_of_hardware',
  },
  { class: 'mortar', unit: 'artillery', nouns: 'mortar' },
  {
    class: 'vehicle',
    unit: 'vehicle',
    nouns:
      'vehicle car bus truck lorry van ambulance motorcycle motorbike train tanker minibus tractor pickup pick-up pickup_truck pick-up_truck taxi',
  },
  // things built, places hit
  {
    class: 'building',
    unit: 'building',
    nouns:
      'place_of_worship house_of_worship place_of_business business_establishment business establishment block_of_flats palace_of_culture house_of_culture building house housing housing_stock home flat apartment dwelling residence school hospital clinic health_centre health_center medical_centre medical_center health_post health_facility medical_facility kindergarten nursery university college mosque church temple monastery synagogue cathedral shop store warehouse factory hangar shelter_building hut villa block apartment_block tower_block high-rise market museum library theatre theater hotel structure garage barn property hall gymnasium shrine kiosk cottage bungalow mansion skyscraper complex chapel palace landmark monument workshop mill stadium cabin shack dwelling_unit housing_unit residential_unit unit_of_housing high-rise_block residential_building farmhouse outhouse stable temple_complex sports_hall town_hall sanctuary pagoda convent seminary greenhouse office dormitory pharmacy bakery classroom shelter tent prison barracks courthouse cafe restaurant mall supermarket stall booth pavilion chalet lodge inn guesthouse guest_house hostel orphanage nursing_home care_home mortuary police_station fire_station bus_station railway_station train_station metro_station gym cinema sanatorium laboratory granary shed outbuilding farm sawmill brewery distillery winery steelworks smelter foundry cannery slaughterhouse canteen embassy consulate premises',
  },
  // "the country's 58 coal mines"
  {
    class: 'building',
    unit: 'site',
    nouns:
      'coal_mine lignite_mine iron_mine ore_mine iron-ore_mine gold_mine silver_mine copper_mine tin_mine zinc_mine nickel_mine lead_mine cobalt_mine lithium_mine uranium_mine coltan_mine manganese_mine tungsten_mine platinum_mine bauxite_mine phosphate_mine potash_mine salt_mine sulphur_mine sulfur_mine amber_mine jade_mine ruby_mine emerald_mine diamond_mine gem_mine gemstone_mine mineral_mine metal_mine pit_mine open-pit_mine opencast_mine underground_mine artisanal_mine illegal_mine coal-mine',
  },
  {
    class: 'building',
    unit: null,
    nouns:
      'bridge road dam power_plant power_station substation plant refinery depot ammunition_depot arsenal airfield airbase port pier tunnel well pipeline pylon line_of_power power_line transmission_line overhead_line high-voltage_line gas_line water_main pumping_station boiler_house boiler_room heating_plant treatment_plant compressor_station filling_station petrol_station gas_station fuel_station service_station transformer turbine generating_unit power_unit boiler tower silo terminal fuel_tank oil_tank water_tank gas_tank storage_tank reservoir tank_farm septic_tank petrol_tank facility installation stronghold_building watchtower crossing footbridge overpass viaduct flyover causeway embankment levee dyke dike sluice canal culvert jetty wharf quay dock shipyard mast antenna grain_elevator',
  },
  {
    class: 'site',
    unit: null,
    nouns:
      'checkpoint outpost target site position compound headquarters command_center hq bunker trench fortification hideout ammunition_dump arms_depot weapons_depot runway launch_site firing_position training_camp camp encampment military_base weapons_cache stronghold_position location object command_post command_centre area_of_concentration place_of_concentration point_of_deployment point_of_temporary_deployment concentration_area deployment_point place_of_deployment area_of_deployment line_of_defence line_of_defense post facility point base installation',
  },
  { class: 'customer', unit: null, nouns: 'customer consumer subscriber user home_without household_without' },
  // land
  {
    class: 'settlement',
    unit: 'settlement',
    nouns:
      'settlement village town locality township borough commune parish kibbutz city hamlet community municipality town_centre town_center city_centre city_center village_centre suburb neighbourhood neighborhood stronghold capital',
  },
  {
    class: 'territory',
    unit: null,
    nouns:
      'territory land area terrain landmass coastline directorate prefecture hill hilltop hillock height ridge sub-district subdistrict valley region district province country state island governorate oblast north south east west enclave strip peninsula farmland frontline',
  },
  // troops as units
  {
    class: 'unit',
    unit: null,
    nouns:
      'battalion_tactical_group tactical_group btg battle_group battlegroup task_force brigade battalion regiment division company squadron platoon squad contingent corps army unit convoy_of_troops',
  },
  // harm counted as such
  {
    class: 'harm',
    unit: 'person',
    nouns:
      'body corpse remains death fatality casualty injury killing murder execution homicide femicide assassination beheading lynching slaying drowning loss victim abduction kidnapping arrest detention disappearance displacement evacuation infection confirmed_case suspected_case new_case fresh_case burial new_arrival ' +
      DISEASES.map((disease) => `${disease}_case`).join(' '),
  },
  // counted, and no fact
  {
    class: 'animal',
    unit: null,
    nouns:
      'animal cow cattle sheep goat horse dog cat pig chicken bird fish camel livestock elephant whale dolphin donkey buffalo mouse rat monkey ape insect mosquito bee locust bug wasp worm snake bear wolf lion tiger deer fox rabbit seal turtle shark penguin parrot zombie alien monster ghost vampire puppy kitten calf lamb goose duck hen pony',
  },
  {
    class: 'event',
    unit: null,
    nouns:
      'attack strike raid airstrike bombing explosion blast incident clash battle fire shelling assault operation sortie mission case meeting visit talk election vote round wave barrage salvo volley match game goal point seat season film movie song book record year month week day hour minute second time occasion step way phase stage part side reason option question charge count earthquake flood storm tremor aftershock trip flight trial hearing sentence test exercise drill mile kilometre patrol arrest_warrant',
  },
  // endings of people, and no people
  {
    class: 'event',
    unit: null,
    nouns:
      'computer phone server router printer container trailer counter paper letter number order quarter chapter corner layer power river border tree plant cell bacterium microbe germ tumour tumor gene weed answer offer dinner summer winter shoulder finger fish_tank eel',
  },
  {
    class: 'document',
    unit: null,
    nouns:
      'report video photo photograph image post statement document letter article law bill resolution amendment agreement treaty deal contract programme program project plan package page line word',
  },
];

/** What a noun that is counted belongs to, and the unit it is counted in. */
export interface CountedNoun {
  readonly class: NounClass;
  readonly unit: string | null;
}

/** Head noun → class and unit; the first row that lists a noun wins. */
export const COUNTED_NOUN: ReadonlyMap<string, CountedNoun> = new Map(
  [...COUNTED_NOUNS]
    .reverse()
    .flatMap((row) =>
      row.nouns.split(/\s+/).map((noun) => [noun.replaceAll('_', ' '), { class: row.class, unit: row.unit }] as const),
    ),
);

/** A word before a noun that makes vehicles, boats and aircraft military ("armoured vehicles", "naval vessels") … */
export const MILITARY_MODIFIERS = set(
  'armoured armored military army naval navy combat fighting tracked infantry battle war landing patrol enemy tactical attack assault reconnaissance surveillance spy coastguard gun transport fighter stealth bomber strike fast mobility amphibious missile rocket torpedo warplane ' +
    'recovery bridging engineering command mine-clearing demining breaching logistics self-propelled air-defence frontline protected rebel insurgent militia government junta intelligence refuelling refueling electronic early-warning warfare anti-submarine nuclear-powered nuclear-armed armed warring',
);
/** … or civilian ("passenger planes", "cargo ships", "fishing boats"), which belong to no kind. */
export const CIVILIAN_MODIFIERS = set(
  'civilian civil passenger cargo merchant commercial container fishing private tourist cruise rescue fire firefighting water-bombing school oil gas grain bulk migrant rubber inflatable wooden ferry hospital red-cross aid humanitarian airline small paper toy model racing pleasure sailing rowing research charter business crop-dusting crop-spraying medical presidential police-boat smuggling refugee shadow',
);
/** A word before "boat", "vessel", "vehicle", "aircraft", "system" that makes it a drone ("sea drones", "unmanned boats"). */
export const UNCREWED_MODIFIERS = set(
  'unmanned uncrewed crewless remotely-piloted remotely-operated remote-controlled pilotless autonomous robotic kamikaze',
);
/** Heads that with such a word are drones though they count nothing by themselves: "uncrewed systems". */
export const UNCREWED_HEADS = set('system platform craft machine complex device');

/** Ships, aircraft and vehicles that armed forces share with everybody; others of these classes ("frigate", "bomber") are theirs alone. */
export const SHARED_HEADS = set(
  'ship vessel boat speedboat cutter carrier craft hovercraft aircraft plane aeroplane airplane airliner jet helicopter chopper',
);

/** Heads that only portion the weapon before them: "Patriot systems", "rocket launcher barrels", "drone units". */
export const PORTIONS = set('barrel piece model type variant crew system platform airframe machine hull chassis craft');

/** Heads that are people by themselves and aircraft after a model or one of the words below: "F-16 fighters", "stealth fighters". */
export const CREWED_OR_AIRCRAFT = set('fighter trainer interceptor tanker');
/** Words that make aircraft of the heads above: "stealth fighters". */
export const AIRCRAFT_MODIFIERS = set(
  'stealth jet multirole multi-role twin-engine twin-engined single-engine air-superiority supersonic swing-wing carrier-based',
);

/** Endings of nouns that name people by what they do or where they are from; used only where no list knows the noun. */
export const PERSON_ENDINGS = /(?:er|or|ist|ian|man|woman|ee|ant|person|eer|ster|goer|maker|holder|mate|child|can|ese)$/;

/** Nouns that say nothing of those counted but that they are people: a man, a woman or a child may be one of them. */
export const ANYBODY: ReadonlySet<string> = set(
  'person people civilian child kid minor victim casualty survivor relative resident villager local inhabitant adult foreigner national teenager other member pensioner patient',
);
