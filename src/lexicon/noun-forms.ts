/** Irregular plurals: "women" → woman. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  (
    'men man women woman children child people people persons person feet foot teeth tooth mice mouse lives life wives wife halves half knives knife thieves thief leaves leaf wolves wolf shelves shelf ' +
    'policemen policeman policewomen policewoman gunmen gunman servicemen serviceman servicewomen servicewoman passers-by passer-by passersby passerby servicepeople serviceperson knifemen knifeman henchmen henchman militiamen militiaman fishermen fisherman firemen fireman crewmen crewman tribesmen tribesman infantrymen infantryman ' +
    'spokesmen spokesman spokeswomen spokeswoman herdsmen herdsman cameramen cameraman riflemen rifleman kinsmen kinsman clansmen clansman businessmen businessman congressmen congressman lawmen lawman seamen seaman airmen airman guardsmen guardsman schoolchildren schoolchild grandchildren grandchild casualties casualty aircraft aircraft spacecraft spacecraft personnel personnel ' +
    'crises crisis bases base viruses virus buses bus gases gas lenses lens houses house horses horse corpses corpse hearses hearse nurses nurse causes cause losses loss buses bus offences offence offenses offense defences defence defenses defense ' +
    'jihadis jihadi rabbis rabbi taxis taxi apaches apache caches cache avalanches avalanche axes axe himars himars nasams nasams atacms atacms mlrs mlrs gmlrs gmlrs abrams abrams shahed shahed series series species species headquarters headquarters barracks barracks troops troop whereabouts whereabouts dead dead guerillas guerrilla guerilla guerrilla police police cattle cattle data datum news news'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, i, all) => (i % 2 ? pairs : [...pairs, [word, all[i + 1] ?? word]]), []),
);
