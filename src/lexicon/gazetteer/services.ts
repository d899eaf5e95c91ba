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
SA|military|Saudi-led coalition,Arab coalition,Saudi-led Coalition
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
SU|military|Soviet Army
`;

export const SERVICES: readonly Service[] = ROWS.trim()
  .split('\n')
  .flatMap((row) => {
    const [code = '', subtype = '', services = ''] = row.split('|');
    return services.split('; ').map((service) => {
      const [name = '', ...aliases] = service.split(',');
      return { code, subtype: subtype as Service['subtype'], name, aliases };
    });
  });
