import { set } from './words.js';

/** Nouns that a number names rather than counts when it follows them: "Highway 404", "Resolution 1701", "flight 752", "Brigade 47", "World War 2". Lower case. */
export const NUMBERED_NOUNS: ReadonlySet<string> = set(
  'highway route road motorway interstate autobahn resolution article section clause paragraph chapter page title order decree directive protocol annex appendix amendment law bill act flight channel unit brigade division regiment battalion squadron army corps fleet group ' +
    'phase stage level category tier grade class type model mark version series area zone sector block building room floor apartment flat gate pier terminal platform line reactor camp checkpoint school hospital colony prison station street avenue house ' +
    'day week round game match season episode part point item formula studio radio company platoon team war task force operation mission apollo soyuz expo ward precinct district region plot lot hall court bay berth shaft pit mine well borehole bus tram train lane exit kilometre quarter magnitude ' +
    'size number grid patient case exhibit count covid plate',
);

/** The same nouns count what follows when the number has a noun of its own, save these, which never do. */
export const ALWAYS_NUMBERED: ReadonlySet<string> = set(
  'highway route motorway interstate resolution article section chapter flight channel apollo formula type mark model category phase level tier stage mach magnitude reactor title page protocol plate',
);

/** Families of weapons, aircraft and vehicles whose model number stands apart: "Leopard 2 tanks", "Boeing 737s", "Shahed 136". Lower case. */
export const MODEL_FAMILIES: ReadonlySet<string> = set(
  'arrow leopard challenger merkava abrams mirage boeing airbus falcon starlink p sp dax nasdaq ftse nikkei cac russell fortune iso exit shahed geran lancet orion orlan gerbera mohajer ababil arash samad badr fajr fateh qiam zolfaghar khorramshahr emad sejjil grad katyusha burkan quds fattah tu su mig mi an il ka kh kab fab odab umpk bmp btr brdm mt-lb t ' +
    'm f b c mk mark type patriot stinger javelin iris-t nasams buk tor pantsir strela igla kornet konkurs malyutka atacms himars gmlrs caesar archer krab pzh as90 panzerhaubitze marder bradley stryker puma wiesel gepard rafale typhoon tornado gripen hawk viper cobra apache chinook ' +
    'hwasong nodong taepodong pukguksong agni prithvi brahmos shaheen ghauri babur dongfeng df jl hq yj heron hermes reaper predator bayraktar tb anka akinci mavic matrice fpv novichok antonov ilyushin tupolev sukhoi mikoyan embraer bombardier cessna iphone windows artemis euro expo',
);

/** Makers of vehicles: the year before one is its model's, "a 1998 Toyota". Lower case. */
export const VEHICLE_MAKES: ReadonlySet<string> = set(
  'toyota ford chevrolet chevy honda nissan mazda mitsubishi isuzu subaru suzuki hyundai kia daewoo volkswagen vw audi bmw mercedes mercedes-benz opel porsche volvo saab scania renault peugeot citroen fiat iveco skoda seat lada gaz uaz kamaz zil ural tata mahindra jeep dodge chrysler buick cadillac pontiac lincoln gmc plymouth mercury oldsmobile land-rover range-rover jaguar bentley lexus acura infiniti tesla man daf cessna piper beechcraft',
);

/** Abbreviated heads: "No. 10", "Nos. 4 and 5". */
export const NUMBER_SIGNS: ReadonlySet<string> = set('no. nos. no nos № # nr. nr num.');

/** Nouns that an ordinal names: "47th Brigade", "the 38th parallel", "First Amendment". Lower case. */
export const ORDINAL_NAMED: ReadonlySet<string> = set(
  'brigade division army regiment battalion corps fleet squadron company platoon wing group amendment parallel meridian street avenue ave. st. legion guards infantry armoured armored mechanized mechanised motorized motorised rifle tank airborne assault artillery separate territorial marine naval mountain jaeger congress',
);

/** Words before a calibre number's "mm" noun: "155mm shells", "a 120 mm mortar". */
export const CALIBRE_NOUNS: ReadonlySet<string> = set(
  'artillery shell shells howitzer howitzers round rounds ammunition mortar mortars gun guns cannon cannons calibre caliber rocket rockets munition munitions projectile projectiles pistol rifle rifles bullet bullets autocannon self-propelled self machine grenade grenades multiple handgun handguns submachine semi-automatic semi revolver weapon weapons high-explosive smoothbore nato cartridge cartridges launcher launchers towed tank anti-tank anti-aircraft casing casings heavy barrel barrels',
);

/** Prefixes that leave the number after the hyphen a number: "mid-1990s", "under-18s", "pre-2014". */
export const NUMBER_PREFIXES: ReadonlySet<string> = set(
  'mid pre post sub non over under top early late then now ex nearly almost about around roughly some up plus former under-the a one and or to the of in by first last per minus',
);

/** Streets and squares after a house number: "10 Downing Street". */
export const STREET_NOUNS: ReadonlySet<string> = set(
  'street avenue road boulevard lane drive square st. ave. blvd rd. rd ave st',
);

/** Compound heads that are no counted thing: "a 12-storey building", "a two-state solution". */
export const SHAPE_NOUNS: ReadonlySet<string> = set(
  'storey storeyed story storied fold star way sided pronged tier tiered step bedroom lane wheel wheeled wheeler point page part stage state nation party seat seater time round set hole cylinder door speed digit figure letter course gauge faceted dimensional legged headed term run metre',
);
