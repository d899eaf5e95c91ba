import { COUNTED_NOUN } from '../../lexicon/counted-nouns.js';
import { MILITARY_CUES } from '../../lexicon/military-cues.js';
import { groupsOf } from '../../model/clause.js';
import type { Guard } from './candidate.js';

/** "freed 300 hectares for housing": land freed for a use was in nobody's hands. */
const landForUse: Guard = ({ kind, form, role }, { quantity, group, reading }) =>
  kind.name === 'territory' &&
  quantity.class === 'area' &&
  role.role === 'patient' &&
  /^(?:free|free up|clear|release|reclaim|take)\b/.test(form) &&
  reading.sentence.tokens.slice(group.to, group.to + 4).some((t) => t.lower === 'for');

/** "cleared 900 square metres of mines": nobody held land that is made safe. */
const landMadeSafe: Guard = ({ kind, form }, { reading }) =>
  kind.name === 'territory' &&
  /^(?:clear|return|hand back|release)\b/.test(form) &&
  reading.sentence.tokens.some((t) =>
    /^(?:mine|landmine|explosive|ordnance|munition|bomblet|demining|demine|deminer|sapper|minefield|metre|meter|hectare|debris|rubble|snow|forest|vegetation|ied|bomb)$/.test(
      t.lemma,
    ),
  );

/** Verbs that troops go forward with and anybody else goes. */
const GOES = /^(?:drive|drive through|move|march|roll|cut|cut through|plunge|run|press|edge|inch|creep|crawl|slice|slog|burst)$/;

/** "drove 40 km to the coast": a way is ground gained only where somebody fights. */
const onlyWent: Guard = ({ kind, form }, { quantity, reading }) =>
  kind.name === 'territory' &&
  quantity.class === 'distance' &&
  GOES.test(form) &&
  !reading.sentence.tokens.some(
    (t) => MILITARY_CUES.has(t.lemma) || /^(?:advance|attack|gain|push|line|side|russian|ukrainian|occupier)s?$/.test(t.lower),
  ) &&
  !reading.sentence.tokens.some((t) => t.tags.has('Demonym'));

/** "the front runs 900 km", "runs 40 estates": only shares and regions are ruled by who runs them. */
const runsAlong: Guard = ({ kind, form }, { quantity, group }) =>
  kind.name === 'territory' &&
  form === 'run' &&
  !(quantity.class === 'percent' || /^(?:territory|province|region|district|governorate|town|village)$/.test(group.lemma));

/** "left 14 villages without trains", "left by a 300-km road": who is no troops leaves land as it is, and nobody a way. */
const leavesAsItIs: Guard = ({ kind, form, role }, { reading, quantity }) =>
  kind.name === 'territory' &&
  form === 'leave' &&
  (quantity.class === 'distance' ||
    role.frame?.preps.some(({ prep }) => /^(?:without|in|under|with)$/.test(prep)) === true ||
    !groupsOf(reading, role.frame?.subject ?? []).some(
      ({ lemma, from, to }) =>
        MILITARY_CUES.has(lemma) ||
        /^(?:they|it|fighter|unit|occupier|invader)$/.test(lemma) ||
        reading.sentence.tokens.slice(from, to).some((t) => t.pos === 'name'),
    ));

/** "50,000 people fled 30 villages": who lives there holds no land. */
const fledByPeople: Guard = ({ kind, form, role }, { reading }) =>
  kind.name === 'territory' &&
  /^(?:flee|leave|quit|abandon|desert|evacuate|vacate)\b/.test(form) &&
  role.frame?.voice === 'active' &&
  groupsOf(reading, role.frame.subject).some(({ lemma }) => /^(?:person|household)$/.test(COUNTED_NOUN.get(lemma)?.class ?? ''));

/** "take 45 villages out of the green belt": out of something, not out of action; out of somebody's hands is won. */
const takenOutOf: Guard = ({ kind, role }, { group, reading }) =>
  /^(?:damage|territory)$/.test(kind.name) &&
  /^take(?: out)?$/.test(role.frame?.lemma ?? '') &&
  role.frame?.object.includes(group.id) === true &&
  role.frame.preps.some(
    ({ prep, groups }) =>
      prep === 'out of' && groupsOf(reading, groups).every(({ lemma }) => !/^(?:hand|control|grip|grasp)$/.test(lemma)),
  );

/** "has lost 80% of the land it seized": what a relative clause says of the whole land is not said of the share. */
const shareOfLandHeld: Guard = ({ kind, role }, { quantity, group, reading }) =>
  kind.name === 'territory' &&
  quantity.class === 'percent' &&
  role.frame?.relation === 'relative' &&
  reading.frames.some((f) => f !== role.frame && f.relation !== 'relative' && f.object.includes(group.id));

