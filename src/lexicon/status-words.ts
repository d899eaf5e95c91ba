import { set } from './words.js';

/** Verbs that say of what another told that it is not so: "rejected the claim that 12 died", "dismissed as false reports of 40 arrests". */
export const DENIAL_VERBS: ReadonlySet<string> = set(
  'deny reject dismiss refute dispute disown rebut repudiate debunk rubbish disavow discredit contradict scorn deride ridicule',
);

/** Nouns for what somebody else told: only such a thing is denied, not a plan or an offer ("rejected a plan to send 30 tanks"). */
export const TOLD_NOUNS: ReadonlySet<string> = set(
  'claim report allegation accusation statement rumour rumor suggestion assertion story news information figure toll estimate tally count number charge account insinuation speculation',
);

/** What a thing told is called by those who deny it: "reports of 40 arrests are baseless". */
export const FALSEHOODS: ReadonlySet<string> = set(
  'false untrue fake baseless unfounded groundless fabricated invented incorrect wrong bogus propaganda lie lies nonsense fiction fictitious invention fabrication disinformation misinformation slander denied debunked refuted dismissed rejected',
);

/** Verbs that give a thing told its name: "called the report a lie". */
export const LABELLING_VERBS: ReadonlySet<string> = set('call brand label term describe denounce dub');

/** Nouns that put what follows them in doubt: "there are fears that 20 are trapped". */
export const DOUBT_NOUNS: ReadonlySet<string> = set(
  'fears fear concerns concern worries suspicions suspicion hopes hope speculation',
);

/** What a "that" clause is said to be when it is left open: "it is highly likely that …". */
export const DOUBT_ADJECTIVES: ReadonlySet<string> = set('likely unlikely possible probable conceivable plausible');

/** What one denies without denying that it happened: "denied responsibility for the deaths of 12 people". */
export const BLAME_NOUNS: ReadonlySet<string> = set(
  'responsibility involvement role part complicity connection link guilt blame wrongdoing',
);

/** Verbs that promise, ask for or decide what is to be given or bought: "announced a $300m package", "approved the sale of 66 jets". */
export const GRANT_VERBS: ReadonlySet<string> = set(
  'announce approve authorise authorize pledge promise offer request seek ask appeal earmark allocate unlock commit clear pass propose budget order back require need unveil green-light vote endorse await expect schedule reserve',
);

/** What is done about something that has happened: "will investigate the deaths of 30", "is to mourn the loss of six". */
export const REFLECTION_VERBS: ReadonlySet<string> = set(
  'investigate probe examine review inspect discuss debate mourn mark commemorate remember honour honor avenge condemn protest prosecute try hear bury count identify compensate verify',
);

/** Verbs that promise or decide where troops are to go: "announced the stationing of 3,000 soldiers". */
export const DISPATCH_VERBS: ReadonlySet<string> = set(
  'announce approve authorise authorize pledge promise order offer propose expect schedule',
);

/** Verbs that ask for what is to be done: "demanded the release of 12 fishermen", "called for the withdrawal of 300 soldiers". */
export const ASKING_VERBS: ReadonlySet<string> = set(
  'ask demand urge seek request want propose order approve authorise authorize agree promise pledge offer plan appeal call push press insist negotiate recommend require expect foresee',
);

/** Nouns for what is granted as one: "announced a package for Ukraine totalling $1.7bn". */
export const GIFT_NOUNS: ReadonlySet<string> = set(
  'package aid assistance funding bill loan tranche support sale deal contract grant relief shipment delivery plan budget programme program',
);

/** Verbs and nouns of orders to leave: "urged 40,000 people to evacuate". */
export const ORDER_VERBS: ReadonlySet<string> = set('order tell ask urge advise instruct warn call require subject');

/** Verbs whose passive alone tells a plan: "the vaccination of 9,000 people is planned". */
export const SCHEDULE_VERBS: ReadonlySet<string> = set(
  'plan schedule expect order propose foresee envisage project promise pledge slate',
);

/** What is on its way: "another 42 are due next year". */
export const PENDING_FORMS: ReadonlySet<string> = new Set(['be due', 'be way', 'be pipeline', 'be order']);

/** Verbs of giving that is done, unless a modal says otherwise: "has received two batteries". */
export const DELIVERY_VERBS: ReadonlySet<string> = set(
  'receive deliver send provide give transfer ship supply donate hand disburse arrive produce contribute spend pay pour raise get buy',
);

/** Verbs of giving at one time, which are still to come in the progressive: "is sending 14 tanks"; what a firm "is producing" it does. */
export const SENDING_VERBS: ReadonlySet<string> = set('send give provide deliver supply donate ship transfer fly dispatch');

/** Words that make a sum or a supply beside them a plan: "planned", "the upcoming package". */
export const PLAN_WORDS: ReadonlySet<string> = set(
  'plan plans planned planning pledge pledged pledges pledging goal target proposal proposed promised upcoming future',
);

/** Verbs of those who are not sure: "officials believe 12 are alive", "medics fear the toll would rise". */
export const DOUBT_VERBS: ReadonlySet<string> = set('believe think fear suspect assume presume guess worry doubt');

/** Participles, adjectives and adverbs that beside a group make it only possible: "12 feared dead", "probably two". */
export const HEDGES: ReadonlySet<string> = set(
  'allegedly feared believed presumed suspected thought possibly probably potentially likely perhaps maybe apparently seemingly conceivably',
);

/** Nouns of what is told that name nobody who tells it: "according to preliminary data". */
export const NAMELESS_NOUNS: ReadonlySet<string> = set('rumours rumors data information accounts');

/** Nouns of claims that nobody stands behind: "unconfirmed reports of 12 deaths". */
export const HEARSAY_NOUNS: ReadonlySet<string> = new Set([...NAMELESS_NOUNS, 'reports']);

/** Adverbs of hearsay and of what is given out: "Officially, seven people were killed". */
export const HEARSAY_ADVERBS: ReadonlySet<string> = set('reportedly officially');

/** What may stand before such a noun and names nobody: "according to preliminary data". */
export const HEARSAY_ADJECTIVES: ReadonlySet<string> = set(
  'unconfirmed unverified initial conflicting preliminary early updated latest various several some other recent separate the these',
);
