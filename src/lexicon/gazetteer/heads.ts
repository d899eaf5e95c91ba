/** Last words of a name that say what kind of body it is. */
export const ORGANIZATION_HEADS: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'government',
        'ministry department administration government parliament senate congress assembly council cabinet court tribunal commission committee agency authority office secretariat bureau embassy consulate directorate treasury board customs prosecutor judiciary inspectorate ombudsman presidency knesset chamber',
      ],
      [
        'military',
        'army navy force forces brigade battalion regiment division corps fleet squadron command guard guards staff marines militia legion wing infantry troops regiments marine artillery military',
      ],
      ['police', 'police constabulary gendarmerie carabinieri'],
      [
        'party',
        'party movement front alliance coalition bloc congress democrats republicans socialists liberals greens conservatives league',
      ],
      ['health', 'hospital clinic'],
      [
        'company',
        'inc inc. ltd ltd. corp corp. corporation co co. company group holdings holding plc llc gmbh ag sa s.a. nv n.v. ab oy spa kk bhd industries systems technologies airlines airways air bank insurance motors motor energy oil gas petroleum telecom communications pharmaceuticals laboratories electronics software partners securities investments capital enterprises brothers electric steel mining resources international media pictures studios records stores foods bancorp financial trust',
      ],
      [
        'media',
        'times post news journal tribune herald gazette telegraph daily mail television tv radio press magazine newspaper channel broadcasting observer chronicle',
      ],
      [
        'ngo',
        'foundation institute university exchange newsroom desk ballet orchestra legislature forum alternative initiative consortium college school academy association society organization organisation union federation confederation network fund charity centre center observatory watch red cross club',
      ],
      ['armed_group', 'brigades cartel gang mafia front liberation jihad'],
      ['sport', 'fc f.c. united rovers athletic wanderers albion hotspur villa rangers celtic'],
    ] as const
  ).flatMap(([subtype, words]) => words.split(' ').map((word): [string, string] => [word, subtype])),
);

/** Last words that make the name a place: "Kherson region", "Kashira Power Plant", "Dizengoff Street". */
export const PLACE_HEADS: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'region',
        'region province oblast krai district governorate state county prefecture raion rayon canton municipality department territory emirate peninsula valley corridor highlands plateau coast heights desert delta gorge hills republic',
      ],
      ['city', 'city town village settlement suburb neighbourhood neighborhood quarter township kibbutz borough'],
      ['sea', 'sea ocean river strait straits gulf bay lake canal channel lagoon reservoir creek falls'],
      [
        'facility',
        'course circuit oval airport airfield airbase base port harbour harbor bridge dam prison jail camp crossing checkpoint station plant refinery depot stadium square street avenue road boulevard highway palace tower terminal embankment hotel mosque castle cathedral church synagogue temple monastery zoo museum cemetery park beach pier barracks arena hall mall market shoal gate crossroads junction roundabout interchange',
      ],
      ['other', 'island islands isle mountain mountains hill volcano oilfield mount ridge pass cape forest front axis'],
    ] as const
  ).flatMap(([subtype, words]) => words.split(' ').map((word): [string, string] => [word, subtype])),
);

/** First words that make the rest a place: "Mount Hermon", "Lake Chad", "Camp Bucca". */
export const PLACE_OPENERS: ReadonlyMap<string, string> = new Map([
  ['mount', 'other'],
  ['mt', 'other'],
  ['mt.', 'other'],
  ['lake', 'sea'],
  ['cape', 'other'],
  ['camp', 'facility'],
  ['hotel', 'facility'],
  ['wadi', 'region'],
  ['fort', 'city'],
  ['port', 'city'],
  ['kibbutz', 'city'],
  ['moshav', 'city'],
  ['tel', 'city'],
  ['tell', 'city'],
  ['tal', 'city'],
  ['khan', 'city'],
  ['deir', 'city'],
  ['beit', 'city'],
  ['bayt', 'city'],
  ['ain', 'city'],
  ['kafr', 'city'],
  ['kfar', 'city'],
  ['san', 'city'],
  ['santa', 'city'],
  ['saint', 'city'],
  ['nova', 'city'],
  ['novo', 'city'],
  ['velyka', 'city'],
  ['velika', 'city'],
  ['mala', 'city'],
  ['nizhny', 'city'],
  ['los', 'city'],
  ['las', 'city'],
  ['isle', 'other'],
  ['gulf', 'sea'],
  ['strait', 'sea'],
  ['bay', 'sea'],
]);

/** Common nouns before "of" and a name that make the name a place: "the town of Vovchansk". */
export const PLACE_OF: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'city',
        'city capital town towns village villages settlement settlements suburb suburbs hamlet riding constituency seat parish commune borough port neighbourhood neighborhood district districts quarter outskirts streets cities municipality community resort hub edge centre center heart vicinity area residents inhabitants mayor siege shelling bombardment skies market bazaar airport airfield harbour harbor camp prison junction crossroads station checkpoint garrison garrison-town enclave recapture liberation encirclement blockade oasis',
      ],
      [
        'region',
        'region province state oblast duchy kingdom empire republic principality colony governorate county department departments island islands peninsula territory regions provinces north south east west',
      ],
      ['other', 'coast shores shore hills mountains banks valley'],
    ] as const
  ).flatMap(([subtype, words]) => words.split(' ').map((word): [string, string] => [word, subtype])),
);

/** First words of bodies that keep their names in other languages: "Parti Québécois", "Ejército de Liberación Nacional". */
export const FOREIGN_BODIES: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'party',
        'parti partei partido partito partai partij partia partiya partidul mouvement movimiento movimento moviment rassemblement ligue liga lega alianza alleanza alianca alliantie allianz frente fronte convergencia esquerra izquierda sinistra soqosoqo angkatan barisan pakatan bangsa samajwadi janata',
      ],
      [
        'armed_group',
        'ejercito exercito brigadas brigate comando comandos fuerzas katibat katiba liwa jaysh jaish harakat lashkar jabhat jund tehrik tehreek tehrek saraya',
      ],
      [
        'other',
        'hizb jamaat jamiat asociacion associazione federacion federazione confederacion sindicato medecins ordre fundacion fondazione comite instituto istituto universidad universite universitat',
      ],
      ['government', 'ministerio ministere assemblee asamblea assemblea senado gobierno fiscalia procuraduria'],
      ['police', 'policia guardia'],
    ] as const
  ).flatMap(([subtype, words]) => words.split(' ').map((word): [string, string] => [word, subtype])),
);
