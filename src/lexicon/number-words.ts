import { set } from './words.js';

const pairs = (list: string): readonly (readonly [string, number])[] =>
  list.split(' ').map((pair) => {
    const [word = '', value = ''] = pair.split('=');
    return [word, Number(value)] as const;
  });

/** Numbers below twenty. */
export const UNITS: ReadonlyMap<string, number> = new Map(
  pairs(
    'zero=0 nil=0 nought=0 naught=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19',
  ),
);

/** Words of the tens: "forty" → 40. */
export const TENS: ReadonlyMap<string, number> = new Map(
  pairs('twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90'),
);

/** Words that multiply what stands before them: "three hundred", "8.2 million", "two dozen", "50 lakh". Plurals count as the same after a number ("several dozens"). */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map(
  pairs(
    'hundred=1e2 hundreds=1e2 thousand=1e3 thousands=1e3 million=1e6 millions=1e6 billion=1e9 billions=1e9 trillion=1e12 trillions=1e12 quadrillion=1e15 lakh=1e5 lakhs=1e5 lac=1e5 lacs=1e5 lkh=1e5 lkhs=1e5 cr=1e7 crore=1e7 crores=1e7 dozen=12 dozens=12 ' +
      'mn=1e6 mln=1e6 mio=1e6 bn=1e9 bln=1e9 tn=1e12 trn=1e12 tln=1e12',
  ),
);

/** Letters glued to digits: "4m rounds", "$2.3bn", "10k". */
export const GLUED_MAGNITUDES: ReadonlyMap<string, number> = new Map(
  pairs('k=1e3 K=1e3 m=1e6 M=1e6 mn=1e6 mln=1e6 mil=1e6 MM=1e6 b=1e9 B=1e9 bn=1e9 Bn=1e9 bln=1e9 tn=1e12 trn=1e12 T=1e12 cr=1e7'),
);

/** Plurals that stand alone for an unknown multiple: "dozens were hurt", "tens of thousands". "tens" needs "of" after it. */
export const PLURAL_GROUPS: ReadonlyMap<string, number> = new Map(
  pairs('tens=10 dozens=12 scores=20 hundreds=1e2 thousands=1e3 millions=1e6 billions=1e9 trillions=1e12 lakhs=1e5 crores=1e7'),
);

/** "several", "a few": three, by the convention of coders; the phrase may multiply ("several hundred"). */
export const VAGUE_WORDS: readonly (readonly [string, number, 'vague' | 'exact'])[] = [
  ['quite a few', 3, 'vague'],
  ['a good few', 3, 'vague'],
  ['a few', 3, 'vague'],
  ['several', 3, 'vague'],
  ['a couple of', 2, 'exact'], // "a couple of hundred men"
  ['a couple', 2, 'exact'],
  ['couple of', 2, 'exact'],
  ['a pair of', 2, 'exact'],
  ['a handful of', 3, 'vague'],
  ['a handful', 3, 'vague'],
];

/** Words between "a" and "number of" and before "numbers": "a large number of", "significant numbers". */
export const NUMBER_ADJECTIVES: ReadonlySet<string> = set(
  'large larger small smaller great greater good high higher huge vast significant substantial considerable growing increasing rising record unknown unspecified undisclosed unprecedented limited certain fair sizeable sizable enormous massive alarming similar whole overwhelming untold very equal',
);

/** Ordinals in words: "third" → 3. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  pairs(
    'first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 ' +
      'twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90 hundredth=100 thousandth=1000 millionth=1e6',
  ),
);

/** Denominators of fractions: "a third", "two-thirds", "one-fifth". */
export const FRACTION_PARTS: ReadonlyMap<string, number> = new Map(
  pairs(
    'half=2 halves=2 third=3 thirds=3 quarter=4 quarters=4 fourth=4 fourths=4 fifth=5 fifths=5 sixth=6 sixths=6 seventh=7 sevenths=7 eighth=8 eighths=8 ninth=9 ninths=9 tenth=10 tenths=10 ' +
      'twelfth=12 twelfths=12 sixteenth=16 sixteenths=16 twentieth=20 twentieths=20 hundredth=100 hundredths=100 thousandth=1000 thousandths=1000',
  ),
);

/** Things that are told in halves and quarters: "a half turn", "a quarter-point rise", "half a page". Singular. */
export const PORTIONED: ReadonlySet<string> = set(
  'turn rotation revolution circle point page column share length lap step loaf slice bottle glass dose tablet pill pint portion ration serving grade note tone inning cent penny spoon sheet bag crate',
);

/** Signs of fractions and what they stand for. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);
