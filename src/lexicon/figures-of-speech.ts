import { set } from './words.js';

/** What words are aimed at, and no weapon: "dropped a bomb on the bill". */
export const AIMED_AT_BY_WORDS = set(
  'law bill act plan proposal motion amendment reform budget policy treaty agreement deal accord constitution verdict ruling decision idea theory thesis claim argument myth notion assumption consensus orthodoxy debate discussion conversation negotiation campaign race election contest referendum candidacy presidency premiership ' +
    'price industry business economy trade share stock rate value brand product rival competitor incumbent monopoly elite critic opponent detractor sceptic skeptic reviewer press pundit standings title ranking genre pension tax reputation legacy credibility image mood',
);

/** Words of space flight: a rocket beside them hits nobody. */
export const SPACE_CUES = set(
  'tourist millionaire astronaut cosmonaut taikonaut spacecraft spaceship spaceport spaceflight orbit orbiter payload rover lander spacewalk spacesuit capsule booster nasa spacex roscosmos',
);

/** What dies, is killed or is lost without being people: beasts, cells and, in a figure of speech, goods, plans and hours. */
export const NOT_PEOPLE = set(
  'animal beast cow cattle bull calf ox pig hog piglet sheep lamb goat horse mare foal donkey mule camel buffalo yak deer elk elephant rhino rhinoceros lion tiger leopard wolf bear fox hare rabbit dog cat pet rat mouse mice rodent monkey ape bat bird chicken hen turkey duck goose geese pigeon fish salmon whale dolphin seal shark bee hive insect mosquito locust crop tree vine ' +
    'caterpillar larva larvae moth beetle aphid wasp termite spider snail slug frog toad snake crocodile alligator tortoise turtle lizard octopus squid crab lobster shrimp prawn oyster coral penguin gull swan eagle hawk owl vulture parrot seabird squirrel hedgehog badger beaver otter mink raccoon kangaroo koala panda gorilla chimpanzee orangutan hippo giraffe zebra antelope gazelle boar bison reindeer moose livestock poultry cod herring tuna trout eel butterfly cockroach flea mite weed sapling seedling pest ' +
    'cell tumour tumor bacterium bacteria virus microbe germ parasite worm gene neuron sperm egg embryo ' +
    'job vacancy product brand model title range feature project programme program scheme proposal idea bill law motion amendment clause deal offer bid merger account contract career franchise magazine newspaper series episode character match goal vote price tariff tax app pawn rook minute hour',
);

/** People whom a brand, a party or a show "captures". */
export const CAPTURED_BY_APPEAL = set(
  'household voter elector viewer listener reader subscriber user customer client shopper buyer',
);

/** Nouns that end like those of people and are none: "hurt a knee". */
export const ENDS_LIKE_PEOPLE = set(
  'knee shoulder finger liver bladder tree fee degree coffee committee guarantee jubilee decree pedigree tower river order letter paper number corner offer answer matter quarter chapter computer server router printer sensor processor reactor meter filter power flower water winter summer weather tumour tumor cancer fever disorder ulcer error terror mirror motor factor vector sector tractor elevator escalator generator corridor floor door colour color honour honor labour labor harbour harbor anchor odour odor interior exterior ' +
    'ant plant restaurant grant warrant remnant elephant variant constant pendant can toucan pecan cheese geese list mist wrist fist twist checklist playlist climate estimate container trailer freezer cooker burner boiler cooler cleaner screwdriver hammer ladder counter register newsletter poster banner sticker folder border layer helicopter copter charter barrier carrier frontier pier tier center centre character parameter diameter filler tender blunder wonder thunder slaughter laughter shelter centimetre metre ' +
    'revolver holster dagger trigger timer lighter taser charger loudspeaker recorder transistor microprocessor transformer radiator conditioner dryer drawer locker lever barometer indicator bulldozer trawler stroller snowblower dumpster planter scooter cutter steamer blazer boxcar boulder rubber timber lumber copper silver leather feather gutter rafter crater perimeter kilometer centimeter caliber parlor stopover takeover makeover turnover handover merger maneuver manner danger disaster career cover prayer metaphor denominator behavior favor misdemeanor stalemate spree melee communique carbine transplant department newspaper appetizer',
);

/** What targets of plans are about, and who sets them: "hit three of its five growth targets". */
export const PLANNED_TARGETS = set(
  'growth sales sale emission emissions climate carbon inflation revenue profit profits earnings production output recruitment enrolment vaccination fundraising savings recycling renewables waste budget deficit performance company firm retailer shop supermarket salesman carmaker airline utility startup',
);

/** Whose prize a sum is: "The winner will receive €45,000". */
export const PRIZE_WINNERS = set(
  'winner runner-up champion finalist semi-finalist laureate victor prizewinner player contestant',
);

/** Who flies, buys and shows drones, rockets and tanks for work, sport or show, and what for. */
export const PEACEFUL_USERS = set(
  'farm farmer grower vineyard rancher agronomist film filmmaker director broadcaster photographer cinematographer videographer cameraman studio crew surveyor geologist archaeologist conservationist ranger biologist ecologist startup retailer hobbyist enthusiast pupil student university club festival organiser organizer utility railway firefighter lifeguard coastguard hospital courier postal council museum exhibition theme collector auction park school designer amazon apple dji google walmart toymaker racer pilot tourist wedding show shop store boutique bakery',
);

/** What drones do in peaceful hands: "spraying drones", "the wedding film". */
export const PEACEFUL_WORK = set(
  'film filming photograph photography spray spraying survey mapping crop vineyard orchard wildlife whale parcel grocery wedding footage documentary movie irrigation fertiliser fertilizer pesticide seed seedling harvest herd archaeology archaeological scenery selfie racing championship choreographed',
);

/** Tales: what happens in one has not happened. */
export const TALES = set(
  'game wargame simulation film movie novel thriller fable myth cartoon comic sequel prequel screenplay sitcom opera musical videogame fairytale',
);

/** Work that a civilian is taken on for. */
export const CIVILIAN_WORK = set(
  'worker labourer laborer employee staff staffer analyst engineer technician nurse doctor midwife teacher lecturer pupil student apprentice trainee intern clerk driver cleaner cook waiter waitress salesman saleswoman programmer developer coder designer researcher scientist academic donor participant patient player coach trainer winner singer actor actress dancer musician journalist reporter lawyer accountant manager executive consultant graduate seller builder welder machinist farmer picker gardener carer caregiver tutor scholar candidate peer mp minister campaigner organiser organizer canvasser',
);
