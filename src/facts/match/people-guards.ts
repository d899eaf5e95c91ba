import { groupsOf, type ClauseReading, type Frame } from '../../model/clause.js';
import type { Guard } from './candidate.js';

/** Whether a preposition of a frame leads to one of some nouns: "moved to another arm", "forced out of a minibus". */
const leadsTo = (reading: ClauseReading, frame: Frame | null, preposition: RegExp, nouns: RegExp): boolean =>
  frame?.preps.some(
    ({ prep, groups }) => preposition.test(prep) && groupsOf(reading, groups).some(({ lemma }) => nouns.test(lemma)),
  ) === true;

/** "were pulled dead from the ruins", "carried out two lifeless boys": who is brought out dead is not rescued. */
const broughtOutDead: Guard = ({ measure, role }, { group, reading }) =>
  measure === 'rescued' &&
  (role.frame?.complement.includes('dead') === true ||
    reading.states.some((state) => state.group === group.id && /^(?:dead|lifeless)$/.test(state.lemma)));

/** "did not make it to the final": where people did not get is no death. */
const notThere: Guard = ({ form, role }) =>
  form.startsWith('not make') &&
  role.frame?.preps.some(({ prep }) => /^(?:to|into|past|through|onto|as|in)$/.test(prep)) === true;

/** "lost 40 members to a rival party": who goes over to others is not dead. */
const lostToRival: Guard = ({ kind, form, role }, { reading }) =>
  kind.name === 'casualties' &&
  /^lose(?: |$)/.test(form) &&
  (leadsTo(
    reading,
    role.frame,
    /^(?:to|for)$/,
    /^(?:rival|party|club|team|company|competitor|firm|league|side|transfer|retirement|resignation|emigration|employer)$/,
  ) ||
    groupsOf(reading, role.frame?.subject ?? []).some(({ lemma }) =>
      /^(?:party|club|company|firm|league|bank|newspaper|airline|union|university)$/.test(lemma),
    ));

/** "were locked in battle": held by nobody. */
const lockedInStruggle: Guard = ({ kind, role }, { reading }) =>
  kind.name === 'captives' &&
  /^(?:lock|hold|tie|catch|engage)/.test(role.frame?.lemma ?? '') &&
  leadsTo(
    reading,
    role.frame,
    /^in$/,
    /^(?:battle|fight|struggle|dispute|row|talk|debate|combat|standoff|feud|argument|contest|race|duel|embrace|negotiation|fighting)$/,
  );

/** "The mine shed 640 workers, who were released over three years": let go by an employer. */
const laidOff: Guard = ({ kind, measure }, { group, reading }) =>
  kind.name === 'captives' &&
  measure === 'released' &&
  /^(?:worker|employee|staff|staffer|clerk|trader|apprentice|labourer|laborer)$/.test(group.lemma) &&
  reading.sentence.tokens.some(({ lemma }) => EMPLOYERS.test(lemma));

/** "12 patients were moved to the other arm of the study": to no other place. */
const movedInOrder: Guard = ({ kind, form, role }, { reading }) =>
  kind.name === 'displacement' &&
  /^(?:move|shift|transfer)$/.test(form) &&
  leadsTo(
    reading,
    role.frame,
    /^(?:to|into|from|onto)$/,
    /^(?:arm|group|list|department|post|job|team|role|division|unit|office|desk|class|grade|league|club|contract|phase|stage|category|ward|cell|prison|jail|headquarters|side)$/,
  );

/** "three accomplices crossed the border": who runs from the law is no refugee. */
const wrongdoer: Guard = ({ kind, form }, { group }) =>
  kind.name === 'displacement' &&
  !form.startsWith('evacuat') &&
  /^(?:accomplice|suspect|smuggler|trafficker|robber|thief|killer|murderer|perpetrator|kidnapper|gangster|criminal|bandit|convict|inmate|fugitive|escapee|burglar|gang_member)$/.test(
    group.lemma,
  );

/** "pulled 70 marchers out of the crowd": out of no danger. */
const pulledFromCrowd: Guard = ({ measure, role }, { reading }) =>
  measure === 'rescued' &&
  leadsTo(
    reading,
    role.frame,
    /./,
    /^(?:crowd|queue|line|race|tournament|competition|deal|talk|contest|protest|march|rally|war|fight|game|match|squad|team)$/,
  );

/** "followed the car": no troops that follow others; a bare number may be of anything. */
const followsSomebody: Guard = ({ form, role }, { group }) =>
  form === 'follow' && ((role.frame?.object.length ?? 0) > 0 || group.head === null);

/** "fear for the lives of 26 men": they are alive yet. */
const fearedFor: Guard = ({ form, role }, { reading }) =>
  form === 'life' && role.noun !== null && /^(?:for|save|saving)$/.test(reading.sentence.tokens[role.noun.from - 1]?.lower ?? '');

/** "forced 16 passengers out of a minibus": out of no home. */
const forcedOut: Guard = ({ kind, measure, role }, { reading }) =>
  kind.name === 'displacement' &&
  measure === 'displaced' &&
  leadsTo(
    reading,
    role.frame,
    /^(?:out of|from|off|of)$/,
    /^(?:bus|minibus|car|vehicle|van|taxi|truck|train|plane|office|post|job|race|parliament|contest|tournament|league|market|business|party|work|service|bank)$/,
  );

/** "were residents of a care home", "came under the Homes for Ukraine scheme", "helped them in their homes": home is here a house, to which nobody comes back. */
const homeIsHouse: Guard = ({ measure, form, role }, { reading }) =>
  measure === 'returned' && / home$/.test(form) && leadsTo(reading, role.frame, /^(?:of|in|under|at|near|outside)$/, /^home$/);

/** Words that make a release one from work. */
const EMPLOYERS =
  /^(?:shed|redundan\w+|layoff|downsize|downsizing|payroll|job|firm|company|factory|mine|plant|contract|employer|notice|employ|hire)$/;

/** What makes those who are "affected" lose their work, and no more. */
const LOSS_OF_WORK = /^(?:job|merger|redundancy|layoff|lay-off|furlough|restructuring|takeover)$/;

/** "a law that affects 2 million pensioners": no harm done to them. */
const affectedByLaw: Guard = ({ kind, form, role }, { reading }) =>
  kind.name === 'affected' &&
  /^(?:affect|impact)/.test(form) &&
  (reading.sentence.tokens.some((t) => LOSS_OF_WORK.test(t.lemma)) ||
    groupsOf(reading, role.frame?.subject ?? []).some(({ lemma }) =>
      /^(?:law|bill|reform|rule|plan|tax|policy|measure|fee|decision|ruling|scheme|pension|budget|merger|vote|election|glitch|bug|breach|hack|delay|cancellation)$/.test(
        lemma,
      ),
    ));

/** Reasons why people of whom a verb speaks are not dead, captive, displaced or rescued. */
export const PEOPLE_GUARDS: readonly Guard[] = [
  broughtOutDead,
  notThere,
  lostToRival,
  lockedInStruggle,
  laidOff,
  movedInOrder,
  wrongdoer,
  pulledFromCrowd,
  followsSomebody,
  fearedFor,
  forcedOut,
  homeIsHouse,
  affectedByLaw,
];