/** "a car abandoned 40 metres from the office", "took six workers to Lodva, 40km from the border": how far away something is, was left or held. */
const howFarAway: Guard = ({ kind, form }, { quantity, group, reading: { sentence } }) =>
  kind.name === 'territory' &&
  quantity.class === 'distance' &&
  /^(?:from|off|away|outside|inside|short|north|south|east|west|north-?east|north-?west|south-?east|south-?west)$/.test(
    sentence.tokens[group.to]?.lower ?? '',
  ) &&
  (/^[,(–—-]$/.test(sentence.tokens[group.from - 1]?.lower ?? '') ||
    /^(?:abandon|leave|hold|keep|occupy|control|storm|seize|capture|desert)$/.test(form));

/** Under what land comes that somebody takes. */
const UNDER_RULE =
  /^(?:control|rule|sway|occupation|command|authority|administration|dominion|domination|grip|yoke|thumb|heel|boot|flag|power|jurisdiction|sovereignty|governance|hegemony|dominance)$/;

/** "come under attack", "are under siege": only what comes under rule, or under those who rule, is taken or held. */
const underAttack: Guard = ({ kind, form, role }, { reading }) =>
  kind.name === 'territory' &&
  /^(?:come|be|remain|lie|stay) under$/.test(form) &&
  role.frame?.preps.some(
    ({ prep, groups }) =>
      prep === 'under' &&
      groupsOf(reading, groups).every(
        ({ lemma, head }) =>
          !UNDER_RULE.test(lemma) &&
          reading.sentence.tokens[head ?? -1]?.pos !== 'name' &&
          !/^(?:fighter|unit|person)$/.test(COUNTED_NOUN.get(lemma)?.class ?? '') &&
          !MILITARY_CUES.has(lemma),
      ),
  ) === true;

/** "free of charge to six countries", "authority given to six regions": what is ruled stands behind "of" or "over". */
const notRuledOver: Guard = ({ kind, measure, role }, { group, reading }) =>
  kind.name === 'territory' &&
  measure === 'controlled' &&
  role.role === 'of' &&
  role.noun !== null &&
  reading.preps.some(
    ({ prep, noun, groups }) =>
      noun === role.noun?.id &&
      groups.includes(group.id) &&
      (/^(?:to|for|by|worth|against)$/.test(prep) || (role.noun?.lemma === 'charge' && prep !== 'of')),
  );

/** "cleared 12 km of road": what is cleared, laid or dug is no land that is won. */
const kmOfRoad: Guard = ({ kind, form }, { group, quantity, reading }) =>
  kind.name === 'territory' &&
  /^(?:clear|return|recover|restore)\b/.test(form) &&
  quantity.class === 'distance' &&
  reading.preps.some(
    ({ prep, noun, groups }) =>
      prep === 'of' &&
      noun === group.id &&
      groupsOf(reading, groups).some(({ lemma }) =>
        /^(?:road|motorway|highway|street|track|rail|railway|pipe|pipeline|line|cable|fence|wall|tunnel|canal|beach|river|trench|wire)$/.test(
          lemma,
        ),
      ),
  );

/** "on the 3,000-mile crossing", "a 40-km walk": how long a way is. */
const lengthOfWay: Guard = ({ kind }, { group, quantity }) =>
  kind.name === 'territory' &&
  quantity.class === 'distance' &&
  /^(?:crossing|journey|trip|walk|hike|trek|flight|voyage|route|race|run|ride|drive|road|trail|border|coast|river|bridge|tunnel|corridor|convoy|queue|column|fence|wall|radius|race|marathon|pipeline|line)$/.test(
    group.lemma,
  );

/** "the losses in the seven provinces": what was lost there, and not they. */
const lostThere: Guard = ({ kind, form, role }, { group, reading }) =>
  kind.name === 'territory' &&
  form === 'loss' &&
  role.role === 'of' &&
  reading.preps.some(
    ({ prep, noun, groups }) => noun === role.noun?.id && groups.includes(group.id) && /^(?:in|at|on|across|to)$/.test(prep),
  );

/** "fighting to gain control of four towns": who still fights for land has not got it. */
const stillFoughtFor: Guard = ({ kind, role: { frame } }, { reading }) =>
  kind.name === 'territory' &&
  frame?.form === 'infinitive' &&
  /^(?:fight|battle|struggle|vie|compete|jostle|scramble|race|fail)$/.test(reading.frames[frame.parent ?? -1]?.lemma ?? '');

/** Words of the taking of land that mean something else beside these words. */
export const LAND_GUARDS: readonly Guard[] = [
  landForUse,
  landMadeSafe,
  runsAlong,
  onlyWent,
  leavesAsItIs,
  fledByPeople,
  takenOutOf,
  shareOfLandHeld,
  howFarAway,
  underAttack,
  notRuledOver,
  stillFoughtFor,
  lostThere,
  kmOfRoad,
  lengthOfWay,
];
