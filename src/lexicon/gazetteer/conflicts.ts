const list = (names: string): readonly string[] => names.split(',');

/** Two camps that fight or fought each other: states by their code, groups by their usual name (after the dyads of UCDP). */
const ROWS = `
RU,BY,KP,Wagner,Donetsk People's Republic,Luhansk People's Republic,Akhmat special forces | UA,Azov,Kraken,Russian Volunteer Corps,Freedom of Russia Legion,Georgian Legion
IL | PS,Hamas,Islamic Jihad,Fatah,PFLP,PLO,Al-Aqsa Martyrs' Brigades,Lions' Den,Jenin Brigades,Popular Resistance Committees
IL | LB,Hezbollah,Amal,al-Jamaa al-Islamiya
IL | IR,SY,YE,Houthis,Kataib Hezbollah,Islamic Resistance in Iraq
US,GB,SA,AE,YE | Houthis,al-Qaeda in the Arabian Peninsula,Southern Transitional Council
US | IR,Kataib Hezbollah,Islamic Resistance in Iraq,Harakat al-Nujaba,Popular Mobilization Forces,KP
US,GB,FR,SY,IQ,RU,TR,IR,AF,Syrian Democratic Forces,YPG,Peshmerga,Taliban,Hezbollah | Islamic State,Islamic State Khorasan
US,GB,FR,ES,SA,SY,IQ,PK,AF | al-Qaeda,al-Qaeda in Iraq,al-Nusra Front
US,GB,AF,Northern Alliance | Taliban,Haqqani network
US,GB | IQ,Mahdi Army
US | VN,Viet Cong
SY,RU,IR,Hezbollah | Free Syrian Army,Syrian rebels,Hayat Tahrir al-Sham,al-Nusra Front,Ahrar al-Sham,Jaysh al-Islam,Jaysh al-Izza,Syrian National Army
TR,Syrian National Army | PKK,YPG,Syrian Democratic Forces,Democratic Union Party
TR,IQ,IR | PKK,PJAK,Komala,KDPI
PK | AF,Pakistani Taliban,IN
PK,IR | Balochistan Liberation Army,Jaish al-Adl
IN | PK,Lashkar-e-Taiba,Jaish-e-Mohammed,Hizbul Mujahideen,The Resistance Front
AM | AZ
GE | RU
KH | TH
ET | ER,Tigray People's Liberation Front
ET,KE,SO,UG,US | al-Shabab
NG,TD,CM,NE | Boko Haram,Islamic State West Africa Province
ML,BF,NE,FR,Wagner,GATIA | JNIM,Islamic State in the Greater Sahara,al-Qaeda in the Islamic Maghreb,Ansar Dine,Katiba Macina,MUJAO
ML,Wagner | Azawad Liberation Front,CSP-PSD
CD,UG | ADF,CODECO,FDLR,Lord's Resistance Army
CD,Wazalendo,FDLR,BI | M23,RW,Congo River Alliance
SD | Rapid Support Forces,SPLM-N,Janjaweed,Justice and Equality Movement
Government of National Accord,TR,Misrata brigades | Libyan National Army,Wagner
LY,Government of National Accord,Libyan National Army,EG | Islamic State,Ansar al-Sharia
MZ,RW | Ahlu Sunna wal Jama'a,Renamo
RS,YU | XK,Kosovo Liberation Army,HR,BA
CN | TW,PH
KR,US | KP
GB | AR,IRA
IQ | KW,IR
CO | FARC,ELN,FARC dissidents,EMC,Clan del Golfo,Segunda Marquetalia,M-19
FARC | ELN,AUC
SV | FMLN
PE | Shining Path,Tupac Amaru
NI,Sandinistas | Contras
GT | URNG
MX | Zapatistas
LK | Liberation Tigers of Tamil Eelam
PH | New People's Army,Moro Islamic Liberation Front,Moro National Liberation Front,Abu Sayyaf,Maute group
MM | Arakan Army,Arakan Rohingya Salvation Army,Kachin Independence Army,Karen National Union,MNDAA,Ta'ang National Liberation Army,People's Defence Force,Three Brotherhood Alliance
`;

/** Pairs of camps that fight each other. */
export const CONFLICTS: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [one = '', other = ''] = row.split(' | ');
    return [new Set(list(one)), new Set(list(other))] as const;
  });

/** Armed groups that fight for the land they are at home in, or rule it; all others fight its state. */
export const LOYAL: ReadonlySet<string> = new Set(
  list(
    "Hamas,Islamic Jihad,Fatah,PFLP,PLO,Al-Aqsa Martyrs' Brigades,Hezbollah,Amal,Houthis,Taliban,Wagner,Azov,Kraken,Aidar,Georgian Legion,Akhmat special forces,Redut,Rusich,Popular Mobilization Forces,Badr Organization,Peshmerga,Civilian Joint Task Force,Wazalendo,Volunteers for the Defence of the Homeland,Dan Na Ambassagou,Dozo,GATIA,Libyan National Army,Government of National Accord,Kosovo Liberation Army",
  ),
);

/** Towns and lands that a state other than their own has held for years, by that state's code. */
export const HELD_BY: ReadonlyMap<string, string> = new Map(
  [
    "RU|Crimea,Sevastopol,Simferopol,Feodosia,Feodosiya,Kerch,Kerch Strait,Kerch Bridge,Kerch bridge,Crimean Bridge,Crimean bridge,Yalta,Dzhankoi,Dzhankoy,Yevpatoria,Saky,Novofedorivka,Makiivka,Makeyevka,Horlivka,Gorlovka,Yasynuvata,Khrustalnyi,Alchevsk,Stakhanov,Kadiivka,Donetsk People's Republic,Luhansk People's Republic,Chornomorske,Hvardiiske,Belbek,Kacha,Balaklava,Black Sea Fleet headquarters",
  ].flatMap((row) => {
    const [code = '', names = ''] = row.split('|');
    return list(names).map((name) => [name, code] as const);
  }),
);
