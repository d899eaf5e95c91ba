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
Sudanese Armed Forces|SD|SAF
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
JNIM|ML|Jama'at Nasr al-Islam wal Muslimin,Jama'a Nusrat ul-Islam wa al-Muslimin,Group for the Support of Islam and Muslims
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
Naxalites|IN|Maoist rebels,Naxalite
ULFA|IN|United Liberation Front of Asom
Muslim Brotherhood|EG|
Aum Shinrikyo|JP|
Grey Wolves|TR|
`;

export const ARMED_GROUPS: readonly ArmedGroup[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [name = '', country = '', aliases = ''] = row.split('|');
    return { name, aliases: aliases.split(',').filter(Boolean), country: country === 'null' ? null : country };
  });
