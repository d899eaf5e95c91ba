/** Signs of currencies, with the letters that may stand before them. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'], ['US$', 'USD'], ['U.S.$', 'USD'], ['A$', 'AUD'], ['AU$', 'AUD'], ['C$', 'CAD'], ['CA$', 'CAD'], ['NZ$', 'NZD'], ['HK$', 'HKD'], ['S$', 'SGD'], ['R$', 'BRL'], ['NT$', 'TWD'], ['AUD$', 'AUD'],
  ['€', 'EUR'], ['£', 'GBP'], ['¥', 'JPY'], ['₴', 'UAH'], ['₽', 'RUB'], ['₹', 'INR'], ['₪', 'ILS'], ['₺', 'TRY'], ['₩', 'KRW'], ['₦', 'NGN'], ['฿', 'THB'], ['₫', 'VND'], ['₱', 'PHP'], ['₾', 'GEL'], ['₸', 'KZT'], ['₡', 'CRC'], ['₭', 'LAK'], ['元', 'CNY'], ['₿', 'BTC'], ['₵', 'GHS'], ['₮', 'MNT'], ['₲', 'PYG'],
]);

/** Written before or after the figure like a sign: "USD 5 million", "Rs 500 crore", "300 CHF". */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map([
  ...'USD EUR GBP JPY CNY RUB UAH INR ILS TRY PLN CHF CAD AUD NZD SEK NOK DKK CZK HUF RON BGN KRW BRL ZAR MXN SAR AED QAR KWD IQD IRR SYP LBP JOD EGP PKR AFN BDT LKR NPR MMK THB VND IDR MYR SGD HKD TWD PHP NGN KES ETB SDG SSP XAF XOF GHS GEL AMD AZN KZT UZS BYN MDL RSD'
    .split(' ')
    .map((code) => [code, code] as const),
  ['Rs', 'INR'], ['Rs.', 'INR'], ['RMB', 'CNY'], ['NIS', 'ILS'], ['Sfr', 'CHF'], ['Fr.', 'CHF'], ['Tk', 'BDT'], ['Kč', 'CZK'], ['zł', 'PLN'], ['kn', 'HRK'], ['XBT', 'BTC'], ['BTC', 'BTC'],
]);

/** Names of currencies after the figure, by their last word; the words that may stand before it decide between countries. */
export const CURRENCY_WORDS: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'], ['dollars', 'USD'], ['buck', 'USD'], ['bucks', 'USD'], ['greenback', 'USD'], ['greenbacks', 'USD'], ['euro', 'EUR'], ['euros', 'EUR'], ['pound', 'GBP'], ['pounds', 'GBP'], ['sterling', 'GBP'], ['quid', 'GBP'],
  ['rouble', 'RUB'], ['roubles', 'RUB'], ['ruble', 'RUB'], ['rubles', 'RUB'], ['hryvnia', 'UAH'], ['hryvnias', 'UAH'], ['hryvnya', 'UAH'], ['hryvnyas', 'UAH'], ['hryvni', 'UAH'],
  ['shekel', 'ILS'], ['shekels', 'ILS'], ['rupee', 'INR'], ['rupees', 'INR'], ['yen', 'JPY'], ['yuan', 'CNY'], ['renminbi', 'CNY'], ['won', 'KRW'], ['zloty', 'PLN'], ['zlotys', 'PLN'], ['zlotych', 'PLN'],
  ['lira', 'TRY'], ['liras', 'TRY'], ['franc', 'CHF'], ['francs', 'CHF'], ['rial', 'IRR'], ['rials', 'IRR'], ['riyal', 'SAR'], ['riyals', 'SAR'], ['dirham', 'AED'], ['dirhams', 'AED'], ['real', 'BRL'], ['reais', 'BRL'], ['rand', 'ZAR'], ['naira', 'NGN'], ['baht', 'THB'],
  ['ringgit', 'MYR'], ['forint', 'HUF'], ['forints', 'HUF'], ['koruna', 'CZK'], ['korunas', 'CZK'], ['taka', 'BDT'], ['birr', 'ETB'], ['afghani', 'AFN'], ['afghanis', 'AFN'], ['kyat', 'MMK'], ['lari', 'GEL'], ['tenge', 'KZT'],
  ['kuna', 'HRK'], ['markka', 'FIM'], ['marks', 'DEM'], ['krona', 'SEK'], ['kronor', 'SEK'], ['krone', 'NOK'], ['kroner', 'NOK'], ['peso', 'MXN'], ['pesos', 'MXN'], ['bitcoin', 'BTC'], ['bitcoins', 'BTC'], ['guilder', 'NLG'], ['guilders', 'NLG'],
  ['dinar', 'IQD'], ['dinars', 'IQD'], ['lev', 'BGN'], ['leva', 'BGN'], ['leu', 'RON'], ['lei', 'RON'],
]);

