import { set } from './words.js';

/** "26", "1,200", "$2.3bn": begins with digits. */
export const NUMERIC = /^(?:(?:US|A|C|NZ|HK|S)?[$£€¥₽₴₹₪₺₩])?\d/;

/** "91-drone attack", "14,000-strong force": figures that describe a noun. */
export const NUMERIC_COMPOUND = /^\d[\d,.]*-\p{L}/u;

/** "19th", "21st". */
export const NUMERIC_ORDINAL = /^\d+(?:st|nd|rd|th)$/;

/** "the fifth attack". "second" is a measure of time as well. */
export const ORDINAL_WORD = /^(?:first|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|\w+tieth)$/;

/** Words that are read as numbers: "three hundred", "dozens of men". */
export const NUMBER_WORDS: ReadonlySet<string> = set(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
    'twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion lakh crore dozen dozens hundreds thousands millions billions scores',
);

/** "twenty-six". */
export const NUMBER_COMPOUND = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\w+$/;

/** "rebel-held towns", "rocket-propelled grenades", "a medium-to-large boat": compounds that describe the noun after them. */
export const COMPOUND_ADJECTIVE =
  /-(?:backed|led|made|based|run|held|controlled|type|style|built|era|sponsored|aligned|supplied|occupied|affiliated|linked|owned|launched|trained|funded|old|strong|speaking|proof|propelled|range|scale|story|storey|large|term|born|wide|duty|grade|class|guided|damaged|torn|hit|stricken|armed|way|wielding|toting|carrying|bearing|changing|threatening|altering|keeping|eyed|clad|riding|related|borne|inflicted|sustained|ridden|stabbing|seeking|loving|building|making|enforced)$/;

/** Endings of common nouns and adjectives, which may open a sentence right before a verb: "Shelling killed two". An unknown word without them is a name: "Petrenko said". */
export const COMMON_ENDING = /(?:ing|tion|ment|ity|ness|ism|ist|er|or|ence|ance|ship|age|ure|ent|ant|al|ive|ous|ful|ics)$/;
