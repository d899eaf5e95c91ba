import type { NounClass } from '../model/kind.js';
import type { CountedNoun } from './counted-nouns.js';

interface NameRow {
  readonly class: NounClass;
  readonly unit: string;
  /** Lower case, singular; words of one name are joined by "_". */
  readonly names: string;
}

/**
 * Names that makers and armies give weapons, read only where they are written with a capital: "ten Archers", "two Storm Shadows".
 * Names of armies, teams and beasts that are seldom meant as weapons ("Spartan", "Viking", "Bear") are left out.
 */
const WEAPON_NAME_ROWS: readonly NameRow[] = [
  {
    class: 'drone',
    unit: 'drone',
    names:
      'global_hawk grey_eagle gray_eagle warmate leleka punisher furia black_hornet phoenix_ghost altius coyote bober liutyi lyutyy eleron inokhodets privet karrar arash kaman yasir harpy orbiter aerostar caihong wing_loong akinci aksungur kizilelma karayel songar mamai marichka vampire queen_hornet mugin matrice autel rubezh_drone kub_drone zala hero-120 hudhud mirsad',
  },
  {
    class: 'munition',
    unit: 'missile',
    names:
      'storm_shadow brimstone maverick harm shrike sea_sparrow evolved_sea_sparrow sea_dart sea_viper starstreak martlet mistral piorun igla verba strela stugna stugna-p corsar kornet konkurs metis fagot malyutka spike milan panzerfaust carl_gustaf ' +
      'peklo ruta flamingo hrim hrim-2 moskit granit vulkan shkval trishul trident minuteman sarmat yars topol topol-m bulava sineva voevoda burevestnik oreshnik polaris pershing ' +
      'dezful qiam shahab ghadr qadr emad sejjil khorramshahr kheibar_shekan haj_qasem hoveyzeh soumar paveh quds burqan fattah zulfiqar zulfaqar zolfaqar toofan fatah-110 noor ghader khalij_fars almas dehlavieh sayyad palestine-2 ' +
      'nodong rodong taepodong musudan pukguksong dongfeng hyunmoo cheongung agni prithvi nirbhay akash shaheen ghauri ghaznavi babur abdali jericho popeye delilah rampage tamir stunner gabriel taurus apache_missile aster sea_skua penguin_missile silkworm frog-7 tochka',
  },
  {
    class: 'munition',
    unit: 'rocket',
    names: 'zelzal hydra zuni sijil ayyash buraq_rocket khaibar khaybar raad m75 vampire_rocket',
  },
  { class: 'munition', unit: 'bomb', names: 'paveway small_diameter_bomb moab bunker_buster' },
  { class: 'munition', unit: 'shell', names: 'excalibur krasnopol' },
  {
    class: 'equipment',
    unit: 'tank',
    names:
      'ariete k2 oplot arjun altay centurion chieftain patton sherman stridsvagn al-khalid vijayanta twardy black_panther sprut panzer',
  },
  {
    class: 'equipment',
    unit: 'vehicle',
    names:
      'bulldog mastiff wolfhound ridgback husky scimitar samson dingo fuchs lynx boxer puma patria rosomak piranha freccia centauro dardo ajax jackal cougar maxxpro oshkosh kirpi kozak varta novator tigr namer eitan ratel casspir otokar ejder cobra_ii vab vbci griffon aravis bastion_apc pandur fennek wiesel bv206 hawkei roshel',
  },
  {
    class: 'equipment',
    unit: 'artillery',
    names:
      'archer paladin dana akatsiya gvozdika msta pion giatsint hyacinth koalitsiya malka nona tyulpan firtina bofors oerlikon',
  },
  {
    class: 'equipment',
    unit: 'launcher',
    names:
      'avenger skynex skyguard skyranger crotale aspide stormer tunguska osa shilka iron_dome sky_sabre tornado-s tornado-g solntsepyok pinaka chunmoo khordad bavar kub dvina pechora spyder hawk_battery iris-t_slm iris-t_sls samp-t',
  },
  {
    class: 'aircraft',
    unit: 'aircraft',
    names:
      'hornet super_hornet growler raptor harrier tornado typhoon phantom hercules globemaster stratofortress warthog thunderbolt prowler poseidon hawkeye fencer flanker fulcrum foxhound frogfoot fullback backfire blackjack albatros tucano super_tucano antonov kfir draken starfighter skyhawk osprey tejas canberra stratotanker',
  },
  {
    class: 'aircraft',
    unit: 'helicopter',
    names:
      'gazelle caracal merlin wildcat kiowa huey seahawk jayhawk pave_hawk mangusta havoc hokum alligator rooivalk dhruv prachand dauphin sea_stallion super_stallion knighthawk super_cobra sea_hawk sea_lynx super_lynx',
  },
];

/** Name → class and unit. */
export const WEAPON_NAME: ReadonlyMap<string, CountedNoun> = new Map(
  WEAPON_NAME_ROWS.flatMap(({ class: cls, unit, names }) =>
    names.split(/\s+/).map((name) => [name.replaceAll('_', ' '), { class: cls, unit }] as const),
  ),
);

/** Launchers whose missiles go by the same name: "an S-300 slammed into a market", "fired two Buks". */
export const NAMES_LAUNCHER_AND_MISSILE =
  /^(?:s-(?:75|125|200|300|400)\w*|sa-\d+|patriot|himars|nasams|iris-t(?: slm)?|buk(?:-\w+)?|hawk|smerch|uragan|tornado-[sg]|bm-\d+|hq-\d+\w*|osa|kub|strela(?:-\w+)?|kn-\d+\w*|crotale|aspide|iskander)$/;

/** Rockets whose launchers go by the same name: "burned three Grads". */
export const ROCKET_AND_LAUNCHER = /^(?:grad|katyusha)$/;

/** A name of letters and digits, as makers number models: "fath-360", "zbd-05", "cv9035"; roads, flights and diseases are told by what is done with them. */
export const MODEL_FORM = /^[a-z]{1,10}-?\d{1,4}[a-z]{0,3}\d{0,2}$/;

/** Rifles, pistols and machine guns by number, which belong to no kind: "two AK-47s". */
export const SMALL_ARMS =
  /^(?:ak|akm|aks|akms|ar|m4|m16|m249|m240|m60|m14|mp5|mp|g3|g36|pkm|pk|pkt|rpk|svd|sks|fn|fal|type-56|m1911|p226|glock|gp|rpd|dshk|nsv|kpv|ppsh|rpg)-?\d*\w*$/;

/** What stands behind a model as its variant: "AMX-10 RC", "IRIS-T SLMs", "Leopard 2A6". */
export const VARIANT_FORM = /^(?:[A-Z]{1,4}\d{0,3}|\d[A-Z0-9]*)s?$/;
