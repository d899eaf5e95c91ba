/** A state or territory as news names it. */
export interface Country {
  /** ISO 3166 alpha-2. */
  readonly code: string;
  /** Usual English short name. */
  readonly name: string;
  /** Adjective and people ("Ukrainian", "Ukrainians"). */
  readonly demonyms: readonly string[];
  /** Capitals in their spellings; a capital stands for its government ("Moscow reported"). */
  readonly capitals: readonly string[];
  readonly aliases: readonly string[];
}

/**
 * code | name | demonyms | capitals | other names.
 * A demonym that ends in a vowel, "n" or "r" ("Ukrainian", "Israeli", "New Zealander") also names its people with "s".
 */
const ROWS = `
AD|Andorra|Andorran|Andorra la Vella|
AE|United Arab Emirates|Emirati|Abu Dhabi|UAE,U.A.E.,Emirates
AF|Afghanistan|Afghan|Kabul|
AG|Antigua and Barbuda|Antiguan|Saint John's|Antigua
AL|Albania|Albanian|Tirana|
AM|Armenia|Armenian|Yerevan|
AO|Angola|Angolan|Luanda|
AR|Argentina|Argentine,Argentinian,Argentines|Buenos Aires|
AT|Austria|Austrian|Vienna|
AU|Australia|Australian|Canberra|
AW|Aruba|Aruban|Oranjestad|
AZ|Azerbaijan|Azerbaijani,Azeri|Baku|
BA|Bosnia and Herzegovina|Bosnian|Sarajevo|Bosnia,Bosnia-Herzegovina
BB|Barbados|Barbadian|Bridgetown|
BD|Bangladesh|Bangladeshi|Dhaka|
BE|Belgium|Belgian|Brussels|
BF|Burkina Faso|Burkinabe,Burkinabé|Ouagadougou|
BG|Bulgaria|Bulgarian|Sofia|
BH|Bahrain|Bahraini|Manama|
BI|Burundi|Burundian|Gitega,Bujumbura|
BJ|Benin|Beninese|Porto-Novo|
BM|Bermuda|Bermudian||
BN|Brunei|Bruneian|Bandar Seri Begawan|Brunei Darussalam
BO|Bolivia|Bolivian|La Paz,Sucre|
BR|Brazil|Brazilian|Brasilia,Brasília|
BS|Bahamas|Bahamian|Nassau|
BT|Bhutan|Bhutanese|Thimphu|
BW|Botswana|Botswanan|Gaborone|
BY|Belarus|Belarusian,Belarussian|Minsk|Belorussia
BZ|Belize|Belizean|Belmopan|
CA|Canada|Canadian|Ottawa|
CD|DR Congo|Congolese|Kinshasa|Democratic Republic of the Congo,Democratic Republic of Congo,DRC,D.R.C.,D.R. Congo,Congo-Kinshasa,Zaire,Congo
CF|Central African Republic|Central African|Bangui|CAR
CG|Republic of the Congo||Brazzaville|Congo-Brazzaville,Republic of Congo,Congo Republic
CH|Switzerland|Swiss|Bern,Berne|
CI|Ivory Coast|Ivorian|Yamoussoukro,Abidjan|Côte d'Ivoire,Cote d'Ivoire
CL|Chile|Chilean|Santiago|
CM|Cameroon|Cameroonian|Yaounde,Yaoundé|
CN|China|Chinese|Beijing|People's Republic of China,PRC,P.R.C.,Peking
CO|Colombia|Colombian|Bogota,Bogotá|
CR|Costa Rica|Costa Rican|San José|
CU|Cuba|Cuban|Havana|
CV|Cape Verde|Cape Verdean|Praia|Cabo Verde
CY|Cyprus|Cypriot,Cypriots,Greek Cypriot,Greek Cypriots|Nicosia|
CZ|Czech Republic|Czech,Czechs|Prague|Czechia
DE|Germany|German|Berlin|West Germany,Federal Republic of Germany
DJ|Djibouti|Djiboutian||
DK|Denmark|Danish,Dane,Danes|Copenhagen|
DM|Dominica||Roseau|
DO|Dominican Republic|Dominican|Santo Domingo|
DZ|Algeria|Algerian|Algiers|
EC|Ecuador|Ecuadorian,Ecuadorean|Quito|
EE|Estonia|Estonian|Tallinn|
EG|Egypt|Egyptian|Cairo|
EH|Western Sahara|Sahrawi,Saharawi|Laayoune|Sahrawi Arab Democratic Republic
ER|Eritrea|Eritrean|Asmara|
ES|Spain|Spanish,Spaniard,Spaniards|Madrid|
ET|Ethiopia|Ethiopian|Addis Ababa|
FI|Finland|Finnish,Finn,Finns|Helsinki|
FJ|Fiji|Fijian|Suva|
FM|Micronesia|Micronesian|Palikir|
FR|France|French,Frenchman,Frenchmen,Frenchwoman|Paris|
GA|Gabon|Gabonese|Libreville|
GB|United Kingdom|British,Briton,Britons,Brit,Brits|London|UK,U.K.,Britain,Great Britain
GD|Grenada|Grenadian|St. George's|
GE|Georgia|Georgian|Tbilisi|
GF|French Guiana||Cayenne|
GH|Ghana|Ghanaian|Accra|
GL|Greenland|Greenlandic,Greenlander|Nuuk|
GM|Gambia|Gambian|Banjul|The Gambia
GN|Guinea|Guinean|Conakry|
GP|Guadeloupe|||
GQ|Equatorial Guinea|Equatorial Guinean,Equatoguinean|Malabo|
GR|Greece|Greek|Athens|
GT|Guatemala|Guatemalan|Guatemala City|
GW|Guinea-Bissau|Bissau-Guinean|Bissau|
GY|Guyana|Guyanese|Georgetown|
HK|Hong Kong|Hong Konger,Hongkonger||
HN|Honduras|Honduran|Tegucigalpa|
HR|Croatia|Croatian,Croat,Croats|Zagreb|
HT|Haiti|Haitian|Port-au-Prince|
HU|Hungary|Hungarian|Budapest|
ID|Indonesia|Indonesian|Jakarta|
IE|Ireland|Irish,Irishman,Irishmen|Dublin|Republic of Ireland,Irish Republic
IL|Israel|Israeli|Tel Aviv,Jerusalem|
IN|India|Indian|New Delhi,Delhi|
IQ|Iraq|Iraqi|Baghdad|
IR|Iran|Iranian|Tehran,Teheran|Islamic Republic of Iran,Persia
IS|Iceland|Icelandic,Icelander|Reykjavik|
IT|Italy|Italian|Rome|
JM|Jamaica|Jamaican|Kingston|
JO|Jordan|Jordanian|Amman|
JP|Japan|Japanese|Tokyo|
KE|Kenya|Kenyan|Nairobi|
KG|Kyrgyzstan|Kyrgyz|Bishkek|
KH|Cambodia|Cambodian|Phnom Penh|
KI|Kiribati||Tarawa|
KM|Comoros|Comorian,Comoran|Moroni|
KN|Saint Kitts and Nevis||Basseterre|St. Kitts and Nevis
KP|North Korea|North Korean|Pyongyang|DPRK,D.P.R.K.,Democratic People's Republic of Korea
KR|South Korea|South Korean|Seoul|Republic of Korea
KW|Kuwait|Kuwaiti|Kuwait City|
KZ|Kazakhstan|Kazakh,Kazakhs,Kazakhstani|Astana,Nur-Sultan|
LA|Laos|Laotian,Lao|Vientiane|
LB|Lebanon|Lebanese|Beirut|
LC|Saint Lucia|Saint Lucian|Castries|St. Lucia
LI|Liechtenstein||Vaduz|
LK|Sri Lanka|Sri Lankan|Colombo|Ceylon
LR|Liberia|Liberian|Monrovia|
LS|Lesotho|Basotho|Maseru|
LT|Lithuania|Lithuanian|Vilnius|
LU|Luxembourg|Luxembourgish,Luxembourger|Luxembourg City|
LV|Latvia|Latvian|Riga|
LY|Libya|Libyan|Tripoli|
MA|Morocco|Moroccan|Rabat|
MC|Monaco|Monegasque||
MD|Moldova|Moldovan|Chisinau,Chișinău|
ME|Montenegro|Montenegrin|Podgorica|
MG|Madagascar|Malagasy|Antananarivo|
MH|Marshall Islands|Marshallese|Majuro|
MK|North Macedonia|Macedonian,North Macedonian|Skopje|Macedonia
ML|Mali|Malian|Bamako|
MM|Myanmar|Burmese|Naypyidaw,Naypyitaw,Nay Pyi Taw|Burma
MN|Mongolia|Mongolian,Mongol|Ulaanbaatar,Ulan Bator|
MO|Macau|Macanese||Macao
MQ|Martinique|||
MR|Mauritania|Mauritanian|Nouakchott|
MT|Malta|Maltese|Valletta|
MU|Mauritius|Mauritian|Port Louis|
MV|Maldives|Maldivian||
MW|Malawi|Malawian|Lilongwe|
MX|Mexico|Mexican|Mexico City|
MY|Malaysia|Malaysian|Kuala Lumpur|
MZ|Mozambique|Mozambican|Maputo|
NA|Namibia|Namibian|Windhoek|
NC|New Caledonia|New Caledonian|Noumea,Nouméa|
NE|Niger|Nigerien|Niamey|
NG|Nigeria|Nigerian|Abuja|
NI|Nicaragua|Nicaraguan|Managua|
NL|Netherlands|Dutch,Dutchman,Dutchmen|Amsterdam,The Hague,Hague|Holland
NO|Norway|Norwegian|Oslo|
NP|Nepal|Nepali,Nepalese|Kathmandu|
NR|Nauru|Nauruan||
NZ|New Zealand|New Zealander|Wellington|
OM|Oman|Omani|Muscat|
PA|Panama|Panamanian|Panama City|
PE|Peru|Peruvian|Lima|
PF|French Polynesia||Papeete|
PG|Papua New Guinea|Papua New Guinean|Port Moresby|PNG
PH|Philippines|Filipino,Philippine,Filipina|Manila|
PK|Pakistan|Pakistani|Islamabad|
PL|Poland|Polish,Pole,Poles|Warsaw|
PR|Puerto Rico|Puerto Rican|San Juan|
PS|Palestine|Palestinian|Ramallah|Palestinian territories,Palestinian Territories,Occupied Palestinian Territory,State of Palestine
PT|Portugal|Portuguese|Lisbon|
PW|Palau|Palauan||
PY|Paraguay|Paraguayan|Asuncion,Asunción|
QA|Qatar|Qatari|Doha|
RE|Réunion|||
RO|Romania|Romanian|Bucharest|
RS|Serbia|Serbian,Serb,Serbs|Belgrade|
RU|Russia|Russian|Moscow|Russian Federation
RW|Rwanda|Rwandan,Rwandese|Kigali|
SA|Saudi Arabia|Saudi,Saudi Arabian|Riyadh|Kingdom of Saudi Arabia,KSA
SB|Solomon Islands|Solomon Islander|Honiara|
SC|Seychelles|Seychellois||
SD|Sudan|Sudanese|Khartoum|
SE|Sweden|Swedish,Swede,Swedes|Stockholm|
SG|Singapore|Singaporean||
SI|Slovenia|Slovenian,Slovene,Slovenes|Ljubljana|
SK|Slovakia|Slovak,Slovaks,Slovakian|Bratislava|
SL|Sierra Leone|Sierra Leonean|Freetown|
SM|San Marino|||
SN|Senegal|Senegalese|Dakar|
SO|Somalia|Somali,Somalian|Mogadishu|
SR|Suriname|Surinamese|Paramaribo|
SS|South Sudan|South Sudanese|Juba|
ST|Sao Tome and Principe|||São Tomé and Príncipe
SV|El Salvador|Salvadoran,Salvadorean|San Salvador|
SY|Syria|Syrian|Damascus|Syrian Arab Republic
SZ|Eswatini|Swazi|Mbabane|Swaziland
TD|Chad|Chadian|N'Djamena,Ndjamena|
TG|Togo|Togolese|Lome,Lomé|
TH|Thailand|Thai,Thais|Bangkok|
TJ|Tajikistan|Tajik,Tajiks|Dushanbe|
TL|East Timor|East Timorese,Timorese|Dili|Timor-Leste,Timor Leste
TM|Turkmenistan|Turkmen|Ashgabat|
TN|Tunisia|Tunisian|Tunis|
TO|Tonga|Tongan|Nuku'alofa|
TR|Turkey|Turkish,Turk,Turks|Ankara|Türkiye,Turkiye
TT|Trinidad and Tobago|Trinidadian|Port of Spain|Trinidad
TV|Tuvalu|Tuvaluan|Funafuti|
TW|Taiwan|Taiwanese|Taipei|Republic of China,Formosa
TZ|Tanzania|Tanzanian|Dodoma|
UA|Ukraine|Ukrainian|Kyiv,Kiev|
UG|Uganda|Ugandan|Kampala|
US|United States|American|Washington,Washington DC,Washington D.C.|US,U.S.,USA,U.S.A.,United States of America,America,D.C.
UY|Uruguay|Uruguayan|Montevideo|
UZ|Uzbekistan|Uzbek,Uzbeks,Uzbekistani|Tashkent|
VA|Vatican|||Vatican City,Holy See
VC|Saint Vincent and the Grenadines|Vincentian|Kingstown|St. Vincent and the Grenadines
VE|Venezuela|Venezuelan|Caracas|
VN|Vietnam|Vietnamese|Hanoi|Viet Nam,South Vietnam,North Vietnam
VU|Vanuatu|Vanuatuan,Ni-Vanuatu|Port Vila|
WS|Samoa|Samoan|Apia|
XK|Kosovo|Kosovar,Kosovan|Pristina,Prishtina|
YE|Yemen|Yemeni|Sanaa,Sana'a|
ZA|South Africa|South African|Pretoria,Cape Town|
ZM|Zambia|Zambian|Lusaka|
ZW|Zimbabwe|Zimbabwean|Harare|
SU|Soviet Union|Soviet||USSR,U.S.S.R.
YU|Yugoslavia|Yugoslav,Yugoslavs||
DD|East Germany|East German||German Democratic Republic
CS|Czechoslovakia|Czechoslovak,Czechoslovakian||
`;

const list = (cell: string | undefined): readonly string[] => (cell ?? '').split(',').filter(Boolean);
const people = (demonyms: readonly string[]): readonly string[] =>
  demonyms.flatMap((word) => (/[aeinorkt]$/.test(word) && !demonyms.includes(`${word}s`) ? [word, `${word}s`] : [word]));

/** States with code, name, demonyms (plurals added), capitals and other names. */
export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [code = '', name = '', demonyms, capitals, aliases] = row.split('|');
    return { code, name, demonyms: people(list(demonyms)), capitals: list(capitals), aliases: list(aliases) };
  });
