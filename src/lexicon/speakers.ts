import type { SourceType } from '../model/quote.js';
import { set } from './words.js';

/**
 * What a speaker is, told by the nouns of the group, the head first: "spokesman for the health ministry" is health by its complement,
 * "air force spokesman" military. The first row that has one of the words decides; looked up in the order written.
 */
export const SPEAKER_CLASSES: readonly (readonly [SourceType, ReadonlySet<string>])[] = [
  [
    'document',
    set(
      'report research study survey poll data figure figures statistics image imagery imaging images picture photograph photo footage video document record map analysis assessment review investigation statement communique communiqué letter memo budget estimate tally tallies count toll census database paper file filing dossier bulletin update announcement indictment draft resolution text transcript audio recording plan',
    ),
  ],
  [
    'health',
    set(
      'doctor medic paramedic surgeon nurse hospital clinic health medical ambulance morgue mortuary coroner physician healthcare',
    ),
  ],
  [
    'rescue',
    set(
      'rescuer rescuers firefighter firefighters fire emergency rescue defense-service lifeguard coastguard disaster civil-defence white-helmets redcross seismologist',
    ),
  ],
  [
    'police',
    set(
      'police policeman policewoman prosecutor prosecutors sheriff detective gendarmerie gendarme investigator constable carabinieri interpol fbi',
    ),
  ],
  [
    'military',
    set(
      'military army navy force forces command commander general colonel lieutenant major captain brigade battalion regiment staff troops soldier marine marines admiral brigadier sergeant corps centcom pentagon airforce idf defence defense guard fleet serviceman officer militia fighter aviation gen. col. lt. maj. capt. adm. brig. sgt. commander-in-chief',
    ),
  ],
  [
    'media',
    set(
      'media newspaper agency-news television tv broadcaster outlet press radio magazine channel network daily correspondent journalist reporter blogger reuters afp bbc cnn tass interfax sana xinhua newswire website times post guardian telegraph news journal',
    ),
  ],
  [
    'party',
    set(
      'rebel rebels militant militants insurgent insurgents separatist separatists group movement faction opposition fighters hamas hezbollah houthis houthi taliban isis isil is jnim pkk ypg ttp al-shabaab al-qaeda junta',
    ),
  ],
  [
    'ngo',
    set(
      'observatory charity ngo monitor monitors monitoring organisation organization campaigners activists activist institute foundation federation cross crescent amnesty watch oxfam unicef-ngo think-tank thinktank university centre center project rights',
    ),
  ],
  [
    'official',
    set(
      'official officials ministry minister government authority authorities governor mayor president premier chancellor ambassador envoy administration council parliament spokesman spokeswoman spokesperson aide adviser advisor secretary senator lawmaker mp diplomat kremlin embassy department office agency state congressman representative deputy leader king prince head chief director chairman chairwoman court judge commission bureau service municipality prefect delegation negotiator leadership nato eu regime cabinet company operator',
    ),
  ],
  [
    'witness',
    set(
      'witness witnesses eyewitness parent resident residents survivor survivors neighbour neighbor villager local locals passenger relative mother father brother sister son daughter husband wife refugee driver farmer worker student protester civilian shopkeeper',
    ),
  ],
  ['unnamed', set('source sources insider somebody someone')],
  [
    'person',
    set(
      'analyst expert lawyer professor historian economist scientist researcher author man woman people person critic supporter voter priest pope bishop teacher actor strategist pollster candidate nominee campaign observer commentator',
    ),
  ],
];

/** Nouns for those who watch and count rather than act: missions, monitors, survey teams. */
export const OBSERVERS: ReadonlySet<string> = set(
  'mission monitor monitors observatory team office agency organisation organization group ministry network charity survey project institute centre center database commission committee informant researcher observer investigator programme program doctor medic hospital morgue journalist reporter correspondent witness resident rescuer official director volunteer tracker watchdog',
);

/** Bodies of the United Nations and words that make a group one: "the UN", "a UN spokesman", "OCHA". */
export const UN_WORDS: ReadonlySet<string> = set(
  'un u.n. united-nations unrwa ocha unicef unhcr wfp who iom undp unesco monusco unmiss minusma unifil ohchr fao iaea unama',
);

/** Ranks and forms of address that come before a name and make its bearer military. */
export const RANKS: ReadonlySet<string> = set(
  'gen general col colonel lt lieutenant maj major capt captain adm admiral brig brigadier sgt sergeant cmdr commander marshal cpl corporal',
);

/** Forms of address, no part of a name: "Mr Smirnov". */
export const ADDRESS: ReadonlySet<string> = set(
  'mr mrs ms miss dr sir lord lady dame sen rep gov president prof professor mr. mrs. ms. dr. sen. rep. gov. prof. gen. col. lt. maj. capt. adm. brig. sgt. general colonel lieutenant major captain admiral minister secretary chancellor king queen prince pope',
);

/** Nouns for which "it", "they", "the agency" stand: bodies rather than persons. */
export const BODY_NOUNS: ReadonlySet<string> = set(
  'ministry military army navy force command government authority administration council parliament agency organisation organization group movement office department service police staff observatory institute media television newspaper company un committee commission bureau pentagon kremlin hamas hezbollah body network charity union state country brigade operator embassy coalition corps headquarters brass leadership guard court hospital centre center',
);

/** Nouns for which "he" and "she" and a bare role ("the governor said") stand. */
export const PERSON_NOUNS: ReadonlySet<string> = set(
  'official minister governor mayor president premier chancellor ambassador envoy spokesman spokeswoman spokesperson aide adviser advisor secretary senator lawmaker diplomat leader king prince head chief director chairman chairwoman judge general colonel lieutenant major captain commander admiral brigadier sergeant doctor medic surgeon analyst expert lawyer professor resident witness survivor man woman mother father source activist officer soldier prosecutor candidate nominee congressman representative negotiator author researcher economist driver farmer student teacher councillor councilor alderman magistrate legislator deputy mp sheriff nurse paramedic coroner pathologist engineer fisherman villager neighbour neighbor priest imam bishop elder shopkeeper worker volunteer relative',
);
