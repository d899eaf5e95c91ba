/** A body between or beside states: agencies of the UN, aid and rights groups, media, companies. */
export interface Body {
  readonly name: string;
  readonly subtype: 'un' | 'ngo' | 'media' | 'company' | 'alliance' | 'party' | 'other';
  readonly aliases: readonly string[];
}

/** subtype | name | other names. */
const ROWS = `
un|United Nations|UN,U.N.,UNO
un|UN Security Council|Security Council,U.N. Security Council,United Nations Security Council,UNSC
un|UN General Assembly|General Assembly,U.N. General Assembly,United Nations General Assembly
un|UNICEF|Unicef,United Nations Children's Fund,UN Children's Fund
un|UNHCR|UN refugee agency,U.N. refugee agency,United Nations High Commissioner for Refugees,United Nations Refugee Agency
un|OCHA|UNOCHA,Office for the Coordination of Humanitarian Affairs,UN Office for the Coordination of Humanitarian Affairs,United Nations Office for the Coordination of Humanitarian Affairs,U.N. Office for the Coordination of Humanitarian Affairs
un|OHCHR|UN Human Rights Office,Office of the High Commissioner for Human Rights,UN’s Office of the High Commissioner for Human Rights,UN Human Rights Monitoring Mission in Ukraine,HRMMU
un|UN Human Rights Council|Human Rights Council,U.N. Human Rights Council
un|UNRWA|Unrwa,United Nations Relief and Works Agency
un|World Food Programme|WFP,World Food Program
un|World Health Organization|WHO,World Health Organisation
un|IAEA|International Atomic Energy Agency
un|UNESCO|Unesco
un|UNDP|UN Development Programme,United Nations Development Programme
un|UNFPA|
un|UNIFIL|Unifil,United Nations Interim Force in Lebanon
un|MONUSCO|Monusco
un|MINUSMA|Minusma
un|MINUSCA|Minusca
un|UNMISS|Unmiss
un|UNDOF|
un|UNAMID|
un|UNAMA|
un|UNPROFOR|
un|UN Women|
un|FAO|Food and Agriculture Organization
un|IPC|Integrated Food Security Phase Classification
un|International Organization for Migration|IOM,International Organisation for Migration
un|International Court of Justice|ICJ
un|International Labour Organization|ILO
un|International Monetary Fund|IMF
un|World Bank|
un|UNCTAD|
other|International Criminal Court|ICC
other|World Trade Organization|WTO
alliance|NATO|Nato,North Atlantic Treaty Organization,North Atlantic Treaty Organisation
alliance|European Union|EU,E.U.
alliance|European Commission|
alliance|European Parliament|
alliance|European Council|EU Council,Council of the European Union
alliance|Council of Europe|
alliance|African Union|AU
alliance|ECOWAS|Ecowas,Economic Community of West African States
alliance|OSCE|Organization for Security and Co-operation in Europe,Organization for Security and Cooperation in Europe,Organisation for Security and Cooperation in Europe
alliance|OPCW|Organisation for the Prohibition of Chemical Weapons,Organization for the Prohibition of Chemical Weapons
alliance|ASEAN|Asean,Association of Southeast Asian Nations
alliance|Arab League|
alliance|Gulf Cooperation Council|GCC
alliance|Organization of American States|OAS,Organisation of American States
alliance|Organisation of Islamic Cooperation|OIC,Organization of Islamic Cooperation
alliance|IGAD|Intergovernmental Authority on Development
alliance|SADC|Southern African Development Community
alliance|AMISOM|Amisom,ATMIS,AUSSOM
alliance|CIS|Commonwealth of Independent States
alliance|CSTO|Collective Security Treaty Organization
alliance|Shanghai Cooperation Organisation|Shanghai Cooperation Organization
alliance|BRICS|Brics
alliance|G7|Group of Seven,G-7,Group of 7
alliance|G8|
alliance|G20|G-20,Group of 20
alliance|OPEC|Opec,OPEC+
alliance|OECD|
alliance|Commonwealth|
alliance|Ramstein group|Ukraine Defense Contact Group
alliance|SFOR|IFOR,ISAF,KFOR
other|INTERPOL|Interpol
other|Europol|
other|European Central Bank|ECB
ngo|Red Cross|ICRC,International Committee of the Red Cross,International Red Cross,IFRC,International Federation of Red Cross and Red Crescent Societies,American Red Cross,British Red Cross,Ukrainian Red Cross
ngo|Red Crescent|Turkish Red Crescent,Iranian Red Crescent,Syrian Arab Red Crescent,Egyptian Red Crescent
ngo|Doctors Without Borders|MSF,Médecins Sans Frontières,Medecins Sans Frontieres,Médecins sans Frontières
ngo|Amnesty International|Amnesty
ngo|Human Rights Watch|HRW
ngo|Institute for the Study of War|ISW
ngo|Syrian Observatory for Human Rights|SOHR,Observatory for Human Rights
ngo|Save the Children|
ngo|Oxfam|
ngo|CARE International|
ngo|Norwegian Refugee Council|NRC
ngo|International Rescue Committee|IRC
ngo|Mercy Corps|
ngo|World Central Kitchen|WCK
ngo|World Vision|
ngo|Islamic Relief|
ngo|Action Against Hunger|
ngo|Caritas|
ngo|International Crisis Group|Crisis Group
ngo|ACLED|Armed Conflict Location and Event Data Project,Armed Conflict Location & Event Data Project
ngo|UCDP|
ngo|SIPRI|Stockholm International Peace Research Institute
ngo|IISS|International Institute for Strategic Studies
ngo|RUSI|Royal United Services Institute
ngo|CSIS|Center for Strategic and International Studies
ngo|RAND|RAND Corporation,Rand Corporation
ngo|Chatham House|
ngo|Carnegie Endowment|Carnegie Endowment for International Peace
ngo|Brookings Institution|
ngo|Atlantic Council|
ngo|Kiel Institute|Kiel Institute for the World Economy
ngo|Airwars|
ngo|Bellingcat|
ngo|DeepState|Deep State
ngo|Oryx|
ngo|B'Tselem|
ngo|Peace Now|
ngo|Breaking the Silence|
ngo|Hostages and Missing Families Forum|
ngo|Reporters Without Borders|RSF Reporters Without Borders
ngo|Committee to Protect Journalists|CPJ
ngo|Global Witness|
ngo|Greenpeace|
ngo|Handicap International|Humanity & Inclusion
ngo|Iran Human Rights|HRANA,Human Rights Activists News Agency
ngo|Al-Haq|
ngo|Euro-Med Human Rights Monitor|
ngo|Internal Displacement Monitoring Centre|IDMC
ngo|World Weather Attribution|
ngo|European-Mediterranean Seismological Centre|EMSC
ngo|Violations Documentation Center|
ngo|Syrian Network for Human Rights|SNHR
ngo|Conflict Armament Research|
ngo|Conflict Intelligence Team|
ngo|Alma Research|Alma Research and Education Center
ngo|Soufan Group|Soufan Center
ngo|National Endowment for Democracy|
un|UN Mine Action Service|UNMAS
un|UN Environment Programme|UNEP
un|UN-Habitat|
un|UNITAD|
un|UNITAMS|
un|UNSMIL|UN Support Mission in Libya,United Nations Support Mission in Libya
un|UNAMI|
un|UNMHA|
un|UNISFA|
un|BINUH|
un|UNSOS|
un|UNTMIS|UNSOM
un|UNMIK|
un|UNMIN|
un|UN Commission of Inquiry|UN commission of inquiry
un|UN Office on Drugs and Crime|UNODC
un|International Residual Mechanism|
alliance|Multinational Joint Task Force|MNJTF
alliance|Multinational Security Support mission|Multinational Security Support Mission,MSS mission,Gang Suppression Force
alliance|African Union Transition Mission in Somalia|African Union Mission in Somalia,African Union Support and Stabilization Mission in Somalia
alliance|East African Community|EACRF,East African Community Regional Force
alliance|Alliance of Sahel States|Confederation of Sahel States
alliance|G5 Sahel|G5 Sahel Joint Force
alliance|Combined Maritime Forces|
alliance|EU Naval Force|EUNAVFOR,EUNAVFOR Aspides,Operation Aspides,Operation Atalanta
alliance|Ceasefire Monitoring and Verification Mechanism|CTSAMVM
alliance|AUKUS|
alliance|CARICOM|Caricom
ngo|Sudan Doctors Network|Sudan Doctors' Network
ngo|Sudan Doctors Union|
ngo|Emergency Lawyers|
ngo|Emergency Response Rooms|Emergency Response Room
ngo|El Fasher Resistance Committee|
ngo|Yale Humanitarian Research Lab|Humanitarian Research Lab
ngo|Gaza Humanitarian Foundation|
ngo|Gun Violence Archive|
ngo|Everytown for Gun Safety|Everytown
ngo|Physicians for Human Rights|
ngo|Yesh Din|
ngo|HaMoked|
ngo|Euro-Med Monitor|
ngo|Medical Aid for Palestinians|
ngo|Oxfam International|
ngo|Plan International|
ngo|Concern Worldwide|
ngo|ACTED|
ngo|Danish Refugee Council|
ngo|Jesuit Refugee Service|
ngo|Christian Aid|
ngo|War on Want|
ngo|Tearfund|
ngo|CAFOD|Cafod
ngo|Catholic Relief Services|
ngo|Community of Sant'Egidio|Sant'Egidio
ngo|Barzani Charity Foundation|
ngo|Rojava Information Center|
ngo|Hengaw|Hengaw Organization for Human Rights
ngo|Baloch Yakjehti Committee|BYC
ngo|Pak Institute for Peace Studies|
ngo|Burma Human Rights Network|
ngo|Assistance Association for Political Prisoners|AAPP
ngo|Free Burma Rangers|
ngo|Fortify Rights|
ngo|Justice For Myanmar|
ngo|Indepaz|
ngo|Defensoria del Pueblo|
ngo|RNDDH|National Human Rights Defense Network
ngo|Viasna|
ngo|OVD-Info|
ngo|Come Back Alive|
ngo|Truth Hounds|
ngo|Centre for Information Resilience|
ngo|Frontelligence Insight|
ngo|Black Bird Group|
ngo|Critical Threats Project|
ngo|Foundation for Defense of Democracies|
ngo|Alma Center|
ngo|Washington Institute|Washington Institute for Near East Policy
ngo|Council on Foreign Relations|
ngo|American Enterprise Institute|
ngo|Cato Institute|
ngo|Heritage Foundation|
ngo|Hoover Institution|
ngo|Freedom House|
ngo|Open Society Foundations|
ngo|International Organization for Peacebuilding|
ngo|Doctors of the World|Médecins du Monde
ngo|Samaritan's Purse|
ngo|Rahma Worldwide|
media|Reuters|
media|Associated Press|AP,A.P.
media|Agence France-Presse|AFP
media|BBC|BBC News,BBC World Service,BBC Verify
media|CNN|CNN International,Cable News Network
media|Getty Images|Getty
media|Anadolu Images|
company|Warner Bros. Discovery|Warner Bros.,Warner Bros
media|Al Jazeera|al-Jazeera,Al-Jazeera,Aljazeera,al Jazeera
media|Al Arabiya|al-Arabiya,Al-Arabiya
media|Al-Manar|al-Manar,Al Manar
media|Al Mayadeen|
media|Fox News|Fox News Digital
media|New York Times|The New York Times,NYT
media|Washington Post|The Washington Post
media|Wall Street Journal|The Wall Street Journal,WSJ
media|Financial Times|FT
media|Guardian|The Guardian
media|The Times|The Sunday Times,Sunday Times
media|Daily Telegraph|The Telegraph,The Daily Telegraph,Sunday Telegraph
media|The Independent|
media|The Economist|
media|Daily Mail|
media|USA Today|
media|Los Angeles Times|
media|Boston Globe|
media|Chicago Tribune|
media|Bloomberg|Bloomberg News
media|Politico|
media|Axios|
media|Newsweek|
media|Time magazine|
media|Foreign Policy|
media|NBC|NBC News
media|CBS|CBS News
media|ABC|ABC News
media|PBS|
media|NPR|
media|MSNBC|
media|Sky News|Sky
media|ITV|
media|Channel 4|Channel 12,Channel 13,Channel 14
media|VOA|Voice of America
media|Radio Free Europe|RFE/RL,Radio Free Europe/Radio Liberty,Radio Liberty,Radio Free Asia
media|Deutsche Welle|DW
media|Der Spiegel|Spiegel
media|Die Welt|
media|Bild|
media|Die Zeit|
media|Frankfurter Allgemeine Zeitung|
media|Suddeutsche Zeitung|Süddeutsche Zeitung
media|DPA|
media|Le Monde|
media|Le Figaro|
media|Liberation|
media|France 24|France24
media|RFI|Radio France Internationale
media|El Pais|El País
media|El Mundo|
media|EFE|
media|ANSA|
media|Corriere della Sera|
media|La Repubblica|
media|Kyodo|Kyodo News
media|NHK|
media|Yonhap|
media|KCNA|Korean Central News Agency
media|Xinhua|
media|CCTV|
media|Global Times|
media|People's Daily|
media|South China Morning Post|
media|TASS|Tass,Itar-Tass,ITAR-TASS
media|RIA Novosti|RIA,Ria Novosti
media|Interfax|Interfax-Ukraine
media|RT|Russia Today
media|Sputnik|
media|Pravda|
media|Izvestia|
media|Kommersant|
media|Novaya Gazeta|
media|Meduza|
media|Mediazona|
media|Baza|
media|Mash|
media|Shot|
media|Astra|ASTRA
media|Rybar|
media|Kyiv Independent|The Kyiv Independent
media|Kyiv Post|
media|Ukrainska Pravda|
media|Ukrinform|
media|Suspilne|
media|Hromadske|
media|Haaretz|
media|Jerusalem Post|The Jerusalem Post
media|Times of Israel|The Times of Israel
media|Yedioth Ahronoth|Ynet
media|Israel Hayom|
media|Kan|
media|WAFA|Wafa
media|Al-Quds Al-Arabi|
media|An-Nahar|
media|Al-Ahram|
media|MENA|
media|SANA|Syrian Arab News Agency
media|IRNA|
media|Tasnim|Tasnim News Agency
media|Fars|Fars News Agency,Fars news agency
media|ISNA|
media|Mehr|
media|Press TV|
media|Anadolu|Anadolu Agency
media|TRT World|TRT
media|Hurriyet|
media|Al-Masirah|Al Masirah,al-Masirah
media|Saba|
media|SPA|Saudi Press Agency
media|INA|
media|Rudaw|
media|Dawn|
media|Geo News|
media|Times of India|
media|Hindustan Times|
media|PTI|Press Trust of India
media|ANI|
media|Irrawaddy|
media|Myanmar Now|
media|Sudan Tribune|
media|Radio Dabanga|
media|Radio Okapi|
media|Telegram|
media|Twitter|
media|Facebook|
media|YouTube|
media|TikTok|
media|Instagram|
media|WhatsApp|
media|X|
media|Truth Social|
media|Google|
media|Netflix|
media|Al-Aqsa TV|
media|Quds News Network|
media|Sabereen News|
media|Amaq|Amaq News Agency
media|Roj News|
media|ANHA|Hawar News
media|North Press|
media|Enab Baladi|
media|Syria TV|
media|Al-Hadath|Al Hadath
media|Kan News|
media|Asharq Al-Awsat|
media|L'Orient Today|L'Orient-Le Jour
media|Nexta|
media|Readovka|
media|Agentstvo|
media|The Insider|
media|Vazhnye Istorii|iStories,Important Stories
media|Armenpress|
media|Trend News Agency|
media|Report News Agency|
media|Ariana News|
media|TOLOnews|Tolo News
media|Khaama Press|
media|Amu TV|
media|Dawn News|
media|Express Tribune|
media|Samaa|Samaa TV
media|ARY News|
media|Mizzima|
media|Khit Thit|
media|DVB|Democratic Voice of Burma
media|Narinjara|
media|Shan News|
media|Rappler|
media|Philippine Daily Inquirer|Inquirer
media|Jakarta Post|
media|Bangkok Post|
media|Premium Times|
media|Daily Trust|
media|HumAngle|
media|ChannelsTV|Channels Television
media|Zagazola Makama|
media|Actualite.cd|
media|RTNC|
media|Garowe Online|
media|Shabelle Media|Radio Shabelle
media|Addis Standard|
media|Borkena|
media|Wazema|
media|Darfur24|
media|Eye Radio|
media|Radio Tamazuj|
media|Radio Miraya|
media|El Tiempo|
media|El Espectador|
media|Milenio|
media|El Universal|
media|La Jornada|
media|Rio Doce|Ríodoce
media|Le Nouvelliste|
media|Gazette Haiti|
media|Miami Herald|
media|Houston Chronicle|
media|Philadelphia Inquirer|
media|Toronto Star|
media|Globe and Mail|
company|Boeing|
company|Airbus|
company|Lockheed Martin|Lockheed
company|Raytheon|RTX
company|Northrop Grumman|
company|General Dynamics|
company|General Electric|
company|General Motors|GM
company|BAE Systems|
company|Rheinmetall|
company|Thales|
company|Saab|
company|Rostec|
company|Sukhoi|
company|Antonov|
company|Baykar|
company|Elbit Systems|Elbit
company|Rafael|
company|Israel Aerospace Industries|
company|SpaceX|Starlink
company|Tesla|
company|Microsoft|
company|Apple|
company|Amazon|
company|Maxar|Maxar Technologies
company|Planet Labs|
company|Gazprom|Gazprom Neft
company|Rosneft|
company|Lukoil|
company|Novatek|
company|Transneft|
company|Aeroflot|
company|Metinvest|
company|DTEK|
company|Shell|
company|BP|
company|ExxonMobil|Exxon,Exxon Mobil
company|Chevron|
company|TotalEnergies|
company|Eni|
company|Saudi Aramco|Aramco
company|Ecopetrol|
company|Petrobras|
company|PDVSA|
company|Maersk|
company|MSC|
company|Turkish Airlines|
company|El Al|
company|Lufthansa|
company|Ryanair|
company|British Airways|
company|Deutsche Bank|
company|Goldman Sachs|
company|JP Morgan|JPMorgan
company|Morgan Stanley|
company|Merrill Lynch|
company|Volkswagen|VW
company|Ford|
company|Toyota|
company|Sony|
company|Siemens|
company|IBM|
company|AT&T|
company|PepsiCo|
company|Visa|
company|Euroclear|
company|Terminal Autonomy|
`;

/** Bodies that belong to no one state: alliances, agencies of the UN, relief groups, media, companies. */
export const BODIES: readonly Body[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [subtype = 'other', name = '', aliases = ''] = row.split('|');
    return { name, subtype: subtype as Body['subtype'], aliases: aliases.split(',').filter(Boolean) };
  });
