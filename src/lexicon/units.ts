import type { NumberClass } from '../model/quantity.js';
import { set } from './words.js';

/** A unit of measure with all the ways it is written. */
export interface UnitRow {
  readonly unit: string;
  readonly class: NumberClass;
  /** Words as they stand after the number, lower case, singular and plural alike. */
  readonly words: readonly string[];
  /** Short forms where case matters or that must follow digits: "5 g", "20 MW". */
  readonly signs?: readonly string[];
}

const row = (unit: string, cls: NumberClass, words: string, signs = ''): UnitRow => ({
  unit,
  class: cls,
  words: words ? words.split('|') : [],
  signs: signs ? signs.split('|') : [],
});

/** Units of measure, longest names first where one begins another. */
export const UNIT_ROWS: readonly UnitRow[] = [
  // area
  row(
    'km2',
    'area',
    'square kilometre|square kilometres|square kilometer|square kilometers|sq km|sq. km|sq kms|sq kilometres|sq kilometers|square km|square kms|km²|km2|km sq|sqkm',
    'km²|km2',
  ),
  row('square mile', 'area', 'square mile|square miles|sq mile|sq miles|sq. miles|sq mi|sq. mi'),
  row('m2', 'area', 'square metre|square metres|square meter|square meters|sq m|sq. m|sq metres|sq meters|m²|m2', 'm²|m2'),
  row('square foot', 'area', 'square foot|square feet|sq ft|sq. ft|sq. ft.|sq feet'),
  row('hectare', 'area', 'hectare|hectares|ha'),
  row('acre', 'area', 'acre|acres'),
  row('square yard', 'area', 'square yard|square yards|sq yd|sq. yd|sq yards'),
  row('square inch', 'area', 'square inch|square inches|sq in'),
  row('cm2', 'area', 'square centimetre|square centimetres|square centimeter|square centimeters|sq cm|cm²|cm2', 'cm²|cm2'),
  // speed
  row(
    'km/h',
    'other',
    'kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|kilometre per hour|kilometer per hour|km per hour|km an hour|km / h|km / hr|kph|kmh|kmph',
  ),
  row('mph', 'other', 'miles per hour|miles an hour|mile per hour|mile an hour|mph'),
  row('knot', 'other', 'knot|knots'),
  // distance
  row('km', 'distance', 'kilometre|kilometres|kilometer|kilometers|km|kms|km.'),
  row('mile', 'distance', 'mile|miles|mi'),
  row('nautical mile', 'distance', 'nautical mile|nautical miles|nmi'),
  row('m', 'distance', 'metre|metres|meter|meters', 'm'),
  row('cm', 'distance', 'centimetre|centimetres|centimeter|centimeters|cm|cms'),
  row('mm', 'distance', 'millimetre|millimetres|millimeter|millimeters|mm'),
  row('micrometre', 'distance', 'micrometre|micrometres|micrometer|micrometers|micron|microns|μm|µm'),
  row('picometre', 'distance', 'picometre|picometres|picometer|picometers'),
  row('nm', 'distance', 'nanometre|nanometres|nanometer|nanometers', 'nm'),
  row('decimetre', 'distance', 'decimetre|decimetres|decimeter|decimeters|dm'),
  row('foot', 'distance', 'foot|feet|ft|ft.'),
  row('inch', 'distance', 'inch|inches'),
  row('fathom', 'distance', 'fathom|fathoms'),
  row('furlong', 'distance', 'furlong|furlongs'),
  row('yard', 'distance', 'yard|yards|yd|yds'),
  row('light year', 'distance', 'light year|light years|light - year|light - years'),
  // weight
  row('tonne', 'weight', 'metric tonne|metric tonnes|metric ton|metric tons|tonne|tonnes', 't'),
  row('ton', 'weight', 'ton|tons|short tons|long tons'),
  row('kiloton', 'weight', 'kiloton|kilotons|kilotonne|kilotonnes|kt'),
  row('megaton', 'weight', 'megaton|megatons|megatonne|megatonnes'),
  row('kg', 'weight', 'kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kg|kgs|kg.'),
  row('g', 'weight', 'gram|grams|gramme|grammes', 'g'),
  row('mg', 'weight', 'milligram|milligrams|mg|mgs'),
  row('lb', 'weight', 'lb|lbs|lbs.|lb.'),
  row('ounce', 'weight', 'ounce|ounces|oz|oz.'),
  row('quintal', 'weight', 'quintal|quintals'),
  row('stone', 'weight', 'stone'),
  row('hundredweight', 'weight', 'hundredweight|cwt'),
  row('bushel', 'weight', 'bushel|bushels'),
  row('carat', 'weight', 'carat|carats'),
  row('microgram', 'weight', 'microgram|micrograms|microgramme|microgrammes|μg|µg|mcg'),
  row('dram', 'weight', 'dram of|drams of'),
  // volume
  row('barrel', 'other', 'barrel|barrels|bbl'),
  row('litre', 'other', 'litre|litres|liter|liters|l', 'L'),
  row('millilitre', 'other', 'millilitre|millilitres|milliliter|milliliters|ml|mls'),
  row('centilitre', 'other', 'centilitre|centilitres|centiliter|centiliters|cl'),
  row('hectolitre', 'other', 'hectolitre|hectolitres|hectoliter|hectoliters'),
  row('quart', 'other', 'quart|quarts'),
  row('fluid ounce', 'other', 'fluid ounce|fluid ounces|fl oz|fl. oz.'),
  row('acre foot', 'other', 'acre foot|acre feet'),
  row('gallon', 'other', 'gallon|gallons|gal'),
  row('pint', 'other', 'pint|pints'),
  row('tablespoon', 'other', 'tablespoon|tablespoons|tbsp'),
  row('teaspoon', 'other', 'teaspoon|teaspoons|tsp'),
  row('cup', 'other', 'cup|cups'),
  row('m3', 'other', 'cubic metre|cubic metres|cubic meter|cubic meters|m³|m3|cu m|bcm', 'm³|m3'),
  row('cubic foot', 'other', 'cubic foot|cubic feet|cu ft'),
  row('cubic yard', 'other', 'cubic yard|cubic yards|cu yd'),
  row('cubic inch', 'other', 'cubic inch|cubic inches|cu in'),
  row(
    'cubic centimetre',
    'other',
    'cubic centimetre|cubic centimetres|cubic centimeter|cubic centimeters|cc|ccs|cm³|cm3',
    'cm³|cm3',
  ),
  row('cubic kilometre', 'other', 'cubic kilometre|cubic kilometres|cubic kilometer|cubic kilometers|km³|km3', 'km³|km3'),
  // temperature
  row(
    'celsius',
    'other',
    'degrees celsius|degree celsius|degrees celcius|celcius|degrees centigrade|degree centigrade|deg celsius|deg c|degrees c|degree c|° c|°c|° celsius|celsius|centigrade|℃',
    'C',
  ),
  row(
    'fahrenheit',
    'other',
    'degrees fahrenheit|degree fahrenheit|degrees farenheit|farenheit|deg fahrenheit|deg f|degrees f|degree f|° f|°f|° fahrenheit|fahrenheit|℉',
    'F',
  ),
  row('degree', 'other', 'degree|degrees|deg|°|º'),
  // power, energy, data, sound
  row('megawatt', 'other', 'megawatt|megawatts', 'MW'),
  row('gigawatt', 'other', 'gigawatt|gigawatts', 'GW'),
  row('kilowatt', 'other', 'kilowatt|kilowatts', 'kW|KW'),
  row('watt', 'other', 'watt|watts', 'W'),
  row('megawatt hour', 'other', 'megawatt hour|megawatt hours|megawatt - hours', 'MWh'),
  row('gigawatt hour', 'other', 'gigawatt hour|gigawatt hours|gigawatt - hours', 'GWh'),
  row('kilowatt hour', 'other', 'kilowatt hour|kilowatt hours|kilowatt - hours|kwh', 'kWh'),
  row('terawatt hour', 'other', 'terawatt hour|terawatt hours', 'TWh'),
  row('volt', 'other', 'volt|volts', 'V'),
  row('kilovolt', 'other', 'kilovolt|kilovolts', 'kV'),
  row('hertz', 'other', 'hertz|hz'),
  row('megahertz', 'other', 'megahertz|mhz'),
  row('gigahertz', 'other', 'gigahertz|ghz'),
  row('kilobyte', 'other', 'kilobyte|kilobytes', 'KB|kB|kb'),
  row('megabyte', 'other', 'megabyte|megabytes', 'MB|mb'),
  row('gigabyte', 'other', 'gigabyte|gigabytes', 'GB|gb'),
  row('terabyte', 'other', 'terabyte|terabytes', 'TB|tb'),
  row('petabyte', 'other', 'petabyte|petabytes', 'PB'),
  row('megabit per second', 'other', 'mbps|megabits per second'),
  row('gigabit per second', 'other', 'gbps|gigabits per second'),
  row('joule', 'other', 'joule|joules'),
  row('kilojoule', 'other', 'kilojoule|kilojoules|kj'),
  row('megajoule', 'other', 'megajoule|megajoules', 'MJ'),
  row('gigajoule', 'other', 'gigajoule|gigajoules', 'GJ'),
  row('newton', 'other', 'newtons'),
  row('pascal', 'other', 'pascals'),
  row('kilopascal', 'other', 'kilopascal|kilopascals|kpa'),
  row('millibar', 'other', 'millibar|millibars|mbar|hectopascal|hectopascals|hpa'),
  row('ampere', 'other', 'ampere|amperes|amp|amps'),
  row('ohm', 'other', 'ohm|ohms'),
  row('lumen', 'other', 'lumen|lumens'),
  // radiation
  row('sievert', 'other', 'sievert|sieverts', 'Sv'),
  row('millisievert', 'other', 'millisievert|millisieverts', 'mSv'),
  row('microsievert', 'other', 'microsievert|microsieverts', 'µSv|μSv'),
  row('becquerel', 'other', 'becquerel|becquerels', 'Bq'),
  row('kilobecquerel', 'other', 'kilobecquerel|kilobecquerels', 'kBq'),
  row('curie', 'other', 'curies'),
  row('roentgen', 'other', 'roentgen|roentgens'),
  row('horsepower', 'other', 'horsepower|hp|bhp'),
  row('decibel', 'other', 'decibel|decibels', 'dB'),
  row('calorie', 'other', 'calorie|calories|kcal'),
  row('basis point', 'other', 'basis point|basis points|bps'),
  row('kilopound per square inch', 'other', 'ksi'),
  row('pound per square inch', 'other', 'psi'),
  row('mile per gallon', 'other', 'mpg|miles per gallon'),
  row('revolution per minute', 'other', 'rpm'),
  row('bit', 'other', 'bit|bits'),
  row('radian', 'other', 'radian|radians|rad'),
  row('point per game', 'other', 'ppg|points per game'),
  row('rebound per game', 'other', 'rpg|rebounds per game'),
  row('assist per game', 'other', 'assists per game', 'apg'),
  // time
  row('millisecond', 'duration', 'millisecond|milliseconds|ms'),
  row('second', 'duration', 'second|seconds|sec|secs'),
  row('minute', 'duration', 'minute|minutes|min|mins'),
  row('hour', 'duration', 'hour|hours|hr|hrs'),
  row('day', 'duration', 'day|days'),
  row('night', 'duration', 'night|nights'),
  row('weekend', 'duration', 'weekend|weekends'),
  row('week', 'duration', 'week|weeks|wk|wks'),
  row('fortnight', 'duration', 'fortnight|fortnights'),
  row('month', 'duration', 'month|months'),
  row('quarter', 'duration', 'quarters'),
  row('year', 'duration', 'year|years|yr|yrs|yrs.'),
  row('decade', 'duration', 'decade|decades'),
  row('century', 'duration', 'century|centuries'),
  row('millennium', 'duration', 'millennium|millennia'),
];

