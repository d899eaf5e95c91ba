/** A military, service or seat of government and the state it acts for. */
export interface Service {
  readonly name: string;
  readonly code: string;
  readonly subtype: 'military' | 'government' | 'police' | 'health' | 'party';
  readonly aliases: readonly string[];
}

/** code | subtype | services, each with its other names after a comma. The state is the party: "the IDF struck" is Israel. */
const ROWS = `
IL|military|Israel Defense Forces,IDF,I.D.F.,Israeli army,Israeli Army,Israeli Defense Forces,Israel Defence Forces,Israeli Defence Forces,Israeli Defence Force,Israeli Defense Force; Southern Command; Golani Brigade; Givati Brigade
IL|government|Shin Bet,Shabak,Israel Security Agency
IL|government|Mossad
IL|government|Knesset
IL|government|COGAT,Cogat
IL|health|Magen David Adom,MDA
US|military|US Central Command,CENTCOM,Centcom,U.S. Central Command,Central Command
US|military|US Africa Command,AFRICOM,Africom,U.S. Africa Command,Africa Command
US|military|US European Command,EUCOM,U.S. European Command
US|military|US Southern Command,SOUTHCOM,U.S. Southern Command
US|military|US Indo-Pacific Command,INDOPACOM,U.S. Indo-Pacific Command
US|military|Pentagon
US|military|US Army,U.S. Army; US Navy,U.S. Navy; US Air Force,U.S. Air Force; US Marine Corps,U.S. Marine Corps,US Marines,U.S. Marines; US Coast Guard,U.S. Coast Guard,Marine Corps; Navy SEALs; Special Operations Command; Joint Chiefs of Staff,Joint Chiefs,USAF; Green Berets; Delta Force
US|government|White House,Oval Office; Biden administration; Trump administration; Obama administration; Bush administration; Clinton administration; Reagan administration
US|government|State Department,US State Department,U.S. State Department
US|government|Congress,US Congress,U.S. Congress; Capitol Hill; US Senate,U.S. Senate; House of Representatives
US|government|CIA,Central Intelligence Agency,C.I.A.
US|police|FBI,Federal Bureau of Investigation,F.B.I.
US|government|USAID,U.S. Agency for International Development,US Agency for International Development
US|government|NSA,National Security Agency
US|government|National Security Council
US|government|US Treasury,U.S. Treasury,Treasury Department; Defense Department,US Defense Department,U.S. Defense Department,Department of Defense; Justice Department,Department of Justice; Homeland Security,Department of Homeland Security; Commerce Department; Agriculture Department,US Department of Agriculture; Labor Department; Defense Intelligence Agency,DIA; US Geological Survey,U.S. Geological Survey,USGS; FEMA; National Weather Service; NOAA; National Hurricane Center; Federal Reserve,Fed; Supreme Court,US Supreme Court,U.S. Supreme Court; NASA; USDA; EPA; SEC; FDA; FAA; GAO; FCC; DEA; INS; IRS
US|police|LAPD; NYPD
GB|government|Downing Street,No 10; Whitehall; Westminster; House of Commons; House of Lords
GB|military|Ministry of Defence,UK Ministry of Defence,U.K. Ministry of Defence,British Ministry of Defence,British Defence Ministry,MoD,MOD
GB|government|Foreign Office,FCDO,British Foreign Office
GB|military|Royal Navy; Royal Air Force,RAF; Royal Marines; British Army
GB|government|MI5
GB|government|MI6; GCHQ
GB|police|Scotland Yard,Metropolitan Police,Met Police
GB|military|UKMTO,United Kingdom Maritime Trade Operations,UK Maritime Trade Operations
RU|government|Kremlin; State Duma,Duma; Federation Council; Roscosmos; Rosatom; Roskomnadzor; Rosgvardia,Russian National Guard
RU|government|FSB,Federal Security Service,F.S.B.
RU|military|GRU; Russian Armed Forces; Black Sea Fleet,Russian Black Sea Fleet; Red Army; Northern Fleet; Baltic Fleet; Pacific Fleet
RU|government|KGB; SVR
RU|government|Investigative Committee,Russian Investigative Committee,Russia's Investigative Committee
UA|military|General Staff of the Armed Forces of Ukraine; Armed Forces of Ukraine,Ukrainian Armed Forces,AFU,Ukrainian General Staff,General Staff of Ukraine; Territorial Defence Forces,Territorial Defense Forces; Ukrainian Air Force; Ukrainian Navy; Ukrainian Ground Forces; Unmanned Systems Forces
UA|government|Security Service of Ukraine,SBU,Ukrainian Security Service,Ukraine's Security Service,Ukraine's SBU
UA|military|Ukrainian military intelligence,HUR,GUR,Main Intelligence Directorate,Defence Intelligence of Ukraine,Defense Intelligence of Ukraine,Main Directorate of Intelligence
UA|government|Verkhovna Rada,Rada
UA|health|State Emergency Service,State Emergency Service of Ukraine,Ukraine's State Emergency Service,DSNS,SES of Ukraine
UA|government|Ukrenergo; Energoatom; Naftogaz; Ukroboronprom; Ukrainian Railways,Ukrzaliznytsia
IR|military|Islamic Revolutionary Guard Corps,IRGC,I.R.G.C.,Revolutionary Guards,Revolutionary Guard,Revolutionary Guard Corps,Iranian Revolutionary Guards,Iran's Revolutionary Guards,Iran's Revolutionary Guard; Quds Force,Qods Force; Basij,Pasdaran
IR|government|Majlis,Majles
PS|government|Palestinian Authority,PA,Palestinian National Authority
PS|health|Palestine Red Crescent Society,Palestinian Red Crescent,Palestine Red Crescent,Palestinian Red Crescent Society,PRCS
PS|government|Gaza Health Ministry,Gaza health ministry,Gaza's health ministry,Hamas-run health ministry,Hamas-run Health Ministry
SY|health|White Helmets,Syria Civil Defence,Syria Civil Defense,Syrian Civil Defence,Syrian Civil Defense
SY|military|Syrian Arab Army,Syrian army,Syrian Army
SY|party|Baath Party,Baath,Ba'ath Party
TR|government|AFAD; Turkish Armed Forces
TR|government|MIT
CN|military|People's Liberation Army,PLA; Eastern Theatre Command,Eastern Theater Command; Rocket Force; Central Military Commission
CN|party|Communist Party of China,Chinese Communist Party,CCP; Politburo
TW|military|Taiwan's Ministry of National Defense,Taiwanese Ministry of National Defense
KP|party|Workers' Party of Korea; Korean People's Army
IN|military|Border Security Force,BSF; Indian Army; Indian Air Force; Indian Navy
IN|government|Lok Sabha; Rajya Sabha
IN|party|BJP,Bharatiya Janata Party
IN|police|Central Reserve Police Force,CRPF
PK|government|ISI,Inter-Services Intelligence
PK|military|ISPR,Inter-Services Public Relations; Pakistan Army; Frontier Corps
MM|military|Tatmadaw; State Administration Council
ET|military|Ethiopian National Defence Force,Ethiopian National Defense Force,ENDF
SO|military|Somali National Army,SNA Somalia
NG|police|NSCDC
CD|military|FARDC,Armed Forces of the Democratic Republic of the Congo
RW|military|Rwanda Defence Force,RDF
UG|military|UPDF,Uganda People's Defence Force
ML|military|FAMa,FAMA,Malian Armed Forces
CF|military|FACA
LB|military|Lebanese Armed Forces,LAF,Lebanese Army,Lebanese army
LB|government|National News Agency,NNA
SA|military|Saudi-led coalition,Arab coalition,Saudi-led Coalition,Saudi-led military coalition,Saudi-Emirati coalition
US|military|US-led coalition,U.S.-led coalition,American-led coalition,US-led Coalition,US-led international coalition,U.S.-led international coalition,US-led military coalition,U.S.-led military coalition,anti-ISIS coalition,anti-IS coalition
FR|government|Elysee,Élysée,Elysee Palace,Élysée Palace; Quai d'Orsay; French Foreign Legion
DE|military|Bundeswehr
DE|government|Bundestag; Bundesrat
JP|military|Japan Self-Defense Forces,Self-Defense Forces; Japan Meteorological Agency; Japan Coast Guard
KR|military|Joint Chiefs of Staff of South Korea,South Korea's Joint Chiefs of Staff,JCS
KR|government|Blue House
PH|military|Armed Forces of the Philippines,AFP-Philippines; Philippine Coast Guard
PH|government|Phivolcs,PHIVOLCS,Philippine Institute of Volcanology and Seismology
SV|military|Atlacatl Battalion
MX|government|Pemex,PEMEX
IT|police|Carabinieri
PS|government|Gaza Media Office,Gaza Government Media Office,Government Media Office
SS|military|SSPDF,South Sudan People's Defence Forces,South Sudan People's Defense Forces
SD|military|Sudanese Armed Forces,SAF,Sudan Armed Forces; Sovereignty Council,Transitional Sovereignty Council
YE|government|Presidential Leadership Council
NG|military|Operation Hadin Kai; Nigerian Armed Forces
NG|health|National Emergency Management Agency
KE|military|Kenya Defence Forces,KDF
BI|military|Burundi National Defence Force,FDNB
TZ|military|TPDF,Tanzania People's Defence Force
ZW|military|ZDF,Zimbabwe Defence Forces
ZA|military|SANDF,South African National Defence Force
ZA|police|SAPS,South African Police Service
MZ|military|FADM
BF|military|Rapid Intervention Battalion
CM|military|Rapid Intervention Brigade,Rapid Intervention Battalion of Cameroon
TD|military|Chadian National Army
EG|government|State Information Service
ER|military|Eritrean Defence Forces
LR|military|Armed Forces of Liberia
GH|military|Ghana Armed Forces
RU|military|Zapad Group of Forces,Zapad group of forces,Zapad battlegroup,Battlegroup Zapad; Vostok Group of Forces,Vostok group of forces,Vostok battlegroup,Battlegroup Vostok; Tsentr Group of Forces,Tsentr group of forces,Tsentr battlegroup,Battlegroup Tsentr; Sever Group of Forces,Sever group of forces,Sever battlegroup,Battlegroup Sever; Yug Group of Forces,Yug group of forces,Yug battlegroup,Battlegroup Yug; Dnepr Group of Forces,Dnepr group of forces,Dnepr battlegroup,Battlegroup Dnepr; Russian Aerospace Forces,VKS; Ministry of Defence of the Russian Federation
RU|health|EMERCOM,Russian Emergencies Ministry
RU|government|Rosaviatsia,Rosaviatsiya; Security Council of Russia
UA|military|Southern Operational Command; Khortytsia group; Luhansk group of forces; Tavria group; State Border Guard Service,State Border Service; National Guard of Ukraine,Ukrainian National Guard; Operational Command South; Operational Command North; Air Assault Forces; Special Operations Forces of Ukraine; Third Assault Brigade,3rd Assault Brigade
UA|government|Bankova; NABU,National Anti-Corruption Bureau; Coordination Headquarters for the Treatment of Prisoners of War
UA|police|National Police of Ukraine,Ukrainian National Police
IL|military|Home Front Command; Israeli Air Force; Israeli Navy; Unit 8200; Nahal Brigade; Paratroopers Brigade; Shayetet 13; COGAT unit
IL|police|Israel Police,Israeli Border Police,Yamam
IL|health|ZAKA,Zaka
PS|health|Gaza Civil Defence,Gaza Civil Defense,Gaza's Civil Defence,Gaza's Civil Defense,Palestinian Civil Defence,Palestinian Civil Defense,Civil Defence in Gaza
PS|government|Palestinian Prisoners' Club,Palestinian Prisoners Society,Prisoners Media Office
LB|health|Lebanese Red Cross; Lebanese Civil Defence
SY|military|Syrian Arab Armed Forces; General Security Service; Republican Guard of Syria
SY|health|Syrian Ministry of Health
IQ|military|Iraqi Counter Terrorism Service
IR|military|Artesh; IRGC Aerospace Force; Khatam al-Anbiya,Khatam-al Anbiya Headquarters
IR|government|Guardian Council,Assembly of Experts,Expediency Council,Supreme National Security Council; Atomic Energy Organization of Iran,Atomic Energy Organisation of Iran,AEOI
SA|military|Royal Saudi Air Force,Saudi Royal Air Force; Saudi Border Guard
SA|health|KSrelief,KSRelief
TR|government|Diyanet; Beştepe
TR|police|Jandarma
PK|police|Counter Terrorism Department; Frontier Constabulary; Punjab Police
PK|military|Pakistan Air Force,PAF; Pakistan Navy; Pakistan Rangers; Pakistani Rangers
PK|health|Rescue 1122
IN|police|Indo-Tibetan Border Police,ITBP
IN|military|Assam Rifles; Rashtriya Rifles; Northern Command of India
IN|health|NDRF,National Disaster Response Force
BD|military|Border Guard Bangladesh,BGB; Rapid Action Battalion
LK|military|Sri Lanka Army; Sri Lanka Navy
MM|government|State Security and Peace Commission
PH|military|AFP Eastern Mindanao Command; Western Command of the Philippines
PH|police|Philippine National Police,PNP
PH|government|Malacanang,Malacañang; NDRRMC,PAGASA
ID|military|Indonesian National Armed Forces
ID|health|BNPB,BMKG,Basarnas
ID|police|Densus 88
CN|military|Southern Theatre Command,Southern Theater Command; China Coast Guard,Chinese Coast Guard; PLA Navy
CN|government|Taiwan Affairs Office; Zhongnanhai; National People's Congress
TW|government|Mainland Affairs Council; Executive Yuan; Legislative Yuan,Legislative Yuan of Taiwan; Presidential Office of Taiwan
TW|military|Taiwan Coast Guard; Taiwan's defence ministry,Taiwan's defense ministry
JP|government|National Diet; Kantei
KR|government|Unification Ministry
KR|military|ROK Armed Forces
KP|military|KPA
KP|government|General Bureau of Reconnaissance,Supreme People's Assembly
US|military|NORAD,Northern Command of the United States,NORTHCOM; 82nd Airborne Division,101st Airborne Division; National Guard Bureau; Texas National Guard; US Space Force,U.S. Space Force; Naval Forces Central Command,Fifth Fleet,5th Fleet,Seventh Fleet,7th Fleet,Sixth Fleet,6th Fleet
US|police|ATF,Bureau of Alcohol Tobacco Firearms and Explosives; Drug Enforcement Administration; US Secret Service,U.S. Secret Service; US Marshals Service,U.S. Marshals Service; Border Patrol,U.S. Border Patrol,US Border Patrol; Customs and Border Protection,CBP; Texas Rangers; Texas Department of Public Safety; California Highway Patrol; Los Angeles Police Department; New York Police Department; Chicago Police Department
US|health|CDC,Centers for Disease Control and Prevention; Federal Emergency Management Agency
US|government|Supreme Court of the United States; Foggy Bottom; Office of Foreign Assets Control,OFAC
GB|government|Holyrood; Stormont; Senedd
GB|police|Counter Terrorism Policing; PSNI,Police Service of Northern Ireland; Greater Manchester Police
GB|military|Special Air Service
FR|government|Matignon; National Assembly of France; Beauvau
FR|military|French Navy
FR|police|GIGN; RAID unit
DE|government|Federal Foreign Office
DE|police|Bundespolizei
IT|government|Quirinal,Quirinale; Palazzo Chigi; Farnesina; Montecitorio
IT|police|Guardia di Finanza; Guardia Costiera
ES|government|Moncloa,La Moncloa; Cortes Generales
ES|police|Guardia Civil,Civil Guard; Policia Nacional; Mossos d'Esquadra,Mossos
GR|military|Hellenic Coast Guard
PL|government|Sejm
SE|government|Riksdag; Sapo,Säpo
NO|government|Storting; Stortinget
DK|government|Folketing
FI|government|Eduskunta
IS|government|Althing
EE|government|Riigikogu
LV|government|Saeima
LT|government|Seimas
IE|government|Dáil Éireann,Dail Eireann,Dáil,Dail; Seanad,Seanad Éireann; Oireachtas; Taoiseach's office
IE|police|Garda,Gardai,Gardaí,Garda Síochána
MN|government|State Great Khural
BG|government|Sobranie
HR|government|Sabor
RS|government|Skupstina,Skupština
AF|government|Loya Jirga,Wolesi Jirga
MY|government|Dewan Rakyat,Dewan Negara; Putrajaya
BD|government|Jatiya Sangsad
MV|government|Majlis of the Maldives
CO|military|National Army of Colombia
CO|government|Casa de Nariño,Casa de Narino; Special Jurisdiction for Peace
VE|military|FANB,Bolivarian National Armed Forces,Bolivarian National Guard
VE|government|Miraflores,Miraflores Palace
VE|police|SEBIN,CICPC
CL|police|Carabineros
CL|government|La Moneda
EC|government|Carondelet; SNAI
MX|military|SEDENA,Sedena
MX|government|Los Pinos
HT|police|PNH
HT|government|Transitional Presidential Council
BR|government|Planalto; Itamaraty
BR|police|BOPE
AR|government|Casa Rosada
AR|police|Gendarmeria Nacional
AU|police|Australian Federal Police
AU|military|Australian Defence Force
NZ|military|New Zealand Defence Force,NZDF
CA|police|RCMP,Royal Canadian Mounted Police
CA|military|Canadian Armed Forces
RW|government|Rwanda Governance Board
ET|government|House of Peoples' Representatives
SO|police|Gorgor; Haramcad; Danab
SO|government|Villa Somalia; NISA,National Intelligence and Security Agency
UG|police|Uganda Police Force
SU|military|Soviet Army
`;

