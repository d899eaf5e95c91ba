import { set } from './words.js';

/** Abbreviations that end in a stop which does not end a sentence ("Lt. Gen. Petrov said"). Lower case, without the stop. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = set(
  'mr mrs ms dr prof rev fr sr hon gov sen rep sens reps pres gen lt col maj capt cpt sgt cpl spc pfc sfc ssgt lcpl pvt pte adm cmdr brig supt insp det st ste mt ft messrs amb sec',
);

/** Months, days and other short forms; they end a sentence only where a capital that opens one follows ("on Feb. 24", "in Aug. The"). */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun no nos vs etc approx est inc ltd corp co ' +
    'dept univ vol ed al fig ca cf bn mn km sq ave blvd rd jr eds op viz incl art',
);

/** Units of measure, which end a sentence wherever a capital or a figure follows ("has a range of 24 km. Rebels said"). */
export const UNIT_ABBREVIATIONS: ReadonlySet<string> = set('km bn mn');

/** States of the USA as wires shorten them after a town: "Marion, Ala.", "Salem, Ore.". */
export const STATE_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  (
    'Ala:Alabama;Ariz:Arizona;Ark:Arkansas;Calif:California;Colo:Colorado;Conn:Connecticut;Del:Delaware;Fla:Florida;Ga:Georgia;Ill:Illinois;Ind:Indiana;' +
    'Kan:Kansas;Ky:Kentucky;La:Louisiana;Md:Maryland;Mass:Massachusetts;Mich:Michigan;Minn:Minnesota;Miss:Mississippi;Mo:Missouri;Mont:Montana;Neb:Nebraska;' +
    'Nev:Nevada;Okla:Oklahoma;Ore:Oregon;Pa:Pennsylvania;Tenn:Tennessee;Tex:Texas;Vt:Vermont;Va:Virginia;Wash:Washington;Wis:Wisconsin;Wyo:Wyoming'
  )
    .split(';')
    .map((row) => row.split(':') as [string, string]),
);