/** Adjectives inside a measure: "three consecutive days", "10 nautical miles", "two full weeks". */
export const MEASURE_ADJECTIVES: ReadonlySet<string> = set(
  'consecutive straight full whole long more further additional extra successive calendar working business entire short solid past previous last',
);

/** Units of time that make a rate after "a", "per", "each", "every", and what they are called. */
export const RATE_UNITS: ReadonlyMap<string, string> = new Map([
  ...'second minute hour day night week weekend fortnight month quarter year decade head barrel litre liter gallon ounce tonne ton share person capita kilo kg kilogram pound acre bushel pint shift game'
    .split(' ')
    .map((w) => [w, w] as const),
  ['h', 'hour'] as const,
  ['yr', 'year'] as const,
  ['annum', 'year'] as const,
  ['gramme', 'gram'] as const,
  ['kilogramme', 'kg'] as const,
  ['ms', 'millisecond'] as const,
  ['household', 'household'] as const,
  ['family', 'family'] as const,
  ['hectare', 'hectare'] as const,
  ['millisecond', 'millisecond'] as const,
]);

/** Adverbs and adjectives that make a rate: "20 drones daily". */
export const RATE_WORDS: ReadonlyMap<string, string> = new Map([
  ['daily', 'day'],
  ['nightly', 'night'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['yearly', 'year'],
  ['annually', 'year'],
  ['annual', 'year'],
  ['hourly', 'hour'],
]);
