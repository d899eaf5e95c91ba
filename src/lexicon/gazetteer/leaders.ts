import type { Party } from '../../model/entity.js';
import { COUNTRIES } from './countries.js';

/** Heads of state and government, and ministers who speak abroad, since the 1980s: for whom an article names no state ("President Biden"). */
const BY_STATE = `
US|Joe Biden,Donald Trump,Barack Obama,George W. Bush,George Bush,Bill Clinton,Ronald Reagan,Kamala Harris,Dick Cheney,J.D. Vance,Antony Blinken,Marco Rubio,Mike Pompeo,John Kerry,Hillary Clinton,Condoleezza Rice,Colin Powell,Madeleine Albright,Lloyd Austin,Pete Hegseth,Jim Mattis,Robert Gates,Donald Rumsfeld,Leon Panetta,Jake Sullivan,John Bolton
GB|Keir Starmer,Rishi Sunak,Liz Truss,Boris Johnson,Theresa May,David Cameron,Gordon Brown,Tony Blair,John Major,Margaret Thatcher,David Lammy,James Cleverly,Ben Wallace,Grant Shapps,John Healey,Dominic Raab,Philip Hammond,William Hague
FR|Emmanuel Macron,François Hollande,Nicolas Sarkozy,Jacques Chirac,François Mitterrand,Sébastien Lecornu,Jean-Yves Le Drian
DE|Friedrich Merz,Olaf Scholz,Angela Merkel,Gerhard Schröder,Helmut Kohl,Boris Pistorius,Annalena Baerbock,Christian Lindner,Heiko Maas
IT|Giorgia Meloni,Mario Draghi,Giuseppe Conte,Matteo Renzi,Silvio Berlusconi
ES|Pedro Sánchez,Mariano Rajoy,José Luis Rodríguez Zapatero,José María Aznar
PL|Donald Tusk,Andrzej Duda,Karol Nawrocki,Mateusz Morawiecki
NL|Mark Rutte,Dick Schoof
DK|Mette Frederiksen
NO|Jonas Gahr Støre,Jens Stoltenberg
SE|Ulf Kristersson,Magdalena Andersson
FI|Alexander Stubb,Sauli Niinistö,Sanna Marin,Petteri Orpo
EE|Kaja Kallas
LT|Gitanas Nausėda
CZ|Petr Pavel,Petr Fiala
SK|Robert Fico
HU|Viktor Orbán
CA|Justin Trudeau,Mark Carney,Stephen Harper
AU|Anthony Albanese,Scott Morrison,Malcolm Turnbull,John Howard
NZ|Jacinda Ardern,Christopher Luxon
JP|Fumio Kishida,Shinzo Abe,Shigeru Ishiba,Yoshihide Suga
KR|Yoon Suk Yeol,Yoon Suk-yeol,Moon Jae-in,Park Geun-hye,Lee Jae-myung
KP|Kim Jong Un,Kim Jong-un,Kim Jong Il,Kim Jong-il
CN|Xi Jinping,Hu Jintao,Jiang Zemin,Li Keqiang,Wang Yi
TW|Lai Ching-te,William Lai,Tsai Ing-wen
IN|Narendra Modi,Manmohan Singh,Atal Bihari Vajpayee,Subrahmanyam Jaishankar
PK|Imran Khan,Shehbaz Sharif,Nawaz Sharif,Pervez Musharraf,Benazir Bhutto
LK|Mahinda Rajapaksa,Gotabaya Rajapaksa
PH|Ferdinand Marcos,Rodrigo Duterte,Gloria Macapagal Arroyo
RU|Vladimir Putin,Boris Yeltsin,Dmitry Medvedev,Sergei Lavrov,Sergey Lavrov,Sergei Shoigu,Sergey Shoigu,Andrei Belousov,Dmitry Peskov
UA|Volodymyr Zelensky,Volodymyr Zelenskyy,Volodymyr Zelenskiy,Petro Poroshenko,Denys Shmyhal,Dmytro Kuleba,Andrii Sybiha,Rustem Umerov,Oleksii Reznikov,Oleksandr Syrskyi,Valerii Zaluzhnyi
BY|Alexander Lukashenko,Aleksandr Lukashenko
GE|Mikheil Saakashvili
AM|Nikol Pashinyan
AZ|Ilham Aliyev
TR|Recep Tayyip Erdogan,Recep Tayyip Erdoğan,Hakan Fidan,Mevlüt Çavuşoğlu,Hulusi Akar
IL|Benjamin Netanyahu,Naftali Bennett,Yair Lapid,Ehud Olmert,Ariel Sharon,Ehud Barak,Yitzhak Rabin,Shimon Peres,Yoav Gallant,Israel Katz,Benny Gantz
PS|Mahmoud Abbas,Yasser Arafat
JO|King Abdullah
EG|Abdel Fattah al-Sisi,Abdel-Fattah el-Sissi,Hosni Mubarak,Mohamed Morsi
SA|Mohammed bin Salman
AE|Mohamed bin Zayed
SY|Bashar al-Assad,Bashar Assad,Hafez al-Assad,Ahmed al-Sharaa
IQ|Saddam Hussein,Nouri al-Maliki,Haider al-Abadi,Mustafa al-Kadhimi,Mohammed Shia al-Sudani
IR|Ali Khamenei,Masoud Pezeshkian,Ebrahim Raisi,Hassan Rouhani,Mahmoud Ahmadinejad,Mohammad Khatami,Abbas Araghchi,Mohammad Javad Zarif
AF|Hamid Karzai,Ashraf Ghani
LY|Muammar Gaddafi,Moammar Gadhafi,Abdul Hamid Dbeibah
SD|Omar al-Bashir,Abdel Fattah al-Burhan
ET|Abiy Ahmed,Meles Zenawi
ER|Isaias Afwerki
KE|William Ruto,Uhuru Kenyatta
UG|Yoweri Museveni
RW|Paul Kagame
CD|Félix Tshisekedi,Felix Tshisekedi,Joseph Kabila
NG|Bola Tinubu,Muhammadu Buhari,Goodluck Jonathan
ZA|Cyril Ramaphosa,Jacob Zuma,Thabo Mbeki,Nelson Mandela
VE|Nicolás Maduro,Nicolas Maduro,Hugo Chávez,Hugo Chavez
CO|Gustavo Petro,Iván Duque,Juan Manuel Santos,Álvaro Uribe
MX|Andrés Manuel López Obrador,Claudia Sheinbaum,Enrique Peña Nieto,Felipe Calderón
BR|Luiz Inácio Lula da Silva,Jair Bolsonaro
AR|Javier Milei,Cristina Fernández de Kirchner
SV|Nayib Bukele,Alfredo Cristiani
`;

const surname = (name: string): string => name.split(' ').at(-1) ?? name;

/** Full name, and surname where it means leaders of one state alone, → state. */
const STATES: ReadonlyMap<string, string | null> = (() => {
  const states = new Map<string, string | null>();
  const add = (key: string, code: string): void => {
    states.set(key, states.has(key) && states.get(key) !== code ? null : code);
  };
  for (const line of BY_STATE.trim().split('\n')) {
    const [code = '', names = ''] = line.split('|');
    for (const name of names.split(',')) for (const key of new Set([name, surname(name)])) add(key, code);
  }
  return states;
})();

const PARTIES: ReadonlyMap<string, Party> = new Map(COUNTRIES.map(({ code, name }) => [code, { name, code }]));

/** The state that somebody of this name leads or led. */
export const stateLedBy = (name: string): Party | null => PARTIES.get(STATES.get(name) ?? '') ?? null;