/** Armies, police, seats of government and other services of states, with the code of their state. */
export const SERVICES: readonly Service[] = ROWS.trim()
  .split('\n')
  .flatMap((row) => {
    const [code = '', subtype = '', services = ''] = row.split('|');
    return services.split('; ').map((service) => {
      const [name = '', ...aliases] = service.split(',');
      return { code, subtype: subtype as Service['subtype'], name, aliases };
    });
  });

/** The armed forces of a state under their own name, for which "the Israeli military" and "Israel's army" stand too. By ISO 3166 alpha-2 code. */
export const ARMED_FORCES: Readonly<Record<string, string>> = {
  CD: 'FARDC',
  CN: "People's Liberation Army",
  ET: 'Ethiopian National Defence Force',
  IL: 'Israel Defense Forces',
  IN: 'Indian Army',
  KE: 'Kenya Defence Forces',
  LB: 'Lebanese Armed Forces',
  ML: 'FAMa',
  MM: 'Tatmadaw',
  PK: 'Pakistan Army',
  RU: 'Russian Armed Forces',
  RW: 'Rwanda Defence Force',
  SD: 'Sudanese Armed Forces',
  SO: 'Somali National Army',
  SS: 'SSPDF',
  SY: 'Syrian Arab Army',
  TR: 'Turkish Armed Forces',
  UA: 'Armed Forces of Ukraine',
  UG: 'UPDF',
};