/** "Hong Kong dollars", "Syrian pounds": what a word before the name makes of it. */
export const CURRENCY_NATIONS: ReadonlyMap<string, string> = new Map([
  ...['us', 'u.s.', 'american'].map((w) => [`${w} dollar`, 'USD'] as const),
  ['australian dollar', 'AUD'], ['canadian dollar', 'CAD'], ['zealand dollar', 'NZD'], ['kong dollar', 'HKD'], ['singapore dollar', 'SGD'], ['taiwan dollar', 'TWD'], ['taiwanese dollar', 'TWD'], ['jamaican dollar', 'JMD'], ['zimbabwean dollar', 'ZWL'],
  ['british pound', 'GBP'], ['syrian pound', 'SYP'], ['lebanese pound', 'LBP'], ['egyptian pound', 'EGP'], ['sudanese pound', 'SDG'], ['pakistani rupee', 'PKR'], ['indian rupee', 'INR'], ['nepali rupee', 'NPR'], ['lankan rupee', 'LKR'], ['indonesian rupiah', 'IDR'],
  ['belarusian rouble', 'BYN'], ['belarusian ruble', 'BYN'], ['russian rouble', 'RUB'], ['russian ruble', 'RUB'], ['swiss franc', 'CHF'], ['french franc', 'FRF'], ['belgian franc', 'BEF'], ['cfa franc', 'XOF'], ['congolese franc', 'CDF'], ['yemeni rial', 'YER'], ['omani rial', 'OMR'], ['iranian rial', 'IRR'],
  ['saudi riyal', 'SAR'], ['qatari riyal', 'QAR'], ['moroccan dirham', 'MAD'], ['kuwaiti dinar', 'KWD'], ['jordanian dinar', 'JOD'], ['iraqi dinar', 'IQD'], ['libyan dinar', 'LYD'], ['tunisian dinar', 'TND'], ['algerian dinar', 'DZD'], ['serbian dinar', 'RSD'], ['bahraini dinar', 'BHD'],
  ['mexican peso', 'MXN'], ['philippine peso', 'PHP'], ['argentine peso', 'ARS'], ['colombian peso', 'COP'], ['chilean peso', 'CLP'], ['cuban peso', 'CUP'], ['swedish krona', 'SEK'], ['icelandic krona', 'ISK'], ['norwegian krone', 'NOK'], ['danish krone', 'DKK'], ['czech koruna', 'CZK'],
  ['turkish lira', 'TRY'], ['italian lira', 'ITL'], ['israeli shekel', 'ILS'], ['japanese yen', 'JPY'], ['chinese yuan', 'CNY'], ['finnish markka', 'FIM'], ['german mark', 'DEM'], ['dutch guilder', 'NLG'], ['west german mark', 'DEM'],
]);

/** Small coin: a hundredth of no matter which currency. */
export const COINS: ReadonlySet<string> = new Set('cent cents pence penny pennies kopeck kopecks kopek kopeks paisa paise agorot'.split(' '));
