/** An armed group or unrecognised authority under its usual name. */
export interface ArmedGroup {
  readonly name: string;
  readonly aliases: readonly string[];
  /** ISO 3166 alpha-2 of the country it fights in, where that is one. */
  readonly country: string | null;
}

/** name | country | other names, "Houthi fighters" and "Houthis" being one group. */
const ROWS = `
Hamas|PS|Islamic Resistance Movement,Qassam Brigades,Al-Qassam Brigades,al-Qassam Brigades,Izz ad-Din al-Qassam Brigades,Izzedine al-Qassam Brigades,Ezzedine Al-Qassam Brigades,al-Qassam
Islamic Jihad|PS|Palestinian Islamic Jihad,PIJ,al-Quds Brigades,Al-Quds Brigades,Saraya al-Quds
Fatah|PS|al-Fatah
Al-Aqsa Martyrs' Brigades|PS|al-Aqsa Martyrs Brigades,Al-Aqsa Martyrs Brigade
PFLP|PS|Popular Front for the Liberation of Palestine
PLO|PS|Palestine Liberation Organization,Palestine Liberation Organisation
Hezbollah|LB|Hizbullah,Hizballah,Hezbullah,Hizbollah,Radwan Force
Amal|LB|Amal Movement
Houthis|YE|Houthi,Huthi,Huthis,Ansar Allah,Ansarallah,Ansarullah,Houthi movement
Southern Transitional Council|YE|STC
al-Qaeda in the Arabian Peninsula|YE|AQAP
Islamic State|null|ISIS,ISIL,IS,Daesh,Da'esh,Islamic State group,Islamic State of Iraq and Syria,Islamic State of Iraq and the Levant,Islamic State in Iraq and Syria,Islamic State in Iraq and the Levant,Islamic State militants,so-called Islamic State,IS group
Islamic State Khorasan|AF|ISIS-K,IS-K,ISKP,Islamic State Khorasan Province,Islamic State-Khorasan,ISIS-Khorasan,IS-Khorasan
Islamic State West Africa Province|NG|ISWAP,Islamic State in West Africa Province,ISIS-West Africa
Islamic State in the Greater Sahara|null|ISGS,Islamic State Sahel Province,Islamic State Sahel
al-Qaeda|null|al Qaeda,Qaeda,al-Qaida,al Qaida,Al-Qaida,al-Qa'ida
al-Qaeda in the Islamic Maghreb|null|AQIM,al Qaeda in the Islamic Maghreb
al-Qaeda in Iraq|IQ|AQI
al-Shabab|SO|al Shabaab,al-Shabaab,al Shabab,Al Shabaab,Shabaab,Shabab,Harakat al-Shabaab
Boko Haram|NG|Jama'atu Ahlis Sunna
Taliban|AF|Taleban,Islamic Emirate of Afghanistan,Afghan Taliban
Haqqani network|AF|Haqqani Network
Pakistani Taliban|PK|Tehrik-i-Taliban Pakistan,Tehreek-e-Taliban Pakistan,TTP,Pakistan Taliban
Balochistan Liberation Army|PK|BLA,Baloch Liberation Army
Lashkar-e-Taiba|PK|Lashkar-e-Tayyiba,Lashkar-i-Taiba,LeT
Jaish-e-Mohammed|PK|Jaish-e-Mohammad,Jaish-i-Mohammed,JeM
Hizbul Mujahideen|IN|Hizb-ul-Mujahideen
Lashkar-e-Jhangvi|PK|Lashkar-i-Jhangvi
Rapid Support Forces|SD|RSF
SPLM-N|SD|Sudan People's Liberation Movement-North,SPLA-N
SPLA|SS|Sudan People's Liberation Army,Sudan People's Liberation Movement,SPLM
SPLA-IO|SS|SPLM-IO,SPLA-in-Opposition
Janjaweed|SD|
Justice and Equality Movement|SD|JEM
Sudan Liberation Movement|SD|Sudan Liberation Army,SLA,SLM
M23|CD|March 23 Movement,M23 Movement
ADF|CD|Allied Democratic Forces
CODECO|CD|Cooperative for the Development of Congo
FDLR|CD|Democratic Forces for the Liberation of Rwanda
Mai-Mai|CD|Mai Mai,Mayi-Mayi
Wazalendo|CD|
Lord's Resistance Army|UG|LRA
JNIM|ML|Jama'at Nusrat al-Islam wal-Muslimin,Jama'at Nusrat ul-Islam wa al-Muslimin,Jama'at Nusrat al-Islam,Nusrat al-Islam,Jama'at Nasr al-Islam wal Muslimin,Jama'a Nusrat ul-Islam wa al-Muslimin,Group for the Support of Islam and Muslims
CSP-PSD|ML|CSP-DPA,Permanent Strategic Framework
Azawad Liberation Front|ML|FLA,MNLA,National Movement for the Liberation of Azawad
Ansar Dine|ML|Ansar al-Din
Ansaroul Islam|BF|Ansarul Islam
Seleka|CF|Séléka,ex-Seleka,Ex-Seleka
anti-balaka|CF|Anti-balaka,anti-Balaka,Anti-Balaka
UPC|CF|Union for Peace in the Central African Republic
Coalition of Patriots for Change|CF|CPC
Tigray People's Liberation Front|ET|TPLF,Tigray Defence Forces,Tigray Defense Forces,TDF
Oromo Liberation Army|ET|OLA,Oromo Liberation Front,OLF
Fano|ET|Fano militia
Ahlu Sunna wal Jama'a|MZ|Ansar al-Sunna,Ahl al-Sunnah wa al-Jama'ah
Renamo|MZ|RENAMO
Libyan National Army|LY|LNA,Libyan Arab Armed Forces,LAAF
Government of National Accord|LY|GNA
Polisario Front|EH|Polisario
Wagner|RU|Wagner Group,Wagner group,Wagner PMC,PMC Wagner,Wagnerites,Africa Corps
Donetsk People's Republic|UA|DPR,DNR
Luhansk People's Republic|UA|LPR,LNR,Lugansk People's Republic
Russian Volunteer Corps|UA|RDK
Freedom of Russia Legion|UA|Free Russia Legion
Azov|UA|Azov Regiment,Azov Battalion,Azov Brigade
PKK|TR|Kurdistan Workers' Party,Kurdistan Workers Party
YPG|SY|People's Protection Units,YPJ,Kurdish People's Protection Units
Syrian Democratic Forces|SY|SDF
Free Syrian Army|SY|FSA
Syrian National Army|SY|SNA
Hayat Tahrir al-Sham|SY|HTS,Hay'at Tahrir al-Sham,Hayat Tahrir al Sham,Tahrir al-Sham
al-Nusra Front|SY|Nusra Front,Jabhat al-Nusra,Jabhat Fateh al-Sham,Al-Nusra,Nusra
Ahrar al-Sham|SY|
Jaysh al-Islam|SY|Jaish al-Islam,Army of Islam
Syrian rebels|SY|Syrian rebel,Syrian opposition,Syrian opposition forces,Syrian rebel groups
Popular Mobilization Forces|IQ|Popular Mobilisation Forces,PMF,Hashd al-Shaabi,al-Hashd al-Shaabi,Popular Mobilization Units
Kataib Hezbollah|IQ|Kata'ib Hezbollah,Kataeb Hezbollah,Kata'ib Hizballah
Asaib Ahl al-Haq|IQ|Asa'ib Ahl al-Haq
Islamic Resistance in Iraq|IQ|
Mahdi Army|IQ|Mehdi Army
Badr Organization|IQ|Badr Brigade
Peshmerga|IQ|peshmerga,Pesh Merga
Jaish al-Adl|IR|Jaysh al-Adl
Jundallah|IR|Jundullah
Mujahedin-e-Khalq|IR|MEK,Mujahideen-e-Khalq
Arakan Army|MM|
Arakan Rohingya Salvation Army|MM|ARSA
Kachin Independence Army|MM|KIA
Karen National Union|MM|KNU,Karen National Liberation Army,KNLA
MNDAA|MM|Myanmar National Democratic Alliance Army
Ta'ang National Liberation Army|MM|TNLA
People's Defence Force|MM|People's Defense Force,People's Defence Forces,People's Defense Forces
Three Brotherhood Alliance|MM|Brotherhood Alliance
Abu Sayyaf|PH|Abu Sayyaf Group
New People's Army|PH|NPA
Moro Islamic Liberation Front|PH|MILF
Moro National Liberation Front|PH|MNLF
Maute group|PH|Maute
Jemaah Islamiyah|ID|Jemaah Islamiah
West Papua National Liberation Army|ID|TPNPB
Liberation Tigers of Tamil Eelam|LK|LTTE,Tamil Tigers,Tamil Tiger
Khmer Rouge|KH|
Viet Cong|VN|Vietcong
FARC|CO|Revolutionary Armed Forces of Colombia
ELN|CO|National Liberation Army
Clan del Golfo|CO|Gulf Clan,Gaitanist Army
M-19|CO|
AUC|CO|United Self-Defense Forces of Colombia
Tren de Aragua|VE|
Shining Path|PE|Sendero Luminoso
Tupac Amaru|PE|MRTA,Tupac Amaru Revolutionary Movement
FMLN|SV|Farabundo Marti National Liberation Front,Farabundo Martí National Liberation Front
MS-13|SV|Mara Salvatrucha
Sandinistas|NI|Sandinista,FSLN,Sandinista National Liberation Front
Contras|NI|contras
URNG|GT|Guatemalan National Revolutionary Unity
Zapatistas|MX|EZLN,Zapatista
Sinaloa Cartel|MX|Sinaloa cartel
Jalisco New Generation Cartel|MX|CJNG,Jalisco cartel,Jalisco Cartel
Viv Ansanm|HT|
G9|HT|
ETA|ES|
IRA|GB|Irish Republican Army,Provisional IRA,Real IRA
Red Brigades|IT|
UNITA|AO|
MPLA|AO|
ELF|ER|
Mau Mau|KE|
RUF|SL|Revolutionary United Front
Kosovo Liberation Army|XK|KLA,UCK
Naxalites|IN|Maoist rebels,CPI-Maoist,Naxalite
ULFA|IN|United Liberation Front of Asom
Muslim Brotherhood|EG|
Aum Shinrikyo|JP|
Grey Wolves|TR|
Popular Resistance Committees|PS|
Democratic Front for the Liberation of Palestine|PS|DFLP
PFLP-GC|PS|Popular Front for the Liberation of Palestine-General Command,PFLP General Command
Lions' Den|PS|Lion's Den
Jenin Brigades|PS|Jenin Brigade
al-Jamaa al-Islamiya|LB|Jamaa Islamiya,Fajr Forces
National Resistance Forces|YE|Giants Brigades
Harakat al-Nujaba|IQ|Harakat Hezbollah al-Nujaba,al-Nujaba,Al-Nujaba,Nujaba
Kataib Sayyid al-Shuhada|IQ|Kata'ib Sayyid al-Shuhada
Islamic State Sinai Province|EG|Wilayat Sinai,Ansar Beit al-Maqdis
Turkistan Islamic Party|null|TIP,East Turkestan Islamic Movement,ETIM
Hurras al-Din|SY|
Liwa Fatemiyoun|SY|Fatemiyoun Brigade,Fatemiyoun
Sultan Murad Division|SY|Sultan Murad Brigade
Jaysh al-Izza|SY|
Democratic Union Party|SY|
PJAK|IR|Kurdistan Free Life Party
Komala|IR|
KDPI|IR|Kurdistan Democratic Party of Iran,Democratic Party of Iranian Kurdistan
Arab Struggle Movement for the Liberation of Ahwaz|IR|ASMLA
Jaysh al-Fursan|IR|
National Resistance Front|AF|National Resistance Front of Afghanistan,NRF,Afghanistan Freedom Front,AFF
Northern Alliance|AF|
Hezb-e-Islami|AF|Hizb-i-Islami
Hafiz Gul Bahadur group|PK|Hafiz Gul Bahadur Group
Jamaat-ul-Ahrar|PK|Jamaat ul-Ahrar
Lashkar-e-Islam|PK|Lashkar-i-Islam
Baloch Raji Ajoi Sangar|PK|BRAS
Baloch Liberation Front|PK|Balochistan Liberation Front,BLF
Baloch Republican Army|PK|
Majeed Brigade|PK|
The Resistance Front|IN|TRF
Indian Mujahideen|IN|
National Socialist Council of Nagaland|IN|NSCN,NSCN-IM
Bodo Liberation Tigers|IN|NDFB
People's Liberation Army of Manipur|IN|
Kuki National Army|IN|
Jamaat-ul-Mujahideen Bangladesh|BD|JMB
Kuki-Chin National Front|BD|KNF
National Thowheeth Jama'ath|LK|National Thowheed Jamath
Chin National Front|MM|CNF,Chin National Army,Chinland Defence Force,Chinland Defense Force,Chin Brotherhood
Karenni Nationalities Defence Force|MM|KNDF,Karenni Nationalities Defense Force
Karenni Army|MM|Karenni National Progressive Party
Shan State Army|MM|SSA,Shan State Army-North,Shan State Army-South,Restoration Council of Shan State,RCSS
United Wa State Army|MM|UWSA
Democratic Karen Buddhist Army|MM|DKBA
Karen National Army|MM|Karen Border Guard Force
Bamar People's Liberation Army|MM|BPLA
Pa-O National Liberation Army|MM|PNLA
National Unity Government|MM|NUG
Bangsamoro Islamic Freedom Fighters|PH|BIFF
Dawlah Islamiya|PH|
Communist Party of the Philippines|PH|
Free Papua Movement|ID|OPM,Organisasi Papua Merdeka
Free Aceh Movement|ID|GAM
East Indonesia Mujahideen|ID|
Barisan Revolusi Nasional|TH|BRN
Sudan Revolutionary Front|SD|SRF
Sudan Shield Forces|SD|Sudan Shield
al-Baraa bin Malik Brigade|SD|Al-Bara' ibn Malik Battalion,al-Bara ibn Malik Brigade
Sudan Founding Alliance|SD|TASIS
Joint Force of Armed Struggle Movements|SD|Darfur Joint Forces
National Salvation Front|SS|
White Army|SS|
South Sudan Opposition Alliance|SS|
SSC-Khatumo|SO|SSC-Khaatumo,SSC Khatumo
Ahlu Sunna Waljama'a|SO|ASWJ,Ahlu Sunna Wal Jama'a
Macawisley|SO|Ma'awisley
Islamic State in Somalia|SO|Islamic State Somalia
Ogaden National Liberation Front|ET|ONLF
Gambella Liberation Front|ET|
Amhara Fano|ET|Fano militias
Tigray Peace Force|ET|
Eritrean People's Liberation Front|ER|EPLF
Eritrean Liberation Front|ER|
Congo River Alliance|CD|Alliance Fleuve Congo,AFC/M23,AFC-M23,M23/AFC
Twirwaneho|CD|
Mobondo|CD|
NDC-R|CD|Nduma Defense of Congo-Renovated,Nduma Defence of Congo
APCLS|CD|
Nyatura|CD|
Raia Mutomboki|CD|
CNRD|CD|
Convention for the Popular Revolution|CD|
Red Tabara|BI|RED-Tabara,RED Tabara
FNL|BI|Forces for National Liberation
Islamic State Central Africa Province|CD|ISCAP
Interahamwe|RW|
FPRC|CF|Popular Front for the Renaissance of Central Africa
MPC|CF|Central African Patriotic Movement
3R|CF|
Azande Ani Kpi Gbe|CF|AAKG,Azanikpigbe
Ambazonia Defence Forces|CM|Ambazonia Defense Forces,ADF-Ambazonia,Ambazonia Governing Council
Amba Boys|CM|Ambazonian separatists
Front for Change and Concord in Chad|TD|
Jama'tu Ahlis Sunna Lidda'awati wal-Jihad|NG|JAS
Ansaru|NG|
Lakurawa|NG|
Indigenous People of Biafra|NG|IPOB,Eastern Security Network,ESN
Movement for the Emancipation of the Niger Delta|NG|MEND
Niger Delta Avengers|NG|
Civilian Joint Task Force|NG|CJTF
Katiba Macina|ML|Macina Liberation Front,Katiba du Macina
MUJAO|ML|Movement for Oneness and Jihad in West Africa
Dan Na Ambassagou|ML|Dan Nan Ambassagou
Dozo|ML|Dozos,dozo hunters
GATIA|ML|
Volunteers for the Defence of the Homeland|BF|VDP,VDPs,Volunteers for the Defense of the Homeland
Front for Patriotic Liberation|NE|
MFDC|SN|Movement of Democratic Forces of Casamance
Naparama|MZ|Naparamas
FLEC|AO|
Libya Dawn|LY|
444 Brigade|LY|444th Brigade,444th Combat Brigade
Special Deterrence Force|LY|Rada Special Deterrence Force
Stability Support Apparatus|LY|SSA-Tripoli
Tariq Ben Zeyad Brigade|LY|Tariq bin Ziyad Brigade
Ansar al-Sharia|LY|Ansar al-Shariah
Petroleum Facilities Guard|LY|
Misrata brigades|LY|
Segunda Marquetalia|CO|Second Marquetalia
EMC|CO|Estado Mayor Central,Central General Staff,FARC-EMC
FARC dissidents|CO|dissident FARC,FARC dissident groups
Comandos de la Frontera|CO|
Los Pachenca|CO|Conquering Self-Defence Forces of the Sierra Nevada
AGC|CO|Gaitanist Self-Defense Forces of Colombia,Gaitanista Army of Colombia
Bolivarian National Liberation Forces|VE|
Los Choneros|EC|Choneros
Los Lobos|EC|
Los Tiguerones|EC|Tiguerones
First Capital Command|BR|PCC,Primeiro Comando da Capital
Red Command|BR|Comando Vermelho
Militarized Communist Party of Peru|PE|MPCP
EPP|PY|Paraguayan People's Army
Los Chapitos|MX|Chapitos
Los Mayos|MX|
Gulf Cartel|MX|Gulf cartel,Cartel del Golfo
Northeast Cartel|MX|Cartel del Noreste,Northeast cartel
Los Zetas|MX|Zetas
La Familia Michoacana|MX|Familia Michoacana
Santa Rosa de Lima Cartel|MX|Santa Rosa de Lima cartel
Juarez Cartel|MX|Juarez cartel,Juárez Cartel
Tijuana Cartel|MX|Tijuana cartel,Arellano Felix cartel
Carteles Unidos|MX|Cárteles Unidos,United Cartels
Barrio 18|SV|18th Street gang,Barrio 18 gang
400 Mawozo|HT|
G-9|HT|G9 and Family
G-Pep|HT|Gpep,G-Pèp
5 Segond|HT|5 Seconds gang
Gran Grif|HT|Gran Grif gang
Kraze Baryè|HT|Kraze Barye
Los Solidos|HT|
Kraken|UA|Kraken unit,Kraken Regiment
Georgian Legion|UA|
Aidar|UA|Aidar Battalion
Sich Battalion|UA|
Akhmat special forces|RU|Akhmat battalion,Akhmat Battalion
Redut|RU|Redut PMC
Rusich|RU|
Caucasus Emirate|RU|
Sibir Battalion|UA|Siberian Battalion
Sparta Battalion|UA|
Somalia Battalion|UA|
Vostok Battalion|UA|
Patriot Front|US|
Proud Boys|US|
Oath Keepers|US|
Ku Klux Klan|US|KKK
Army of God|US|
Ulster Volunteer Force|GB|UVF
Ulster Defence Association|GB|UDA
INLA|GB|Irish National Liberation Army
Red Army Faction|DE|Baader-Meinhof
DHKP-C|TR|Revolutionary People's Liberation Party-Front
Kach|IL|
Hilltop Youth|IL|
Bosnian Serb Army|BA|Army of Republika Srpska,VRS
Croatian Defence Council|BA|HVO
Yugoslav People's Army|YU|JNA
UCPMB|RS|
Mozambique National Resistance|MZ|
Mungiki|KE|
Armed Islamic Group|DZ|GIA
GSPC|DZ|Salafist Group for Preaching and Combat
Umkhonto we Sizwe|ZA|
`;

/** Armed groups with the state they fight in, where that is one, and their other names. */
export const ARMED_GROUPS: readonly ArmedGroup[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [name = '', country = '', aliases = ''] = row.split('|');
    return { name, aliases: aliases.split(',').filter(Boolean), country: country === 'null' ? null : country };
  });
